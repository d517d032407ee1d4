import { oneOf } from '../../any-of.ts'
import type { Claim } from '../../claims/claim.ts'
import { sentencesOf, type Want } from './want.ts'

const ASKS = String.raw`\b(?:ask|request|demand|call|press|appeal|plead|plea|beg|want|s[eo]+k|sought|urg|bid|about)\w*\b[^.;]{0,30}`
const asksFor = (what: string): RegExp => new RegExp(`${ASKS}\\b${what}`, 'i')
const MONEY = '(?:money|funds?|funding|cash|aid|loans?|assets)\\b'
const OTHER = '(?:visas?|talks|meeting|trade|sanctions?|prisoners?|asylum|wheat|food|weapons?)\\b'
const TONE = '(?:threat|ultimatum|warn|apolog|insult|congratulat|thank|invit|protest|complain)'
/** What a letter of theirs may be said to ask or to be, and the words by which a report tells the same. */
const CONTENTS: readonly (readonly [RegExp, RegExp])[] = [
  // "asked for money", "a plea for funds"
  [asksFor(MONEY), new RegExp(String.raw`\b${MONEY}`, 'i')],
  // "demanded recognition"
  [asksFor('recogni'), asksFor('recogni')],
  // "was a threat", "to congratulate"
  [
    new RegExp(String.raw`\b(?:letter|note|wrote|written|message)\b[^.;]{0,40}\b${TONE}`, 'i'),
    new RegExp(String.raw`\b${TONE}`, 'i'),
  ],
  [asksFor(OTHER), new RegExp(String.raw`\b${OTHER}`, 'i')],
]

/** Who is said to have written it, above the envoy who is on file as having done so. */
const WRITER = new RegExp(
  String.raw`\b(${oneOf('foreign minister', 'acting foreign minister', 'prime minister', 'supreme leader', 'spokesman', 'Muttaqi', 'Mujahid', 'Akhundzada', 'Baradar', 'Haqqani', 'Stanikzai', 'ambassador')})\b[^.;]{0,40}\b(?:wrote|writes|written|sent|sends|signed|penned|addressed)\b`,
  'i',
)

const isOfLetter = ({ topic, asserts }: Claim): boolean =>
  topic === 'accreditation' && asserts.includes('requested')

/** What a letter of the Taliban's is said to ask or to be, and who is said to have written it: a report must tell the same. */
export const whatLetterAsked: Want = (claim) => {
  const { text } = claim.question
  if (!isOfLetter(claim)) return null
  const told = CONTENTS.flatMap(([content, words]) => (content.test(text) ? [words] : []))
  const [, writer] = WRITER.exec(text) ?? []
  const words = writer ? [...told, new RegExp(String.raw`\b${writer}\b`, 'i')] : told
  return words.length ? telling(words) : null
}

const telling =
  (words: readonly RegExp[]): ReturnType<Want> =>
  (fact) =>
    words.every((one) => sentencesOf(fact).some((sentence) => one.test(sentence)))
