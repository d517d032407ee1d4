import type { Option } from '../answer.ts'
import type { SayKey } from '../knowledge/says.ts'
import { STATE_SECTIONS } from '../knowledge/vocabulary.ts'
import type { Topic } from '../question.ts'
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

/** What is on file near a State that was asked about: not the topics already told, and one that is wanted first. */
export function around(
  country: string,
  context: Context,
  { without = [], first }: Readonly<{ without?: readonly Topic[]; first?: Topic | 'all' }> = {},
): Option[] {
  const State = stateAsked(country, context)
  const { ofCountry, missionsIn } = context.knowledge
  const onFile: readonly Topic[] = [
    ...STATE_SECTIONS.filter((topic) => ofCountry(country, topic).length > 0),
    ...(missionsIn(country).length ? (['mission'] as const) : []),
  ]
  return [
    ...onFile
      .filter((topic) => !without.includes(topic))
      .toSorted((a, b) => Number(b === first) - Number(a === first))
      .map((topic) => option(context, topic, { State })),
    option(context, 'timeline', { subject: State }),
  ].slice(0, 4)
}

/** What is on file on the one State that an abstention is about, the topic asked about first. */
export function nearby(context: Context): Option[] {
  const [country, ...others] = context.question.countries
  return country && !others.length ? around(country, context, { first: context.question.topic }) : []
}
