import { expect, it } from 'vitest'
import { vetted } from '../known.ts'

it.each<[string, string]>([
  ['Russia is the only country that recognises the Taliban', 'RU supported'],
  ['Russia is not the only country that recognises the Taliban', 'RU contradicted'],
  ["Russia isn't the only state that recognises the Taliban", 'RU contradicted'],
  ['Russia was the first country to recognise the Taliban', 'RU supported'],
  ['Russia was not the first country to recognise the Taliban', 'RU contradicted'],
  ['Iran is the only country that recognises the Taliban', 'IR contradicted'],
  ['Iran is not the only country that recognises the Taliban', 'IR contradicted'],
  ['Russia has not only recognised the Taliban', 'RU supported'],
  ['Russia has not recognised the Taliban', 'RU outdated'],
])('%s: %s', (text, wanted) => {
  const held = vetted(text, '2026-03-01')
  expect(held.map(({ countries, verdict }) => `${countries.join()} ${verdict}`)).toEqual([wanted])
})
