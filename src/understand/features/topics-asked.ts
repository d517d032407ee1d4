import { ENOUGH } from '../../knowledge/relevance.ts'
import type { MissionNamed, Topic } from '../../question.ts'
import { eitherOf } from '../back/either-of.ts'
import { askedFrom } from '../marking/asides.ts'
import { isCue, isInside, type Mark } from '../marks.ts'
import { type MissionRead, missionNamed } from '../mission/mission-named.ts'
import { isSentThere } from '../mission/sent-there.ts'
import { inQuote, quotedIn } from '../speaker/quoted-in.ts'
import { isToldByTaliban } from '../speaker/speaking-envoy.ts'
import { isCued, topicOf, topicsOf } from '../topic.ts'
import { postInKabul } from './post-in-kabul.ts'
import type { Scan } from './scan.ts'
import { figuresIn, soughtIn } from './sought.ts'
import { isRuledOut } from './states-named.ts'
import { withoutBeside } from './way-of-asking.ts'
import type { WhomNamed } from './whom-named.ts'

/** What a text is about, by its own words and by those that it quotes. */
export type TopicsAsked = Readonly<{
  topics: readonly Topic[]
  mission: MissionRead
  quoted: readonly string[]
  /** What somebody is said to have said, without quotation marks and not on file word for word. */
  alleged: string | null
  /** The words quoted are on file, or nearly so. */
  heard: boolean
  /** The words on file are all that is asked about. */
  onlyQuoted: boolean
  /** Two speakers are offered to choose from. */
  offered: boolean
  /** It is about something that is on file in its very words, of a State that it names. */
  told: boolean
  /** Nothing says what it is about but a "line" or a State and the Taliban, so that relations are taken to be meant. */
  assumed: boolean
}>

/** Reads what a text is about; `whom` are those it names. */
export function topicsAsked(scan: Scan, whom: WhomNamed): TopicsAsked {
  const { marked, reader, grammar, marks, words, has } = scan
  const { quoted, alleged, heard } = quotedIn(marked, reader)
  const isTerm = areTerms(quoted) && !quoted.some(reader.heardWhole)
  const own = withoutRuledOut(
    marks.filter(
      (mark) =>
        (isTerm || !inQuote(marked, mark)) && !(isCue(mark, 'closed') && isInside('new', mark, marks)),
    ),
    scan,
  )
  const from = askedFrom(marked.text.clean, marked.language)
  const asked = topicsOf(
    withoutBeside(own, scan).filter(({ first }) => (marked.tokens[first]?.start ?? 0) >= from),
    marked.tells,
    isEnvoy(reader),
  )
  const said = asked.length ? asked : topicsOf(own, marked.tells, isEnvoy(reader))
  const read = withoutTheirs(
    missionNamed(
      marks.filter((mark) => !isRuledOut(mark, words, grammar)),
      words,
      grammar,
    ),
    whom,
    scan,
  )
  /** "Is 'not the time to normalize relations' her line?": words that stand otherwise on file are first on what they say themselves. */
  const isReworded = heard.length && !quoted.some(reader.heardWhole) && said.every(isRelations)
  const named = topicsIn(scan, whom, said, isReworded ? [...topicsOf(marks, marked.tells), ...heard] : heard)
  const told = named.length ? null : toldOf(scan, whom)
  const meant = told ? [told] : named.length ? named : onTerms(scan, whom)
  const addressed = spokenTo(read, scan)
  const post = postInKabul(scan, whom, read) ?? addressed
  const topics = post
    ? [...new Set<Topic>(['mission', ...(addressed ? meant.filter(isNoEnvoys) : meant)])]
    : isOfDealings(read, scan)
      ? [...new Set<Topic>(['relations', ...meant.filter((topic) => topic !== 'mission')])]
      : asOfMission(meant, read, scan)
  const isWanted =
    topics.includes('mission') || has('un-seat') || whom.countries.length > 0 || isInKabul(scan)
  return {
    topics,
    mission: post ? { kind: 'mission', mission: post, plural: false } : isWanted ? read : { kind: 'none' },
    quoted,
    alleged,
    heard: heard.length > 0,
    onlyQuoted: heard.length > 0 && !said.length,
    offered: eitherOf(marked, grammar),
    told: told !== null,
    assumed: named.join() === 'relations' && !told && !heard.length && !marks.some(isTelling),
  }
}

/** Whether somebody has or had a post in a mission. */
const isEnvoy =
  ({ home }: Scan['reader']) =>
  (person: string): boolean =>
    home(person).mission !== null

/** "China ambassador Karimi credentials": he is the Afghan envoy there, and no house of theirs in Kabul is meant. */
function withoutTheirs(read: MissionRead, { people }: WhomNamed, { reader }: Scan): MissionRead {
  const [person, other] = people
  const post = person && !other ? reader.home(person).mission : null
  const isHost =
    read.kind === 'mission' &&
    read.mission.receiving === 'AF' &&
    read.mission.kind === null &&
    post?.sending === 'AF' &&
    post.receiving === read.mission.sending
  return isHost ? { kind: 'none' } : read
}

