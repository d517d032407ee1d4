import type { Names } from '../../knowledge/names.ts'
import type { MissionRecord } from '../../knowledge/schema.ts'
import { keyOf } from '../../tokens.ts'
import { betweenStates } from '../near/between-states.ts'
import type { Add } from './data.ts'

const LATIN = /^[a-z0-9 ]+$/

/** The names, demonyms, capitals, metonyms, leaders and cities of all States, in every language on file. */
export function addStates(
  { cldr, states, abroad, declined }: Names,
  missionCities: ReadonlyMap<string, string>,
  add: Add,
): void {
  const isBetween = betweenStates(
    Object.entries(states).flatMap(([code, { called, demonyms = [] }]) =>
      [called, ...demonyms].map((name) => [name, code] as const),
    ),
  )
  const strength = <By extends Foreign>(name: string, by: By): By | 'foreign' =>
    isShort(name) || isBetween(name) ? 'foreign' : by
  const cityOf = (name: string) => missionCities.get(keyOf(name).replaceAll(' ', '')) ?? name

  for (const [
    code,
    { called, names = [], demonyms = [], capital, capitals = [], metonyms = [], leaders = [], cities = [] },
  ] of Object.entries(states)) {
    for (const name of [called, ...names, flagOf(code)]) add(name, { is: 'state', code, by: 'name' })
    for (const name of demonyms) add(name, { is: 'state', code, by: 'demonym' })
    for (const city of [capital, ...capitals])
      if (city) add(city, { is: 'state', code, by: 'capital', city: capital ?? city })
    for (const name of metonyms) add(name, { is: 'state', code, by: 'metonym' })
    for (const name of leaders) add(name, { is: 'state', code, by: 'leader' })
    for (const city of cities) add(city, { is: 'state', code, by: 'city', city: cityOf(city) })
  }
  for (const [code, names] of Object.entries(cldr))
    for (const name of names) add(name, { is: 'state', code, by: strength(name, 'name') })
  for (const file of [abroad, declined])
    for (const [
      code,
      { names = [], demonyms = [], capitals = [], metonyms = [], cities = [] },
    ] of Object.entries(file)) {
      for (const name of [...names, ...metonyms].flatMap(inLetters))
        add(name, { is: 'state', code, by: strength(name, 'name') })
      for (const name of demonyms.flatMap(inLetters))
        add(name, { is: 'state', code, by: strength(name, 'demonym') })
      for (const city of capitals)
        add(city, { is: 'state', code, by: strength(city, 'capital'), city: states[code]?.capital ?? city })
      for (const [spelling, city] of spelledCities(cities, cityOf))
        add(spelling, { is: 'state', code, by: strength(spelling, 'city'), city })
    }
  for (const name of ['UN', 'U.N.', 'United Nations', 'the United Nations'])
    add(name, { is: 'state', code: 'UN', by: 'name' })
  for (const [code, { alpha3 }] of Object.entries(states))
    if (alpha3) add(alpha3, { is: 'state', code, by: 'foreign' })
}

/** A name as it is, and as it is written where a keyboard has no umlauts: "Dänen", "Daenen". */
const inLetters = (name: string): readonly string[] => {
  const spelt = name.replace(/[äöüÄÖÜ]/g, (letter) => UMLAUTS[letter] ?? letter)
  return spelt === name ? [name] : [name, spelt]
}
const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' }

/** Cities by their spellings: the one that English has for each, as its mission has it or as it is told. */
const spelledCities = (
  cities: readonly string[] | Readonly<Record<string, readonly string[]>>,
  cityOf: (name: string) => string,
): readonly (readonly [spelling: string, city: string])[] =>
  Array.isArray(cities)
    ? cities.map((name: string) => [name, cityOf(name)] as const)
    : Object.entries(cities as Readonly<Record<string, readonly string[]>>).flatMap(([city, spellings]) =>
        spellings.map((name) => [name, city] as const),
      )

/** The flag of a State, which is its code in regional indicator symbols (Unicode Technical Standard 51). */
const flagOf = (code: string): string =>
  String.fromCodePoint(...[...code].map((letter) => (letter.codePointAt(0) ?? 0) - A + FIRST_SYMBOL))
const A = 'A'.charCodeAt(0)
const FIRST_SYMBOL = 0x1f1e6

/** A short name of another language is a word of this one too often ("my", "man"): it counts only where it stands alone. */
function isShort(name: string): boolean {
  const key = keyOf(name)
  return LATIN.test(key) && key.length < 4
}

type Foreign = 'name' | 'demonym' | 'capital' | 'city'

/** A city with an Afghan mission, in every spelling on file. */
export function addMissionCity(
  mission: Pick<MissionRecord, 'sending' | 'receiving' | 'city' | 'spellings'>,
  add: Add,
): void {
  const { sending, receiving, city, spellings = [] } = mission
  if (sending !== 'AF' || receiving === 'UN') return
  for (const name of [
    city,
    ...spellings.filter((spelling) => !/embassy|consulate|mission|office/i.test(spelling)),
  ])
    add(name, { is: 'state', code: receiving, by: 'city', city })
}
