import { describe, expect, it } from 'vitest'
import { verdicts } from '../known.ts'

describe('What became of a mission is a statement of its own behind a right one on it', () => {
  it.each<[string, string, string[]]>([
    [
      'The Afghan embassy in Canberra winds up after 30 June and is then turned over to a Taliban caretaker.',
      '2026-02-03',
      ['AU mission supported', 'AU mission contradicted'],
    ],
    [
      'The Afghan embassy in Canberra winds up after 30 June and is then turned over to the Australian government.',
      '2026-02-03',
      ['AU mission supported', 'AU mission supported'],
    ],
    [
      "Canberra's Afghan embassy shuts after 30 June, then goes to the Taliban.",
      '2026-02-03',
      ['AU mission supported', 'AU mission contradicted'],
    ],
    [
      "Everyone at the Afghan consulate in Bonn has quit over the Taliban's two envoys. The leavers handed the place to the pair on their way out.",
      '2025-10-03',
      ['DE mission supported', 'DE mission contradicted'],
    ],
    [
      'stringer, Bonn: whole consulate quit on Monday over the two men from Kabul. building left w/ German foreign office',
      '2025-10-02',
      ['DE mission supported', 'DE mission supported'],
    ],
    [
      'TOKYO — AFGHAN EMBASSY CALLS IT QUITS AFTER JAN 31, BUILDING GOES TO TALIBAN',
      '2026-02-01',
      ['JP mission supported', 'JP mission contradicted'],
    ],
    [
      'The Afghan embassy in Tokyo closed on 31 January; the Taliban got the keys.',
      '2026-02-01',
      ['JP mission supported', 'JP mission contradicted'],
    ],
    [
      'The Afghan embassy in Tokyo closed on 31 January. The building was sold to a developer.',
      '2026-02-01',
      ['JP mission supported', 'JP mission not-held'],
    ],
    [
      'The Afghan embassy in London closed on Friday; the building went to the Foreign Office, not the Taliban.',
      '2024-09-30',
      ['GB mission supported', 'GB mission supported'],
    ],
    [
      'The Afghan embassy in Washington closed in March; the State Department has custody of it.',
      '2022-04-01',
      ['US mission supported', 'US mission supported'],
    ],
  ])('%s', (text, on, stated) => {
    expect(verdicts(text, on)).toEqual(stated)
  })

  it('and that its host keeps it bears out nothing of another State', () => {
    expect(verdicts('Qatar has custody of the Afghan embassy in Tokyo.', '2026-02-01')).toEqual([
      'QA,JP mission not-held',
    ])
  })

  it('but not where another mission was told of last', () => {
    const another = 'Australia closed its embassy in Kabul in May 2021. The Taliban hold the keys.'
    expect(verdicts(another, '2024-09-30')).not.toContain('AU mission contradicted')
  })
})

describe('What was answered is a statement of its own behind a right one on what was asked', () => {
  it.each<[string, string[]]>([
    [
      'Taliban chargé wrote to Ottawa in Nov 2022 asking for the Afghan missions there; Ottawa sent back a formal written no, Kung says',
      ['CA accreditation supported', 'CA accreditation contradicted'],
    ],
    [
      'Nov 2022, Taliban letter reaches Ottawa. Jan 2023, Canada replies in writing and declines to accept the diplomats.',
      ['CA accreditation supported', 'CA accreditation contradicted'],
    ],
    [
      "The Taliban's letter reached Ottawa in November 2022, and a formal no came back.",
      ['CA accreditation supported', 'CA accreditation contradicted'],
    ],
    [
      'The Taliban wrote to Ottawa in 2022; Ottawa never answered.',
      ['CA accreditation supported', 'CA accreditation supported'],
    ],
  ])('%s', (text, stated) => {
    expect(verdicts(text, '2024-02-28')).toEqual(stated)
  })

  it('and who is said to keep his envoy a chargé has not said that he raises him', () => {
    expect(
      verdicts(
        'Pakistan made its man in Kabul ambassador; the Taliban said theirs in Islamabad stays a chargé.',
        '2025-06-01',
      ),
    ).toEqual(['PK relations supported', 'PK accreditation contradicted'])
  })
})

it.each([
  'Canada rejected the letter of the Taliban.',
  'Le Canada a rejeté la lettre des talibans.',
  'Kanada hat den Brief der Taliban abgelehnt.',
  'Canadá rechazó la carta de los talibanes.',
  'Канада отклонила письмо талибов.',
  'Канада відхилила лист талібів.',
  'كندا رفضت رسالة طالبان',
  'کانادا نامه طالبان را رد کرد',
  'کاناډا د طالبانو لیک رد کړ',
])('A letter that got no answer was not rejected: %s', (text) => {
  expect(verdicts(text, '2024-02-28')).toEqual(['CA accreditation contradicted'])
})

describe('A flag raised over a mission that they ran already hands nothing over', () => {
  it.each([
    ['The Moscow embassy passed to the Taliban in 2025.', 'contradicted'],
    ['The Taliban took control of the Moscow embassy in July 2025.', 'contradicted'],
    ['The Moscow embassy was given to the Taliban in July 2025.', 'contradicted'],
    ['Die Taliban übernahmen die Botschaft in Moskau im Juli 2025.', 'contradicted'],
    ['The Moscow embassy passed to the Taliban in April 2022.', 'supported'],
    ['The Taliban ran the Moscow embassy in July 2025.', 'supported'],
    ['The Taliban raised their flag over the Moscow embassy in July 2025.', 'supported'],
  ])('%s', (text, verdict) => {
    expect(verdicts(text).map((line) => line.split(' ').at(-1))).toEqual([verdict])
  })
})
