import { describe, expect, it } from 'vitest'
import { vetted } from '../known.ts'

const held = (text: string) =>
  vetted(text, '2026-11-20').map(({ verdict, finding }) => [verdict, finding?.sentence ?? ''])

const expectHeld = (text: string, verdict: string, found: string) => {
  const [[told, sentence] = []] = held(text)
  expect(told).toBe(verdict)
  expect(sentence).toContain(found)
}

describe('Whoever is named alone tells that the subject is meant: an envoy in Kabul', () => {
  it.each<[string, string, string]>([
    ['Al Qashouti was made ambassador.', 'supported', 'by decree'],
    ['The Emir of Qatar raised Al Qashouti to ambassador.', 'supported', 'by decree'],
    ['The Emir of Kuwait raised Al Qashouti to ambassador.', 'not-held', ''],
    ['Pakistan promoted Al Qashouti to ambassador.', 'not-held', ''],
    ['Al Qashouti has not been raised to ambassador.', 'contradicted', 'by decree'],
    ["Pakistan raised its charge d'affaires Nizamani to ambassador in May 2025.", 'supported', 'Nizamani'],
    ["Pakistan raised its charge d'affaires Nizamani to ambassador in May 2024.", 'contradicted', 'Nizamani'],
    ['Nizamani named ambassador', 'supported', 'Nizamani'],
    ['Tokayev recalled ambassador Yessengeldiyev.', 'supported', 'relieved'],
    ['Yessengeldiyev was relieved of his post.', 'supported', 'relieved'],
    ['Kazakhstan recalled Nizamani.', 'not-held', ''],
    ["Akhund took Zhao Xing's credentials.", 'supported', 'Akhund'],
    ["Muttaqi took Zhao Xing's credentials.", 'contradicted', 'Akhund'],
    ['Muttaqi accepted the credentials of Usmanov.', 'supported', 'Usmanov'],
    ["Akhund received Usmanov's credentials.", 'contradicted', 'Usmanov'],
  ])('%s', expectHeld)
})

describe('How the time in office of an envoy of the republic ended is told without its mission', () => {
  it.each<[string, string, string]>([
    ['Yama Yari was recalled from Berlin.', 'supported', 'recalled Yama Yari'],
    ['Yama Yari has been called home.', 'supported', 'recalled Yama Yari'],
    ['Yama Yari was recalled in November 2022.', 'contradicted', 'recalled Yama Yari'],
    ['Yama Yari was recalled from Munich.', 'not-held', ''],
    ['Yama Yari resigned.', 'not-held', ''],
    ['Kabiri resigned over the two Taliban officials.', 'supported', 'resigned'],
    ['Kabiri was recalled.', 'not-held', ''],
    ['Jawad was dismissed in April 2022.', 'supported', 'Moscow'],
    ['The Taliban dismissed Aghbar.', 'not-held', ''],
    ['Aghbar denied that he had been dismissed.', 'supported', 'denied'],
    ['Jawad denied that he had been dismissed.', 'not-held', ''],
  ])('%s', expectHeld)

  it('leaves unread that another State did it', () => {
    expect(held('Yama Yari was recalled by Germany.')).toEqual([])
  })
})
