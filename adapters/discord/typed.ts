import type { Knowledge } from '../../src/knowledge/knowledge.ts'
import { cityAsked, stateAsked } from '../../src/reply/unmistakable.ts'
import type { Words } from '../../src/reply/words.ts'
import { missionsCompleted } from '../../src/understand/completed.ts'
import { oneLine } from '../shown/one-line.ts'
import { ASPECTS, type CommandName, LISTS } from './commands.ts'

/** What somebody put into the options of a command. None of it can be trusted: completions are only offered, not enforced. */
export type Given = Readonly<Record<string, string | boolean | undefined>>

type Known = Readonly<{ words: Words; knowledge: Knowledge }>
type Compose = (given: Given, known: Known) => string

/** A typed command as the question that the core is asked: what was completed by its name, anything else as it was written. */
export function questionOf(command: CommandName, given: Given, known: Known): string {
  const date = written(given.date)
  return `${COMPOSED[command](given, known)}${date && ` (${date})`}`
}

const COMPOSED: Readonly<Record<CommandName, Compose>> = {
  ask: ({ question }) => String(question ?? ''),
  status: ({ country, aspect }, known) => {
    const topic = ASPECTS.find((one) => one === aspect) ?? 'all'
    const name = stateGiven(country, known)
    return known.words.say(`next.${topic}.question`, { State: name, subject: name })
  },
  embassy: ({ mission }, known) => missionGiven(mission, known),
  timeline: ({ country }, known) =>
    known.words.say('next.timeline.question', { subject: stateGiven(country, known) }),
  compare: ({ country, with: other, also }, known) => {
    const states = [country, other, also].filter(Boolean).map((one) => stateGiven(one, known))
    return known.words.say('next.compare.question', { countries: states.join(', ') })
  },
  list: ({ what }, { words }) => words.say(`next.${LISTS.find((one) => one === what) ?? LISTS[0]}.question`),
  sources: ({ country }, known) =>
    country
      ? known.words.say('next.sources.question', { subject: stateGiven(country, known) })
      : known.words.say('next.sources'),
  help: (_, { words }) => words.say('next.help.question'),
}

const written = (value: Given[string]): string =>
  typeof value === 'string' ? oneLine(value).slice(0, 200) : ''

/** A State as a question names it: a code that was completed by its name, anything else as it was written. */
function stateGiven(value: Given[string], { words, knowledge }: Known): string {
  const text = written(value)
  return Object.hasOwn(knowledge.names.states, text) ? stateAsked(text, { words, knowledge }) : text
}

/** A question on a mission: one that was completed or is the only one of its name, else the State or the words as written. */
function missionGiven(value: Given[string], known: Known): string {
  const { words, knowledge } = known
  const text = written(value)
  const found = missionsCompleted(text, knowledge)
  const mission = knowledge.mission(text) ?? (found.length === 1 ? found[0] : undefined)
  if (!mission) return found.length ? words.say('next.mission.question', { State: text }) : text
  const { sending, receiving, city, kind } = mission
  if (sending !== 'AF')
    return words.say('next.mission-abroad.question', { State: stateAsked(sending, known) })
  if (receiving === 'UN') return words.say('next.mission-un.question')
  return words.say('next.mission-named.question', {
    kind: words.say(`mission.${kind}`),
    city: cityAsked(city, receiving, known),
  })
}
