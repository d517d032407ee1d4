import { oneOf } from '../any-of.ts'

/** A half of a sentence, and as it reads with what it has from the other. */
export type Half = Readonly<{ text: string; read: string }>

const ENVOY = oneOf(
  '(?:first|second|third) secretary',
  "charg[ée](?: d['’]affaires)?",
  'consul(?: general)?',
  'ambassador|envoy|diplomats?|consuls|secretaries',
)
const ON_DAY = String.raw`(?:in|on|at|by) (?:the )?[\p{L}\d]+(?: [\p{L}\d]+){0,3}`
const TWO_ENVOYS = new RegExp(
  String.raw`^(?<who>(?:.{2,60} )?\p{Lu}[\p{L}’'-]+ (?:has |had )?(?:accepted|accredited|admitted|took|received)) (?<one>(?:an?|two|three) (?<side>Taliban |Taliban-appointed )?${ENVOY} ${ON_DAY}),? and (?<other>an? ${ENVOY} ${ON_DAY}[.!]?)$`,
  'u',
)

/** "Took a Taliban chargé in 2022 and an ambassador in 2023": each of two envoys with his time, the other of the same side. */
export function twoEnvoys(sentence: string): readonly Half[] | null {
  const { who, one, side, other } = TWO_ENVOYS.exec(sentence.trim())?.groups ?? {}
  if (!who || !one || !other) return null
  const first = `${who} ${one}`
  return [
    { text: first, read: first },
    { text: other, read: `${who} ${side ? other.replace(/^an? /, `a ${side}`) : other}` },
  ]
}
