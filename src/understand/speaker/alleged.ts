import type { Cue } from '../../knowledge/cues.ts'
import type { Marked } from '../marked.ts'
import { isCue } from '../marks.ts'

/** In fewer words nobody is quoted. */
const FEWEST = 3

/** What somebody is said to have said: the words after "who said", or before it where the text ends with it. */
export function allegedIn(marked: Marked): string | null {
  const { tokens, text } = marked
  const cue = cueIn(marked, 'who-said')
  const [from, to] = cue ? [tokens[cue.first], tokens[cue.last]] : []
  if (!from || !to) return null
  return [after(text.clean.slice(to.end)), before(text.clean.slice(0, from.start))].find(isLong) ?? null
}

/** What a person named is said to have said: "did Zakharova tell VOA that now was not the time". */
export function reportedIn(marked: Marked): string | null {
  const { tokens, text, marks } = marked
  if (!marks.some(({ is }) => is === 'person')) return null
  const said = cueIn(marked, 'say')
  /** "What did he say on the Taliban?": on what, and not what. */
  const isOnWhat = marks.some((mark) => isCue(mark, 'about') && mark.first === (said?.last ?? -1) + 1)
  const to = isOnWhat ? undefined : tokens[said?.last ?? -1]
  const words = to ? after(text.clean.slice(to.end).replace(/^.{0,24}?\bthat\b/iu, '')) : ''
  return isLong(words) ? words : null
}

/** What a person named is said to have called the Taliban: "did Zakharova call them a reality on the ground". */
export function calledIn({ tokens, text, marks }: Marked): string | null {
  const called = marks.find((mark) => isCue(mark, 'stance') && CALLS.test(mark.key))
  const isAsked = marks.some((mark) => isCue(mark, 'yes-no') && mark.first === 0)
  const to = isAsked && marks.some(({ is }) => is === 'person') ? tokens[called?.last ?? -1] : undefined
  const words = to ? after(text.clean.slice(to.end)) : ''
  return isLong(words) ? words : null
}
const CALLS = /^call/

const cueIn = ({ marks }: Marked, wanted: Cue) => marks.find((mark) => isCue(mark, wanted))

const after = (words: string): string => upToBreak(words.replace(/^\W*(?:that\b)?/iu, ''))
const before = (words: string): string => upToBreak(words).replace(/[\s,]+$/u, '')
const isLong = (words: string): boolean => words.split(' ').length >= FEWEST
const upToBreak = (words: string): string =>
  words
    .trim()
    .split(/[?!;:–—]/u)[0]
    ?.trim() ?? ''
