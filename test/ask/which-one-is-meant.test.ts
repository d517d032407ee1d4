import { describe, expect, it } from 'vitest'
import { answered, answers } from '../known.ts'

const last = (...turns: readonly string[]) => answers(...turns).at(-1)
const ROME = 'Who runs the embassy in Rome?'
const IRAN = "Is Iran's embassy in Kabul open?"

describe('one of those spoken of, or none of them', () => {
  it.each(['not that one', 'no, the other one', 'wrong one', 'wrong embassy, sorry'])(
    'asks which is meant where the one before was not: %j',
    (turn) => {
      expect(last(ROME, turn)?.outcome).toBe('asked-back')
      expect(last(ROME, turn, 'Ankara')?.headline).toMatch(/^The Afghan embassy in Ankara/)
    },
  )

  it.each([
    [['Has Iran recognised them?', 'and Iraq?', 'no, the other one'], ['IR']],
    [['Has Guinea recognised them?', 'not that one, Equatorial'], ['GQ']],
    [['Afghan embassy in Paris', 'and Madrid', 'the earlier one'], ['FR']],
  ])('takes the one named before: %j', (turns, countries) => {
    expect(last(...turns)).toMatchObject({ outcome: 'answered', understood: { countries } })
  })

  it.each(['the earlier one', 'and the previous one?', 'who was the former one'])(
    'after who holds a post is who held it before: %j',
    (turn) => {
      expect(last("Who's the ambassador in Moscow?", turn)?.headline).toMatch(/^Jamal Nasir Gharwal/)
    },
  )
})

describe('a city of Afghanistan after an embassy in Kabul', () => {
  it.each(['and Herat?', 'same for Herat', 'Herat too?', 'and in Herat?'])(
    'is where another house would be, and not told of as Kabul: %j',
    (turn) => {
      const answer = last(IRAN, turn)
      expect(answer?.understood.mission).toMatchObject({ sending: 'IR', receiving: 'AF', city: 'Herat' })
      expect(answer?.outcome).toBe('abstained')
    },
  )

  it('has consulates wherever they are', () => {
    expect(last("Is India's embassy in Kabul open?", 'and the consulates?')?.headline).toMatch(
      /^No consulate of India in Afghanistan is on file/,
    )
  })
})

it.each([
  'Niger - the one next to Mali, not Nigeria - recognised them?',
  'Guinea, the one bordering Senegal: recognised them?',
])('a State that only tells another apart is not asked about: %s', (question) => {
  const { understood } = answered(question)
  expect(understood.intent).toBe('status')
  expect(understood.countries).toHaveLength(1)
})

describe('an envoy of whom nothing is told', () => {
  it.each(["what's the ambassador called?", 'whats the envoy called'])('is asked back: %s', (text) => {
    expect(answers(text)[0]?.outcome).toBe('asked-back')
  })
})

it.each([
  'is it still under the republic?',
  'is it still under the old crew?',
  'is it under the taliban now?',
])('of which mission it is asked whose it is, is asked back: %s', (question) => {
  expect(answered(question)).toMatchObject({ outcome: 'asked-back', understood: { aspect: 'mission' } })
})
