import type { Reason } from '../../question.ts'
import type { Features } from '../features.ts'

/** What puts a question outside the subject, and a question that no rule before it claims. */
export type Rule = Readonly<{
  reason: Reason
  example: string
  fits: (features: Features) => boolean
}>
