import { expect, it } from 'vitest'
import { vetted } from '../known.ts'

it.each<[string, string, string, string]>([
  ['2023-04-01', 'The Taliban pay the staff of the Afghan embassy in Tehran.', 'mission', 'not-held'],
  ['2022-04-15', 'The Taliban financed the Afghan embassy in Washington.', 'mission', 'not-held'],
  ['2023-04-01', 'The Afghan embassy in Dushanbe is in contact with the Taliban.', 'mission', 'not-held'],
  ['2024-03-01', 'The Taliban finance the Afghan embassy in Ottawa.', 'mission', 'contradicted'],
  ['2024-03-01', 'The Afghan embassy in Ottawa is in touch with Kabul.', 'mission', 'contradicted'],
  [
    '2024-03-01',
    'Diplomats at the Afghan embassy in Ottawa said they have had no contact with the Taliban foreign ministry in over two years.',
    'mission',
    'supported',
  ],
])('who runs a mission tells nothing of its money and contacts: %s %s', (on, text, aspect, verdict) => {
  expect(vetted(text, on).map((held) => [held.aspect, held.verdict])).toEqual([[aspect, verdict]])
})
