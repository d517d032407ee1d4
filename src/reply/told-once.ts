import { inARow } from './in-a-row.ts'
import type { Told } from './told.ts'

/** A headline is put together from several replies: what is on file is said in it once, where it is said first. */
export function toldOnce(told: Told): Told {
  const sentences = told.parts.flatMap((part) => (part.kind === 'finding' ? [part.sentence] : []))
  const headline = sentences.reduce(saidOnce, told.headline)
  return headline === told.headline ? told : { ...told, headline }
}

function saidOnce(headline: string, sentence: string): string {
  const after = headline.indexOf(sentence) + sentence.length
  const again = sentence ? headline.indexOf(sentence, after) : -1
  if (again < after) return headline
  const around = [headline.slice(0, again).trimEnd(), headline.slice(again + sentence.length).trimStart()]
  return inARow(around.filter(Boolean))
}
