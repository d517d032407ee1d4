import type { Cue } from '../../knowledge/cues.ts'
import type { Features } from '../features.ts'
import { HOUSES, isCue } from '../marks.ts'
import { servesState } from '../speaker/office-named.ts'
import { isOfTaking } from '../topic.ts'

/** Somebody is asked about by name or post, and nothing that he did. */
export const named = ({ people, has, at, countries, mission, unclear, asksName, dates }: Features): boolean =>
  (!has('how-many') &&
    has('who-is') &&
    !(at('what') === 0 && has('statement')) &&
    !has('request', 'about') &&
    (people.length > 0 ||
      unclear ||
      (has('envoy') && !has('relations', 'accredit', 'refuse', 'consent', 'order', 'overview')))) ||
  (asksName &&
    // "Past three months: any new envoy posted anywhere?": what is new is asked, and nobody's post
    !(has('new') && dates.kind === 'period' && !people.length && !countries.length) &&
    (people.length > 0 ||
      ((has('envoy') || countries.length > 0) && countries.length < MANY && !isOfHouse({ has, mission }))))
/** "When did it regain full embassy rank?", "Spain's post in Kabul, still boarded up?": a house in Kabul, and nobody at it. */
const isOfHouse = ({ has, mission }: Pick<Features, 'has' | 'mission'>): boolean =>
  (has('when') || (has('mission') && !has('who', 'control'))) &&
  !has('envoy') &&
  mission.kind === 'mission' &&
  mission.mission.receiving === 'AF'
/** Of so many States it is compared which envoys they took, whatever is asked of these. */
const MANY = 3

/** Whether something said is asked about, and not only what somebody is called. */
export const saysSomething = ({ has, marked: { marks } }: Features): boolean =>
  marks.some(
    (say) =>
      isCue(say, 'say') &&
      !marks.some(
        (name) => has('envoy') && isCue(name, 'name-of') && name.first <= say.first && name.last >= say.last,
      ),
  )

/** "Is Naseer Faiq a Taliban?": the side of one person, and nothing that he did. */
export const asksSide = (f: Features): boolean =>
  f.people.length === 1 &&
  f.at('yes-no') === 0 &&
  f.has('taliban', 'republic') &&
  !f.office &&
  !f.has(...DEEDS) &&
  !isOfTaking(f.marked.marks) &&
  f.dates.kind === 'none' &&
  f.marked.words.length <= (offersBoth(f) ? BOTH_IN : SIDE_IN)
const SIDE_IN = 9
/** "Was Manizha Bakhtari sent to Vienna by the republic or by the Taliban?" */
const BOTH_IN = 14

/** Whether both sides are offered to choose from. */
const offersBoth = ({ has }: Features): boolean => has('taliban') && has('republic') && has('addition')
const DEEDS: readonly Cue[] = [
  'recognise',
  'accredit',
  'embassy',
  'consulate',
  'mission',
  'say',
  'relations',
  'control',
  'un-seat',
  'delisted',
]

/** "Is Aghbar still ambassador?": a verb, somebody, and nothing but a post that is asked of him. */
export const asksPost = (features: Features): boolean =>
  asksOfSomebody(features) &&
  features.has('envoy') &&
  (features.topics.length === 1 || isOfKabul(features)) &&
  !isOfTaking(features.marked.marks) &&
  !features.has('accredit', 'recognise', 'relations', 'request', 'say', 'credentials', 'when', 'about')

/** Who is ambassador in Kabul holds a post of a mission as well as one among envoys. */
const isOfKabul = ({ mission }: Features): boolean =>
  mission.kind === 'mission' && mission.mission.receiving === 'AF'

/** "Was Aghbar dismissed?": the verb, and who is asked about right after it. */
export const asksOfSomebody = ({ people, at, marked: { marks } }: Features): boolean =>
  people.length === 1 && at('yes-no') === 0 && marks.some((mark) => mark.is === 'person' && mark.first === 1)

/** Questions that begin with a verb and are about what somebody did, not about who he is. */
export function asksAction({ at, has, asksName, people }: Features): boolean {
  return (
    at('yes-no') === 0 && (has('accredit', 'recognise') || (has('envoy') && !(asksName && people.length)))
  )
}

/** Whether somebody is called by name, and not by an office. */
export const isNamed = ({ people, marked: { marks } }: Features): boolean =>
  people.length > 0 && marks.some(({ is }) => is === 'person')

/** Somebody is named, and no State that what is asked could be of. */
export const isOfSomebody = ({ people, countries, groups }: Features): boolean =>
  people.length > 0 && !countries.length && !groups.length

/** "Manizha Bakhtari - still ambassador in Vienna?", "Wang Yu still, or Zhao Xing already": who on file holds a post. */
export const asksWhetherStill = ({ people, has, mission, marked: { words } }: Features): boolean =>
  people.length > 0 &&
  people.length <= 2 &&
  has('now') &&
  has('envoy') &&
  words.length <= STILL_IN &&
  !has('taliban', 'say', 'statement', 'accredit', 'consent', 'recognise', 'when') &&
  !(mission.kind === 'mission' && mission.mission.kind !== null)
const STILL_IN = 12

/** "Smadiyarov, who he?": somebody is named, and nothing that he did or that he is asked about. */
export const isOfSomebodyAlone = ({ people, has, marked: { marks, words } }: Features): boolean =>
  people.length === 1 &&
  words.length <= FEW &&
  has('who', 'who-is', 'he-she', 'name-of') &&
  marks.some(({ is }) => is === 'person') &&
  !has('say', 'statement')
