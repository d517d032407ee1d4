import type { Fact } from '../../../knowledge/knowledge.ts'
import { toldAsCalledOff } from '../../claims/called-off.ts'
import { sentencesOf, type Want } from './want.ts'

/** How an envoy was called off: what else is on file of the staff of his mission does not bear it out. */
export const howCalledOff: Want = ({ asserts, envoy, question: { text } }) => {
  const isSo = asserts.includes('staff') ? toldAsCalledOff(text) : null
  const isHis = ({ people }: Fact) => !envoy || (people?.includes(envoy) ?? false)
  return isSo && ((fact) => isHis(fact) && sentencesOf(fact).some(isSo))
}
