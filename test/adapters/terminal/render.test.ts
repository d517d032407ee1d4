import { expect, it } from 'vitest'
import { knowledgeIn } from '../../../adapters/knowledge/knowledge.ts'
import { type Page, picksOf, render } from '../../../adapters/terminal/render.ts'
import type { Answer, Evidence } from '../../../src/answer.ts'
import { answerOf, evidence, finding, source } from './answers.ts'

const knowledge = await knowledgeIn(null)
const PAPER = { width: 60, bold: (text: string) => `<b>${text}</b>`, dim: (text: string) => text }

const rendered = (answer: Answer, page?: Page) => render(answer, knowledge, PAPER, page)

it('puts the headline first, then how the question was read, then the words and where to read them', () => {
  const answer = answerOf(
    'Canada does not.',
    finding('Canada ruled recognition out on that day, in a letter to a newspaper.'),
  )
  expect(rendered(answer)).toBe(`<b>Canada does not.</b>
Read as: status · recognition · Canada

Canada ruled recognition out on that day, in a letter to a
newspaper.
  [1] “Canada does not recognize them and never will.”
      Ann Other, spokeswoman · 26 February 2024 · via The
      Post
      The gazette, “Page one of the gazette”, 27 February
      2024
      https://example.org/gazette

Ask next:
  1. Timeline of Canada
`)
})

it('does not say the headline twice', () => {
  expect(rendered(answerOf('Canada does not.', finding('Canada does not.')))).not.toMatch(
    /does not\.[\s\S]*does not\./,
  )
})

it('says when what it found is no longer fresh', () => {
  expect(rendered(answerOf('.', finding('It was so.', { staleness: 'stale' })))).toContain(
    '  Stale (26 February 2024)\n',
  )
  const later = evidence({ said: '2025-01-15~' })
  const repeated = finding('It was so.', { staleness: 'ageing', evidence: [evidence(), later] })
  expect(rendered(answerOf('.', repeated))).toContain('  Ageing (about 15 January 2025)\n')
  expect(rendered(answerOf('.', finding('It was so.')))).not.toContain('Stale')
})

it('gives a report without quotation marks, and leaves it out where the sentence already says it', () => {
  const report = evidence({ quote: null, summary: 'An official ruled it out.' })
  expect(rendered(answerOf('.', finding('So it is.', { evidence: [report] })))).toContain(
    '[1] An official ruled it out.\n',
  )
  const same = rendered(answerOf('.', finding('An official ruled it out (2024).', { evidence: [report] })))
  expect(same).toContain('[1] Ann Other, spokeswoman')
})

it('says of a quotation in which language it is, where that is not the language of the answer', () => {
  const answer = answerOf('.', finding('So it is.'))
  const inFrench = { ...answer, understood: { ...answer.understood, language: 'fr' } }
  expect(rendered(inFrench)).toContain('· en anglais\n')
  expect(rendered(answer)).not.toContain('in English')
})

it('shows what says otherwise under its own heading', () => {
  const other = evidence({ fact: 'other', quote: 'We were recognised.', speaker: null, said: null, via: [] })
  expect(rendered(answerOf('.', finding('It is not so.', { contradictedBy: [other] })))).toContain(
    '  Against this:\n  [2] “We were recognised.”\n      The gazette, 27 February 2024\n',
  )
})

it('prints the same words once, and the title and address of a source once', () => {
  const text = rendered(answerOf('.', finding('One.'), finding('Two.')))
  expect(text).toContain('Two.\n  [1] as above\n')
  expect(text.match(/Page one/g)).toHaveLength(1)
})

it('lists all the sources that carry the same words', () => {
  const both: [Evidence, Evidence] = [evidence(), evidence({ quote: null, source: source('herald') })]
  const text = rendered(answerOf('.', finding('One.', { evidence: both })))
  expect(text).toContain('https://example.org/gazette\n      The herald, “Page one of the herald”')
  expect(text).not.toContain('[2]')
})

it('numbers choices and suggestions through, as a reader picks them', () => {
  const options = [
    { label: 'Moscow', question: 'Who runs Moscow?' },
    { label: 'Kabul', question: 'Who runs Kabul?' },
  ]
  const answer = answerOf('Which mission?', { kind: 'choice', sentence: 'Which mission?', options })
  expect(rendered(answer)).toContain('\n\n  1. Moscow\n  2. Kabul\n\nAsk next:\n  3. Timeline of Canada\n')
  expect(picksOf(answer).map(({ question }) => question)).toEqual([
    'Who runs Moscow?',
    'Who runs Kabul?',
    'Timeline of Canada',
  ])
})

it('shows a page of the findings and says how many are left', () => {
  const answer = answerOf('.', ...['One.', 'Two.', 'Three.'].map((sentence) => finding(sentence)), {
    kind: 'note',
    sentence: 'Mind.',
  })
  const first = rendered(answer, { first: 0, most: 2 })
  expect(first).toMatch(/Two\.[\s\S]*Mind\.\n\n1 more: type more\n\nAsk next/)
  expect(first).not.toContain('Three.')
  expect(rendered(answer, { first: 2, most: 2 })).toBe('Three.\n  [1] as above\n')
})

it('shows how a mission, people, a date and a language were read', () => {
  const answer = answerOf('.')
  const mission = { sending: 'AF', receiving: 'RU', city: 'Moscow', kind: 'embassy' } as const
  const understood = {
    ...answer.understood,
    mission,
    people: ['maria-zakharova'],
    asOf: '2021-08/2022-04',
    language: 'ru',
  }
  expect(render({ ...answer, understood }, knowledge, { ...PAPER, width: 200 })).toContain(
    'Прочитано как: положение дел · признание · посольство: Афганистан → Москва, Россия · Maria Zakharova · с авг. 2021 г. до апр. 2022 г. · ru\n',
  )
})

it('lets no text of others move the cursor, turn words around or end a line', () => {
  const hostile = 'A\u001b[2J\u001b]0;title\u0007B\u202e\u2066C\r\nD\u0000\u200bE\u2028F\u009b31mG'
  const answer = answerOf(
    hostile,
    finding(hostile, {
      evidence: [evidence({ quote: hostile, source: { ...source('x'), title: hostile, url: hostile } })],
    }),
    {
      kind: 'choice',
      sentence: hostile,
      options: [{ label: hostile, question: hostile }],
    },
  )
  const text = rendered({ ...answer, next: [{ label: hostile, question: hostile }] })
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u2028\u202e\u2066]/)
  expect(text).toContain('<b>ABC DE FG</b>')
})

it('keeps the joiners that Persian is written with', () => {
  expect(rendered(answerOf('نمی\u200cشناسد'))).toContain('نمی\u200cشناسد')
})
