import type { Detail, Intent, MissionNamed, Question, Reason, Taken } from '../question.ts'
import { backOf } from './back/back-of.ts'
import { detailsOf, isNotTaking } from './details.ts'
import { conditionsIn } from './features/conditions-in.ts'
import { isHeldOut } from './features/is-held-out.ts'
import { isOfDate } from './features/scan.ts'
import { figuresIn, furtherOf, soughtIn } from './features/sought.ts'
import type { Features } from './features.ts'
import { asksIfAlone } from './intent/asks-if-alone.ts'
import { asksWhoElse, asksWhoFollowed } from './intent/asks-list.ts'
import { asksNamesOf, asksWhoTheyAre } from './intent/asks-names.ts'
import { asksWhoHolds } from './intent/asks-person.ts'
import { asksWhoLeft } from './intent/asks-who-left.ts'
import { setsWordsBeside } from './intent/asks-words.ts'
import type { Marked } from './marked.ts'
import { NO_GRAMMAR } from './marking/grammar-in.ts'
import { isCue } from './marks.ts'
import { countriesMeant, seatedOf } from './meant/countries-meant.ts'
import { isDenied, tellsOfBreak } from './meant/is-denied.ts'
import { missionMeant } from './meant/mission-meant.ts'
import { organisationMeant } from './meant/organisation-meant.ts'
import { spokenOn } from './meant/spoken-on.ts'
import { topicsMeant } from './meant/topics-meant.ts'
import { citiesNamed } from './mission/cities-named.ts'
import { isSeatedAway } from './mission/moved.ts'
import { isBegunIn, isOfTime, tellsOfAct } from './period/begun-in.ts'
import type { Reader } from './reader.ts'
import { reportedIn } from './speaker/alleged.ts'
import { isHouseSpeaking } from './speaker/is-house-speaking.ts'
import { judgedIn } from './speaker/judged.ts'
import { asksReactions } from './speaker/reacting-state.ts'
import { reportersIn } from './speaker/reporters.ts'
import { speakingLeader, speakingSide, speakingState, speaksOfSomebody } from './speaker/speaking-side.ts'

/** "With dates", "… and when?", "… and when they closed": a "when" elsewhere only tells of a time. */
const asksDates = ({ has, at, marked: { marks, words } }: Features): boolean =>
  has('timeline') ||
  at('when') === 0 ||
  marks.some(
    (when) =>
      isCue(when, 'when') &&
      (when.last === words.length - 1 ||
        marks.some((and) => isCue(and, 'addition') && and.last === when.first - 1)),
  )

