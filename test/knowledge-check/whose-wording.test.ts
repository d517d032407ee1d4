import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { checkArchive } from '../../src/knowledge/check/archive.ts'
import { isDirect } from '../../src/knowledge/direct-speech.ts'
import { ARCHIVE, type Edit, worldAfter } from './world.ts'

const [NAME = ''] = readdirSync(ARCHIVE)
const TEXT = readFileSync(join(ARCHIVE, NAME), 'utf8')
const faults = (text: string, ...edits: readonly Edit[]) =>
  checkArchive(worldAfter(...edits), new Map([[NAME, text]])).map(({ file, message, fix }) => [
    file,
    message,
    fix,
  ])

const REPORTED = TEXT.replace('that "it would wait', 'that it would wait').replace(
  'in Kabul do"',
  'in Kabul do',
)
const INDIRECT: Edit = [
  'states/ie.yml',
  '        speaker: mary',
  '        indirect: true\n        speaker: mary',
]

it('gives a reporter’s words to nobody else', () => {
  expect(faults(TEXT)).toEqual([])
  expect(faults(REPORTED)).toEqual([
    ['states/ie.yml', 'these words stand outside quotation marks', 'add `indirect: true`'],
  ])
  expect(faults(REPORTED, INDIRECT)).toEqual([])
})

it('leaves a speaker the words between quotation marks', () => {
  expect(faults(TEXT, INDIRECT)).toEqual([
    ['states/ie.yml', 'these words stand inside quotation marks', 'take `indirect` out'],
  ])
})

it.each([
  ['We will wait', '“We will wait,” she said. Later she left.', true],
  ['Later she left', '“We will wait,” she said. Later she left.', false],
  ['They left', 'They left. Nobody knows why," the speaker concluded.', true],
  ['he said so', 'They left," the speaker said, and he said so twice.', false],
  ['We will […] wait', 'She said: «We will see, and wait.»', true],
  ['nobody came', 'She said: “We will see.”', null],
])('tells whose words “%s” are in %s', (quote, text, direct) => {
  expect(isDirect(quote, text)).toBe(direct)
})
