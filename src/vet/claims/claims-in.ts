import type { Day } from '../../edtf.ts'
import { onceFor } from '../../once.ts'
import type { MissionNamed, Question } from '../../question.ts'
import { type Marked, marked } from '../../understand/marked.ts'
import type { Mark } from '../../understand/marks.ts'
import { isCue } from '../../understand/marks.ts'
import { isUnread } from '../../understand/not-read.ts'
import { inQuote } from '../../understand/quoted-in.ts'
import type { Reader } from '../../understand/reader.ts'
import { textOf } from '../../understand/text.ts'
import { topicOf } from '../../understand/topic.ts'
import { type Reading, readMarked } from '../../understand/understand.ts'
import { anyOf } from '../any-of.ts'
import { type Clause, clausesOf } from '../clauses/clauses.ts'
import { reworded } from '../clauses/reworded.ts'
import { WORD_OF_NAME } from '../patterns.ts'
import { isSaying } from '../speakers/saying.ts'
import { opposite } from './assertion.ts'
import { type Claim, claimsOf, type Read } from './claim.ts'
import { envoyTold } from './envoy-told.ts'
import { frameOf } from './frame.ts'
import { seemsTold } from './statement.ts'

/** What the clauses before one named last, which it may lean on. */
type Before = Readonly<{
  countries: readonly string[]
  he: string | null
  side: Question['side']
  city: string | null
  /** What stands right before heads the clause: a place alone, or one mission of Afghanistan's. */
  isHeaded: boolean
}>

const NOTHING: Before = { countries: [], he: null, side: null, city: null, isHeaded: false }

/** What one clause of a text states; `isOnIt` where it speaks of the subject, whether or not a claim was read in it. */
export type Stated = Readonly<{ stands: string; isOnIt: boolean; claims: readonly Claim[] }>

/**
 * What the clauses of a text state, in order; "this is false" turns the claims of the clause before it. What stands in it
 * twice is read once: a text of a megabyte takes about a second where its sentences repeat, and three to seven where none does.
 */
export function statedIn(text: string, reader: Reader, on: Day): Stated[] {
  const read = onceFor((words: string) => readIn(words, reader, on))
  const all: Stated[] = []
  let before = NOTHING
  for (const one of clausesOf(text)) {
    const last = all.at(-1)
    const told = ofItsMission(inItsCity(theyOf(one.read, last?.claims ?? []), before.city, read), read)
    const found = onTheirSide(one.leans ? before.side : null, spokenBy(before.he, read(told), reader, on))
    const clause = before.isHeaded && found && isPlaceless(found) ? { ...one, leans: true } : one
    const own =
      found && !clause.asks ? claimsIn({ clause, ...found }, before.countries, last?.claims ?? []) : []
    if (last && found && isOnlyUntrue(found, own))
      all.splice(-1, 1, { ...last, claims: turnedRound(last.claims) })
    else
      all.push({
        stands: clause.stands,
        isOnIt:
          !!found && (seemsTold({ clause, ...found }, before.countries) || isForeign(clause, found, reader)),
        claims: own,
      })
    before = after(before, { clause, found, own })
  }
  return all
}

/** What is told of a State or of Afghanistan in a language that is not read, which nobody has checked either. */
const isForeign = ({ asks }: Clause, { reading: { features } }: Found, reader: Reader): boolean =>
  !asks &&
  (features.countries.length > 0 || isNamed(features, 'AF') || features.has('taliban', 'afghan')) &&
  isUnread(features.marked, reader)

const isNamed = ({ marked: { marks } }: Found['reading']['features'], code: string): boolean =>
  marks.some((mark) => mark.is === 'state' && mark.code === code)

/** "This is false": nothing is stated but that; "we wrongly said that it had not" denies nothing. */
const isOnlyUntrue = ({ frame, reading: { features } }: Found, own: readonly Claim[]): boolean =>
  frame.untrue && !own.length && !features.countries.length && !isTwiceDenied(features)

