import { describe, expect, it } from 'vitest'
import { answered, answers } from '../known.ts'

const last = (...turns: readonly string[]) => answers(...turns).at(-1)
const CANADA = 'Has Canada recognised the Taliban?'
const RUSSIA = 'Did Russia recognise the Taliban?'
const OTTAWA = 'Is the Afghan embassy in Ottawa open?'

describe('what came about since the time that was told of', () => {
  it.each([
    'any change since',
    'any change since then?',
    'anything since?',
    'and since then?',
    'has that changed since?',
    'any movement since that',
    'what has happened since',
  ])('counts from the day of the last answer on: %j', (turn) => {
    const answer = last(CANADA, turn)
    expect(answer?.understood).toMatchObject({ intent: 'changes', aspect: 'recognition', countries: ['CA'] })
    expect(answer?.headline).toMatch(
      /^No event is on file for Canada in that time \(since 27 February 2024\)/,
    )
  })

  it.each([
    [["Germany's position on recognition as of March 2023?", 'any change since then?'], '2023-03/..'],
    [['When did the Taliban take over the embassy in Moscow?', 'any change since'], '2022-04-10/..'],
    [['What happened to the Afghan embassy in London?', 'anything since'], '2024-09-28/..'],
    [['What happened in Oslo in 2025?', 'and after that?'], '2026-01-01/..'],
    [['Who has the Afghan embassy in Warsaw?', 'anything newer'], '2024-07-31/..'],
  ])('counts from the time asked about on: %j', (turns, asOf) => {
    expect(last(...turns)?.understood).toMatchObject({ intent: 'changes', asOf })
  })

  it.each([
    [[RUSSIA, 'has anyone else since?'], /^New \(since 4 July 2025\): no State/],
    [[RUSSIA, 'any other country since then'], /^New \(since 4 July 2025\): no State/],
    [[RUSSIA, 'anybody else since July 2025'], /^One of the \d+ States/],
    [
      ['Had anybody recognised them by December 2024?', 'anyone since then'],
      /^New \(since 1 January 2025\).*Russia/,
    ],
  ])('asks it of all the others: %j', (turns, headline) => {
    expect(last(...turns)?.headline).toMatch(headline)
  })

  it('leaves “since?” a question since when, and “there” one on all that the State did', () => {
    expect(last(OTTAWA, 'since?')?.understood.intent).toBe('timeline')
    expect(last(CANADA, 'what has changed there since?')?.understood.aspect).toBe('all')
  })

  it.each(['when raised', 'when hoisted', 'when was it raised?'])(
    'asks when what was told came about: %j',
    (turn) => {
      expect(last('Moscow embassy flag', turn)?.headline).toMatch(/flag was raised .* \(3 July 2025\)/)
    },
  )

  it('asks whether a mission was shut by now', () => {
    expect(last(OTTAWA, 'has it been shut since?')?.headline).toMatch(/^The Afghan embassy in Ottawa is open/)
  })

  it.each(['and after that?', 'who came next?', 'and afterwards?'])(
    'after who held a post names who held it next: %j',
    (turn) => {
      expect(last('Who was ambassador in Moscow in 2021?', turn)?.headline).toMatch(/^Jamal Nasir Gharwal/)
    },
  )

  it.each([
    [['Zakharova on recognition', 'has that changed?'], /^Russia has recognised the Taliban .* 3 July 2025/],
    [['Zakharova on recognition', 'has that changed?', 'and today?'], /^Russia has recognised/],
    [['Was hat Sacharowa zur Anerkennung gesagt?', 'und heute?'], /^Russland: .* anerkannt/],
    [['iran on recognition in jan 2022', 'who said so', 'and now?'], /^Iran does not .* 2026/],
    [['What did China say on recognition in Dec 2023', 'and now?'], /^China does not .* 4 July 2025/],
    [['What did Wang Wenbin say on recognition?', 'still the case?'], /^China does not/],
  ])('after old words tells how things stand by now: %j', (turns, headline) => {
    expect(last(...turns)?.headline).toMatch(headline)
  })

  it.each([
    [['Zakharova on recognition', 'is she still spokeswoman?'], 'person'],
    [['Zakharova on recognition', 'and what does Lavrov say now?'], 'statement'],
    [['What did China say on recognition in Dec 2023', 'has it changed since?'], 'changes'],
  ])('goes on with whoever is named, and with what is new: %j', (turns, intent) => {
    expect(last(...turns)?.understood.intent).toBe(intent)
  })
})

it('asks from the day with which the telling of an event ends', () => {
  expect(answered('What has changed since Russia recognised them in July 2025?').understood.asOf).toBe(
    '2025-07/..',
  )
  expect(
    answered('has New Delhi budged an inch on recognition since Muttaqi came calling last October')
      .understood,
  ).toMatchObject({
    intent: 'changes',
    aspect: 'recognition',
    asOf: '2025-10/..',
  })
})

it('tells what came after an envoy quit, and not who else left', () => {
  expect(answered('What has happened in Bonn since the acting consul quit?').understood.intent).not.toBe(
    'list',
  )
})

it('tells all that came after something, and not how things stand', () => {
  expect(answered('everything after the acting consul quit in Bonn').understood).toMatchObject({
    intent: 'changes',
    aspect: 'mission',
    mission: { sending: 'AF', receiving: 'DE', city: 'Bonn', kind: 'consulate' },
  })
  expect(answered('Everything since Russia recognised them').understood).toMatchObject({
    intent: 'changes',
    countries: [],
    asOf: '2025-07-03/..',
  })
  expect(answered('Everything on Germany since March 2025').understood.intent).toBe('changes')
})
