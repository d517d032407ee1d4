import { describe, expect, it } from 'vitest'
import { verdicts, vetted } from '../known.ts'

describe('What a State is said to mean to do is held against what it said', () => {
  it.each<[string, string, string[]]>([
    [
      '2024-02-28',
      'Marilyne Guevremont said that Canada may accept Taliban envoys later.',
      ['CA accreditation contradicted'],
    ],
    ['2024-02-28', 'Canada plans to accept Taliban diplomats.', ['CA accreditation contradicted']],
    ['2024-02-28', 'Canada has no plans to accept Taliban diplomats.', ['CA accreditation supported']],
    ['2024-02-28', 'Canada plans to recognise the Taliban next year.', ['CA recognition contradicted']],
    [
      '2022-04-12',
      'Maria Zakharova said in April 2022 that Russia was ready to recognise the Taliban.',
      ['RU recognition contradicted'],
    ],
    ['2024-02-28', 'Canada is unwilling to recognise the Taliban.', ['CA recognition supported']],
    ['2024-02-28', 'China is considering recognition of the Taliban.', ['CN recognition not-held']],
    ['2022-01-20', 'Iran is considering recognition.', ['IR recognition not-held']],
    [
      '2025-07-20',
      'Esmail Baghaei said Iran would not automatically follow Russia.',
      ['IR recognition supported'],
    ],
  ])('%s: %s', (on, text, told) => {
    expect(verdicts(text, on)).toEqual(told)
  })
})

describe('Who of all is set apart by a "but" is the only one', () => {
  it.each<[string, string, string[]]>([
    ['2026-02-01', 'All States but Russia refuse to recognise the Taliban.', ['RU recognition supported']],
    [
      '2024-02-01',
      'Every country but Russia has refused to recognise the Taliban.',
      ['RU recognition contradicted'],
    ],
    [
      '2026-02-01',
      'All States but Russia withhold recognition from the Taliban.',
      ['RU recognition supported'],
    ],
    [
      '2024-03-01',
      "All of Afghanistan's neighbours but Tajikistan have accepted Taliban envoys.",
      ['TJ accreditation not-held'],
    ],
  ])('%s: %s', (on, text, told) => {
    expect(verdicts(text, on)).toEqual(told)
    expect(vetted(text, on)[0]?.text).toBe(text)
  })
})

describe('Of whose hands took the credentials the report decides', () => {
  it.each<[string, string, string[]]>([
    [
      '2024-11-01',
      "Uzbekistan's president has received the credentials of the Taliban ambassador.",
      ['UZ accreditation contradicted'],
    ],
    [
      '2024-11-01',
      'The foreign minister of Uzbekistan received copies of the credentials of the Taliban ambassador.',
      ['UZ accreditation supported'],
    ],
    [
      '2025-08-01',
      'The Taliban ambassador handed his credentials to the Russian president.',
      ['RU accreditation contradicted'],
    ],
    [
      '2024-03-01',
      "China's president received the credentials of the Taliban ambassador.",
      ['CN accreditation supported'],
    ],
    [
      '2025-11-01',
      "Pakistan's president received the credentials of the Taliban ambassador.",
      ['PK accreditation not-held'],
    ],
    [
      '2024-09-01',
      "The UAE's president received the credentials of the Taliban ambassador.",
      ['AE accreditation not-held'],
    ],
  ])('%s: %s', (on, text, told) => {
    expect(verdicts(text, on)).toEqual(told)
  })
})

describe('Where an envoy lives, serves and for whom is no matter of course', () => {
  it.each<[string, string, string[]]>([
    ['2024-10-01', 'Ambassador Bakhtari represents the Taliban in Vienna.', ['AT mission contradicted']],
    ['2024-10-01', 'Nicaragua sent an ambassador to Kabul in 2024.', ['NI relations contradicted']],
    [
      '2024-10-01',
      'Nicaragua named a non-resident ambassador to Afghanistan in 2024.',
      ['NI relations supported'],
    ],
    ['2024-10-01', 'China sent an ambassador to Kabul in September 2023.', ['CN relations supported']],
    [
      '2024-10-01',
      'Taliban diplomats have worked in the Emirates since 2023.',
      ['AE accreditation not-held'],
    ],
  ])('%s: %s', (on, text, told) => {
    expect(verdicts(text, on)).toEqual(told)
  })
})

describe('What is to come is not borne out by what is, and what was said of recognition is over once it was given', () => {
  it.each([
    ['Iran to recognise Taliban', ['IR recognition not-held']],
    ['China to formally recognise Taliban next week', ['CN recognition not-held']],
    ['Canada to recognise Taliban', ['CA recognition contradicted']],
    ['Germany said it would not hand over the Berlin embassy.', ['DE mission not-held']],
    ['Tajikistan will not hand over the embassy in Dushanbe.', ['TJ mission not-held']],
    ['The Taliban said they would send an ambassador to Berlin.', ['DE accreditation not-held']],
    ['Kabulov: recognition not on the agenda', ['RU recognition outdated']],
    ['Zakharova: too early to recognise Taliban', ['RU recognition outdated']],
    ['Putin: Russia will not rush to recognise the Taliban', ['RU recognition outdated']],
    ['Jawad: Russia won’t recognise Taliban', ['RU recognition outdated']],
    ['Kabulov said in November 2023 that recognition was not on the agenda.', ['RU recognition supported']],
    ['Guèvremont: Canada will never recognise the Taliban', ['CA recognition supported']],
  ])('%s', (text, stated) => {
    expect(verdicts(text, '2026-11-28')).toEqual(stated)
  })

  it('as long as it was not given', () => {
    expect(verdicts('Kabulov: recognition not on the agenda', '2024-01-10')).toEqual([
      'RU recognition supported',
    ])
  })
})