/** A text as a question, by its features, the reason for which it is not answered, and what it wants. */
export function questionOf(
  features: Features,
  reason: Reason | null,
  wanted: Intent | null,
  reader: Reader,
): Question {
  const { marked, has, dates } = features
  const judged = judgedIn(marked, reader)
  const isOfReactions = judged ? !judged.by : asksReactions(marked, reader)
  const intent = judged || isOfReactions ? 'statement' : wanted
  const isStatement = intent === 'statement'
  const isOfSomebody = isStatement && speaksOfSomebody(marked, features.office, reader)
  const people = isOfSomebody ? [] : features.people
  const countries = countriesMeant(features, reason, intent, reader)
  const sought = [...soughtIn(marked), ...figuresIn(marked, dates), ...(isOfSomebody ? namesIn(marked) : [])]
  const spoke = spokenOn(features, intent, { people, countries, sought }, reader)
  const spokenOf =
    ownInKabul(features.people, intent, reader) ??
    spoke?.mission ??
    onlySpokenOf(features.people, intent, reader)
  const topics = topicsMeant(features, intent, spoke).filter(
    (topic) => topic !== 'relations' || !judged || tellsOfRelations(features, judged.at),
  )
  const organisation = organisationMeant(features)
  const wants = answeredAs(intent, reason, organisation)
  const speaker = isStatement ? (judged?.by ?? speakingState(marked, reader)) : null
  return {
    text: marked.text.clean,
    language: marked.language,
    intent: wants,
    topic: topics[0] ?? 'all',
    topics,
    countries: organisation ? [] : countries,
    except: isAllBut(features, intent),
    exceptGroup: features.groupCut,
    group: organisation === 'EU' ? null : (features.groups[0] ?? null),
    organisation,
    mission: missionMeant(features, { topics, countries, intent: wants }, spokenOf, reader),
    cities: citiesNamed(marked),
    onlyEmbassies: has('embassy') && !has('consulate', 'mission'),
    people,
    // "What did Kabul say about its embassies?": the Taliban's words are meant
    side: sideOf(features) ?? (isStatement && !countries.length ? speakingSide(marked) : null),
    speaks: speakingSide(marked),
    houseSpeaks: isHouseSpeaking(features),
    speaker,
    leader: people.length ? null : speakingLeader(marked, reader),
    asOf: speaker
      ? sinceThat(dates)
      : wants === 'sources' && has('one-article')
        ? null
        : (sinceOther(features) ?? toldOf(features) ?? dateOfFigure(features)),
    details: [
      ...detailsOf(
        marked.marks.filter(
          (mark) => !isOfDate(mark, dates) && !(wants === 'list' && isNotTaking(mark, marked.tells)),
        ),
        marked.tells,
      ),
      ...announcedIn(features),
      ...leftIn(features),
      ...(asksIfStill(features) ? (['still'] as const) : []),
      ...(topics[0] === 'mission' && ASKS_FOR_HOUSE.test(marked.text.clean) ? (['request'] as const) : []),
      // "Which States upgraded to ambassador in 2025?"
      ...(wants === 'list' && has('upgraded') && topics[0] === 'accreditation'
        ? (['ambassador'] as const)
        : []),
      ...(wants === 'person' && asksWhoHolds(features) ? (['office-held'] as const) : []),
      ...(asksWhoTookOver(features, reader) ? (['taken-over'] as const) : []),
      ...((seatedOf(features, reader) || isAway(features, reader)) && !has('closed')
        ? (['where'] as const)
        : []),
      ...(tellsOfBreak(marked) ? (['broken-off'] as const) : []),
      ...(isOfReactions ? (['reactions'] as const) : []),
      ...(judged ? [judged.is] : []),
      ...(isStatement && setsWordsBeside(features) ? (['side-by-side'] as const) : []),
      ...(asksNamesOf(features) || asksWhoTheyAre(features) ? (['each'] as const) : []),
    ],
    figure: features.figure,
    negative: isDenied(features, topics),
    ...conditionsIn(marked),
    begun: isBegun(features, wants, countries, reader),
    order: has('order') || (wants === 'list' && asksDates(features)),
    place: features.place,
    behind: features.behind,
    ahead: features.ahead,
    besideOn: features.besideOn,
    since: has('since-when'),
    asks: asksOf(features, isStatement),
    quoted: features.quoted,
    alleged: features.alleged,
    saidThat: features.at('yes-no') === 0 ? reportedIn(marked) : null,
    publishers: features.publishers,
    reportedBy: reportersIn(features),
    sought,
    further: furtherOf(sought, marked),
    taken: takenOf(marked),
    reset: has('reset'),
    greets: greetingIn(features),
    inherited: [],
    reason,
    back: reason ? null : backOf(marked, features, wants, reader),
    cut: marked.text.cut,
  }
}

/** "Did the Taliban ever ask for the Washington embassy?" */
const ASKS_FOR_HOUSE =
  /\bask(?:s|ed|ing)? for (?:[\w-]+ ){1,3}(?:embass(?:y|ies)|consulates?|missions?)\b|\b(?:embass(?:y|ies)|consulates?|missions?) (?:have|has|had|did|do|does|were|was) (?:[\w-]+ ){1,3}(?:ask(?:ed)? for|request(?:ed)?|demand(?:ed)?)\b/i

/** "Who took over the embassy in Tehran?": who came to run it is asked, and not only who does. */
const asksWhoTookOver = (features: Features, reader: Reader): boolean =>
  features.has('who') && features.has('control') && !features.has('heads') && tellsOfAct(features, reader)

/** "Western embassies to Afghanistan that sit in Doha": where they are is asked. */
const isAway = ({ marked: { marks, words, language } }: Features, { languages }: Reader): boolean =>
  isSeatedAway(marks, words, languages.get(language)?.grammar ?? NO_GRAMMAR)

/** To criticise or welcome is itself told of relations: whether more is than that. */
const tellsOfRelations = ({ marked: { marks } }: Features, at: number): boolean =>
  marks.some((mark) => isCue(mark, 'relations') && (mark.first > at || mark.last < at))

const told = (dates: Features['dates']): string | null => (dates.kind === 'period' ? dates.edtf : null)

/** "India emptied its embassy in 2021; when did it come back?": a date told before, of something else, is none of a "when". */
function toldOf({ dates, marked: { marks, text, tokens } }: Features): string | null {
  const when = marks.find((mark) => isCue(mark, 'when'))
  if (!when || dates.kind !== 'period' || dates.last >= when.first) return told(dates)
  const between = text.clean.slice(tokens[dates.last]?.end, tokens[when.first]?.start)
  return /[;.!]\s/.test(between) ? null : told(dates)
}

/** "Their count of March 2023": how many there were then. */
const dateOfFigure = ({ dates, marked: { text } }: Features): string | null =>
  dates.kind === 'none' && dates.of && FIGURE.test(text.clean) ? dates.of : null
