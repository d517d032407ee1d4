import type { Grammar } from '../marks.ts'

/** Whether a text asks what would be if something were: "would China lose face if it recognised them". */
export function isSupposed(words: readonly string[], grammar: Grammar): boolean {
  const supposes = words.some(
    (word, i) => grammar.if.has(word) && !ASKING.has(words[i - 1] ?? '') && !ASKED.has(words[i + 1] ?? ''),
  )
  const wording = words.some((word) => grammar.wording.has(word))
  return supposes && !wording && words.some((word) => grammar.would.has(word))
}

/** Before these nothing is supposed of a State ("if you rang the embassy"). */
const ASKED = new Set(['you', 'i', 'we', 'one', 'any', 'so'])
/** After these "if" only asks whether. */
const ASKING = new Set([
  'know',
  'check',
  'see',
  'tell',
  'ask',
  'confirm',
  'sure',
  'wonder',
  'wondering',
  'me',
  'us',
])
