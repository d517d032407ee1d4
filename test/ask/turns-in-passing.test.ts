import { describe, expect, it } from 'vitest'
import { answers } from '../known.ts'

const last = (...turns: readonly string[]) => answers(...turns).at(-1)
const read = (...turns: readonly string[]) => last(...turns)?.understood

describe('somebody’s posts are his, after who he is', () => {
  it.each([
    'posts before Moscow?',
    'earlier postings?',
    'other posts?',
    'previous jobs?',
    'career before Moscow',
  ])('%s', (turn) => {
    expect(read('Said Jawad, who is that', turn)).toMatchObject({
      intent: 'person',
      people: ['said-tayeb-jawad'],
    })
    expect(read('Said Jawad, who is that', turn, 'did he really call them killers')?.people).toEqual([
      'said-tayeb-jawad',
    ])
  })
})

it.each([
  ['Nicaragua', 'does its ambassador to Kabul actually sit in Beijing'],
  ['Nicaragua', "does Nicaragua's ambassador to Kabul actually sit in Beijing"],
])('where an ambassador to Kabul sits is no State that is asked about: %s, %s', (...turns) => {
  expect(read(...turns)?.countries).toEqual(['NI'])
})

it('all of a history is asked for after one matter, and then that of another State', () => {
  const turns = ['has Iran recognised them?', 'give me the full Iran chronology']
  expect(read(...turns)).toMatchObject({ intent: 'timeline', aspect: 'all', countries: ['IR'] })
  expect(read(...turns, 'Oman now')).toMatchObject({ intent: 'timeline', aspect: 'all', countries: ['OM'] })
})

it.each([
  ["L'Iran a-t-il reconnu les talibans ?", "la chronologie complète de l'Iran"],
  ['伊朗承认塔利班了吗？', '给我伊朗的完整时间线'],
  ['Erkennt der Iran die Taliban an?', 'die vollständige Chronologie des Iran bitte'],
])('all of a history is asked for in every language: %s, %s', (...turns) => {
  expect(read(...turns)).toMatchObject({ intent: 'timeline', aspect: 'all', countries: ['IR'] })
})

it.each(['any word on that from the Turks themselves', "the Turks' own word on it?"])(
  'a State’s own words are asked for after how things stand: %s',
  (turn) => {
    expect(read('is the Istanbul consulate in Taliban hands', turn)).toMatchObject({
      intent: 'statement',
      countries: ['TR'],
    })
  },
)

it('a State’s own place in Kabul is its mission there', () => {
  const turns = [
    'did Oslo let the Taliban staff the Afghan embassy there?',
    "what about Denmark's own place in Kabul",
  ]
  const mission = { sending: 'DK', receiving: 'AF', city: 'Kabul' }
  expect(read(...turns)).toMatchObject({ aspect: 'mission', countries: ['DK'], mission })
  expect(read(...turns, 'shut since when')).toMatchObject({ countries: ['DK'], mission })
})

it('the Afghan seat in Geneva is a mission', () => {
  expect(read('the Afghan seat in Geneva, who fills it')).toMatchObject({
    aspect: 'mission',
    countries: ['CH'],
  })
})

it.each([
  'any Taliban diplomats taken in by one of the Guineas, the one in Africa I mean',
  'has one of the Guineas recognised them',
  'whose flag is it flying now',
  'what flag is it flying',
])('which one is meant is asked back: %s', (question) => {
  expect(last(question)?.outcome).toBe('asked-back')
})
