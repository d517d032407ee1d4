import { isCue, type Mark } from '../marks.ts'
import { areTwoPosts, bareMissions } from './asks-compare.ts'
import { asksNamesOf } from './asks-names.ts'
import type { Rule } from './rule.ts'

export const oneWithAnother: Rule = {
  intent: 'compare',
  example: 'Compare Russia and China',
  fits: (f) => f.has('compare') && (f.countries.length > 1 || f.groups.length > 1),
}

/** One State is set beside those spoken of before. */
export const withThose: Rule = {
  intent: 'compare',
  example: 'Set that against Norway',
  fits: (f) =>
    f.has('contrast') &&
    !asksNamesOf(f) &&
    !areTwoEnvoys(f.marked.marks) &&
    (f.countries.length > 0 || f.marked.words.length <= 3),
}

/** "Those two diplomats the Germans let in": the envoys of one State, and no two States. */
const areTwoEnvoys = (marks: readonly Mark[]): boolean =>
  marks.some(
    (two) =>
      isCue(two, 'contrast') && marks.some((envoy) => isCue(envoy, 'envoy') && envoy.first === two.last + 1),
  )

/** Several missions in one State. */
export const missionsOfOne: Rule = {
  intent: 'compare',
  example: 'Munich and Bonn, the Afghan consulates: what sets them apart?',
  fits: (f) => f.has('compare') && f.mission.kind === 'mission' && f.mission.plural && f.countries.length > 0,
}

export const missionsAlone: Rule = {
  intent: 'compare',
  example: 'Can you put the two embassies side by side?',
  fits: (f) => f.has('contrast') && bareMissions(f),
}

/** Which of those named came first. */
export const whichFirst: Rule = {
  intent: 'compare',
  example: 'Tehran and Islamabad: who accredited first?',
  fits: (f) =>
    (f.countries.length > 1 || (areTwoPosts(f) && f.at('yes-no') !== 0 && !f.has('timeline'))) &&
    f.has('order') &&
    (!f.has('list') || f.has('delisted')) &&
    !f.behind.length,
}

/** Whether one of two came before the other, or after. */
export const besideAnother: Rule = {
  intent: 'compare',
  example: 'Did Turkmenistan accept a Taliban envoy before Russia?',
  fits: (f) => f.countries.length === 2 && f.ahead.length + f.behind.length === 1 && f.has('yes-no'),
}

/** Which of two is nearer to them. */
export const whichIsNearer: Rule = {
  intent: 'compare',
  example: "Who's on warmer terms with the Taliban, Tashkent or Ashgabat?",
  fits: (f) =>
    f.countries.length === 2 && f.has('who', 'which') && f.topics[0] === 'relations' && f.has('addition'),
}

export const ofMany: Rule = {
  intent: 'compare',
  example: 'Do Madrid, Paris or Rome have a Taliban ambassador?',
  fits: (f) => f.countries.length > 2,
}
