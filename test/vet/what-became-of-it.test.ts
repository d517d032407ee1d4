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

describe('An act does not bear out that it was undone, put off or refused, or that they were sent away', () => {
  it.each([
    ['The UAE cancelled the credentials of Badruddin Haqqani.', 'AE accreditation not-held'],
    ['Germany revoked the accreditation of the two Taliban officials.', 'DE accreditation not-held'],
    ['China froze its accreditation of Bilal Karimi.', 'CN accreditation not-held'],
    ["Putin declined to receive Gul Hassan's letter of credence.", 'RU accreditation not-held'],
    ["Rudenko declined copies of Gul Hassan's credentials.", 'RU accreditation not-held'],
    ['Russia is reconsidering its recognition of the Taliban.', 'RU recognition not-held'],
    ['RUSSIA SUSPENDS RECOGNITION OF TALIBAN', 'RU recognition not-held'],
    ['Azerbaijan postponed the opening of its embassy in Kabul.', 'AZ mission not-held'],
    ['Berlin throws out Taliban consuls', 'DE accreditation not-held'],
    ['Taliban ambassador in Beijing sacked by Xi', 'CN accreditation not-held'],
    [
      'Deutschland hat die Akkreditierung der beiden Taliban-Beamten widerrufen.',
      'DE accreditation not-held',
    ],
    ['Les Émirats ont annulé l’accréditation de Badruddin Haqqani.', 'AE accreditation not-held'],
    ['Pekín expulsó al embajador talibán.', 'CN accreditation not-held'],
    ['Россия приостановила признание талибов.', 'RU recognition not-held'],
    ['Росія скасувала визнання талібів.', 'RU recognition not-held'],
    ['Rusya Taliban’ı tanımayı askıya aldı.', 'RU recognition not-held'],
    ['ألغت روسيا اعترافها بطالبان.', 'RU recognition not-held'],
  ])('%s', (text, verdict) => {
    expect(verdicts(text, '2026-10-01')).toEqual([verdict])
  })

  it('nor that it was not undone is denied by it', () => {
    const text = "Moscow did not revoke the accreditation of the Taliban's ambassador."
    expect(verdicts(text, '2026-10-01')).toEqual(['RU accreditation not-held'])
  })

  it('but a report that tells the same bears it out', () => {
    const text = "Russia's Supreme Court suspended the ban on the Taliban."
    expect(verdicts(text, '2026-10-01')).toEqual(['RU relations supported'])
  })
})

describe('Who took part in talks', () => {
  it.each([
    ['Fifteen EU member states boycotted the meeting with the Taliban delegation.', 'relations contradicted'],
    ['Fifteen EU member states took part in the meeting with the Taliban delegation.', 'relations supported'],
    ['Ten EU member states shunned the meeting with the Taliban delegation.', 'relations not-held'],
  ])('kept not away: %s', (text, verdict) => {
    expect(verdicts(text, '2026-10-01')).toEqual([verdict])
  })
})
