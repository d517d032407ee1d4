import { expect, it } from 'vitest'
import { verdicts, vetted } from '../known.ts'

const held = (text: string) => vetted(text, '2026-11-25')

it.each<[string, string, string]>([
  ['Gul Hassan has been ambassador in Moscow since 2022.', 'contradicted', 'arrival of Mawlawi Gul Hassan'],
  ['Gul Hassan is ambassador in Moscow.', 'supported', 'letter of credence'],
  ['Jamal Nasir Gharwal is ambassador in Moscow.', 'not-held', 'chargé d’affaires'],
  ["Jamal Nasir Gharwal is the Taliban's chargé d'affaires in Moscow.", 'outdated', 'Gul Hassan'],
  ["Jamal Nasir Gharwal was chargé d'affaires in Moscow.", 'supported', 'named chargé d’affaires'],
  ['The Taliban name Ikramuddin Kamil as ambassador to India.', 'contradicted', 'acting consul in Mumbai'],
  ['The Taliban name Ikramuddin Kamil as acting consul in Mumbai.', 'supported', 'acting consul in Mumbai'],
  ['Manizha Bakhtari is ambassador in Vienna.', 'supported', 'stayed accredited'],
  ['Said Tayeb Jawad is the Afghan ambassador in Moscow.', 'outdated', 'appointee had taken over'],
  ['Said Tayeb Jawad was ambassador in Moscow in October 2021.', 'supported', 'still at the Afghan embassy'],
  [
    "The Taliban ministry has declared Hassan Soroosh's term as ambassador in Ottawa over.",
    'supported',
    'term',
  ],
  ['The Taliban say that the mandate of ambassador Soroosh in Ottawa has ended.', 'supported', 'term'],
  ["Soroosh's term as ambassador in Ottawa was declared over by the Taliban.", 'supported', 'term'],
  ['The Taliban recalled Yama Yari, the ambassador in Berlin.', 'supported', 'recalled Yama Yari'],
  ["The Taliban declared Yama Yari's term in Berlin over.", 'not-held', 'recalled Yama Yari'],
  ['The Taliban have recalled ambassador Aghbar from Dushanbe.', 'not-held', 'Aghbar'],
  ['Zhao Xing is Chinese ambassador in Kabul.', 'supported', 'Zhao Xing, presented credentials'],
  ['Austria expelled the ambassador Manizha Bakhtari.', 'not-held', 'stays accredited'],
  ['China has not sent an ambassador to Kabul.', 'contradicted', 'Zhao Xing'],
  ['Aghbar tore up a letter from the Taliban.', 'supported', 'tore up before reporters'],
  ["The Afghan ambassador in Dushanbe ripped up the Taliban's letter.", 'supported', 'tore up'],
  ['Aghbar tore up a Taliban letter naming a new ambassador.', 'not-held', 'tore up before reporters'],
  ["The emir has upped Qatar's chargé in Kabul to full ambassador.", 'supported', 'by decree'],
  [
    "Islamabad has elevated its chargé d'affaires in Kabul, Ubaidur Rehman Nizamani, to the rank of ambassador.",
    'supported',
    'the first since the takeover',
  ],
  ['Pakistan promoted Ubaidur Rehman Nizamani, its chargé in Kabul, to ambassador.', 'supported', 'takeover'],
  ['Pakistan made its man in Kabul a full ambassador.', 'supported', 'the first since the takeover'],
  ["Qatar's man in Kabul is now a full ambassador.", 'supported', 'by decree'],
  ['Pakistan now has an ambassador, no longer a chargé, in Kabul.', 'supported', 'since the takeover'],
  ['Pakistan has not raised its chargé in Kabul to the rank of ambassador.', 'contradicted', 'takeover'],
  [
    "China's ambassador Zhao Xing presented his credentials in Kabul in September 2023.",
    'supported',
    'Zhao Xing, presented credentials',
  ],
  [
    "China's ambassador Zhao Xing presented his credentials in Kabul in March 2024.",
    'contradicted',
    '13 September 2023',
  ],
])('%s: %s, and shown is "%s"', (text, verdict, shown) => {
  const [one, ...more] = held(text)
  expect(more).toEqual([])
  expect(one?.verdict).toBe(verdict)
  expect([one?.finding?.sentence, ...(one?.flags ?? [])].join(' ')).toContain(shown)
})

it('What an envoy is styled is not what he says', () => {
  expect(held("Mahmoud Saikal, the Taliban's UN envoy, said embassies are Afghan territory.")).toEqual([])
})

