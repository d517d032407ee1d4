import { describe, expect, it } from 'vitest'
import { verdicts } from '../known.ts'

const bears = (text: string) => verdicts(text).some((stated) => stated.endsWith('supported'))

describe('What was done in one month is not borne out for the next', () => {
  it.each([
    ['Kazakhstan agreed in May 2023 to accredit Taliban diplomats.', false],
    ['Kazakhstan agreed in April 2023 to accredit Taliban diplomats.', true],
    ['The UN deferred the decision on 1 November 2021.', false],
    ['The UN deferred the decision on 1 December 2021.', true],
    ['Pakistan issued visas to Taliban appointees in November 2021.', false],
    ['Pakistan issued visas to Taliban appointees in October 2021.', true],
    ['The Netherlands moved its Afghanistan embassy from Kabul to Doha in September 2022.', false],
    ['The Netherlands moved its Afghanistan embassy from Kabul to Doha in September 2021.', true],
    ['The United States moved its Kabul mission to Doha on 31 July 2021.', false],
    ['Saudi diplomats left Kabul in March 2023 for security reasons.', false],
    ['Saudi diplomats left Kabul in February 2023 for security reasons.', true],
    [
      'Abdul Ghafar Bahr gave copies of his credentials to foreign minister Saidov on 9 November 2024.',
      false,
    ],
    ['Abdul Ghafar Bahr gave copies of his credentials to foreign minister Saidov on 9 October 2024.', true],
    ['The Taliban ministry said its diplomats had reopened the embassy in Muscat on 15 October 2024.', false],
    [
      'The Taliban ministry said its diplomats had reopened the embassy in Muscat on 15 September 2024.',
      true,
    ],
  ])('%s', (text, isBorneOut) => {
    expect(bears(text)).toBe(isBorneOut)
  })

  it.each([
    [
      'Naqibullah Dehqanzada declared on 9 October 2023 that the Khorog consulate works under the Taliban foreign ministry.',
      false,
    ],
    [
      'Naqibullah Dehqanzada declared on 9 November 2023 that the Khorog consulate works under the Taliban foreign ministry.',
      true,
    ],
  ])('nor are words on a matter in dispute: %s', (text, isBorneOut) => {
    expect(bears(text)).toBe(isBorneOut)
  })
})
