import { describe, expect, it } from 'vitest'
import { answers } from '../known.ts'

const last = (...turns: readonly string[]) => answers(...turns).at(-1)?.understood
const BESIDE = 'Berlin versus Oslo: how have they handled Taliban consular people?'
const TEHRAN = "Was the embassy in Tehran still with the republic's people in December 2022?"

describe('a turn that asks who', () => {
  it.each([
    [['Did Iran promise recognition?', 'who exactly?'], 'statement'],
    [['Does China recognise the Taliban?', 'who at their foreign ministry said so?'], 'statement'],
    [['Has Turkey accepted an ambassador?', 'who exactly?'], 'person'],
    [['The Afghan embassy in Oslo, reopened when?', 'by whom'], 'status'],
    [['Suhail Shaheen sits in Doha, yes?', 'as what'], 'person'],
  ])('is after the words, the holder or what happened: %j', (turns, intent) => {
    expect(last(...turns)?.intent).toBe(intent)
  })

  it('names the spokesman of that time', () => {
    const turns = ["What was Tehran's line in January 2022?", 'that was which spokesman']
    expect(answers(...turns).at(-1)?.headline).toContain('Saeed Khatibzadeh')
  })
})

describe('a turn that changes who is compared', () => {
  it.each([
    [
      [BESIDE, 'who moved first'],
      ['DE', 'NO'],
    ],
    [
      [BESIDE, 'throw Switzerland in'],
      ['DE', 'NO', 'CH'],
    ],
    [
      [BESIDE, 'throw Switzerland in', 'and leave Norway out'],
      ['DE', 'CH'],
    ],
    [
      [BESIDE, 'drop Norway, add Switzerland'],
      ['DE', 'CH'],
    ],
    [
      ['Has Canada recognised the Taliban?', 'compare Russia and Kazakhstan'],
      ['RU', 'KZ'],
    ],
    [
      ['Syria, Venezuela: do they recognise the Taliban?', 'put Belarus next to Iran for me'],
      ['BY', 'IR'],
    ],
    [['Did the US accept an envoy?', 'forget America, what about Mexico: envoy accepted?'], ['MX']],
    [['Has Congo recognised them?', 'Kinshasa', 'and the other Congo?'], ['CG']],
  ])('is about those that stay: %j', (turns, states) => {
    expect(last(...turns)?.countries).toEqual(states)
  })
})

describe('a date that is told by the one before', () => {
  it.each([
    [[TEHRAN, 'and by the following March?'], '2023-03'],
    [['Anything from Zakharova in December 2021?', 'and the April after?'], '2022-04'],
    [['What was the status of Kazakhstan in 2023?', 'the year after'], '2024'],
    [['What has moved on recognition since June 2026?', 'now the same for accredited envoys'], '2026-06/..'],
    [['Did Iran promise recognition this February?'], '2026-02'],
  ])('%j', (turns, asOf) => {
    expect(last(...turns)?.asOf).toBe(asOf)
  })
})

describe('a turn that goes on from something else', () => {
  it.each([
    [
      ['Jaishankar on upgrading the Kabul mission: what were the words?', 'Does that make it recognition?'],
      'status',
      ['IN'],
    ],
    [['Anything new on recognition since Russia?', 'not even Belarus?'], 'status', ['BY']],
    [['Has Russia recognised the Taliban?', 'anyone besides Russia?'], 'list', ['RU']],
    [['Who recognises them?', 'since what day has Russia done so'], 'timeline', ['RU']],
    [
      ['Has Russia recognised the Taliban?', 'one source is not enough for me, got another?'],
      'sources',
      ['RU'],
    ],
    [['Has Nigeria recognised them?', 'oops, Niger I should have typed'], 'status', ['NE']],
    [["Is Azerbaijan's embassy in Kabul open?", "Tokyo's embassy there, open?"], 'status', ['JP']],
    [
      ['Has Turkey recognised the Taliban?', 'but Muttaqi presented an ambassador there, no?'],
      'statement',
      ['TR'],
    ],
  ])('%j', (turns, intent, countries) => {
    expect(last(...turns)).toMatchObject({ intent, countries })
  })
})
