import type { Fact } from '../../knowledge/knowledge.ts'
import { speakerSide } from '../../knowledge/speakers.ts'
import { STATE_SECTIONS } from '../../knowledge/vocabulary.ts'
import type { Question, Topic } from '../../question.ts'
import type { Context } from '../context.ts'
import { valuesOn } from '../details-asked.ts'
import { ledBy } from '../led-by.ts'
import { list } from '../list.ts'
import { newestBy } from '../standing.ts'
import type { Told } from '../told.ts'
import { asksOfStep, nearest } from './said-no-recognition.ts'

/** What is held of the UN or the EU itself; without it, what is held of the EU’s members or of all States. */
export function organisation(code: NonNullable<Question['organisation']>, context: Context): Told {
  const { knowledge, until, question } = context
  const on = (topics: readonly Topic[]) =>
    topics
      .flatMap((topic) => (topic === 'mission' ? [] : newestBy(knowledge.ofCountry(code, topic), until, 6)))
      .reverse()
  const asked = on(question.topics.length ? question.topics : STATE_SECTIONS)
  // The UN takes no envoys: what it decides on is the credentials for Afghanistan's seat.
  const values = valuesOn(question.details)
  const onPoint = (facts: readonly Fact[]) =>
    facts.toSorted((a, b) => Number(values.includes(b.value)) - Number(values.includes(a.value)))
  const facts = onPoint(asked.length || code === 'EU' ? asked : on(['recognition']))
  const members = () => (code === 'EU' ? { ...context, question: { ...question, group: 'eu' } } : context)
  const led = question.topic === 'recognition' ? inItsWords(code, facts, context) : facts
  return ledBy(led, context) ?? list(members())
}

/** Whether a body recognises is for itself to say: its own word on that comes before what else is told of it or of its members. */
const inItsWords = (code: string, facts: readonly Fact[], { knowledge, question }: Context): Fact[] => {
  const isOwn = ({ evidence }: Fact) =>
    evidence.some(({ speaker }) => speakerSide(speaker, knowledge.person) === code)
  const own = facts.filter((fact) => fact.topic === 'recognition' && isOwn(fact))
  /** "Did the EU call its office in Kabul recognition?": of several steps the one that is told in these words. */
  const ofStep = asksOfStep(question) ? nearest(own, question) : []
  return [...new Set([...ofStep, ...own, ...facts])]
}
