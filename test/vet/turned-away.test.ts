import { expect, it } from 'vitest'
import { verdicts } from '../known.ts'

it.each<[string, string[]]>([
  ['Faizullah has been accepted at the Afghan embassy in Dushanbe.', ['TJ accreditation contradicted']],
  [
    'Faizullah, the man Kabul picked as first secretary, has been received by ambassador Aghbar at the embassy.',
    ['TJ accreditation contradicted'],
  ],
  ['The Afghan embassy in Dushanbe turned Faizullah away.', ['TJ accreditation supported']],
  ['Aghbar refused to admit Faizullah.', ['TJ accreditation supported']],
  ['Faizullah was not accepted by the Afghan embassy in Dushanbe.', ['TJ accreditation supported']],
  ['Tajikistan accepted Faizullah as first secretary.', ['TJ accreditation not-held']],
])('tells what an embassy did with the man named for it from what its host did: %s', (text, told) => {
  expect(verdicts(text, '2023-11-20')).toEqual(told)
})

it.each<[string, string[]]>([
  ['Bikdeli said that Iran would not recognise the Taliban.', ['IR recognition contradicted']],
  ['Iran has not recognised the Taliban.', ['IR recognition supported']],
])('does not take what is announced for a refusal: %s', (text, told) => {
  expect(verdicts(text, '2026-02-20')).toEqual(told)
})
