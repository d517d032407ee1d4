import type { Knowledge } from '../knowledge/knowledge.ts'
import { onceFor, onceForEach } from '../once.ts'
import { keyOf } from '../tokens.ts'
import type { Context } from './context.ts'

type Known = Pick<Context, 'words' | 'knowledge'>

/** A State as a question names it: where others share its name (Georgia, عمان) by the longer one that settles it. */
export function stateAsked(code: string, { words, knowledge }: Known): string {
  const name = words.state(code)
  if (!isShared(name, knowledge)) return name
  const options = knowledge.names.shared.flatMap(({ options }) => options)
  const own = options.find((one) => typeof one === 'object' && one.code === code && !one.city && one.label)
  return typeof own === 'object' ? (own.label ?? name) : name
}

/** A city as a question names it: with its State where there are several of that name (Hyderabad). */
export function cityAsked(city: string, code: string, { words, knowledge }: Known): string {
  return isShared(city, knowledge) ? `${words.city(city)}, ${words.state(code)}` : words.city(city)
}

const isShared = (name: string, knowledge: Knowledge): boolean => sharedIn(knowledge)(name)

const sharedIn = onceForEach(({ reader }: Knowledge) =>
  onceFor(
    (name: string): boolean =>
      reader.lexicon.names.senses.get(keyOf(name))?.some(({ is }) => is === 'shared') ?? false,
  ),
)
