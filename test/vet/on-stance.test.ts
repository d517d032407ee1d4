import { expect, it } from 'vitest'
import { verdicts, vetted } from '../known.ts'

it.each<[string, string, string]>([
  ['Tajikistan said that its stance remains unambiguous.', 'contradicted', 'not Tajikistan'],
  [`Tajikistan's foreign ministry called its own stance "unambiguous".`, 'contradicted', 'not Tajikistan'],
  ["Tajikistan's stance remains unambiguous, Aghbar tweeted.", 'supported', 'Zahir Aghbar'],
  ['Tajikistan has made its stance on the Taliban clear, Aghbar says.', 'supported', 'Zahir Aghbar'],
  ["Tajikistan's stance on the Taliban remains unambiguous.", 'not-held', 'Zahir Aghbar'],
  ["Dushanbe's position on the Taliban has not changed, its foreign ministry said.", 'not-held', ''],
  ['Tajikistan says its policy on the Taliban is the same as ever.', 'not-held', ''],
])('how a State stands tells of no ties: %s', (text, verdict, told) => {
  const held = vetted(text, '2023-04-01')
  expect(held.map((one) => one.verdict)).toEqual([verdict])
  expect(held.flatMap(({ finding, flags }) => [finding?.sentence, ...flags]).join(' ')).toContain(told)
})

it.each([
  ['Forssell wants technical talks with the Taliban.', 'SE relations supported'],
  ["Sweden's migration minister called for technical talks with the Taliban.", 'SE relations supported'],
  ["Sweden's foreign minister called for technical talks with the Taliban.", 'SE relations not-held'],
  ['Sweden wants political talks with the Taliban.', 'SE relations not-held'],
])('What somebody calls for is borne out by his own call for it: %s', (text, stated) => {
  expect(verdicts(text)).toEqual([stated])
})
