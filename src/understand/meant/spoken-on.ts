import type { Intent, Question } from '../../question.ts'
import type { Features } from '../features.ts'
import type { Marked } from '../marked.ts'
import { isCue } from '../marks.ts'
import type { Reader, Spoke } from '../reader.ts'
import { isSpeaking } from '../speaking-envoy.ts'
import { isByOffice } from './is-by-office.ts'

/** What the words that are asked for were about, by those on file. */
export const spokenOn = (
  features: Features,
  intent: Intent | null,
  { people, countries, sought }: Pick<Question, 'people' | 'countries' | 'sought'>,
  reader: Reader,
): Spoke | null =>
  intent === 'statement' && !isByOffice(features)
    ? reader.spoke(people, countries, matterIn(features.marked, sought))
    : null

/** The words of what was spoken of: not those of the envoy who spoke. */
const matterIn = ({ marks }: Marked, sought: readonly string[]): readonly string[] =>
  sought.filter(
    (word) =>
      !marks.some((mark) => isCue(mark, 'envoy') && mark.key.includes(word) && isSpeaking(mark, marks)),
  )
