import { describe, expect, it } from 'vitest'
import { vet } from '../../src/vet/vet.ts'
import { knowledge, TODAY, verdicts, vetted } from '../known.ts'

describe('Two events in a false order', () => {
  it.each([
    ['Norway took Taliban diplomats after Germany did.', ['NO accreditation contradicted']],
    ['Germany took Taliban officials before Norway did.', ['DE accreditation contradicted']],
    ['Kazakhstan delisted the Taliban after Kyrgyzstan.', ['KZ relations contradicted']],
    ['Russia delisted the Taliban before Kazakhstan did.', ['RU relations contradicted']],
    ['The UAE took a Taliban ambassador after Uzbekistan did.', ['AE accreditation contradicted']],
    [
      'The Emirates had a Taliban ambassador long before Beijing took one.',
      ['AE accreditation contradicted'],
    ],
    ['Kazakhstan took a Taliban envoy before Turkmenistan did.', ['KZ accreditation contradicted']],
    [
      'Uzbekistan was the second state to take a Taliban ambassador, after China.',
      ['UZ accreditation contradicted'],
    ],
    [
      "Russia's ban on the Taliban was suspended after Russia recognised the Taliban.",
      ['RU recognition contradicted'],
    ],
    [
      "Russia's Supreme Court lifted the ban on the Taliban after recognising them.",
      ['RU recognition contradicted'],
    ],
    ['Norway accepted Sherkhan after the embassy had reopened.', ['NO mission contradicted']],
  ])('is denied as a whole, and no half of it stands alone: %s', (text, stated) => {
    expect(verdicts(text)).toEqual(stated)
  })
})

describe('Two events in the order on file', () => {
  it.each([
    [
      'Germany took Taliban officials after Norway did.',
      ['DE accreditation supported', 'NO accreditation supported'],
    ],
    [
      "Russia's ban on the Taliban was suspended before Russia recognised the Taliban.",
      ['RU relations supported'],
    ],
    [
      'Iran becomes the second country after Russia to recognise the Taliban',
      ['IR recognition contradicted', 'RU recognition supported'],
    ],
  ])('are borne out, and so is what another State did where the first never did it: %s', (text, stated) => {
    expect(verdicts(text)).toEqual(stated)
  })
})

describe('A sentence of two events of which one is not read', () => {
  it('is held by the other alone, and stands among what was not checked', () => {
    const text = 'Gul Hassan arrived in Moscow after Russia recognised the Taliban.'
    const { vetted, unread } = vet(text, knowledge, TODAY)
    expect(vetted.map((one) => one.text)).toEqual(['Russia recognised the Taliban.'])
    expect(unread).toEqual([text])
  })

  it('bears out nothing where neither is read by itself', () => {
    const text = 'Pakistan upgraded its envoy before China sent an ambassador.'
    expect(vet(text, knowledge, TODAY)).toEqual({ vetted: [], unread: [text] })
  })

  it('bears out no event that only the two together seem to tell', () => {
    const text = 'India reopened its Kabul embassy before Saudi Arabia resumed work at its own.'
    const { vetted, unread } = vet(text, knowledge, TODAY)
    expect(vetted.map((one) => one.text)).toEqual(['India reopened its Kabul embassy'])
    expect(unread).toEqual([text])
  })
})

describe('That an ambassador came back to Kabul is told of him, and not of his embassy', () => {
  it.each([
    ['Saudi Arabia’s ambassador returned to Kabul.', ['SA relations supported']],
    ['The Saudi ambassador Al-Baqmi came back to Kabul in July 2024.', ['SA relations supported']],
    ['The Saudi ambassador returned to Kabul in December 2024.', ['SA relations not-held']],
    ['The Saudi ambassador Al-Baqmi returned to Kabul in July 2023.', ['SA relations not-held']],
  ])('%s', (text, stated) => {
    expect(verdicts(text)).toEqual(stated)
  })
})

