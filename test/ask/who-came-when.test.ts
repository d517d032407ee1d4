import { describe, expect, it } from 'vitest'
import { answered, answers } from '../known.ts'

describe('who came after somebody', () => {
  it.each([
    ['Who took over from Jawad?', /^Jamal Nasir Gharwal/],
    ['who succeeded Said Tayeb Jawad in Moscow', /^Jamal Nasir Gharwal/],
    ['who replaced Mamundzay', /^Sayed Mohammad Ibrahimkhil/],
    ['who succeeded Isaczai at the UN', /^Naseer Ahmad Faiq/],
    ['Wer folgte auf Isaczai?', /^Naseer Ahmad Faiq/],
    ['Wer war der Nachfolger von Jawad?', /^Jamal Nasir Gharwal/],
  ])('is the next holder of his post: %s', (question, headline) => {
    const { understood, ...answer } = answered(question)
    expect(understood.intent).toBe('person')
    expect(answer.headline).toMatch(headline)
  })

  it.each([
    ["Who was Gharwal's predecessor?", /^Said Tayeb Jawad/],
    ['Who did Gharwal take over from?', /^Said Tayeb Jawad/],
    ['Who did Gul Hassan replace?', /^Jamal Nasir Gharwal/],
  ])('or before him, as the question has it: %s', (question, headline) => {
    expect(answered(question).headline).toMatch(headline)
  })

  it('is nobody where no post of his is on file', () => {
    expect(answered('Who took over from Zakharova?').outcome).toBe('abstained')
  })

  it.each([
    ['who succeeded Yama Yari in Berlin', /^Nobody is on file for that\. The Taliban recalled Yama Yari/],
    ['who replaced Rassoul in London', /^Nobody is on file for that\. The Afghan embassy in London closed/],
  ])('is nobody where only others are at his mission, and how he left is told: %s', (question, headline) => {
    expect(answered(question).headline).toMatch(headline)
  })

  it('may be asked of whoever the turn before was about', () => {
    expect(answers('Who is Gharwal?', 'who replaced him').at(-1)?.headline).toMatch(/^Gul Hassan/)
  })
})

describe('who ran a mission before', () => {
  it.each([
    [
      ['Who runs the Afghan embassy in Moscow?', 'who ran it before?'],
      /was run by diplomats of the former republic/,
    ],
    [
      ['who ran the Afghan embassy in Oslo before?'],
      /^By 23 March 2025, the Afghan embassy in Oslo was closed/,
    ],
  ])('is told as of the day before the change: %s', (turns, headline) => {
    expect(answers(...turns).at(-1)?.headline).toMatch(headline)
  })
})

describe('the letter of the Taliban', () => {
  it.each([
    'who wrote the letter?',
    'who signed the letter to ottawa',
    "Who sent the Taliban's letter to Canada?",
  ])('is credited to whoever wrote it: %s', (question) => {
    expect(answered(question).headline).toMatch(/the Taliban chargé d’affaires in Doha had written/)
  })

  it.each(['did Canada reply to the Taliban letter?', "Has Ottawa ever answered the Taliban's letter?"])(
    'is said to have got no answer before anything else: %s',
    (question) => {
      expect(answered(question).headline).toMatch(/letter of November 2022 got no formal answer/)
    },
  )
})
