import { describe, expect, it } from 'vitest'
import { answered } from '../known.ts'

describe('a list', () => {
  it.each([
    ['which embassies still fly the old flag', /tricolour of the republic: Geneva .*London .*Washington/],
    ['Which Afghan embassies fly the Taliban flag?', /under the Taliban flag: Moscow \(Russia\)\.$/],
    ['where is the white flag up', /under the Taliban flag: Moscow/],
  ])('of flags holds those last seen under one: %s', (question, headline) => {
    expect(answered(question).headline).toMatch(headline)
  })

  it.each(['which countries have ambassadors in Kabul', 'Which states have an ambassador in Kabul again?'])(
    'of ambassadors in Kabul does not count embassies that are merely open: %s',
    (question) => {
      expect(answered(question).headline).toMatch(/^6 of the 39 States .* posted an ambassador to Kabul/)
    },
  )

  it('of ambassadors accredited holds no envoy of a lower rank', () => {
    expect(answered('Which Central Asian States accredited ambassadors?').headline).toBe(
      'Central Asia: one of the 5 States has accepted a Taliban-appointed ambassador: Uzbekistan.',
    )
  })

  it('begins with the first ambassador where that is asked', () => {
    expect(answered('who was the first ambassador to Kabul?').headline).toMatch(
      /: China \(13 September 2023\)/,
    )
  })

  it.each([
    [
      'how many neighbours have recognised the Taliban?',
      /^Afghanistan's neighbours: none of the 6 States recognises/,
    ],
    [
      'How many of the neighbours accepted envoys',
      /^Afghanistan's neighbours: 5 of the 6 States have accepted/,
    ],
    ['Сколько соседей признали талибов?', /^Ни одно государство из 6 не признает/],
    ['Wie viele Nachbarländer haben die Taliban anerkannt?', /^Keiner der 6 Staaten erkennt/],
  ])('of a group counts its members and not what is on file: %s', (question, headline) => {
    expect(answered(question).headline).toMatch(headline)
  })
})

describe('what came about in a time', () => {
  it('is listed without what had come about before', () => {
    const { headline } = answered('Which missions changed hands in 2025?')
    expect(headline).toMatch(/^New in 2025: .*Oslo/)
    expect(headline).not.toContain('Beijing')
  })

  it.each(['As of 2025, which missions are closed?', 'Which missions were closed in 2024?'])(
    'is not asked for by %s',
    (text) => {
      expect(answered(text).headline).toMatch(/^On the record up to/)
    },
  )
})
