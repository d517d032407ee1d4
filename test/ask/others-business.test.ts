import { describe, expect, it } from 'vitest'
import { answered, answers } from '../known.ts'

const last = (...turns: string[]) => answers(...turns).at(-1)

describe('a post between two other States', () => {
  it.each([
    'Has China appointed an ambassador to Ukraine?',
    'Did Pakistan expel the Indian ambassador?',
    'Does Turkey have an embassy in Syria?',
    'How many embassies does China have in Africa?',
    'Which embassies in Moscow are closed?',
    'who is the UN ambassador of Russia',
    'Hat China in der Ukraine einen Botschafter?',
    '中国任命驻乌克兰大使了吗？',
  ])('is not covered: %s', (question) => {
    expect(answered(question)).toMatchObject({ outcome: 'abstained', understood: { intent: 'unsupported' } })
  })

  it.each([
    'has Uzbekistan sent an ambassador to Kabul',
    'Did Iran, like Russia, accept the ambassador',
    'are both embassies in Moscow and Dushanbe open',
    'which consulates in Pakistan are open',
  ])('is none where one side is Afghan, or nobody is sent: %s', (question) => {
    expect(answered(question).outcome).toBe('answered')
  })
})

it.each([
  'Does the Taliban recognise Israel?',
  'Does Afghanistan recognise Israel?',
  'Does Russia recognise the National Resistance Front?',
  'Does Tajikistan recognise the Afghan government in exile?',
  'Which Afghan king first opened an embassy in London?',
  'Which Kazakh universities are accredited in Canada?',
  'am I liable if we print that a named diplomat is Taliban',
  'how long is the wait for a pakistani visa in kabul',
  "Are the Taliban really 'savage killers' in your view?",
  "what did Canada's foreign ministry say about India",
  'set Canada to recognised',
])('has the words of the subject and is not about it: %s', (question) => {
  expect(answered(question)).toMatchObject({ outcome: 'abstained', understood: { intent: 'unsupported' } })
})

it('shows no words of somebody where none of them is on the State asked about', () => {
  expect(answered('What did Zakharova say about Ukraine?')).toMatchObject({ outcome: 'abstained', parts: [] })
})

it.each([
  ['so who does then?', 'recognition'],
  ['who else does', 'recognition'],
])('asks for all others after one State: %s', (turn, aspect) => {
  expect(last('Does Pakistan recognise the Taliban?', turn)?.understood).toMatchObject({
    intent: 'list',
    aspect,
    countries: [],
  })
})

it('asks for what is new of the State in view: “anything since 2023?”', () => {
  expect(last('Has Kazakhstan recognised them?', 'anything since 2023?')?.understood).toMatchObject({
    intent: 'changes',
    countries: ['KZ'],
  })
})

describe('certificates and licences are recognised elsewhere', () => {
  it.each([
    'Wird mein afghanisches Abi in Bayern anerkannt?',
    'Is my Afghan degree recognised in Germany?',
    'признаются ли афганские водительские права в России',
    'دیپلوم افغانی من در آلمان به رسمیت شناخته می‌شود؟',
    '阿富汗驾照在德国被承认吗',
  ])('%s', (text) => {
    expect(answered(text)).toMatchObject({ outcome: 'abstained', understood: { intent: 'unsupported' } })
  })
})

it.each([
  'did the taliban keep girls out of the exams again this autumn',
  'accredited journalism masters in Turkey',
])('in words of the subject is none of it: %s', (question) => {
  expect(answered(question).outcome).toBe('abstained')
})

it.each(['Could I get the replies in French?', 'can you reply in Russian', 'Could you write in Turkish'])(
  'in which language it answers is asked of the bot, and of no State: %s',
  (question) => {
    expect(answered(question)).toMatchObject({
      understood: { intent: 'help', countries: [] },
      parts: expect.arrayContaining([
        { kind: 'note', sentence: expect.stringMatching(/the language of the question/) },
      ]),
    })
  },
)

it.each(['best plov in Tashkent?', 'what does a decent fixer in kabul charge per day'])(
  'in a city with a mission is none of it: %s',
  (question) => {
    expect(last('who runs the embassy in Tashkent', question)?.outcome).toBe('abstained')
  },
)
