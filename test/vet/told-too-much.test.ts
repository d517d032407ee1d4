import { describe, expect, it } from 'vitest'
import { verdicts, vetted } from '../known.ts'

describe('That an embassy is open does not tell how many are there', () => {
  it.each([
    ["Kazakhstan's embassy in Kabul works with a full staff.", 'KZ mission not-held'],
    ["Kazakhstan's embassy in Kabul works with a reduced staff.", 'KZ mission supported'],
    ["Iran's embassy in Kabul is open at full strength.", 'IR mission not-held'],
    ["China's embassy in Kabul is fully staffed.", 'CN mission not-held'],
    ['The Afghan embassy in Moscow has a full staff.', 'RU mission not-held'],
    ["Iran's embassy in Kabul is open.", 'IR mission supported'],
    ["Japan's embassy in Kabul works normally.", 'JP mission supported'],
  ])('%s', (text, stated) => {
    expect(verdicts(text)).toEqual([stated])
  })
})

describe('Whoever is the first since the takeover is not told to be the first ever', () => {
  it.each([
    ['Pakistan appointed its first ambassador in Kabul ever on 30 May 2025.', 'PK relations not-held'],
    ["Nizamani became Pakistan's first ambassador in Kabul in history.", 'PK relations not-held'],
    ['China sent the first ambassador ever to Kabul.', 'CN relations not-held'],
    ['Norway accepted a Taliban diplomat for the first time ever.', 'NO accreditation not-held'],
    [
      'Pakistan appointed its first ambassador in Kabul since the takeover on 30 May 2025.',
      'PK relations supported',
    ],
    [
      'Bilal Karimi is the first Taliban ambassador ever to be received by a head of state.',
      'CN accreditation supported',
    ],
  ])('%s', (text, stated) => {
    expect(verdicts(text)).toEqual([stated])
  })
})

describe('A rank that is told beside what is right must be the one on file', () => {
  it.each([
    ['Naseer Ahmad Faiq runs the Afghan mission in New York as ambassador.', 'mission contradicted'],
    ['Ambassador Naseer Ahmad Faiq heads the Afghan mission to the UN.', 'mission contradicted'],
    ['Naseer Ahmad Faiq leads the Afghan mission in New York.', 'mission supported'],
    ["Naseer Ahmad Faiq is the chargé d'affaires of the Afghan mission to the UN.", 'mission not-held'],
    ['Gul Hassan was ambassador in Moscow before he came to Russia.', 'RU accreditation not-held'],
    ['Before moving to Moscow, Gharwal was chargé.', 'RU accreditation not-held'],
    ['Gharwal became chargé in Moscow after he came to Russia.', 'RU accreditation supported'],
    ['Aghbar tore up the letter that named Faizullah ambassador in Dushanbe.', 'TJ accreditation not-held'],
    ['Aghbar tore up the letter appointing one Faizullah as the new chargé.', 'TJ accreditation not-held'],
    ['Aghbar tore up a Taliban letter naming Faizullah first secretary.', 'TJ accreditation supported'],
  ])('%s', (text, stated) => {
    expect(verdicts(text)).toEqual([stated])
  })
})

describe('Diplomats who were there already were taken by nobody, and those taken were on their day', () => {
  it.each([
    ["The Istanbul consulate's diplomats joined the Taliban on 28 January 2023.", 'TR mission not-held'],
    [
      'Turkey took Taliban diplomats for the Istanbul consulate on 28 January 2023.',
      'TR accreditation contradicted',
    ],
    ['Turkey took Taliban diplomats for the Istanbul consulate in July 2022.', 'TR accreditation supported'],
  ])('%s', (text, stated) => {
    expect(verdicts(text, '2023-02-10')).toEqual([stated])
  })
})

it('counts no more than one State against those on file', () => {
  expect(verdicts('More than one country has accepted a Taliban ambassador.')).toEqual([
    'accreditation supported',
  ])
})

describe('A letter is told of whom it was written to, and from where it was must be on file', () => {
  it.each([
    ["The Taliban's letter to Canada came from their ambassador in Moscow.", 'CA accreditation not-held'],
    ["The Taliban's letter to Canada came from their chargé in Doha.", 'CA accreditation supported'],
    ['The Taliban ambassador in Islamabad wrote to Canada in November 2022.', 'CA accreditation not-held'],
  ])('%s', (text, stated) => {
    expect(verdicts(text)).toEqual([stated])
  })
})

describe('What is told in a participle is held by itself', () => {
  it.each([
    [
      'China, recognising the Taliban in January 2024, accepted Bilal Karimi.',
      ['CN recognition contradicted', 'CN accreditation supported'],
    ],
    [
      'Recognising the Taliban in January 2024, China accepted Bilal Karimi.',
      ['CN recognition contradicted', 'CN accreditation supported'],
    ],
    [
      'China had beaten the Kremlin to it, recognising the Emirate in January 2024.',
      ['CN recognition contradicted'],
    ],
    ['Russia has gone further, recognising the Taliban in July 2025.', ['RU recognition supported']],
    ['Germany took two consuls, recognising nobody.', ['DE accreditation supported']],
  ])('%s', (text, stated) => {
    expect(verdicts(text)).toEqual(stated)
  })
})

it('quotes whole who is left out of all States, and holds the others against the record too', () => {
  const text = 'All but Canada have accepted Taliban envoys.'
  expect(vetted(text)).toMatchObject([{ text, countries: ['CA'], verdict: 'contradicted' }])
  expect(verdicts('All but Russia refuse to recognise the Taliban.')).toEqual(['RU recognition supported'])
})
