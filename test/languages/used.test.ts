import { expect, it } from 'vitest'
import { SAYS } from '../../src/knowledge/says.ts'
import { VOCABULARY } from '../../src/knowledge/vocabulary.ts'
import { treeOf } from '../arrows.ts'

const PROGRAM = [...treeOf('src', 'adapters')]
  .filter(([file]) => file !== 'src/knowledge/says.ts')
  .map(([, text]) => text)
  .join('\n')

/** Every name that stands in quotation marks or before a colon: keys, and what keys are composed of. */
const NAMED = new Set(
  [...PROGRAM.matchAll(/'([\w.:-]+)'|\b(\w+):/g)].map(([, quoted, field]) => quoted ?? field ?? ''),
)

/** The families of keys that are composed, each with its open end. */
const COMPOSED = [
  /^(?:topic|lacking|undone|name|took|intent|mission|label|vetting)\.([\w-]+)$/,
  /^(?:abstain|help)\.([\w-]+)$/,
  /^next\.([\w-]+)$/,
  /^list\.([\w-]+?)(?:\.act)?(?:\.one|\.none)?$/,
  /^list\.missions\.(\w+)$/,
  /^digest\.(?:change|nothing|count|ended|field|managers|fault\.cron)\.(\w+)$/,
]
const NUMBERED = /^(?:month|weekday)\.\d+$/

/** A question that a button asks is said where its button is. */
const isButton = (key: string): boolean =>
  key.endsWith('.question') && SAYS.some((label) => key === `${label}.question`)

const isComposed = (key: string): boolean =>
  NUMBERED.test(key) ||
  COMPOSED.some((family) => NAMED.has(family.exec(key)?.[1] ?? '')) ||
  isButton(key) ||
  isWord(key)

/** What a fact says of a section, now or then. */
function isWord(key: string): boolean {
  const [section = '', word = ''] = key.replace(/\.then$/, '').split('.')
  return Object.entries(VOCABULARY).some(
    ([name, kinds]) => name === section && Object.values(kinds).some((words) => word in words),
  )
}

it('words nothing that is never said', () => {
  expect(SAYS.filter((key) => !NAMED.has(key) && !isComposed(key))).toEqual([])
})
