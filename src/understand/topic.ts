import type { Cue } from '../knowledge/cues.ts'
import type { Topic } from '../question.ts'
import { isAgainstEnvoys, isHeldOut } from './features/is-held-out.ts'
import { HOUSES, isCue, isInside, type Mark } from './marks.ts'
import { isSpeaking } from './speaker/speaking-envoy.ts'
import type { Tells } from './tells.ts'

const TOPICS: readonly Topic[] = ['recognition', 'accreditation', 'mission', 'relations']

/** How strongly a cue speaks for a topic; the strongest counts whole, each further one a little. */
const WEIGHT: Readonly<Partial<Record<Cue, readonly [Topic, number]>>> = {
  recognise: ['recognition', 7],
  'un-seat': ['recognition', 2.9],
  accredit: ['accreditation', 6],
  envoy: ['accreditation', 3],
  request: ['accreditation', 3.2],
  'count-claim': ['accreditation', 3],
  embassy: ['mission', 4],
  consulate: ['mission', 4],
  mission: ['mission', 3],
  handover: ['mission', 3],
  control: ['mission', 1.5],
  open: ['mission', 1.6],
  closed: ['mission', 2],
  staff: ['mission', 3],
  quit: ['mission', 1.5],
  money: ['mission', 2.5],
  flag: ['mission', 4.2],
  guard: ['mission', 3.3],
  'consular-service': ['mission', 3.1],
  relations: ['relations', 3.6],
  'terror-list': ['relations', 5],
  stance: ['relations', 0.5],
  refuse: ['accreditation', 0.9],
  disowned: ['mission', 3.3],
  damage: ['mission', 2],
  foreign: ['mission', 1.5],
  upgraded: ['relations', 1],
}
const FURTHER = 0.25

/** The topic that a cue speaks for. */
export const topicOf = (cue: Cue): Topic | null => WEIGHT[cue]?.[0] ?? null

/** Whether a word of a topic stands in a text: a person's own topic, or the one of a place, is none. */
export const isCued = (marks: readonly Mark[]): boolean =>
  marks.some((mark) => mark.is === 'cue' && topicOf(mark.cue) !== null)

/** The topics that a text touches, the main one first; `isEnvoy` tells who of those named has or had a post in a mission. */
export function topicsOf(marks: readonly Mark[], tells: Tells, isEnvoy = (_: string) => true): Topic[] {
  const scores = new Map<Topic, number>()
  const republic = marks.some((mark) => isCue(mark, 'republic'))
  const taliban = marks.some((mark) => isCue(mark, 'taliban'))
  const isTaken = isOfTaking(marks)
  for (const mark of marks) {
    if (mark.is !== 'cue' || isFraming(mark, marks) || isOfNone(mark, marks) || isOwnCount(mark)) continue
    const isBesideOne = (cue: Cue) => marks.some((other) => isCue(other, cue) && isBeside(other, mark))
    const own =
      mark.cue === 'envoy' && (isBesideOne('republic') || (!taliban && (republic || isBesideOne('afghan'))))
    const title =
      mark.cue === 'envoy' &&
      !MANY.test(mark.key) &&
      marks.some((other) => other.is === 'person' && isBeside(other, mark))
    if (title && !own && !isTaken) continue
    const weight =
      own || isCountOfHouses(mark, tells)
        ? (['mission', 3] as const)
        : WEIGHT[isOfEnvoyNamed(mark, marks, isEnvoy) ? 'accredit' : mark.cue]
    if (!weight) continue
    const [topic, strength] = weight
    const score = scores.get(topic) ?? 0
    scores.set(topic, Math.max(score, strength) + (score ? FURTHER : 0))
  }
  if (!scores.size && (isSomebodyTaken(marks) || marks.some((mark) => isCue(mark, 'credentials'))))
    return ['accreditation']
  return TOPICS.filter((topic) => scores.has(topic)).sort(
    (a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0),
  )
}

/**
 * "Does Austria still recognise Bakhtari?", "is Bakhtari recognised by Austria?": an envoy is accredited, and no government
 * recognised; with Muttaqi, who governs, it is.
 */
const isOfEnvoyNamed = (
  verb: Extract<Mark, { is: 'cue' }>,
  marks: readonly Mark[],
  isEnvoy: (person: string) => boolean,
): boolean =>
  verb.cue === 'recognise' &&
  RECOGNISES.test(verb.key) &&
  !marks.some((mark) => isCue(mark, 'taliban')) &&
  marks.some(
    (who) =>
      who.is === 'person' &&
      who.ids.some(isEnvoy) &&
      (who.first === verb.last + 1 ||
        (who.last === verb.first - 1 &&
          verb.key.endsWith('d') &&
          marks.some((by) => by.is === 'state' && by.first === verb.last + 2))),
  )

const RECOGNISES = /^recogni[sz]e[sd]?$/

/** "By their own count": of whatever is counted. */
export const isOwnCount = (mark: Mark): boolean => isCue(mark, 'count-claim') && /^own\b/.test(mark.key)

/** "39 missions", "40 посольств": what is counted are houses, and not those who took envoys. */
export const isCountOfHouses = (mark: Mark, tells: Tells): boolean =>
  isCue(mark, 'count-claim') && tells['houses-counted'].test(mark.key)

/** "Who hosted the Taliban delegation?", "who met Taliban officials": those who come on a visit are neither envoys nor a mission. */
export const isMet = ({ first, last }: Mark, marks: readonly Mark[]): boolean =>
  marks.some((mark) => isCue(mark, 'relations') && mark.first < first && mark.last >= last)

/** "Is Belgium giving visas for the delegation?": those who come on a visit. */
const isWithVisa = ({ first, last }: Mark, marks: readonly Mark[]): boolean =>
  marks.some((mark) => isCue(mark, 'visa')) &&
  marks.some((mark) => isCue(mark, 'meeting') && mark.first === first && mark.last === last)

