import { expect, it } from 'vitest'
import { answered } from '../known.ts'

const SIX = /six of the 29 foreign missions in Kabul on file are closed: Australia, Denmark/
it.each([
  ['which country closed before the takeover', SIX],
  ['which states closed their embassies before the takeover', SIX],
  ['who closed their embassy before kabul fell', SIX],
  [
    'which country shut its embassy in 2021',
    /^New in 2021: 12 of the 29 foreign missions in Kabul on file closed/,
  ],
  ['which countries reopened their embassies', /^Seven of the 29 foreign missions in Kabul on file opened/],
])('a State closes and reopens its own, in Kabul: %s', (question, headline) => {
  expect(answered(question).headline).toMatch(headline)
})

it.each(['which countries closed the Afghan embassy', 'which countries closed their Afghan embassies'])(
  'an Afghan one is closed in it: %s',
  (question) => {
    expect(answered(question).headline).toMatch(/^Three of the 34 Afghan embassies on file are closed/)
  },
)
