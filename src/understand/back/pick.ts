import type { Option } from '../../answer.ts'
import type { Conversation } from '../../conversation.ts'
import { keyOf } from '../../tokens.ts'
import type { Reader } from '../reader.ts'
import type { Reading } from '../understand.ts'

/** In more words a text is a question of its own. */
const SHORT = 5

/**
 * The option of an open question back that a text picks, as the question it stands for: by its number, its label, the
 * one word by which it differs, its place in the row, or the State of the person it names; or null.
 */
export function pick(
  input: string,
  { options, last }: Conversation,
  { lexicon, names }: Reader,
  read: (text: string) => Reading,
): string | null {
  if (!options.length) return null
  const said = input.trim().toLowerCase()
  const number = NUMBERED.exec(said)?.[1]
  const byNumber = number ? options[Number(number) - 1] : undefined
  return (
    (
      byNumber ??
      options.find(({ label }) => label.toLowerCase() === said) ??
      byWord(said, options, lexicon.plain.get(last?.language ?? 'en')) ??
      byHint(said, options, { names, read }) ??
      described(read(input), options, read)
    )?.question ?? null
  )
}

/** "2", "pick 2", "#2", "2)". */
const NUMBERED = /^(?:(?:pick|option|choice|number|no\.?) |#)?(\d{1,2})[.)]?$/

/** "The north", "the South Korean one": the only label that holds the telling words of a text, small words aside. */
function byWord(
  said: string,
  options: readonly Option[],
  small: ReadonlySet<string> = new Set(),
): Option | undefined {
  const words = keyOf(said).split(' ')
  const labels = options.map((option) => ({ option, words: keyOf(option.label).split(' ') }))
  const telling = words.filter((word) => labels.some((label) => label.words.includes(word)))
  const picked = labels.filter((label) => telling.every((word) => label.words.includes(word)))
  const isPick = telling.length > 0 && words.every((word) => telling.includes(word) || small.has(word))
  return isPick && picked.length === 1 ? picked[0]?.option : undefined
}

/** "The southern one", "the one with Kinshasa": the only option whose State has a hint of its name among the words. */
function byHint(
  said: string,
  options: readonly Option[],
  { names, read }: Pick<Reader, 'names'> & Readonly<{ read: (text: string) => Reading }>,
): Option | undefined {
  const words = keyOf(said).split(' ')
  if (words.length > SHORT) return undefined
  const hinted = options.filter(({ question }) =>
    read(question).question.countries.some((code) =>
      names.shared.some(({ hints }) => hints?.[code]?.some((hint) => words.includes(hint))),
    ),
  )
  return hinted.length === 1 ? hinted[0] : undefined
}

/** "The second one"; among people, "the one in Astana". */
function described(
  { intent, features }: Reading,
  options: readonly Option[],
  read: (text: string) => Reading,
): Option | undefined {
  const { has, countries, topics, marked, people } = features
  if (marked.words.length > SHORT || topics.length || people.length) return undefined
  if (intent !== null && intent !== 'compare') return undefined
  if (!countries.length) return has('former-of') ? options[0] : has('latter-of') ? options.at(-1) : undefined
  const persons = options.map((option) => ({ option, question: read(option.question).question }))
  const there = persons.filter(
    ({ question }) =>
      question.people.length === 1 && countries.some((code) => question.countries.includes(code)),
  )
  return there.length === 1 ? there[0]?.option : undefined
}
