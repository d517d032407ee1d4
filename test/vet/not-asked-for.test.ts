import { expect, it } from 'vitest'
import { verdicts, vetted } from '../known.ts'

const ON = '2026-11-20'
const onMission = (text: string) => verdicts(text, ON).filter((verdict) => verdict.includes(' mission '))

it.each([
  ['The Taliban never asked for the Washington embassy.', 'contradicted'],
  ['The Taliban have not asked for the embassy in Washington.', 'contradicted'],
  ['The Taliban did not ask Washington to hand over the embassy.', 'contradicted'],
  ['The Taliban asked for the Washington embassy.', 'supported'],
  ["Les talibans n'ont jamais demandé l'ambassade de Washington.", 'contradicted'],
  ["Les talibans ont demandé l'ambassade de Washington.", 'supported'],
  ['Die Taliban haben die Botschaft in Washington nie verlangt.', 'contradicted'],
  ['Die Taliban haben die Botschaft in Washington verlangt.', 'supported'],
  ['Талибы никогда не просили посольство в Вашингтоне.', 'contradicted'],
  ['Талибы просили посольство в Вашингтоне.', 'supported'],
  ['Los talibanes nunca pidieron la embajada en Washington.', 'contradicted'],
  ['Los talibanes pidieron la embajada en Washington.', 'supported'],
])('That they asked for a mission denies that they did not: %s', (text, verdict) => {
  expect(onMission(text)).toEqual([`US mission ${verdict}`])
})

it('What a report tells outright beside something that it denies is not denied by it', () => {
  const [one, ...more] = vetted('Kabul did not ask Moscow to accept two additional diplomats.', ON)
  expect(more).toEqual([])
  expect([one?.verdict, one?.flags.join(' ')]).toEqual([
    'not-held',
    expect.stringContaining('Kabul had asked Moscow to accept'),
  ])
})

it.each([
  [
    'Rassoul said Britain had nothing to do with the closure of the London embassy.',
    'GB mission contradicted',
  ],
  ['Rassoul said Britain played no part in the closure of the London embassy.', 'GB mission contradicted'],
  ['Britain said it had nothing to do with the closure of the London embassy.', 'GB mission supported'],
  ['Britain had nothing to do with the closure of the London embassy.', 'GB mission not-held'],
  ['Norway had no part in the closure of the Oslo embassy.', 'NO mission contradicted'],
  ["Rassoul said the London embassy was closed at Britain's request.", 'GB mission supported'],
])('A host without a part in a closure is not borne out by the closure: %s', (text, verdict) => {
  expect(verdicts(text, ON)).toEqual([verdict])
})
