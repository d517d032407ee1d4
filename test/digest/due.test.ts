import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Schedule } from '../../src/digest/digest.ts'
import { afterQuiet, faultIn, isQuiet, lastRuns, nextRuns, runsIn } from '../../src/digest/due.ts'
import { clockIn, zoneNamed } from '../../src/digest/zone.ts'

const ZONES = [
  'Europe/London',
  'America/New_York',
  'Asia/Kabul',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
  'America/Santiago',
  'Africa/Cairo',
  'Asia/Beirut',
  'UTC',
]

const at = (zone: string, schedule: Schedule) => ({ zone, schedule, paused: null })
const mondays = (zone: string, time: string) => at(zone, { days: [1], time })
const said = (runs: readonly Date[]) => runs.map((run) => run.toISOString().slice(0, 16))

describe('a digest on Mondays at nine', () => {
  it('stays at nine by the clocks of its zone when they change', () => {
    const runs = nextRuns(mondays('Europe/London', '09:00'), new Date('2026-03-20T00:00:00Z'), 3)
    expect(said(runs)).toEqual(['2026-03-23T09:00', '2026-03-30T08:00', '2026-04-06T08:00'])
  })

  it('runs on the half hour of UTC where its zone does', () => {
    const runs = nextRuns(mondays('Asia/Kabul', '09:00'), new Date('2026-11-22T00:00:00Z'), 2)
    expect(said(runs)).toEqual(['2026-11-23T04:30', '2026-11-30T04:30'])
  })

  it('runs on a Sunday of UTC where its Monday has begun', () => {
    const runs = nextRuns(mondays('Pacific/Kiritimati', '09:00'), new Date('2026-11-21T00:00:00Z'), 1)
    expect(said(runs)).toEqual(['2026-11-22T19:00'])
  })
})

describe('a time of day', () => {
  it('that the clocks leave out falls on the next one they show', () => {
    const runs = runsIn(
      at('Europe/London', { days: [7], time: '01:30' }),
      new Date('2026-03-28T12:00:00Z'),
      new Date('2026-03-29T12:00:00Z'),
    )
    expect(said(runs)).toEqual(['2026-03-29T01:00'])
  })

  it('that they show twice is taken once', () => {
    const runs = runsIn(
      at('Europe/London', { days: [7], time: '01:30' }),
      new Date('2026-10-24T12:00:00Z'),
      new Date('2026-10-25T12:00:00Z'),
    )
    expect(said(runs)).toEqual(['2026-10-25T00:30'])
  })

  it('on 29 February comes every fourth year', () => {
    const runs = nextRuns(at('UTC', { cron: '0 9 29 2 *' }), new Date('2026-01-01T00:00:00Z'), 2)
    expect(said(runs)).toEqual(['2028-02-29T09:00', '2032-02-29T09:00'])
  })
})

describe('a cron pattern', () => {
  it.each([
    ['0 9 * * 1', null],
    ['0 9,17 * * mon-fri', null],
    ['0 * * * *', null],
    ['*/5 * * * *', 'often'],
    ['0 9 30 2 *', 'never'],
    ['0 9 * *', 'pattern'],
    ['0 0 9 * * *', 'pattern'],
    ['61 9 * * *', 'pattern'],
    ['0 9 ? * ?', 'pattern'],
    ['@daily', 'pattern'],
  ])('%s: %s', (cron, fault) => {
    expect(faultIn(cron)).toBe(fault)
  })
})

describe('a pause', () => {
  it('lets runs pass until the morning of its day', () => {
    const paused = { ...mondays('Asia/Kabul', '02:00'), paused: { until: '2026-12-07' } }
    expect(said(nextRuns(paused, new Date('2026-11-22T00:00:00Z'), 1))).toEqual(['2026-12-06T21:30'])
  })

  it('until a day long ahead is not searched run by run, however often the digest runs', () => {
    const paused = { ...at('Pacific/Kiritimati', { cron: '0 * * * *' }), paused: { until: '2122-01-01' } }
    expect(said(nextRuns(paused, new Date('2022-03-06T12:00:00Z'), 1))).toEqual(['2121-12-31T10:00'])
  })

  it.each(ZONES)('in %s ends with the first run of its day, and not before', (zone) => {
    const paused = { ...at(zone, { cron: '0 * * * *' }), paused: { until: '2026-12-07' } }
    const [first = new Date(0)] = nextRuns(paused, new Date('2026-11-22T00:00:00Z'), 1)
    expect(clockIn(zone, first)).toMatchObject({ day: '2026-12-07' })
    expect(clockIn(zone, new Date(+first - 3_600_000)).day).toBe('2026-12-06')
  })

  it('without an end lets all pass', () => {
    const paused = { ...mondays('Asia/Kabul', '09:00'), paused: { until: null } }
    expect(nextRuns(paused, new Date('2026-11-22T00:00:00Z'), 1)).toEqual([])
  })
})

