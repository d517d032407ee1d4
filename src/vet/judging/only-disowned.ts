import { missionsNamed } from '../../reply/missions-named.ts'
import { newestBy } from '../../reply/standing.ts'
import { anyOf } from '../any-of.ts'
import type { Ruling } from './ruling.ts'

/** That the Taliban shut a mission. */
const THEY_CLOSE = anyOf(
  // "The Taliban have shut the embassies in London and Vienna"
  /\b(?:Taliban|Emirate|Kabul)(?: (?:has|have|had|government|ministry|authorities|foreign|now|also))* (?:shut|closed?|closes|shutter(?:s|ed)?|seal(?:s|ed)?)(?: down)? (?:(?:the|both|two|Afghan\S*) )*(?:\p{Lu}\p{L}+ )*(?:embass|consulate|mission)/u,
  // "was closed by the Taliban"
  /\b(?:closed|shut|shuttered|sealed)(?: down)? by (?:the )?(?:Taliban|Emirate|Kabul)\b/u,
)

/**
 * A verdict on a mission that the Taliban are said to have closed, where nothing else decides and nothing tells of its
 * closing: that they no longer honour its papers is all that they did to it.
 */
export const onlyDisowned: Ruling = (ruled, { claim, country, facts, context }) => {
  const isSaid = claim.topic === 'mission' && claim.asserts.includes('closed') && THEY_CLOSE.test(claim.text)
  if (ruled.verdict !== 'not-held' || !isSaid || !country || facts.some(({ value }) => value === 'closed'))
    return ruled
  const { knowledge, until } = context
  const city = claim.mission?.receiving === country ? claim.mission.city : null
  const fact = missionsNamed({ sending: 'AF', receiving: country, city, kind: null }, knowledge)
    .flatMap(({ mission }) => newestBy(knowledge.ofMission(mission, 'affairs'), until))
    .findLast(({ value }) => value === 'documents-disowned')
  return fact ? { verdict: 'contradicted', fact, flags: [] } : ruled
}
