import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkKnowledge } from '../../src/knowledge/check/check.ts'
import { sorted } from '../../src/knowledge/check/sorted.ts'
import { documentOf } from '../../src/knowledge/document.ts'
import { faultsAfter, readText, worldAfter } from './world.ts'

const WORLD = worldAfter()

it('says each thing once, by file, line, column and rule', () => {
  const fault = {
    file: 'a.yml',
    line: 2,
    column: 3,
    rule: 'used',
    message: 'no fact names it',
    fix: 'take it out',
  }
  const order = [
    { ...fault, line: 1, column: 20 },
    { ...fault, column: 1 },
    { ...fault, rule: 'address' },
    fault,
    { ...fault, line: 10 },
    { ...fault, file: 'b.yml', line: 1 },
  ]
  expect(sorted([...order.toReversed(), ...order])).toEqual(order)
})

it('takes an alias without its anchor for a fault and not for its end', () => {
  const text = 'states/nz.yml:2:1 yaml: Unresolved alias (the anchor must be set before the alias): NZ'
  expect(faultsAfter(['states/nz.yml', 'state: NZ', 'state: *NZ']).join('\n')).toContain(text)
})

it('does not follow an alias round in circles', () => {
  expect(faultsAfter(['states/nz.yml', 'state: NZ', 'state: &round [*round]'])).toContainEqual(
    expect.stringContaining('states/nz.yml:2:15 schema'),
  )
})

it('has something to say of any world, and never falls over it', () => {
  const edit = fc.constantFrom(...WORLD).chain((document) =>
    fc.record({
      file: fc.constant(document.file),
      line: fc.nat(readText(document.file).split('\n').length - 1),
      put: fc.constantFrom('', '  x', '- y', 'a: [', '"'),
    }),
  )
  fc.assert(
    fc.property(edit, ({ file, line, put }) => {
      const text = readText(file).split('\n').with(line, put).join('\n')
      const documents = WORLD.map((document) => (document.file === file ? documentOf(file, text) : document))
      return Array.isArray(checkKnowledge(documents))
    }),
  )
})
