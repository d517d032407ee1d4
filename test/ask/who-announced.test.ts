import { describe, expect, it } from 'vitest'
import { answered, answers, findings } from '../known.ts'

describe('who announced what holds is told by the act through which it came to hold', () => {
  it.each([
    'who announced Russia’s recognition',
    'Who announced that Russia recognised the Taliban?',
    'Who declared that Moscow recognises the Taliban government?',
  ])('%s', (text) => {
    expect(answered(text).headline).toMatch(/^Russia became the first State to recognise .*3 July 2025/)
  })

  it.each([
    ['Who announced the closure of the Afghan embassy in New Delhi?', /New Delhi/],
    ['Who announced the handover of the Afghan consulate in Mumbai?', /Mumbai/],
  ])('of the mission named: %s', (text, told) => {
    expect(answered(text).headline).toMatch(told)
  })

  it.each(['who confirmed the handover of the moscow embassy', 'who confirmed the moscow embassy handover'])(
    'by whoever confirmed it: %s',
    (text) => {
      expect(answered(text).headline).toMatch(/^Abdul Qahar Balkhi, .* 9 April 2022/)
    },
  )

  it('of a delisting', () => {
    expect(answered('Who announced that Kazakhstan had delisted the Taliban?').headline).toMatch(
      /^Kazakhstan announced .*Smadiyarov/,
    )
  })

  it('of the first State, where both are asked', () => {
    expect(
      answered('Which state was the first to recognise the Taliban, and who announced it?').headline,
    ).toMatch(/^Russia became the first State to recognise .*3 July 2025/)
  })

  it('after “since when?”', () => {
    const turns = ['Has Canada recognised the Taliban?', 'and Russia?', 'since when?', 'who announced it?']
    expect(answers(...turns).at(-1)?.headline).toMatch(/^Russia became the first State to recognise/)
  })
})

describe('what was announced', () => {
  it('is told by who said that it would come', () => {
    expect(answered('Who said Kazakhstan would soon accept a Taliban ambassador?').headline).toMatch(
      /Muttaqi, said that Kazakhstan would soon .*23 July 2025/,
    )
  })

  it.each([
    ['Will Kazakhstan accept a Taliban ambassador?', 'Has Kazakhstan accepted Taliban envoys?'],
    ['Is Iran about to recognise the Taliban?', 'Has Iran recognised the Taliban?'],
  ])('is offered where something cannot be foretold, and not told without its evidence: %s', (text, near) => {
    const { outcome, headline, next } = answered(text)
    expect(outcome).toBe('abstained')
    expect(headline).toBe('What will happen is not on file, only what happened and what was said.')
    expect(next[0]?.question).toBe(near)
  })

  it('tells when a mission will close', () => {
    const answer = answered('When will the Afghan embassy in Canberra close?')
    expect(answer.headline).toMatch(/^What will happen is not on file.*30 June 2026/)
    expect(findings(answer)[0]?.value).toBe('statement:closure-announced')
  })

  it('is not said again where it came about', () => {
    expect(answered('Will the Afghan embassy in Tokyo close?').headline).not.toContain('announced')
  })
})

describe('who took an envoy’s credentials', () => {
  it.each([
    [
      'Did Putin accept the Taliban ambassador’s credentials in July 2025?',
      /Rudenko took copies.*President Putin/,
    ],
    ['Did Lavrov take the credentials of the Taliban ambassador?', /Rudenko took copies.*President Putin/],
    ['Did Putin receive the Taliban ambassador’s credentials?', /^President Putin received.*15 January 2026/],
    ['Who took Gul Hassan’s credentials in July 2025?', /^Deputy foreign minister Andrei Rudenko/],
    ['Who received the credentials of the Taliban ambassador in Tashkent?', /foreign minister Saidov/],
  ])('%s', (text, told) => {
    expect(answered(text).headline).toMatch(told)
  })
})

it.each([
  [
    'Is Yessengeldiyev still ambassador in Kabul?',
    'relieved Alimkhan Yessengeldiyev, Kazakhstan’s ambassador in Kabul since April 2018',
  ],
  ['Is Zhirnov still ambassador in Kabul?', 'Dmitry Zhirnov is on record as ambassador of Russia in Kabul'],
])('whether somebody is ambassador in Kabul is told of him: %s', (text, told) => {
  expect(answered(text).headline).toContain(told)
})

describe('a number of missions', () => {
  it.each(['do the taliban run 38 or 39 missions', 'is it 39 missions?', 'who claims 39 missions?'])(
    'is told with who gave it: %s',
    (question) => {
      expect(answered(question).headline).toMatch(
        /^The Taliban acting foreign minister, Muttaqi, claimed that 39/,
      )
    },
  )

  it.each(['is the 45 missions figure right', 'who claimed that 45 missions obey Kabul'])(
    'that nobody on file gave is told to be none: %s',
    (question) => {
      expect(answered(question).headline).toMatch(/^Those words are not on file; the nearest: .*39 Afghan/)
    },
  )
})
