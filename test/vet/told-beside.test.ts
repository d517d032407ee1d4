import { describe, expect, it } from 'vitest'
import { verdicts } from '../known.ts'

const ruled = (text: string) => verdicts(text).map((line) => line.split(' ').at(-1))

describe('Who sat in the chair is told by the report that bears a statement out', () => {
  const DEFERRED = 'deferred its decision on 1 December 2021.'
  it.each([
    [`The UN Credentials Committee, chaired by Sweden, ${DEFERRED}`, 'supported'],
    [`The UN Credentials Committee, chaired by Russia, ${DEFERRED}`, 'contradicted'],
    ['Under Norway’s chair, the Credentials Committee deferred its decision in December 2021.', 'not-held'],
    [`Russia chaired the UN Credentials Committee that ${DEFERRED}`, 'not-held'],
    [`With China in the chair, the UN Credentials Committee ${DEFERRED}`, 'not-held'],
  ])('%s', (text, verdict) => {
    expect(ruled(text)).toEqual([verdict])
  })
})

describe('Whom a letter named is told by the report that it was torn up', () => {
  it.each([
    ['Aghbar tore up the Taliban letter appointing Faizullah in front of reporters.', ['supported']],
    ['Aghbar tore up the Taliban letter appointing Dehqanzada in front of reporters.', ['not-held']],
    ['Aghbar tore up the letter naming Suhail Shaheen first secretary.', ['not-held', 'not-held']],
  ])('%s', (text, each) => {
    expect(ruled(text)).toEqual(each)
  })
})

describe('That an envoy was taken does not tell that he was taken at once', () => {
  it.each([
    ['Iran accepted Mohammad Afzal Haqqani at once.', 'contradicted'],
    ['Iran immediately accepted Fazl Mohammad Haqqani as head of the Tehran embassy.', 'contradicted'],
    ['Iran at first did not accept Fazl Mohammad Haqqani.', 'supported'],
    ['At first Iran refused to accept Haqqani, diplomats said.', 'supported'],
    ['Norway at once accepted Najibullah Sherkhan as first secretary.', 'not-held'],
  ])('%s', (text, verdict) => {
    expect(ruled(text)).toEqual([verdict])
  })
})

describe('What cannot be had without something is not to be had without it', () => {
  it.each([
    ['Kabulov said Russia could have a Taliban ambassador without recognition.', ['contradicted']],
    ['Kabulov said that Russia could have an ambassador without recognition.', []],
  ])('%s', (text, each) => {
    expect(ruled(text)).toEqual(each)
  })
})

describe('That the Taliban present their man at a mission does not tell that it was given to them', () => {
  it.each([
    ['The Afghan embassy in Ankara was handed over to the Taliban ministry.', 'not-held'],
    ['The embassy in Tehran was handed over to the Taliban in February 2023.', 'supported'],
  ])('%s', (text, verdict) => {
    expect(ruled(text)).toEqual([verdict])
  })
})

describe('A mission was given to its host on the day on file', () => {
  const GAVE =
    'Former republic diplomats gave the Afghan embassy in Ankara to the Turkish foreign ministry in'
  it.each([
    [`${GAVE} February 2025.`, 'supported'],
    [`${GAVE} May 2025.`, 'not-held'],
    ['The Ankara embassy was handed to the Turkish foreign ministry in May 2024.', 'contradicted'],
  ])('%s', (text, verdict) => {
    expect(ruled(text)).toEqual([verdict])
  })
})

describe('What "both" have done is stated of each', () => {
  it('The embassies in Oslo and London have not both reopened.', () => {
    const text =
      'The Afghan embassies in Oslo and London both closed in September 2024 and both have reopened.'
    expect(verdicts(text)).toEqual([
      'NO mission supported',
      'GB mission supported',
      'NO mission supported',
      'GB mission contradicted',
    ])
  })
})

describe('Who received an envoy is told, also where he is "him"', () => {
  it.each([
    ['Norway accepted Sherkhan in January 2025, and the king received him.', ['supported', 'not-held']],
    [
      'Kazakhstan accepted Rahmani as charge d’affaires, and Tokayev received him.',
      ['supported', 'not-held'],
    ],
  ])('%s', (text, each) => {
    expect(ruled(text)).toEqual(each)
  })
})

describe('That a State recognised them does not tell how others took it', () => {
  it.each([
    ['China welcomed Russia’s recognition of the Taliban.', 'supported'],
    ['China condemned Russia’s recognition of the Taliban.', 'contradicted'],
    ['Iran condemned Russia’s recognition of the Taliban.', 'not-held'],
    ['Rubio praised Russia’s recognition of the Taliban.', 'not-held'],
  ])('%s', (text, verdict) => {
    expect(ruled(text)).toEqual([verdict])
  })
})

describe('Who ordered that a mission be closed is told as who closed it', () => {
  it.each([
    ['The FCDO said Britain had ordered the closure of the Afghan embassy in London.', 'not-held'],
    ['Rassoul said that Britain had ordered the closure of the embassy in London.', 'supported'],
    ['Norway requested the closure of the Afghan embassy in Oslo in September 2024.', 'supported'],
    ['The Taliban ordered the closure of the Afghan embassy in Oslo in September 2024.', 'not-held'],
    ['Japan ordered the closure of the Afghan embassy in Tokyo.', 'not-held'],
  ])('%s', (text, verdict) => {
    expect(ruled(text)).toEqual([verdict])
  })
})
