import type { Cue } from '../../knowledge/cues.ts'
import type { Features } from '../features.ts'
import { isCue } from '../marks.ts'
import { yearsIn } from './asks-compare.ts'
import { isNamed } from './asks-person.ts'
import { asksWhen, asksWhenAndWho } from './asks-when.ts'
import type { Rule } from './rule.ts'

export const fromYearToYear: Rule = {
  intent: 'timeline',
  example: 'How does the Moscow embassy of 2021 differ from that of 2022?',
  fits: (f) => f.has('compare') && f.countries.length === 1 && yearsIn(f).length > 1,
}

export const history: Rule = {
  intent: 'timeline',
  example: 'Timeline of Iran',
  fits: (f) =>
    f.has('timeline', 'since-when', 'how-long') &&
    (!f.has('several') || f.countries.length > 0) &&
    !isOfGroup(f) &&
    !(f.has('say') && isNamed(f)),
}

/** "Which Gulf States have one, and since when?": the States are asked for, each with its date. */
const isOfGroup = ({ has, groups, countries }: Features): boolean =>
  has('which') && groups.length > 0 && !countries.length && !has('timeline', 'how-long')

export const whenAndWho: Rule = {
  intent: 'timeline',
  example: 'Opened when and by whom?',
  fits: asksWhenAndWho,
}

export const when: Rule = {
  intent: 'timeline',
  example: 'What day was it?',
  fits: (f) => f.has('when') && asksWhen(f),
}

/** Which of two things came first in one State: both stand in its history, in order. */
export const beforeOrAfter: Rule = {
  intent: 'timeline',
  example: 'Was the handover in Tashkent before or after the Uzbeks took an ambassador?',
  fits: (f) => f.at('yes-no') === 0 && f.countries.length === 1 && f.has('order') && f.eitherSide,
}

/** What became of somebody or something, and in what order. */
export const whatHappened: Rule = {
  intent: 'timeline',
  example: 'What happened to the Afghan embassy in London?',
  fits: (f) => (f.has('happened') && !endsWithWhoseItIs(f)) || (f.has('order') && f.countries.length > 1),
}

/** "Что там с консульством в Хороге, чьё оно в итоге?": behind what became of it the text asks whose it is now, and nothing more. */
function endsWithWhoseItIs({ at, marked: { marks, tokens, text } }: Features): boolean {
  const pause = tokens.findLastIndex(({ end }, i) =>
    PAUSE.test(text.clean.slice(end, tokens[i + 1]?.start ?? end)),
  )
  const asked = marks.filter(({ first }) => first > pause)
  return (
    pause >= at('happened') &&
    asked.some((mark) => isCue(mark, 'who', 'control')) &&
    asked.every((mark) => isCue(mark, ...OF_WHOM))
  )
}
const PAUSE = /[,;:.?!،؛؟，。；？]/
const OF_WHOM: readonly Cue[] = [
  'who',
  'who-is',
  'which',
  'what',
  'control',
  'heads',
  'now',
  'pronoun',
  'he-she',
  'yes-no',
  'in-post',
  'addition',
]

export const howItShifted: Rule = {
  intent: 'timeline',
  example: "How has Iran's line on recognition shifted?",
  fits: (f) => f.has('shift') && f.countries.length > 0,
}

/** "Was it on 9 April or earlier that the chargé got the keys in Moscow?" */
const isThenOrEarlier = ({ at, it, dates, has }: Features): boolean =>
  at('yes-no') === 0 && it && dates.kind === 'period' && has('addition') && has('order')

/** One of two days or years is offered, or one day and what came before it. */
export const whichOfTwoDates: Rule = {
  intent: 'timeline',
  example: 'Was it 2022 or 2023 that Turkey let in Taliban consular staff?',
  fits: (f) => (f.either && f.has('addition', 'yes-no')) || isThenOrEarlier(f),
}
