import { describe, expect, it } from 'vitest'
import { vetted } from '../known.ts'

const verdicts = (text: string) => vetted(text, '2026-11-26').map(({ verdict }) => verdict)

describe('What is stated of a mission in a second breath has its own verdict', () => {
  it.each<[string, string[]]>([
    [
      'The Afghan embassy in Tokyo closed on 31 January 2026 and was handed over to the Taliban.',
      ['supported', 'contradicted'],
    ],
    [
      'The Afghan embassy in Tokyo closed on 31 January 2026. It was handed over to the Taliban.',
      ['supported', 'contradicted'],
    ],
    [
      'The Afghan embassy in Tokyo closed on 31 January 2026. Later it reopened.',
      ['supported', 'contradicted'],
    ],
    [
      'The Afghan embassy in London closed in September 2024. The embassy has not reopened.',
      ['supported', 'supported'],
    ],
    ['The Afghan embassy in New Delhi closed permanently and has not reopened.', ['outdated', 'outdated']],
    [
      "The Afghan embassy in New Delhi closed permanently and hasn't opened its doors since.",
      ['outdated', 'outdated'],
    ],
    ['The Afghan embassy in New Delhi closed permanently and never reopened.', ['outdated', 'contradicted']],
    ['The Afghan embassy in London closed in 2024 and has stayed shut since.', ['supported', 'supported']],
    ['Russia recognised the Taliban and accepted their ambassador.', ['supported', 'supported']],
  ])('%s', (text, wanted) => {
    expect(verdicts(text)).toEqual(wanted)
  })

  it('bears out no more words than it was held against', () => {
    const [first] = vetted(
      'Norway closed the Afghan embassy in Oslo and expelled the ambassador.',
      '2026-11-26',
    )
    expect(first?.text).toBe('Norway closed the Afghan embassy in Oslo')
  })
})

describe('A visit is no takeover, a dispute no denial, and an announcement no event', () => {
  it.each([
    ["The Taliban's delegation visited the consulate in Khorog, KabulNow reported.", 'supported'],
    ['A Taliban delegation visited the Afghan embassy in Rome.', 'not-held'],
    ['The Taliban took over the consulate in Khorog.', 'not-held'],
    ['Eurasianet says the consulate in Khorog is under Taliban control.', 'supported'],
    ['The consulate in Khorog is run by the former republic.', 'not-held'],
    ['The consulate in Khorog is not under Taliban control.', 'not-held'],
    ['The Afghan embassy in Berlin is run by a Taliban official, ARD reported.', 'supported'],
    ['The Afghan embassy in Berlin is run by the Taliban.', 'not-held'],
    ['The Afghan embassy in Canberra closed on 30 June 2026.', 'not-held'],
    ['Australia has taken custody of the Afghan embassy in Canberra.', 'not-held'],
    ['The Afghan embassy in Canberra is in Australian custody.', 'not-held'],
    ['The Taliban have taken over the Afghan embassy in Canberra.', 'contradicted'],
    ['Canada has taken custody of the Afghan embassy in Ottawa.', 'contradicted'],
    ['Germany expelled the Taliban ambassador.', 'not-held'],
  ])('%s', (text, verdict) => {
    expect(verdicts(text)[0]).toBe(verdict)
  })
})

const told = (text: string) =>
  vetted(text, '2026-03-01').map(({ countries, aspect, verdict }) =>
    [countries.join(), aspect, verdict].join(' '),
  )

describe('Of two States in one text each is told what is told of it', () => {
  it.each<[string, string[]]>([
    [
      'China has accepted a Taliban ambassador and Spain has closed its embassy in Kabul.',
      ['CN accreditation supported', 'ES mission supported'],
    ],
    [
      'India recognised the Taliban in January and Australia took a Taliban consul',
      ['IN recognition contradicted', 'AU accreditation contradicted'],
    ],
    [
      'The Dutch have moved their Kabul embassy to Doha. So did the Germans with theirs.',
      ['NL mission supported', 'DE mission supported'],
    ],
    [
      'Sri Lanka has closed its Kabul embassy for now. Denmark has reopened its own there.',
      ['LK mission supported', 'DK mission contradicted'],
    ],
    [
      'Uzbekistan accepted a Taliban ambassador in 2024; the Emiratis accepted theirs in August 2024.',
      ['UZ accreditation supported', 'AE accreditation supported'],
    ],
    [
      'Norway has accepted a Taliban diplomat. Spain accepted an ambassador from Russia.',
      ['NO accreditation supported'],
    ],
    [
      'Norway has accepted a Taliban diplomat, and no other European country has done so.',
      ['NO accreditation contradicted'],
    ],
    [
      'Norway closed the Afghan embassy in Oslo on 12 September 2024. Did it recognise the Taliban the same day?',
      ['NO mission not-held'],
    ],
    [
      'Embassies in Kabul. Kazakhstan: open. Canada: suspended.',
      ['KZ mission supported', 'CA mission supported'],
    ],
  ])('%s', (text, wanted) => {
    expect(told(text)).toEqual(wanted)
  })
})