describe('Who is named as the payer of a mission must be told so', () => {
  it.each([
    ['The Afghan embassy in Ottawa gets its money from Kabul.', ['CA mission not-held']],
    ['The Afghan embassy in Ottawa gets no money from Kabul.', ['CA mission supported']],
  ])('%s', (text, stated) => {
    expect(verdicts(text)).toEqual(stated)
  })
})

describe('Which of two Afghan embassies closed first', () => {
  it.each([
    ['The Oslo embassy closed after the London embassy.', 'NO,GB mission contradicted'],
    ['Oslo closed two weeks before London.', 'NO,GB mission supported'],
    ['Oslo closed two months before London.', 'NO,GB mission contradicted'],
    ['The Afghan embassy in Oslo closed two weeks before the one in London.', 'NO,GB mission supported'],
    [
      "London's Afghan embassy was the first of the two to close, Oslo's came after.",
      'GB,NO mission contradicted',
    ],
    ['The Afghan embassy in Oslo closed first, then the one in London.', 'NO,GB mission supported'],
    ["Of the Afghan embassies in London and Oslo, London's closed first.", 'GB,NO mission contradicted'],
    ["Afghanistan's embassies in Oslo and London closed in that order.", 'NO,GB mission supported'],
    ["Washington's Afghan embassy closed two years before London's.", 'US,GB mission supported'],
    // Canberra's was to close on a day after Tokyo's had; that it did is not on file.
    ["Tokyo's closed after Canberra's.", 'JP,AU mission contradicted'],
    ["Tokyo's Afghan embassy closed before the one in Canberra.", 'JP,AU mission not-held'],
  ])('is told by the days on file: %s', (text, stated) => {
    expect(verdicts(text)).toEqual([stated])
  })

  it.each([
    'The Norwegian embassy closed before the British embassy.',
    'The British embassy in Oslo closed before the Afghan one in London.',
    'London closed before Oslo.',
  ])('is not told of embassies that may be others: %s', (text) => {
    expect(verdicts(text).join()).not.toMatch(/supported|contradicted/)
  })
})

describe('How far apart two events are said to lie is held against their days', () => {
  const BAN = 'RU relations supported'
  it.each([
    [
      'Moscow recognised the Taliban three years after its Supreme Court had suspended the ban.',
      'contradicted',
    ],
    ['Moscow recognised the Taliban years after its Supreme Court had suspended the ban.', 'contradicted'],
    [
      'Three years after its Supreme Court had suspended the ban, Moscow recognised the Taliban.',
      'contradicted',
    ],
    [
      'Moscow recognised the Taliban more than a year after its Supreme Court suspended the ban.',
      'contradicted',
    ],
    [
      'Moscow recognised the Taliban less than three months after its Supreme Court had suspended the ban.',
      'supported',
    ],
    [
      'Less than three months after its Supreme Court had suspended the ban, Moscow recognised the Taliban.',
      'supported',
    ],
  ])('%s', (text, verdict) => {
    expect(verdicts(text)).toEqual([BAN, `RU recognition ${verdict}`])
    expect(vetted(text).map((one) => one.text)).toEqual([text, text])
  })
})

describe('Two events by their nouns are told in their order alone', () => {
  it.each([
    ["Russia's accreditation of Gharwal came after Iran's handover.", 'IR mission contradicted'],
    ["Russia's accreditation of Gharwal came before Iran's handover.", 'RU accreditation supported'],
    [
      "Iran's handover of the Tehran embassy came before Russia's accreditation of Gharwal.",
      'IR mission contradicted',
    ],
    [
      "Russia's recognition of the Taliban followed China's acceptance of a Taliban ambassador.",
      'CN accreditation supported',
    ],
    [
      "Russia's recognition of the Taliban came before China's acceptance of an ambassador.",
      'RU recognition contradicted',
    ],
  ])('%s', (text, stated) => {
    expect(verdicts(text)).toEqual([stated])
  })
})
