import { describe, expect, it } from 'vitest'
import { answered } from '../known.ts'

describe('who was first', () => {
  it.each([
    [
      'Who was the first foreign ambassador to be appointed to Kabul under the Taliban?',
      /Zhao Xing.*13 September 2023/,
    ],
    ['Who was the first head of state to receive a Taliban ambassador?', /^Xi Jinping.*30 January 2024/],
    ['First after China to accept a Taliban ambassador?', /^The United Arab Emirates took/],
    ['After China, who was next to accept a Taliban ambassador?', /^The United Arab Emirates took/],
    ['Who came after China in accepting a Taliban ambassador?', /^The United Arab Emirates took/],
    [
      'After China and the UAE, who was third to accept a Taliban ambassador?',
      /which made Uzbekistan the third State/,
    ],
  ])('%s', (text, told) => {
    expect(answered(text).headline).toMatch(told)
  })
})

it('tells whom the Taliban named for a post that he is not on file to hold', () => {
  expect(answered('who did the taliban name as envoy to dushanbe').headline).toMatch(
    /Faizullah.*November 2023/,
  )
})

it('says with what was expected that it did not happen', () => {
  expect(answered('Did the United States attend the Moscow talks in October 2021?').headline).toMatch(
    /was expected.*would not take part/,
  )
})
