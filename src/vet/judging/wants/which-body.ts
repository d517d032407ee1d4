import { oneOf } from '../../any-of.ts'
import { WORD_OF_NAME } from '../../patterns.ts'
import { sentencesOf, type Want } from './want.ts'

const LIFTED = oneOf('lifted|suspended|ended|dropped|removed|struck|repealed|revoked|cancell?ed|delisted')
const LIFTS = oneOf(
  `(?:has |have |had )?(?:${LIFTED}|took)`,
  'lifts|suspends|ends|drops|removes|lift|suspend|end|drop|remove',
)
/** What of a State may lift a ban, where more than its government could: its name, and that it did. */
const BODIES = [
  'parliament|duma|senate|lawmakers|legislature|MPs',
  'court|judges?',
  '(?<!vice[- ])president|Kremlin|head of state',
  'prime minister|premier',
  'ministry|minister|ministers|cabinet',
  'king|emir|sultan',
].map((names) => ({
  named: new RegExp(`\\b(?:${names})\\b`, 'i'),
  lifts: new RegExp(
    String.raw`\b(?:${names})(?: ${WORD_OF_NAME}){0,3} ${LIFTS}\b|\b${LIFTED}\b[^.,;]{0,40} by (?:the |its )?(?:[\p{L}’']+ )?(?:${names})\b`,
    'iu',
  ),
}))

/** "Russia's parliament lifted the ban": its court did, and the fact must tell of the same body, and of the same court; of somebody by his name, that he did. */
export const whichBody: Want = (claim, context) => {
  if (claim.topic !== 'relations' || !claim.asserts.includes('delisted')) return null
  const body = BODIES.find(({ lifts }) => lifts.test(claim.text))
  const [court] = /\b\p{Lu}\p{L}+ Court\b/u.exec(claim.text) ?? []
  return body
    ? (fact) =>
        sentencesOf(fact).some((sentence) => body.named.test(sentence) && sentence.includes(court ?? ''))
    : whoLifted(claim, context)
}

/** "Putin suspended the ban", in any language, and in nobody's mouth: whoever of a State is named must be in the fact. */
export const whoLifted: Want = ({ topic, asserts, frame, question }, { knowledge }) => {
  const { people, publishers, language, text } = question
  if (topic !== 'relations' || !asserts.includes('delisted')) return null
  if (frame.speaker || frame.side || frame.stranger || publishers.length) return null
  const doer = people.find((one) => {
    const { side } = knowledge.reader.home(one)
    const last = knowledge.person(one)?.name.split(' ').at(-1) ?? one
    const acts = new RegExp(`\\b${last} ${LIFTS}\\b|\\b${LIFTED}\\b[^.,;]{0,40} by [^.,;]{0,30}${last}`, 'i')
    return side !== null && side.length === 2 && (language !== 'en' || acts.test(text))
  })
  return doer === undefined ? null : ({ people: his }) => his?.includes(doer) ?? false
}
