import type { Features } from '../features.ts'
import { HOUSES, isCue } from '../marks.ts'
import { isAskedOf } from '../speaker/is-asked-of.ts'
import { isAnythingNow } from './asks-changes.ts'
import { asksIfAlone, isOfTaking } from './asks-if-alone.ts'

/** "Who was first to accept an ambassador?", "After China, who was next?" */
export const asksOrder = (f: Features): boolean =>
  f.has('order') &&
  !isAtEarlierTime(f) &&
  !asksFirstEnvoy(f) &&
  (f.countries.length === f.behind.length
    ? f.has('who', 'which', 'byline') || asksWhatWasFirst(f) || f.at('order') === 0 || f.behind.length > 0
    : f.countries.length === 1 && f.has('who')) &&
  !f.people.length &&
  f.topics.length > 0 &&
  (f.topics[0] !== 'mission' || isOfPostedToKabul(f) || isOfWhatCameAbout(f))

/** "What was the first embassy that they took over?": which it was. */
const asksWhatWasFirst = ({ marked: { marks } }: Features): boolean =>
  marks.some(
    (what) =>
      isCue(what, 'what') &&
      marks.some(
        (mark) => isCue(mark, 'order') && mark.first > what.last && mark.first - what.last <= WAS_THE,
      ),
  )
/** "Was the" stands between. */
const WAS_THE = 3

/** "Earlier on, had they turned one away?": "earlier" says when, and it is asked of one alone. */
const isAtEarlierTime = ({ at, has, marked: { marks } }: Features): boolean =>
  at('order') === 0 &&
  !has('who', 'which') &&
  isAskedOf(marks) &&
  marks.some((mark) => isCue(mark, 'order') && mark.first === 0 && mark.key === 'earlier')

/** "The latest embassy that the Taliban took over", "the first country to close its embassy". */
const isOfWhatCameAbout = ({ has, mission, place }: Features): boolean =>
  place !== null && mission.kind === 'mission' && has('handover', 'control', 'closed', 'open')

/** "First foreign ambassador sent to Kabul": which State sent him. */
const isOfPostedToKabul = ({ has, mission }: Features): boolean =>
  has('ambassador') &&
  mission.kind === 'mission' &&
  mission.mission.receiving === 'AF' &&
  !mission.mission.sending

/** "Who was the first Taliban diplomat accredited by Russia?", "Кто был первым послом в Москве?": one person, and not the place of a State. */
export function asksFirstEnvoy({ has, at, countries, people, marked: { marks, words } }: Features): boolean {
  const state = marks.find((mark) => mark.is === 'state' && mark.code !== 'AF')
  const envoy = marks.find((mark) => isCue(mark, 'envoy'))
  /** "Tashkent was third": the State is what has the place. */
  const isPlaced = marks.some((mark) => isCue(mark, 'yes-no') && mark.first === (state?.last ?? 0) + 1)
  const isOfCity = state?.is === 'state' && state.city !== null && !isPlaced && !has('several', 'which')
  const isBeside = at('who') === 0 && /^(?:by|in|to)$/.test(words[(state?.first ?? 0) - 1] ?? '')
  return (
    has('order') &&
    has('who', 'who-is') &&
    countries.length === 1 &&
    !people.length &&
    envoy !== undefined &&
    !envoy.key.endsWith('s') &&
    (isOfCity || isBeside)
  )
}

