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

it.each([
  ['people/mary-sample.yml', 'side: IE', 'side: ['],
  ['states/nz.yml', '    from: 2022-02\n', '    from: soon\n'],
  ['missions/af-ie-dublin.yml', 'city: Dublin', 'citty: Dublin'],
  ['names/states.yml', '\nIE:', '\nIE: ['],
] as const)('speaks of nothing but %s where that cannot be read', (...edit) => {
  const faults = faultsAfter(edit)
  expect(faults).not.toEqual([])
  expect(faults.filter((fault) => !fault.startsWith(`${edit[0]}:`))).toEqual([])
})

it('names what has no file at all, also beside a file that cannot be read', () => {
  const edits = [
    ['people/mary-sample.yml', 'side: IE', 'side: ['],
    ['states/nz.yml', 'speaker: abdul-sample', 'speaker: nobody'],
  ] as const
  expect(faultsAfter(...edits).filter((fault) => fault.includes('there is no'))).toEqual([
    expect.stringContaining('there is no people/nobody.yml → write that file, or correct the name'),
  ])
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
