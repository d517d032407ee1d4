import { expect, it } from 'vitest'
import { verdicts, vetted } from '../known.ts'

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

it.each<[string, string[]]>([
  [
    'The Afghan embassy in Ottawa pays its bills out of consular fees, never asked Kabul for a cent.',
    ['CA mission supported', 'CA mission supported'],
  ],
  [
    'The Ottawa embassy lives off its consular fees and gets not a cent from Kabul.',
    ['CA mission supported', 'CA mission supported'],
  ],
  ['The Afghan embassy in Ottawa is bankrolled by Kabul.', ['CA mission contradicted']],
  [
    'With the Afghan embassy in Washington closed, its Ottawa counterpart now does the paperwork for Afghans living in the US',
    ['US mission supported', 'CA mission supported'],
  ],
  [
    'With the Washington embassy shut, Afghans in America now get their paperwork done by the one in Ottawa',
    ['US mission supported', 'CA mission supported'],
  ],
  ['The Afghan embassy in Madrid is bankrolled by Kabul.', ['ES mission not-held']],
])('where its money comes from, and whose work it does: %s', (text, wanted) => {
  expect(verdicts(text, '2024-03-01')).toEqual(wanted)
})

it.each([
  ['Kazakhstan has had no political contacts with the Taliban.', 'KZ relations supported'],
  ['Kazakhstan has had contacts with the Taliban at the political level.', 'KZ relations contradicted'],
  ['Kazakhstan has already had political-level contact with the Taliban.', 'KZ relations contradicted'],
])('contacts of a kind are held against a “no” to that kind: %s', (text, stated) => {
  expect(verdicts(text, '2021-08-21')).toEqual([stated])
})

it.each([
  ['The Dushanbe embassy takes no orders from Kabul.', 'TJ mission supported'],
  ['The Dushanbe embassy takes its orders from Kabul.', 'TJ mission contradicted'],
  ['The Canberra embassy takes no orders from Kabul.', 'AU mission not-held'],
])('Whose orders a mission takes is told by more than who runs it: %s', (text, stated) => {
  expect(verdicts(text)).toEqual([stated])
})
