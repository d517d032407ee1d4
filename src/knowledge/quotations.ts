import { once } from '../once.ts'
import { inOrderOf } from './in-order-of.ts'
import type { Fact } from './knowledge.ts'
import type { EvidenceRecord, PersonRecord } from './schema.ts'
import { speakerId, speakerSide } from './speakers.ts'
import { wordsOf } from './words-of.ts'

/** A quotation and the fact it is evidence for. */
export type Quoted = Readonly<{ fact: Fact; record: EvidenceRecord }>

/** Looks words up in the quotations on file; the quotations are folded at the first search. */
export type Quotations = Readonly<{
  /** Those that hold the words as they stand, in a row, but for what is marked as left out. */
  holding: (words: string) => readonly Quoted[]
  /** Those that hold nearly all of the words, in their order: a sentence quoted from memory, or with something left out. */
  like: (words: string) => readonly Quoted[]
}>

type Folded = Readonly<{ words: readonly string[]; text: string; quoted: Quoted }>

/** The quotations of some facts. */
export function quotationsOf(facts: () => readonly Fact[]): Quotations {
  const folded = once(() => facts().flatMap(foldedIn))
  const byPair = once(() =>
    shelved(folded(), ({ words }) => words.slice(1).map((w, i) => `${words[i]} ${w}`)),
  )
  const byWord = once(() => shelved(folded(), ({ words }) => words.filter(isTelling)))
  return {
    holding: (words) => {
      const parts = words.split(LEFT_OUT).flatMap((part) => [spelt(part)].filter(({ length }) => length > 0))
      const [wanted = []] = parts
      const shelf =
        wanted.length > 1 ? byPair().get(wanted.slice(0, 2).join(' ')) : byWord().get(wanted[0] ?? '')
      return (shelf ?? []).flatMap(({ text, quoted }) => (holdsInOrder(text, parts) ? [quoted] : []))
    },
    like: (words) => {
      const wanted = spelt(words)
      const near = new Set(wanted.filter(isTelling).flatMap((word) => byWord().get(word) ?? []))
      return [...near]
        .map((one) => ({ ...one, share: shareOf(wanted, one.words) }))
        .filter(({ share }) => share >= NEARLY)
        .sort((a, b) => b.share - a.share)
        .map(({ quoted }) => quoted)
    },
  }
}

/** "Does not recognize the Taliban ... and will never do so": what stands for words left out. */
const LEFT_OUT = /[[(]? ?(?:…|\.{3,}|\. \. \.) ?[\])]?/

/** Whether a text holds some passages, one behind another. */
function holdsInOrder(text: string, parts: readonly (readonly string[])[]): boolean {
  let from = 0
  for (const part of parts) {
    const at = text.indexOf(` ${part.join(' ')} `, from)
    if (at < 0) return false
    from = at + part.join(' ').length
  }
  return parts.length > 0
}

/** The least share of the words looked for. Measured on test/questions: at 0.6 a sentence that nobody said is taken for another. */
const NEARLY = 0.7
/** Of fewer telling words than these no sentence is known again. */
const FEWEST = 3

/** Those of some quotations that are of one of the people, or else speak for one of the States or sides. */
export function spokenBy<One extends Pick<Quoted, 'record'>>(
  hits: readonly One[],
  whom: readonly string[],
  person: (id: string) => PersonRecord | undefined,
): readonly One[] {
  const his = hits.filter(({ record }) => whom.includes(speakerId(record.speaker) ?? ''))
  return his.length
    ? his
    : hits.filter(({ record }) => whom.includes(speakerSide(record.speaker, person) ?? ''))
}

/** Whether a text denies something, by a "not" or by saying so. */
export const denies = (text: string): boolean => spelt(text).some(isDenial)

/** How many of the words a quotation holds in their order; none where one of the two denies and the other does not. */
function shareOf(wanted: readonly string[], held: readonly string[]): number {
  const common = inOrderOf(wanted, held)
  if (common.filter(isTelling).length < FEWEST) return 0
  const passage = held.slice(held.indexOf(common[0] ?? ''), held.lastIndexOf(common.at(-1) ?? '') + 1)
  return wanted.some(isDenial) === passage.some(isDenial) ? common.length / wanted.length : 0
}

const isTelling = (word: string): boolean => word.length > 3
const isDenial = (word: string): boolean =>
  /^(?:not|never|no|nor|none|cannot|den(?:y|ies|ied|ying))$/.test(word)

function foldedIn(fact: Fact): Folded[] {
  return fact.evidence.flatMap((record) => {
    if (!record.quote) return []
    const words = spelt(record.quote)
    return [{ words, text: ` ${words.join(' ')} `, quoted: { fact, record } }]
  })
}

/** The words of a text in one spelling: British and American, and "doesn’t" as "does not". */
function spelt(text: string): string[] {
  const whole = text.replace(/\bwon['’]t\b/giu, 'will not').replace(/n['’]t\b/giu, ' not')
  return wordsOf(whole).map((word) => word.replace(/is(e|es|ed|ing|ation)$/, 'iz$1'))
}

function shelved(all: readonly Folded[], keysOf: (one: Folded) => readonly string[]): Map<string, Folded[]> {
  const shelves = new Map<string, Folded[]>()
  for (const one of all)
    for (const key of new Set(keysOf(one))) shelves.set(key, [...(shelves.get(key) ?? []), one])
  return shelves
}
