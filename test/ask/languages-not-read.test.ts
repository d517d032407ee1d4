import { describe, expect, it } from 'vitest'
import { answered, answers } from '../known.ts'

const NOT_READ = /^That could not be read: questions are read in English, /

describe('a language that is not read', () => {
  it.each([
    'Quem reconheceu o Talibã?',
    'Quais países reconheceram o Talibã?',
    'O Canadá reconheceu o governo talibã?',
    'Quali paesi hanno riconosciuto i talebani?',
    'Welke landen hebben de Taliban erkend?',
    'Wanneer heeft Rusland de Taliban erkend?',
    'Czy Polska uznała talibów?',
    'Kto kieruje ambasadą Afganistanu w Moskwie?',
    'Mely országok ismerték el a tálibokat?',
    'Negara mana yang mengakui Taliban?',
    'क्या भारत ने तालिबान को मान्यता दी?',
    'کیا پاکستان نے طالبان کو تسلیم کیا ہے؟',
    'どの国がタリバンを承認しましたか？',
    '어느 나라가 탈레반을 인정했나요?',
    'Қай елдер Талибанды мойындады?',
    'Ποιος αναγνώρισε τους Ταλιμπάν;',
  ])('is told so, and no word of it is taken for a name: %s', (text) => {
    const { outcome, headline, understood, parts } = answered(text)
    expect(headline).toMatch(NOT_READ)
    expect([outcome, understood.language, understood.countries, parts]).toEqual(['abstained', 'en', [], []])
  })

  it('is told so in the middle of a conversation too', () => {
    const [, second] = answers('Has Russia recognised the Taliban?', 'e o Canadá, já reconheceu o Talibã?')
    expect(second?.headline).toMatch(NOT_READ)
  })
})

it.each([
  'argh, autocorrect. Australia!',
  'Bulgeria taliban recogntion',
  'wich contries acredited taliban dipolmats',
  '¿Nicaragua mandó embajador a Kabul?',
  'السعوديه اعترفت بطالبان ولا لسه',
  'Peskov?',
  'who iz Zohir Agbhar',
])('one that is read is not taken for another, however it is written: %s', (text) => {
  expect(answered(text).headline).not.toMatch(NOT_READ)
})

it('a file that is no text is told so in English', () => {
  const noise = 'e p u fa 1 r v q w q 0 p x i sk 4 h ec t ye p r a 3 jf dspp c z n w i 1 s q 7 k n x h'
  expect(answered(noise).understood.language).toBe('en')
})
