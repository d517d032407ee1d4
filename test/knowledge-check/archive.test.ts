import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { checkArchive } from '../../src/knowledge/check/archive.ts'
import { fingerprintOf } from '../../src/knowledge/fingerprint.ts'
import { ARCHIVE, worldAfter } from './world.ts'

const FILE = 'sources/harbour-gazette-2022-03-04.yml'
const PLACE = { file: FILE, line: 8, column: 14, rule: 'archive' }
const [NAME = ''] = readdirSync(ARCHIVE)
const TEXT = readFileSync(join(ARCHIVE, NAME), 'utf8')

it('proves a fingerprint from the text, whatever its file is called', () => {
  expect(
    checkArchive(
      worldAfter(),
      new Map([
        ['a.txt', 'Another text.'],
        ['b.txt', TEXT],
      ]),
    ),
  ).toEqual([])
})

it('misses the text of an article', () => {
  expect(
    checkArchive(worldAfter(), new Map([['a.txt', 'Another text altogether, on another matter.']])),
  ).toEqual([
    {
      ...PLACE,
      message: 'this is the fingerprint of no text in the archive',
      fix: 'put the text of “Dublin will wait and see” into it',
    },
  ])
})

it.each([
  ['its title', 'page.html', TEXT],
  ['its name', 'harbour-gazette-2022-03-04.txt', 'No word of the title.'],
])('knows a text by %s, and prints the fingerprint that it has', (_, name, text) => {
  expect(
    checkArchive(worldAfter([FILE, 'fingerprint: ', 'fingerprint: AAAA']), new Map([[name, text]])),
  ).toEqual([
    {
      ...PLACE,
      message: `this is not the fingerprint of ${name}`,
      fix: `write \`fingerprint: ${fingerprintOf(text)}\``,
    },
  ])
})

it('knows a text by most of its words, after somebody changed one', () => {
  const changed = TEXT.replace('Dublin will', 'Dublin does').replace('Friday', 'Monday')
  expect(checkArchive(worldAfter(), new Map([['x', changed]]))).toEqual([
    {
      ...PLACE,
      message: 'this is not the fingerprint of x',
      fix: `write \`fingerprint: ${fingerprintOf(changed)}\``,
    },
  ])
})
