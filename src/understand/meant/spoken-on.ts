import type { Cue } from '../../knowledge/cues.ts'
import type { Intent, Question } from '../../question.ts'
import type { Features } from '../features.ts'
import type { Marked } from '../marked.ts'
import { isCue } from '../marks.ts'
import type { Reader, Spoke } from '../reader.ts'
import { isSpeaking } from '../speaker/speaking-envoy.ts'
import { isByOffice } from './is-by-office.ts'

/** What the words that are asked for were about, by those on file: by the matter, or else by how or of how many he spoke. */
export function spokenOn(
  features: Features,
  intent: Intent | null,
  { people, countries, sought }: Pick<Question, 'people' | 'countries' | 'sought'>,
  reader: Reader,
): Spoke | null {
  if (intent !== 'statement') return null
  const { marked } = features
  const soSpoken = reader.spokeSo(people, tellingIn(marked, reader))
  if (isByOffice(features)) return soSpoken
  return (
    reader.spoke(people, countries, matterIn(marked, sought)) ??
    soSpoken ??
    (listsStates(features) ? reader.spokeOfStates(people) : null)
  )
}

/** The words of what was spoken of: not those of the envoy who spoke. */
const matterIn = ({ marks }: Marked, sought: readonly string[]): readonly string[] =>
  sought.filter(
    (word) =>
      !marks.some((mark) => isCue(mark, 'envoy') && mark.key.includes(word) && isSpeaking(mark, marks)),
  )

const SPEAKING: readonly Cue[] = ['say', 'statement', 'who-said']

/** "Thanked", "assurance", "14": the words by which one saying is told apart from others, without those of any saying. */
function tellingIn({ marks, words, language }: Marked, { lexicon }: Reader): readonly string[] {
  const plain = lexicon.plain.get(language)
  const saying = marks.flatMap((mark) => (isCue(mark, ...SPEAKING) ? mark.key.split(' ') : []))
  return [
    ...saying.filter((word) => word.length > SHORT && !plain?.has(word)),
    ...words.filter((word) => NUMBER.test(word)),
  ]
}
const SHORT = 3
/** No year. */
const NUMBER = /^\d{1,3}$/

/** "Name the six countries Mujahid listed": he named States, and nothing says for what. */
const listsStates = ({ people, has }: Features): boolean =>
  people.length === 1 && has('several') && has('which', 'list', 'how-many')
