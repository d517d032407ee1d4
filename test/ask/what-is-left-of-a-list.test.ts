import { describe, expect, it } from 'vitest'
import { answers } from '../known.ts'

const last = (...turns: readonly string[]) => answers(...turns).at(-1)
const CENTRAL = 'which Central Asian countries accredited Taliban envoys'
const ENVOYS = 'which countries have accepted Taliban ambassadors'

describe('a list from which a State was left out', () => {
  it.each([
    [[CENTRAL, 'minus Uzbekistan', 'dates'], ['UZ'], /two of the four .*Turkmenistan \(17 March 2022\)/],
    [[CENTRAL, 'without Uzbekistan', 'with dates please'], ['UZ'], /two of the four/],
    [[CENTRAL, 'minus Uzbekistan', 'and minus Kazakhstan'], ['UZ', 'KZ'], /one of the three .*Turkmenistan/],
    [[ENVOYS, 'drop Turkey', 'how many is that'], ['TR'], /^Besides Turkey, five of the/],
    [[ENVOYS, 'leave out the neighbours', 'how many is that'], [], /^Besides Afghanistan’s neighbours, /],
    [[ENVOYS, 'leave out the neighbours', 'and minus Turkey'], ['TR'], /^Besides .* neighbours and Turkey/],
    [[ENVOYS, 'which of them in 2024', 'not China'], ['CN'], /besides China, two of the/],
    [[ENVOYS, 'drop Turkey', 'by the end of 2024?'], ['TR'], /besides Turkey, three of the/],
  ])('stays without it: %j', (turns, countries, headline) => {
    const answer = last(...turns)
    expect(answer?.understood).toMatchObject({ intent: 'list', countries })
    expect(answer?.headline).toMatch(headline)
  })

  it.each([
    [[CENTRAL, 'minus Uzbekistan', 'in Europe?'], /Germany and Norway/],
    [[ENVOYS, 'drop Turkey', 'and Turkey?'], /^Turkey has accepted/],
    [['Who recognises the Taliban apart from Russia?', 'who does?'], /: Russia\.$/],
  ])('is not what another question is about: %j', (turns, headline) => {
    expect(last(...turns)?.headline).toMatch(headline)
  })
})

describe('a kind of mission of which none is on file', () => {
  it.each([
    [['What happened to the Afghan embassy in London?', 'and the consulates?'], 'the United Kingdom'],
    [['Who runs the Afghan embassy in Moscow?', 'and the consulate?'], 'Russia'],
    [['Who runs the Afghan consulate in London?'], 'London'],
  ])('is said to be none before the embassy is told of: %j', (turns, place) => {
    expect(last(...turns)?.headline).toMatch(
      `No consulate of Afghanistan in ${place} is on file. The Afghan embassy`,
    )
  })

  it.each([
    [['Who runs the Afghan embassy in Ottawa?', 'and the consulates?'], /^The Afghan consulate in Toronto/],
    [['Does Turkmenistan have consulates in Afghanistan?'], /^Turkmenistan said that .* consulates in Herat/],
    [['Does the Afghan embassy in London still do consular work?'], /^The Taliban foreign ministry/],
  ])('is said of no other: %j', (turns, headline) => {
    expect(last(...turns)?.headline).toMatch(headline)
  })
})

describe('who is left out in words behind the name', () => {
  it.each([
    [
      'Tajikistan apart, which neighbours still leave the Afghan embassy with the republic?',
      ['TJ'],
      /neighbours, besides Tajikistan, none of the five/,
    ],
    [
      'Which neighbours have accredited Taliban envoys, Pakistan aside?',
      ['PK'],
      /neighbours, besides Pakistan, four of the five/,
    ],
    [
      'pakistan aside which neighbours have accredited taliban envoys',
      ['PK'],
      /neighbours, besides Pakistan, four of the five/,
    ],
    [
      'the neighbours aside, who has accepted Taliban envoys?',
      [],
      /^Besides Afghanistan’s neighbours, nine of/,
    ],
    [
      'Who has accepted Taliban envoys, the neighbours excepted?',
      [],
      /^Besides Afghanistan’s neighbours, nine of/,
    ],
    ['Russland beiseite, hat irgendwer die Taliban anerkannt?', ['RU'], /^Nicht mitgezählt \(Russland\)/],
    ['Lässt man Russland weg, wer erkennt die Taliban an?', ['RU'], /^Nicht mitgezählt \(Russland\)/],
    ['La Russie exceptée, qui reconnaît les talibans ?', ['RU'], /^Hormis \(Russie\)/],
    ['Exceptuada Rusia, ¿quién reconoce a los talibanes?', ['RU'], /^Aparte \(Rusia\)/],
    ['Россия не в счёт: кто признал талибов?', ['RU'], /^Не считая \(Россия\)/],
    ['Якщо не брати Росію, хто визнав талібів?', ['RU'], /^Крім \(Росія\)/],
    ["Rusya bir yana, Taliban'ı kim tanıyor?", ['RU'], /^Rusya dışında/],
    ['روسيا جانباً، من اعترف بطالبان؟', ['RU'], /^باستثناء روسيا/],
    ['روسیه به کنار، چه کسی طالبان را به رسمیت شناخته است؟', ['RU'], /^به جز روسیه/],
    ['له روسیې ور هاخوا چا طالبان په رسمیت پېژندلي؟', ['RU'], /^له روسیه پرته/],
    ['抛开俄罗斯不谈，谁承认了塔利班？', ['RU'], /^除俄罗斯外/],
    ['巴基斯坦除外，哪些邻国接受了塔利班使节？', ['PK'], /邻国：除巴基斯坦外/],
  ])('is left out: %s', (question, countries, headline) => {
    const answer = last(question)
    expect(answer?.understood).toMatchObject({ intent: 'list', countries })
    expect(answer?.headline).toMatch(headline)
  })

  it('is not a matter that is waived in the same words', () => {
    expect(last('Recognition apart, what ties does China have with the Taliban?')?.understood).toMatchObject({
      intent: 'status',
      aspect: 'relations',
    })
  })
})
