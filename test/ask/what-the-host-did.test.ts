import { describe, expect, it } from 'vitest'
import { answers } from '../known.ts'

const last = (...turns: readonly string[]) => answers(...turns).at(-1)
const BONN = 'Who runs the consulate in Bonn?'
const WASHINGTON = 'Who runs the Afghan embassy in Washington?'

describe('after an Afghan mission, what its host did', () => {
  it.each([
    'did Berlin agree',
    'has Berlin given consent',
    'did Germany approve',
    "with Berlin's blessing?",
    'is Berlin ok with that',
    'did the German government sign off on that?',
    'did the German foreign office agree to the new man?',
  ])('is whether it gave its consent, and not how its capital stands: %j', (turn) => {
    expect(last(BONN, turn)?.understood).toMatchObject({
      intent: 'status',
      aspect: 'accreditation',
      countries: ['DE'],
    })
    expect(last(BONN, turn)?.headline).toMatch(/^The German foreign office said .* no consent/)
  })

  it.each([
    ['is Berlin still open', { aspect: 'mission' }],
    ['and Berlin?', { aspect: 'mission' }],
    ['did Germany agree to recognise them?', { aspect: 'recognition' }],
  ])('leaves what else is asked: %j', (turn, understood) => {
    expect(last(BONN, turn)?.understood).toMatchObject(understood)
  })

  it.each([
    'when did the state dept take it over',
    'when did the US take custody',
    'since when do the Americans hold it',
    'when did they take it over',
  ])('is when it took the house in view: %j', (turn) => {
    const answer = last(WASHINGTON, turn)
    expect(answer?.understood).toMatchObject({ intent: 'timeline', mission: { city: 'Washington' } })
    expect(answer?.headline).toMatch(/^The Afghan embassy in Washington passed custody .* March 2022/)
  })
})

it.each(['when did they take it over', 'when did that happen', 'when did they get it'])(
  'tells when a mission passed to those who run it, and not who came there last: %j',
  (turn) => {
    expect(last('Who runs the Afghan embassy in Moscow?', turn)?.headline).toMatch(
      /^The Taliban .*9 April 2022/,
    )
  },
)
