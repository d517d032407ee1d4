import { keyOf } from '../../../src/tokens.ts'
import type { Read, Reading } from './reading.ts'

/** A language on file, by its code or by its name in English, in itself or in the language of the reader. */
export function languageRead(text: string, { knowledge, words }: Reading): Read<string> {
  const codes = [...knowledge.reader.lexicon.languages.keys()]
  const wanted = keyOf(text)
  const code = codes.find((one) => one === wanted || [...namesOf(one)].some((name) => keyOf(name) === wanted))
  return code
    ? { value: code }
    : { fault: words.say('digest.fault.language', { said: text, known: codes.join(', ') }) }
}

function namesOf(code: string): Set<string> {
  return new Set(
    ['en', code].flatMap((shown) => new Intl.DisplayNames([shown], { type: 'language' }).of(code) ?? []),
  )
}
