import type { Cue } from '../../knowledge/cues.ts'
import { type Grammar, isCue, type Mark } from '../marks.ts'
import { OF_SUBJECT, type Said } from './asides.ts'

/** "I left Almaty in 2022 and lost track. Do the Kazakhs host an ambassador now?": whether a word tells of whoever asks, and of nothing that is asked; in English alone. */
export function isInAskersPast({ marks, tokens, text, language }: Said, at: number): boolean {
  const [opening = ''] = (language === 'en' && OPENING.exec(text.clean)) || []
  const isIn = ({ first }: Pick<Mark, 'first'>) => (tokens[first]?.start ?? 0) < opening.length
  return (
    isIn({ first: at }) &&
    !OF_THEN.test(text.clean.slice(opening.length)) &&
    !marks.some((mark) => isIn(mark) && isCue(mark, ...OF_SUBJECT, 'mission')) &&
    marks.some((mark) => mark.is === 'state' && mark.code !== 'AF' && !isIn(mark))
  )
}

/** The marks of a text without the States where whoever asks once was. */
export const withoutAskersPlaces = (marks: readonly Mark[], said: Omit<Said, 'marks'>): readonly Mark[] =>
  marks.filter((mark) => mark.is !== 'state' || !isInAskersPast({ ...said, marks }, mark.first))

const OPENING =
  /^(?:(?:hi|hello|sorry)\b[^.;:?!]{0,20}[,.!] )?(?:i|we|my|our)\b[^.;:?!]{0,30}\b(?:left|was|were|lived|worked|moved|retired|studied|served|joined|covered|reported|spent|filed|been|looked|checked)\b[^.;:?!]{2,80}[.;!]+\s+(?=\w)/i
/** What is asked about that past is asked of its time. */
const OF_THEN =
  /\b(?:then|back then|at the time|at that time|had|that year|in those days|in the meantime|meanwhile|since then)\b/i

/**
 * The marks of a text without what it tells, ahead of its question, of whoever asks it: "Chad from sport wants to know who
 * runs the embassy" is about no State of that name, and about no sport.
 */
export function withoutAsker(
  marks: readonly Mark[],
  words: readonly string[],
  { wonders }: Pick<Grammar, 'wonders'>,
): readonly Mark[] {
  const at = words.findIndex((_, i) =>
    [1, 2, 3, 4].some((long) => i + long < words.length && wonders.has(words.slice(i, i + long).join(' '))),
  )
  const ahead = marks.filter(({ last }) => last < at)
  const isOfAsker = !ahead.some((mark) => mark.is === 'person' || isCue(mark, ...ASKS))
  return isOfAsker ? marks.filter((mark) => !ahead.includes(mark) || !isOfDesk(mark)) : marks
}
/** "Who in Tehran wants to know": something is asked before. */
const ASKS: readonly Cue[] = ['who', 'which', 'what', 'yes-no', 'when', 'why', 'where', 'how-many', 'list']
const isOfDesk = (mark: Mark): boolean =>
  mark.is !== 'cue' || mark.cue === 'other-subject' || mark.cue === 'other-word' || mark.cue === 'territory'
