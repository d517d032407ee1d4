import type { Day } from '../../edtf.ts'
import { onceFor } from '../../once.ts'
import type { Question } from '../../question.ts'
import { isUnread } from '../../understand/marking/is-unread.ts'
import { isCue } from '../../understand/marks.ts'
import type { Reader } from '../../understand/reader.ts'
import { type Clause, clausesOf } from '../clauses/clauses.ts'
import { opposite } from './assertion.ts'
import { goesOn, withItsSubject } from './carried-subject.ts'
import type { Claim, Read } from './claim.ts'
import { claimsAfter } from './claims-after.ts'
import { frameOf } from './frame.ts'
import { headsOf, ofHeads, welcomersIn } from './heads-of.ts'
import { cityIn, isOnOneMission, isPlaceAlone, isPlaceless, personIn, stateIn } from './named-in.ts'
import { besideDoer, type Doer, doerIn } from './nobody-else.ts'
import { type Found, readIn } from './read-in.ts'
import { isTakenBack, seemsTold } from './statement.ts'
import { timeBeside } from './time-beside.ts'
import { toldAsFact } from './told-as-fact.ts'

/** What the clauses before one named last, which it may lean on. */
type Before = Readonly<{
  countries: readonly string[]
  /** Those of them that head what stands before. */
  heads: readonly string[]
  he: string | null
  /** The same as he is written there. */
  heIs: string | null
  side: Question['side']
  city: string | null
  /** The one State told of last, as it is written there. */
  state: string | null
  /** Who did last what nobody else may have done. */
  doer: Doer | null
  /** A mission of Afghanistan's was told of. */
  isAfghan: boolean
  /** The subject was told of: what goes on from it is on it too. */
  isOnIt: boolean
  /** Another disputed recognition was told of: "Kosovo counts on Washington, but five members still withhold recognition". */
  isOther: boolean
  /** A correction took it back: of what goes with it, nobody knows whether that was wrong as well. */
  isTakenBack: boolean
  /** What stands right before heads the clause: a place alone, or one mission of Afghanistan's. */
  isHeaded: boolean
}>

const NOTHING: Before = {
  countries: [],
  heads: [],
  he: null,
  heIs: null,
  side: null,
  city: null,
  state: null,
  doer: null,
  isAfghan: false,
  isOnIt: false,
  isOther: false,
  isTakenBack: false,
  isHeaded: false,
}

/** What one clause of a text states; `isOnIt` where it speaks of the subject, whether or not a claim was read in it. */
export type Stated = Readonly<{
  stands: string
  isOnIt: boolean
  claims: readonly Claim[]
  order: Clause['order']
}>

/**
 * What the clauses of a text state, in order; "this is false" turns the claims of the clause before it. What stands in it
 * twice is read once: a text of a megabyte takes about a second where its sentences repeat, and three to seven where none does.
 */
export function statedIn(text: string, reader: Reader, on: Day): Stated[] {
  const read = onceFor((words: string) => readIn(words, reader, on))
  const all: Stated[] = []
  let before = NOTHING
  for (const one of clausesOf(text, reader.wordings())) {
    const last = all.at(-1)
    const whole = besideDoer(one.read, before.doer)
    const carried = withItsSubject(toThem(theyOf(whole, last?.claims ?? []), whole), before)
    const told = ofItsMission(inItsCity(carried, before.city, read), read)
    const found = onTheirSide(one.leans ? before.side : null, spokenBy(before.he, read(told), reader, on))
    const clause = before.isHeaded && found && isPlaceless(found) ? { ...one, leans: true } : one
    const countries = clause.leans
      ? ofHeads(clause.text, reader.wordings().tells, before.countries, before.heads)
      : before.countries
    const isOthers =
      (before.isOther && isLeftTo(clause, found)) || (before.isTakenBack && WITHOUT.test(clause.text))
    const own =
      found && !clause.asks && !isOthers
        ? onThatDay(claimsAfter({ clause, ...found }, countries, last?.claims ?? []), last)
        : []
    if (last && found && isOnlyUntrue(found, own))
      all.splice(-1, 1, { ...last, claims: turnedRound(last.claims) })
    else
      all.push({
        stands: clause.stands,
        order: clause.order,
        isOnIt:
          isOtherHalf(clause, found, last) ||
          (found !== null && isOnIt({ clause, ...found }, before.countries, reader)) ||
          (before.isOnIt && !before.isOther && isCarriedOn(clause, found)),
        claims: own,
      })
    before = after(before, { clause, found, own })
    before = { ...before, isOnIt: before.isOnIt || all.at(-1)?.isOnIt === true || own.length > 0 }
  }
  return all
}

