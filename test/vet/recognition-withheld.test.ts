import { describe, expect, it } from 'vitest'
import { verdicts as verdictsOn, vetted } from '../known.ts'

const verdicts = (text: string) => verdictsOn(text, '2024-02-28')

describe('Recognition is read as withheld', () => {
  it.each([
    'Canada is still refusing recognition',
    'Canada keeps refusing to recognise the Taliban',
    'Canada stops short of recognition',
    'Canada holds off on recognition',
    'Canada denies recognising the Taliban',
    'Canada has yet to recognise the Taliban',
    'Canada puts recognition of the Taliban on hold',
    'Canada is wary of recognising the Taliban',
    'The Taliban remain unrecognised by Canada',
    'Canada sticks to non-recognition of the Taliban',
    "Officials in Ottawa stress recognition is another process altogether and hasn't happened.",
    'Canada: recognition has never come.',
  ])('%s', (text) => {
    expect(verdicts(text)).toEqual(['CA recognition supported'])
  })
})

describe('That a State weighs recognition is held against its stance', () => {
  it.each([
    ['Canada is considering recognising the Taliban', ['CA recognition contradicted']],
    ['Canada is mulling recognition of the Taliban', ['CA recognition contradicted']],
  ])('%s', (text, stated) => {
    expect(verdicts(text)).toEqual(stated)
  })
})

describe('Recognition is read as given', () => {
  it.each([
    'Canada became the first country to recognise the Taliban',
    'Canada grants recognition to the Taliban',
    "With Canada's recognition of the Taliban last month, the mood changed",
    'Canada puts Taliban recognition on the table',
  ])('%s', (text) => {
    expect(verdicts(text)).toEqual(['CA recognition contradicted'])
  })
})

it('Who has ruled recognition out does not weigh it', () => {
  expect(verdicts('Canada weighs recognition of the Taliban')).toEqual(['CA recognition contradicted'])
})

it('Contacts of a kind that were denied are contradicted', () => {
  const [held] = vetted('Kazakhstan has opened political contacts with the Taliban', '2021-08-23')
  expect([held?.verdict, held?.finding?.evidence[0]?.quote]).toEqual([
    'contradicted',
    expect.stringContaining('no contacts as such'),
  ])
})

it('What it is asked to be fair to say is stated', () => {
  expect(verdicts('Is it fair to say Canada has recognised the Taliban? Going with it.')).toContain(
    'CA recognition contradicted',
  )
})

describe('Neither is stated', () => {
  it.each([
    'Canada dodges the recognition question on the Taliban',
    'Canada may discuss recognition of the Taliban',
    'The Taliban seek recognition from Canada',
  ])('%s', (text) => {
    expect(verdicts(text).filter((one) => one.includes('recognition'))).toEqual([])
  })
})

it.each([
  'Ottawa slams door on Taliban envoys',
  'Canada gives Taliban envoys the cold shoulder',
  'Canada bars Taliban envoys',
  'Canada keeps Taliban diplomats out',
  'Canada said no to Taliban envoys',
])('%s: the envoys were refused', (text) => {
  expect(verdicts(text)).toEqual(['CA accreditation supported'])
})

it('A group is held against what is on file of the European Union', () => {
  const [none] = vetted('No European country recognises the Taliban.', '2026-11-25')
  expect([none?.verdict, none?.finding?.holds]).toEqual(['supported', '2026-06-23'])
})

it('Who is unrecognised is not therefore denied what he does', () => {
  expect(verdicts('Envoys of the unrecognised Taliban run the embassy in Tehran')).toEqual([
    'IR recognition supported',
    'IR mission supported',
    'IR accreditation supported',
  ])
})

it.each([
  'No world leader has recognised the Taliban',
  'The Taliban remain unrecognised by the rest of the world',
])('%s', (text) => {
  expect(verdicts(text)).toEqual(['recognition supported'])
  expect(vetted(text, '2026-11-01').map(({ verdict }) => verdict)).toEqual(['contradicted'])
})

describe('Recognition ruled out for good is more than not given', () => {
  it.each([
    ['Canada ruled recognition out for good.', 'CA recognition supported'],
    ['Guèvremont ruled out recognising the Taliban for good.', 'CA recognition supported'],
    ['Wang Wenbin ruled recognition of the Taliban out for good.', 'CN recognition not-held'],
    ['China ruled out recognising the Taliban for good.', 'CN recognition not-held'],
    ['Kazakhstan ruled recognition out.', 'KZ recognition supported'],
  ])('%s', (text, held) => {
    expect(verdicts(text)).toEqual([held])
  })
})

describe('That it is too early for it withholds it in every language', () => {
  it.each([
    'Захарова: говорить об официальном признании талибов пока рано',
    'Zakharova: trop tôt pour parler de reconnaissance des talibans',
    'Sacharowa: Für eine Anerkennung der Taliban ist es noch zu früh',
    'Zajárova: es prematuro hablar de reconocimiento de los talibanes',
    "Rusya: Taliban'ı tanımak için henüz erken",
    '俄罗斯外交部：承认塔利班为时尚早',
  ])('%s', (text) => {
    expect(vetted(text, '2022-04-07').map(({ verdict }) => verdict)).toEqual(['supported'])
  })

  it('and early in the day is not too early', () => {
    const [one] = vetted('Рано утром Россия признала талибов', '2025-07-04')
    expect(one?.verdict).toBe('supported')
  })
})

