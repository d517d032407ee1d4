import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fingerprintOf, placesOf, wordCount } from '../../src/knowledge/fingerprint.ts'
import { wordsOf } from '../../src/knowledge/words-of.ts'

const word = fc.stringMatching(/^[a-z]{1,8}$/)
/** A text whose words all differ, so that a run of them stands in one place only. */
const text = fc.uniqueArray(word, { minLength: 8, maxLength: 60 })
const textAndRun = text.chain((words) =>
  fc.tuple(fc.constant(words), fc.nat(words.length - 4), fc.integer({ min: 4, max: words.length })),
)

it('finds every run of four words or more, and where it begins', () => {
  fc.assert(
    fc.property(textAndRun, ([words, first, length]) => {
      const run = words.slice(first, first + length)
      expect(placesOf(run.join(' '), fingerprintOf(words.join(' ')))).toEqual([{ first, words: run.length }])
    }),
  )
})

it('finds no words that are out of order', () => {
  fc.assert(
    fc.property(textAndRun, ([words, first]) => {
      const [a = '', b = '', ...rest] = words.slice(first, first + 4)
      expect(placesOf([b, a, ...rest].join(' '), fingerprintOf(words.join(' ')))).toBeNull()
    }),
  )
})

it('finds the parts of a quotation in their order, and in no other', () => {
  fc.assert(
    fc.property(text, (words) => {
      const [start, end] = [words.slice(0, 4).join(' '), words.slice(-4).join(' ')]
      const fingerprint = fingerprintOf(words.join(' '))
      expect(placesOf(`${start} […] ${end}`, fingerprint)).toHaveLength(2)
      expect(placesOf(`${end} […] ${start}`, fingerprint)).toBeNull()
    }),
  )
})

it('finds no word that the text lacks', () => {
  fc.assert(
    fc.property(textAndRun, ([words, first]) => {
      const run = words.slice(first, first + 4).with(2, 'ninecharacters')
      expect(placesOf(run.join(' '), fingerprintOf(words.join(' ')))).toBeNull()
    }),
  )
})

it('proves nothing by three words', () => {
  expect(placesOf('wait and see', fingerprintOf('it would wait and see'))).toBeNull()
})

it('counts the words of the text', () => {
  fc.assert(fc.property(text, (words) => wordCount(fingerprintOf(words.join(' '))) === words.length))
})

it('reads words without their case, marks and spaces', () => {
  expect(wordsOf('“Not\u00a0now”, said Kabul’s ENVOY — 2022!')).toEqual([
    'not',
    'now',
    'said',
    'kabul',
    's',
    'envoy',
    '2022',
  ])
})
