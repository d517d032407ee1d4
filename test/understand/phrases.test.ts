import { describe, expect, it } from 'vitest'
import { answered } from '../known.ts'

describe('a phrase with other words inside it', () => {
  it.each([
    'Who besides Australia turned away Taliban envoys?',
    'Who besides Australia turned Taliban envoys away?',
    'Who besides Australia sent their envoys packing?',
  ])('is read as it is without them: %s', (question) => {
    expect(answered(question).headline).toMatch(
      /^Besides Australia, two of the \d+ States .* do not take .*: Austria and Canada/,
    )
  })

  it.each([
    'Who has accepted an ambassador from the Taliban?',
    'Which countries agreed to a Taliban-appointed ambassador?',
  ])('asks for the rank that stands at its end: %s', (question) => {
    expect(answered(question).headline).toMatch(/have accepted a Taliban-appointed ambassador/)
  })

  it('may have several words before the gap', () => {
    const { outcome, understood } = answered('What does a new tazkira cost at the consulate in Munich?')
    expect([outcome, understood.intent]).toEqual(['abstained', 'unsupported'])
  })

  it('is none where its words stand far apart', () => {
    const { headline } = answered(
      'Which countries have accepted envoys of the Taliban, whatever their rank, chargé or ambassador?',
    )
    expect(headline).toMatch(/have accepted Taliban-appointed envoys/)
  })
})
