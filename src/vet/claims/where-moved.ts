import type { Reading } from '../../understand/understand.ts'

/** "The Dutch are moving their embassy from Kabul to Doha", or back. */
const MOVES = /\b(?:mov(?:e|es|ed|ing)|relocat\w+|transferr?\w*) \b/i
const BACK = /\b(?:mov(?:e|es|ed|ing)|relocat\w+|transferr?\w*) [^.;]*\bto Kabul\b/i
/** "Works from Doha", "is based in Doha": what stands before a city. */
const AT_WORK_IN =
  /\b(?:(?:works|working|worked|operates?|operating|operated|functions?|functioning|runs?|run) (?:[\w ]{1,20} )?(?:from|out of)|stay(?:s|ed|ing)? (?:put )?in|(?:based|housed|located|quartered) (?:[\w ]{1,20} )?(?:in|at|out of)) $/i

/** "The reopening followed a year of working from Doha": where it was before it came back. */
const RETURNS = /(?<!\b(?:no|not|never|without) )\b(?:re-?open|resum|return|restart|back (?:in|at|to)\b)/i

/** Where a State's own embassy to Afghanistan is told to be, or to be moved; null where that is not told. */
export function whereMoved({
  text: { clean },
  tokens,
  marks,
}: Reading['features']['marked']): 'Kabul' | 'elsewhere' | null {
  if (MOVES.test(clean)) return BACK.test(clean) ? 'Kabul' : 'elsewhere'
  if (RETURNS.test(clean)) return null
  const isAway = marks.some(
    (mark) =>
      mark.is === 'state' &&
      mark.code !== 'AF' &&
      mark.city !== null &&
      AT_WORK_IN.test(clean.slice(0, tokens[mark.first]?.start)),
  )
  return isAway ? 'elsewhere' : null
}
