import { describe, expect, it } from 'vitest'
import { answered, answers } from '../known.ts'

describe('who was first', () => {
  it.each([
    [
      'Who was the first foreign ambassador to be appointed to Kabul under the Taliban?',
      /Zhao Xing.*13 September 2023/,
    ],
    ['who was the first Taliban ambassador in Moscow', /^Gul Hassan Hassan/],
    ['who was the first Taliban envoy in Moscow', /^Jamal Nasir Gharwal/],
    ['Who was the first head of state to receive a Taliban ambassador?', /^Xi Jinping.*30 January 2024/],
    ['Who was the first head of State to receive Taliban credentials?', /^Xi Jinping.*30 January 2024/],
    ['which president first accepted credentials from a taliban ambassador?', /^Xi Jinping/],
    ['Welches Staatsoberhaupt empfing als erstes einen Botschafter der Taliban?', /^Xi Jinping/],
    [
      'which was the second european country to accept a Taliban envoy',
      /made Germany the second European State/,
    ],
    ['second European state that took Taliban diplomats?', /made Germany the second European State/],
    ['Who was first to accept Taliban envoys?', /Qatar \(by February 2024\)/],
    ['First after China to accept a Taliban ambassador?', /^The United Arab Emirates took/],
    [
      'Second after Beijing to receive a Taliban ambassador: which country?',
      /^The United Arab Emirates took/,
    ],
    ['After China, who was next to accept a Taliban ambassador?', /^The United Arab Emirates took/],
    ['Who came after China in accepting a Taliban ambassador?', /^The United Arab Emirates took/],
    [
      'After China and the UAE, who was third to accept a Taliban ambassador?',
      /which made Uzbekistan the third State/,
    ],
  ])('%s', (text, told) => {
    expect(answered(text).headline).toMatch(told)
  })
})

it('tells whom the Taliban named for a post that he is not on file to hold', () => {
  expect(answered('who did the taliban name as envoy to dushanbe').headline).toMatch(
    /Faizullah.*November 2023/,
  )
})

it('says with what was expected that it did not happen', () => {
  expect(answered('Did the United States attend the Moscow talks in October 2021?').headline).toMatch(
    /was expected.*would not take part/,
  )
})

describe('What had come about before a State did it, or after', () => {
  it.each([
    [
      'Which countries accredited Taliban diplomats before Russia did?',
      /^Before Russia: one of the 39 States .*: Pakistan \(29 October 2021\)\. The order is not settled by the dates on record: Turkmenistan \(17 March 2022\), China \(by about April 2022\) and Iran \(by about April 2022, doubtful\)\./,
    ],
    [
      'who accepted an envoy before Iran?',
      /: Pakistan \(29 October 2021\)\. The order is not settled .*: Russia \(March 2022\), Turkmenistan \(17 March 2022\) and China \(by about April 2022\)\./,
    ],
    ['who took a taliban envoy before Germany?', /^Before Germany: 13 of the 39 States .*envoys: Pakistan/],
    [
      'which states took envoys after Russia did?',
      /^New \(since 1 April 2022\): nine .* The order is not settled .*: Turkmenistan \(17 March 2022\), China/,
    ],
    [
      'who accepted a taliban ambassador before russia recognised them?',
      /^Before Russia: four of the 39 States .*: China \(1 December 2023\), the United Arab Emirates .*, Uzbekistan .* and Turkey/,
    ],
    ['who accepted an ambassador after china', /^New \(since 2 December 2023\): five of the 39 States/],
    ['Which states recognised the Taliban before Russia?', /^Before Russia: none of the 39 States/],
    [
      'Which countries accepted a Taliban ambassador after China?',
      /^New \(since 2 December 2023\): five of the 39 States/,
    ],
    ['Which states recognised them after Russia?', /^New \(since 4 July 2025\): no State\./],
    [
      'Welche Staaten haben vor Russland Taliban-Diplomaten akkreditiert?',
      /^Früher als Russland: einer der 39 .* Die Reihenfolge lässt sich/,
    ],
  ])('is listed among all States: %s', (text, told) => {
    expect(answered(text).headline).toMatch(told)
  })
})

it('names no State for a place in order that the dates on file do not settle', () => {
  expect(answered('who was the second to accept a taliban envoy?').headline).toMatch(
    /^The order is not settled by the dates on record: Russia \(March 2022\), Turkmenistan \(17 March 2022\)/,
  )
  expect(answered('who was the second to accept a taliban ambassador?').headline).toMatch(
    /^The United Arab Emirates took/,
  )
})

it('puts no embassies in an order that the dates on file do not settle', () => {
  expect(answered('Which closed first, the German or the Spanish embassy in Kabul?').headline).toMatch(
    /^The order is not settled by the dates on record: German embassy in Kabul \(August 2021\) and Spanish embassy/,
  )
})

it('names the first of those that "what was the first country" asks for', () => {
  expect(answered('What was the first country to hand over an Afghan embassy?').headline).toMatch(
    /^Islamabad \(Pakistan\)/,
  )
})

