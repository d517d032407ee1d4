import type { Knowledge } from '../knowledge/knowledge.ts'
import { newestBy, stateIn } from '../reply/standing.ts'
import type { Claim } from './claim.ts'
import type { Judged } from './verdict.ts'

/**
 * A verdict on a State said in English to be, or not to be, the only or the first to recognise: where it recognises,
 * the others on file decide. Other statements keep their verdict.
 */
export function alone(
  judged: Judged,
  { topic, states, question: { text }, countries }: Claim,
  knowledge: Knowledge,
  until: string,
): Judged {
  const [, denied, limit] = (topic === 'recognition' && ALONE.exec(text)) || []
  if (!limit || !judged.fact || judged.verdict !== 'supported' || !states.includes('recognised'))
    return judged
  const before = limit.toLowerCase() === 'first' ? judged.fact.span.first : until
  const rival = knowledge.countries
    .filter((country) => !countries.includes(country))
    .flatMap((country) => newestBy(knowledge.ofCountry(country, 'recognition'), until))
    .find((fact) => stateIn(fact) === 'recognised' && fact.span.first <= before)
  const holds = (rival === undefined) === (denied === undefined)
  return { verdict: holds ? 'supported' : 'contradicted', fact: rival ?? judged.fact }
}

const ALONE =
  /(\bnot |n['’]t |\bno longer |\bnever )?(?:the )?\b(only|sole|lone|first) (?:\w+ )?(?:country|state|nation|government|capital|power)\b/i
