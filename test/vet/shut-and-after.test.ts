import { describe, expect, it } from 'vitest'
import { verdicts as verdictsOn, vetted } from '../known.ts'

const verdicts = (text: string, on = '2026-06-01') => verdictsOn(text, on)

describe('That a mission shut does not bear out who is said to have taken it afterwards', () => {
  it.each([
    ['Taliban diplomats took over the London embassy after it closed in September 2024.', 'GB'],
    ['Taliban diplomats moved into the Tokyo embassy after it closed on 31 January 2026.', 'JP'],
    ['The Taliban took over the London embassy once it shut in September 2024.', 'GB'],
    ['The Taliban run the Tokyo embassy since it closed in January 2026.', 'JP'],
    ['After the Washington embassy closed in March 2022, Taliban diplomats took it over.', 'US'],
    ['A Taliban chargé moved into the London embassy after its closure in September 2024.', 'GB'],
  ])('%s', (text, country) => {
    expect(verdicts(text)).toEqual(
      expect.arrayContaining([`${country} mission contradicted`, `${country} mission supported`]),
    )
  })

  it('and where they did take it, both are', () => {
    const oslo = 'Taliban diplomats took over the Oslo embassy six months after it closed in September 2024.'
    expect(new Set(verdicts(oslo))).toEqual(new Set(['NO mission supported', 'NO accreditation supported']))
  })
})

describe('A mission that shut before the Taliban came did not shut after it', () => {
  it.each([
    [
      'Australia closed its embassy in Kabul after the Taliban took power in August 2021.',
      'AU mission contradicted',
    ],
    ['Australia shut its Kabul embassy following the fall of Kabul.', 'AU mission contradicted'],
    ["Australia's embassy in Kabul was closed because of the Taliban takeover.", 'AU mission contradicted'],
    ['Australia closed its embassy in Kabul before the Taliban took power.', 'AU mission supported'],
    [
      'Canada closed its embassy in Kabul when the Taliban took Kabul in August 2021.',
      'CA mission supported',
    ],
    ['Norway closed its embassy in Kabul as the Taliban took Kabul.', 'NO mission supported'],
  ])('%s', (text, stated) => {
    expect(verdicts(text)).toEqual([stated])
  })
})

it.each([
  'Sweden denied the Taliban a UN seat.',
  'Hong Kong denied the Taliban a UN seat.',
  "Iceland blocked the Taliban's UN seat.",
  'Germany vetoed a UN seat for the Taliban.',
  'Sweden voted against a UN seat for the Taliban.',
])('No State is on file with a say on the seat: %s', (text) => {
  expect(verdicts(text).filter((one) => one.endsWith('supported'))).toEqual([])
})

it.each<[string, string, string[]]>([
  [
    'Hours after the Afghan embassy in London shut, the white Taliban flag had replaced the tricolour on its roof.',
    '2024-09-28',
    ['GB mission contradicted'],
  ],
  [
    'Weeks after the Afghan embassy in London closed, it reopened under the Taliban.',
    '2024-10-28',
    ['GB mission contradicted'],
  ],
  [
    'Days after the Afghan embassy in London closed, the Taliban have said nothing.',
    '2024-10-28',
    ['GB mission supported'],
  ],
])('What came after a mission shut is what is told, and not that it shut: %s', (text, on, wanted) => {
  expect(verdicts(text, on)).toEqual(wanted)
})

it.each<[string, string, string[]]>([
  [
    'India pulled out in August 2021 and has had not a single official in Kabul since.',
    '2022-07-04',
    ['IN mission outdated'],
  ],
  [
    'India pulled out in August 2021 and has had not a single official in Kabul since.',
    '2021-12-04',
    ['IN mission supported'],
  ],
  [
    'Canada closed its Kabul embassy in August 2021 and has had nobody there since.',
    '2023-07-04',
    ['CA mission supported'],
  ],
])(
  'Who left, and has not been back since, is not back on the day of the text: %s, %s',
  (text, on, wanted) => {
    expect(verdicts(text, on)).toEqual(wanted)
  },
)