/** Which, how many or whether any: of several States, with none singled out but to be left out. */
export function isList(f: Features): boolean {
  if (f.has('un-seat') || isOne(f) || asksWhereHeIs(f)) return false
  if (asksIfAlone(f)) return true
  if (asksOfOne(f) || isWhomTheyRecognise(f) || asksOfEachNamed(f) || isAnythingNow(f)) return false
  if (asksWhoFollowed(f)) return true
  if (f.at('yes-no') === 0 && f.countries.length === 1 && !isBesides(f) && !f.groups.length) return false
  if (f.has('which') && f.mission.kind === 'mission' && f.mission.plural) return true
  if (f.has('which') && (isOfDisownedPapers(f) || isAnyOfMissions(f) || isOfTheirEnvoys(f))) return true
  if (
    f.has('who', 'which', 'foreign') &&
    f.mission.kind === 'mission' &&
    f.mission.mission.sending === null &&
    f.mission.mission.receiving === 'AF'
  )
    return true
  const isBeside = f.countries.length === f.behind.length + f.ahead.length
  const open = isBeside || f.has('except') || f.has('order')
  if (f.has('list') && (f.has('several') || open)) return true
  if (f.groups.length > 0 && (isBeside || f.has('except'))) return true
  const areSeveral = f.has('several') || (f.has('who-else') && f.has('except'))
  if (areSeveral && open) return f.has('which', 'how-many', 'list') || f.core || f.topics.length > 0
  if (isOfAnother(f) || areEnvoysTaken(f)) return true
  if (f.has('who') && open && f.topics.length > 0 && !f.people.length)
    return f.topics[0] !== 'mission' || f.has('several') || isWhoDidSo(f)
  return f.has('which') && f.has('several') && f.countries.length > 1
}

/** "And they haven't recognised anyone?": whom those spoken of recognise, and not who does. */
const isWhomTheyRecognise = ({ has, marked: { marks } }: Features): boolean =>
  !has('who', 'which', 'how-many', 'except') &&
  marks.some(
    (anyone) =>
      isCue(anyone, 'several') &&
      /^any(?:one|body)$/.test(anyone.key) &&
      marks.some((mark) => isCue(mark, 'recognise') && mark.last === anyone.first - 1) &&
      marks.some((they) => isCue(they, 'pronoun') && they.first < anyone.first),
  )

/** "Who closed their embassies?"; of one house that changed hands on a day, "when …, and by whom?" asks no list. */
const isWhoDidSo = ({ has, at, mission }: Features): boolean =>
  has('handover', 'closed') &&
  !has('pronoun') &&
  !(at('when') === 0 && mission.kind === 'mission' && !mission.plural)

/** "… besides Russia", "… before Russia did": that State is none of those asked for. */
const isBesides = ({ has, ahead }: Features): boolean => has('except') || ahead.length > 0

/** "Taliban ambassadors accepted since July 2025": those taken in a time, by any State, where nothing else is asked of them. */
const areEnvoysTaken = ({ has, countries, people, dates, marked: { marks } }: Features): boolean =>
  dates.kind === 'period' &&
  has('consent', 'accredit') &&
  !countries.length &&
  !people.length &&
  !has('yes-no', 'who', 'what', 'when', 'why', 'say', 'statement', 'refuse') &&
  marks.some((mark) => isCue(mark, 'envoy') && /s$/.test(mark.key))

/** "Which country besides Russia has recognised them?", "apart from Russia, taken an envoy?": one is asked for among all but those left out. */
const isOfAnother = (features: Features): boolean => {
  const { has, at, countries, people, topics } = features
  return (
    has('except') &&
    (at('which') >= 0 || opensOnLeftOut(features)) &&
    countries.length > 0 &&
    !people.length &&
    topics.length > 0 &&
    topics[0] !== 'mission' &&
    !has('say', 'statement', 'source', 'one-article', 'when')
  )
}

/** "Apart from Russia, …": the one that is named is left out, and nothing of its own ("Pakistan's ambassador") nor asked of it ("… did it …?"). */
const opensOnLeftOut = ({ has, marked: { marks, words } }: Features): boolean => {
  const [state, ...others] = marks.filter(({ is }) => is === 'state')
  return (
    state !== undefined &&
    !others.length &&
    !has('pronoun') &&
    !marks.some((mark) => isCue(mark, 'what') && mark.first > 0) &&
    words[state.last + 1] !== 's' &&
    marks.some((mark) => isCue(mark, 'except') && mark.first === 0 && state.first - mark.last <= WITH_ARTICLE)
  )
}
/** "À part la Russie": so far behind the word the State may stand. */
const WITH_ARTICLE = 2

/** "Did any other country follow Moscow's example?": all but the one that is followed. */
export const asksWhoFollowed = ({ has, countries, marked: { marks } }: Features): boolean =>
  has('several') &&
  countries.length === 1 &&
  marks.some(
    (mark) =>
      isCue(mark, 'recognise') &&
      FOLLOW.test(mark.key) &&
      marks.some(({ is, first, last }) => is === 'state' && first >= mark.first && last <= mark.last),
  )
