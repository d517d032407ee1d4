import { describe, expect, it } from 'vitest'
import { answered, findings } from '../known.ts'

it.each(['whats the latest on turkey', 'Timeline of Turkey'])(
  'is no history, and not that things are as they were: %s',
  (question) => {
    expect(answered(question).headline).toMatch(/\(25 June 2025\)\.$/)
  },
)

it('stands first below what is new', () => {
  const answer = answered('whats the latest on turkey')
  expect(answer.headline).toContain(findings(answer)[0]?.sentence.slice(0, 60))
})

it('is the closing and not the flag of that day, with both accounts where it is asked who did it', () => {
  expect(answered('What happened in Sept 2024 with the London embassy and who ordered it?').headline).toMatch(
    /\. The Afghan embassy in London closed on 27 September 2024; .*host country.*not Britain but the State of Afghanistan/,
  )
})

it.each([
  ['the Moscow meeting', /^Russia hosted .* the Moscow format/],
  ['qui a participé à la réunion de Bruxelles', /visas.*migration talks/],
  ['quién asistió a la reunión de Bruselas', /visas.*migration talks/],
  ['Treffen von Brüssel', /visas.*migration talks/],
  ['Brüksel toplantısına kim katıldı', /visas.*migration talks/],
  ['谁参加了布鲁塞尔会议', /visas.*migration talks/],
])('is the newest of talks where a meeting in a State is asked about: %s', (question, expected) => {
  expect(answered(question).headline).toMatch(expected)
})

it('is followed by what was said later that things are as they were, which no headline hides', () => {
  expect(answered('the latest on recognition').headline).toMatch(
    /the newest: The European Commission .*\(22 June 2026\)\. .*no European country recognises.*\(23 June 2026\)\.$/,
  )
})

describe('what was last said on a topic, by whomever', () => {
  it.each([
    'last time anyone said anything about recognition',
    'what was last said about recognition',
    'last thing anyone said on recognition',
  ])('is the newest on file, and no count of States: %s', (text) => {
    const { understood, headline } = answered(text)
    expect(understood).toMatchObject({ intent: 'changes', aspect: 'recognition' })
    expect(headline).toContain('22 June 2026')
  })
})