it('Who is on file as having ruled out any contact did say so', () => {
  const [none] = held(
    'Kazakhstan had no contacts with the Taliban at any level, deputy foreign minister Rakhmetullin said.',
  )
  expect(none?.verdict).toBe('supported')
  expect(none?.flags.join()).not.toContain('Nothing on file')
})

it.each<[string, string[]]>([
  ['China has accredited an ambassador to the Taliban, Zhao Xing.', ['CN relations supported']],
  ["The Taliban have accepted China's ambassador Zhao Xing.", ['CN relations supported']],
  ["The Taliban received Zhao Xing as China's ambassador with full honours.", ['CN relations supported']],
  ["China's new ambassador Zhao Xing was welcomed in Kabul by Hassan Akhund.", ['CN relations supported']],
  ['China has sent its new ambassador, Zhao Xing, to Kabul.', ['CN relations supported']],
  ['Zhao Xing presented his credentials to the Taliban prime minister in Kabul.', ['CN relations supported']],
  ['Zhao Xing presented his credentials to the Taliban foreign minister.', ['CN relations contradicted']],
  ["The Taliban have accepted Canada's ambassador.", ['CA relations not-held']],
  ["Norway's ambassador in Iran is also accredited to Afghanistan.", ['NO relations not-held']],
  ['China accepted Bilal Karimi as the Taliban’s ambassador in Beijing.', ['CN accreditation supported']],
])('An ambassador whom a State sends to Kabul is none that it accredits: %s', (text, wanted) => {
  expect(
    held(text).map(({ countries, aspect, verdict }) => `${countries.join()} ${aspect} ${verdict}`),
  ).toEqual(wanted)
})

it.each([
  ['Zakharova said that Moscow had not been notified of any Taliban envoy.', ['RU accreditation supported']],
  ['Moscow had not received any notice of a Taliban envoy, Zakharova said.', ['RU accreditation supported']],
  ['Zakharova said that Russia had been notified of a Taliban envoy.', ['RU accreditation contradicted']],
])('Whether a State was told of an envoy is held against the requests on file: %s', (text, stated) => {
  expect(verdicts(text, '2022-01-02')).toEqual(stated)
})

it('A letter that asks for officials to be taken tells its reader of no envoy', () => {
  expect(verdicts('Canada has been told of a Taliban envoy.')).toEqual(['CA accreditation not-held'])
})

it.each<[string, string]>([
  ['Australia will accept no Taliban ambassador.', 'AU accreditation supported'],
  ['Canberra: no Taliban nominee will be accepted.', 'AU accreditation supported'],
  ['No Taliban nominee will be taken by Australia.', 'AU accreditation supported'],
  ['Russia will accept no Taliban ambassador.', 'RU accreditation outdated'],
])('what a State will not do with envoys is its stance today: %s', (text, stated) => {
  expect(verdicts(text, '2026-02-10')).toEqual([stated])
})

it.each<[string, string]>([
  ['Norway will not accept a new Afghan ambassador.', 'supported'],
  ['Eide told the paper he would happily welcome a fresh Afghan ambassador in Oslo.', 'contradicted'],
])('a new Afghan ambassador is one of the Taliban: %s', (text, verdict) => {
  expect(verdicts(text, '2024-12-20')).toEqual([`NO accreditation ${verdict}`])
})

it.each<[string, string, string]>([
  [
    '2024-10-30',
    'Only one government on earth, the Chinese, has so far agreed to a Taliban ambassador.',
    'contradicted',
  ],
  ['2024-10-30', 'Just one country, China, has accepted a Taliban ambassador.', 'contradicted'],
  ['2024-03-30', 'Just one country (China) has accepted a Taliban ambassador.', 'supported'],
])('the one State that is named behind it is the only one: on %s, %s', (on, text, verdict) => {
  expect(verdicts(text, on)).toEqual([`CN accreditation ${verdict}`])
})

it.each<[string, readonly string[]]>([
  [
    'Norway accepted a Taliban first secretary in January 2025 and an ambassador in March.',
    ['NO accreditation supported', 'NO accreditation contradicted'],
  ],
  [
    'Russia accepted a Taliban chargé in March 2022 and an ambassador in July 2025.',
    ['RU accreditation supported', 'RU accreditation supported'],
  ],
])('two envoys, each at his time, are held each by himself: %s', (text, stated) => {
  expect(verdicts(text, '2025-11-25')).toEqual(stated)
})
