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

it.each([
  ['A new Afghan ambassador in Oslo is out of the question.', ['NO accreditation supported']],
  ['For Norway, a Taliban ambassador is out of the question.', ['NO accreditation supported']],
  ['A Taliban ambassador in Oslo is not out of the question.', ['NO accreditation contradicted']],
  ['A Taliban ambassador is out of the question in Moscow.', ['RU accreditation outdated']],
  ['Recognition is out of the question for Canada.', ['CA recognition supported']],
  ['Recognition is not out of the question for Canada.', ['CA recognition contradicted']],
  ['Recognition is not off the table for Uzbekistan.', ['UZ recognition not-held']],
])('what is out of the question is refused, and what is not is not ruled out: %s', (text, stated) => {
  expect(verdicts(text, '2026-07-01')).toEqual(stated)
})

it.each([
  ['Faizullah was accepted at the Dushanbe embassy without objections.', 'TJ accreditation contradicted'],
  ['Norway accepted a Taliban first secretary without a murmur.', 'NO accreditation supported'],
])('what was done without a murmur was done: %s', (text, stated) => {
  expect(verdicts(text, '2025-06-01')).toEqual([stated])
})
