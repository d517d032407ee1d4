import { expect, it } from 'vitest'
import { verdicts } from '../known.ts'

it.each<[string, string, string[]]>([
  ['2025-11-05', 'India: no embassy in Kabul, technical team only', ['IN mission outdated']],
  [
    '2026-03-02',
    'Delhi has nothing more than a technical team at its Kabul mission.',
    ['IN mission outdated'],
  ],
  ['2025-11-01', 'India makes do with a technical mission in Kabul.', ['IN mission outdated']],
  ['2024-11-01', 'India keeps a technical team at its embassy in Kabul.', ['IN mission supported']],
  [
    '2025-10-23',
    'India\'s Kabul outpost: no longer a mere "technical mission", it has carried embassy rank since Tuesday',
    ['IN mission supported'],
  ],
  [
    '2024-10-23',
    "India's mission in Kabul is no longer merely a technical mission.",
    ['IN mission contradicted'],
  ],
  ['2026-03-02', 'India sent a technical team to Kabul in June 2022.', ['IN mission supported']],
  ['2026-03-02', 'India sent a technical team to Kabul in June 2023.', ['IN mission contradicted']],
  ['2026-03-02', "India's technical team went to Kabul in August 2023.", ['IN mission contradicted']],
  ['2024-02-15', 'India did not send a technical team to Kabul.', ['IN mission contradicted']],
  ['2025-10-23', 'Pakistan sent a technical team to Kabul in June 2022.', ['PK mission not-held']],
])('tells a technical mission in Kabul from an embassy: %s %s', (day, text, told) => {
  expect(verdicts(text, day)).toEqual(told)
})
