import { describe, expect, it } from 'vitest'
import { vetted } from '../known.ts'

const verdicts = (text: string) =>
  vetted(text, '2025-12-01').map(
    ({ countries, aspect, verdict }) => `${countries.join()} ${aspect} ${verdict}`,
  )

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
    ['The EU recognises no Taliban government', ' recognition supported'],
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
  ['Naseer Faiq still speaks for Afghanistan at the UN', ' mission supported'],
  ['Naseer Ahmad Faiq represents Afghanistan at the UN.', ' mission supported'],
  ['Suhail Shaheen represents Afghanistan at the UN.', ' mission not-held'],
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