/** A "not" that stands outside the word for untrue. */
const isTwiceDenied = ({ marked: { marks } }: Found['reading']['features']): boolean =>
  marks.some(
    (not) =>
      isCue(not, 'negation') &&
      !marks.some(
        (untrue) => isCue(untrue, 'untrue') && untrue.first <= not.first && untrue.last >= not.last,
      ),
  )

const turnedRound = (claims: readonly Claim[]): Claim[] =>
  claims.map((claim) => ({ ...claim, ...opposite(claim) }))

type Told = Readonly<{ clause: Clause; found: Found | null; own: readonly Claim[] }>

/** What the clause after one may lean on. */
function after(before: Before, { clause, found, own }: Told): Before {
  const side = clause.leans ? before.side : null
  if (!found) return { ...before, side, isHeaded: false }
  const { features, question } = found.reading
  const [person, ...others] = features.people
  const named = features.countries.length ? features.countries : own[0]?.countries
  return {
    countries: named ?? before.countries,
    he: person ? (others.length ? null : person) : before.he,
    side: question.side ?? side,
    city: cityIn(found) ?? before.city,
    isHeaded: isPlaceAlone(found) || isOnOneMission(found),
  }
}

/** "They have been accepted in Tajikistan as well", after envoys: so have they there. */
const theyOf = (words: string, before: readonly Claim[]): string =>
  before.some(({ topic }) => topic === 'accreditation') ? words.replace(THEY, 'Taliban diplomats') : words
const THEY =
  /^They(?= (?:ha[sd]|have|were|are) (?:\w+ ){0,3}(?:accepted|received|accredited|admitted|let in)\b)/

/** "Oslo desk: the Afghan embassy there has reopened": the city named last, before it or in the clause itself. */
function inItsCity(words: string, city: string | null, read: (words: string) => Found | null): string {
  const there = THERE.exec(words)
  if (!there) return words
  const before = read(words.slice(0, there.index))
  const place = (before && cityIn(before)) ?? city
  return place ? words.replace(THERE, `$1 in ${place}`) : words
}
const THERE = /\b(embassy|consulate|mission) there\b/i

/** "Germany handed Bonn to the Taliban": the mission there, as a headline names it. */
function ofItsMission(words: string, read: (words: string) => Found | null): string {
  const [, , place = ''] = HANDS_CITY.exec(words) ?? []
  const city = place ? read(place) : null
  return city && cityIn(city) && city.reading.features.countries.length === 1
    ? words.replace(HANDS_CITY, '$1 the Afghan mission in $2 ')
    : words
}
const HANDS_CITY =
  /\b((?:hand|turn)(?:s|ed)?|gives?|gave) (?:over )?(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) (?=(?:over )?to (?:the )?(?:Taliban|Emirate)\b)/u

/** The city named last in a clause, as it is written there. */
function cityIn({ reading: { features } }: Found): string | null {
  const { marks, tokens, text } = features.marked
  const mark = marks.findLast((mark) => mark.is === 'state' && mark.city !== null && mark.by !== 'metonym')
  return mark ? text.clean.slice(tokens[mark.first]?.start, tokens[mark.last]?.end) : null
}

/** "OSLO.", "Photo 3/9 – London, Princes Gate.": a place that heads what follows. */
const isPlaceAlone = ({ reading: { features } }: Found): boolean =>
  features.countries.length === 1 &&
  features.marked.words.length <= HEADING &&
  features.marked.marks.every((mark) => mark.is === 'state' && mark.city !== null)
const HEADING = 6

/** One mission of Afghanistan's is spoken of, and where it is: "the embassy" that follows is that one. */
const isOnOneMission = ({ reading: { features } }: Found): boolean =>
  features.countries.length === 1 &&
  features.mission.kind === 'mission' &&
  features.mission.mission.sending === 'AF' &&
  !features.mission.plural

/** A mission of Afghanistan's is spoken of, and nowhere. */
const isPlaceless = ({ reading: { features, question } }: Found): boolean =>
  !features.countries.length &&
  features.mission.kind === 'mission' &&
  features.mission.mission.sending === 'AF' &&
  !features.mission.plural &&
  question.topic === 'mission'

/**
 * What a clause states by itself; of whom "unlike" sets apart, the contrary of what was stated before; of who did it
 * before, the same without a "not"; of who did it too, the same.
 */
