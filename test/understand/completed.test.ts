import fc from 'fast-check'
import { expect, it } from 'vitest'
import { missionsCompleted, statesCompleted } from '../../src/understand/completed.ts'
import { knowledge } from '../known.ts'

const states = (typed: string) => statesCompleted(typed, knowledge)
const missions = (typed: string) => missionsCompleted(typed, knowledge).map(({ mission }) => mission)

it.each([
  ['a beginning', 'kaz', 'KZ'],
  ['a misspelling', 'rusia', 'RU'],
  ['a misspelt beginning', 'kazkh', 'KZ'],
  ['another language', 'Кана', 'CA'],
  ['another script without spaces', '加拿', 'CA'],
  ['a capital', 'ottawa', 'CA'],
  ['an office', 'kremlin', 'RU'],
  ['its people', 'canadian', 'CA'],
  ['a word further on', 'arab emirates', 'AE'],
  ['a misspelling in Russian', 'Узбекстан', 'UZ'],
  ['a misspelling in Persian', 'پاکستتان', 'PK'],
  ['a misspelling in German', 'Rusland', 'RU'],
  ['what is called so before what is a part of another', 'georgia', 'GE'],
  ['a State before the city of that name', 'عمان', 'OM'],
])('completes %s', (_, typed, code) => expect(states(typed)[0]).toBe(code))

it('offers all that share a name, and first what is called so', () => {
  expect(states('congo').slice(0, 2).sort()).toEqual(['CD', 'CG'])
  expect(states('niger').slice(0, 2)).toEqual(['NE', 'NG'])
})

it('offers the States that most is on file about where nothing is typed, and never Afghanistan itself', () => {
  expect(states('')[0]).toBe('RU')
  expect([...states(''), ...states('a'), ...states('afghanistan')]).not.toContain('AF')
})

it('finds missions by city and by the State at the other end', () => {
  expect(missions('ottawa')).toEqual(['af-ca-ottawa'])
  expect(missions('moskow')[0]).toBe('af-ru-moscow')
  expect(missions('russia')).toEqual(['af-ru-moscow', 'ru-af-kabul'])
  expect(missions('').length).toBe(knowledge.missions.length)
})

it('takes anything that can be typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (typed) => {
      expect(new Set(states(typed)).size).toBe(states(typed).length)
      missions(typed)
    }),
  )
})
