import { expect, it } from 'vitest'
import { ran } from '../stage.ts'

const lines = async (...args: string[]) => (await ran(['digest', ...args])).out.trimEnd().split('\n')

it('prints an edition as a channel would get it, with its runs and how often it would have posted', async () => {
  const shown = await lines('preview', 'monday 09:00 Kabul; recognition', '--now', '2026-11-25')
  const text = shown.join('\n')
  expect(text).toContain('Monday 30 November 2026, 09:00 (Asia/Kabul) = 30 November 2026 04:30 UTC')
  expect(text).toMatch(/In the last 90 days this would have posted 13 times\.\n\nMission status, recorded/)
})

it('prints an edition as one Answer and nothing else where JSON is asked for', async () => {
  const since = ['--now', '2026-11-25', '--since', '2026-11-20']
  const shown = await lines('preview', 'daily 09:00 London', '--json', ...since)
  expect(shown).toHaveLength(1)
  expect(JSON.parse(shown[0] ?? '')).toMatchObject({
    version: 1,
    understood: { intent: 'changes', asOf: '2026-11-21/2026-11-25' },
  })
})

it('says what of a condition cannot be read, and the way out', async () => {
  const { code, err } = await ran(['digest', 'preview', 'moonday 09:00'])
  expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(/^“moonday” is no weekday: write/) })
})

it('prints a week of runs in four zones, each around its own clock change', async () => {
  const shown = await lines('simulate', '--now', '2026-03-01')
  expect(shown.filter((line) => line.includes('daily'))).toEqual([
    'Europe/London, daily 01:15: clocks go forward on 2026-03-29, and leave out 01:15',
    'America/New_York, daily 02:15: clocks go forward on 2026-03-08, and leave out 02:15',
    'Australia/Lord_Howe, daily 02:15: clocks go forward on 2026-10-04, and leave out 02:15',
    'Asia/Kabul, daily 09:00: clocks never change',
  ])
  const runs = shown.filter((line) => /^\w{3} \d/.test(line))
  expect(runs).toHaveLength(28)
  expect(runs[3]).toMatch(/^Sun 2026-03-29 02:00 \+01:00 {2}2026-03-29T01:00Z {3}23\.8 h/)
})

it('prints every run of a year', async () => {
  const shown = await lines('simulate', 'monday 09:00 Europe/London', '--now', '2026-03-01T00:00:00Z')
  const runs = shown.filter((line) => line.startsWith('Mon '))
  expect(runs).toHaveLength(53)
  expect(new Set(runs.map((line) => line.slice(15, 27)))).toEqual(new Set(['09:00 +00:00', '09:00 +01:00']))
})
