import { describe, expect, it } from 'vitest'
import type { Answer, Option } from '../../src/answer.ts'
import { ask } from '../../src/ask.ts'
import type { Conversation } from '../../src/conversation.ts'
import { onceFor } from '../../src/once.ts'
import { answered, answers, knowledge, TODAY } from '../known.ts'
import { faultsOf } from '../questions/contract.ts'
import { type Gold, isProved, isRight, percent, rowsOf, SETS } from '../questions/judge.ts'

type Turn = Readonly<{ gold: Gold; answer: Answer; conversation: Conversation }>

/** Every question of every set, answered in its conversation. */
const turnsOf = (set: string): Turn[] =>
  rowsOf(set).flatMap(({ turns }) => {
    let conversation: Conversation | undefined
    return turns.map((gold) => {
      const asked = ask(gold.q, knowledge, TODAY, conversation)
      conversation = asked.conversation
      return { gold, ...asked }
    })
  })
const SETS_ANSWERED = new Map(SETS.map((set) => [set, turnsOf(set)]))
const TURNS = [...SETS_ANSWERED.values()].flat()

/** The share of a set that is read rightly, in per cent; the second sets were written by people who had not seen the program. Measured on 28 November 2026; a floor lies one point below. */
const READ: Readonly<Record<string, number>> = {
  ambiguous: 98,
  'ambiguous-2': 94.6,
  english: 96.9,
  'english-2': 95.8,
  followups: 98.5,
  'followups-2': 96.3,
  'multilingual-ar': 100,
  'multilingual-de': 98.3,
  'multilingual-es': 98.7,
  'multilingual-fa': 99.6,
  'multilingual-fr': 99.2,
  'multilingual-ps': 99,
  'multilingual-ru': 99.7,
  'multilingual-tr': 98.7,
  'multilingual-uk': 100,
  'multilingual-zh': 99,
  outofscope: 99.5,
  typos: 98.1,
}
/** The share of the questions with words on file whose answer shows those words: of the first sets, and of the second. */
const PROVED: readonly (readonly [string, (set: string) => boolean, number])[] = [
  ['first', (set) => !set.endsWith('-2'), 86.7],
  ['second', (set) => set.endsWith('-2'), 89.5],
]

const optionsOf = ({ parts, next }: Answer): readonly Option[] => [
  ...next,
  ...parts.flatMap((part) => (part.kind === 'choice' ? part.options : [])),
]

/** What is wrong with a question that the bot itself offers, asked alone and where it was offered. */
const deadEnds = ({ answer, conversation }: Turn): string[] =>
  optionsOf(answer).flatMap(({ question }) => [
    ...deadEndAlone(question),
    ...deadEndIn(JSON.stringify(conversation))(question),
  ])
/** The same offers stand under many answers: each is asked once, and once in each conversation. */
const deadEndAlone = onceFor((question: string) => deadEnd(question, answered(question)))
const deadEndIn = onceFor((conversation: string) =>
  onceFor((question: string) =>
    deadEnd(question, ask(question, knowledge, TODAY, JSON.parse(conversation)).answer),
  ),
)

function deadEnd(question: string, { understood, outcome, headline }: Answer): string[] {
  if (understood.intent === 'unsupported') return [`${question}: outside the subject`]
  return outcome === 'asked-back' ? [`${question}: ${headline}`] : []
}