function claimsIn(read: Read, named: readonly string[], before: readonly Claim[]): Claim[] {
  const { text, stands } = read.clause
  if (DID_SO.test(text)) return onAnotherDay(read, before)
  const isSetApart = UNLIKE.test(text)
  const isShort = HAS_NOT.test(text)
  const isLikewise = DID_TOO.test(text)
  if (!isSetApart && !isLikewise && !isShort && !DID_BEFORE.test(text)) return claimsOf(read, named)
  const { countries, has } = read.reading.features
  const isTurned = ({ question: { negative } }: Claim) =>
    isSetApart || (isShort ? negative !== has('negation') : negative && !isLikewise)
  const set = countries.length ? before.filter(({ topic }) => topic !== 'mission' || !isSetApart) : []
  return set.map((claim) => ({
    ...claim,
    ...(isTurned(claim) ? opposite(claim) : {}),
    mission: claim.mission && elsewhere(claim.mission, countries[0] ?? null),
    frame: { ...claim.frame, order: null, weekday: read.frame.weekday },
    question: { ...claim.question, asOf: read.reading.question.asOf },
    countries,
    text,
    stands,
  }))
}

/** The mission of another State, where one that is told before is: its own in Kabul, or Afghanistan's there. */
const elsewhere = (mission: MissionNamed, country: string | null): MissionNamed =>
  mission.receiving === 'AF' && country
    ? { ...mission, sending: country }
    : { ...mission, receiving: country, city: null }

/** "Russia recognised them; it did so on 3 July": the same again, on a day. */
const onAnotherDay = (
  { clause: { text, stands }, reading: { question }, frame: { weekday } }: Read,
  before: readonly Claim[],
): Claim[] =>
  question.asOf
    ? before.map((claim) => ({
        ...claim,
        frame: { ...claim.frame, weekday },
        question: { ...claim.question, asOf: question.asOf },
        text,
        stands,
      }))
    : []
const DID_SO = /^\W*(?:and |but )?(?:it|they) (?:did|has done|had done) (?:so|it|that) (?:on|in)\b/i

const UNLIKE = /^(?:unlike|in contrast to|as opposed to) /i
const OPENING = String.raw`^\W*(?:but |and |while )?`
/** A word of a name, with what joins the next: "Saudi ", "Iran and ". */
const NAMES = `(?:${WORD_OF_NAME},? ?(?:and )?)`
/** "Russia has recognised them; China has not", "has accepted none". */
const HAS_NOT = anyOf(
  // "China, as ever in July, has taken none"
  new RegExp(
    String.raw`${OPENING}(?:the )?${NAMES}{1,5}(?:(?:still|yet|as ever) [^,]{3,30}, )?(?:has|have|had) (?:(?:so far|thus far|still|as yet|however|itself) )?(?:accepted|granted|given|taken|received|accredited|sent) (?:none|neither|nobody)\b[^,;]{0,20}\W*$`,
    'u',
  ),
  // "But China has not so far", "Iran and China did"
  new RegExp(
    String.raw`${OPENING}(?:the )?${NAMES}{1,5} (?:has|have|had|did|does|do)(?: not|n['’]t| never)?(?: yet| so far| too| as well)?\W*$`,
    'u',
  ),
  // "Ottawa said it never will"
  new RegExp(
    String.raw`${OPENING}(?:the )?${NAMES}{1,5} (?:said|says|insists|insisted|repeated|made clear)(?: that)? (?:it|they) (?:never will|won['’]t|will not|will never)\W*$`,
    'u',
  ),
  // "China had not done the same", "has not followed suit"
  new RegExp(
    String.raw`${OPENING}(?:the |The )?${NAMES}{1,5} (?:has|have|had|did|does|do)(?: not|n['’]t| never) (?:done? (?:so|it|likewise|the same)|follow(?:ed)?(?: suit)?)\b[^,;]{0,20}\W*$`,
    'u',
  ),
  // "China has yet to follow suit"
  new RegExp(
    String.raw`${OPENING}(?:the |The )?${NAMES}{1,5} (?:has|have|had) yet to (?:follow(?: suit)?|do (?:so|it|likewise|the same))\W*$`,
    'u',
  ),
)
const DID_BEFORE = /^after .* did\b/i
/** "China did the same a day later", "Belarus has since done so", "China followed in 2026". */
const DID_TOO = new RegExp(
  String.raw`^\W*(?:and |then |later )*(?:the )?${NAMES}{1,6} (?:(?:has|have|had) )?(?:(?:since|now|also|then|later|soon|already|meanwhile) )*(?:(?:did|done) (?:the same|so|likewise)|(?:got|been|were|was) there (?:first|earlier|before|already|sooner)|follow(?:ed|s) suit|followed(?=\W*$| (?:in|on|last|this|soon|shortly|(?:a|an|some|\w+) (?:days?|weeks?|months?|years?) later)\b))\b`,
  'u',
)

