import { describe, expect, it } from 'vitest'
import { verdicts } from '../known.ts'

describe('What is said without a date was said in these days, and not months ago by somebody else’s words', () => {
  it.each([
    ['Lavrov said that it was too early to talk about official recognition.', 'not-held'],
    ['Лавров заявил, что говорить об официальном признании талибов рано.', 'not-held'],
    ['Lawrow sagte, es sei zu früh, um über eine offizielle Anerkennung zu sprechen.', 'not-held'],
    ['Zakharova said that it was too early to talk about official recognition.', 'supported'],
    ['Lavrov said that recognition was not being discussed.', 'supported'],
    ['Lavrov said in October 2021 that recognition was not being discussed.', 'supported'],
  ])('%s', (text, verdict) => {
    expect(verdicts(text, '2022-04-12')).toEqual([`RU recognition ${verdict}`])
  })
})

describe('That two met is over with its day: an earlier meeting bears out no later one', () => {
  it.each([
    ['The Kazakh ambassador met Muttaqi last night.', 'KZ relations not-held'],
    ["Kazakhstan's ambassador met Muttaqi on Thursday.", 'KZ relations not-held'],
    ['Muttaqi met the Kazakh ambassador this week.', 'KZ relations not-held'],
    ['The Kazakh ambassador met Muttaqi in September 2021.', 'KZ relations supported'],
    ['The Kazakh ambassador has met Muttaqi.', 'KZ relations supported'],
    ['Muttaqi met Jaishankar in New Delhi in October 2025.', 'IN relations supported'],
    ['Last night the UAE accepted the Taliban ambassador.', 'AE accreditation contradicted'],
    ['China sent an ambassador to Kabul last night.', 'CN relations contradicted'],
  ])('%s', (text, stated) => {
    expect(verdicts(text)).toEqual([stated])
  })
})

it.each(['deputy spokesman', 'deputy chief spokesman', 'vice spokesman'])(
  'contradicts who makes the chief spokesman a %s',
  (office) => {
    const text = `Mujahid, the Taliban's ${office}, said that they had asked for the Afghan embassy in Washington.`
    expect(verdicts(text)).toEqual(['US mission contradicted'])
  },
)
