import type { PersonRecord } from '../../knowledge/schema.ts'
import { lowerFirst } from '../../letter-case.ts'
import { newestBy } from '../../reply/standing.ts'
import { KIN, NOT_KIN, RELATIVE } from '../claims/kin.ts'
import { instead } from './instead.ts'
import type { Ruling } from './ruling.ts'
import type { Verdict } from './verdict.ts'

/**
 * A verdict on a statement that makes somebody on file the kin of another in passing: printed as it stands it is wrong where his
 * file denies it, or has him as other kin, and not held where nothing is on file of it. English, in which the notes on people are.
 */
export const ofKin: Ruling = (ruled, { claim: { stands, question }, context }) => {
  if (ruled.verdict !== 'supported' || question.language !== 'en' || !KIN.test(stands)) return ruled
  const { knowledge, words, until } = context
  const all = question.people
    .flatMap((person) => knowledge.person(person) ?? [])
    .filter(({ name }) => isOf(name, stands))
  const told = all.map((known) => ({ known, verdict: kinship(known, stands) }))
  if (told.some(({ verdict }) => verdict === 'supported')) return ruled
  const [one] = [...told.filter(({ verdict }) => verdict === 'contradicted'), ...told]
  if (!one) return ruled
  const { known, verdict } = one
  const flags = [
    ...ruled.flags,
    ...(known.note && new RegExp(KIN, 'iu').test(known.note)
      ? [words.sentence(`${known.name}: ${known.note}`)]
      : []),
  ]
  if (verdict === 'contradicted') return { ...ruled, verdict, flags }
  const own = newestBy(knowledge.ofPerson(known.person), until).at(-1)
  return { verdict, fact: null, flags: flags.length || !own ? flags : instead(own, context) }
}

const SOME_KIN = /\b(?:kin|relative|relation|related)/i

/** Whether a kinship is told in the part of a sentence that names somebody. */
const isOf = (name: string, text: string): boolean =>
  text.split(/[.;:](?= )/).some((part) => part.includes(name.split(' ').at(-1) ?? name) && KIN.test(part))

/** What somebody's file says of a kinship that a text tells of him: whether he is, to whom, and what he is to him. */
function kinship({ name, note: noted = '' }: PersonRecord, text: string): Verdict {
  const note = lowerFirst(noted)
  if (!KIN.test(note)) return 'not-held'
  const denied = NOT_KIN.test(note)
  if (denied && NOT_KIN.test(text)) return 'supported'
  const [other = ''] = /(?<=\b(?:of|to) )\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*/u.exec(note) ?? []
  const isNamed = other.split(' ').some((word) => !name.includes(word) && text.includes(word))
  const [as = ''] = new RegExp(RELATIVE, 'i').exec(note) ?? []
  const isSame = SOME_KIN.test(text) || new RegExp(`\\b${as}\\b`, 'i').test(text)
  if (!denied && !NOT_KIN.test(text) && isSame)
    return isNamed || !OF_NAME.test(text) ? 'supported' : 'not-held'
  return isNamed ? 'contradicted' : 'not-held'
}
/** "Son of minister Delawar", and not "of a Taliban minister". */
const OF_NAME = new RegExp(
  String.raw`\b${RELATIVE} (?:of|to) (?:the |an? )?(?:\p{Ll}+ )*(?!Taliban|Afghan)\p{Lu}|(?<!Taliban )(?<!minister)['’]s ${RELATIVE}\b`,
  'u',
)
