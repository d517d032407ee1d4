import { expect, it } from 'vitest'
import { answered } from '../known.ts'

it.each([
  [
    'did lavrov call recognition premature',
    /^The Russian foreign minister, Sergei Lavrov, said .*not being discussed/,
  ],
  ['did Zakharova ever call recognition premature', /^Maria Zakharova, .*too early/],
  [
    'did Kabulov describe recognition as off the agenda',
    /^The Russian presidential envoy, .*still not on the agenda/,
  ],
])(
  'whether somebody called a thing something is told in his words, and not by how it stands: %s',
  (question, told) => {
    const { headline, understood } = answered(question)
    expect(understood.intent).toBe('statement')
    expect(headline).toMatch(told)
  },
)

it.each([
  'did mamundzay call the consuls taliban',
  'what did Mamundzay say about the consuls',
  'did Mamundzay say the consuls represent the Taliban?',
])(
  'what an envoy said against a report on his mission is told, though no words of his are on file: %s',
  (question) => {
    expect(answered(question).headline).toMatch(
      /^Ambassador Mamundzay called the two consuls representatives of the Taliban\. .*reopened consular service/,
    )
  },
)

it('that no words of his are on file is said of anything else', () => {
  expect(answered('what did mamundzay say about recognition').headline).toMatch(
    /^No statement of Farid Mamundzay/,
  )
})
