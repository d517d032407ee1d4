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

  it('but what is only asked for, or told of another mission, is not told of it', () => {
    const asked = 'The Afghan embassy in London closed on Friday. The Taliban want the building.'
    expect(verdicts(asked, '2024-09-30')).not.toContain('GB mission contradicted')
    const another = 'Australia closed its embassy in Kabul in May 2021. The Taliban hold the keys.'
    expect(verdicts(another, '2024-09-30')).not.toContain('AU mission contradicted')
  })
})
