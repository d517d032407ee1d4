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
    'London closed before Oslo.',
    'The London embassy closed before the Moscow embassy was returned.',
    'Zakharova called the step recognition.',
    // Of no State by name.
    'At least one embassy has been handed to the Taliban.',
    'That makes three with a Taliban ambassador.',
    'The National Security Council said it had promised the embassy to the Taliban.',
    // Which embassy, what moved, and who of two is left to the reader.
    "Iran's foreign ministry called the change at the embassy a violation of the Vienna Convention.",
    'Japan moved to Abu Dhabi.',
    'Iran issued a visa to Shokaib in Islamabad.',
    "Prévot backed the Commission's invitation to the Taliban.",
    // On what it holds out, recognition, ties or the embassy, is left to the reader.
    'Tajikistan is the only holdout.',
    // Who they are, from where or by whom is left to the reader.
    'Saudi diplomats left in February 2023 for security reasons.',
    'The staff of the Bonn consulate were dismissed by Berlin.',
    'No staff resigned in Bonn.',
    'The Bonn staff left the property to the ministry.',
    'Five Taliban officials were given visas for the Schengen area.',
    'Amrullah Saleh is ambassador in Dushanbe.',
    'India upgraded its embassy before Pakistan upgraded its own.',
    'Nicaragua said nothing about recognition.',
    'The letter reached Ottawa in November 2023.',
    'Qatar mediated the handover of the Ankara embassy.',
    'AP reported that the UN accepted the Taliban’s claim.',
    // As a question it would be one on something else.
    'The Italian embassy was relocated to Qatar in September 2021.',
    'The State Department gave custody of the Washington embassy to Qatar.',
    'The Khorog consulate was damaged by an earthquake.',
    'Pakistan praised the India-Afghanistan joint statement.',
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
    ['Kabiri resigned in Bonn;', 'his staff stayed on.'],
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
  ['another mission', 'Security was stepped up at the US embassy in Baghdad overnight.'],
  ['a desk', 'Need a line on the Turkish embassy before the 6 o’clock.'],
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
