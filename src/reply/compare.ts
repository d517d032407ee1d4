import type { MissionNamed } from '../question.ts'
import { noRecord } from './abstain.ts'
import { inOrderOfTime } from './compare/in-order-of-time.ts'
import { whichFirst } from './compare/which-first.ts'
import type { Context } from './context.ts'
import { inARow } from './in-a-row.ts'
import { status } from './status.ts'
import { joined, type Told, told } from './told.ts'

/** Two or more States side by side: the same topic for each, one sentence each, then the words they rest on. */
export function compare(context: Context): Told {
  const { question, words } = context
  if (question.countries.length < 2)
    return (question.cities.length > 1 ? inOrderOfTime(context) : null) ?? status(context)
  const inOrder = inOrderOfTime(context)
  if (inOrder) return inOrder
  const ordered = question.order && question.topic === 'mission' ? whichFirst(context) : null
  if (ordered) return ordered
  const topics = question.topics.length
    ? question.topics
    : (['recognition', 'accreditation', 'mission', 'relations'] as const)
  const each = topics.flatMap((topic) =>
    question.countries.map((country) => ({
      country,
      topic,
      told: status({
        ...context,
        question: {
          ...question,
          countries: [country],
          mission: inKabul(question, country),
          topic,
          topics: [topic],
        },
      }),
    })),
  )
  const answered = each.filter(({ told }) => told.outcome === 'answered')
  if (!answered.length) return noRecord(words.list(question.countries.map(words.state)), context)
  const main = each.filter(({ topic }) => topic === topics[0])
  const headline = inARow(main.map(({ told }) => told.headline))
  return told(
    headline,
    joined(answered.flatMap(({ told }) => told.parts.slice(0, topics.length > 1 ? 2 : 4))),
    answered.flatMap(({ told }) => told.facts),
  )
}

/** "Compare how Turkey and Qatar handled their embassies in Kabul": each State's own there, not the Afghan one with it. */
const inKabul = ({ mission, topics }: Context['question'], country: string): MissionNamed | null =>
  mission?.receiving === 'AF' && topics[0] === 'mission' ? { ...mission, sending: country } : null
