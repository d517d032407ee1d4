import { abstain } from './abstain.ts'
import type { Context } from './context.ts'
import { sentenceOf } from './finding.ts'
import { awaited } from './foretold.ts'
import { around } from './next.ts'
import type { Told } from './told.ts'

/** What will happen is never answered; what was announced of it by those named is said after the abstention. */
export function prediction(context: Context): Told {
  const { question, words } = context
  const [country] = question.countries
  const announced = country ? awaited(context) : undefined
  if (!announced || !country) return abstain('prediction', context)
  const none = abstain('prediction', context, {}, around(country, context))
  return { ...none, headline: `${none.headline} ${words.sentence(sentenceOf(announced, context))}` }
}
