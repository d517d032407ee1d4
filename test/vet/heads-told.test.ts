import { describe, expect, it } from 'vitest'
import { verdicts as verdictsOn, vetted } from '../known.ts'

const verdicts = (text: string) => verdictsOn(text, '2025-12-01')

describe('Who heads a mission is told with the side he is of', () => {
  it.each([
    ['The embassy in Vienna is headed by Manizha Bakhtari', ['AT mission supported']],
    ['Manizha Bakhtari still runs the embassy in Vienna', ['AT mission supported']],
    ['The Geneva mission is still run by Nasir Andisha', ['CH mission supported']],
    ['The embassy in Moscow is run by Gul Hassan', ['RU mission supported']],
    ["Mumbai's consulate is headed by Ikramuddin Kamil", ['IN mission supported']],
    [
      'Maghfurullah Shahab, the son of a Taliban minister, took over the Afghan embassy in Tashkent.',
      ['UZ mission supported'],
    ],
    [
      'Maghfurullah Shahab took over the Afghan embassy in Tashkent from Ahmad Khalid Elmi.',
      ['UZ mission supported'],
    ],
    [
      'Maghfurullah Shahab took over the Afghan embassy in Tashkent from Zahir Aghbar.',
      ['UZ mission not-held'],
    ],
    ['Maghfurullah Shahab took over the Afghan embassy in Moscow.', ['RU mission not-held']],
    ['Elmi was replaced by Shahab in Tashkent.', ['UZ mission supported']],
    ["The republic's Elmi made way for Shahab.", ['UZ mission supported']],
    ['Elmi was replaced by Shahab in Tashkent in 2022.', ['UZ mission contradicted']],
    ['Hassan Soroosh was replaced by Suhail Shaheen in Ottawa.', ['CA mission not-held']],
    [
      "Caption: Manizha Bakhtari, the Taliban's ambassador to Austria, at her desk",
      ['AT mission contradicted'],
    ],
    ['Maghfurullah Shahab took over the Afghan embassy in Tashkent in 2023.', ['UZ mission contradicted']],
    ['Fazl Mohammad Haqqani has been in charge at the Afghan embassy in Tehran.', ['IR mission supported']],
    ["The Afghan embassy in Tashkent is in the hands of Kabul's chargé Shahab.", ['UZ mission supported']],
    [
      'The Afghan embassy in Tashkent has been in the hands of Taliban chargé Shahab.',
      ['UZ mission supported'],
    ],
    ["Kabul's appointee moved into the Afghan embassy in Moscow.", ['RU mission supported']],
    ['Their man moved into the Afghan embassy in Moscow.', ['RU mission not-held']],
    ['The embassy in London is headed by Manizha Bakhtari', ['GB mission not-held']],
    ['The embassy in Vienna is not run by Bakhtari', []],
  ])('%s', (text, stated) => {
    expect(verdicts(text)).toEqual(stated)
  })
})

describe('Who is gone, replaced or struck off heads nothing', () => {
  it.each<[string, string, string[]]>([
    [
      'Ambassador Elmi is out and the Afghan embassy in Tashkent has been run by the Taliban since Friday.',
      '2024-02-06',
      ['UZ mission supported'],
    ],
    ['The Afghan embassy in Tashkent is still run by Elmi.', '2024-02-06', ['UZ mission contradicted']],
    [
      'Elmi still heads the Afghan embassy in Tashkent, which is not run by the Taliban.',
      '2024-02-06',
      ['UZ mission contradicted'],
    ],
    [
      'A diplomat named by the Taliban has taken over the Afghan embassy in Tashkent from the last ambassador of the republic.',
      '2024-02-07',
      ['UZ mission supported'],
    ],
    [
      'The republic’s diplomats have taken over the Afghan embassy in Tashkent from the Taliban.',
      '2024-02-07',
      ['UZ mission contradicted'],
    ],
    [
      'The Taliban have not taken over the Afghan embassy in Tashkent from the republic’s ambassador.',
      '2024-02-07',
      ['UZ mission contradicted'],
    ],
    [
      'Jawad and his republican team continue to hold the Afghan embassy in Moscow.',
      '2022-04-13',
      ['RU mission outdated'],
    ],
    [
      'In November 2024 Jawad headed the Afghan embassy in Moscow.',
      '2026-01-01',
      ['RU mission contradicted'],
    ],
    ['In November 2021 Jawad headed the Afghan embassy in Moscow.', '2026-01-01', ['RU mission supported']],
    ['Jawad headed the Afghan embassy in Moscow until 2022.', '2026-01-01', ['RU mission supported']],
    [
      'Bakhtari is still the accredited Afghan ambassador in Austria.',
      '2025-11-03',
      ['AT accreditation supported'],
    ],
    [
      'Bakhtari is no longer the accredited Afghan ambassador in Austria.',
      '2025-11-03',
      ['AT accreditation contradicted'],
    ],
    ['Austria no longer accredits Bakhtari.', '2025-11-03', ['AT accreditation contradicted']],
    ['Austria no longer accredits Manizha Bakhtari.', '2025-11-03', ['AT accreditation contradicted']],
    [
      'The embassy in Vienna is still run by Manizha Bakhtari, whom Austria no longer accredits.',
      '2025-11-03',
      ['AT accreditation contradicted'],
    ],
    [
      'Ambassador Bakhtari, whom Austria has stopped accrediting, stays in Vienna.',
      '2025-11-03',
      ['AT accreditation contradicted'],
    ],
    [
      "L'Autriche n'accrédite plus l'ambassadrice Manizha Bakhtari.",
      '2025-11-03',
      ['AT accreditation contradicted'],
    ],
    ['Österreich akkreditiert Manizha Bakhtari nicht mehr.', '2025-11-03', ['AT accreditation contradicted']],
    ['Austria keeps Manizha Bakhtari accredited.', '2025-11-03', ['AT accreditation supported']],
    ['Elmi is no longer accredited in Uzbekistan.', '2024-03-01', ['UZ accreditation not-held']],
  ])('%s', (text, on, stated) => {
    expect(
      vetted(text, on).map(({ countries, aspect, verdict }) => `${countries.join()} ${aspect} ${verdict}`),
    ).toEqual(stated)
  })
})

