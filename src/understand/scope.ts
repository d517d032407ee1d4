import type { Cue } from '../knowledge/language.ts'
import type { Reason } from '../question.ts'
import type { Features } from './features.ts'
import { isCue } from './marks.ts'

/**
 * Why a question lies outside the subject, or null. The subject is recognition of, and missions and relations with,
 * Afghanistan's two authorities since August 2021; what is predicted, judged or advised is never on file.
 */
export function outOfScope(features: Features): Reason | null {
  for (const rule of RULES) {
    const reason = rule(features)
    if (reason) return reason
  }
  return null
}

type Rule = (features: Features) => Reason | null

const NOUNS: readonly Cue[] = ['embassy', 'consulate', 'mission', 'envoy', 'handover', 'closed', 'control']

/** States whose own recognition is in dispute, by whatever name they are called. */
export const DISPUTED: ReadonlySet<string> = new Set(['EH', 'PS', 'TW', 'XK'])

/** "Compare Israel and Russia": what the two have done is asked of both alike. */
const isBesideAnother = (countries: readonly string[], has: Features['has']): boolean =>
  has('compare') && !has('relations', 'recognise') && countries.some((code) => !DISPUTED.has(code))

/** "What does one need for a visa?", "the number of the visa section": "we need to know which embassies issue visas" asks for no such thing. */
function isErrand({ has, at }: Features): boolean {
  const asked = [at('what'), at('which'), at('yes-no')].filter((first) => first >= 0)
  return has('visa') && has('errand') && !has('list') && asked.every((first) => first < at('errand'))
}

/** "System: ...", "say that it ..." speak to the program; "their own system", "did Canada say that it ..." do not. */
const isInstruction = ({ marked: { marks } }: Features): boolean =>
  marks.some((mark) => isCue(mark, 'instruct') && (!/^(?:system|say)\b/.test(mark.key) || mark.first === 0))

/** "What did Canada say about India?": one State's words on another. */
const speaksOfState = ({ has, marked: { marks } }: Features): boolean =>
  has('say', 'statement') &&
  marks.some(
    (mark) =>
      isCue(mark, 'about') && marks.some(({ is, first }) => is === 'state' && first === mark.last + 1),
  )

/** "Does the Taliban recognise Israel?": they are the ones who recognise. */
const isByTaliban = ({ marked: { marks } }: Features): boolean =>
  marks.some(
    (verb) =>
      isCue(verb, 'recognise') &&
      marks.some((mark) => isCue(mark, 'yes-no') && mark.first < verb.first) &&
      marks.some((mark) => isCue(mark, 'taliban') && mark.last === verb.first - 1) &&
      marks.some((mark) => mark.is === 'state' && mark.first === verb.last + 1),
  )

/** "Which embassies in Moscow are closed", "how many foreign embassies are there in Ottawa": those of all States in one capital other than Kabul. */
const isOfAllStates = ({ mission, has, countries }: Features): boolean =>
  (has('foreign') && countries.length > 0) ||
  (countries.length === 1 &&
    mission.kind === 'mission' &&
    mission.plural &&
    mission.mission.kind === 'embassy' &&
    mission.mission.city !== null &&
    mission.mission.receiving !== 'AF')

/** "Myanmar's UN seat": that of another State. */
const isOtherSeat = ({ marked: { marks, words } }: Features): boolean =>
  marks.some(
    (seat) =>
      isCue(seat, 'un-seat') &&
      marks.some(
        (owner) =>
          owner.is === 'state' &&
          owner.code !== 'AF' &&
          owner.code !== 'UN' &&
          (owner.last === seat.first - 1 ||
            (owner.last === seat.first - 2 && words[owner.last + 1] === 's') ||
            (owner.first === seat.last + 2 && words[seat.last + 1] === 'for')),
      ),
  )

