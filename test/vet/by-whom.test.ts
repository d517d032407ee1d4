import { describe, expect, it } from 'vitest'
import { verdicts } from '../known.ts'

type Row = [on: string, text: string, expected: string[]]

describe('Who did it must be told by the record, or it is not held', () => {
  it.each<Row>([
    ['2024-03-01', 'The Tashkent embassy was handed to the Taliban by Germany.', ['UZ,DE mission not-held']],
    ['2024-03-01', 'The Tashkent embassy was handed to the Taliban by Uzbekistan.', ['UZ mission supported']],
    [
      '2025-05-01',
      "Russia's parliament lifted the ban on the Taliban in April 2025.",
      ['RU relations not-held'],
    ],
    ['2025-05-01', "Russia's Supreme Court lifted the ban on the Taliban.", ['RU relations supported']],
    [
      '2025-07-01',
      "Turkey's foreign minister presented Farahmand as ambassador.",
      ['TR accreditation not-held'],
    ],
    ['2025-07-01', 'Muttaqi presented Farahmand as ambassador in Ankara.', ['TR accreditation supported']],
    ['2024-10-01', "L'ambassade afghane à Londres a été fermée par les talibans.", ['GB mission not-held']],
    ['2024-10-01', "L'ambassade afghane à Londres a été fermée.", ['GB mission supported']],
    ['2025-11-20', "The Bonn consulate reopened with Berlin's consent.", ['DE mission not-held']],
    [
      '2024-02-27',
      'Ottawa blocks Taliban bid to take over Afghan embassy and consulates',
      ['CA mission supported', 'CA accreditation supported'],
    ],
  ])('on %s: %s', (on, text, expected) => {
    expect(verdicts(text, on)).toEqual(expected)
  })
})

describe('Who is the only one, or the second, is held against whom the record gives that place', () => {
  it.each<Row>([
    [
      '2025-07-04',
      "No government before Moscow's had formally recognised the Taliban since they retook Kabul.",
      ['RU recognition supported'],
    ],
    [
      '2024-08-30',
      'Before the Emirates, no country had taken a Taliban ambassador.',
      ['AE accreditation contradicted'],
    ],
    [
      '2023-03-27',
      "Q: Which of Afghanistan's neighbours still keeps no ties with the Taliban? A: Tajikistan, alone.",
      ['TJ relations supported'],
    ],
    [
      '2024-02-06',
      'With a Taliban chargé now installed in Tashkent, only Tajikistan among the neighbours has yet to give them the Afghan embassy.',
      ['UZ mission supported', 'UZ accreditation not-held', 'TJ mission supported'],
    ],
    [
      '2024-02-06',
      'Tajikistan is the one neighbour whose Afghan embassy has yet to change hands.',
      ['TJ mission supported'],
    ],
    [
      '2023-03-27',
      'Uzbekistan is now the only neighbour without any relations with the Taliban',
      ['UZ relations contradicted'],
    ],
    [
      '2025-11-10',
      'Norway was the second European country to accept a Taliban diplomat.',
      ['NO accreditation contradicted'],
    ],
    [
      '2023-05-09',
      'Has anyone recognised them? Yes. Pakistan did so in 2021.',
      ['PK recognition contradicted'],
    ],
  ])('on %s: %s', (on, text, expected) => {
    expect(verdicts(text, on)).toEqual(expected)
  })
})

describe('A State’s own ambassador in Kabul, and Afghanistan’s at the UN, are no envoys of the Taliban', () => {
  it.each<Row>([
    [
      '2025-08-01',
      'Pakistan announced in May that it would send an ambassador to Kabul.',
      ['PK relations supported'],
    ],
    [
      '2025-08-01',
      'Pakistan announced in April 2025 that it would send an ambassador to Kabul.',
      ['PK relations not-held'],
    ],
    [
      '2025-06-02',
      "Pakistan's man in Kabul, Nizamani, goes from chargé to ambassador",
      ['PK relations supported'],
    ],
    ['2025-06-10', 'Pakistan named Nizamani ambassador in Kabul on 30 May 2025.', ['PK relations supported']],
    ['2023-10-10', 'China sent Zhao Xing to Kabul as ambassador', ['CN relations supported']],
    ['2026-01-10', "Naseer Ahmad Faiq is Afghanistan's charge d'affaires at the UN.", ['mission supported']],
  ])('on %s: %s', (on, text, expected) => {
    expect(verdicts(text, on)).toEqual(expected)
  })
})

