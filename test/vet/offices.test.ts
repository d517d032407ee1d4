import { expect, it } from 'vitest'
import { vetted } from '../known.ts'

const SAID = 'said Kazakhstan did not recognise the Taliban'
const DEPUTY = 'Akan Rakhmetullin is on file as deputy foreign minister of Kazakhstan.'

it.each<[string, string[]]>([
  [`Kazakh foreign minister Akan Rakhmetullin ${SAID}`, [DEPUTY]],
  [`Akan Rakhmetullin, Kazakhstan's foreign minister, ${SAID}`, [DEPUTY]],
  [`Kazakhstan's foreign minister ${SAID}`, [DEPUTY]],
  [`Kazakh Deputy Foreign Minister Akan Rakhmetullin ${SAID}`, []],
  [`Kazakhstan's deputy foreign minister ${SAID}`, []],
  [`Kazakhstan ${SAID}`, []],
])('%s: %j', (text, wanted) => {
  const flags = vetted(text, '2021-09-01').flatMap((held) => held.flags)
  expect(flags.filter((flag) => flag.includes('on file as'))).toEqual(wanted)
})

it('A minister called a deputy is set right, and one of two offices is none mixed up', () => {
  const flags = (text: string) => vetted(text, '2026-03-01').flatMap((held) => held.flags)
  const said = 'said his country does not recognise the Taliban'
  expect(flags(`Russian Deputy Foreign Minister Sergei Lavrov ${said}`)).toContain(
    'Sergei Lavrov is on file as foreign minister of Russia.',
  )
  expect(flags(`Pakistan's foreign minister Ishaq Dar ${said}`).join()).not.toContain('on file as')
})

it.each<[string, string[]]>([
  [
    'Marilyne Guèvremont, Canada’s ambassador, said Canada does not recognise the Taliban',
    ['Marilyne Guèvremont is on file as official, Global Affairs Canada.'],
  ],
  [
    'Canadian ambassador Marilyne Guèvremont said Canada does not recognise the Taliban',
    ['Marilyne Guèvremont is on file as official, Global Affairs Canada.'],
  ],
  ['Marilyne Guèvremont said Canada, which has no ambassador in Kabul, does not recognise the Taliban', []],
  ['Aghbar, ambassador in Dushanbe, said Tajikistan does not recognise the Taliban', []],
])('who is called an ambassador and is on file as no envoy is set right: %s', (text, wanted) => {
  const flags = vetted(text, '2024-03-01').flatMap((held) => held.flags)
  expect(flags.filter((flag) => flag.includes('on file as'))).toEqual(wanted)
})

const KUNG = 'Canada does not recognise the Taliban'
const CREDENTIALS = 'took copies of Gul Hassan’s credentials'
it.each<[string, string]>([
  [`Jason Kung, Canada’s foreign minister, said ${KUNG}`, 'contradicted'],
  [`Canadian ambassador Jason Kung said ${KUNG}`, 'contradicted'],
  [`Jason Kung, Australia’s foreign ministry spokesman, said ${KUNG}`, 'contradicted'],
  [`Jason Kung, a spokesperson for Global Affairs, said ${KUNG}`, 'supported'],
  [`Jason Kung said ${KUNG}`, 'supported'],
  [`Russia’s foreign minister Andrei Rudenko ${CREDENTIALS}`, 'contradicted'],
  [`Russia’s deputy foreign minister Andrei Rudenko ${CREDENTIALS}`, 'supported'],
  [
    'Taliban foreign minister Zabihullah Mujahid said diplomats had been sent to 14 countries',
    'contradicted',
  ],
  ['Taliban spokesman Zabihullah Mujahid said diplomats had been sent to 14 countries', 'supported'],
  [
    'Zamir Kabulov, Russia’s special representative for Afghanistan, said in November 2023 that recognition was not on the agenda',
    'supported',
  ],
  [
    'China’s new ambassador, Zhao Xing, presented his credentials to prime minister Hassan Akhund in Kabul',
    'supported',
  ],
])('an office that somebody did not hold is not borne out by what else is right: %s: %s', (text, verdict) => {
  expect(vetted(text, '2025-08-01').map((held) => held.verdict)).toContain(verdict)
})

it.each<[string, string]>([
  ['Jason Kung is Canada’s foreign minister.', 'contradicted'],
  ['Jason Kung is a spokesman for Global Affairs Canada.', 'supported'],
  ['Mao Ning is China’s ambassador.', 'contradicted'],
  ['Sergei Lavrov is the Russian foreign minister.', 'supported'],
  ['The Russian foreign minister is Zamir Kabulov.', 'contradicted'],
  ['Akan Rakhmetullin is the Kazakh foreign minister.', 'not-held'],
])('who is said to hold an office, and nothing else, is held against his posts: %s: %s', (text, verdict) => {
  expect(vetted(text, '2024-03-01').map((held) => held.verdict)).toEqual([verdict])
})

it.each<[string, string]>([
  [
    'Jason Kung, minister of foreign affairs, said that Canada does not recognise the Taliban.',
    'contradicted',
  ],
  [
    'Jason Kung, spokesman of Canada’s foreign ministry, said that Canada does not recognise the Taliban.',
    'supported',
  ],
  ['Zamir Kabulov, Russia’s ambassador in Kabul, said recognition was not on the agenda.', 'contradicted'],
  [
    'Zamir Kabulov, Russia’s special envoy for Afghanistan, said recognition was not on the agenda.',
    'supported',
  ],
  ['The Russian ambassador Said Jawad said recognition was not on the table.', 'not-held'],
  ['The Afghan ambassador in Moscow, Said Jawad, said recognition was not on the table.', 'supported'],
])('an office in other words, or behind the name, is held against his posts: %s: %s', (text, verdict) => {
  expect(vetted(text, '2024-02-28').map((held) => held.verdict)).toEqual([verdict])
})

it.each<[string, string]>([
  ['Said Jawad runs the Moscow embassy for the Taliban.', 'contradicted'],
  ['The Moscow embassy is run by Said Jawad for the Taliban.', 'contradicted'],
  ['Yousuf Ghafoorzai runs the Oslo embassy for the Taliban.', 'contradicted'],
  ['John Smith runs the Moscow embassy for the Taliban.', 'not-held'],
  ['The Moscow embassy is headed by John Smith of the Taliban.', 'not-held'],
  ['John Smith is the Taliban ambassador in Moscow.', 'not-held'],
  ['Gul Hassan runs the Moscow embassy for the Taliban.', 'supported'],
  ['Naseer Ahmad Faiq leads the Afghan mission in New York.', 'supported'],
  ['Naseer Ahmad Faiq heads the Afghan mission in New York as chargé d’affaires.', 'supported'],
  ['Naseer Ahmad Faiq leads the Afghan mission in New York for the Taliban.', 'contradicted'],
])('whoever runs a mission by name is borne out by what is on file of him alone: %s', (text, verdict) => {
  expect(vetted(text, '2026-11-29').map((held) => held.verdict)).toEqual([verdict])
})