describe('A "not", a "nobody" and a year are read where they stand', () => {
  it.each([
    ["The former republic's diplomats have left the Afghan embassy in Ankara.", 'TR mission supported'],
    ["The former republic's diplomats have not left the Afghan embassy in Vienna.", 'AT mission supported'],
    ["Turkey has not ended the mission of the republic's ambassador.", 'TR mission outdated'],
    ['Kabul has disowned the Afghan embassy in Stockholm.', 'SE mission supported'],
    ['Kabul no longer accepts papers of the Afghan embassy in Stockholm.', 'SE mission supported'],
    ['Kabul has not disowned the Afghan embassy in Stockholm.', 'SE mission contradicted'],
    ['The Afghan embassy in Stockholm was not among the 14 that Kabul cut off.', 'SE mission contradicted'],
    ['Canada accepts none of their envoys', 'CA accreditation supported'],
    ['Delhi has recognised nobody', 'IN recognition supported'],
    ['The US will not recognise the Taliban without conditions.', 'US recognition supported'],
    ['The US will recognise the Taliban without conditions.', 'US recognition contradicted'],
    ['2024: Russia recognised the Taliban.', 'RU recognition contradicted'],
    ['1915 Russia recognised the Taliban.', 'RU recognition supported'],
  ])('%s', (text, wanted) => {
    expect(told(text)).toEqual([wanted])
  })
})

describe('A subject that stands in the sentence before is carried on, and nobody else is put in its place', () => {
  const last = (text: string) => {
    const { countries, aspect, verdict } = vetted(text, '2026-11-26').at(-1) ?? {}
    return [countries?.join(), aspect, verdict].join(' ')
  }
  it.each([
    [
      'The Afghan embassy in Vienna is the republic’s. The ambassador there is Bakhtari.',
      'AT mission supported',
    ],
    ['Russia recognised the Taliban in July 2025. It has no embassy in Kabul.', 'RU mission contradicted'],
    ['Kazakhstan took a chargé. The country’s embassy in Kabul is open.', 'KZ mission supported'],
    ['Uzbekistan took one. Its ambassador in Kabul is Oybek Usmanov.', 'UZ relations supported'],
    ['Uzbekistan has an ambassador in Kabul.', 'UZ relations supported'],
    ['Austria still accredits Manizha Bakhtari.', 'AT accreditation supported'],
    ['Oslo reopened under Sherkhan, its ambassador.', 'NO accreditation contradicted'],
    ['Norway did not accept Sherkhan as an ambassador.', 'NO accreditation supported'],
    ['The EU has reopened its embassy in Kabul.', ' mission contradicted'],
    ['The EU did not reopen its embassy in Kabul.', ' mission supported'],
    ['Taliban officials met representatives of fifteen EU countries.', ' relations supported'],
    ['The Taliban say they control 39 missions.', ' mission supported'],
    ['Some 14 missions were cut off in July 2024, among them London and Vienna.', 'AT mission supported'],
    ['London and Vienna were among 14 missions cut off by Kabul in July 2024.', 'AT mission supported'],
    [
      'Beijing, which in January 2024 became the first to receive a Taliban ambassador, has not recognised them.',
      'CN recognition supported',
    ],
  ])('%s', (text, wanted) => {
    expect(last(text)).toBe(wanted)
  })
})

describe('A later part of a sentence is told of whoever heads the first', () => {
  it.each([
    ['China welcomed Moscow’s step but has not recognised the Taliban.', 'CN'],
    ['Китай приветствовал шаг Москвы, но сам талибов не признал.', 'CN'],
    ['China and the UAE have accepted ambassadors but have not recognised the Taliban.', 'CN AE'],
  ])('%s', (text, whom) => {
    const onRecognition = vetted(text, '2026-11-26').filter(({ aspect }) => aspect === 'recognition')
    expect(onRecognition.map(({ countries }) => countries.join()).join(' ')).toBe(whom)
  })
})

it('holds what a State plans against no refusal from before it took the last envoys', () => {
  const planned = (on: string) =>
    vetted('India plans to accept Taliban diplomats.', on).map(({ verdict }) => verdict)
  expect(planned('2023-11-30')).toEqual(['contradicted'])
  expect(planned('2025-11-01')).toEqual(['not-held'])
})

describe('A mission in Kabul is that of the one State told of, in any language', () => {
  it.each([
    ['Turquía no ha reconocido a los talibanes; nunca cerró su embajada en Kabul.', 'supported'],
    [
      'Türkiye, Taliban yönetimini tanımış değil; buna rağmen Kabil Büyükelçiliğini hiç kapatmadı.',
      'supported',
    ],
    ['تركيا لم تعترف بطالبان. ولم تغلق سفارتها في كابل قط.', 'supported'],
    ['ترکیه طالبان را به رسمیت نشناخته است. سفارتش در کابل هیچ‌گاه بسته نشد.', 'supported'],
    ['Norwegen hat die Taliban nicht anerkannt. Seine Botschaft in Kabul hat es geschlossen.', 'supported'],
    ['Norwegen hat die Taliban nicht anerkannt. Seine Botschaft in Kabul ist offen.', 'contradicted'],
  ])('%s', (text, wanted) => {
    expect(
      vetted(text, '2025-06-27').map(({ mission, verdict }) => mission && `${mission.city} ${verdict}`),
    ).toEqual([null, `Kabul ${wanted}`])
  })

  it('reads a "not" with the "and" that Arabic writes on it', () => {
    expect(verdicts('ولم تعترف تركيا بطالبان.')).toEqual(['supported'])
  })
})
