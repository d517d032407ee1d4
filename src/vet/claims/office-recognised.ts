import type { Question, Topic } from '../../question.ts'
import { oneOf } from '../any-of.ts'
import { type Assertion, opposite } from './assertion.ts'

const ENVOY = oneOf('ambassadors?', 'envoys?', 'diplomats?', 'consuls?', 'charg[ée]s?', 'heads? of mission')
const HOUSE = oneOf('embass(?:y|ies)', 'consulates?', 'missions?')
const OFFICE = oneOf(ENVOY, HOUSE)

/** What no office that is recognised has before it: "recognised the Taliban as its envoy arrived", "recognises passports of the embassy". */
const ANOTHER = oneOf(
  '(?:and|or|but|when|once|after|before|while|with|by|to|on|at|papers|documents|passports|visas)\\b',
  `(?:Taliban|Emirate)\\b(?![’'-]| (?:(?!as )[\\w’'-]+ )?${OFFICE})`,
  "(?:government|regime|rulers?|authorities|administration|state)\\b(?![’'])",
  `as\\b(?! (?:${oneOf('an?', 'the', 'its', 'their', "\\p{Lu}[\\p{L}]+['’]s", 'Afghan', 'former', 'only', 'sole', 'lawful', 'legitimate', 'rightful', 'official', 'new', 'accredited')} ){0,4}${OFFICE})`,
)
const RECOGNISES = new RegExp(
  String.raw`\brecogni[sz](?:e|es|ed|ing) (?:(?!${ANOTHER})[\p{L}’'-]+ ){0,7}?(?:${ENVOY}|(?<house>${HOUSE}))\b(?! (?:and|or) (?:the |its |their )?(?:government|regime|rule)\b)`,
  'iu',
)
const BY_TALIBAN = /\b(?:Taliban|Emirate|Kabul)\b[^.;,]{0,40}\brecogni[sz]/u

/** "Recognises Bakhtari as ambassador", "the embassy of the republic": an envoy or a mission is recognised, and no government. */
export const isOfficeRecognised = (text: string): boolean => RECOGNISES.test(text)

/**
 * What is stated where a State recognises an envoy: that he is accredited. Of a mission nothing on file tells it, nor of
 * what the Taliban recognise. Null where the envoy is said to be theirs, who is then read like any that they sent.
 */
export function officeRecognised(
  { text, side, negative }: Pick<Question, 'text' | 'side' | 'negative'>,
  home: string | null,
): Readonly<{ topic: Topic; assertion: Assertion; isHis: boolean }> | null {
  const found = RECOGNISES.exec(text)
  if (!found || home === 'taliban' || /\b(?:Taliban|Emirate)\b/u.test(found[0])) return null
  const isHouse = found.groups?.house !== undefined
  if (isHouse || BY_TALIBAN.test(text))
    return { topic: isHouse ? 'mission' : 'accreditation', assertion: OPEN, isHis: false }
  const isHis = home === 'republic'
  const accredited = isHis ? HIS : side === 'republic' ? OF_REPUBLIC : OF_EITHER
  return { topic: 'accreditation', assertion: negative ? opposite(accredited) : accredited, isHis }
}

const OPEN: Assertion = { asserts: ['recognised-as-such'], deniedBy: [] }
/** Borne out by what is on file of him alone, such as that he stays while theirs are refused. */
const HIS: Assertion = { asserts: ['republic', 'refused'], deniedBy: ['ambassador'] }
const OF_REPUBLIC: Assertion = { asserts: ['republic'], deniedBy: ['ambassador'] }
const OF_EITHER: Assertion = { asserts: ['republic', 'ambassador'], deniedBy: [] }
