import type { Intent } from '../../question.ts'
import type { Features } from '../features.ts'

/** One way to ask for something, and a question that no rule before it claims. */
export type Rule = Readonly<{
  intent: Intent
  example: string
  fits: (features: Features) => boolean
}>
