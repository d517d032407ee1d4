import { describe, expect, it } from 'vitest'
import { answered } from '../known.ts'

describe('what is on file of a city leads where the city is asked about', () => {
  it.each([
    'What did Germany say about the consul general in Bonn?',
    'Has Germany approved a Taliban consul general in Bonn?',
    'Did Berlin give its consent to a consul general in Bonn?',
  ])('%s', (text) => {
    expect(answered(text).headline).toMatch(/no consent had been given for a consul general in Bonn/)
  })
})

it('reads a city by its other names', () => {
  expect(answered('bombay afghan consul taliban').headline).toMatch(
    /^The Taliban announced .* consul in Mumbai/,
  )
})

it.each([
  'Are documents issued by the Afghan consulate in Munich valid in Kabul?',
  'Do the Taliban accept passports from the consulate in Munich?',
])('papers of a mission that works with Kabul are told of by that: %s', (text) => {
  expect(answered(text).headline).toMatch(/accepted only papers of the Afghan consulate general in Munich/)
})

it.each(['Who is the Afghan ambassador in Berlin?', 'Who is Afghanistan’s ambassador in Berlin?'])(
  'that an ambassador left is said before who of lower rank is there: %s',
  (text) => {
    expect(answered(text).headline).toMatch(/^The Taliban recalled Yama Yari.*Nebrasul/)
  },
)

it('reads a State’s name by its sound among those offered', () => {
  const { parts } = answered('has kanda recognized the talibn')
  expect(
    parts.flatMap((part) => (part.kind === 'choice' ? part.options.map(({ label }) => label) : []))[0],
  ).toBe('Canada')
})

it('takes an embassador for an ambassador', () => {
  expect(answered('who is the afghan embassador in moscow').headline).toMatch(/^Gul Hassan/)
})

describe('the consulates that a letter asked for', () => {
  it.each([
    'was the letter about the consulates too',
    'did the Taliban also ask Canada for the consulates',
    'did the Taliban ask for the consulates in Canada',
  ])('are those of the letter, and no list of consulates: %s', (question) => {
    expect(answered(question).headline).toMatch(
      /^The letter of November 2022 asked Canada .* consulates there/,
    )
  })
})
