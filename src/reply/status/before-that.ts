import { dayBefore, spanOf } from '../../edtf.ts'
import type { MissionData } from '../../knowledge/compile.ts'
import type { Fact } from '../../knowledge/knowledge.ts'
import type { Section } from '../../knowledge/vocabulary.ts'
import { type Context, contextOf } from '../context.ts'
import { standingOf, stateIn } from '../standing.ts'

/**
 * "And before that?" is asked of the day before that began which was told last: after who runs a mission, how it is run;
 * after when it closed, that it is closed. "Who ran it before?", "who was it before?" is asked of how it is run, whatever was told. "Who ran it before it closed?" is asked
 * of the day before the closing that was last. The context of that day; the same context where nothing of the kind is asked, or where the text names a day itself.
 */
export const beforeThat = ({ mission }: MissionData, context: Context): Context =>
  dayBeforeThat(context, () => {
    const closed = beforeClosing(mission, context)
    if (closed) return closed
    const held = beforeCustody(mission, context)
    if (held) return held
    const last = lastTold(context)
    const asks = [context.question.asks, context.conversation.last?.asks]
    const isOfWork = last?.mission === mission && last.section === 'operation' && !asks.includes('who')
    const section = isOfWork ? 'operation' : 'control'
    return beganIn((of) => context.knowledge.ofMission(mission, of), section, context)
  })

/** By what the last closing of a mission began, or its host's custody where that came first, where it is asked how it was run before it closed. */
function beforeClosing(mission: string, { question, knowledge, until }: Context): Fact | undefined {
  const { details } = question
  if (!details.includes('closed') || !details.includes('control')) return undefined
  const facts = knowledge.ofMission(mission, 'operation').filter((fact) => fact.span.first <= until)
  const last = facts.findLast((fact) => stateIn(fact) === 'closed')
  const closing = last && standingOf(facts, { until: last.span.first })?.began
  const held = closing && standingOf(knowledge.ofMission(mission, 'control'), { until: closing.span.first })
  return held?.state === 'host' ? held.began : closing
}

/** "Who controlled Ankara before Turkey took it?": by what the custody of its host began, whoever came after. */
function beforeCustody(mission: string, { question, knowledge, until }: Context): Fact | undefined {
  if (question.side !== null || !question.countries.length || !TOOK.test(question.text)) return undefined
  const facts = knowledge.ofMission(mission, 'control').filter((fact) => fact.span.first <= until)
  return facts.find((fact) => stateIn(fact) === 'host')
}
const TOOK =
  /\bbefore (?:the )?(?!it\b|that\b|they\b)\w+(?: \w+)? (?:took|got|had|held|seized|received|(?:was|were) given)\b/i

/** "And before that?" after whether a State recognises them or took envoys: how it stood before. */
export const beforeThatIn = (
  country: string,
  topic: 'recognition' | 'accreditation',
  context: Context,
): Context =>
  dayBeforeThat(context, () => beganIn((of) => context.knowledge.ofCountry(country, of), topic, context))

function dayBeforeThat(context: Context, began: () => Fact | undefined): Context {
  const { question, knowledge, today, conversation } = context
  const isDated = question.asOf !== null && !question.inherited.includes('asOf')
  if (isDated || !question.details.includes('predecessor')) return context
  const first = began()?.span.first
  const asOf = first ? dayBefore(first) : conversation.timeTold
  const inherited = [...question.inherited, 'asOf' as const]
  return contextOf({ ...question, asOf, inherited }, knowledge, today, conversation)
}

/** Whether only what was told last can be meant: "who ran it before?" says itself what is asked. */
const isOfLast = ({ question: { details } }: Context): boolean =>
  details.every((detail) => detail === 'predecessor')

/** The fact by which the last answer told how something stands. */
function lastTold(context: Context): Fact | undefined {
  const [id = ''] = isOfLast(context) ? context.conversation.facts : []
  const last = context.knowledge.fact(id)
  return last && stateIn(last) !== null ? last : undefined
}

/** The fact by which that began which was told last of one section, or else which held by then. */
function beganIn(of: (section: Section) => readonly Fact[], section: Section, context: Context) {
  const facts = of(section)
  const last = lastTold(context)
  const { timeTold } = context.conversation
  const then = timeTold && isOfLast(context) ? spanOf(timeTold)?.last : undefined
  const until = last && facts.includes(last) ? last.span.first : (then ?? context.until)
  return standingOf(facts, { until })?.began
}
