import type { Conversation } from '../../conversation.ts'
import { keyOf } from '../../tokens.ts'
import type { Reader } from '../reader.ts'
import type { Reading } from '../understand.ts'

/** In more words a text is a question of its own. */
const SHORT = 6

/**
 * The name of the State that a text turns to by the one word that tells it from the State in view, whose name it shares:
 * "not that one, Equatorial" after Guinea, "I meant the north" after South Korea; null where it turns to none.
 */
export function sibling(
  input: string,
  { last }: Pick<Conversation, 'last'>,
  { names }: Pick<Reader, 'names'>,
  read: (text: string) => Reading,
): string | null {
  const [code, ...others] = last?.countries ?? []
  const words = keyOf(input).split(' ')
  if (!code || others.length || words.length > SHORT) return null
  const hinted = names.shared.flatMap(({ options, hints = {} }) =>
    options.some((option) => (typeof option === 'string' ? option : option.code) === code)
      ? Object.keys(hints).filter((other) => hints[other]?.some((hint) => words.includes(hint)))
      : [],
  )
  const [meant, ...more] = new Set(hinted.filter((other) => other !== code))
  if (!meant || more.length || !isOnlyThat(read(input).features)) return null
  return names.states[meant]?.called ?? null
}

/** Whether nothing else is named or asked about. */
const isOnlyThat = ({ countries, topics, groups, people, unknown }: Reading['features']): boolean =>
  !countries.length && !topics.length && !groups.length && !people.length && unknown <= 1
