import { describe, expect, it } from 'vitest'
import { vet } from '../../src/vet/vet.ts'
import { knowledge } from '../known.ts'

const verdicts = (text: string) => vet(text, knowledge, '2026-11-26').map(({ verdict }) => verdict)

describe('What is stated of a mission in a second breath has its own verdict', () => {
  it.each<[string, string[]]>([
    [
      'The Afghan embassy in Tokyo closed on 31 January 2026 and was handed over to the Taliban.',
      ['supported', 'contradicted'],
    ],
    [
      'The Afghan embassy in Tokyo closed on 31 January 2026. It was handed over to the Taliban.',
      ['supported', 'contradicted'],
    ],
    [
      'The Afghan embassy in Tokyo closed on 31 January 2026. Later it reopened.',
      ['supported', 'contradicted'],
    ],
    [
      'The Afghan embassy in London closed in September 2024. The embassy has not reopened.',
      ['supported', 'supported'],
    ],
    ['The Afghan embassy in New Delhi closed permanently and has not reopened.', ['outdated', 'outdated']],
    ['Russia recognised the Taliban and accepted their ambassador.', ['supported', 'supported']],
  ])('%s', (text, wanted) => {
    expect(verdicts(text)).toEqual(wanted)
  })

  it('bears out no more words than it was held against', () => {
    const [first] = vet(
      'Norway closed the Afghan embassy in Oslo and expelled the ambassador.',
      knowledge,
      '2026-11-26',
    )
    expect(first?.text).toBe('Norway closed the Afghan embassy in Oslo')
  })
})

describe('A visit is no takeover, a dispute no denial, and an announcement no event', () => {
  it.each([
    ["The Taliban's delegation visited the consulate in Khorog, KabulNow reported.", 'supported'],
    ['A Taliban delegation visited the Afghan embassy in Rome.', 'not-held'],
    ['The Taliban took over the consulate in Khorog.', 'contradicted'],
    ['The Afghan embassy in Berlin is run by a Taliban official, ARD reported.', 'supported'],
    ['The Afghan embassy in Berlin is run by the Taliban.', 'not-held'],
    ['The Afghan embassy in Canberra closed on 30 June 2026.', 'not-held'],
    ['Germany expelled the Taliban ambassador.', 'not-held'],
  ])('%s', (text, verdict) => {
    expect(verdicts(text)[0]).toBe(verdict)
  })
})
