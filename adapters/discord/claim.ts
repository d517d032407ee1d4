import type { Answer, Part } from '../../src/answer.ts'
import type { Day } from '../../src/edtf.ts'
import type { Knowledge } from '../../src/knowledge/knowledge.ts'
import { type Words, wordsIn } from '../../src/reply/words.ts'
import { type Vetted, vet } from '../../src/vet/vet.ts'
import { inShort, verdictOn } from '../shown/vetted.ts'

/** The statements of a text held against the record as of a day, laid out as an answer; `language` is the reader's. */
export function checked(text: string, on: Day, knowledge: Knowledge, language: string): Answer {
  const words = wordsIn(knowledge, language)
  const found = vet(text, knowledge, on)
  const parts = [...found.vetted.flatMap((one) => statement(one, words)), ...notChecked(found.unread, words)]
  return {
    version: 1,
    outcome: parts.length ? 'answered' : 'abstained',
    understood: { ...NOTHING_ASKED, language },
    headline: inShort(found, words),
    parts,
    next: [],
  }
}

const NOTHING_ASKED = {
  intent: 'status',
  aspect: 'all',
  countries: [],
  mission: null,
  people: [],
  asOf: null,
} as const

/** A statement with its verdict, what is on file, and which terms it mixes up. */
function statement(vetted: Vetted, words: Words): Part[] {
  const { text, finding, flags } = vetted
  return [
    { kind: 'heading', sentence: verdictOn(vetted, words) },
    { kind: 'note', sentence: `“${text}”` },
    ...(finding ? [finding] : []),
    ...flags.map((sentence) => ({ kind: 'note' as const, sentence })),
  ]
}

/** What the text says on the subject and was not checked, for it was not read: silence on it would pass for a check. */
const notChecked = (unread: readonly string[], { say }: Words): Part[] =>
  unread.length
    ? [
        { kind: 'heading', sentence: say('vetting.unread') },
        ...unread.map((text) => ({ kind: 'note' as const, sentence: `“${text}”` })),
      ]
    : []
