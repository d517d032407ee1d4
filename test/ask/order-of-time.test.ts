import { describe, expect, it } from 'vitest'
import { answered, answers } from '../known.ts'

it.each<[string, RegExp]>([
  ['Second country to accept ambassador?', /^The United Arab Emirates took the credentials/],
  ['third to accept an ambassador', /Uzbekistan the third State/],
  [
    'when did china accept the ambassador',
    /credentials as ambassador .* Xi Jinping received the credentials/,
  ],
  ['has pakistan upgraded ties', /^Pakistan named its chargé d’affaires in Kabul/],
])('%s leads with what was asked for: %s', (question, lead) => {
  expect(answered(question).headline).toMatch(lead)
})

it.each([
  ['Which embassy was handed over last?', /^New Delhi \(India\): /],
  ['what was the last embassy the taliban took over', /^New Delhi \(India\): /],
  ['what was the first embassy the taliban took over', /^Islamabad \(Pakistan\): /],
  ['which embassy closed last', /^Tokyo \(Japan\): /],
  ['who was last to close', /^Tokyo \(Japan\): /],
  ['which consulate was taken over last', /^Bonn \(Germany\): /],
  ['who accepted an ambassador last', /^Pakistan summoned /],
])('%s asks for the one in that place: %s', (question, lead) => {
  expect(answered(question).headline).toMatch(lead)
})

it('takes a "last" at the end for no order where nothing is put in one', () => {
  expect(answered('who visited Kabul last').outcome).toBe('abstained')
})

it('makes no guess about who recognises the Taliban next', () => {
  expect(answered('Best guess: who recognises them next?').outcome).toBe('abstained')
})

it.each([
  'As of April 2022: who had taken Taliban envoys before Russia did?',
  'Remind me who had accepted Taliban envoys before Russia did',
  'Before Moscow did so, who had accredited Taliban diplomats?',
])('asks who came before a State, wherever "who" stands: %s', (question) => {
  const { headline, understood } = answered(question)
  expect(understood.intent).toBe('list')
  expect(headline).toMatch(/^Before Russia: .*Turkmenistan/)
})

describe('the order of two missions in one State', () => {
  it.each([
    [
      "Ankara's embassy and Istanbul's consulate - which of the two went over to the Taliban earlier?",
      /^In order of time: Afghan consulate general in Istanbul .* and Afghan embassy in Ankara/,
    ],
    [
      'Which changed hands earlier, the embassy in Tehran or the consulate in Mashhad?',
      /^In order of time: Afghan embassy in Tehran .* and Afghan consulate in Mashhad/,
    ],
    [
      "Dubai's consulate or Abu Dhabi's embassy: which came under the Taliban first?",
      /^The order is not settled by the dates on record/,
    ],
    ['The consulates in Munich and Bonn - which was handed over first?', /in Bonn is run by .* in Munich is/],
  ])('is told without asking back: %s', (question, told) => {
    expect(answered(question).understood.intent).toBe('compare')
    expect(answered(question).headline).toMatch(told)
  })
})

