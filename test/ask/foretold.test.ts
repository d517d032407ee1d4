import { describe, expect, it } from 'vitest'
import { answered, answers, notes } from '../known.ts'

it('what was announced of an embassy is no answer on whether it will be given to the Taliban', () => {
  expect(answered('will Tokyo give the Taliban the keys by spring').outcome).toBe('abstained')
  expect(answered('what happens to the Tokyo embassy after January').outcome).toBe('answered')
})

describe('whether a State will recognise', () => {
  it.each([
    ['is iran going to recognise taliban', /^Last said on it: Iran’s envoy in Kabul, Alireza Bikdeli/],
    ['wird iran die taliban anerkennen', /^Zuletzt dazu gesagt: Iran’s envoy in Kabul, Alireza Bikdeli/],
    ['Will Canada recognise them?', /^Last said on it: Marilyne Guèvremont/],
    ['will australia accept a taliban envoy', /^Last said on it: Australia said that it has no intention/],
    ['does the US plan to reopen its kabul embassy', /^Last said on it: .* did not plan to reopen/],
    ['will kazakhstan accept a taliban ambassador', /Kazakhstan has accepted .* chargé/],
  ])('is not on file, and what it last said on it stands below: %s', (question, said) => {
    const answer = answered(question)
    expect(answer.outcome).toBe('abstained')
    expect(notes(answer)[0]).toMatch(said)
  })

  it.each([
    "Verra-t-on la France reconnaître l'Émirat islamique d'ici l'été prochain ?",
    'Werden wir erleben, dass Frankreich die Taliban anerkennt?',
    '¿Veremos a Francia reconocer al Emirato antes del verano?',
    'Увидим ли мы признание талибов Францией к лету?',
    'Чи побачимо ми визнання талібів Францією до літа?',
    "Fransa'nın Taliban'ı tanıdığını görecek miyiz?",
    'هل سنرى فرنسا تعترف بطالبان قبل الصيف؟',
    'آیا شاهد به رسمیت شناختن طالبان از سوی فرانسه خواهیم بود؟',
    '我们会看到法国承认塔利班吗？',
  ])('is not on file, whether we shall see it is asked: %s', (question) => {
    expect(answered(question)).toMatchObject({ outcome: 'abstained', understood: { countries: ['FR'] } })
  })

  it.each([
    'Спорим, Казахстан признает талибов ещё до Нового года?',
    'Закладаюся, що Казахстан визнає талібів до Нового року',
    'Tu paries combien que le Kazakhstan reconnaît les talibans ?',
    '¿Apostamos a que Kazajistán los reconoce antes de Año Nuevo?',
    "Bahse girelim mi, Kazakistan Taliban'ı tanır?",
    'تراهن أن كازاخستان تعترف بطالبان؟',
    'شرط می‌بندی قزاقستان تا سال نو طالبان را به رسمیت بشناسد؟',
    'شرط وتړو چې قزاقستان طالبان په رسمیت پېژني؟',
    '敢不敢打個賭，哈薩克承認塔利班',
  ])('is not on file, where a bet is offered on it: %s', (question) => {
    expect(answered(question)).toMatchObject({
      outcome: 'abstained',
      understood: { intent: 'unsupported', countries: ['KZ'] },
    })
  })

  it.each([
    'Y Trump, ¿acabará reabriendo la embajada de EE. UU. en Kabul?',
    "Trump finira-t-il par rouvrir l'ambassade américaine à Kaboul ?",
    '特朗普迟早会重开美国驻喀布尔大使馆吗？',
  ])('is not on file, where it is asked what will come about in the end: %s', (question) => {
    expect(answered(question)).toMatchObject({
      outcome: 'abstained',
      understood: { intent: 'unsupported', countries: ['US'] },
    })
  })

  it('minds what may mislead of these words', () => {
    expect(notes(answered('Will Iran recognise the Taliban?'))).toContainEqual(
      expect.stringMatching(/^Mind: No recognition by Iran was found up to June 2026/),
    )
  })

  it.each([
    'When will Russia recognise the Taliban?',
    'Will Russia withdraw its recognition of the Taliban?',
  ])('is told of one that has already: %s', (question) => {
    const [, sources] = answers(question, 'source?')
    expect(answered(question).outcome).toBe('abstained')
    expect(notes(answered(question))[0]).toMatch(/^Russia has recognised .* since 3 July 2025/)
    expect(sources?.headline).toMatch(/^This rests on/)
  })

  it('after Russia is asked of another, and not of Russia', () => {
    expect(
      notes(answered('Will Uzbekistan be the next to recognise the Taliban after Russia?')),
    ).not.toContainEqual(expect.stringMatching(/^Russia has recognised/))
  })
})

it('what a State would end up doing is foretold by nobody', () => {
  expect(answered('If Washington gets Bagram back, does it end up recognising them?').outcome).toBe(
    'abstained',
  )
  expect(answered('Did Russia end up recognising them?').headline).toMatch(/^Russia has recognised/)
})