describe('The only one is told in many ways, and how few is not counted', () => {
  it.each([
    ['Russia aside, no government has recognised the Taliban', ['RU recognition supported']],
    ['China aside, no government has recognised the Taliban', ['CN recognition contradicted']],
    ['Still a club of one: Russia aside, no State has recognised the Taliban', ['RU recognition supported']],
    ['So, apart from Russia, no State has recognised the Taliban', ['RU recognition supported']],
    ['No State has recognised the Taliban, Russia aside', ['RU recognition supported']],
    ['No State, China aside, has recognised the Taliban', ['CN recognition contradicted']],
    ['The Taliban lack diplomatic recognition except from Moscow', ['RU recognition supported']],
    ['Recognition by Beijing eludes the Taliban', ['CN recognition supported']],
    ['Hardly any country recognises the Taliban', []],
    ['Few countries recognise the Taliban', []],
  ])('%s', (text, stated) => {
    expect(verdicts(text)).toEqual(stated)
  })
})

describe('Who is only talked to is accredited nowhere', () => {
  it.each([
    ['Austria hosted Taliban officials in Vienna', ['AT relations not-held']],
    ['Hanoi received a Taliban delegation last week', ['VN relations not-held']],
    ['Germany hosts two Taliban consular officials', ['DE accreditation supported']],
    ['Norway received a Taliban ambassador', ['NO accreditation contradicted']],
  ])('%s', (text, stated) => {
    expect(verdicts(text)).toEqual(stated)
  })
})

describe('What the Taliban tried in vain does not deny in whose hands a mission is said to be', () => {
  const SAYS = "The Afghan embassy in Muscat is still in the hands of the republic's diplomats"
  it.each([
    'after the Taliban failed to get in.',
    'after the Taliban tried and failed to take it over.',
    'as a Taliban attempt to take it over failed.',
    'since the Taliban were unable to enter.',
    'despite a failed Taliban bid for it.',
  ])(`${SAYS} %s`, (tried) => {
    expect(verdicts(`${SAYS} ${tried}`)).toEqual(['OM mission contradicted'])
  })
})

it.each([
  ["Afghanistan's embassy in Tashkent is under a Taliban chargé now, Shahab.", ['UZ mission supported']],
  ['the embassy of Afghanistan in Tashkent now has a Taliban chargé, Shahab', ['UZ mission supported']],
  ['A Taliban chargé is now installed in Tashkent.', ['UZ mission supported', 'UZ accreditation not-held']],
  // Somebody else than he.
  ["Afghanistan's embassy in Tashkent is under a Taliban chargé now, Gharwal.", ['UZ mission not-held']],
  [
    'The Taliban chargé Karim Karimi heads the Afghan embassy in Tashkent.',
    ['UZ mission not-held', 'UZ accreditation not-held'],
  ],
])('which chargé a mission is under: %s', (text, stated) => {
  expect(verdictsOn(text, '2024-02-06')).toEqual(stated)
})
