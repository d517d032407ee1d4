import { describe, expect, it } from 'vitest'
import { answered } from '../known.ts'

describe('what is told of a mission with who runs it', () => {
  it.each([
    ['did Trump promise them the Washington embassy', /had been promised nothing, James Hewitt/],
    ['did the US promise the embassy to the Taliban', /had been promised nothing, James Hewitt/],
    [
      'did the taliban try to take over the Rome embassy',
      /^A dismissed diplomat who .* scuffled with the ambassador/,
    ],
    ['Rome takeover attempt', /^A dismissed diplomat who .* scuffled with the ambassador/],
  ])('leads where it is asked: %s', (question, headline) => {
    expect(answered(question).headline).toMatch(headline)
  })

  it.each([
    ['is there a Taliban consul in Dubai', /^The Afghan consulate in Dubai is run by Taliban appointees/],
    ['Taliban consul in Mumbai?', /^The Afghan consulate general in Mumbai is run by Taliban/],
  ])('is asked of a consulate by its consul: %s', (question, headline) => {
    expect(answered(question).headline).toMatch(headline)
  })
})

it.each(['who gave five taliban visas', 'who gave visas to five Taliban'])(
  'who gave visas is told of all States by what is on file on visas: %s',
  (question) => {
    expect(answered(question).headline).toMatch(/^Belgium issued five visas/)
  },
)

it('whoever refuses them is none of those that gave any', () => {
  expect(answered('which countries refuse visas to the Taliban').headline).not.toMatch(/issued/)
})
