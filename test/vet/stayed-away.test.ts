import { expect, it } from 'vitest'
import { verdicts } from '../known.ts'

it.each<[string, string[]]>([
  ['Russia hosted the Taliban in Moscow on 20 October; the United States stayed away.', ['US supported']],
  [
    'A Taliban delegation sat down with its Russian hosts in Moscow on Wednesday. Washington sent nobody.',
    ['RU supported', 'US supported'],
  ],
  [
    'Correction. Our Wednesday story said American diplomats sat at the table in Moscow with the Taliban. They did not: Washington stayed away.',
    ['US supported'],
  ],
  [
    'The Americans stayed home. On Wednesday Moscow nonetheless got its picture, a Taliban delegation at its table.',
    ['US supported'],
  ],
  // Of them nothing of the kind is on file.
  ['Moscow hosted the Taliban for talks. China did not come.', ['CN not-held']],
  // From something else.
  ['Tourists stayed away from Kabul. The Taliban hosted talks.', []],
  ['Voters stayed home. The United States stayed away.', []],
])('who kept away from talks with the Taliban: %s', (text, wanted) => {
  expect(verdicts(text, '2021-10-22').map((one) => one.replace(' relations', ''))).toEqual(wanted)
})