/** "Since when has that been their line": a line is taken on anything. */
const isTelling = (mark: Mark): boolean =>
  mark.is === 'cue' && mark.cue !== 'stance' && topicOf(mark.cue) !== null

/** "Not recognition. Whether they took an ambassador." */
const SET_ASIDE = /^not \w+[.;,:] /i

/** "Their diplomats I mean, not recognition", "leave recognition, just their embassy": marks without those of the topic that is set aside, where another stays. */
function withoutRuledOut(marks: readonly Mark[], { marked, words, grammar, has }: Scan): readonly Mark[] {
  if (!has('correction', 'narrow', 'drop') && !SET_ASIDE.test(marked.text.clean)) return marks
  const topics = marks.filter((mark) => mark.is === 'cue' && topicOf(mark.cue) !== null)
  /** "Does not recognise them": what is denied is not set aside. */
  const isDenied = (at: number) => marks.some((mark) => isCue(mark, 'yes-no') && mark.last === at)
  const out = topics.filter(
    ({ first, last }) =>
      (grammar.not.has(words[first - 1] ?? '') && !isDenied(first - 2)) ||
      marks.some(
        (drop) =>
          isCue(drop, 'drop') &&
          !marks.some((not) => isCue(not, 'negation') && not.first === drop.first) &&
          (drop.last === first - 1 || (drop.first <= first && drop.last >= last)),
      ),
  )
  return out.length < topics.length ? marks.filter((mark) => !out.includes(mark)) : marks
}

/** "Is 'accredited' right?": a word or two between quotation marks that nobody on file said are the text's own. */
const areTerms = (quoted: readonly string[]): boolean =>
  quoted.every((quote) => quote.trim().split(/\s+/).length <= TERM)
const TERM = 2

/** The topics of the words on file, of the text's own words, and of the one person named; else those it quotes, or relations, as where somebody met in a State; what is said never to be done is recognition. */
function topicsIn(
  scan: Scan,
  { people, countries }: WhomNamed,
  said: readonly Topic[],
  heard: readonly Topic[],
): readonly Topic[] {
  const { reader, marks, has, marked } = scan
  const [him, other] = people
  /** "What did Trudeau rule out?": the verb alone does not say what. */
  const isOpen = !said.length || (has('refuse') && !isCued(marks.filter((mark) => !isCue(mark, 'refuse'))))
  const only = him && !other && isOpen ? reader.home(him).topic : null
  const own = [...new Set([...heard, ...(only ? [only] : []), ...said])]
  const found = own.length ? own : topicsOf(marks, marked.tells)
  if (!found.length && has('never')) return ['recognition']
  if (!found.length && isOfCityGot(scan)) return ['mission']
  if (!found.length && has('meeting') && countries.length && !people.length) return ['relations']
  const related = has('taliban') && countries.length > 0 && !has('overview') && !people.length
  return found.length || !related ? found : ['relations']
}

/** "When did the Taliban get Peshawar and Quetta?": a side comes by its mission there, where the city follows the verb; in English alone. */
const isOfCityGot = ({ marks, words }: Scan): boolean =>
  marks.some(
    (city) =>
      city.is === 'state' &&
      city.city !== null &&
      city.code !== 'AF' &&
      /^(?:get|gets|got|take|takes|took|gain|gained|win|won|lose|lost)$/.test(words[city.first - 1] ?? '') &&
      /^(?:|and|or|in|first|back)$/.test(words[city.last + 1] ?? '') &&
      marks.some((side) => isCue(side, 'taliban', 'republic') && side.last < city.first),
  )

/** "What are Kazakhstan's four demands?": what a State demands is on its relations, where nothing else is named. */
const onTerms = ({ has }: Scan, { countries, people, office }: WhomNamed): readonly Topic[] =>
  has('condition') && countries.length && !people.length && !office && !has('say', 'statement')
    ? ['relations']
    : []

/** "Was that before Kazakhstan?": words that no matter is told by. */
const SETS_IN_ORDER = /^(?:that|before|after|earlier|later)$/

/** What the facts on the States named are about that hold every telling word of a text, or a figure whose author is asked for. */
function toldOf({ marked, reader, dates }: Scan, { countries }: WhomNamed): Topic | null {
  if (!countries.length) return null
  const sought = soughtIn(marked).filter((word) => !SETS_IN_ORDER.test(word))
  const told = sought.length >= ENOUGH ? reader.told(countries, sought) : null
  const given = figuresIn(marked, dates).flatMap((figure) => reader.told(countries, [figure]) ?? [])
  return told ?? given[0] ?? null
}

/** "Is the Kazakh embassy in touch with the Taliban?": Kazakhstan's, whose dealings are asked about, and no Afghan one. */
const isOfDealings = (read: MissionRead, { marks, has }: Scan): boolean =>
  read.kind === 'direction' &&
  !has('afghan', 'republic') &&
  marks.some(
    (mark) =>
      isCue(mark, 'relations') && marks.some((them) => isCue(them, 'taliban') && them.last >= mark.last),
  )

const isRelations = (topic: Topic): boolean => topic === 'relations'
const isNoEnvoys = (topic: Topic): boolean => topic !== 'accreditation'

