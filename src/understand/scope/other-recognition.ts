import type { Features } from '../features.ts'
import { asksWhoElse } from '../intent/asks-list.ts'
import { isCue, type Mark } from '../marks.ts'
import { DISPUTED } from './disputed.ts'
import { isOfThem } from './is-of-them.ts'
import type { Rule } from './rule.ts'

export const ofAnother: Rule = {
  reason: 'other-recognition',
  example: 'Does Iran recognise Israel?',
  fits: (f) => f.otherRecognised && !asksWhoElse(f),
}

const isTheirs = (mark: Mark): boolean =>
  isCue(mark, 'taliban') || (mark.is === 'state' && mark.code === 'AF')

/** They are the ones who recognise. */
export const byTaliban: Rule = {
  reason: 'other-recognition',
  example: 'Does the Taliban recognise Ukraine?',
  fits: ({ marked: { marks } }) =>
    marks.some(
      (verb) =>
        isCue(verb, 'recognise') &&
        marks.some((mark) => isCue(mark, 'yes-no') && mark.first < verb.first) &&
        marks.some((mark) => isTheirs(mark) && mark.last === verb.first - 1) &&
        marks.some((mark) => mark.is === 'state' && mark.first === verb.last + 1),
    ),
}

/** Of a State or a territory in dispute, unless it is asked what such a State did about the Taliban. */
export const ofDisputed: Rule = {
  reason: 'other-recognition',
  example: 'Has Russia recognised Abkhazia?',
  fits: ({ has, countries, core, recognising }) =>
    (has('territory') || countries.some((code) => DISPUTED.has(code))) &&
    ((!core && !has('timeline') && !isBesideAnother(countries, has)) ||
      (recognising && !has('taliban', 'afghan', 'authorities'))),
}

/** "Compare Israel and Russia": what the two have done is asked of both alike. */
const isBesideAnother = (countries: readonly string[], has: Features['has']): boolean =>
  has('compare') && !has('relations', 'recognise') && countries.some((code) => !DISPUTED.has(code))

export const ofAnythingElse: Rule = {
  reason: 'other-recognition',
  example: 'Did China recognise the Houthis?',
  fits: ({ has, recognising, marked }) => has('other-subject') && recognising && !isOfThem(marked),
}

/** A stance on a territory. */
export const onTerritory: Rule = {
  reason: 'other-recognition',
  example: 'د کشمیر پر سر د هند دریځ څه دی؟',
  fits: ({ has, anchored }) => has('territory') && has('stance') && !anchored,
}
