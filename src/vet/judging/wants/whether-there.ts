import { reportOf } from '../../../knowledge/report-of.ts'
import type { Want } from './want.ts'

const WAS_THERE =
  /\b(?:attended|took part|taken part|joined|was present|were present|participated|showed up|turned up)\b/i
const EXPECTED = /\bexpected (?:at|in|to)\b/i

/** "China attended the Moscow talks": that it was expected there does not tell that it came. */
export const whetherThere: Want = ({ text }) =>
  WAS_THERE.test(text) ? (fact) => !EXPECTED.test(reportOf(fact)) : null
