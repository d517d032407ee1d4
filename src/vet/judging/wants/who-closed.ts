import type { Fact } from '../../../knowledge/knowledge.ts'
import { denies } from '../../../knowledge/quotations.ts'
import { speakerSide } from '../../../knowledge/speakers.ts'
import { anyOf } from '../../any-of.ts'
import { begins, hostIn, isAfghan, isFlat, sentencesOf, type Want } from './want.ts'

/** "Norway has closed the Afghan embassy", "closed by the Taliban": who did it. */
const CLOSES = anyOf(
  // "Norway has closed the Afghan embassy"
  /(\p{Lu}[\p{L}’'-]+)(?: (?:government|authorities|ministry|regime|has|have|had|also|then|formally|officially|itself)){0,3} (?:closed|closes|shuts?|shuttered|sealed)(?: down)? (?:the|an?|Afghan\S*|Kabul\S*)\b/u,
  // "India ordered the Afghan embassy to close"
  /(\p{Lu}[\p{L}’'-]+)(?: (?:government|authorities|ministry|has|have|had|also|then)){0,3} (?:ordered|told|forced|instructed|directed|asked) (?:the|its|Afghan\S*|Kabul\S*) [^.;]{0,40}\bto (?:close|shut)\b/u,
  // "Britain had ordered the closure of the Afghan embassy"
  /(\p{Lu}[\p{L}’'-]+)(?: (?:government|authorities|ministry|has|have|had|also|then|itself)){0,3} (?:ordered|requested|demanded|decreed|imposed|asked for|decided on) (?:the |its )?(?:\p{Ll}+ )?(?:closure|closing|shutdown|shutting)\b/u,
  // "closed by the Taliban"
  /\b(?:closed?|shut|shuttered|sealed)(?: down)? by (?:the )?(\p{Lu}?[\p{L}’'-]+)/u,
)

/** What the receiving State had done, where the ambassador calls it the host. */
const BY_HOST = String.raw`\b(?:request|order|demand)\w* of the host\b`

/** Who asked a mission to close is told of by its having closed at his request. */
const ASKS =
  /\basked [^.;]{3,60} to (?:close|shut)\b|\b(?:ordered|requested|demanded|asked for) (?:the |its )?(?:\w+ )?(?:clos|shut)/i

/** Words of a report by which somebody closed a mission. */
const closedBy = (who: string): string =>
  `(?<!\\b(?:not|but|in) )${begins(who)}(?:[^.,;]{0,60}|[^.,;]{0,30}, which [^.,;]{0,60},[^.,;]{0,20})\\b(?:clos|shut|seal|suspend|order|withdr)|\\bclosed by (?:the )?${begins(who)}`

/** Who is said to have closed a mission, where it is not the mission itself: in the words of the State that is said to say so, if one is. */
export const whoClosed: Want = (claim, { knowledge }) => {
  const { topic, asserts, frame, mission } = claim
  const { people, text } = claim.question
  if (topic !== 'mission' || !asserts.includes('closed')) return null
  const found = CLOSES.exec(text)
  const named = found?.slice(1).find((name) => name !== undefined)
  const who = named?.replace(/['’]s?$/, '') ?? hostIn(claim, knowledge)
  if (!who) return null
  const asked = ASKS.test(text) ? `|${begins(who)}(?: government)?['’]s? (?:\\w+ )?request` : ''
  const closing = closedBy(who) + asked
  const told = new RegExp(
    isAfghan(who) || (people.length && !frame.speaker) ? closing : `${closing}|${BY_HOST}`,
    'i',
  )
  const isSpeaking = ({ speaker }: Fact['evidence'][number]) =>
    frame.side === null || speakerSide(speaker, knowledge.person) === frame.side
  /** Where the host denies that it did it, nobody is borne out to have done it as a fact; each side may be told to say so. */
  const isDenied = ({ evidence }: Fact) =>
    isFlat(claim) &&
    evidence.some(
      ({ report, speaker }) =>
        denies(report) && speakerSide(speaker, knowledge.person) === mission?.receiving,
    )
  return (fact) =>
    !isDenied(fact) &&
    sentencesOf({ ...fact, evidence: fact.evidence.filter(isSpeaking) }).some((sentence) =>
      told.test(sentence),
    )
}

/** "Fermée par les talibans", "weil die Taliban es befahlen": the same of the Taliban in other languages. */
export const closedByThem: Want = ({ topic, asserts, tells }) =>
  topic === 'mission' &&
  asserts.includes('closed') &&
  (tells.includes('by-the-taliban') || tells.includes('at-their-wish'))
    ? (fact) => sentencesOf(fact).some((sentence) => THEY_CLOSED.test(sentence))
    : null
const THEY_CLOSED = new RegExp(closedBy('Taliban'), 'i')
