import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Answer } from '../../src/answer.ts'
import { ask } from '../../src/ask.ts'
import { compile } from '../../src/knowledge/compile.ts'
import { knowledgeOf } from '../../src/knowledge/knowledge.ts'
import { textsOf } from '../../src/knowledge/translations.ts'
import { answered, evidence, findings, notes, records, TODAY } from '../known.ts'

const TEXTS = textsOf(records).map(({ text }) => text)
const CODES = records.languages.map(({ language }) => language).filter((code) => code !== 'en')

/** So many texts may wait for their translation: till then answers say them in English. */
const NEW = 20

const knowledge = knowledgeOf(compile(records))
const translated = (question: string): Answer => ask(question, knowledge, TODAY).answer

describe.each(CODES)('%s', (code) => {
  const texts = records.translated(code)

  it('is in step with the record: run `npm run translations` after a change of the English', () => {
    expect(Object.keys(texts)).toEqual(TEXTS)
  })

  it('has the texts of the record in its own words, but for a few that are new', () => {
    const lacking = TEXTS.filter((text) => !texts[text] || texts[text] === text)
    expect(lacking.length > NEW ? lacking : []).toEqual([])
  })

  it('ends each as the English ends', () => {
    const isStopped = (text = '') => /[.。][”’"')»«“]*$/.test(text)
    const own = TEXTS.filter((text) => texts[text])
    expect(own.filter((text) => isStopped(text) !== isStopped(texts[text]))).toEqual([])
  })
})

/** What only English says; the titles of sources and the words quoted keep their language. */
const ENGLISH = /\b(?:the|of|and|said|embassy|was|were|by|to)\b/

it.each([
  ['fr', 'Quand la Cour suprême de Russie a-t-elle suspendu l’interdiction des talibans ?'],
  ['ru', 'Когда в РФ сняли запрет с Талибана? Я про решение Верховного суда'],
  ['es', '¿Y la embajada afgana en Madrid? Dicen que ya trabaja con Kabul'],
  ['de', 'Wer hat nach Kabiris Rücktritt im afghanischen Generalkonsulat in Bonn das Sagen?'],
  ['uk', 'Нагадай, коли Пакистан підвищив свого повіреного в Кабулі до посла'],
  ['tr', 'Moskova’daki Afgan elçiliğinden eski bayrak ne zaman indi?'],
  ['ar', 'شو صار بالسفارة الأفغانية بأنقرة بعد ما راح أمير رامين؟'],
  ['fa', 'در ۷ حوت ۱۴۰۱ در سفارت افغانستان در تهران چه گپ شد؟'],
  ['ps', 'په مسکو کې د افغانستان سفیر اوس څوک دی؟'],
  ['zh', '林芳正说日本驻喀布尔大使馆恢复办公，原话是怎么讲的？'],
])('answers a question of %s in its language, with reports, doubts and notes', (code, question) => {
  const answer = translated(question)
  expect(answer.understood.language).toBe(code)
  const said = [answer.headline, ...notes(answer), ...evidence(answer).map(({ summary }) => summary)]
  expect(said.filter((text) => ENGLISH.test(text))).toEqual([])
})

it.each([
  ['ar', 'هل أغلقت سفارة أفغانستان في لندن ولماذا؟', /^[^(]+\(.*\)\.$/],
  ['zh', '阿富汗驻伦敦大使馆为什么关闭？', /^[^（]+（.*）。$/],
])('has a date behind what it dates: %s', (_, question, told) => {
  expect(translated(question).headline).toMatch(told)
})

it.each([
  ['fa', 'آیا ایران طالبان را به رسمیت شناخته است؟', 'یک مقام'],
  ['zh', '伊朗承认塔利班了吗', '有官员'],
  ['ar', 'هل اعترفت إيران بطالبان؟', 'مسؤول'],
  ['ps', 'ایران طالبان په رسمیت پېژندلي؟', 'چارواکي'],
])('takes the word of an official for no word of his State: %s', (_, question, official) => {
  expect(translated(question).headline).toContain(official)
})

/** One in so many of the questions of each language is asked twice. */
const EVERY = 5

it.each(CODES)('tells the same facts in the same order in %s as without translations', (code) => {
  const file = new URL(`../questions/multilingual-${code}.jsonl`, import.meta.url)
  const rows = readFileSync(file, 'utf8').trim().split('\n')
  const questions = rows.filter((_, i) => i % EVERY === 0).map((row) => (JSON.parse(row) as { q: string }).q)
  const told = (answer: Answer) => [
    answer.outcome,
    answer.parts.length,
    ...findings(answer).flatMap((finding) => finding.evidence.map(({ fact }) => fact)),
  ]
  const otherwise = questions.filter(
    (question) => `${told(translated(question))}` !== `${told(answered(question))}`,
  )
  expect(otherwise).toEqual([])
})
