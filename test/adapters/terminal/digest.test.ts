import { expect, it } from 'vitest'
import { USUAL } from '../../../adapters/digest/settings.ts'
import { previewText } from '../../../adapters/terminal/digest/preview.ts'
import { runsOfYear } from '../../../adapters/terminal/digest/simulate.ts'
import type { Trial } from '../../../adapters/terminal/digest.ts'
import { knowledge } from '../../known.ts'
import { ran } from '../stage.ts'

const lines = async (...args: string[]) => (await ran(['digest', ...args])).out.trimEnd().split('\n')

it('prints an edition as a channel would get it, with its runs and how often it would have posted', async () => {
  const shown = await lines('preview', 'monday 09:00 Kabul; recognition', '--now', '2026-11-25')
  const text = shown.join('\n')
  expect(text).toContain('Monday 30 November 2026, 09:00 (Asia/Kabul) = 30 November 2026 04:30 UTC')
  expect(text).not.toContain('Read as')
  expect(text).toMatch(/In the last 90 days this would have posted 13 times\.\n\nMission status, recorded/)
})

it.each(['create', 'new', 'add'])('takes a digest as it is created in a channel by %s', async (verb) => {
  const wish = 'monday 09:00 Europe/London watching Russia'
  const shown = await lines('preview', `${verb} ${wish}`, '--now', '2026-11-25')
  expect(shown).toEqual(await lines('preview', wish, '--now', '2026-11-25'))
})

it('takes no condition on new facts for a verb', async () => {
  const shown = await lines('preview', 'new facts; monday 09:00', '--now', '2026-11-25')
  expect(shown).toEqual(await lines('preview', 'monday 09:00; new facts', '--now', '2026-11-25'))
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

const trial: Trial = {
  ...USUAL,
  zone: 'Europe/London',
  language: 'en',
  paused: null,
  since: '2026-03-01',
  known: [],
}
const paper = { width: 80, bold: (text: string) => text, dim: (text: string) => text }

it('prints an edition as one Answer and nothing else where JSON is asked for, the same each time', () => {
  const at = { knowledge, paper, now: new Date('2026-11-25T12:00:00Z'), since: '2026-11-20', json: true }
  expect(previewText(trial, at)).toBe(previewText(trial, at))
  expect(JSON.parse(previewText(trial, at))).toMatchObject({
    version: 1,
    understood: { intent: 'changes', asOf: '2026-11-21/2026-11-25' },
  })
})

it('prints every run of a year', () => {
  const shown = runsOfYear(trial, { knowledge, paper, now: new Date('2026-03-01T00:00:00Z') }).split('\n')
  const runs = shown.filter((line) => line.startsWith('Mon '))
  expect(runs).toHaveLength(53)
  expect(new Set(runs.map((line) => line.slice(15, 27)))).toEqual(new Set(['09:00 +00:00', '09:00 +01:00']))
})

it.each([['--since', '2026-11-15'], ['--json']])(
  'does not take %s for the runs of a year',
  async (...option) => {
    const { code, err } = await ran(['digest', 'simulate', 'daily 09:00', ...option])
    expect({ code, err }).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^digest simulate takes no --(since|json): leave it out/),
    })
  },
)

it('says what it does not know, and what can be written', async () => {
  const { code, err } = await ran(['digest', 'show', 'noday'])
  expect({ code, err }).toMatchObject({
    code: 2,
    err: expect.stringMatching(/^digest does not know "show": write digest preview "CONDITION"/),
  })
})