const FIGURE = /\b(?:count|tally|figure|number|total)s? of (?:[\w.]+ ){0,2}20\d\d\b/i

/** Whether the States named are left out: by a word, or as those beside which the others are asked for; not where only those after them are. */
const isAllBut = (features: Features, intent: Intent | null): boolean =>
  !(features.behind.length && asksWhoElse(features)) &&
  (features.has('except') ||
    (intent === 'list' &&
      ((features.has('order') && !features.behind.length && !features.ahead.length) ||
        asksWhoFollowed(features) ||
        asksIfAlone(features) ||
        asksWhoElse(features))))

/** "Since Russia did in July 2025, who else has?": whoever has done so from then on. */
function sinceOther(features: Features): string | null {
  const { dates, at } = features
  if (dates.kind !== 'period' || at('who-else') < dates.last || !asksWhoElse(features)) return null
  return dates.edtf.includes('..') ? dates.edtf : `${dates.edtf.split('/')[0]}/..`
}

/** "China's reaction to Russia's recognition of 3 July 2025" was given on that day or later. */
const sinceThat = (dates: Features['dates']): string | null =>
  dates.kind === 'none' && dates.of && !dates.of.includes('/') ? `${dates.of}/..` : told(dates)

/** "Thanks, hello again" thanks; "hello, what can you do?" asks. */
function greetingIn({ has }: Features): Question['greets'] {
  if (has('help')) return null
  return has('thanks') ? 'thanks' : has('hello') ? 'hello' : null
}

/** What is out of scope is not answered; what an organisation did is one answer, and no list of its members. */
function answeredAs(
  intent: Intent | null,
  reason: Reason | null,
  organisation: Question['organisation'],
): Intent {
  if (reason) return 'unsupported'
  return organisation && intent === 'list' ? 'status' : (intent ?? 'status')
}

/** Of a history, whether what happened in a time is asked for; of a list, and of a state asked of nobody alone, what came about in it. */
const isBegun = (features: Features, wants: Intent, countries: readonly string[], reader: Reader): boolean =>
  wants === 'timeline'
    ? isOfTime(features)
    : (wants === 'list' || (wants === 'status' && !countries.length)) && isBegunIn(features, reader)

function asksOf({ has }: Features, isStatement: boolean): Question['asks'] {
  if (has('how-many')) return 'how-many'
  if (has('how-long')) return 'how-long'
  if (has('when', 'since-when')) return 'when'
  if (has('why')) return 'why'
  return has('who') || (isStatement && has('who-said')) ? 'who' : 'whether'
}

/** The side asked about; of what passes from one to the other, the one that takes it over, and of houses that hold out against one, the other. */
function sideOf({ has, marked: { marks } }: Features): Question['side'] {
  const passes = has('handover') && has('taliban')
  const holdsOut = marks.some((mark) => isCue(mark, 'recognise', 'refuse') && isHeldOut(mark, marks))
  if ((has('republic') && !passes) || holdsOut) return 'republic'
  return has('taliban') ? 'taliban' : null
}

/** The one mission of which somebody spoke, whatever words of his are asked for. */
const onlySpokenOf = (
  [person, other]: readonly string[],
  intent: Intent | null,
  reader: Reader,
): MissionNamed | null => (person && !other && intent === 'statement' ? reader.home(person).spokeOf : null)

/** "What did Zhirnov say about the embassy in Kabul?": of a foreign envoy there his own is meant. */
function ownInKabul(
  [person, other]: readonly string[],
  intent: Intent | null,
  reader: Reader,
): MissionNamed | null {
  const mission = person && !other && intent === 'statement' ? reader.home(person).mission : null
  return mission?.receiving === 'AF' ? mission : null
}

function takenOf({ repairs }: Marked): Taken[] {
  return repairs.map(({ from, to }) => ({ from, to: to.join(' ') }))
}

/** The people of whom somebody speaks, by the words of their names. */
const namesIn = ({ marks }: Marked): string[] =>
  marks.flatMap((mark) =>
    mark.is === 'person' ? mark.key.split(' ').filter(({ length }) => length > 3) : [],
  )

/** "Who said recognition is coming?": that something would come is what somebody is said to have said, and not that it never will. */
const announcedIn = ({ alleged, has }: Features): Question['details'] =>
  alleged && has('predict') && !has('never') ? ['announced'] : []

/** "Is Gharwal still in Moscow?", "is he in office now?"; "is there another post of his still" asks for others. */
const asksIfStill = ({ has, people }: Features): boolean =>
  !has('except') && (has('in-post') || (has('now') && (people.length === 1 || has('he-she'))))

/** Those whose posts ended are asked for, whatever the words for it. */
const leftIn = (features: Features): readonly Detail[] => (asksWhoLeft(features) ? ['who-left'] : [])
