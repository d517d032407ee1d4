import type { Fact } from '../knowledge/knowledge.ts'
import type { Question } from '../question.ts'
import type { Context } from './context.ts'
import { printed, sentenceOf } from './finding.ts'
import { inARow } from './in-a-row.ts'
import { stateIn } from './standing.ts'
import type { Told } from './told.ts'
import { accountsOf } from './who-did-it.ts'

/** What is asked beyond what holds: an answer on a standing says first whether an undoing, and after it whether a reason, is on file. */
export function beyond(told: Told, context: Context): Told {
  const { question } = context
  const { intent, asks } = question
  const isOnStanding = intent === 'status' || intent === 'list' || asksOfWithdrawal(question)
  if (told.outcome !== 'answered' || !(isOnStanding || intent === 'statement')) return told
  const before = isOnStanding && question.details.includes('undone') ? undone(context) : []
  const after = asks === 'why' && intent !== 'list' ? reason(told, context) : []
  return { ...told, headline: inARow([...before, told.headline, ...after]) }
}

/** "When did Russia withdraw its recognition?": the day of what never came about on file. */
export const asksOfWithdrawal = ({ intent, topic, asks, details }: Question): boolean =>
  intent === 'timeline' && asks === 'when' && topic === 'recognition' && details.includes('undone')

/** No word of the vocabulary is an undoing of recognition or of acceptance: where one is asked for, none is on file. */
function undone({ question: { topic }, words }: Context): readonly string[] {
  return topic === 'recognition' || topic === 'accreditation'
    ? [words.sentence(words.say(`undone.${topic}`))]
    : []
}

/** A reason on file for what holds; nothing where the question takes for granted what does not hold. */
function reason({ facts: [main, ...others], headline, parts }: Told, context: Context): readonly string[] {
  const { words, question } = context
  const closed = question.details.includes('closed')
  const premise = words.say('note.premise', { sentence: '' }).trim()
  if (!main || parts.some((part) => part.kind === 'note' && part.sentence.startsWith(premise))) return []
  const given = [main, ...others].find(
    (fact) =>
      isReasoned(fact) &&
      (stateIn(fact) === (closed ? 'closed' : stateIn(main)) || MATTER.has(fact.value)) &&
      !headline.includes(sentenceOf(fact, context)),
  )
  const isSaid = [main, ...others].some(
    (fact) => isReasoned(fact) && headline.includes(printed(fact, context)),
  )
  if (!given && isSaid) return []
  return given
    ? [
        words.sentence(words.say('why.held', { report: sentenceOf(given, context) })),
        ...otherAccounts(given).map((fact) => printed(fact, context)),
      ]
    : [words.say('why.none')]
}

/** Where it is in doubt who did something, what the others say of it. */
const otherAccounts = (fact: Fact): readonly Fact[] => (fact.doubt ? accountsOf(fact).slice(1) : [])

/** What a mission lacks is the reason for what becomes of it. */
const MATTER = new Set(['money', 'staff', 'closure-announced'])

/** Whether a fact gives a reason in so many words; reports and quotations on file are in English. */
const isReasoned = ({ evidence }: Fact): boolean =>
  evidence.some(({ quote = '', report }) =>
    /\b(?:because|due to|owing to|for (?:lack|want) of|citing|on the grounds?|as long as|conditions?|in protest|for (?:\w+ )?reasons?(?: of)?|at (?:the )?(?:\w+['’]?s? ){1,2}request|over (?:the|its|their|a) (?:two|lack|pay|budget|shortage))\b/i.test(
      `${report} ${quote}`,
    ),
  )
