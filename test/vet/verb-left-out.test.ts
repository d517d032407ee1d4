import { expect, it } from 'vitest'
import { verdicts } from '../known.ts'

it.each<[string, string[]]>([
  [
    'Russia recognised the Taliban in July 2025, followed by Iran in February 2026.',
    ['RU recognition supported', 'IR recognition contradicted'],
  ],
  [
    'The Afghan embassy in Ottawa is run by former-republic diplomats and the consulate in Vancouver by the Taliban.',
    ['CA mission supported', 'CA mission contradicted'],
  ],
  [
    'The Afghan embassy in Vienna is run by the former republic and the one in Moscow by the Taliban.',
    ['AT mission supported', 'RU mission supported'],
  ],
  [
    'The Taliban run the embassies in Moscow and Tehran, not those in Vienna and Tashkent.',
    ['RU mission supported', 'IR mission supported', 'AT mission supported', 'UZ mission contradicted'],
  ],
  [
    'The Taliban run the embassy in Moscow, not the one in Tashkent.',
    ['RU mission supported', 'UZ mission contradicted'],
  ],
  [
    'China and the UAE accepted Taliban ambassadors, Uzbekistan and India chargés d’affaires.',
    [
      'CN accreditation supported',
      'AE accreditation supported',
      'UZ accreditation not-held',
      'IN accreditation supported',
    ],
  ],
  [
    'The Afghan embassy in Oslo closed on 12 September 2024, London on 20 September 2024.',
    ['NO mission supported', 'GB mission contradicted'],
  ],
])('checks a second statement that leaves its verb out: %s', (text, stated) => {
  expect(verdicts(text)).toEqual(stated)
})

it('reads a draft that gives a day of the week to the second of two closings', () => {
  expect(verdicts('The Oslo embassy shut on the 12th, London on Friday.', '2024-09-30')).toEqual([
    'NO mission supported',
    'GB mission supported',
  ])
})

it.each<[string, string[]]>([
  [
    'The Afghan embassy in London is closed. Britain closed it.',
    ['GB mission supported', 'GB mission not-held'],
  ],
  [
    'The Afghan embassy in London is closed. The Taliban shut it down.',
    ['GB mission supported', 'GB mission not-held'],
  ],
])('holds who closed "it" against the mission named before: %s', (text, stated) => {
  expect(verdicts(text)).toEqual(stated)
})

it.each([
  ['China accepted a Taliban chargé d’affaires.', 'CN accreditation not-held'],
  ['The UAE accepted a Taliban chargé d’affaires in August 2024.', 'AE accreditation not-held'],
  ['L’Ouzbékistan a accepté un chargé d’affaires taliban.', 'UZ accreditation not-held'],
  ['India accepted a Taliban chargé d’affaires.', 'IN accreditation supported'],
  ['Индия приняла временного поверенного талибов.', 'IN accreditation supported'],
])('bears no chargé out by an ambassador: %s', (text, stated) => {
  expect(verdicts(text)).toEqual([stated])
})

it.each([
  ['Iran said it had nothing to do with the handover of the Tehran embassy.', 'IR mission supported'],
  ['The Taliban want the Washington building.', 'US mission supported'],
  ['The US attended the Moscow format.', 'US relations not-held'],
  ['The US attended the Moscow format in October 2021.', 'US relations not-held'],
])('reads a mission called after its city, and talks by their name: %s', (text, stated) => {
  expect(verdicts(text)).toEqual([stated])
})