/** "The lone holdout without any ties": it holds out on what is told it is without. */
const isOfTies = ({ key, last }: Mark, marks: readonly Mark[]): boolean =>
  /\bh[eo]ld\w* ?outs?\b/.test(key) &&
  marks.some((not) => isCue(not, 'negation') && not.first > last && tiesRightAfter(not, marks))

const tiesRightAfter = ({ last }: Mark, marks: readonly Mark[]): boolean =>
  marks.some((ties) => isCue(ties, 'relations') && ties.first > last && ties.first <= last + TIES_WITHIN)
/** "Without any formal ties" */
const TIES_WITHIN = 3

/** "Ab wann hat Kabul die Papiere nicht mehr anerkannt?", "不再承认大使馆的文件": the papers of a mission, and no government. */
const isOfPapers = (verb: Mark, marks: readonly Mark[]): boolean =>
  isInside('disowned', verb, marks) ||
  marks.some(
    (papers) =>
      isCue(papers, 'disowned') &&
      papers.first > verb.last &&
      !marks.some((them) => isCue(them, 'taliban') && them.first > verb.last && them.last < papers.first),
  )

/** "Which missions of the former republic work with the Taliban?": how they deal with Kabul is asked of missions, and not of States. */
const isOfMissions = ({ first, last }: Mark, marks: readonly Mark[]): boolean =>
  marks.some((mark) => isCue(mark, 'republic')) &&
  marks.some((mark) => isCue(mark, ...HOUSES)) &&
  marks.some((mark) => isCue(mark, 'cooperate') && mark.first <= first && mark.last >= last)

/** "Copies of the ambassador's papers": those that he presents, and none that his embassy issues. */
const isOfCredentials = ({ key }: Mark, marks: readonly Mark[]): boolean =>
  /^(?:papers|documents)$/.test(key) && marks.some((mark) => isCue(mark, 'credentials'))

/** "Did the Turkmens accept Sabir?": him, as whatever he was sent. */
export const isSomebodyTaken = (marks: readonly Mark[]): boolean =>
  marks.some(
    (mark) => isCue(mark, 'consent') && marks.some((other) => other.is === 'person' && isBeside(mark, other)),
  )

/** "Took a Taliban ambassador", "accepted him": one is taken, whoever he is. */
export const isOfTaking = (marks: readonly Mark[]): boolean =>
  marks.some((mark) => isCue(mark, 'consent') || (isCue(mark, 'ambassador') && TAKES.test(mark.key)))
const TAKES = /^(?:ha\w+ )?(?:t(?:ake|ook|aking)|accept|receiv)/

/** Several envoys are nobody's title: "has taken Taliban diplomats, Mujahid says". */
const MANY = /(?:diplomat|envoy|ambassador|representative|official|consul)s$/

/** "Would an honorary consul be acceptable to Canberra?": somebody who is taken or not, and no post. */
const isTakenConsul = (consul: Mark, marks: readonly Mark[]): boolean =>
  isInside('envoy', consul, marks) && marks.some((mark) => isCue(mark, 'consent', 'refuse', 'accredit'))

/** "Where do things stand", "OK to run?": a word in a longer phrase that asks for everything, or whether it is so, is no topic. */
const isFraming = (word: Mark, marks: readonly Mark[]): boolean =>
  marks.some(
    (mark) =>
      isCue(mark, 'overview', 'yes-no') &&
      mark.last - mark.first > word.last - word.first &&
      mark.first <= word.first &&
      mark.last >= word.last,
  )

/** "When was the ban on the Taliban suspended?": a ban comes to its end, and no mission is closed. */
export function isOfBan(marks: readonly Mark[]): boolean {
  const cues = new Set(marks.flatMap((mark) => (mark.is === 'cue' ? [mark.cue] : [])))
  return cues.has('terror-list') && !HOUSES.some((house) => cues.has(house))
}

/** "Does the embassy in Moscow call them terrorists?": what a mission calls them is told of it, and is no State's list. */
const isCalledByMission = (word: Mark, marks: readonly Mark[]): boolean =>
  marks.some(({ is }) => is === 'state') &&
  marks.some(
    (call) =>
      isCue(call, 'stance', 'say') &&
      NAMES.test(call.key) &&
      call.first <= word.first &&
      marks.some((house) => isCue(house, ...HOUSES) && house.last < call.first),
  )
const NAMES = /^(?:call|brand|label|describ|refer)/

/** Where a word of a topic stands for something else. */
const OF_NONE: Readonly<Partial<Record<Cue, readonly ((word: Mark, marks: readonly Mark[]) => boolean)[]>>> =
  {
    recognise: [isHeldOut, isAgainstEnvoys, isOfTies, isOfPapers],
    // "Whose papers does Kabul accept": papers, and no envoys.
    accredit: [(word, marks) => isInside('disowned', word, marks)],
    envoy: [isSpeaking, isMet],
    // "At Norway's request": no letter that asked for any.
    request: [(word, marks) => isInside('behest', word, marks)],
    consulate: [isTakenConsul],
    mission: [isMet, isWithVisa],
    closed: [(_, marks) => isOfBan(marks)],
    relations: [isOfMissions],
    'terror-list': [isCalledByMission],
    'consular-service': [isOfCredentials],
  }

const isOfNone = (word: Extract<Mark, { is: 'cue' }>, marks: readonly Mark[]): boolean =>
  OF_NONE[word.cue]?.some((isElse) => isElse(word, marks)) ?? false

/** Whether two marks stand side by side: an adjective may follow its noun. */
const isBeside = (a: Mark, b: Mark): boolean => a.last === b.first - 1 || b.last === a.first - 1
