import type { Question } from '../../question.ts'
import { HOUSES } from '../../understand/marks.ts'
import type { Reading } from '../../understand/understand.ts'
import { anyOf } from '../any-of.ts'
import { type Assertion, opposite } from './assertion.ts'
import { denies } from './denies.ts'

/** "Bakhtari remains accredited": the republic's envoy, who is as long as none of the Taliban's is taken. */
const STAYS_ACCREDITED = anyOf(
  // "remains accredited"
  /\b(?:remain(?:s|ed)?|stay(?:s|ed)?|is still|still) (?:(?:\p{L}+(?:['’]s)? )?(?:only |sole |duly |officially |fully )?|the (?:\p{L}+ )?)accredited\b/iu,
  // "still accredits her"
  /\b(?:still|continues to) accredits?\b/iu,
  // "keeps her accredited"
  /\b(?:keeps?|kept) (?:[\p{L}’'-]+ ){1,4}accredited\b/iu,
  // "whose accreditation the ministry confirmed", "her accreditation stands"
  /\baccreditation\b[^.;]{0,60}\b(?:confirm(?:ed|s)|upheld|reaffirm(?:ed|s)|stands|remains valid|continues)\b/iu,
  // "confirmed her accreditation", "confirmed as accredited"
  /\b(?:confirm|upheld|uphold|reaffirm)\p{L}* (?:[\p{L}’'-]+ ){0,6}accredit(?:ation|ed)\b/iu,
  // "keeps her accreditation"
  /\b(?:keeps?|kept|retains?|retained|still (?:has|holds)) (?:[\p{L}’'-]+ ){1,4}accreditation\b/iu,
)
const STILL_ACCREDITED: Assertion = {
  asserts: ['republic', 'refused'],
  deniedBy: ['ambassador', 'charge', 'diplomats'],
}
/** "Bakhtari is no longer accredited": nothing on file ends it but a loss of accreditation, and what says that she stays denies it. */
const NO_LONGER_ACCREDITED: Assertion = { asserts: ['withdrawn'], deniedBy: ['republic', 'refused'] }

/** "Is no longer the accredited ambassador": the word as an adjective. */
const NOT_ACCREDITED = /(?:\bno longer|\bnot|\bnever|n['’]t)\b.{0,30}\baccredited\b/i
const TAKES_BACK =
  '(?:withdr[ae]w|revok|rescind|cancel|annul|terminat|end(?!or)|void|pull|yank|scrap|suspend|tak(?:es?|en|ing) (?:away|back)|took (?:away|back))'
/** "Has withdrawn Bakhtari's accreditation", "stripped her of it": it is said to be over, unless a "not" stands with it. */
const REVOKED = anyOf(
  new RegExp(`\\b${TAKES_BACK}\\p{L}*(?: [\\p{L}’'-]+){0,6}? accreditation\\b`, 'iu'),
  new RegExp(
    `\\baccreditation\\b[^.;]{0,40}\\b(?:was|were|is|been|being|got) (?:\\p{L}+ )?${TAKES_BACK}`,
    'iu',
  ),
  /\baccreditation\b[^.;]{0,40}\b(?:expired|lapsed|(?:is|was) (?:over|gone|void))\b/iu,
  /\bstrip(?:s|ped|ping)?(?: [\p{L}’'-]+){1,6}? of (?:\p{L}+ ){0,3}accreditation\b/iu,
  /\b(?:los[et]s?|losing|forfeit(?:s|ed)?) (?:her|his|the) (?:\p{L}+ )?accreditation\b/iu,
)

/** "Austria said that Bakhtari was still ambassador": the host's word on whom it has accredited. */
const STILL_AMBASSADOR =
  /\b(?:(?:remain|stay)(?:s|ed)?|(?:is|was) still|still (?:is|was)|still) (?:(?:an?|its|the|their|her|Afghan|Afghanistan['’]s|full) ){0,3}ambassador\b/iu

/** What a clause states of the accreditation of one envoy, in any language: that he has it still, or no longer; null where it tells neither. */
export function ofHisAccreditation({ text }: Question, features: Reading['features']): Assertion | null {
  const { has, marked, people, countries } = features
  if (people.length !== 1 || countries.length > 1) return null
  if (REVOKED.test(text)) return has('negation') ? opposite(NO_LONGER_ACCREDITED) : NO_LONGER_ACCREDITED
  const isNot = (has('accredit') && denies(['accredit'], features)) || NOT_ACCREDITED.test(text)
  if (isNot && !has('taliban')) return NO_LONGER_ACCREDITED
  /** Whose embassy it still is, is told of that. */
  const stays =
    STAYS_ACCREDITED.test(text) ||
    (!has(...HOUSES) && marked.tells['stays-accredited'].test(text)) ||
    (has('say') && STILL_AMBASSADOR.test(text))
  return stays && !has('negation') ? STILL_ACCREDITED : null
}
