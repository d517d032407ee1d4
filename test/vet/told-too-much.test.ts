import { describe, expect, it } from 'vitest'
import { verdicts } from '../known.ts'

describe('That an embassy is open does not tell how many are there', () => {
  it.each([
    ["Kazakhstan's embassy in Kabul works with a full staff.", 'KZ mission not-held'],
    ["Kazakhstan's embassy in Kabul works with a reduced staff.", 'KZ mission supported'],
    ["Iran's embassy in Kabul is open at full strength.", 'IR mission not-held'],
    ["China's embassy in Kabul is fully staffed.", 'CN mission not-held'],
    ['The Afghan embassy in Moscow has a full staff.', 'RU mission not-held'],
    ["Iran's embassy in Kabul is open.", 'IR mission supported'],
    ["Japan's embassy in Kabul works normally.", 'JP mission supported'],
  ])('%s', (text, stated) => {
    expect(verdicts(text)).toEqual([stated])
  })
})

describe('Whoever is the first since the takeover is not told to be the first ever', () => {
  it.each([
    ['Pakistan appointed its first ambassador in Kabul ever on 30 May 2025.', 'PK relations not-held'],
    ["Nizamani became Pakistan's first ambassador in Kabul in history.", 'PK relations not-held'],
    ['China sent the first ambassador ever to Kabul.', 'CN relations not-held'],
    ['Norway accepted a Taliban diplomat for the first time ever.', 'NO accreditation not-held'],
    [
      'Pakistan appointed its first ambassador in Kabul since the takeover on 30 May 2025.',
      'PK relations supported',
    ],
    [
      'Bilal Karimi is the first Taliban ambassador ever to be received by a head of state.',
      'CN accreditation supported',
    ],
  ])('%s', (text, stated) => {
    expect(verdicts(text)).toEqual([stated])
  })
})
