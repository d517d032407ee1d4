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

describe('What had come about before a State did it, or after', () => {
  it.each([
    [
      'Which countries accredited Taliban diplomats before Russia did?',
      /^Before Russia: four of the 39 States .*: Pakistan \(29 October 2021\), Turkmenistan \(17 March 2022\), China \(about April 2022\) and Iran \(about April 2022\)\./,
    ],
    [
      'who accepted a taliban ambassador before russia recognised them?',
      /^Before Russia: four of the 39 States .*: China \(1 December 2023\), the United Arab Emirates .*, Uzbekistan .* and Turkey/,
    ],
    ['who accepted an ambassador after china', /^New \(since 2 December 2023\): five of the 39 States/],
    ['Which states recognised the Taliban before Russia?', /^Before Russia: none of the 39 States/],
    [
      'Which countries accepted a Taliban ambassador after China?',
      /^New \(since 2 December 2023\): five of the 39 States/,
    ],
    ['Which states recognised them after Russia?', /^New \(since 4 July 2025\): no State\./],
    [
      'Welche Staaten haben vor Russland Taliban-Diplomaten akkreditiert?',
      /^Früher als Russland: vier der 39/,
    ],
  ])('is listed among all States: %s', (text, told) => {
    expect(answered(text).headline).toMatch(told)
  })
})
