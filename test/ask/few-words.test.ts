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

  const DELHI = 'Was the Afghan embassy in New Delhi open in October 2023?'
  const CHINA = 'Had China recognised the Taliban in 2022?'
  it.each([
    [[DELHI, "open again though, isn't it"], /works in part/],
    [[DELHI, 'did it reopen?'], /works in part/],
    [[DELHI, 'reopened since though, no?'], /works in part/],
    [[CHINA, "never mind the date, I need today's picture"], /does not recognise .* 4 July 2025/],
    [[CHINA, "forget the date, what's the position today"], /does not recognise .* 4 July 2025/],
  ])('leaves the time told of before: %j', (turns, headline) => {
    const answer = last(...turns)
    expect(answer?.understood.asOf).toBeNull()
    expect(answer?.headline).toMatch(headline)
  })

  it.each([
    [
      ['Afghan embassy in Ottawa, open?', 'have the Taliban asked for the lot back'],
      /^Canada’s foreign ministry .* letter/,
    ],
    [
      ['Does Germany recognise the Taliban?', 'terms for admitting them?'],
      /^No conditions named by Germany are marked as such/,
    ],
    [
      ['Does Italy recognise the Taliban?', 'on what terms would it?'],
      /^No conditions named by Italy are marked as such/,
    ],
    [['Does Iran recognise the Taliban?', 'its conditions?'], /^The Iranian ambassador .* inclusive/],
    [
      ['Was the Afghan embassy in London closed?', 'on whose orders?'],
      /official request of the host country/,
    ],
  ])('stays with the State before: %j', (turns, headline) => {
    expect(last(...turns)?.headline).toMatch(headline)
  })
})