it.each([
  [
    'Which European country was the earliest to admit a Taliban-named official?',
    /^Norway’s foreign ministry/,
  ],
  ['which heads of state received Taliban ambassadors', /^Xi Jinping .*President Putin/],
  ['Leave out Xi and Putin: which other heads of state received them?', /^Xi Jinping .*President Putin/],
])('tells who received them: %s', (text, told) => {
  expect(answered(text).headline).toMatch(told)
})

it('sets two governments that are named by their capitals beside each other', () => {
  expect(answered('Stack Ankara up against Islamabad').understood).toMatchObject({
    intent: 'compare',
    aspect: 'all',
    countries: ['TR', 'PK'],
  })
})

it('asks which Guinea is meant', () => {
  expect(answered('Has Guinea-something recognised the Taliban?').headline).toBe('Which Guinea?')
})

it.each([
  [['which country was the most recent to accept taliban diplomats'], /^Sayed Mustafa Hashemi .*Germany/],
  [['latest taliban envoy accepted'], /^Sayed Mustafa Hashemi .*Germany/],
  [['which country took the last taliban ambassador'], /^Pakistan .*11 October 2025/],
  [
    ['list countries with a Taliban ambassador', 'when did the last one come?'],
    /^Pakistan .*11 October 2025/,
  ],
  [['list countries with a Taliban ambassador', 'the last one came when?'], /^Pakistan .*11 October 2025/],
])('names the last of them in order of time: %j', (turns, headline) => {
  expect(answers(...turns).at(-1)?.headline).toMatch(headline)
})

it.each([
  'who is the latest Taliban ambassador in Moscow',
  'latest on Taliban envoys',
  'the last Taliban ambassador in Beijing',
])('sets nothing in order of time where one post or news are asked for: %s', (text) => {
  expect(answered(text).understood.intent).not.toBe('list')
})

it.each([
  [
    'was the UAE the first to take a taliban ambassador',
    'AE',
    ': China (1 December 2023), the United Arab Emirates (21 August 2024)',
  ],
  ['was Uzbekistan the third to accept an ambassador', 'UZ', 'Uzbekistan (9 October 2024)'],
  [
    'was the uae first to recognise',
    'AE',
    'recognises the Taliban as Afghanistan’s government: Russia (3 July 2025)',
  ],
])(
  'whether one State was first is told with all who did so, in order of time: %s',
  (question, state, told) => {
    const { headline, understood } = answered(question)
    expect(understood).toMatchObject({ intent: 'status', countries: [state] })
    expect(headline).toContain(told)
  },
)

it('is told of two by which is the older news', () => {
  const { understood, headline } = answered(
    'which is older news, the Uzbeks taking a Taliban ambassador or the Emiratis?',
  )
  expect(understood.intent).toBe('compare')
  expect(headline).toMatch(/^In order of time: the United Arab Emirates .* and Uzbekistan/)
})

it.each([
  ['was china the first to accept a taliban ambassador', /^Yes, by the dates on record\. China has accepted/],
  [
    'was the UAE the first to accept a taliban ambassador?',
    /^No, by .* held by: China \(1 December 2023\)\./,
  ],
  ['was china the first to recognise the taliban', /^No, by .* held by: Russia \(3 July 2025\)\./],
  ['was Uzbekistan the first central asian country to accept an ambassador', /^Yes, by the dates/],
  ['was qatar the first to accept taliban envoys', /^The order is not settled .*Qatar \(by February 2024\)/],
  ['was pakistan the first to accept taliban envoys', /^The order is not settled .*Pakistan \(29 October/],
])(
  'whether one State was first is told by yes or no, so far as the dates settle it: %s',
  (question, told) => {
    expect(answered(question).headline).toMatch(told)
  },
)

it.each([
  ['has China taken an ambassador', 'was it the first?', /^Yes, by the dates on record\./],
  [
    'which states took an ambassador',
    'was the UAE the first',
    /^No, .* held by: China \(1 December 2023\)\./,
  ],
  ['has the uae taken an ambassador', 'were they the first to do so?', /^No, .* held by: China/],
  ['Does Russia recognise them?', 'Were they the first to do it?', /^Yes, by the dates on record\. Russia/],
])('whether it was the first is told of what was spoken of: %s, %s', (before, turn, told) => {
  expect(answers(before, turn).at(-1)?.headline).toMatch(told)
})

it.each([
  [
    'which was the last country to close its embassy in Kabul',
    /^The order is not settled .*: Czechia \(1 January 2023\) and the United Kingdom \(by 27 September 2024\)\./,
  ],
  [
    'which country closed its kabul embassy first',
    /^The order is not settled .*: Australia \(28 May 2021\) and the United Kingdom/,
  ],
])('what held already when it was told may have begun before or after: %s', (question, told) => {
  expect(answered(question).headline).toMatch(told)
})
