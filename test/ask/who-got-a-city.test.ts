import { expect, it } from 'vitest'
import { answered } from '../known.ts'

it.each([
  [
    'when did the taliban get peshawar and quetta',
    /Peshawar \(30 October 2021\)\. .*Quetta \(30 October 2021\)/,
  ],
  ['when did the taliban take peshawar', /^Taliban-appointed officials took charge .*Peshawar/],
  [
    'when did the taliban get Moscow',
    /^The Taliban foreign ministry confirmed .*taken over the Afghan embassy in Moscow/,
  ],
  ['did the taliban get peshawar', /consulate in Peshawar is run by Taliban appointees/],
])('a city that a side got is its mission there: %s', (question, headline) => {
  expect(answered(question).understood.aspect).toBe('mission')
  expect(answered(question).headline).toMatch(headline)
})

it.each(["has the Taliban got Moscow's backing", 'did the taliban win moscow over'])(
  'is none where something else is got there: %s',
  (question) => {
    expect(answered(question).understood.aspect).not.toBe('mission')
  },
)
