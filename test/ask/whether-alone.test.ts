import { describe, expect, it } from 'vitest'
import { answered, answers } from '../known.ts'

describe('whether a State is the only one', () => {
  it.each([
    ['Is Russia still the only country that recognises them?', /^Besides Russia, none of the 38/],
    ['is Russia the odd one out, or has another followed it', /^Besides Russia, none/],
    ['is Moscow alone', /^Besides Russia, none/],
    ['Has any other country followed Russia?', /^Besides Russia, none/],
    ['which countries followed russia', /^Besides Russia, none/],
    ['how many states have followed Moscow', /^Besides Russia, none/],
    [
      'Is Iran the only country that recognises them?',
      /^Iran does not recognise.*Besides Iran, one .*Russia/,
    ],
    ['Is China the only country to have accepted a Taliban ambassador?', /^Besides China, five .*Pakistan/],
    ['who beat China to accepting a Taliban envoy', /^Before China: one .*Pakistan/],
    ['Did anyone beat Russia to recognising them?', /^Before Russia: none/],
    [
      'Is Tajikistan still the odd one out among the neighbours?',
      /Tajikistan alone of Afghanistan’s neighbours/,
    ],
  ])('%s', (text, told) => {
    expect(answered(text).headline).toMatch(told)
  })
})

it.each([
  'La Russie est-elle toujours seule à reconnaître les talibans ?',
  'Ist Russland das einzige Land, das die Taliban anerkennt?',
  '¿Sigue Rusia siendo el único país que los reconoce?',
  'Россия остаётся единственной страной, признавшей талибов?',
  'Росія досі єдина, хто визнав талібів?',
  "Rusya hâlâ Taliban'ı tanıyan tek ülke mi?",
  'هل روسيا هي الدولة الوحيدة التي اعترفت بطالبان؟',
  'آیا روسیه هنوز تنها کشوری است که طالبان را به رسمیت شناخته؟',
  'ایا روسیه لا هم یوازینی هېواد دی چې طالبان یې په رسمیت پېژندلي؟',
  '俄罗斯仍然是唯一承认塔利班的国家吗？',
])('whether it is the only one is asked in any language: %s', (text) => {
  const { intent, aspect, countries } = answered(text).understood
  expect([intent, aspect, countries]).toEqual(['list', 'recognition', ['RU']])
})

describe('what is new', () => {
  it.each([
    ['anything on the recognition front over the past fortnight', /^No event is on file in that time/],
    ['anything on Canada last week', /^No event is on file for Canada in that time/],
    ['What is new in Central Asia?', /^Across Central Asia, .*Kazakhstan/],
    ['have any of the Stans moved on recognition', /^Across Central Asia, .*Kazakhstan/],
    ['What is new on European embassies in Kabul?', /^Across the European States, .*Britain/],
  ])('%s', (text, told) => {
    expect(answered(text).headline).toMatch(told)
  })
})

it.each([
  ['How final is the Canadian no?', /^Canada does not recognise.*never will/],
  ['So nobody but Moscow?', /^Besides Russia, none/],
  ['Did the UN ever give them the seat?', /Credentials Committee postponed/],
  [
    'Which embassies do the Taliban claim without the host confirming?',
    /run by Taliban appointees: .*Taliban’s word alone/,
  ],
])('is read in passing words: %s', (text, told) => {
  expect(answered(text).headline).toMatch(told)
})

describe('whether a State is the only one of a group', () => {
  it.each([
    [
      'Is Germany the only EU country that accepted Taliban consuls',
      /^Across the European Union, besides Germany, none/,
    ],
    ['Is Germany the only European country that took Taliban diplomats', /besides Germany, one .*: Norway/],
    [
      'is China the only neighbour with a Taliban ambassador',
      /besides China, two .*: Pakistan and Uzbekistan/,
    ],
    ['Is Iran the only neighbour that recognises them', /^Iran does not recognise .* besides Iran, none/],
  ])('is answered by the others of that group: %s', (question, headline) => {
    expect(answered(question).headline).toMatch(headline)
  })

  it('is told of it alone where that it has none is asked', () => {
    expect(answered('is Tajikistan the only neighbour without ties').headline).toMatch(/^KabulNow wrote/)
  })
})

describe('a turn that asks whether it is so of that State alone', () => {
  it.each([
    ['Had anyone recognised the Taliban in 2024?', "so it's only Russia, right?", /^Besides Russia, none/],
    ['Has Germany accepted Taliban envoys?', 'only Germany?', /^Besides Germany, 13 of the 38/],
    [
      'Which countries have accepted Taliban ambassadors?',
      "so it's just China and Russia, right?",
      /^Besides China and Russia, four/,
    ],
    ['Wer erkennt die Taliban an?', 'also nur Russland, oder?', /^Nicht mitgezählt \(Russland\): keiner/],
    ["Taliban'ı kim tanıdı?", 'yani sadece Rusya mı?', /^Rusya dışında: .*hiçbiri/],
    ['哪些国家承认塔利班？', '所以只有俄罗斯？', /^除俄罗斯外：.*没有一个/],
    ['Did Russia recognise them?', 'is it still the only one?', /^Besides Russia, none/],
    ['Qui reconnaît les talibans ?', 'donc la Russie est la seule ?', /^Hormis \(Russie\) : aucun/],
  ])('is answered by the others as they are now: %s %s', (first, turn, headline) => {
    expect(answers(first, turn).at(-1)?.headline).toMatch(headline)
  })

  it.each([
    ['Which countries have accepted Taliban ambassadors?', 'Uzbekistan in particular?', /^Uzbekistan has/],
    ['Which countries have accepted Taliban ambassadors?', 'only China', /^China has/],
  ])('is none where it only narrows what was asked: %s %s', (first, turn, headline) => {
    expect(answers(first, turn).at(-1)?.headline).toMatch(headline)
  })
})

it.each([
  'Is Tajikistan the only neighbour without Taliban diplomats?',
  'is tajikistan the only neighbour with no taliban envoy',
])('whether one of a group alone has none is told by the others of it: %s', (question) => {
  expect(answered(question).headline).toMatch(
    /^Across Afghanistan’s neighbours, besides Tajikistan, each of the five States has an acceptance/,
  )
})
