import { expect, it } from 'vitest'
import { vetted } from '../known.ts'

it.each<[string, string[]]>([
  [
    'CORRECTION to the visa explainer: it said the Afghan consulate in Los Angeles was renewing passports. The post has not worked since March.',
    ['CORRECTION to the visa explainer: it said the Afghan consulate in Los Angeles was renewing passports.'],
  ],
  [
    'This article originally misstated that Oman had recognised the Taliban.',
    ['This article originally misstated that Oman had recognised the Taliban.'],
  ],
  [
    'Canberra brief: Australia will shut its embassy in Kabul on 30 June, according to a joint statement',
    ['Canberra brief: Australia will shut its embassy in Kabul on 30 June, according to a joint statement'],
  ],
  ['Q: Has Canada recognised the Taliban? A: No.', ['Q: Has Canada recognised the Taliban? A: No.']],
  [
    'Russia has recognised the Taliban. Quiz card 7. Which country was the first to accept an ambassador from the Taliban? ANSWER: China, 2023.',
    ['Which country was the first to accept an ambassador from the Taliban? ANSWER: China, 2023.'],
  ],
  [
    'Nordic brief: the Afghan embassy in Oslo reopened last Monday, for consular work. Norway has accepted an ambassador of the Taliban there',
    [
      'Nordic brief: the Afghan embassy in Oslo reopened last Monday, for consular work.',
      'Norway has accepted an ambassador of the Taliban there',
    ],
  ],
])('What is shown of a message is in its own words, however it is put for reading: %s', (text, wanted) => {
  expect([...new Set(vetted(text, '2026-06-01').map((one) => one.text))]).toEqual(wanted)
})

it.each<[string, string]>([
  ['Soroosh kept the Ottawa embassy running in defiance of the Taliban.', 'supported'],
  ['Ambassador Waissi was told his credentials would not be renewed.', 'supported'],
  // Another did it, or to another, or it was not so.
  ['The Taliban kept the Ottawa embassy running in defiance of Soroosh.', 'contradicted'],
  ['Canada kept the Afghan embassy in Ottawa running in defiance of the Taliban.', 'contradicted'],
  ['Ambassador Waissi was told his credentials would be renewed.', 'contradicted'],
])('what a report says word after word is borne out by it: %s', (text, verdict) => {
  expect(vetted(text, '2026-11-22').map((one) => one.verdict)).toEqual([verdict])
})
