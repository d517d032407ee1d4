import { describe, expect, it } from 'vitest'
import { answered } from '../known.ts'

describe('a name in small letters that is a word too', () => {
  it.each([
    ['compare us and russia', ['US', 'RU']],
    ['who recognised taliban, us or russia', ['US', 'RU']],
    ['what is the us position on taliban envoys', ['US']],
    ['has the afghan embassy in us closed', ['US']],
    ["did xi take the taliban ambassador's credentials", ['CN']],
    ['what did xi say about the taliban', ['CN']],
    ['when did xi receive the taliban ambassador', ['CN']],
  ])('is one where the sentence needs a State or somebody: %s', (question, countries) => {
    expect(answered(question).understood.countries).toEqual(countries)
  })

  it.each([
    'tell us embassy by embassy who runs them',
    'give us ambassador names',
    'can you tell us who recognised them',
    'what did they tell us in 2024',
    'does chapter xi of the convention mention recognition',
  ])('is a word elsewhere: %s', (question) => {
    expect(answered(question).understood.countries).toEqual([])
  })
})