describe('That a State will never recognise them is not borne out by its not having done so', () => {
  it.each([
    ['Iran said it would never recognise the Taliban.', ['IR recognition not-held']],
    ['The Iranian foreign ministry said Tehran would never recognise them.', ['IR recognition not-held']],
    ['Kazakhstan vowed never to recognise the Taliban.', ['KZ recognition not-held']],
    ['Kazakhstan has ruled out ever recognising the Taliban.', ['KZ recognition not-held']],
    ['Britain says it will under no circumstances recognise them.', ['GB recognition not-held']],
    ['Britain will not recognise the Taliban, ever.', ['GB recognition not-held']],
    ['Norway refuses ever to recognise the Taliban.', ['NO recognition not-held']],
    ['إيران قالت إنها لن تعترف بطالبان أبدا.', ['IR recognition not-held']],
    ['Canada vowed never to recognise the Taliban.', ['CA recognition supported']],
    ['Canada has ruled out ever recognising the Taliban.', ['CA recognition supported']],
    ['Kazakhstan said it had never recognised the Taliban.', ['KZ recognition supported']],
    [
      'Kazakhstan accepted an envoy without ever recognising the Taliban.',
      ['KZ accreditation supported', 'KZ recognition supported'],
    ],
  ])('%s', (text, stated) => {
    const held = vetted(text, '2026-06-01')
    expect(held.map(({ countries, aspect, verdict }) => `${countries.join()} ${aspect} ${verdict}`)).toEqual(
      stated,
    )
  })
})

it.each([
  'Guèvremont said that Canada never will.',
  'Guèvremont said it would never happen.',
  'Trudeau said Canada had no plans to recognise the Taliban; Guèvremont later said it never will.',
])('Recognition is read as withheld where its verb is left out: %s', (text) => {
  expect(verdicts(text).at(-1)).toBe('CA recognition supported')
})

it.each([
  ['Pakistan is naming an ambassador to Kabul. Recognition it has withheld.', 'PK recognition supported'],
  ['China has an ambassador in Kabul. Recognition it has not given.', 'CN recognition supported'],
  ['Russia sent an ambassador to Kabul. Recognition it has given.', 'RU recognition supported'],
  [
    'Pakistan made its chargé in Kabul an ambassador. With the promotion came formal recognition.',
    'PK recognition contradicted',
  ],
  ['It would be a bigger story had India recognised them, which it has not.', 'IN recognition supported'],
])('Recognition may stand before who gives or withholds it: %s', (text, stated) => {
  expect(verdictsOn(text, '2026-11-20').at(-1)).toBe(stated)
})

describe('Not to have recognised them is not to refuse it, and who names terms or announces it has not ruled it out', () => {
  it.each([
    ['Bikdeli ruled out recognition of the Taliban.', 'IR recognition contradicted'],
    ['Iran opposes recognition of the Taliban.', 'IR recognition contradicted'],
    ['Recognition of the Taliban was ruled out by Iran.', 'IR recognition contradicted'],
    ['Putin ruled out recognition of the Taliban in December 2021.', 'RU recognition not-held'],
    ['Kazakbayev ruled out recognition in August 2021.', 'KG recognition contradicted'],
    ['Masadykov ruled out recognition in November 2021.', 'KG recognition supported'],
    ['Rakhmetullin ruled out recognition of the Taliban.', 'KZ recognition not-held'],
    ['Mao Ning ruled out recognition of the Taliban.', 'CN recognition contradicted'],
    ['The UAE rules out recognising the Taliban.', 'AE recognition not-held'],
    ['Qatar rejected recognition of the Taliban.', 'QA recognition not-held'],
    ['Pakistan refuses to recognise the Taliban.', 'PK recognition not-held'],
    ['Pakistan had refused to recognise the Taliban.', 'PK recognition supported'],
    ['Norway rejects reports of recognition.', 'NO recognition supported'],
    ['Iran has not ruled out recognition of the Taliban.', 'IR recognition supported'],
    ['Bikdeli schloss eine Anerkennung der Taliban aus.', 'IR recognition contradicted'],
    ['Der Iran schließt eine Anerkennung der Taliban nicht aus.', 'IR recognition supported'],
    ['Kanada schließt eine Anerkennung der Taliban nicht aus.', 'CA recognition contradicted'],
    ['Irán descartó reconocer a los talibanes.', 'IR recognition contradicted'],
    ['Le Qatar rejette la reconnaissance des talibans.', 'QA recognition not-held'],
    ['Le Canada a exclu de reconnaître les talibans.', 'CA recognition supported'],
    ['Катар отверг признание талибов.', 'QA recognition not-held'],
    ['Пакистан виступає проти визнання талібів.', 'PK recognition not-held'],
    ["İran, Taliban'ı tanımayı reddetti.", 'IR recognition contradicted'],
    ['巴基斯坦反对承认塔利班。', 'PK recognition not-held'],
    ['استبعدت إيران الاعتراف بطالبان.', 'IR recognition contradicted'],
    ['قطر به رسمیت شناختن طالبان را رد کرد.', 'QA recognition not-held'],
    ['کاناډا د طالبانو په رسمیت پېژندل رد کړل.', 'CA recognition supported'],
  ])('%s', (text, held) => {
    expect(verdictsOn(text)).toEqual([held])
  })
})