/** How some words read; null where nothing in them could state anything. */
function readIn(words: string, reader: Reader, on: Day): Found | null {
  const told = reworded(onTheDay(words, on))
  const asItStands = marked(textOf(told), reader, { mends: false })
  const markedWords = isOwnWording(asItStands, reader)
    ? marked(textOf(told.replace(MARKS, '')), reader, { mends: false })
    : asItStands
  if (!tells(markedWords)) return null
  const reading = withHisMission(readMarked(markedWords, reader, on), reader)
  return { reading, frame: frameOf(reading, reader, on), told: envoyTold(reading, reader) }
}

type Found = Omit<Read, 'clause'>

/** "Too early to recognise the Taliban, even as their appointee moves in": whose he is stands in the part before. */
const onTheirSide = (side: Question['side'], found: Found | null): Found | null =>
  side && found && !found.reading.question.side && found.reading.features.has('pronoun')
    ? { ...found, reading: { ...found.reading, question: { ...found.reading.question, side } } }
    : found

/** "Zakharova was blunt. She said …": who was named last speaks. */
const spokenBy = (he: string | null, found: Found | null, reader: Reader, on: Day): Found | null =>
  he && found && !found.frame.speaker && found.reading.features.has('he-she')
    ? { ...found, frame: frameOf(found.reading, reader, on, he) }
    : found

/** "Aghbar says that his embassy is at work": the one that he heads. */
function withHisMission(reading: Reading, reader: Reader): Reading {
  const { question } = reading
  const [one, ...others] = question.people
  const mission = one && !others.length && HIS.test(question.text) ? reader.home(one).mission : null
  if (!mission || question.mission?.receiving) return reading
  return { ...reading, question: { ...question, mission } }
}
const HIS = /\b(?:his|her) (?:own )?(?:embassy|mission|consulate)\b/i

/** Words in quotation marks that are nobody's on file, where nobody is said to say them: they are the draft's own. */
const isOwnWording = (words: Marked, reader: Reader): boolean =>
  words.text.quoted.length > 0 &&
  words.text.quoted.every((quote) => quote.trim().split(/\s+/).length >= OWN && !reader.heardOn(quote)) &&
  !words.marks.some((mark) => isSaying(mark) && !inQuote(words, mark)) &&
  !words.marks.some((mark) => mark.is === 'person' && !inQuote(words, mark))
const MARKS = /["“”«»]/g
/** Fewer words are a term. */
const OWN = 4

/** In a text of a Thursday, "on Thursday" is that day. */
const onTheDay = (words: string, on: Day): string =>
  words.replace(
    new RegExp(`\\bon ${WEEKDAYS[new Date(`${on}T00:00:00Z`).getUTCDay()]}\\b(?!,? \\d)`),
    `on ${on}`,
  )
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** Whether words name somebody, touch a topic, quote, call something untrue, or tell when what was told was done. */
const tells = ({ marks, text }: Marked): boolean =>
  text.quoted.length > 0 || marks.some(isTelling) || DID_SO.test(text.clean)
const isTelling = (mark: Mark): boolean =>
  mark.is === 'cue' ? mark.cue === 'untrue' || topicOf(mark.cue) !== null : mark.is !== 'everyday'
