import type { MissionData } from '../../src/knowledge/compile.ts'
import type { Knowledge } from '../../src/knowledge/knowledge.ts'
import type { Words } from '../../src/reply/words.ts'
import { missionsCompleted, statesMeant } from '../../src/understand/completed.ts'
import { oneLine } from '../shown/one-line.ts'
import { missionText } from '../shown/read-as.ts'
import { inert } from './markdown.ts'

/** What somebody put into the options of a command. None of it can be trusted: completions are only offered, not enforced. */
export type Given = Readonly<Record<string, string | boolean | undefined>>

/** The sentence to tell who typed a command, where an option names nothing or several. */
export type Told = Readonly<{ told: string }>

/** What is known, and the words in which who typed is spoken to. */
type Known = Readonly<{ words: Words; knowledge: Knowledge }>

/** An option as one line of text. */
export const written = (value: Given[string]): string =>
  typeof value === 'string' ? oneLine(value).slice(0, LONGEST) : ''

/** In letters: no name is longer. */
const LONGEST = 200

/** More names than these help nobody to choose. */
const OFFERED = 6

/** The State that an option stands for: its code, or the only one that the words can mean. */
export function stateGiven(text: string, { knowledge, words }: Known): string | Told {
  const code = text.toUpperCase()
  if (Object.hasOwn(knowledge.names.states, code)) return code
  const found = statesMeant(text, knowledge)
  const [only] = found
  if (!only) return { told: strange(text, words) }
  if (found.length === 1) return only
  const options = found.slice(0, OFFERED).map((one) => words.state(one))
  return { told: words.say('ask.halfway', { options: options.join(' / ') }) }
}

/** The mission that an option stands for: one that was completed or is the only one of its name, else the State typed. */
export function missionGiven(
  text: string,
  { words, knowledge }: Known,
): Readonly<{ mission: MissionData }> | Readonly<{ state: string }> | Told {
  const completed = knowledge.mission(text)
  if (completed) return { mission: completed }
  const found = missionsCompleted(text, knowledge)
  const [mission, ...more] = found
  if (mission && !more.length) return { mission }
  const [state, ...others] = statesMeant(text, knowledge)
  if (state && !others.length) return { state }
  if (!found.length) return { told: strange(text, words) }
  const options = found.slice(0, OFFERED).map((one) => missionText(one, words))
  return { told: `${words.say('ask.mission')} ${options.join(' / ')}` }
}

const strange = (text: string, words: Words): string =>
  text ? inert(words.say('ask.stranger', { name: text }), 2 * LONGEST) : words.say('ask.country')
