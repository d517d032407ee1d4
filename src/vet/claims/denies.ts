import type { Cue } from '../../knowledge/cues.ts'
import type { Reading } from '../../understand/understand.ts'
import { whole } from '../any-of.ts'

/** "Not only", "not the first": what follows is not denied. */
const isLimitAfter =
  (last: number) =>
  ({ cue, first }: { cue: Cue; first: number }): boolean =>
    (cue === 'narrow' || cue === 'order') && first > last && first - last <= 2

/** How near a "not" must stand before a word to deny it, counted in words. */
const NEAR = 5
/** "Does not plan to take": an intention that is denied, denied of whatever is intended. */
const INTENDED =
  /(?:\b(?:not|never|no)|n['’]t) (?:\w+ )?(?:plan(?:s|ning)?|inten(?:ds?|ding|tion)|going|about|set to|poised|preparing|due|gearing up|want|wish)\b/i
/** "Not one State had entered into relations": what no State did is denied to the end. */
const NO_STATE =
  /(?:\b(?:no|not (?:one|a single))|n['’]t (?:one|a single)) (?:other |foreign )?(?:state|country|nation|government|capital)\b/i
const FAR = 9
/** "Was not at work under ambassador Soroosh of the former republic": his name stands between. */
const NOT_UNDER =
  /(?:\b(?:not|never|no longer)|n['’]t) (?:\w+ ){0,3}?(?:under|(?:run|led|headed|staffed) by|that of|in the hands of) (?:the )?(?:ambassador|envoy|charg[ée]|consul)\b(?!.*\bbut\b)/i
/** "Won't take anybody the Taliban appoint as a diplomat." */
const ANYBODY =
  /(?:n['’]t|\b(?:not|never)) (?:take|accept|receive|admit|accredit|have)\w* (?:anybody|anyone|any|whoever|whomever)\b/i

/** What was tried and did not come about. */
export const FAILED = whole(
  'fail(?:s|ed)? to',
  // "tried to open it but failed"
  'tr(?:y|ies|ied) to .{3,80} but (?:failed|in vain|without success|did not succeed)',
  'tr(?:y|ies|ied) (?:in vain|unsuccessfully|without success)',
  // "an attempt to take it failed"
  '(?:attempt|bid|effort|try|push|takeover)s? (?:to|at|of|for) .{3,80}(?<!not )\\bfailed',
)

/** A refusal does not deny that a mission is guarded or disowned, that a letter was answered, nor that somebody keeps what he has. */
const isRefusable = (by: readonly Cue[]): boolean =>
  by.length > 0 &&
  !by.includes('guard') &&
  !by.includes('replied') &&
  !by.includes('disowned') &&
  (!by.includes('control') || by.includes('handover'))

type Place = Readonly<{ first: number; last: number }>

/** A word that carries its own "not" denies itself alone: "the unrecognised Taliban run the embassy". */
const deniesOnlyItself = (not: Place, by: readonly Cue[], cues: readonly (Place & { cue: Cue })[]): boolean =>
  cues.some(
    ({ cue, first }) => OWN_NOT.includes(cue) && !by.includes(cue) && first >= not.first && first <= not.last,
  )
const OWN_NOT: readonly Cue[] = ['recognise', 'accredit']

/** "Kabul no longer honours its papers": that they are not taken disowns a mission; "has not cut it off" denies that. */
const isOfDisowning = (
  not: Place,
  by: readonly Cue[],
  cues: readonly (Place & { cue: Cue; key: string })[],
): boolean =>
  by.includes('disowned') &&
  cues.some(
    ({ cue, key, first, last }) =>
      cue === 'disowned' && PAPERS_TAKEN.test(key) && first <= not.last && last >= not.first,
  )
const PAPERS_TAKEN = /\b(?:accept|honou?r|recogni[sz]|take|count|valid|longer)/

/** "Frozen accounts or not, they run it": whichever it is, nothing is denied. */
const isEitherWay = (not: Place, cues: readonly (Place & { cue: Cue })[]): boolean =>
  cues.some(({ cue, first, last }) => cue === 'yes-no' && first < not.first && last === not.last)

/** Whether a mission works is not refused by what comes after it: "open to this day, turns them away". */
const isOfWork = (by: readonly Cue[]): boolean => by[0] === 'open' || by[0] === 'closed'

/** Where the verb ends its clause, a "not" denies what stands right before it or a word further: "tanımış değil", "ilişki henüz kurmadı". */
const VERB_FINAL = new Set(['tr', 'fa', 'ps'])
const BEHIND = 2
/** "به رسمیت شناختن طالبان نرسیده": who is recognised, and "yet", may stand between. */
const PASSED_OVER: ReadonlySet<Cue> = new Set(['now', 'taliban'])
/** Chinese is counted in its letters, of which two or three make a word. */
const LETTERS_A_WORD = 2.5

/** Recognition by its noun, before the verb that a "not" denies: "Anerkennung bedeutet das nicht". */
const isFrontedBefore = (
  not: Place,
  { key, last }: Place & { key: string },
  { tells }: Reading['features']['marked'],
): boolean => tells.recognition.test(key) && not.first > last && not.first - last <= NEAR

/** "Erkennt das Regime aber nicht an": a "not" before the part of the verb that German puts last. */
const isParted = (
  not: Place,
  { key, last }: Place & { key: string },
  { language, words }: Reading['features']['marked'],
): boolean => language === 'de' && /^erkenn/.test(key) && not.first > last && words[not.last + 1] === 'an'

/** "Recognised it is not", "anerkannt hat Deutschland sie nicht": a "not" that ends its clause denies the verb before it, however far. */
const AT_THE_END: ReadonlySet<string> = new Set(['not', 'nicht'])

/** Whether a clause denies what it says by some words: a negation near them or at its very end ("recognised it is not"), or a refusal. */
export function denies(by: readonly Cue[], { marked }: Reading['features'], near = NEAR): boolean {
  const cues = marked.marks.flatMap((mark) => (mark.is === 'cue' ? [mark] : []))
  const refusals = cues.filter(({ cue }) => cue === 'refuse')
  const negations = cues.filter(
    (mark) =>
      (mark.cue === 'negation' || mark.cue === 'nobody') &&
      !cues.some(isLimitAfter(mark.last)) &&
      !deniesOnlyItself(mark, by, cues) &&
      !isOfDisowning(mark, by, cues) &&
      !isEitherWay(mark, cues) &&
      (isRefusable(by) || !refusals.some(({ first }) => first === mark.first)),
  )
  const failed = FAILED.exec(marked.text.clean)
  if (failed && cues.some(({ cue }) => by.includes(cue))) return !negations.length
  const refused = isRefusable(by) ? refusals[0] : undefined
  const words = cues.filter(({ cue }) => by.includes(cue))
  if (refused && !(isOfWork(by) && words.every(({ first }) => first < refused.first)))
    return !negations.some(({ last }) => last < refused.first && refused.first - last <= 2)
  if (marked.tells['no-plans'].test(marked.text.clean) && words.length) return true
  const isFar = [INTENDED, NO_STATE, ANYBODY, NOT_UNDER].some((far) => far.test(marked.text.clean))
  const reach = (isFar ? FAR : near) * (marked.language === 'zh' ? LETTERS_A_WORD : 1)
  const isBehind = (not: Place, word: Place) =>
    VERB_FINAL.has(marked.language) &&
    not.first > word.last &&
    not.first - word.last <= BEHIND &&
    !cues.some(({ cue, first }) => !PASSED_OVER.has(cue) && first > word.last && first < not.first)
  /** "Recognised nobody", and not "closed, nobody has answered". */
  const isDoing = ({ last }: Place) => cues.some(({ cue, first }) => cue === 'yes-no' && first === last + 1)
  const isNear = (not: Place & { cue: Cue }, word: Place & { key: string }) => {
    if (isFrontedBefore(not, word, marked) || isParted(not, word, marked)) return true
    const isOfItself = VERB_FINAL.has(marked.language) && not.first === word.first
    if (!isOfItself && cues.some((cue) => cue.cue !== 'negation' && isBehind(not, cue)))
      return isBehind(not, word)
    return (
      (not.cue === 'nobody' && not.first === word.last + 1 && !isDoing(not)) ||
      (not.first <= word.last && word.first - not.last <= reach) ||
      (not.last === marked.words.length - 1 && AT_THE_END.has(marked.words.at(-1) ?? ''))
    )
  }
  return negations.some((not) => words.some((word) => isNear(not, word)))
}