const FOLLOW = /^(?:\w+ )?(?:follow|cop(?:y|ie)|emulate|imitate)/

/** "Since Russia recognised them in July 2025, who else has done so?": all but the State that is told of before, or after which they came. */
export const asksWhoElse = (features: Features): boolean => {
  const { has, countries, groups, people, topics, behind } = features
  return (
    countries.length === 1 &&
    !groups.length &&
    !people.length &&
    !has('say', 'statement', 'who-said', 'source', 'one-article', 'why', 'predict', 'opinion') &&
    (has('who-else') && behind.length > 0
      ? !topics.length || isOfTaking(topics)
      : isOfTaking(topics) && isToldBefore(features))
  )
}

/** "Russia recognised them: who else?" */
const isToldBefore = ({ marked: { marks } }: Features): boolean =>
  marks.some(
    (other) =>
      isCue(other, 'who-else') &&
      marks.some(({ is, last }) => is === 'state' && last < other.first) &&
      marks.some((did) => isCue(did, 'recognise', 'accredit', 'consent', 'envoy') && did.last < other.first),
  )

/** "Which Afghan embassy ran out of money?": one is asked for among all, by what happened to it. */
const isAnyOfMissions = ({ mission, countries, has, at }: Features): boolean =>
  mission.kind === 'mission' &&
  mission.mission.receiving === null &&
  !countries.length &&
  at('which') === 0 &&
  HOUSES.some((house) => at(house) > 0 && at(house) <= 2) &&
  has('handover', 'closed', 'staff', 'money', 'flag', 'refuse', 'disowned')

/** "Whose passports has Kabul stopped accepting?": those of the missions that it has disowned. */
const isOfDisownedPapers = ({ has, at, countries, people }: Features): boolean =>
  at('which') === 0 &&
  has('disowned') &&
  has('consular-service', 'visa') &&
  !countries.length &&
  !people.length

/** "Which ambassadors of the republic still serve?": the missions that they hold. */
const isOfTheirEnvoys = ({ has, at, countries, people, mission }: Features): boolean =>
  has('republic', 'afghan') &&
  has('envoy') &&
  !has('taliban') &&
  at('which') === 0 &&
  mission.kind === 'mission' &&
  mission.mission.receiving === null &&
  !countries.length &&
  !people.length

/** "Not sure about Iran in that list. Had it taken one?": one State is named, and asked about by a pronoun. */
const asksOfOne = ({ countries, groups, has, marked: { marks } }: Features): boolean =>
  countries.length === 1 && !groups.length && !has('except', 'which', 'how-many') && isAskedOf(marks)

/** "Did Denmark or Norway close their Kabul embassy?": it is asked of each that is named, and of no others. */
const asksOfEachNamed = ({ at, countries, groups, has }: Features): boolean =>
  at('yes-no') === 0 &&
  countries.length > 1 &&
  !groups.length &&
  has('foreign') &&
  !has('which', 'who', 'several', 'how-many', 'list', 'except', 'order')

/** "Mohammad Rahman, where does he represent them?": the place of one who is named, and no States. */
const asksWhereHeIs = ({ people, has, marked: { marks } }: Features): boolean =>
  people.length === 1 &&
  !has('which', 'how-many', 'list') &&
  marks.some((mark) => isCue(mark, 'several')) &&
  marks.every((mark) => !isCue(mark, 'several') || /^where d(?:o|oes|id)\b/.test(mark.key))

/** The mission of the European Union, or one that is guarded: one mission is meant, not a list. */
function isOne({ mission, has }: Features): boolean {
  return (
    mission.kind === 'mission' &&
    !mission.plural &&
    (mission.mission.sending === 'EU' || (has('guard') && !has('open') && mission.mission.receiving === 'AF'))
  )
}

/** "How many diplomats are left at the mission?": one is meant, whichever it is. */
export const isInOneHouse = ({ mission, has }: Features): boolean =>
  mission.kind === 'mission' &&
  !mission.plural &&
  mission.mission.receiving === null &&
  has('envoy') &&
  has(...HOUSES) &&
  !has('several', 'accredit', 'consent', 'list')