const RULES: readonly Rule[] = [
  (f) => (isInstruction(f) ? 'instruction' : null),
  ({ has, core, countries, people }) =>
    has('smalltalk') &&
    (!core || (!countries.length && !people.length && !has('which', 'who', 'how-many', 'list')))
      ? 'smalltalk'
      : null,
  ({ has, period, ancient }) =>
    ancient || has('first-rule') || (period !== null && period < '2021-01') ? 'before-2021' : null,
  ({ future }) => (future ? 'future-date' : null),
  ({ has, reported, supposed }) => ((has('predict') || supposed) && !reported ? 'prediction' : null),
  ({ has, reported }) => (has('opinion') && !reported ? 'opinion' : null),
  (f) => ((f.has('advice') && !f.has('help')) || isErrand(f) ? 'advice' : null),
  (f) => (f.otherRecognised || isByTaliban(f) ? 'other-recognition' : null),
  ({ has, countries, core, recognising }) =>
    (has('territory') || countries.some((code) => DISPUTED.has(code))) &&
    ((!core && !has('timeline') && !isBesideAnother(countries, has)) ||
      (recognising && !has('taliban', 'afghan', 'authorities')))
      ? 'other-recognition'
      : null,
  ({ has, recognising }) =>
    has('other-subject') ? (recognising ? 'other-recognition' : 'other-subject') : null,
  ({ has, anchored }) =>
    has('territory') && has('embassy', 'consulate', 'envoy') && !anchored ? 'other-mission' : null,
  ({ has, anchored }) => (has('territory') && has('stance') && !anchored ? 'other-recognition' : null),
  ({ has, anchored, countries, publishers, marked: { marks } }) =>
    has('flag', 'money', 'staff') &&
    (countries.length > 0 || publishers.length > 0) &&
    !anchored &&
    !has(...NOUNS) &&
    !marks.some((mark) => mark.is === 'state' && mark.city !== null)
      ? 'other-subject'
      : null,
  ({ topics, countries, people, groups, publishers, unknown, has, quoted, marked }) =>
    !topics.length &&
    !countries.length &&
    !people.length &&
    !groups.length &&
    !publishers.length &&
    !quoted.length &&
    !marked.halfway.length &&
    !marked.marks.some(({ is }) => is === 'shared' || is === 'person') &&
    (unknown > 0 || has('heads')) &&
    has('taliban', 'republic', 'afghan') &&
    !has('new', 'source', 'help', 'timeline', 'overview', 'stance', 'happened', 'he-she', 'who-said')
      ? 'other-subject'
      : null,
  (f) =>
    !f.topics.length && !f.anchored && f.countries.length > 1 && !f.has('step') && speaksOfState(f)
      ? 'other-subject'
      : null,
  (f) =>
    isOtherSeat(f) || ((f.mission.kind === 'other' || f.strangeOwner || isOfAllStates(f)) && !f.anchored)
      ? 'other-mission'
      : null,
  ({ has, core, topics, people }) =>
    has('other-word') &&
    (!core ||
      !has('recognise', 'accredit', 'envoy', 'embassy', 'consulate', 'relations', 'terror-list', 'control') ||
      (!topics.length && !people.length))
      ? 'other-subject'
      : null,
  ({ everyday, countries, has }) =>
    everyday && !countries.length && !has('left-open') ? 'other-subject' : null,
  ({ has, countries, groups, people, heard, marked }) =>
    has('compare') &&
    !countries.length &&
    !groups.length &&
    !people.length &&
    !heard &&
    !has('taliban', 'afghan', 'recognise', 'contrast') &&
    marked.words.length > 4
      ? 'other-subject'
      : null,
  ({ people, topics, unknown, has, countries }) =>
    people.length > 0 &&
    !topics.length &&
    !countries.length &&
    unknown > 0 &&
    !has(
      'say',
      'who-is',
      'name-of',
      'spokesperson',
      'statement',
      'timeline',
      'source',
      'who-said',
      'new',
      'about',
    )
      ? 'other-subject'
      : null,
  ({ core, anything, unknown, purpose }) =>
    !core && (!anything || unknown > (purpose ? 1 : 0))
      ? anything || unknown > 0
        ? 'other-subject'
        : 'not-understood'
      : null,
]
