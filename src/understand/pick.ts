import type { Conversation } from '../conversation.ts'
import type { Reader } from './reader.ts'
import { keyOf } from './text.ts'

/** The question of the open option that a text picks: by its number, its label, or the one word by which it differs. */
export function pick(input: string, { options, last }: Conversation, { lexicon }: Reader): string | null {
  const said = input.trim().toLowerCase()
  const byNumber = /^\d{1,2}$/.test(said) ? options[Number(said) - 1] : undefined
  return (
    (
      byNumber ??
      options.find(({ label }) => label.toLowerCase() === said) ??
      byWord(said, options, lexicon.plain.get(last?.language ?? 'en'))
    )?.question ?? null
  )
}

/** "The north", "the South Korean one": the only label that holds the telling words of a text, small words aside. */
function byWord(
  said: string,
  options: Conversation['options'],
  small: ReadonlySet<string> = new Set(),
): Conversation['options'][number] | undefined {
  const words = keyOf(said).split(' ')
  const labels = options.map((option) => ({ option, words: keyOf(option.label).split(' ') }))
  const telling = words.filter((word) => labels.some((label) => label.words.includes(word)))
  const picked = labels.filter((label) => telling.every((word) => label.words.includes(word)))
  const isPick = telling.length > 0 && words.every((word) => telling.includes(word) || small.has(word))
  return isPick && picked.length === 1 ? picked[0]?.option : undefined
}
