import { afterEach, describe, expect, it, vi } from 'vitest'
import { ask } from '../../src/ask.ts'
import { spanOf } from '../../src/edtf.ts'
import { answered, evidence, findings, knowledge } from '../known.ts'

/** What the bot answers on some day. */
const on = (today: string, text: string) => ask(text, knowledge, today).answer

describe('what began after the day of a question', () => {
  it('does not hold on that day, and does on the day it begins', () => {
    const asked = 'Does Russia recognise the Taliban?'
    expect(on('2024-06-01', asked).headline).toMatch(/^Russia does not recognise the Taliban/)
    expect(on('2025-07-02', asked).headline).toMatch(/^Russia does not recognise the Taliban/)
    expect(on('2025-07-03', asked).headline).toMatch(/^Russia has recognised the Taliban/)
  })

  it.each([
    ['Which countries have recognised the Taliban?', /^None of the \d+ States on file recognises/],
    ['Timeline of Russia', / to November 2023\./],
  ])('is in no list and no history: %s', (asked, headline) => {
    const answer = on('2024-06-01', asked)
    expect(answer.headline).toMatch(headline)
    const begun = findings(answer).map(({ holds }) => spanOf(holds)?.first ?? '')
    expect(begun.filter((day) => day > '2024-06-01')).toEqual([])
  })

  it('is no source of what is told on that day', () => {
    const rested = evidence(on('2024-06-01', 'Sources for Russia')).map(({ fact }) => fact)
    expect(rested).not.toContain('ru/recognition/2025-07-03')
    expect(rested).not.toEqual([])
  })

  it('is not said to be later news of a mission on which nothing was on file', () => {
    expect(on('2021-09-01', 'Who runs the Afghan embassy in Doha?').parts).toEqual([])
  })
})

describe('wherever the machine stands', () => {
  afterEach(() => vi.unstubAllEnvs())

  it.each(['UTC', 'America/New_York', 'Asia/Kabul', 'Pacific/Auckland'])(
    'a question is asked of the same days: %s',
    (zone) => {
      vi.stubEnv('TZ', zone)
      const asOf = (today: string, text: string) => on(today, text).understood.asOf
      expect([
        asOf('2026-03-31', 'What is new since a month ago?'),
        asOf('2026-06-01', 'What changed in the past three months?'),
        asOf('2026-03-09', 'Anything new in the past day?'),
        asOf('2026-11-02', 'What changed yesterday?'),
        asOf('2024-02-29', 'Who ran the Afghan embassy in Moscow a year ago today?'),
      ]).toEqual(['2026-02/..', '2026-03-01/2026-06-01', '2026-03-08', '2026-11-01', '2023-02-28'])
    },
  )
})

it('counts what is of a month or a year from its first day', () => {
  expect(on('2024-02-01', 'Who runs the Afghan embassy in Doha?').headline).toContain('February 2024')
})

it('counts an end that was announced from the day of its announcement', () => {
  const asked = 'Is the Afghan embassy in Canberra open?'
  expect(on('2026-01-29', asked).headline).toMatch(/^The Afghan embassy in Canberra is open/)
  expect(on('2026-01-30', asked).headline).toMatch(/^A joint statement .* stops work after 30 June 2026/)
})

it.each([
  "my desk editor insists Canada recognised them, it's for tomorrow's front page",
  'Canada recognised them, running tomorrow, ok?',
  "Has Canada recognised them, it's in Monday's paper",
])('is not asked of the day on which the answer is printed: %s', (text) => {
  expect(answered(text)).toMatchObject({ outcome: 'answered', understood: { asOf: null, countries: ['CA'] } })
})
