import type { Marked } from '../marked.ts'
import { NO_GRAMMAR } from '../marking/grammar-in.ts'
import { HOUSES, isCue, type Mark } from '../marks.ts'
import type { Reader } from '../reader.ts'

/**
 * What is asked to have been spoken for or against: where the word for it stands, which of the two it is, and the State
 * that is asked to have spoken, where one is named.
 */
export type Judged = Readonly<{ at: number; is: 'approval' | 'disapproval'; by: string | null }>

/** So many words may stand between the word for it and the State: "condemned the formal recognition by Russia". */
const BETWEEN = 4

/**
 * "Who criticised Russia for recognising them?", "was Moscow praised for it?", "did China welcome Russia's step?": whether
 * words for or against what a State did, or against the Taliban, are asked for; null where no act of its is told, for envoys and guests are welcomed too.
 */
export function judgedIn({ marks, words, language }: Marked, { languages }: Reader): Judged | null {
  const { approves, disapproves } = languages.get(language)?.grammar ?? NO_GRAMMAR
  const at = words.findIndex((word) => approves.has(word) || disapproves.has(word))
  const states = marks.flatMap((mark) => (mark.is === 'state' && mark.code !== 'AF' ? [mark] : []))
  const doer = states.find(({ first }) => first > at)
  const named = states.filter(({ first }) => first < at)
  const isActed = doer && doer.first - at <= BETWEEN + 1 && tellsAct(marks, words, doer)
  const codes = new Set(states.map(({ code }) => code)).size
  const is = approves.has(words[at] ?? '') ? ('approval' as const) : ('disapproval' as const)
  if (at < 0) return null
  if (is === 'disapproval' && codes <= named.length && isOfTaliban(marks, words, at)) {
    if (codes === 1) return { at, is, by: named[0]?.code ?? null }
    return !codes && asksOfAnybody(marks, words, at) ? { at, is, by: null } : null
  }
  if (!codes) return null
  if (isActed && codes === 1 && !named.length)
    return asksOfOthers(marks, words, at) ? { at, is, by: null } : null
  if (isActed && codes === 2 && named.length === 1) return { at, is, by: named[0]?.code ?? null }
  return codes === 1 && !doer && isPassive(marks, words, at) ? { at, is, by: null } : null
}

/** "Who condemned the Taliban?", "were they condemned by anyone?": the Taliban themselves, and neither an envoy nor a mission or a step of theirs. */
const isOfTaliban = (marks: readonly Mark[], words: readonly string[], at: number): boolean =>
  !marks.some((mark) => isCue(mark, ...HOUSES, 'envoy', 'accredit', 'recognise', 'handover', 'control')) &&
  marks.some(
    (mark) =>
      isCue(mark, 'taliban') &&
      (mark.first > at
        ? mark.first - at <= BETWEEN + 1
        : words[at + 1] === 'by' || ['any', 'what'].includes(words[at - 1] ?? '')),
  )

const asksOfAnybody = (marks: readonly Mark[], words: readonly string[], at: number): boolean =>
  asksOfOthers(marks, words, at) || marks.some((mark) => isCue(mark, 'several', 'who'))

/** "Was Russia criticised for", "did Moscow face any criticism over": it is asked of the one to whom it was done. */
const isPassive = (marks: readonly Mark[], words: readonly string[], at: number): boolean =>
  marks.some((mark) => isCue(mark, 'yes-no') && mark.first < at) && isFor(words[at + 1])

/** "Who", "anyone", "any criticism", "what praise": nobody is named who spoke. */
const asksOfOthers = (marks: readonly Mark[], words: readonly string[], at: number): boolean =>
  marks.some((mark) => isCue(mark, 'several', 'except', 'who') && mark.first < at) ||
  ['any', 'what'].includes(words[at - 1] ?? '')

/** "Russia's recognition", "Moscow for it", "China's decision". */
const tellsAct = (marks: readonly Mark[], words: readonly string[], { last }: Mark): boolean =>
  marks.some((mark) => isCue(mark, 'recognise', 'consent', 'accredit')) ||
  isFor(words[last + 1]) ||
  words.some((word) => ACT.test(word))
const ACT = /^(?:moves?|steps?|decisions?|acts?)$/

const isFor = (word: string | undefined): boolean => word === 'for' || word === 'over'
