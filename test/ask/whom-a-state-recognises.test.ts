import { expect, it } from 'vitest'
import { answered } from '../known.ts'

it.each([
  ['was muttaqi recognised by russia', /^Russia has recognised the Taliban as Afghanistan’s government/],
  ['did russia recognise muttaqi', /^Russia has recognised the Taliban/],
  ['was haibatullah recognised by russia', /^Russia has recognised the Taliban/],
  ['is muttaqi recognised by china as foreign minister', /^China does not recognise the Taliban/],
])('whoever governs is recognised as a government, and as no envoy: %s', (question, headline) => {
  expect(answered(question)).toMatchObject({ understood: { aspect: 'recognition' } })
  expect(answered(question).headline).toMatch(headline)
})

it.each([
  'was gul hassan recognised by russia',
  'Is Bakhtari recognised by Austria',
  'did China recognise Karimi',
])('whoever is posted is accepted as an envoy: %s', (question) => {
  expect(answered(question)).toMatchObject({ understood: { aspect: 'accreditation' } })
})