describe('What a sentence adds of whose care an embassy is in, or of an envoy sent, is read by itself', () => {
  it.each<Row>([
    [
      '2025-07-10',
      'China recognised the Taliban, Russia did not.',
      ['CN recognition contradicted', 'RU recognition contradicted'],
    ],
    [
      '2025-07-10',
      "Russia has recognised the Taliban, China hasn't.",
      ['RU recognition supported', 'CN recognition supported'],
    ],
    ['2026-02-01', 'Japan looks after the Afghan embassy in Tokyo', ['JP mission supported']],
    [
      '2025-06-03',
      "Islamabad's decision to make Nizamani a full ambassador in Kabul came without any recognition of the Taliban government",
      ['PK relations supported', 'PK recognition supported'],
    ],
    [
      '2023-10-11',
      "While London and Vienna have been cut off from Kabul's consular services, the Afghan embassies in Madrid and The Hague announce they're working with the Taliban ministry",
      ['GB mission supported', 'AT mission supported', 'ES mission supported', 'NL mission supported'],
    ],
    [
      '2023-10-09',
      'The Afghan embassy in Madrid now deals with the ministry in Kabul on consular work',
      ['ES mission supported'],
    ],
    [
      '2023-11-10',
      "Aghbar tore the Taliban's letter of appointment to shreds in front of the cameras: no first secretary of theirs in Dushanbe, then",
      ['TJ accreditation supported'],
    ],
    [
      '2022-08-20',
      "Russia kept its embassy in Kabul going right through, Australia had already shut hers in May '21",
      ['RU mission supported', 'AU mission supported'],
    ],
    [
      '2025-02-20',
      'Manizha Bakhtari has handed over to a Taliban chargé',
      ['AT mission contradicted', 'AT accreditation not-held'],
    ],
    [
      '2026-06-24',
      "Taliban were in Brussels; the Commission calls the talks technical and says they aren't recognition.",
      ['recognition supported'],
    ],
    [
      '2021-12-02',
      '15 Aug: Kabul falls | 8 Sep: Taliban in the Norwegian embassy | 1 Dec: UN puts off the seat',
      ['NO mission supported', 'recognition supported'],
    ],
    [
      '2024-07-31',
      'Kabul will no longer honour papers from 14 Afghan missions, including London, Madrid, Berlin, Canberra.',
      ['GB mission supported', 'ES mission contradicted', 'DE mission supported', 'AU mission supported'],
    ],
    [
      '2024-08-01',
      'Kabul says it will no longer honour papers from the Afghan missions in Canada and Italy, among 14 it has cut off.',
      ['CA mission supported', 'IT mission supported'],
    ],
    [
      '2024-08-23',
      'The Emirates took a Taliban ambassador this week; only China had done so before',
      ['AE accreditation supported', 'CN accreditation supported'],
    ],
    [
      '2022-04-11',
      "The Afghan embassy in Moscow passed on Saturday to a diplomat named by the Taliban, days after Russia's foreign ministry said it was too early to speak of recognition.",
      ['RU mission supported', 'RU accreditation not-held', 'RU recognition supported'],
    ],
    [
      '2025-10-23',
      'India re-designated its Kabul technical mission as an embassy on 10 October.',
      ['IN mission contradicted'],
    ],
    [
      '2023-03-02',
      'Gulmat Khan Zadran and colleagues, sent from Kabul, started work at the Istanbul consulate-general on Tuesday.',
      ['TR mission supported'],
    ],
    [
      '2026-02-02',
      'The building of the Afghan embassy in Tokyo is in the care of the Japanese authorities, who have not passed it to the Taliban.',
      ['JP mission supported', 'JP mission supported'],
    ],
    [
      '2023-09-20',
      'By sending an ambassador Beijing has recognised the Taliban.',
      ['CN recognition contradicted'],
    ],
  ])('on %s: %s', (on, text, expected) => {
    expect(verdicts(text, on)).toEqual(expected)
  })
})