describe.each(SETS)('%s', (set) => {
  const turns = SETS_ANSWERED.get(set) ?? []

  it('is read no worse than measured', () => {
    const wrong = turns.filter(({ gold, answer }) => !isRight(gold, answer))
    const share = percent(turns.length - wrong.length, turns.length)
    const list = wrong.map(({ gold }) => `${gold.id} ${gold.q}`).join('\n')
    expect(share, list).toBeGreaterThanOrEqual((READ[set] ?? 101) - 1)
  })

  it('is answered with the same bytes a second time', () => {
    const again = rowsOf(set).flatMap((row) => answers(...row.turns.map(({ q }) => q)))
    expect(JSON.stringify(again)).toBe(JSON.stringify(turns.map(({ answer }) => answer)))
  })

  it('keeps the contract in every answer', () => {
    const faults = turns.flatMap(({ gold, answer }) =>
      faultsOf(answer).map((fault) => `${gold.id} ${gold.q}: ${fault}`),
    )
    expect(faults).toEqual([])
  })

  it('offers nothing that cannot be asked', () => {
    expect([...new Set(turns.flatMap(deadEnds))]).toEqual([])
  })
})

/** Whether an answer is led by a finding on no State or mission that was asked about, and that names none of them. */
function isStray({ answer: { understood, outcome, parts } }: Turn): boolean {
  const { intent, countries, mission } = understood
  const lead = parts.find((part) => part.kind === 'finding')
  if (outcome !== 'answered' || lead?.kind !== 'finding' || !LED.has(intent)) return false
  const isNamed = countries.some((code) =>
    lead.sentence.includes(knowledge.names.states[code]?.called.replace(/^the /, '') ?? code),
  )
  if (isNamed) return false
  if ('country' in lead.subject) return countries.length > 0 && !countries.includes(lead.subject.country)
  if (!('mission' in lead.subject)) return false
  const { sending, receiving, city } = lead.subject.mission
  const isOn = countries.length === 0 || countries.some((code) => code === sending || code === receiving)
  return !isOn || (mission?.city ?? city) !== city || (mission?.sending ?? sending) !== sending
}
const LED = new Set(['status', 'timeline'])

it('leads no status or history with a finding on another State or mission than was asked about', () => {
  expect(TURNS.filter(isStray).map(({ gold, answer }) => `${gold.id} ${gold.q}: ${answer.headline}`)).toEqual(
    [],
  )
})

it('names each row once over all sets', () => {
  const ids = SETS.flatMap((set) => rowsOf(set).map(({ id }) => id))
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
})

it.each(PROVED)('shows the words on file no less often than measured: the %s sets', (_, isOf, share) => {
  const turns = [...SETS_ANSWERED].flatMap(([set, all]) => (isOf(set) ? all : []))
  const proofs = turns.flatMap(({ gold, answer }) => isProved(gold, answer) ?? [])
  expect(proofs.length).toBeGreaterThan(90)
  expect(percent(proofs.filter(Boolean).length, proofs.length)).toBeGreaterThanOrEqual(share - 1)
})

it('never asks back, and never abstains, with a finding', () => {
  const silent = TURNS.filter(({ answer }) => answer.outcome !== 'answered')
  expect(silent.length).toBeGreaterThan(300)
  expect(silent.filter(({ answer }) => answer.parts.some(({ kind }) => kind === 'finding'))).toEqual([])
})

describe('the contract', () => {
  const answer = answered('Has Canada recognised the Taliban?')
  const [part] = answer.parts

  it.each<[string, unknown]>([
    ['a headline of two lines', { ...answer, headline: 'Canada\ndoes not.' }],
    ['an abstention with a finding', { ...answer, outcome: 'abstained' }],
    ['a question back without a choice', { ...answer, outcome: 'asked-back', parts: [] }],
    ['a finding without evidence', { ...answer, parts: [{ ...part, evidence: [] }] }],
    ['a key that nobody agreed on', { ...answer, mood: 'good' }],
    ['a date that no calendar has', { ...answer, parts: [{ ...part, holds: '2024-02-31' }] }],
  ])('does not hold for %s', (_, broken) => {
    expect(faultsOf(answer)).toEqual([])
    expect(faultsOf(broken)).not.toEqual([])
  })

  it('does not hold for words that were made up', () => {
    const made = JSON.stringify(answer).replace('Canada does not recognize', 'Canada does recognize')
    expect(faultsOf(JSON.parse(made)).join()).toContain('words that stand nowhere on file')
  })
})
