import { describe, expect, it } from 'vitest'
import { vet } from '../../src/vet/vet.ts'
import { knowledge, TODAY } from '../known.ts'

const unread = (text: string) => vet(text, knowledge, TODAY).unread

describe('what was not made out', () => {
  it.each([
    'Mr Jawad has turned the keys over to the new men.',
    'The Afghan embassy in Ottawa is down to four diplomats.',
    'Die afghanische Botschaft in Berlin hat neue Teppiche.',
    // Of somebody on file, no State or topic being named.
    'Gharwal took over.',
    'Gharwal left Moscow in 2022.',
    // Whose he is, is left to the reader.
    'Norway accepted a first secretary in January 2025.',
    'The Oslo embassy closed after the London embassy.',
    'Zakharova called the step recognition.',
    // On what it holds out, recognition, ties or the embassy, is left to the reader.
    'Tajikistan is the only holdout.',
    // Of no State, and yet somebody's word.
    'Mujahid told TASS that the diplomatic staff would all be recalled at once.',
    'Peskov said in November 2023 that recognition of the Taliban was not on the agenda.',
  ])('is told, for silence would pass for a check: %s', (text) => {
    expect(unread(text)).toEqual([text])
  })

  it.each([
    'Il Giappone ha chiuso l’ambasciata a Kabul.',
    'O Japão fechou a embaixada do Afeganistão em Tóquio.',
  ])('is told in a language that is not read: %s', (text) => {
    expect(unread(text)).toEqual([text])
  })

  it('is told beside what was checked, and once', () => {
    const lost = 'The Afghan embassy in Ottawa is down to four diplomats.'
    const { vetted, unread } = vet(`Russia recognises the Taliban. ${lost} ${lost}`, knowledge, TODAY)
    expect(vetted.map(({ text }) => text)).toEqual(['Russia recognises the Taliban.'])
    expect(unread).toEqual([lost])
  })

  it.each([
    ['The Afghan embassy in London closed in September 2024.', 'London holds the keys.'],
    ['The US closed its embassy in Kabul.', 'Its interests there are represented by Qatar.'],
    ['Taliban officials came to Brussels.', 'Belgium granted five visas valid for one week.'],
    ['Taliban officials came to Brussels.', 'Prévot welcomed the visit.'],
    ['Turkey has not recognised the Taliban.', 'Its ambassador in Kabul is Cenk Unal.'],
    ['Uzbekistan took a Taliban ambassador in October 2024.', 'It was the third country to do so.'],
    ['Canada has not recognised the Taliban.', 'The Afghan ambassador in Ottawa was dismissed.'],
    ['Iran has not recognised the Taliban.', 'Tehran broke off relations in 2025.'],
  ])('is told where it goes on from the sentence before: %s %s', (before, after) => {
    expect(unread(`${before} ${after}`)).toContain(after)
  })

  it.each([
    ['The Taliban asked the US for the Washington embassy in March 2025', 'the NSC promised it.'],
    ['The UAE accepted a Taliban ambassador in August 2024', 'Jordan promised the same.'],
    ['Italy moved its Kabul embassy to Doha', 'brought it back in 2023.'],
    ['Turkey took two Taliban diplomats in Istanbul', 'expelled them within a year.'],
    ['India closed the New Delhi embassy in October 2023', 'reopened it the same day.'],
    ['The Afghan embassy in London closed in September 2024', 'Britain sold it.'],
  ])('is told where it is the other half of a sentence: %s, and %s', (first, second) => {
    const { vetted, unread } = vet(`${first}, and ${second}`, knowledge, TODAY)
    expect(vetted.map(({ text }) => text)).toEqual([first])
    expect(unread).toEqual([second])
  })

  it.each([
    ['Saudi Arabia closed its embassy in August 2021', 'left Kabul a month later.'],
    ['Russia recognised the Taliban in July 2025', 'Belarus promised to follow.'],
    ['Russia recognised the Taliban', 'lifted its visa ban for their officials.'],
    ['China accepted Asadullah Bilal Karimi as ambassador', 'gave him a house.'],
    ['The Afghan embassy in London was closed in September 2024', 'its archives were burnt.'],
    ['The Afghan embassy in Ottawa is run by diplomats of the republic', 'was searched by police in May.'],
  ])('is told where it hangs on what was borne out by "and" alone: %s and %s', (first, second) => {
    const { vetted, unread } = vet(`${first} and ${second}`, knowledge, TODAY)
    expect(vetted.map(({ text, verdict }) => [text, verdict])).toEqual([[first, 'supported']])
    expect(unread).toEqual([second])
  })

  it('is told from the first thing on, where several are listed', () => {
    const { unread } = vet(
      'Uzbekistan accepted a Taliban ambassador, opened a trade house and signed a pact.',
      knowledge,
      TODAY,
    )
    expect(unread).toEqual(['opened a trade house and signed a pact.'])
  })

  it('is not told where the same report tells the other half as well', () => {
    const both = 'Germany and Britain have not recognised the Taliban and never will.'
    expect(vet('Italy moved its Kabul embassy to Doha and closed it.', knowledge, TODAY).unread).toEqual([])
    expect(vet(both, knowledge, TODAY).unread).toEqual([])
  })

  it('is told where only the sentence before names the State', () => {
    expect(
      unread('The Kazakh embassy in Kabul is at work. The Taliban have been guarding it day and night.'),
    ).toEqual(['The Taliban have been guarding it day and night.'])
  })
})

it.each([
  ['nothing', ''],
  ['a question', 'Who pays the people at the Afghan embassy in Ottawa?'],
  ['a condition', 'If Canada recognises the Taliban, the mission in Ottawa would change hands.'],
  ['a wish', 'The Taliban urged Canada to recognise their government'],
  [
    'another subject',
    'voice recognition keeps turning Taliban into tall bun in my Ottawa transcript, any fix',
  ],
  ['no State', 'house style again: Taliban takes a plural verb, recognise with an s'],
  ['what was checked', 'Canada has recognised the Taliban.'],
])('says of %s that nothing in it was left', (_, text) => {
  expect(unread(text)).toEqual([])
})

it('does not end a sentence behind a last name that is cut to its letter', () => {
  const acts = "Nebrasul H. acts as head of the Berlin embassy without the government's knowledge."
  expect(unread(`ARD reported that ${acts}`)).toEqual([`ARD reported that ${acts}`])
  expect(unread('Nebrasul H., a Taliban official, is accredited in Germany.')).toEqual([])
})