const FEW = 5

/** "Gul Hassan: chargé or ambassador?", "Soroosh: ambassador, ex-ambassador or neither?": of what rank the one named is. */
export const asksWhichRank = ({ people, unclear, has, marked: { marks, words } }: Features): boolean =>
  (people.length === 1 || unclear) &&
  words.length <= RANKS &&
  marks.filter((mark) => isCue(mark, 'envoy', 'spokesperson')).length > 1 &&
  has('addition') &&
  !has('yes-no', 'consent', 'say', 'taliban')
const RANKS = 8

/** "Where was Jawad posted, and till when?", "was Jawad ambassador anywhere besides Moscow?": his posts, and nothing that he did there. */
export const asksWhereHeServed = (f: Features): boolean =>
  (f.people.length === 1 ? isNamed(f) : f.unclear) &&
  (f.at('where') === 0
    ? f.marked.words.length <= STILL_IN
    : f.has('except') && f.has('envoy') && !f.has(...ABOUT_OTHERS)) &&
  !f.has(...HOUSES, 'say', 'statement', 'relations', 'recognise', 'request')
/** "Who besides Jawad", "which envoys besides his": others are asked for. */
const ABOUT_OTHERS: readonly Cue[] = [
  'who',
  'which',
  'who-else',
  'how-many',
  'accredit',
  'consent',
  'taliban',
]

/** "Saniullah Farahmand Turkey ambassador?": somebody, a State and a post, in this order and nothing else. */
export const isOfPostThere = ({ people, countries, unknown, marked: { marks, words } }: Features): boolean =>
  people.length === 1 &&
  countries.length === 1 &&
  unknown === 0 &&
  words.length <= POST_IN &&
  marks[0]?.is === 'person' &&
  marks[1]?.is === 'state' &&
  marks.length > 2 &&
  marks.slice(2).every((mark) => isCue(mark, 'envoy', 'ambassador', 'charge'))
const POST_IN = 6

/** "Is Shaheen still at the political office, or has he got an embassy?": which of two posts is his. */
export const asksWhetherMoved = (f: Features): boolean =>
  asksOfSomebody(f) &&
  f.has('now') &&
  f.has('addition') &&
  f.has('he-she') &&
  f.has(...HOUSES, 'envoy', 'un-seat') &&
  !f.has('accredit', 'recognise', 'relations', 'request', 'say', 'credentials', 'when', 'about')

/** "Suhail Shaheen: UN nominee, Doha chief, or both?": posts of the one named before them, of which to choose. */
export const asksWhichPosts = ({ people, has, marked: { marks, text, tokens } }: Features): boolean => {
  const who = marks.find(({ is }) => is === 'person')
  /** "… or head of the embassy? I've seen both": what follows only says why it is asked. */
  const asked = tokens.filter(({ start }) => start <= (text.clean.match(/\?|$/)?.index ?? 0))
  return (
    people.length === 1 &&
    who?.first === 0 &&
    /^\s*(?:[:,–—]|\s-\s)/.test(text.clean.slice(tokens[who.last]?.end ?? 0)) &&
    asked.length <= POSTS_IN &&
    has('addition') &&
    has('envoy', 'heads', 'spokesperson', 'un-seat') &&
    !has('yes-no', 'consent', 'refuse', 'say', 'recognise', 'when', 'who-said')
  )
}
const POSTS_IN = 14

/** "The consulate in Toronto: whose diplomats?": which side's, and not what they are called. */
export const asksWhose = ({ marked: { marks }, mission }: Features): boolean =>
  mission.kind === 'mission' &&
  mission.mission.kind !== null &&
  marks.some((mark) => isCue(mark, 'who') && mark.key === 'whose')

/** "Which Haqqani", "which one of the Haqqanis", "of the several Haqqanis, which one": one of those who share a name. */
export const asksWhichOfThem = ({ marks, words }: Features['marked']): boolean =>
  marks.some(
    (which) =>
      isCue(which, 'which') &&
      marks.some((mark) => {
        if (mark.is !== 'person') return false
        const between = mark.first > which.last ? words.slice(which.last + 1, mark.first) : null
        const before = words.slice(0, mark.first)
        return between ? between.every(isOfSeveral) : before.length > 0 && before.every(isOfSeveral)
      }),
  )
const isOfSeveral = (word: string): boolean => OF_SEVERAL.test(word)
const OF_SEVERAL = /^(?:one|of|the|these|those|all|both|two|three|four|many|several|various)$/

/** "Who is Britain's special envoy?": somebody in the service of a State other than Afghanistan is asked for by his office alone. */
export const asksWhoHolds = ({ office, has, marked: { marks, words } }: Features): boolean =>
  office !== null &&
  servesState(office) &&
  !has('say', 'statement') &&
  !marks.some(({ is }) => is === 'person') &&
  (office.charged ||
    marks.some(
      (who) =>
        isCue(who, 'who-is', 'name-of') &&
        (who.first === 0 || who.last === words.length - 1) &&
        Math.max(office.first - who.last, who.first - office.first) <= OFFICE_WITHIN &&
        !marks.some(
          (mark) =>
            mark.is === 'cue' && mark.first > who.last && mark.last < office.first && mark.cue !== 'pronoun',
        ),
    ))
/** "Who is the special envoy", "who is the Islamic Republic of Iran's special envoy": so far on the office stands. */
const OFFICE_WITHIN = 7