describe('the order between two that are named', () => {
  it.each([
    'Did Turkmenistan accept a Taliban envoy before Russia?',
    'Who took a Taliban envoy first, Russia or Turkmenistan?',
  ])('is not settled where the dates on file leave it open: %s', (question) => {
    const { headline } = answered(question)
    expect(headline).toMatch(
      /^The order is not settled by the dates on record: Russia \(March 2022\) and Turkmenistan \(17 March 2022\)\./,
    )
    expect(headline).not.toMatch(/two States on file|last documented/)
  })

  it.each([
    [
      'Did Iran accept the Taliban’s envoy before Turkey did?',
      /: Iran \(by about April 2022, doubtful\) and Turkey \(July 2022\)\./,
    ],
    [
      'Who took a Taliban envoy first, China or Uzbekistan?',
      /: China \(by about April 2022\) and Uzbekistan \(9 Oct/,
    ],
    [
      'Did Pakistan send an ambassador to Kabul before China?',
      /: China \(13 September 2023\) and Pakistan \(30 May/,
    ],
    [
      'Did China send an ambassador to Kabul before Pakistan?',
      /: China \(13 September 2023\) and Pakistan \(30 May/,
    ],
    [
      'Did Pakistan take an ambassador before Russia recognised the Taliban?',
      /: Russia \(3 July 2025\) and Pakistan \(11 October 2025\)\./,
    ],
    [
      'Which Afghan embassy closed first, Washington or London?',
      /: Afghan embassy in Washington \(16 March 2022\) and Afghan embassy in London \(27 September 2024\)\./,
    ],
    [
      'Which came first: the closing of the Afghan embassy in Oslo or in London?',
      /: Afghan embassy in Oslo \(12 September 2024\) and Afghan embassy in London \(27 September 2024\)\./,
    ],
    [
      'Did the Afghan embassy in Oslo close before the one in London?',
      /^In order of time: Afghan embassy in Oslo/,
    ],
    [
      'Did the Saudi embassy in Kabul reopen before India’s?',
      /^In order of time: Saudi embassy in Kabul \(22 Dec/,
    ],
    [
      'Hat China vor Russland einen Taliban-Botschafter akzeptiert?',
      /^In zeitlicher Reihenfolge: China \(1\. Dez/,
    ],
    [
      '¿Aceptó China a un embajador talibán antes que Rusia?',
      /^Por orden cronológico: China \(1 de diciembre/,
    ],
  ])('is told by when each of them did it: %s', (question, told) => {
    expect(answered(question).headline).toMatch(told)
  })

  it('stands in the state of each where one of them never did it', () => {
    expect(answered('Did China recognise the Taliban before Russia?').headline).toMatch(
      /^China does not recognise .* Russia has recognised .* since 3 July 2025/,
    )
  })
})

describe('a place in an order of time', () => {
  it.each([
    ['Second country to take a Taliban ambassador after China?', /^The United Arab Emirates took/],
    ['Which country came after the UAE in accepting Taliban ambassadors?', /^Abdul Ghafar Bahr .*Uzbekistan/],
    [
      'Third country after China and the UAE to accept a Taliban ambassador',
      /^Abdul Ghafar Bahr .*Uzbekistan/,
    ],
    ['Most recent country to accept a Taliban ambassador?', /^Pakistan summoned .*11 October 2025/],
    [
      'Welches Land hat als letztes einen Taliban-Botschafter akzeptiert?',
      /^Pakistan summoned .*11\. Oktober 2025/,
    ],
    ['Which was the latest embassy the Taliban took over?', /^New Delhi .*10 January 2026/],
    ['Last country to close its Afghan embassy?', /^Tokyo .*31 January 2026/],
  ])('is counted among all States, or from the end: %s', (question, told) => {
    expect(answered(question).headline).toMatch(told)
  })
})

it.each([
  'Чем расходятся позиции Узбекистана и Туркмении по признанию талибов?',
  'Чим розходяться позиції Узбекистану і Туркменістану щодо визнання талібів?',
  "En quoi divergent les positions de l'Ouzbékistan et du Turkménistan sur les talibans ?",
  'Worin gehen die Positionen von Usbekistan und Turkmenistan zu den Taliban auseinander?',
  '¿En qué discrepan Uzbekistán y Turkmenistán sobre los talibanes?',
  '乌兹别克斯坦和土库曼斯坦在承认塔利班问题上有何分歧？',
])('sets side by side two whose stances part: %s', (question) => {
  expect(answered(question).understood).toMatchObject({ intent: 'compare', countries: ['UZ', 'TM'] })
})

it.each([
  ['ډیلي که اسلام اباد، کوم یو له طالبانو سره ښې اړیکې لري؟', ['IN', 'PK']],
  ['دهلی یا اسلام‌آباد، کدامش با طالبان روابط بهتر دارد؟', ['IN', 'PK']],
  ['نيودلهي أم إسلام آباد، مين علاقته أحسن مع طالبان؟', ['IN', 'PK']],
  ['У Дели или Исламабада отношения с талибами лучше?', ['IN', 'PK']],
  ['Делі чи Ісламабад: у кого кращі стосунки з талібами?', ['IN', 'PK']],
  ["Delhi mi İslamabad mı, hangisinin Taliban'la arası daha iyi?", ['IN', 'PK']],
  ['¿Delhi o Islamabad, quién se lleva mejor con los talibanes?', ['IN', 'PK']],
  ['德里和伊斯兰堡，谁跟塔利班关系更好？', ['IN', 'PK']],
  ['俄羅斯跟哈薩克對塔利班的態度差在哪？', ['RU', 'KZ']],
  ["Rusya ile Kazakistan'ın Taliban tavrı nerede ayrılıyor?", ['RU', 'KZ']],
])('sets side by side two of whom one is nearer: %s', (question, countries) => {
  const { intent, aspect, countries: named } = answered(question).understood
  expect({ intent, named }).toEqual({ intent: 'compare', named: countries })
  expect(['relations', 'all']).toContain(aspect)
})

describe('what came about, in its order', () => {
  it.each([
    'Moskaus Kehrtwende in Sachen Taliban, der Reihe nach',
    "La Russie et les talibans, dans l'ordre",
    'Россия и талибы, по порядку',
    'Росія і таліби, крок за кроком',
    'Rusya ve Taliban, adım adım',
    'روسيا وطالبان بالترتيب',
    '俄罗斯和塔利班，按顺序',
  ])('%s', (question) => {
    expect(answered(question).understood).toMatchObject({ intent: 'timeline', countries: ['RU'] })
  })
})

describe('which of two came earlier', () => {
  it.each([
    'Entre le Kazakhstan et le Kirghizistan, lequel a retiré le plus tôt les talibans de sa liste ?',
    '¿Kazajistán o Kirguistán, cuál quitó antes a los talibanes de la lista?',
    'Kasachstan oder Kirgistan, wer hat die Taliban früher von der Liste gestrichen?',
    "Kazakistan mı Kırgızistan mı, Taliban'ı yasaklı örgütler listesinden hangisi daha erken sildi?",
  ])('is told by the days on which they did what is asked: %s', (question) => {
    const { understood, headline } = answered(question)
    expect(understood).toMatchObject({ intent: 'compare', aspect: 'relations', countries: ['KZ', 'KG'] })
    expect(headline).toMatch(/2023.*2024/)
  })
})

describe('a place in an order after a list', () => {
  it.each([
    [
      ['Which countries accepted a Taliban ambassador, in order?', 'so Abu Dhabi came second'],
      'United Arab Emirates',
    ],
    [['Who took a Taliban ambassador first?', 'so Uzbekistan was second'], 'United Arab Emirates'],
    [['Which countries accepted a Taliban ambassador?', 'Tashkent third?'], 'Uzbekistan'],
  ])('is told whoever was supposed in it: %j', (turns, state) => {
    const { headline = '', understood } = answers(...turns).at(-1) ?? {}
    expect(understood?.intent).toBe('list')
    expect(headline.slice(0, 160)).toContain(state)
  })

  it('is not asked for by a State alone', () => {
    const turns = ['Which countries accepted a Taliban ambassador?', 'and Uzbekistan?']
    expect(answers(...turns).at(-1)?.understood.countries).toEqual(['UZ'])
  })
})

describe('a group of States, and one that is none of it', () => {
  it.each([
    ['which neighbours had accredited Taliban diplomats before Russia', /: Pakistan \(29 October 2021\)\./],
    ['which Gulf states accepted ambassadors before Russia', /the United Arab Emirates \(21 August 2024\)/],
    ['which Central Asian states took envoys after China', /Uzbekistan/],
  ])('are set in order of time: %s', (question, headline) => {
    const { headline: said, understood } = answered(question)
    expect(understood.intent).toBe('list')
    expect(said).toMatch(headline)
    expect(said).not.toMatch(/Before [^.]*Uzbekistan/)
  })

  it.each([
    [
      'which neighbours took envoys before Canada',
      /^Canada does not accept Taliban-appointed envoys .* five of/,
    ],
    ['who recognised them before Canada', /^Canada does not recognise .* Russia\.$/],
  ])('are in none, where that one never did so: %s', (question, headline) => {
    expect(answered(question).headline).toMatch(headline)
  })
})

it.each([
  'Line up, oldest to newest, the states that have accepted a Taliban ambassador',
  'states that accepted Taliban ambassadors, earliest to latest',
])('lists in order of time what is asked for from one end to the other: %s', (question) => {
  expect(answered(question).headline).toMatch(
    /^Six of .*: China \(1 December 2023\), the United Arab Emirates .* and Pakistan/,
  )
})

it('tells which of two things came first in one State by its history', () => {
  const { understood } = answered(
    'Was the handover in Tashkent before or after the Uzbeks took an ambassador?',
  )
  expect(understood).toMatchObject({ intent: 'timeline', countries: ['UZ'] })
})

it.each([
  'did russia take an ambassador before recognising',
  'In Russia, which came first, recognition or the ambassador?',
  'did russia recognise before or after taking an ambassador',
  'did recognition come before the ambassador in Moscow',
])('two steps of one State are told in order of time: %s', (question) => {
  expect(answered(question).headline).toMatch(
    /1 July 2025 the arrival .*first State to recognise .*\(3 July 2025\)\.$/,
  )
})

it('a step that has not come about has no order', () => {
  expect(answered('did China accept an ambassador before recognising').headline).toMatch(
    /^China does not recognise the Taliban/,
  )
})
