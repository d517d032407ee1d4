import { describe, expect, it } from 'vitest'
import { verdicts as verdictsOn, vetted } from '../known.ts'

const verdicts = (text: string) => verdictsOn(text, '2025-12-01')

describe('Sending nobody', () => {
  it.each([
    [
      'Washington sent nobody to the Moscow talks with the Taliban',
      ['US relations not-held', 'RU relations not-held'],
    ],
    [
      'The US stayed away from the Moscow talks with the Taliban',
      ['US relations not-held', 'RU relations not-held'],
    ],
    ['Berlin did not send anyone to talks with the Taliban in Kabul', ['DE relations not-held']],
  ])('is no lack of relations, and no envoy refused: %s', (text, wanted) => {
    expect(verdicts(text)).toEqual(wanted)
  })
})

it.each([
  ["The Americans stayed away from this week's Moscow talks with the Taliban", '2021-10-21'],
  ["The United States did not take part in this week's Moscow meeting with the Taliban", '2021-10-21'],
  ['Washington sent nobody to the Moscow talks with the Taliban in October 2021', '2025-12-01'],
  ['The US did not send a delegation to the Moscow talks with the Taliban in October 2021', '2025-12-01'],
])('Who kept away from talks is told by a report of these: %s', (text, on) => {
  expect(vetted(text, on).map(({ verdict, finding }) => [verdict, finding?.holds])).toEqual(
    ['US', 'RU'].map(() => ['supported', '2021-10-19/2021-10-20']),
  )
})

describe('A protecting power', () => {
  it.each([
    ['Qatar is the protecting power for the United States in Afghanistan', 'QA,US relations supported'],
    ['US interests in Afghanistan are represented by Qatar', 'US,QA relations supported'],
    ['Switzerland is the protecting power for the United States in Afghanistan', 'CH,US relations not-held'],
    ['Qatar is the protecting power for Germany in Afghanistan', 'QA,DE relations not-held'],
  ])('is told of by a report on the two alone: %s', (text, verdict) => {
    expect(verdicts(text)).toEqual([verdict])
  })
})

describe('Having none', () => {
  it.each([
    ['Canada has no embassy in Kabul', 'CA mission supported'],
    ["Russia doesn't have an embassy in Kabul", 'RU mission contradicted'],
    ['India has no embassy in Kabul', 'IN mission outdated'],
    ['There is no Afghan embassy in London', 'GB mission supported'],
    ['The Taliban have no embassy in Canada', 'CA mission supported'],
    ['The Taliban have no embassy in Russia', 'RU mission outdated'],
    ['Tehran kept the embassy from the Taliban', 'IR mission contradicted'],
  ])('of missions: %s', (text, verdict) => {
    expect(verdicts(text)).toEqual([verdict])
  })

  it.each([
    ['The EU recognises no Taliban government', 'recognition supported'],
    ['Canada has accepted no Taliban envoy', 'CA accreditation supported'],
    ['China accepted no Taliban ambassador', 'CN accreditation contradicted'],
    ['Taliban envoy in Canada remains unaccredited', 'CA accreditation supported'],
  ])('is denied after the verb as before it: %s', (text, verdict) => {
    expect(verdicts(text)).toEqual([verdict])
  })
})

it.each([
  [
    "China, not Russia, was first to receive a Taliban ambassador's credentials",
    ['CN accreditation supported'],
  ],
  ['Russia, not China, recognised the Taliban first', ['RU recognition supported']],
  ['Beijing has not followed Moscow in recognising the Taliban', ['CN recognition supported']],
])('Of another State named in passing nothing is denied: %s', (text, stated) => {
  expect(verdicts(text)).toEqual(stated)
})

it.each([
  ['Naseer Faiq still speaks for Afghanistan at the UN', 'mission supported'],
  ['Naseer Ahmad Faiq represents Afghanistan at the UN.', 'mission supported'],
  ['Suhail Shaheen represents Afghanistan at the UN.', 'mission contradicted'],
  ['Suhail Shaheen is Afghanistan’s ambassador to the UN.', 'mission contradicted'],
])(
  'Who speaks for Afghanistan at the UN heads its mission, and nothing is said of recognition: %s',
  (text, stated) => {
    expect(verdicts(text)).toEqual([stated])
  },
)

it('A statement is shown as it stands, whatever it passes over', () => {
  const text = 'Russia, not China, recognised the Taliban first.'
  expect(vetted(text, '2025-12-01').map((one) => one.text)).toEqual([text])
})
