import type { Cue } from '../knowledge/cues.ts'
import { DETAILS, type Detail } from '../question.ts'
import { isCue, isInside, type Mark } from './marks.ts'
import type { Tells } from './tells.ts'
import { isOfBan, topicOf } from './topic.ts'

/** Which sides of the topic a text is after, in the order in which they decide the answer; who sits at the UN is no question of what it decided. */
export function detailsOf(marks: readonly Mark[], tells: Tells): Detail[] {
  const found = new Set<string>(marks.flatMap((mark) => (mark.is === 'cue' ? [mark.cue] : [])))
  if (isOfBan(marks) && found.delete('closed')) found.add('delisted')
  if (isOffList(marks, tells)) found.add('terror-list')
  if (asksOwnPosts(marks) || isOfAct(marks)) found.delete('predecessor')
  if ((found.has('control') || found.has('who')) && !isOfCommittee(marks)) found.delete('un-seat')
  if (asksReply(marks)) found.delete('byline')
  if (found.has('embassy')) found.delete('consulate')
  for (const [cue, whole] of IN_WHOLE) if (isOnlyIn(whole, cue, marks)) found.delete(cue)
  if (marks.some((mark) => isCue(mark, 'envoy') && STANDS_FOR.test(mark.key))) found.delete('spokesperson')
  if (isOfChargesAlone(marks)) found.delete('ambassador')
  else if (!isOfCharges(marks)) found.delete('charge')
  if (!found.has('recognise')) found.delete('ever')
  if (isOfTheirs(marks)) found.add('theirs')
  if (isOfNames(marks, tells)) found.add('called')
  if (asksIfHostClosed(marks)) found.add('behest')
  if (asksIfConfirmed(marks)) found.add('confirmed')
  if (asksPosition(marks, tells)) found.add('position')
  return DETAILS.filter((detail) => found.has(detail))
}

/** "At Norway's request" tells of no letter, and "handed over his papers" of no house. */
const IN_WHOLE: readonly (readonly [Cue, Cue])[] = [
  ['request', 'behest'],
  ['handover', 'credentials'],
]
const isOnlyIn = (whole: Cue, cue: Cue, marks: readonly Mark[]): boolean =>
  marks.every((mark) => !isCue(mark, cue) || isInside(whole, mark, marks))

/** "Who speaks for the Taliban in Moscow?": their envoy there, and nobody's spokesman. */
const STANDS_FOR = /^(?:speaks?|acts|stands) for /

/** "Did the UK shut the Afghan embassy itself?": whether it was the host's doing is asked, and not only whether it is closed. */
const asksIfHostClosed = (marks: readonly Mark[]): boolean =>
  marks.some((asks) => isCue(asks, 'yes-no') && asks.first === 0) &&
  marks.some(
    (host) =>
      host.is === 'state' &&
      host.code !== 'AF' &&
      marks.some(
        (deed) =>
          isCue(deed, 'closed') &&
          deed.first > host.last &&
          deed.first <= host.last + 2 &&
          isOfAfghan(deed, marks),
      ),
  )

const isOfAfghan = ({ last }: Mark, marks: readonly Mark[]): boolean =>
  marks.some((mark) => isCue(mark, 'afghan') && mark.first > last)

/** "Wer strich sie von der Liste?", "من شطب طالبان من القائمة؟": what they are taken off is the list of those banned, if it is not called so. */
const isOffList = (marks: readonly Mark[], tells: Tells): boolean =>
  marks.some((mark) => isCue(mark, 'delisted') && tells['a-list'].test(mark.key)) ||
  (['delisted', 'taliban', 'list'] as const).every((cue) => marks.some((mark) => isCue(mark, cue)))

/** "Кто не принял посла?", "没有接受": those who have taken none are asked for, of whom few refused one. */
export const isNotTaking = (mark: Mark, tells: Tells): boolean =>
  isCue(mark, 'refuse') && tells['takes-none'].test(mark.key)

/** "Who chaired the credentials committee?": who sits at the UN is not asked. */
const isOfCommittee = (marks: readonly Mark[]): boolean =>
  marks.some((mark) => isCue(mark, 'un-seat') && mark.key.endsWith('committee'))

/** "What answer did Canada give to the chargé who wrote asking for it?": the reply is asked for before the writer is named. */
export function asksReply(marks: readonly Mark[]): boolean {
  const [replied, byline] = (['replied', 'byline'] as const).map((cue) =>
    marks.findIndex((mark) => isCue(mark, cue)),
  )
  return replied !== undefined && byline !== undefined && replied >= 0 && replied < byline
}

