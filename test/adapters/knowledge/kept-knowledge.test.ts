import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { keptKnowledge } from '../../../adapters/knowledge/kept-knowledge.ts'
import { knowledgeApart } from '../../../adapters/knowledge/knowledge.ts'
import { watched } from '../../../adapters/knowledge/watched.ts'
import { ask } from '../../../src/ask.ts'
import type { Knowledge } from '../../../src/knowledge/knowledge.ts'
import { FOLDER } from '../../knowledge-check/world.ts'
import { knowledge, TODAY } from '../../known.ts'

const ENGLISH = fileURLToPath(new URL('../../../knowledge/languages/en.yml', import.meta.url))
const NOON = new Date('2026-11-22T12:00:00Z')

/** A copy of the made-up world, and what writes one of its files otherwise. */
function editable() {
  const folder = mkdtempSync(`${tmpdir()}/chancery-knowledge-`)
  cpSync(FOLDER, folder, { recursive: true })
  cpSync(ENGLISH, `${folder}/languages/en.yml`)
  const edit = (file: string, from: string, to: string) => {
    const path = `${folder}/${file}`
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to))
  }
  return { folder, edit }
}

/** Knowledge kept by some way of loading it, and what the log says of it. */
async function kept(load: () => Promise<Knowledge>) {
  const said: string[] = []
  let refused = 0
  const log = { info: () => {}, error: (words: object) => void said.push(JSON.stringify(words)) }
  const held = await keptKnowledge({ load, now: () => NOON, log, refused: () => refused++ })
  return { ...held, said, refused: () => refused }
}

const headline = (known: Knowledge) =>
  ask('Does New Zealand recognise the Taliban?', known, TODAY).answer.headline

it('answers from an edit without a restart, and from the last good one when an edit is broken', async () => {
  const { folder, edit } = editable()
  const { now, state, reload, said, refused } = await kept(() => knowledgeApart(folder))
  expect(headline(now())).toMatch(/^New Zealand does not recognise/)
  edit('states/nz.yml', 'holds: not-recognised', 'holds: recognised')
  await reload()
  expect(headline(now())).toMatch(/^New Zealand has recognised/)
  edit('states/nz.yml', 'holds: recognised', 'holds: undecidable')
  await reload()
  expect(headline(now())).toMatch(/^New Zealand has recognised/)
  expect(state().refused).toContain('states/nz.yml:4:')
  expect([refused(), said[0]]).toEqual([1, expect.stringContaining('states/nz.yml:4:')])
  edit('states/nz.yml', 'holds: undecidable', 'holds: not-recognised')
  await reload()
  expect(headline(now())).toMatch(/^New Zealand does not recognise/)
  expect(state().refused).toBeNull()
})

it('does not start from knowledge that is broken', async () => {
  await expect(kept(() => Promise.reject(new Error('states/ca.yml:1:8')))).rejects.toThrow(
    'states/ca.yml:1:8',
  )
})

it('ends with the newest of several edits, however long each takes to read', async () => {
  const readings: ((read: Knowledge) => void)[] = []
  const loads = [
    () => Promise.resolve(knowledge),
    ...Array(2).fill(() => new Promise((read) => readings.push(read))),
  ]
  const { now, reload } = await kept(() => loads.shift()?.() as Promise<Knowledge>)
  const [first, second] = [{ ...knowledge }, { ...knowledge }]
  const done = [reload(), reload()]
  await Promise.resolve()
  readings.shift()?.(first)
  await done[0]
  expect(now()).toBe(first)
  readings.shift()?.(second)
  await done[1]
  expect(now()).toBe(second)
})

it('hears of a change of any file under the folder', async () => {
  const { folder, edit } = editable()
  let end = () => {}
  const changed = new Promise<void>((resolve, reject) => {
    end = watched(folder, resolve, reject)
  })
  edit('states/nz.yml', 'from: 2022-05', 'from: 2022-04')
  await changed
  end()
})