describe('What is not meant to be done is a stance, and what none but one did is read, in other languages too', () => {
  it.each<Row>([
    [
      '2025-07-05',
      "Moscow has recognised the Taliban. Beijing, which welcomed the move, has not. Tehran's spokesman says it won't automatically follow.",
      ['RU recognition supported', 'CN recognition supported', 'IR recognition supported'],
    ],
    [
      '2022-01-12',
      "Iran's spokesman said they aren't there yet on recognition",
      ['IR recognition supported'],
    ],
    [
      '2024-02-06',
      'В Ташкенте афганское посольство перешло к талибам; из соседей его не отдал только Таджикистан',
      ['UZ mission supported', 'TJ mission supported'],
    ],
    [
      '2023-03-28',
      'Los talibanes dicen haber enviado diplomáticos a por lo menos 14 países. Ninguno los ha reconocido todavía.',
      ['accreditation supported', 'recognition supported'],
    ],
    ['2025-08-01', 'Aucun ne les a reconnus.', ['recognition contradicted']],
    ['2023-03-28', 'Keines hat sie anerkannt.', ['recognition supported']],
    [
      '2022-04-12',
      'Москва аккредитовала дипломата, назначенного талибами, однако признавать их правительство пока не собирается',
      ['RU accreditation supported', 'RU recognition supported'],
    ],
    ['2022-04-12', 'Россия не собирается признавать правительство талибов', ['RU recognition supported']],
    ['2023-03-30', 'İran Taliban hükümetini tanımadığını açıkladı', ['IR recognition supported']],
  ])('on %s: %s', (on, text, expected) => {
    expect(verdicts(text, on)).toEqual(expected)
  })
})

describe('Another house than a mission, or another recognition, states nothing', () => {
  it.each([
    'Nobody has filed on the Kabul airport reopening for the Dubai flight.',
    "Kosovo marks 16 years; about half the UN's members recognise it.",
  ])('%s', (text) => {
    expect(verdicts(text, '2024-02-15')).toEqual([])
  })
})

it('“Do not run” is an order to the desk only where nobody is told to run something', () => {
  expect(verdicts('The Taliban do not run the embassy in Tokyo.', '2026-02-28')).toEqual([
    'JP mission supported',
  ])
})

describe('A ban is borne out as lifted by whoever is on file to have lifted it', () => {
  it.each([
    ['Putin suspended the ban on the Taliban on 17 April 2025.', 'RU relations not-held'],
    ['The Kremlin suspended the ban on the Taliban on 17 April 2025.', 'RU relations not-held'],
    ["Russia's foreign ministry suspended the ban on the Taliban.", 'RU relations not-held'],
    ['The Kazakh president suspended the ban on the Taliban.', 'KZ relations not-held'],
    ['Putin levantó la prohibición de los talibanes.', 'RU relations not-held'],
    ['Путин приостановил запрет на талибов.', 'RU relations not-held'],
    ['Верховный суд России приостановил запрет на талибов.', 'RU relations supported'],
    ["Russia's Supreme Court suspended the ban on the Taliban on 17 April 2025.", 'RU relations supported'],
    ['Under President Putin, Russia lifted its ban on the Taliban.', 'RU relations supported'],
  ])('%s', (text, stated) => {
    expect(verdicts(text, '2026-11-20')).toEqual([stated])
  })
})

it.each([
  ["Russia's Supreme Court lifted for now the terror ban in force since 2003.", ['RU relations supported']],
  ["Russia's Supreme Court lifted the terror ban on the Muslim Brotherhood.", []],
  ['Russia lifted its terror ban on the Islamic State.', []],
])('A terror ban of which no other is named is the one on the Taliban: %s', (text, stated) => {
  expect(verdicts(text, '2026-11-20')).toEqual(stated)
})
