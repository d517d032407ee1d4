import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sealWith } from '../../../adapters/store/sealed.ts'

const [KEY, OTHER] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)]
const { seal, open } = sealWith([KEY])

it('opens whatever was sealed, and shows none of it while it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 6 }), fc.string(), (grant, about) => {
      const sealed = seal(grant, about)
      expect(sealed).not.toContain(grant)
      expect(open(sealed, about)).toBe(grant)
    }),
  )
})

it('seals the same grant in another way each time', () => {
  expect(seal('a grant', 'slack T1')).not.toBe(seal('a grant', 'slack T1'))
})

it('does not open for another workspace, with another key, or when a single sign was changed', () => {
  const sealed = seal('a grant', 'slack T1')
  const refusal = 'what was sealed does not open'
  expect(() => open(sealed, 'slack T2')).toThrow(refusal)
  expect(() => sealWith([OTHER]).open(sealed, 'slack T1')).toThrow(refusal)
  fc.assert(
    fc.property(fc.integer({ min: 3, max: sealed.length - 2 }), (place) => {
      const sign = sealed[place] === 'A' ? 'B' : 'A'
      expect(() => open(sealed.slice(0, place) + sign + sealed.slice(place + 1), 'slack T1')).toThrow(refusal)
    }),
  )
})

it('opens nothing that was never sealed', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(() => open(text, 'slack T1')).toThrow('does not open')
    }),
  )
})