/** "Which posts had Jawad held before Moscow?": his own are asked for, and not who stood before him. */
const asksOwnPosts = (marks: readonly Mark[]): boolean =>
  marks.some(
    (span) =>
      isCue(span, 'predecessor') &&
      /^had .*before$/.test(span.key) &&
      marks.some(
        (mark) =>
          (mark.is === 'person' || isCue(mark, 'he-she')) && mark.first > span.first && mark.last < span.last,
      ),
  )

/** Whether every envoy that a text speaks of is a chargé d'affaires. */
function isOfCharges(marks: readonly Mark[]): boolean {
  const cued = (cue: Cue) => marks.filter((mark) => isCue(mark, cue))
  const charges = cued('charge')
  return (
    charges.length > 0 &&
    !cued('ambassador').length &&
    cued('envoy').every((envoy) =>
      charges.some(({ first, last }) => first <= envoy.first && last >= envoy.last),
    )
  )
}

/** "Only a chargé and no ambassador", "büyükelçi değil sadece maslahatgüzar": those who have the lower rank are listed; "neither a chargé nor an ambassador" denies both. */
export function isOfChargesAlone(marks: readonly Mark[]): boolean {
  const charge = marks.find((mark) => isCue(mark, 'charge'))
  const other = marks.find(
    (mark) => isCue(mark, 'envoy') && charge && (mark.first > charge.last || mark.last < charge.first),
  )
  const isList = marks.some((mark) => isCue(mark, 'which', 'how-many', 'list', 'several'))
  if (!charge || !other || !isList) return false
  const denials = marks.filter((mark) => isCue(mark, 'negation'))
  if (denials.some(({ last }) => last < charge.first && last >= charge.first - NEXT && last < other.first))
    return false
  return denials.some((not) =>
    STANDS_BEHIND.test(not.key)
      ? not.first === other.last + 1
      : other.first > charge.last && not.first > charge.last && not.first <= other.last + NEXT,
  )
}
/** "No full ambassador", "سفیر یې نه دی منلی": so near a denial stands to what it denies. */
const NEXT = 2
const STANDS_BEHIND = /^degil/

/** "Russia's position?", "where does Canada stand on the Taliban?": on whatever, and on no ties in particular. */
const asksPosition = (marks: readonly Mark[], tells: Tells): boolean =>
  marks.some(
    (mark) => isCue(mark, 'stance') && !tells['by-what-name'].test(mark.key) && mark.key !== 'deal with',
  ) && marks.every((mark) => mark.is !== 'cue' || mark.cue === 'stance' || topicOf(mark.cue) === null)

/** "Did Oman comment?", "has Ankara ever confirmed it?": whether a State bore out what was said of it. */
const asksIfConfirmed = (marks: readonly Mark[]): boolean =>
  marks.some((mark) => isCue(mark, 'say', 'statement') && CONFIRMS.test(mark.key))
const CONFIRMS = /\b(?:comment|confirm)/

/** "What did Jawad call the Taliban?", "he had a nasty phrase for them", "what did Moscow call it?": by what name or word. */
export const isOfNames = (marks: readonly Mark[], tells: Tells): boolean =>
  marks.some((mark) => isCue(mark, 'stance', 'say') && tells['by-what-name'].test(mark.key))

/** "Did India recognise them by reopening its embassy?", "by upgrading its mission": the embassy is India's, unless it is called Afghan or the Taliban's. */
function isOfTheirs(marks: readonly Mark[]): boolean {
  const has = (cue: Cue) => marks.some((mark) => isCue(mark, cue))
  const embassy = marks.find((mark) => isCue(mark, 'embassy'))
  const taliban = marks.some((mark) => isCue(mark, 'taliban') && mark.last + 1 === embassy?.first)
  return (
    has('recognise') &&
    (has('open') || has('upgraded')) &&
    (embassy !== undefined || marks.some((mark) => isCue(mark, 'open') && REOPENS.test(mark.key))) &&
    !has('afghan') &&
    !taliban
  )
}

/** "By reopening": whoever did that did it in Kabul. */
const REOPENS = /^(?:re-?open(?:ing|ed)?|return(?:ing|ed) to kabul)$/

/** "Had China taken an ambassador before 2023?" asks for nobody: "who" does, unless he took one himself ("who accepted an ambassador before Russia?"). */
const isOfAct = (marks: readonly Mark[]): boolean =>
  (!marks.some((mark) => isCue(mark, 'who')) || marks.some((mark) => isCue(mark, 'consent'))) &&
  marks.some((mark) => isCue(mark, 'predecessor') && /^(?:ambassador|envoy|charge)\b/.test(mark.key))
