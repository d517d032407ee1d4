import type { Features } from '../features.ts'

/** "Since the refusal of February 2024": from a time on. */
export const isOpenEnded = ({ dates }: Features): boolean =>
  dates.kind === 'period' && dates.edtf.endsWith('/..')

/** "Anything on the missions in Canada this week?", "anything since 2023?" */
export const isAnythingNow = ({ marked: { marks }, dates, at, has }: Features): boolean =>
  dates.kind === 'period' &&
  (has('now') || dates.edtf.endsWith('/..')) &&
  at('what') === 0 &&
  marks.some((mark) => mark.is === 'cue' && mark.cue === 'what' && mark.key === 'anything')

/** Whether a text names whom or what it is about: "what happened on 3 July 2025?" does not. */
export const isAboutSome = ({ countries, people, groups, topics, mission }: Features): boolean =>
  [countries, people, groups, topics].some(({ length }) => length > 0) || mission.kind === 'mission'