/** "And recognised them on that same day", "a week later": told from the day of what stands before, which the sentence itself may have been put behind. */
const onThatDay = (claims: readonly Claim[], last: Stated | undefined): readonly Claim[] =>
  claims.map((claim) =>
    last &&
    timeBeside(claim.text) !== null &&
    !claim.question.asOf &&
    (last.claims.length || THAT_VERY.test(claim.text))
      ? { ...claim, onDayOf: last.claims }
      : claim,
  )
const THAT_VERY = /\bon that same day\b/i

/** "…, but five members withhold recognition", "half the UN's members recognise it": of what stands before, where the Taliban are not named. */
const isLeftTo = ({ leans, text }: Clause, found: Found | null): boolean =>
  (leans || /\b(?:it|its|there)\b/i.test(text)) && !found?.reading.features.has('taliban', 'afghan')

/** "… raised its envoy without recognising them": a part of the sentence before. */
const WITHOUT = /^not \p{Ll}+ing\b/u

const isOnIt = (read: Read, before: readonly string[], reader: Reader): boolean =>
  seemsTold(read, before) || isForeign(read, reader) || isHoldout(read, reader)

/** "Tajikistan is the only holdout": a neighbour of Afghanistan's, of whom is not told what it holds out on. */
const isHoldout = ({ clause: { asks }, reading: { features } }: Read, { names }: Reader): boolean =>
  !asks &&
  HOLDOUT.test(features.marked.text.clean) &&
  names.groups.some(
    ({ group, members }) =>
      group === 'neighbours' && features.countries.some((code) => members.includes(code)),
  )
const HOLDOUT = /\b(?:only|sole|lone|last)(?: remaining)? hold-?out\b/i

/** What goes on from a sentence on the subject, and tells something of it as a fact. */
const isCarriedOn = ({ asks, text }: Clause, found: Found | null): boolean => {
  const { question, features } = found?.reading ?? {}
  return (
    !asks &&
    !features?.has('other-subject') &&
    question?.reason !== 'other-recognition' &&
    toldAsFact(text, features?.has('negation') ?? false) &&
    goesOn(text, Boolean(features?.countries.length || features?.people.length))
  )
}

/** "Asked for the embassy, and the NSC promised it": what is done in the other half of a sentence that was read. */
const isOtherHalf = ({ asks, leans, text }: Clause, found: Found | null, last: Stated | undefined): boolean =>
  leans &&
  !asks &&
  last?.claims[0]?.question.language === 'en' &&
  !found?.reading.features.has('other-subject') &&
  DOES.test(text) &&
  toldAsFact(text, found?.reading.features.has('negation') ?? false)
