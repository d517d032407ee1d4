import { describe, expect, it } from 'vitest'
import { answered, answers } from '../known.ts'

describe('somebody who is not on file', () => {
  it.each([
    'Who is Mullah Yaqoob?',
    'Who is Mullah Baradar?',
    'Who is Abdul Ghani Baradar?',
    'Who is Mullah Omar?',
    'Who is Hamid Karzai?',
    'who is hamid karzai',
    'who is Abdullah Abdullah',
    'who is Mohammad Sadiq',
    'who is Anas Haqqani',
    'Who is Mohammad Hassan Karimi?',
    'Who is Hamid Haqqani?',
    'Кто такой Хамид Карзай?',
    'Qui est Hamid Karzaï ?',
    'Wer ist Mullah Omar?',
    'عبدالله عبدالله کیست؟',
    'ملا عمر کیست؟',
  ])('is nobody who is: %s', (text) => {
    const { outcome, understood } = answered(text)
    expect(understood.people).toEqual([])
    expect(outcome).toBe('abstained')
  })

  it.each([
    'What did Hamid Karzai say about recognition?',
    'What did foreign minister Abdullah Abdullah say about recognition?',
    'What did Mullah Omar say about recognition?',
  ])('is not given the words of somebody who is: %s', (text) => {
    const { outcome, understood } = answered(text)
    expect(understood.people).toEqual([])
    expect(outcome).not.toBe('answered')
  })
})

describe('somebody on file', () => {
  it.each([
    ['Who is Mullah Hassan Akhund?', 'mohammad-hassan-akhund'],
    ['Who is Mawlawi Gul Hassan?', 'gul-hassan-hassan'],
    ['who is hasan sorush', 'hassan-soroosh'],
    ['who is akan rahkmetulin', 'akan-rakhmetullin'],
    ['Who is Amir Khan Mottaki?', 'amir-khan-muttaqi'],
    ['Who is Mohammad Stanikzai?', 'sher-mohammad-abbas-stanikzai'],
    ['Who is Haji Gharwal?', 'jamal-nasir-gharwal'],
    ["Who is Afghanistan's foreign minister?", 'amir-khan-muttaqi'],
    ['Who speaks for the Taliban foreign ministry?', 'abdul-qahar-balkhi'],
  ])('is known by another spelling, a title, a part of the name or the office: %s', (text, person) => {
    expect(answered(text).understood.people[0]).toBe(person)
  })
})

describe('a turn that fits one of those heard, and not the one in view', () => {
  it.each([
    [["Give me Canada's quote on Taliban envoys", "who's that?", 'his exact words'], 'jason-kung'],
    [['What did Zakharova say in April 2022?', 'and Lavrov?', 'her words'], 'maria-zakharova'],
    [['What did China say about recognition?', 'who said that?', 'and his?'], 'wang-wenbin'],
    [
      ['What did Russia say about recognition in 2021?', 'who said that?', 'was it the foreign minister?'],
      'sergei-lavrov',
    ],
    [["Give me Canada's quote on Taliban envoys", "and Kong, who's he"], 'jason-kung'],
    [['What did Kaag say?', 'her words'], 'sigrid-kaag'],
    [
      ["Give me Canada's quote on Taliban envoys", "who's that?", 'was it the minister?'],
      'marilyne-guevremont',
    ],
  ])('is about him or her: %j', (turns, person) => {
    expect(answers(...turns).at(-1)?.understood.people).toEqual([person])
  })
})

describe('a name alone', () => {
  it.each([
    [['who is Jason Kong', 'and Samangani?'], 'inamullah-samangani'],
    [['Is Said Tayeb Jawad a Taliban appointee?', 'Gharwal?'], 'jamal-nasir-gharwal'],
    [['Who is Bakhtari?', 'and Andisha, Geneva?'], 'nasir-ahmad-andisha'],
    [['Is Bakhtari still accredited?', 'and Soroosh in Ottawa?'], 'hassan-soroosh'],
  ])('after who somebody is asks who that one is: %j', (turns, person) => {
    expect(answers(...turns).at(-1)?.understood).toMatchObject({ intent: 'person', people: [person] })
  })

  it.each([
    [['What did Zakharova say?', 'Lavrov?'], 'sergei-lavrov'],
    [['Who is Bakhtari?', 'her words?', 'and Andisha?'], 'nasir-ahmad-andisha'],
  ])('after words asks for words: %j', (turns, person) => {
    expect(answers(...turns).at(-1)?.understood).toMatchObject({ intent: 'statement', people: [person] })
  })
})

describe('who was in view', () => {
  it.each([
    [['Who is Bakhtari?', 'does Austria recognise them?', 'what did she say?'], ['manizha-bakhtari']],
    [['Switzerland: who is Andisha', 'flag?', 'what did he say in 2025'], ['nasir-ahmad-andisha']],
    [['Who is Bakhtari?', 'does Austria recognise them?', 'what did he say?'], []],
    [['Who is Jawad?', 'who runs the Moscow embassy now?', 'what had he said in 2021?'], []],
    [['Who is Bakhtari?', 'does Germany recognise them?', 'what did she say?'], []],
  ])('is still meant as long as nobody else is told of, in the same State: %j', (turns, people) => {
    expect(answers(...turns).at(-1)?.understood.people).toEqual(people)
  })

  it('is told of where no State is on file with him', () => {
    expect(answers('who is Faizullah', 'was he accepted').at(-1)?.headline).toMatch(/^Faizullah: /)
  })
})
