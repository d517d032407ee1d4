import type { Intent, MissionNamed, Question, Reason, Taken, Topic } from '../question.ts'
import { backOf } from './back-of.ts'
import { isBegunIn, isOfTime } from './begun-in.ts'
import { conditionsIn } from './conditions-in.ts'
import type { Features } from './features.ts'
import type { Marked } from './marked.ts'
import { isCue } from './marks.ts'
import { missionAsked } from './mission-asked.ts'
import type { Reader } from './reader.ts'
import { reportersIn } from './reporters.ts'
import { soughtIn } from './sought.ts'
import { isSpeaking } from './speaking-envoy.ts'
import { speakingLeader, speakingSide, speakingState, speaksOfSomebody } from './speaking-side.ts'
import { detailsOf } from './topic.ts'

/** A text as a question, by its features, the reason for which it is not answered, and what it wants. */
export function questionOf(
  markedText: Marked,
  features: Features,
  reason: Reason | null,
  intent: Intent | null,
  reader: Reader,
): Question {
  const { has, dates } = features
  const isOfSomebody = intent === 'statement' && speaksOfSomebody(markedText)
  const people = isOfSomebody ? [] : features.people
  const byOffice = isByOffice(markedText, features)
  const home =
    features.countries.length ||
    byOffice ||
    (!features.whole && markedText.words.length === 1) ||
    (features.offered && features.people.length > 1)
      ? []
      : homesOf(features.people, reader)
  const countries =
    (reason && NO_COUNTRY.has(reason)) || intent === 'help' ? [] : [...features.countries, ...home]
  const isOfPlace =
    ((intent ?? 'status') === 'status' && features.people.length > 0) ||
    (has('happened') && dates.kind === 'period')
  const city = !isOfPlace && markedText.marks.some((mark) => mark.is === 'state' && mark.by === 'city')
  const sought = [...soughtIn(markedText), ...(isOfSomebody ? namesIn(markedText) : [])]
  const spoke =
    intent === 'statement' && !byOffice ? reader.spoke(people, countries, matterIn(markedText, sought)) : null
  const topics: readonly Topic[] =
    features.assumed && (intent === 'timeline' || (intent === 'compare' && has('contrast', 'stance')))
      ? []
      : features.topics.length || (!city && !spoke) || has('overview')
        ? features.topics
        : [spoke?.topic ?? 'mission']
  const organisation = organisationOf(markedText, features, isSeat(markedText, features))
  const wants: Intent = reason
    ? 'unsupported'
    : organisation && intent === 'list'
      ? 'status'
      : (intent ?? 'status')
  return {
    text: markedText.text.clean,
    language: markedText.language,
    intent: wants,
    topic: topics[0] ?? 'all',
    topics,
    countries: organisation ? [] : countries,
    except: has('except') || (intent === 'list' && has('order') && !features.behind.length),
    group: organisation === 'EU' ? null : (features.groups[0] ?? null),
    organisation,
    mission: ofItsState(
      missionAsked(features, topics, wants, spoke?.mission ?? onlySpokenOf(features.people, intent, reader)),
      wants,
      { countries, posted: onlyPosted(features.people, reader) },
    ),
    onlyEmbassies: has('embassy') && !has('consulate', 'mission'),
    people,
    side: sideOf(features),
    speaks: speakingSide(markedText),
    speaker: intent === 'statement' ? speakingState(markedText) : null,
    leader: intent === 'statement' && !people.length ? speakingLeader(markedText, reader) : null,
    asOf: dates.kind === 'period' && !(wants === 'sources' && has('one-article')) ? dates.edtf : null,
    details: [...detailsOf(markedText.marks), ...announcedIn(features)],
    negative: (isNegative(markedText) && !deniesAll(features)) || isKeptOff(topics, features),
    ...conditionsIn(markedText),
    begun: isBegun(features, wants, countries, reader),
    order: has('order'),
    place: features.place,
    behind: features.behind,
    asks: asksOf(features),
    quoted: features.quoted,
    alleged: features.alleged,
    publishers: features.publishers,
    reportedBy: reportersIn(features),
    sought,
    taken: takenOf(markedText),
    reset: has('reset'),
    inherited: [],
    reason,
    back: reason ? null : backOf(markedText, features, wants, reader),
    cut: markedText.text.cut,
  }
}

/** A foreign mission in Kabul is that of the one State named, and an Afghan one that of the one person named, or in the one State. */
function ofItsState(
  mission: MissionNamed | null,
  wants: Intent,
  {
    countries: [country, other],
    posted,
  }: Readonly<{ countries: readonly string[]; posted: MissionNamed | null }>,
): MissionNamed | null {
  if (!mission || other || NOT_OF_ONE.has(wants)) return mission
  if (mission.receiving === 'AF' && mission.sending === null && country && wants === 'status')
    return { ...mission, sending: country }
  if (mission.sending !== 'AF' || mission.receiving !== null) return mission
  const isHis = posted?.sending === 'AF' && (!country || posted.receiving === country)
  return isHis ? { ...posted, kind: mission.kind ?? posted.kind } : { ...mission, receiving: country ?? null }
}

