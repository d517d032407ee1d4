import type { Option } from '../answer.ts'
import { compare } from '../compare.ts'
import type { Fact } from '../knowledge/knowledge.ts'
import { isState } from '../knowledge/states.ts'
import type { Topic } from '../question.ts'
import type { Context } from './context.ts'
import { option } from './next.ts'
import { stateAsked } from './unmistakable.ts'

const SHOWN = 6

/** The States that a "they" may mean: those of which most is on file on the topic; of a refusal, those that refused. */
export function countryOptions(topic: Exclude<Topic, 'mission'>, context: Context): Option[] {
  const { knowledge, question } = context
  const refused = ({ word }: Fact) => /^(?:refused|unanswered|not-recognised)/.test(word.says)
  const about = (state: string) =>
    knowledge.ofCountry(state, topic).filter((fact) => !question.details.includes('refuse') || refused(fact))
  return knowledge.countries
    .map((state) => ({ state, count: about(state).length }))
    .filter(({ state, count }) => count > 0 && isState(state))
    .sort((a, b) => b.count - a.count || compare(a.state, b.state))
    .slice(0, SHOWN)
    .map(({ state }) => ({
      ...option(context, topic, { State: stateAsked(state, context) }),
      label: context.words.state(state),
    }))
}