it.each<[string, string, string[]]>([
  [
    'Aussies pulling plug on their own embassy in Kabul, open all through Taliban rule until now, wires say',
    '2026-02-03',
    ['AU mission contradicted'],
  ],
  ['Australia shuts its embassy in Kabul', '2026-02-03', ['AU mission contradicted']],
  ['Australia shuts its embassy in Kabul', '2021-05-30', ['AU mission supported']],
  ['Afghan embassy in Tokyo closing its doors on 31 January', '2026-01-03', ['JP mission supported']],
])(
  'A headline that has a mission close today is not borne out by one that shut years ago: %s',
  (text, on, wanted) => {
    expect(verdicts(text, on)).toEqual(wanted)
  },
)

it.each<[string, string, string]>([
  ['2026-06-15', 'The Afghan embassy in Canberra is still run by the republic’s diplomats.', 'supported'],
  ['2026-07-15', 'The Afghan embassy in Canberra is still run by the republic’s diplomats.', 'not-held'],
  ['2026-07-15', 'Afghanistan’s embassy in Canberra is still open.', 'not-held'],
  ['2026-07-15', 'In January 2026 the Afghan embassy in Canberra was still at work.', 'supported'],
  ['2026-07-15', 'The Afghan embassy in Canberra was run by the republic’s diplomats.', 'supported'],
  ['2026-05-20', 'Afghan embassy in Canberra to close on 30 June', 'supported'],
  ['2026-07-15', 'The Afghan embassy in Canberra will close on 30 June 2026.', 'not-held'],
  ['2026-07-15', 'The Afghan embassy in Canberra was to close after 30 June 2026.', 'supported'],
  [
    '2026-07-15',
    'So the Afghan embassy in Canberra did lock its doors on 30 June and the Australians have the keys',
    'not-held',
  ],
])('tells of no mission after the day announced for its closure: %s %s', (on, text, verdict) => {
  expect(vetted(text, on).map((one) => one.verdict)).toEqual([verdict])
})

it.each<[string, string]>([
  ["The Afghan embassy in Oslo closed at Norway's request.", 'supported'],
  ['Norway asked the Afghan embassy in Oslo to close.', 'supported'],
  ['The outgoing diplomats gave the Ankara embassy to the Turkish foreign ministry.', 'supported'],
  ["The Afghan embassy in Oslo is closed at Norway's request.", 'outdated'],
  ['The Afghan embassy in Oslo closed at the request of the Taliban.', 'not-held'],
  ['The Afghan embassy in Oslo closed.', 'outdated'],
])('what was done once at somebody’s request is not out of date since: %s', (text, wanted) => {
  expect(vetted(text, '2026-11-20').map(({ verdict }) => verdict)).toEqual([wanted])
})

it.each<[string, string]>([
  ['The outgoing team gave the Ankara embassy to the Turkish foreign ministry.', 'supported'],
  ["The Oslo embassy left its assets to Norway's foreign ministry.", 'supported'],
  ["Putin rejects Taliban ambassador's credentials", 'contradicted'],
  ["Russia's Supreme Court extended the ban on the Taliban in April 2025.", 'contradicted'],
  ['The ban on the Taliban in Russia was upheld in April 2025.', 'contradicted'],
  ['Russia postponed recognition of the Taliban in July 2025.', 'contradicted'],
  ['Russia postponed recognition of the Taliban.', 'not-held'],
  ["Russia accredited Gul Hassan as chargé d'affaires.", 'contradicted'],
  ["Russia accredited Gharwal as chargé d'affaires.", 'outdated'],
  ['Japan moved its Kabul embassy to Islamabad.', 'not-held'],
  ['Japan moved its Kabul embassy to Istanbul.', 'outdated'],
  ['It is not true that Russia recognised the Taliban.', 'contradicted'],
  ['It is not true that Russia has recognised the Taliban.', 'outdated'],
  ['Germany refused Taliban envoys.', 'outdated'],
])('only what once was so is out of date, and no act: %s', (text, verdict) => {
  expect(vetted(text, '2026-11-22').map((one) => one.verdict)).toEqual([verdict])
})
