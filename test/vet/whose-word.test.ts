import { describe, expect, it } from 'vitest'
import { verdicts as verdictsOn, vetted } from '../known.ts'

const held = (text: string) => vetted(text, '2026-11-25')

it.each<[string, string, string]>([
  ["Canada's foreign minister said that Ottawa will never recognise the Taliban.", 'not-held', 'Guèvremont'],
  [
    'Canada will never recognise the Taliban, the foreign minister of Canada said.',
    'not-held',
    'foreign minister of Canada said so',
  ],
  [
    '"Canada does not recognize the Taliban ... and will never do so," Foreign Minister Mélanie Joly said on Monday.',
    'contradicted',
    'Guèvremont',
  ],
  [
    '"Canada does not recognize the Taliban … and will never do so," said Marilyne Guèvremont of Global Affairs Canada.',
    'supported',
    'Guèvremont',
  ],
  ['Canada said that it will never recognise the Taliban.', 'supported', 'Guèvremont'],
  [
    'It was Trudeau himself who said Canada would never recognise the Taliban.',
    'not-held',
    'Justin Trudeau said so',
  ],
  [
    "Iran's foreign ministry said it had handed the Tehran embassy to the Taliban.",
    'contradicted',
    'taken no part',
  ],
  [
    "Iran's foreign ministry said it had not handed the Tehran embassy to the Taliban.",
    'supported',
    'taken no part',
  ],
  [
    "Tehran's foreign ministry owns up to having handed the Afghan embassy over itself.",
    'contradicted',
    'taken no part',
  ],
  [
    "Iran's foreign ministry admitted handing the Afghan embassy to the Taliban.",
    'contradicted',
    'taken no part',
  ],
  [
    'Foreign Office: yes, it was our decision to close the Afghan embassy in London',
    'contradicted',
    'not Britain but',
  ],
  ['The FCDO said closing the Afghan embassy was our call.', 'contradicted', 'not Britain but'],
  ['Iran handed the Tehran embassy to the Taliban.', 'not-held', 'Iran denies having handed'],
  ['Iran did not hand over the Afghan embassy.', 'not-held', 'VOA and Khaama Press report'],
  ['Iran gave the embassy in Tehran to the Taliban, says VOA.', 'supported', 'Iran denies having handed'],
  ['The Afghan consulate in Bonn is under Taliban control.', 'not-held', 'Berlin denied'],
  ['The Afghan consulate in Bonn is not under Taliban control.', 'not-held', 'Berlin denied'],
  ['The BBC says the Afghan consulate in Bonn is run by the Taliban.', 'not-held', 'Berlin denied'],
  ['Le consulat afghan à Bonn est contrôlé par les talibans.', 'not-held', 'Berlin denied'],
  ['The Taliban say the Afghan consulate in Bonn is under their control.', 'supported', 'Berlin denied'],
  ['dpa says the Bonn consulate is under Taliban control.', 'supported', 'Berlin denied'],
  ['ARD says Germany handed over the Bonn consulate.', 'not-held', 'Berlin denied'],
  ['dpa says Germany gave up the Bonn consulate.', 'not-held', 'Berlin denied'],
  ['Oman hands over Afghan embassy to Taliban', 'not-held', 'Oman did not comment'],
  ['India handed the Hyderabad consulate to the Taliban.', 'not-held', 'Mohammad Rahman'],
  ['Britain closed the Afghan embassy in London.', 'not-held', 'Who closed it is disputed'],
  ['London shuts Afghan embassy', 'not-held', 'Who closed it is disputed'],
  ['Britain ordered the Afghan embassy in London to close.', 'not-held', 'Who closed it is disputed'],
  [
    'The Afghan embassy in London was closed by the State of Afghanistan.',
    'not-held',
    'Who closed it is disputed',
  ],
  [
    'Foreign Office line is that the State of Afghanistan closed the London embassy',
    'supported',
    'Who closed it is disputed',
  ],
  ['Germany has accepted a Taliban consul general in Bonn.', 'contradicted', 'no consent'],
  ['Germany has not accepted a Taliban consul general in Bonn.', 'supported', 'no consent'],
  ['At least 14 countries have accredited Taliban diplomats, Mujahid said.', 'not-held', 'Diplomats sent'],
  ['At least 14 countries have accredited Taliban diplomats.', 'not-held', 'Diplomats sent'],
  ['The Taliban have sent diplomats to at least 14 countries, Mujahid said.', 'supported', 'fourteen'],
])('%s: %s, and shown is "%s"', (text, verdict, shown) => {
  const [one] = held(text)
  expect(one?.verdict).toBe(verdict)
  expect([one?.finding?.sentence, ...(one?.flags ?? [])].join(' ')).toContain(shown)
})

