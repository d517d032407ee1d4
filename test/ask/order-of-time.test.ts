import { describe, expect, it } from 'vitest'
import { answered } from '../known.ts'

it.each<[string, RegExp]>([
  ['Second country to accept ambassador?', /^The United Arab Emirates took the credentials/],
  ['third to accept an ambassador', /Uzbekistan the third State/],
  [
    'when did china accept the ambassador',
    /credentials as ambassador .* Xi Jinping received the credentials/,
  ],
  ['has pakistan upgraded ties', /^Pakistan named its chargé d’affaires in Kabul/],
])('%s leads with what was asked for: %s', (question, lead) => {
  expect(answered(question).headline).toMatch(lead)
})

it('makes no guess about who recognises the Taliban next', () => {
  expect(answered('Best guess: who recognises them next?').outcome).toBe('abstained')
})

describe('a place in an order of time', () => {
  it.each([
    ['Second country to take a Taliban ambassador after China?', /^The United Arab Emirates took/],
    ['Which country came after the UAE in accepting Taliban ambassadors?', /^Abdul Ghafar Bahr .*Uzbekistan/],
    [
      'Third country after China and the UAE to accept a Taliban ambassador',
      /^Abdul Ghafar Bahr .*Uzbekistan/,
    ],
    ['Most recent country to accept a Taliban ambassador?', /^Pakistan summoned .*11 October 2025/],
    [
      'Welches Land hat als letztes einen Taliban-Botschafter akzeptiert?',
      /^Pakistan summoned .*11\. Oktober 2025/,
    ],
    ['Which was the latest embassy the Taliban took over?', /^New Delhi .*10 January 2026/],
    ['Last country to close its Afghan embassy?', /^Tokyo .*31 January 2026/],
  ])('is counted among all States, or from the end: %s', (question, told) => {
    expect(answered(question).headline).toMatch(told)
  })
})