/** Somebody, or nobody, and what is done: "the NSC promised it", "reopened it the same day". */
const DOES =
  /^\W*(?:(?:and|but|then|later|both|also|has|have|had) )*(?:(?:(?:the|its|their|an?) )?(?:[\p{L}’'-]+ ){1,3})?(?:\p{Ll}{3,}ed|gave|took|sold|brought|sent|met|held|kept|left|made|paid|built|put|got|won|became|refuses|is|was|are|were|has|have) (?:it|them|him|her|the|its|an?|in|to|back|by|up|off)\b/iu

/** What is told of a State or of Afghanistan in a language that is not read, which nobody has checked either. */
const isForeign = ({ clause: { asks }, reading: { features } }: Read, reader: Reader): boolean =>
  !asks &&
  (features.has('taliban', 'afghan') || features.marked.marks.some(({ is }) => is === 'state')) &&
  isUnread(features.marked, reader)

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

/** States are named, and not alone the one that was named before. */
const isAnother = (named: readonly string[], [before, ...others]: readonly string[]): boolean =>
  named.length > 1 || (named.length === 1 && (named[0] !== before || others.length > 0))

/** What the clause after one may lean on. */
function after(before: Before, { clause, found, own }: Told): Before {
  const side = clause.leans ? before.side : null
  if (!found) return { ...before, side, isHeaded: false }
  const { features, question } = found.reading
  const [person, ...others] = features.people
  const told = welcomersIn(found.reading) ?? withoutThoseBefore(found)
  const named = told.length ? told : own[0]?.countries
  return {
    countries: named ?? before.countries,
    heads: named ? headsOf(found.reading) : before.heads,
    he: person ? (others.length ? null : person) : before.he,
    heIs: person ? (others.length ? null : personIn(found)) : before.heIs,
    side: question.side ?? side,
    state: stateIn(found) ?? (isAnother(features.countries, before.countries) ? null : before.state),
    doer: doerIn(found, own) ?? before.doer,
    isAfghan:
      features.mission.kind === 'mission' ? features.mission.mission.sending === 'AF' : before.isAfghan,
    isOnIt: before.isOnIt,
    isOther: features.has('territory') || (clause.leans && before.isOther),
    isTakenBack: isTakenBack(question.text),
    city: cityIn(found) ?? before.city,
    isHeaded: isPlaceAlone(found) || isOnOneMission(found),
  }
}

/** "The third capital, after Beijing and Abu Dhabi": of the one that comes after them the text goes on. */
const withoutThoseBefore = ({ reading: { features }, frame: { order } }: Found): readonly string[] => {
  const own = features.countries.filter((code) => !order?.after.includes(code))
  return own.length ? own : features.countries
}

/** "A Taliban chargé sits in one; Tajikistan has not given its embassy to them": the Taliban, where they alone are told of. */
const toThem = (words: string, stands: string): string =>
  TO_THEM.test(words) && /\bAfghan/.test(stands) ? words.replace(TO_THEM, '$1the Taliban') : words
const TO_THEM =
  /(\b(?:giv(?:es?|en|ing)|gave|hand(?:s|ed|ing)?(?: over)?|pass(?:es|ed)?|turn(?:s|ed)? over|ceded?|surrender(?:s|ed)?) (?:up |over )?(?:its|the) Afghan (?:embassy|consulate|mission)(?: in \p{Lu}\p{L}+)? (?:over )?to )them\b/u

/** "They have been accepted in Tajikistan as well", after envoys: so have they there. */
const theyOf = (words: string, before: readonly Claim[]): string =>
  before.some(({ topic }) => topic === 'accreditation') ? words.replace(THEY, 'Taliban diplomats') : words
const THEY =
  /^They(?= (?:ha[sd]|have|were|are) (?:\w+ ){0,3}(?:accepted|received|accredited|admitted|let in)\b)/

/** "Oslo desk: the Afghan embassy there has reopened": the city named last, before it or in the clause itself. */
function inItsCity(told: string, city: string | null, read: (words: string) => Found | null): string {
  if (MOVED_THERE.test(told)) return city ? told.replace(MOVED_THERE, `$1 to ${city}`) : told
  if (SENT_THERE.test(told)) return city ? told.replace(SENT_THERE, `$1 to ${city}`) : told
  const there = THERE.exec(told)
  if (!there) return told
  const before = read(told.slice(0, there.index))
  const place = (before && cityIn(before)) ?? city
  return place ? told.replace(THERE, `$1 in ${place}`) : told
}
const THERE = /\b(embassy|consulate|mission) there\b/i
/** "The first ambassador that any State has sent there." */
const SENT_THERE = /\b((?:ambassador|envoy)\b[^.;]{0,40} (?:sent|posted|dispatched|appointed)) there\b/i
/** "The Hague has moved its embassy there": the city is where it went. */
const MOVED_THERE =
  /\b((?:mov|relocat|transferr)(?:e[sd]?|ing|ed) (?:its|their|the) (?:own )?(?:embassy|mission)) there\b/i

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