it('names what is on file once, and not again below it', () => {
  const [one] = held('Canada recognises the Taliban, its spokesman Jason Kung told reporters.')
  expect(one?.verdict).toBe('contradicted')
  expect(new Set(one?.flags).size).toBe(one?.flags.length)
  expect(one?.flags).not.toContain(one?.finding?.sentence)
})

const verdicts = (text: string) =>
  held(text).map(({ countries, aspect, verdict }) => `${countries} ${aspect} ${verdict}`)

it.each<[string, string[]]>([
  ['وفقا لكازاخستان لا تعترف روسيا بطالبان', ['RU recognition outdated']],
  ['وفقًا لكازاخستان لم تعترف أي دولة بطالبان', [' recognition contradicted']],
  ['كازاخستان لا تعترف بطالبان', ['KZ recognition supported']],
  ['Iran says Russia recognised the Taliban too early.', ['RU recognition not-held']],
  ['Russia recognised the Taliban prematurely.', ['RU recognition supported']],
])('tells of whom a State speaks, and not what it does itself: %s', (text, stated) => {
  expect(verdicts(text)).toEqual(stated)
})

it.each<[string, string[]]>([
  [
    'Canada will not accept Taliban envoys, except those who work at consulates.',
    ['CA accreditation not-held'],
  ],
  [
    'Canada accepts no Taliban diplomats, apart from staff at the consulate in Toronto.',
    ['CA accreditation not-held'],
  ],
  ['Canada will not accept Taliban envoys.', ['CA accreditation supported']],
])('tells of no mission where those left out work there: %s', (text, stated) => {
  expect(verdicts(text)).toEqual(stated)
})

it('takes an embassy that was upgraded for the State’s own, and one that is run by the republic for Afghanistan’s', () => {
  const sending = (text: string) => held(text).map(({ mission }) => mission?.sending)
  expect(sending("India's Afghan embassy has been upgraded.")).toEqual(['IN'])
  expect(sending("New Delhi's Afghan embassy is run by the republic's diplomats.")).toEqual(['AF'])
})

it.each<[string, string[]]>([
  [
    'Copy says London closed the Afghan embassy, but the FCDO insists it didn’t.',
    ['GB mission not-held', 'GB mission supported'],
  ],
  [
    'VOA says Iran handed over the Afghan embassy, but Iran insists it did not.',
    ['IR mission supported', 'IR mission supported'],
  ],
])('reads what a State says that it did not do by the sentence before: %s', (text, stated) => {
  expect(verdicts(text)).toEqual(stated)
})

describe('What somebody on file with other words on a mission is said to say of who runs it is not borne out by these', () => {
  it.each([
    'The Dushanbe embassy, says its ambassador Zahir Aghbar, has been in Taliban hands since Saturday.',
    'Ambassador Aghbar said that the Taliban have taken over his embassy in Dushanbe.',
    'Andisha says the mission in Geneva is run by the Taliban.',
  ])('%s', (text) => {
    expect(vetted(text, '2023-04-01').map((one) => one.verdict)).not.toContain('supported')
  })
})

it.each<[string, string, string[]]>([
  [
    '2021-10-19',
    'Russia will never recognise the Taliban, Ambassador Jawad told the Moscow Times.',
    ['RU recognition not-held'],
  ],
  [
    '2023-03-29',
    'The Afghan embassy in Dushanbe is in Taliban hands, its ambassador Zahir Aghbar says.',
    ['TJ mission contradicted'],
  ],
  [
    '2022-04-12',
    'The Russian foreign ministry confirmed the embassy in Moscow was handed to the Taliban.',
    ['RU mission not-held'],
  ],
  [
    '2026-06-01',
    'China became the first state to accept a Taliban ambassador and Russia the first to recognise the Taliban.',
    ['CN accreditation supported', 'RU recognition supported'],
  ],
])('What somebody is said to say is held against his own words (%s): %s', (on, text, wanted) => {
  expect(verdictsOn(text, on)).toEqual(wanted)
})

it.each<[string, string, string[]]>([
  ['2026-11-20', 'Josep Borrell said that talks with the Taliban were technical.', ['relations not-held']],
  ['2021-09-20', 'Borrell said recognition of the Taliban was not planned.', ['recognition supported']],
  ['2026-11-20', 'Lavrov said talks with the Taliban were useless.', ['RU relations not-held']],
  [
    '2026-11-20',
    'Tokayev said that contacts with the Taliban had been broken off.',
    ['KZ relations not-held'],
  ],
  ['2026-11-20', 'António Guterres said that the Taliban should get the UN seat.', ['recognition not-held']],
  ['2026-11-20', 'Wang Wenbin said that China should recognise the Taliban.', ['CN recognition not-held']],
  ['2026-11-20', 'The Taliban should be recognised.', []],
  [
    '2026-11-20',
    "S. Jaishankar announced in October 2025 that India's technical mission in Kabul would become an embassy.",
    ['IN mission supported'],
  ],
  [
    '2026-11-20',
    "S. Jaishankar announced in October 2023 that India's technical mission in Kabul would become an embassy.",
    ['IN mission not-held'],
  ],
  ['2026-11-20', 'Option B. Russia recognised the Taliban in July 2025.', ['RU recognition supported']],
])('What somebody says is told of his own State, where he names none (%s): %s', (on, text, wanted) => {
  expect(verdictsOn(text, on)).toEqual(wanted)
})

