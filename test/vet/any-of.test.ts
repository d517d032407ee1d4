import { describe, expect, it } from 'vitest'
import { anyOf } from '../../src/vet/any-of.ts'

describe('several ways to say a thing', () => {
  it('are found by one expression', () => {
    const refused = anyOf(/\bturned \w+ down\b/i, /\brefus/i)
    expect(['Turned him down', 'a refusal', 'taken'].map((words) => refused.test(words))).toEqual([
      true,
      true,
      false,
    ])
  })

  it('share their flags, so that none is read with those of another', () => {
    expect(() => anyOf(/\p{Lu}/u, /a/i)).toThrow('give both the same flags')
  })
})
