import { oneOf } from '../../any-of.ts'
import { BARE_NAME } from '../../patterns.ts'

const VERB: Readonly<Record<string, string>> = {
  accepted: 'accept',
  accredited: 'accredit',
  admitted: 'admit',
  hosted: 'host',
  received: 'receive',
  recognised: 'recognise',
  recognized: 'recognise',
  taken: 'take',
}
const WHO = '(?:country|[Ss]tate|nation|government|capital|neighbour)'
/** "Before Germany, Norway was the only European State to have taken any": of a group, for of all States too much is on file. */
const ONLY_BEFORE = new RegExp(
  String.raw`^(\W*)(?:[Bb]efore|[Uu]ntil|[Pp]rior to) (it|that|then|them|(?:the )?${BARE_NAME})(?: did(?: so)?)?,? ((?:the )?${BARE_NAME}) (?:was|had been) the only ((?!other\b)(?:(?:[\p{L}-]+ ){1,2}?${WHO}|${WHO} in ${BARE_NAME})) to (?:have )?(${oneOf(...Object.keys(VERB), ...Object.values(VERB))})\b (.{2,})$`,
  'u',
)
const ITSELF = /^(?:it|that|then|them)$/
/** Of whom the sentence before tells that it did the same. */
const DOER = new RegExp(
  String.raw`^\W*((?:[Tt]he )?${BARE_NAME}) (?:has |have |had )?(?:\p{Ll}+ly )?(?:accept|accredit|admit|host|receiv|recogni[sz]|t[oa]k)\p{Ll}*\b`,
  'u',
)
/** Of a text its last sentence. */
export const LAST_SENTENCE = /[^.!?;]+[.!?;]?\s*$/

/** Who was the only one to do it before another was followed by that one as the second; a sentence that tells no such thing as it stands. */
export function onlyBefore(sentence: string, before: string): string {
  const [, on = '', other = '', who = '', group = '', verb = '', whom = ''] = ONLY_BEFORE.exec(sentence) ?? []
  const next = ITSELF.test(other) ? DOER.exec(LAST_SENTENCE.exec(before)?.[0] ?? '')?.[1] : other
  if (!verb || !next) return sentence
  const named = whom
    .replace(/^any(?=\W*$)/, 'any Taliban diplomats')
    .replace(/^one(?=\W*$)/, 'a Taliban diplomat')
  return `${on}${next} is the second ${group} after ${who} to ${VERB[verb] ?? verb} ${named}`
}
