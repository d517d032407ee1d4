import { describe, expect, it } from 'vitest'
import { answered, answers } from '../known.ts'

/** The headline of the last turn of a conversation. */
const told = (turns: readonly string[]) => answers(...turns).at(-1)?.headline

describe('“and before that?” goes back to the day before that began which was just told', () => {
  it.each<[readonly string[], RegExp]>([
    [
      ['when did the afghan embassy in Oslo close', 'and before that'],
      /^By 11 September 2024, the Afghan embassy in Oslo was run by diplomats of the former republic/,
    ],
    [
      ['who runs the afghan embassy in oslo?', 'and before that?', 'and before that?'],
      /^By 11 September 2024, /,
    ],
    [
      ['who runs the afghan embassy in ankara', 'since when', 'before that'],
      /^By 24 June 2025, the Afghan embassy in Ankara was in the custody of Turkey/,
    ],
    [
      ['Wer leitet die afghanische Botschaft in Oslo?', 'und davor?'],
      /Die Vertretung war geschlossen \(Stand: 23\. März 2025/,
    ],
  ])('%j', (turns, headline) => {
    expect(told(turns)).toMatch(headline)
  })

  it.each<[readonly string[], string]>([
    [
      ['who closed the afghan embassy in Washington', 'when did it close', 'and before that'],
      'Washington by 15 March 2022',
    ],
    [['when did the munich consulate change hands', 'and before that'], 'Munich by 21 November 2024'],
    [
      ['who runs the afghan embassy in oslo?', ...Array<string>(3).fill('and before that?')],
      'Oslo by 29 July 2024',
    ],
  ])('and says where nothing is on file of that time: %j', (turns, missing) => {
    expect(told(turns)).toContain(`${missing} on who runs it or whether it is open.`)
  })
})

describe('“then” is the time of the answer before', () => {
  it.each<[readonly string[], RegExp]>([
    [
      ['who runs the Moscow embassy?', 'before that?', 'who was the ambassador then?'],
      /Gharwal is on record as chargé d’affaires in Moscow, March 2022 to July 2025\.$/,
    ],
    [
      ['when did the oslo embassy close', 'who was the ambassador then?'],
      /^Yousuf Ghafoorzai is on record as ambassador of the former republic in Oslo/,
    ],
    [
      ['who runs the Afghan embassy in Tehran?', 'before that?', 'who was the ambassador then?'],
      /^Nothing is on file for the Afghan embassy in Tehran by 25 February 2023/,
    ],
    [
      ['who runs the Afghan embassy in Tehran?', 'before that?', 'and turkey?'],
      /^The Afghan embassy in Ankara is run by/,
    ],
  ])('%j', (turns, headline) => {
    expect(told(turns)).toMatch(headline)
  })
})

describe('a turn that points into a list', () => {
  const COUNTED = ['how many states have accepted a taliban ambassador?', 'name them'] as const

  it.each<[readonly string[], readonly string[]]>([
    [[...COUNTED, 'the third one'], ['RU']],
    [[...COUNTED, 'and the last?'], ['UZ']],
    [[...COUNTED, 'and the last?', 'and the first one?'], ['CN']],
    [['Spain, Greece, Italy: who runs the Afghan embassies there?', 'the first one'], ['ES']],
  ])('is about the State in that place: %j', (turns, states) => {
    expect(answers(...turns).at(-1)?.understood.countries).toEqual(states)
  })

  it('asks for the next in the order that was told', () => {
    expect(told(['Who was first to accept a Taliban ambassador?', 'second?'])).toMatch(
      /^The United Arab Emirates took the credentials/,
    )
  })
})

describe('“since when” is told by the fact with which that began which holds', () => {
  it.each<[readonly string[], RegExp]>([
    [
      ['how many states have accepted a taliban ambassador?', 'name them', 'the third one', 'since when'],
      /^The Afghan embassy in Moscow announced the arrival of Mawlawi Gul Hassan/,
    ],
    [
      ['How many countries have taken Taliban diplomats?', 'name them', 'the third one', 'since when?'],
      /^Noor Ahmad Noor, a senior Taliban .*10 January 2026/,
    ],
    [['is the embassy in oslo open', 'since when'], /^The Afghan embassy in Oslo reopened .*24 March 2025/],
    [
      ['who runs the delhi embassy', 'since when is it run by the taliban'],
      /^Noor Ahmad Noor .*10 January 2026/,
    ],
  ])('%j', (turns, headline) => {
    expect(told(turns)).toMatch(headline)
  })

  it('also in one turn', () => {
    expect(answered('Afghan embassy in New Delhi: since when is it run by the Taliban?').headline).toMatch(
      /^Noor Ahmad Noor of the Taliban foreign ministry came to head .*10 January 2026/,
    )
  })
})

describe('what sides say of a closure', () => {
  const LONDON = 'who closed the London embassy'
  const BOTH = /Rassoul .* at the official request of the host country .* British foreign office insisted/

  it.each<[readonly string[], RegExp]>([
    [[LONDON, 'when did the uk say that'], /^The British foreign office insisted .*27 September 2024/],
    [[LONDON, "was it at the uk's request?"], BOTH],
    [[LONDON, 'when did the uk say that', "was it at the uk's request?", 'who said otherwise'], BOTH],
    [
      ['is the afghan embassy in oslo open', "did they close at Norway's request?"],
      /closed on 12 September 2024 at Norway’s request/,
    ],
  ])('is told with whose word it is: %j', (turns, headline) => {
    expect(told(turns)).toMatch(headline)
  })
})
