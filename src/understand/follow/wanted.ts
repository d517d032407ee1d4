import type { Question } from '../../question.ts'
import type { Features } from '../features.ts'
import { isOpenEnded } from '../intent/asks-changes.ts'
import { isCue } from '../marks.ts'
import type { Reading } from '../understand.ts'
import { isBesideIt } from './asks-on.ts'
import { carried } from './carried.ts'
import { isItsEnvoyInstead } from './envoy-speaks.ts'
import type { Before } from './follow.ts'
import { asksNextInPost, besideHim } from './his-before.ts'
import { isHowItIsNow } from './how-it-is-now.ts'
import { hasSubject, type InView, isDoneThere } from './in-view.ts'
import { isSameOfHouse } from './is-same-of-house.ts'
import { endsOnSince, isByThen, isWhetherItHolds } from './it-holds.ts'
import {
  isNaming,
  isOfficeLine,
  isOnPost,
  isOnTopic,
  isSpokesmanAlone,
  isSpokesmanOnIt,
  SHORT,
} from './leans.ts'
import { isAmongThem } from './of-those-there.ts'
import {
  isOfLetter,
  isSinceWhenHe,
  isTheirEnvoyAlone,
  isWhetherOfRank,
  isWhoHeadsIt,
  isWhoseMan,
  isWhoThatWas,
  isWhoThere,
  isWhoWasIts,
} from './of-whom.ts'
import { isBareWhen, isQuoting, isWhenSaid, isWhetherRecognition } from './quoting.ts'
import { isSinceAlone } from './since-told.ts'
import { asksIfSo, PASSING, turnsToStatus } from './turns-to-status.ts'
import { whoAsked } from './who-asked.ts'
import {
  isHolderThere,
  isNameAlone,
  isOfRank,
  isOnSomebody,
  isWhoHeIs,
  isWhoIsQuoted,
  isWhoSentHim,
  isWhoThatIs,
} from './who-he-is.ts'

/** Intents after which "not even Belarus?" asks whether it is so of that State too. */
const GOING = new Set<Question['intent']>(['changes', 'statement'])

/** What a turn wants, and whether it goes on with what the last one wanted. */
export function wanted(
  question: Question,
  intent: Reading['intent'],
  features: Features,
  { last }: Before,
  view: InView,
): Readonly<{ intent: Question['intent']; taken: boolean }> {
  const own = (wants: Question['intent']) => ({ intent: wants, taken: false })
  const asks = intent === null || intent === 'list' || features.dates.kind === 'counted'
  if (view.together && view.countries.length > 1) return own('compare')
  if (last.intent === 'sources' && isDateOfSource(features)) return own('sources')
  if (question.details.includes('who-left') && isDoneThere(features, question.people, last))
    return own('list')
  if (isSameOfHouse(question, features, last))
    return { intent: carried(last, view.countries, view.group, false), taken: true }
  if (features.bareDateWord) return own('timeline')
  if (asks && isSinceAlone(features, last)) return own('changes')
  if (isTimeAfterEvent(features, last) || isByThen(question, features, last)) return own('status')
  if ((asks || intent === 'statement') && isHowItIsNow(features, last)) return own('status')
  if (isOfficeLine(features) || isSpokesmanOnIt(features)) return own('statement')
  if (asks && last.intent === 'statement' && isSpokesmanAlone(features))
    return { intent: 'statement', taken: true }
  if (isItsEnvoyInstead(question, features, last)) return { intent: 'statement', taken: true }
  if (asks && (isHolderThere(features, last) || isTheirEnvoyAlone(features))) return own('person')
  if (intent === null && asksShift(features) && view.countries.length > 0) return own('changes')
  if (asks && asksIfSo(features, last)) return own('status')
  if (asks && isWhetherItHolds(features, last))
    return own(endsOnSince(features) && last.asOf ? 'changes' : 'status')
  if (
    asks &&
    (isWhoseMan(features, last) ||
      isWhoThatWas(features) ||
      isWhoThere(features) ||
      isWhoWasIts(features, last))
  )
    return own('person')
  if (isSinceWhenHe(features, last, view)) return own('person')
  if (asks && isBesideIt(question, features, last)) return own('list')
  const who = whoAsked(question, features, last)
  if (who) return own(who)
  if (last.intent === 'statement' && isBareWhen(features)) return { intent: 'statement', taken: true }
  if (isWhenSaid(features)) return { intent: 'statement', taken: true }
  if (
    features.has('which') &&
    (features.has('several') || isWhichOnes(features)) &&
    view.taken.includes('people')
  )
    return own('statement')
  if (
    (isWhoHeIs(features) || isWhoIsQuoted(features) || isWhoSentHim(features)) &&
    view.taken.includes('people')
  )
    return own('person')
  if (asks && features.has('in-post') && (view.people.length > 0 || isOfPlace(view, last)))
    return own('person')
  if (
    asks &&
    (features.has('envoy') || (features.has('spokesperson') && features.at('yes-no') === 0)) &&
    features.has('he-she') &&
    features.has('yes-no', 'now') &&
    view.taken.includes('people')
  )
    return own('person')
  if (asks && isWhereHeResides(features, last)) return own('person')
  if (asks && isWhetherSacked(features) && view.taken.includes('people')) return own('statement')
  if (intent === null && isOnTopic(features, last)) return { intent: 'statement', taken: true }
  if (asks && features.has('replied') && isOfLetter(last) && !features.has('what')) return own('status')
  if (asks && last.people.length === 1 && (asksNextInPost(features) || besideHim(features, last)))
    return own('person')
  if (asks && isOnPost(last) && (isOfRank(features) || features.has('predecessor', 'successor')))
    return own('person')
  if (asks && features.has('behest')) return own('status')
  const isOfWriter = isOfLetter(last) && features.has('pronoun')
  if ((asks || isOfWriter) && features.has('byline') && view.countries.length > 0) return own('person')
  if (asks && isWhoHeadsIt(features, last)) return own('person')
  if (asks && features.has('who') && features.has('control', 'heads'))
    return own(isOnPost(last) && !features.has('control') ? 'person' : 'status')
  const quoting = isQuoting(features, last, view) && !isWhetherRecognition(features)
  if (quoting && asks) return own('statement')
  if (asks && isWhetherOfRank(features)) return own('status')
  if (asks && features.has('name-of') && !isNaming(features) && isOfPlace(view, last)) return own('person')
  if (asks && isWhoThatIs(features) && view.countries.length > 0) return own('person')
  if (asks && question.people.length && !question.topics.length && features.has('heads', 'in-post'))
    return own('person')
  const alone =
    asks || (intent === 'person' && features.at('addition') === 0 && !features.has('who-is', 'name-of'))
  if ((alone && question.people.length && !question.topics.length) || isNameAlone(features))
    return isOnSomebody(last) ? { intent: 'person', taken: true } : own('statement')
  if (!asks) return own(question.intent === 'unsupported' ? intent : question.intent)
  const isOfMany =
    (last.intent === 'list' && !view.countries.length && question.topic === last.topic) ||
    (last.intent === 'compare' && view.countries.length > 1)
  const whole =
    question.topics.length > 0 && !hasSubject(question) && question.details.length > 0 && !isOfMany
  if (features.has('which') && last.intent === 'list' && !view.countries.length) return own('list')
  const isOfGroup = ['status', 'sources'].includes(last.intent) || isAmongThem(features, last)
  if (view.group && !view.countries.length && isOfGroup) return own('list')
  if (intent === null && features.has('overview') && !features.has('now')) return own('status')
  const leaves =
    PASSING.has(last.intent) ||
    (last.intent === 'person' &&
      (features.topics[0] === 'recognition' || (features.has('accredit') && features.has('now'))))
  if (GOING.has(last.intent) && features.at('negation') === 0 && question.countries.length > 0)
    return own('status')
  if (turnsToStatus(features, last)) return own('status')
  const another = features.topics.length > 0 && leaves && !features.has('narrow')
  if (view.together || whole || another || last.intent === 'status') return own('status')
  return { intent: carried(last, view.countries, view.group, features.has('why')), taken: true }
}

