import type { Option } from '../answer.ts'
import type { SayKey } from '../knowledge/says.ts'
import { STATE_SECTIONS } from '../knowledge/vocabulary.ts'
import type { Context } from './context.ts'
import { stateAsked } from './unmistakable.ts'

/** What can be suggested: what there is a label and a question for. */
type Suggestion = {
  [Key in SayKey]: Key extends `next.${infer Name}.question`
    ? `next.${Name}` extends SayKey
      ? Name
      : never
    : never
}[SayKey]

/** A suggestion: what the button says, and the question it asks. */
export function option(
  { words }: Pick<Context, 'words'>,
  key: Suggestion,
  values: Readonly<Record<string, string>> = {},
): Option {
  return {
    label: words.say(`next.${key}`, values),
    question: words.say(`next.${key}.question`, values),
  }
}

/** What can be asked whatever was asked before. */
export function general(context: Context): Option[] {
  return (['who-recognises', 'who-accredits', 'which-missions', 'help'] as const).map((key) =>
    option(context, key),
  )
}

/** What is near a State that was asked about. */
export function around(country: string, context: Context, without: readonly string[] = []): Option[] {
  const State = stateAsked(country, context)
  const topics = STATE_SECTIONS.filter(
    (topic) => !without.includes(topic) && context.knowledge.ofCountry(country, topic).length > 0,
  )
  const mission =
    context.knowledge.missionsIn(country).length && !without.includes('mission')
      ? [option(context, 'mission', { State })]
      : []
  return [
    ...topics.map((topic) => option(context, topic, { State })),
    ...mission,
    option(context, 'timeline', { subject: State }),
  ].slice(0, 4)
}
