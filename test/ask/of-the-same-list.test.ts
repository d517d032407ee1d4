import { describe, expect, it } from 'vitest'
import { answers } from '../known.ts'

const last = (...turns: readonly string[]) => answers(...turns).at(-1)
const HELD = 'List Afghan embassies still held by the republic'
const DUSHANBE = "Who's the ambassador in Dushanbe?"

describe('a list of those that one side runs', () => {
  it.each(['how many is that', 'how many?', 'which in Europe', 'in Asia?', 'and the consulates?'])(
    'is gone on with for the same side: %j',
    (turn) => {
      const headline = last(HELD, turn)?.headline
      expect(headline).toMatch(/run by diplomats of the former republic/)
      expect(headline).not.toMatch(/Taliban appointees/)
    },
  )

  it.each(['the Taliban ones?', 'and those of the Taliban?'])(
    'turns to the other where it is named: %j',
    (turn) => {
      expect(last(HELD, turn)?.headline).toMatch(/run by Taliban appointees/)
    },
  )
})

it.each([
  [['Which embassies never closed in Kabul?', 'and which came back'], /opened or reopened: .*India/],
  [['Who closed in Kabul in 2021?', 'and who came back'], /opened or reopened: .*India/],
])('tells which came back, whenever they did: %j', (turns, headline) => {
  expect(last(...turns)?.headline).toMatch(headline)
})

it.each(['did he get dismissed', 'was he dismissed?'])('tells of a dismissal, and of no pay: %j', (turn) => {
  expect(last(DUSHANBE, turn)?.headline).toMatch(/^Ambassador Zahir Aghbar denied a report/)
})

it.each([
  [
    ['Who runs the embassy in Dushanbe?', 'under which flag?'],
    /^Nothing is on file on that point .* The Afghan/,
  ],
  [['Afghan embassy in Tokyo', 'the flag?'], /^Nothing is on file on that point/],
  [['Who runs the embassy in Moscow?', 'under which flag?'], /^The white Taliban flag/],
])('says first that a point asked about is not on file: %j', (turns, headline) => {
  expect(last(...turns)?.headline).toMatch(headline)
})

it.each([
  [['Which countries have accepted Taliban envoys?', '14 countries, right?'], /^14 of the/],
  [['Which countries have accepted Taliban ambassadors?', 'so 14 countries, right?'], /^Six of the/],
  [['Which countries have accepted Taliban envoys?', 'did Mujahid say 14 countries?'], /^Zabihullah Mujahid/],
])(
  'a number after a list is held against the list, unless somebody is asked about: %j',
  (turns, headline) => {
    expect(answers(...turns).at(-1)?.headline).toMatch(headline)
  },
)

it.each([
  [
    ['Which missions do the Taliban control?', 'and by their own count?'],
    /^The Taliban .* claimed that 39 .* 25 of/,
  ],
  [
    ['Which missions do the Taliban control?', "and by the Taliban's own tally?"],
    /^The Taliban .* claimed that 39/,
  ],
  [
    ['How many countries have accepted envoys?', "and by the Taliban's own count?"],
    /^The Taliban .* fourteen States/,
  ],
])('their own count is of what was listed, and stands before it: %j', (turns, headline) => {
  expect(last(...turns)?.headline).toMatch(headline)
})

it.each(['which of the two moved earlier', 'which of them acted first?', 'so who moved sooner'])(
  'two that were asked about are set in order of time: %j',
  (turn) => {
    expect(last('When did Iran and Turkmenistan hand over their Afghan embassies?', turn)?.headline).toMatch(
      /^In order of time: Afghan embassy in Ashgabat/,
    )
  },
)

it.each(['how many was it in March 2023', 'how many were there in 2022?'])(
  'how many there were before asks of all States, and not of the one now listed: %j',
  (turn) => {
    expect(last('Which states recognise the Taliban?', turn)?.headline).toMatch(/none of the/)
  },
)
