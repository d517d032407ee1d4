import { describe, expect, it } from 'vitest'
import { answers } from '../known.ts'

const last = (...turns: readonly string[]) => answers(...turns).at(-1)
const CANADA = 'Has Canada recognised the Taliban?'

describe('a turn of few words', () => {
  it.each([
    [['Who runs the Afghan embassy in Moscow?', 'Since?'], 'timeline', /taken over .* \(9 April 2022\)/],
    [
      ['Wer leitet die afghanische Botschaft in Moskau?', 'Seit?'],
      'timeline',
      /taken over .* \(9\. April 2022\)/,
    ],
    [['Which countries took an ambassador?', 'Since?'], 'list', /China \(1 December 2023\)/],
  ])('asks since when: %j', (turns, intent, headline) => {
    const answer = last(...turns)
    expect(answer?.understood.intent).toBe(intent)
    expect(answer?.headline).toMatch(headline)
  })

  it.each([
    [[CANADA, 'Norway, anything similar?'], ['NO']],
    [[CANADA, 'did Norway do something similar?'], ['NO']],
    [[CANADA, 'Norwegen, etwas Ähnliches?'], ['NO']],
    [[CANADA, 'and Iran?', 'Norway: same q as the first'], ['NO']],
    [
      [CANADA, 'how similar is Norway?'],
      ['CA', 'NO'],
    ],
    [
      ['Did Uzbekistan take a Taliban ambassador?', 'was that before Kazakhstan?'],
      ['UZ', 'KZ'],
    ],
    [['Has Australia recognised the Taliban?', 'I wrote Australia but need Austria'], ['AT']],
    [['Has Niger recognised the Taliban?', 'typed Niger, meant Nigeria'], ['NG']],
    [['Did Iran take an envoy?', 'Iran? no, I meant Iraq'], ['IQ']],
    [['Did Iran take an envoy?', 'Iraq is what I meant, not Iran'], ['IQ']],
    [[CANADA, 'Россия? нет, я имел в виду Китай'], ['CN']],
    [['Compare Iran and, sorry, Iraq on recognition'], ['IR', 'IQ']],
  ])('is on the State that is meant: %j', (turns, countries) => {
    expect(last(...turns)?.understood.countries).toEqual(countries)
  })
})