/** "The fighters' words to the Kazakh ambassador": the embassy in Kabul of the one who was spoken to. */
const spokenTo = (read: MissionRead, { marks, words, grammar }: Scan): MissionNamed | null =>
  read.kind === 'direction' && isToldByTaliban(marks, words, grammar)
    ? { sending: read.code, receiving: 'AF', city: 'Kabul', kind: read.of ?? 'embassy' }
    : null

/** "Was Qatar's ambassador in Kabul a recognition?", "which never recognised them but have an ambassador in Kabul?": its own, and none of the Taliban that it took. */
const isOwnEnvoy = (read: MissionRead, scan: Scan): boolean =>
  read.kind === 'mission' &&
  read.mission.receiving === 'AF' &&
  (read.mission.sending !== null || scan.has('which', 'how-many', 'list')) &&
  scan.has('envoy') &&
  !scan.has('accredit', 'consent') &&
  isPosted(scan)

/** Whoever presents credentials to the Taliban, and the envoy of a State who does so, was sent to Kabul. */
const isOfPapers = ({ mission }: Extract<MissionRead, { kind: 'mission' }>, { has }: Scan): boolean =>
  has('credentials') && (has('foreign') || mission.sending !== null)

/** Who is posted to Kabul, or in charge in a city or paid there, is asked about as part of that mission, and so are the papers that it issues. */
function asOfMission(topics: readonly Topic[], read: MissionRead, scan: Scan): readonly Topic[] {
  const { has } = scan
  if (topics[0] === 'recognition' && isOwnEnvoy(read, scan))
    return [
      ...new Set<Topic>(['recognition', 'relations', ...topics.filter((topic) => topic !== 'accreditation')]),
    ]
  if (read.kind !== 'mission' || topics[0] !== 'accreditation') return topics
  const isOfKabul = read.mission.receiving === 'AF'
  if (isOfKabul && isOfPapers(read, scan)) return [...new Set<Topic>(['mission', ...topics])]
  const posted = isOfKabul && isPosted(scan)
  /** "Is there a Taliban consul in Dubai?": one sits in a consulate, which is in that city. */
  const isConsul =
    !isOfKabul && !has('consent', 'accredit') && scan.marks.some((mark) => isConsulIn(mark, scan))
  const inCharge =
    read.mission.city !== null &&
    (isConsul ||
      has('control', 'money') ||
      (read.mission.kind === 'consulate' && (has('quit') || (has('say') && !has('taliban')))))
  if (has('consular-service') && read.mission.kind) return [...new Set<Topic>(['mission', ...topics])]
  return (posted || inCharge) && !has('recognise', 'request', 'refuse') && !scan.marks.some(isTaken)
    ? [...new Set<Topic>(['mission', ...topics])]
    : topics
}

/** A consul sits in the consulate of the city that stands behind him. */
const isConsulIn = ({ key, last }: Mark, { marks, words, grammar }: Scan): boolean =>
  key === 'consul' &&
  grammar.place.has(words[last + 1] ?? '') &&
  marks.some((city) => city.is === 'state' && city.city !== null && city.first === last + 2)

/** Whether somebody is taken by a State; whoever "takes up his post" was sent. */
const isTaken = (mark: Mark): boolean => isCue(mark, 'accredit') && !/\bup \w+ posts?$/.test(mark.key)

const isAfghanCity = (mark: Mark | undefined): boolean =>
  mark?.is === 'state' && mark.code === 'AF' && mark.city !== null

/** Whether a text places something in an Afghan city: "represented in Kabul", "out of Kabul", "Kabil'de", "left Kabul". */
const isInKabul = ({ marks, words, grammar }: Scan): boolean =>
  marks.some(
    (mark) =>
      isAfghanCity(mark) &&
      (grammar.place.has(words[mark.first - 1] ?? '') ||
        grammar.place.has(words.slice(Math.max(0, mark.first - 2), mark.first).join(' ')) ||
        isInThe(mark, words, grammar) ||
        grammar['place-after'].has(words[mark.last + 1] ?? '') ||
        isLeft(mark, marks)),
  )

/** "In the Afghan capital" */
const isInThe = ({ first }: Mark, words: readonly string[], { object, place }: Scan['grammar']): boolean =>
  object.has(words[first - 1] ?? '') && place.has(words[first - 2] ?? '')

const isLeft = ({ first }: Mark, marks: readonly Mark[]): boolean =>
  marks.some((left) => isCue(left, 'closed') && left.first < first && left.last >= first)

/** Whether an envoy is posted to Afghanistan: "the envoy in Kabul", "qatar ambassador kabul", "a Kabul ambassador", "an ambassador to the Taliban". */
const isPosted = (scan: Scan): boolean =>
  isInKabul(scan) ||
  isSentThere(scan.marks, scan.words, scan.grammar) ||
  (!scan.has('taliban', 'afghan') &&
    scan.marks.some(
      (mark, at) =>
        isAfghanCity(mark) &&
        (at === scan.marks.length - 1 ||
          scan.marks.some((envoy) => isCue(envoy, 'envoy') && envoy.first === mark.last + 1)),
    ))