/** What is asked of many, and what somebody said, is of no one mission for want of another. */
const NOT_OF_ONE = new Set<Intent>(['list', 'compare', 'statement'])

/** The mission of the last post of the one person named. */
const onlyPosted = ([person, other]: readonly string[], reader: Reader): MissionNamed | null =>
  person && !other ? reader.home(person).mission : null

/** "Which neighbour holds out against any ties": those without are asked for. */
const isKeptOff = ([topic]: readonly Topic[], { has }: Features): boolean =>
  topic === 'relations' && has('refuse') && !has('negation')

/** Of a history, whether what happened in a time is asked for; of a list, and of a state asked of nobody alone, what came about in it. */
const isBegun = (features: Features, wants: Intent, countries: readonly string[], reader: Reader): boolean =>
  wants === 'timeline'
    ? isOfTime(features)
    : (wants === 'list' || (wants === 'status' && !countries.length)) && isBegunIn(features, reader)

const NO_COUNTRY = new Set<Reason>([
  'other-subject',
  'smalltalk',
  'not-understood',
  'advice',
  'nothing-asked',
])

function asksOf({ has }: Features): Question['asks'] {
  if (has('how-many')) return 'how-many'
  if (has('how-long')) return 'how-long'
  if (has('when', 'since-when')) return 'when'
  if (has('why')) return 'why'
  return has('who') ? 'who' : 'whether'
}

/** The side asked about; of what passes from one to the other, the one that takes it over. */
function sideOf({ has }: Features): Question['side'] {
  const passes = has('handover') && has('taliban')
  if (has('republic') && !passes) return 'republic'
  return has('taliban') ? 'taliban' : null
}

/** "The Taliban's spokesman" is whoever holds the office: none of them was named, and where each was posted is not the matter. */
const isByOffice = ({ marks }: Marked, { office, people }: Features): boolean =>
  office !== null && people.length > 1 && !marks.some(({ is }) => is === 'person')

function homesOf(people: readonly string[], reader: Reader): string[] {
  return [...new Set(people.flatMap((person) => reader.home(person).country ?? []))]
}

/** The one mission of which somebody spoke, whatever words of his are asked for. */
const onlySpokenOf = ([person, other]: readonly string[], intent: Intent | null, reader: Reader) =>
  person && !other && intent === 'statement' ? reader.home(person).spokeOf : null

function takenOf({ repairs }: Marked): Taken[] {
  return repairs.map(({ from, to }) => ({ from, to: to.join(' ') }))
}

/** The people of whom somebody speaks, by the words of their names. */
const namesIn = ({ marks }: Marked): string[] =>
  marks.flatMap((mark) =>
    mark.is === 'person' ? mark.key.split(' ').filter(({ length }) => length > 3) : [],
  )

/** The words of what was spoken of: not those of the envoy who spoke. */
const matterIn = ({ marks }: Marked, sought: readonly string[]): readonly string[] =>
  sought.filter(
    (word) =>
      !marks.some((mark) => isCue(mark, 'envoy') && mark.key.includes(word) && isSpeaking(mark, marks)),
  )

/** "Who said recognition is coming?": that something would come is what somebody is said to have said. */
const announcedIn = ({ alleged, has }: Features): Question['details'] =>
  alleged && has('predict') ? ['announced'] : []

/** "The EU in Brussels": the only place named is a capital, where it sits, and no State. */
function isSeat({ marks }: Marked, { countries }: Features): boolean {
  const states = marks.filter((mark) => mark.is === 'state')
  return countries.length === 1 && states.every((mark) => mark.city !== null && mark.code !== 'UN')
}

/** The organisation that a text asks about: the UN by name, the EU where its members are not meant. */
function organisationOf(
  { marks }: Marked,
  { countries, has, topics }: Features,
  seat: boolean,
): 'UN' | 'EU' | null {
  if ((countries.length && !seat) || has('which', 'several', 'how-many', 'list')) return null
  if (seat && (topics[0] === 'mission' || !marks.some(({ is }) => is === 'group'))) return null
  if (marks.some((mark) => mark.is === 'state' && mark.code === 'UN')) return 'UN'
  return marks.some((mark) => mark.is === 'group' && mark.id === 'eu' && !mark.key.includes(' ')) ||
    marks.some((mark) => mark.is === 'group' && mark.id === 'eu' && mark.key === 'european union')
    ? 'EU'
    : null
}

/** "Has no country recognised them?" is answered by those that have; "which has no one recognised" asks for the others. */
const deniesAll = ({ has }: Features): boolean => has('nobody') && !has('which', 'list', 'how-many')

/** Whether something is denied; "ambassadors, not chargés" only says which envoys are meant, and "not only" denies nothing. */
function isNegative({ marks }: Marked): boolean {
  const cues = marks.filter((mark) => mark.is === 'cue')
  return cues.some(
    (not) =>
      not.cue === 'negation' &&
      !cues.some(({ cue, first }) => cue === 'narrow' && first === not.last + 1) &&
      !cues.some(
        ({ cue, key, first, last }) =>
          cue === 'ambassador' && key.includes(not.key) && first <= not.first && last >= not.last,
      ),
  )
}
