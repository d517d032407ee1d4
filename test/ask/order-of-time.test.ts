import { expect, it } from 'vitest'
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
