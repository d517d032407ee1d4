import { describe, expect, it } from 'vitest'
import { verdicts } from '../known.ts'

describe('What a newsroom asks or tells of a draft is put aside, and the draft is held', () => {
  it.each<[string, string, string[]]>([
    [
      '2023-03-26',
      'can we still say no country has recognised the Taliban? need it for the last par',
      ['recognition supported'],
    ],
    [
      '2024-02-02',
      'Opinion page wants to run "China this week became the first nation to recognise the Taliban". Anyone mind?',
      ['CN recognition contradicted'],
    ],
    [
      '2024-03-06',
      "is it true Canada's let two Taliban consuls into Toronto? a caller swears it has",
      ['CA accreditation contradicted'],
    ],
    [
      '2023-03-27',
      'can we run this as Tajikistan\'s foreign ministry speaking: "Tajikistan\'s stance on the Taliban remains unambiguous"',
      ['TJ relations contradicted'],
    ],
    [
      '2022-04-16',
      'Timeline: Aug 2021 Kabul falls / Oct 2021 Afghan embassy in Moscow goes to the Taliban',
      ['RU mission contradicted'],
    ],
  ])('on %s: %s', (on, text, expected) => {
    expect(verdicts(text, on)).toEqual(expected)
  })
})

describe('A foreign ministry that has the embassy is its host, and a court that lifts a ban its State', () => {
  it.each<[string, string, string[]]>([
    [
      '2025-02-11',
      'it was the Turkish foreign ministry that got the Afghan embassy in Ankara last week',
      ['TR mission supported'],
    ],
    [
      '2022-05-19',
      'State Dept has taken custody of the Afghan embassy in Washington',
      ['US mission supported'],
    ],
    [
      '2025-04-18',
      'Russian Supreme Court suspends ban on Taliban, in place since 2003',
      ['RU relations supported'],
    ],
    [
      '2025-04-18',
      "With Thursday's ruling by the Supreme Court, which suspended the ban on the Taliban, Russia has recognised them.",
      ['RU relations supported', 'RU recognition contradicted'],
    ],
    [
      '2022-04-12',
      'The Afghan embassy in Moscow was handed over on Saturday to a chargé picked by the Taliban, whose foreign ministry thanked Russia for accrediting him.',
      ['RU mission supported', 'RU accreditation supported', 'RU accreditation supported'],
    ],
  ])('on %s: %s', (on, text, expected) => {
    expect(verdicts(text, on)).toEqual(expected)
  })
})

describe('What went before a statement, or was promised of it, changes nothing of it', () => {
  it.each<[string, string, string[]]>([
    [
      '2025-09-02',
      'No government in the world has recognised the Taliban since they retook Kabul in 2021.',
      ['recognition contradicted'],
    ],
    [
      '2023-12-03',
      'NEW DELHI: A week after it declared itself shut for good, the Afghan embassy here is again offering consular services.',
      ['IN mission supported'],
    ],
    [
      '2025-10-23',
      'India turned its technical mission in Kabul back into an embassy, as its foreign minister had promised during a visit.',
      ['IN mission supported'],
    ],
  ])('on %s: %s', (on, text, expected) => {
    expect(verdicts(text, on)).toEqual(expected)
  })
})

describe('Another recognition, or a ban that the Taliban are asked to lift, is none of this record', () => {
  it.each([
    'Kosovo counts on Washington and most of the European Union, but five EU members still withhold recognition.',
    'The children’s agency of the UN has again appealed to the Taliban leadership to lift the ban.',
  ])('%s', (text) => {
    expect(verdicts(text, '2025-05-15')).toEqual([])
  })
})

describe('"Has no relations" is a denial where the verb comes last, or a word is a letter', () => {
  it.each([
    'تاجیکستان هنوز با طالبان رابطه برقرار نکرده است',
    'Tacikistan Taliban ile henüz ilişki kurmadı',
    '塔吉克斯坦尚未与塔利班建立关系',
    '塔吉克斯坦没有与塔利班建立关系',
    'Tadschikistan hat noch keine Beziehungen zu den Taliban aufgenommen',
  ])('%s', (text) => {
    expect(verdicts(text, '2023-03-28')).toEqual(['TJ relations supported'])
  })

  it('and the same without it none', () => {
    expect(verdicts('تاجیکستان با طالبان رابطه برقرار کرده است', '2023-03-28')).toEqual([
      'TJ relations contradicted',
    ])
  })
})

describe('The white flag is the Taliban’s in every language', () => {
  it.each([
    "Leur drapeau blanc flotte désormais sur l'ambassade d'Afghanistan à Moscou.",
    'Über der afghanischen Botschaft in Moskau weht die weiße Flagge.',
    'Над посольством Афганистана в Москве поднят белый флаг.',
    'Moskova’daki Afgan büyükelçiliğinde beyaz bayrak dalgalanıyor.',
  ])('%s', (text) => {
    expect(verdicts(text, '2025-07-05')).toEqual(['RU mission supported'])
  })
})
