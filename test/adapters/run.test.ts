import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { Writable } from 'node:stream'
import { expect, it } from 'vitest'
import { run } from '../../adapters/run.ts'
import { ran, stage } from './stage.ts'

/** A knowledge folder of one file. */
function folderWith(text: string): string {
  const folder = mkdtempSync(`${tmpdir()}/chancery-`)
  mkdirSync(`${folder}/states`)
  writeFileSync(`${folder}/states/ca.yml`, text)
  return folder
}

it('answers a question for a person, the headline first', async () => {
  const { code, out, err } = await ran(['ask', 'Has Canada recognised the Taliban?'])
  expect(out).toMatch(/^Canada does not recognise the Taliban/)
  expect({ code, err }).toEqual({ code: 0, err: '' })
})

it('prints one answer as JSON and nothing else', async () => {
  const { code, out } = await ran(['ask', '--json', 'Has Canada recognised the Taliban?'])
  expect(out).toMatch(/^[^\n]*\n$/)
  expect(JSON.parse(out)).toMatchObject({
    version: 1,
    outcome: 'answered',
    understood: { countries: ['CA'] },
  })
  expect(code).toBe(0)
})

it('takes an abstention for an answer', async () => {
  const { code, out } = await ran(['ask', '--json', 'Will it rain tomorrow?'])
  expect({ code, outcome: JSON.parse(out).outcome }).toEqual({ code: 0, outcome: 'abstained' })
})

it('sets the clock by --now', async () => {
  const holds = async (now: string) =>
    JSON.parse((await ran(['ask', '--json', '--now', now, 'Has Canada recognised the Taliban?'])).out)
  const ages = [await holds('2024-03-01'), await holds('2026-11-22')].map(({ parts }) => parts[0].staleness)
  expect(ages).toEqual(['fresh', 'stale'])
})

it('says in two lines what is wrong with the command line, and leaves standard output alone', async () => {
  expect(await ran(['aks'])).toEqual({
    code: 2,
    out: '',
    err: 'there is no command "aks": did you mean ask?\n--help lists the commands and their options\n',
  })
})

it('lists every fault of a knowledge folder and answers nothing from it', async () => {
  const folder = folderWith('state: Canada\nrecogniton: []\n')
  const { code, out, err } = await ran(['ask', '--knowledge', folder, 'q'])
  expect(err).toContain('states/ca.yml:1:8')
  expect(err).toContain('states/ca.yml:2:')
  expect({ code, out }).toEqual({ code: 1, out: '' })
})

it.each([
  ['/no/such', 'there is no folder /no/such'],
  ['README.md', 'README.md is a file'],
])('takes no knowledge from %s, and says so', async (folder, what) => {
  for (const command of [['ask', 'q'], ['check'], ['digest', 'simulate']]) {
    const { code, err } = await ran([...command, '--knowledge', folder])
    const said = `${what}: name the knowledge with --knowledge DIR\n--help lists the commands and their options\n`
    expect({ code, err }).toEqual({ code: 2, err: said })
  }
})

it('serves by the clock of the machine, and by no other', async () => {
  const { world, err } = stage(['--now', '2024-03-01'])
  expect(await run({ ...world, env: { SLACK_BOT_TOKEN: 'xoxb-1' } })).toBe(2)
  expect(err()).toContain('--now belongs to the terminal: there are settings for slack')
})

it('says at once all that is missing to serve, and where to get it', async () => {
  const { world, err } = stage([])
  const env = { SLACK_BOT_TOKEN: 'xoxb-1', DATABASE_URL: 'mysql://127.0.0.1' }
  expect(await run({ ...world, env })).toBe(1)
  expect(err()).toMatch(
    /SLACK_APP_TOKEN {2}from Slack › .*\n.*the store.*\n {2}DATABASE_URL {2}write the address of your PostgreSQL/,
  )
})

it('helps', async () => {
  const { code, out } = await ran(['ask', '--help'])
  expect(out).toContain('--now YYYY-MM-DD')
  expect(code).toBe(0)
})

it('ends quietly when its reader has gone away', async () => {
  const gone = new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })),
  }).on('error', () => {})
  const { world, err } = stage(['ask', '--help'])
  expect(await run({ ...world, out: gone })).toBe(0)
  expect(err()).toBe('')
})
