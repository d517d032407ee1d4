import type { Fact } from '../../knowledge/knowledge.ts'
import type { Context } from '../context.ts'
import { newestBy } from '../standing.ts'
import { type Counted, members } from './counted.ts'
import { STATE_LISTS } from './counted-states.ts'

/**
 * "Which countries refuse Taliban envoys?": what is on file of States that have no ties with the Taliban at all, beside those
 * that said no to an envoy; nothing of any other list.
 */
export const withoutTies = ({ key, lines }: Counted, context: Context): readonly Fact[] =>
  key === 'refused' && !context.question.begun && !context.question.except
    ? members(context)
        .filter((country) => !lines.some((line) => line.country === country) && !hasTaken(country, context))
        .flatMap((country) => {
          const facts = newestBy(context.knowledge.ofCountry(country, 'relations'), context.until)
          return STATE_LISTS['none-relations'].fits(facts, context) ?? []
        })
    : []

/** Whoever took an envoy since has ties, whatever was said before. */
const hasTaken = (country: string, context: Context): boolean =>
  STATE_LISTS.accredited.fits(
    newestBy(context.knowledge.ofCountry(country, 'accreditation'), context.until),
    context,
  ) !== undefined
