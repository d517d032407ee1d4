import { expect, it } from 'vitest'
import { compiledIn } from '../../../adapters/knowledge/knowledge.ts'
import { namesFrom, shelved } from '../../../adapters/knowledge/shelves.ts'
import { phrasesOf } from '../../../src/understand/lexicon/phrases.ts'

const { lexicon } = await compiledIn('knowledge')
const plain = 'senses' in lexicon.names ? lexicon.names : phrasesOf(lexicon.names)
const laid = shelved(lexicon.names)
const opened = () => namesFrom((shelf) => laid[shelf] ?? [])

it('finds every name on its shelf, and none that is not there', () => {
  const shelves = opened()
  expect(
    [...plain.senses].filter(
      ([key, senses]) => JSON.stringify(shelves.senses.get(key)) !== JSON.stringify(senses),
    ),
  ).toEqual([])
  expect(shelves.senses.has('canada')).toBe(true)
  expect(shelves.senses.get('canadaland')).toBeUndefined()
})

it('knows how long the names are that begin with a word', () => {
  const shelves = opened()
  const heads = [...plain.senses.keys()].map((key) => key.split(' ')[0] ?? '')
  expect(heads.filter((head) => shelves.longest.get(head) !== plain.longest.get(head))).toEqual([])
})

it('lists all names in the order in which they were laid down', () => {
  expect([...opened().senses]).toEqual([...plain.senses])
  expect([...opened().senses.keys()]).toEqual([...plain.senses.keys()])
})
