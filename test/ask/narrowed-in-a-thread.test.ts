import { describe, expect, it } from 'vitest'
import { answers } from '../known.ts'

const last = (...turns: readonly string[]) => answers(...turns).at(-1)
const LET_IN = 'Which countries have let in Taliban diplomats?'

describe('a turn that narrows what was asked', () => {
  it.each(['only the EU ones', 'and in the EU?', 'and the EU?', 'just EU members'])(
    'counts the members of the Union, and no list of all: %j',
    (turn) => {
      expect(last(LET_IN, turn)?.understood.intent).toBe('list')
      expect(last(LET_IN, turn)?.headline).toMatch(/^Across the European Union, one of the 27 .* Germany/)
    },
  )

  it('asks of the Union itself whether it does', () => {
    expect(last('Which countries recognise them?', 'does the EU recognise them?')?.headline).toMatch(
      /^The European Commission/,
    )
  })

  it.each(['so not an ambassador', 'so no ambassador?', 'an ambassador?'])('denies the rank: %j', (turn) => {
    expect(last('Did Norway take a Taliban envoy?', turn)?.headline).toMatch(
      /^No Taliban-appointed ambassador is on record as accepted by Norway/,
    )
  })

  it.each([
    [['Did Norway take a Taliban envoy?', 'who?'], /^Najibullah Sherkhan/],
    [['Has Qatar accepted a Taliban envoy?', "And Qatar's man in Kabul?"], /^Mirdif Al Qashouti/],
  ])('names who it is: %j', (turns, headline) => {
    expect(last(...turns)).toMatchObject({ understood: { intent: 'person' } })
    expect(last(...turns)?.headline).toMatch(headline)
  })

  it("is on a State's house in Kabul where its interests are looked after", () => {
    const answer = last('Is the US embassy in Kabul open?', 'who looks after American interests there')
    expect(answer?.understood.mission).toMatchObject({ sending: 'US', receiving: 'AF' })
    expect(answer?.headline).toMatch(/Qatar acted as its protecting power/)
  })
})