/** "Resident where?", "where does he live?" after a State's ambassador in Kabul: he is told of, and no house there. */
const isWhereHeResides = (
  { has, marked: { words } }: Features,
  { mission, details }: Before['last'],
): boolean =>
  has('where') &&
  mission?.receiving === 'AF' &&
  mission.sending !== null &&
  details.includes('ambassador') &&
  /\b(?:resid(?:ent|es?|ing)|lives?|living|based)\b/.test(words.join(' '))

/** "Was he dismissed?", "did they sack him?": what is told of that with his name. */
const isWhetherSacked = ({ at, has }: Features): boolean =>
  at('yes-no') === 0 && has('he-she') && has('dismissed') && !has('taliban')

/** "Dated?", "when was it published?" after where something is from: the date of that, and of nothing that it tells. */
const isDateOfSource = ({ topics, countries, people, has, marked: { words } }: Features): boolean =>
  words.length <= SHORT &&
  words.some((word) => PUBLISHED.test(word)) &&
  !topics.length &&
  !countries.length &&
  !people.length &&
  !has('he-she', 'say')
const PUBLISHED = /^(?:dated?|published|printed|posted|aired|appear(?:ed)?)$/

/** "Any shift since the new year?": what has moved since, of whatever was asked about. */
const asksShift = (features: Features): boolean =>
  features.has('shift') && isOpenEnded(features) && !features.has('why')

/** "A year later?" after when something came about: how it was by then. */
const isTimeAfterEvent = (
  { dates, topics, countries, people, unknown, has }: Features,
  { intent }: Before['last'],
): boolean =>
  dates.kind === 'counted' &&
  intent === 'timeline' &&
  !topics.length &&
  !countries.length &&
  !people.length &&
  unknown === 0 &&
  !has('happened')

/** Whether a State, or the seat at the UN, is in view: it has somebody who can be named. */
const isOfPlace = ({ countries }: InView, { mission }: Before['last']): boolean =>
  countries.length > 0 || mission?.receiving === 'UN'

/** "Which ones did he name?", "which did he mention?" after how many he spoke of: those on his list, and not what he is called. */
const isWhichOnes = ({ at, has, marked: { marks } }: Features): boolean =>
  at('which') === 0 &&
  has('he-she') &&
  marks.some(
    (mark) =>
      isCue(mark, 'which') && mark.first === 0 && (/\bones$/.test(mark.key) || at('say') === mark.last + 1),
  )
