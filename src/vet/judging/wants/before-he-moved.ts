import { anyOf } from '../../any-of.ts'
import { sentencesOf, type Want } from './want.ts'

const MOVED = anyOf(
  // "Before he came to Russia"
  /\bbefore (?:he|she|they) (?:had |ever )?(?:came|come|moved|went|gone|arrived|travel+ed|flew|left|(?:was|were|got) (?:sent|posted|moved|transferred))\b/i,
  // "Before his move to Moscow", "before moving there"
  /\bbefore (?:(?:his|her|their) (?:arrival|move|transfer|posting|departure)|coming|moving|going|arriving|leaving|transferring|being (?:sent|posted|moved|transferred))\b/i,
)
const BEFORE = /\b(?:before|previously|formerly)\b/i

/** "Was chargé before he came to Russia": the office that he took there tells nothing of one before it. */
export const beforeHeMoved: Want = ({ topic, text }) =>
  topic !== 'mission' && MOVED.test(text)
    ? (fact) => sentencesOf(fact).some((sentence) => BEFORE.test(sentence))
    : null
