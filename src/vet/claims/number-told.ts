import { numberOf } from '../../understand/features/figure-named.ts'
import type { Reader } from '../../understand/reader.ts'
import type { Reading } from '../../understand/understand.ts'

/** "Only one country", "just a single State": what one country does gives no number by itself. */
const SINGLE =
  /(?<!\bnot )\b(?:only|just|exactly|no more than) (?:one|a single|1) (?:country|state|nation|government)\b(?! (?:has|have|had)?n['’]t)/i

/** "Papers from these four embassies": those named, of how many there may be. */
const OF_THOSE = /\b(?:these|those) (?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\b/i

/** The number of countries or missions that is told ("at least 14 countries", "four States"). */
export const numberTold = (marked: Reading['features']['marked'], reader: Reader): number | null =>
  marked.language === 'en' && SINGLE.test(marked.text.clean)
    ? 1
    : OF_THOSE.test(marked.text.clean)
      ? null
      : numberOf(['several', 'count-claim'], marked, reader)