const schedules: fc.Arbitrary<Schedule> = fc.oneof(
  fc.record({
    days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }).map((days) => days.sort()),
    time: fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':')),
  }),
  fc.constantFrom('0 9,17 * * *', '30 1,2,3 * * *', '0 */6 * * *', '15 0 1 * *').map((cron) => ({ cron })),
)
const digests = fc.tuple(fc.constantFrom(...ZONES), schedules).map(([zone, schedule]) => at(zone, schedule))
const instants = fc
  .date({ min: new Date('2025-12-01'), max: new Date('2028-03-31'), noInvalidDate: true })
  .map((date) => new Date(Math.floor(+date / 1000) * 1000))

describe('the runs of any digest', () => {
  it('come one after the other, and are the same however they are looked for', () => {
    fc.assert(
      fc.property(digests, instants, (digest, from) => {
        const runs = nextRuns(digest, from, 8)
        expect(runs.every((run, i) => run > (runs[i - 1] ?? from))).toBe(true)
        const last = runs.at(-1) ?? from
        expect(runsIn(digest, from, last)).toEqual(runs)
        expect(lastRuns(digest, last, 3)).toEqual(runs.slice(-3))
      }),
      { numRuns: 100 },
    )
  })

  it('are those of two windows beside each other, and of the whole: none lost and none twice', () => {
    fc.assert(
      fc.property(digests, instants, fc.nat(10 * 24 * 3600), fc.nat(10 * 24 * 3600), (digest, from, a, b) => {
        const [middle, end] = [new Date(+from + a * 1000), new Date(+from + (a + b) * 1000)]
        const parts = [...runsIn(digest, from, middle), ...runsIn(digest, middle, end)]
        expect(parts).toEqual(runsIn(digest, from, end))
      }),
      { numRuns: 100 },
    )
  })

  it('fall once on each of their weekdays, at the time of day that was wished unless the clocks leave it out', () => {
    const daily = fc.tuple(
      fc.constantFrom(...ZONES),
      fc.constantFrom('00:15', '01:30', '02:15', '02:45', '09:00'),
    )
    fc.assert(
      fc.property(daily, instants, ([zone, time], from) => {
        const runs = nextRuns(at(zone, { days: [1, 2, 3, 4, 5, 6, 7], time }), from, 30)
        const clocks = runs.map((run) => clockIn(zone, run))
        expect(new Set(clocks.map(({ day }) => day)).size).toBe(runs.length)
        expect(clocks.filter((clock) => clock.time !== time).length).toBeLessThanOrEqual(1)
      }),
      { numRuns: 100 },
    )
  })
})

describe('quiet hours', () => {
  it('across midnight keep an edition until the morning', () => {
    const digest = { zone: 'Asia/Kabul', quiet: { from: '22:00', until: '07:00' } }
    expect(isQuiet(digest, new Date('2026-11-22T20:00:00Z'))).toBe(true)
    expect(afterQuiet(digest, new Date('2026-11-22T20:00:10Z')).toISOString()).toBe(
      '2026-11-23T02:30:00.000Z',
    )
    const noon = new Date('2026-11-22T08:00:00Z')
    expect(afterQuiet(digest, noon)).toBe(noon)
  })
})

describe('a zone', () => {
  it.each([
    ['europe/london', 'Europe/London'],
    ['London', 'Europe/London'],
    ['new york', 'America/New_York'],
    ['Kabul', 'Asia/Kabul'],
    ['Europe/Kyiv', 'Europe/Kyiv'],
    ['utc', 'UTC'],
  ])('%s is %s', (text, zone) => {
    expect(zoneNamed(text)).toEqual({ kind: 'zone', zone })
  })

  it.each(['+05:30', 'EST', 'Etc/GMT+5', 'UTC+1', '', 'Nowhere/Land'])('%j is none', (text) => {
    expect(zoneNamed(text).kind).toBe('none')
  })

  it('misspelt is asked back', () => {
    expect(zoneNamed('Europe/Lodon')).toEqual({ kind: 'none', near: ['Europe/London'] })
  })
})