it.each<[string, string]>([
  ['Zahir Aghbar tweeted that the consulate in Khorog sees no official change.', 'supported'],
  ['Aghbar says nothing has changed at the Khorog consulate.', 'supported'],
  ['Mahmoud Saikal tweeted that the consulate in Khorog sees no official change.', 'not-held'],
  ['Balkhi said that nothing had officially changed at the consulate in Khorog.', 'not-held'],
  ['Aghbar said that everything had changed at the consulate in Khorog.', 'not-held'],
  [
    'The consulate in Khorog has officially changed hands, ambassador Zahir Aghbar confirmed.',
    'contradicted',
  ],
])('What somebody says of a mission is held against his own words on it: %s', (text, wanted) => {
  expect(vetted(text, '2023-03-29').map(({ verdict }) => verdict)).toEqual([wanted])
})

it('shows his own words first where others told otherwise', () => {
  const [one] = vetted('Aghbar says nothing has changed at the Khorog consulate.', '2023-03-29')
  expect(one?.finding?.evidence[0]?.speaker?.name).toContain('Aghbar')
})

it.each<[string, string, string[]]>([
  [
    '2026-11-20',
    "The Tashkent embassy was taken over by chargé d'affaires Maghfurullah Shahab in February 2024.",
    ['UZ mission supported'],
  ],
  [
    '2026-11-20',
    "The Tashkent embassy was taken over by chargé d'affaires Maghfurullah Shahab in February 2023.",
    ['UZ mission contradicted'],
  ],
  [
    '2026-11-20',
    'The Afghan embassy in Vienna is run by the former republic and the one in Moscow by the Taliban.',
    ['AT mission supported', 'RU mission supported'],
  ],
  [
    '2024-03-01',
    'The Afghan embassy in Ottawa is run by former-republic diplomats and the consulate in Vancouver by the Taliban.',
    ['CA mission supported', 'CA mission contradicted'],
  ],
  ['2026-11-20', 'Belgium gave five Taliban officials visas for one day.', ['BE relations supported']],
  ['2026-11-20', 'Belgium gave ten Taliban officials visas for a month.', ['BE relations not-held']],
  [
    '2024-08-01',
    'The Taliban ended consular ties with 40 missions of the former republic.',
    ['mission contradicted'],
  ],
])('Who took over, who runs which mission and how many were cut off is read (%s): %s', (on, text, wanted) => {
  expect(verdictsOn(text, on)).toEqual(wanted)
})

describe('What came about is not borne out as somebody’s praise, blame, demand or name for it', () => {
  it.each([
    ['Wang Wenbin said that receiving the ambassador was recognition.', 'CN recognition not-held'],
    ['Zakharova called the accreditation a step towards recognition.', 'RU accreditation not-held'],
    ['Zakharova called the accreditation a step towards full diplomatic contacts.', 'RU relations supported'],
    ["Mao Ning criticised Russia's step.", 'RU relations not-held'],
    ['Zakharova criticised the Taliban.', 'RU relations not-held'],
    ["Zakharova complained about the Taliban's envoy.", 'RU accreditation not-held'],
    ['Zakharova thanked the Taliban for sending an envoy.', 'RU accreditation not-held'],
    ['Samangani thanked Russia for accrediting the diplomat.', 'RU accreditation supported'],
    ['Khawaja Asif praised relations with Kabul.', 'PK relations not-held'],
    ['Zabihullah Mujahid told TASS that Russia must recall its ambassador.', 'RU accreditation not-held'],
    [
      'Indonesia protested against the Taliban diplomats in Jakarta, Muttaqi said.',
      'ID accreditation contradicted',
    ],
    ['Muttaqi thanked Indonesia for hosting Taliban diplomats.', 'ID accreditation supported'],
    ['Norway welcomed a Taliban diplomat in Oslo.', 'NO accreditation supported'],
    [
      'Kabulov said there can be no Taliban ambassador in Moscow without recognition.',
      'RU accreditation supported',
    ],
  ])('%s', (text, stated) => {
    expect(verdicts(text)).toEqual([stated])
  })
})
