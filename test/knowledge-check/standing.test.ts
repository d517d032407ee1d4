import { describe, expect, it } from 'vitest'
import { faultsAfter } from './world.ts'

const DUBLIN = 'missions/af-ie-dublin.yml'
const WORLD = 'world.yml'
const NOBODY = 'countries: [IE, NZ]\n    number: 0'

/** The embassy in Dublin closes, and somebody is said to run it later. */
const closed = (from: string, more = '') =>
  [
    DUBLIN,
    'control:',
    `operation:\n  - holds: closed\n    from: ${from}\n    recorded: 2022-03-05${more}
    evidence:\n      - report: It closed.\n        source: harbour-gazette-2022-03-04\ncontrol:`,
  ] as const

describe('what is held to go on', () => {
  it('lets nobody run a mission that has closed', () => {
    expect(faultsAfter(closed('2022-02'))).toEqual([
      'missions/af-ie-dublin.yml:16:5 run-while-closed: republic from 2022-03-04, but closed from 2022-02 in line 9 → add when it worked again, or say in `doubt` how both can be',
    ])
  })

  it('does not say that a mission never worked again while a file cannot be read', () => {
    const faults = faultsAfter(closed('2022-02'), [WORLD, 'count: number', 'counts: number'])
    expect(faults).toEqual([expect.stringContaining('world.yml:4:5 schema: a fact has exactly one of')])
  })

  it('lets a mission close in the month in which it was run', () => {
    expect(faultsAfter(closed('2022-03'))).toEqual([])
  })

  it('lets a doubt tell who runs a closed mission', () => {
    expect(faultsAfter(closed('2022-02', '\n    doubt: The staff stayed in the house.'))).toEqual([])
  })

  const one = [
    ['states/nz.yml', 'holds: not-recognised', 'holds: recognised'],
    [WORLD, 'count: number', 'holds: not-recognised'],
    [WORLD, NOBODY, ''],
  ] as const

  it('lets nobody say that no State recognises once one does', () => {
    expect(faultsAfter(...one)).toEqual([
      'world.yml:4:5 all-but: no State recognises, from 2022-05; NZ does from 2022-05 → say in `doubt` until when it was so, or whom it leaves out',
    ])
  })

  it.each(['doubt: Out of date since May 2022.', 'countries: [NZ]', 'until: 2022-05'])(
    'lets it stand where it says whom or what it leaves out: %s',
    (told) => {
      expect(faultsAfter(one[0], one[1], [WORLD, NOBODY, told])).toEqual([])
    },
  )
})
