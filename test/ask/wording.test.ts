import { describe, expect, it } from 'vitest'
import { wordsIn } from '../../src/reply/words.ts'
import { answered, answers, knowledge, notes } from '../known.ts'

const noteOn = (text: string, begins: string): string =>
  notes(answered(text)).find((note) => note.startsWith(begins)) ?? ''

describe('a sentence that is printed', () => {
  it('tells a turning point and its day once, each as a sentence', () => {
    const points = noteOn('Timeline of India', 'Turning points: ')
    expect(points).toContain('declared its closure permanent (23 November 2023). The consuls general')
    expect(points).not.toMatch(/\(([^()]+)\) \(\1\)|\.\.$/)
  })

  it('says of a time without events that none is on file, and not that nothing happened', () => {
    expect(answered('What happened in October 2026?').headline).toMatch(
      /^No event is on file in that time \(October 2026\); the newest: Fifteen member States .* \(23 June 2026\)\.$/,
    )
  })

  it('names the city of the Afghan embassy when it asks which of two is meant', () => {
    expect(answered('Japan embassy').headline).toBe(
      'Which embassy do you mean: Japan’s in Kabul, or the Afghan one in Tokyo?',
    )
  })

  it.each([
    ['Какие консульства Афганистана закрыты?', /Дата сообщений: 16 мар\. 2022 г\.$/],
    ['Which Afghan consulates are closed?', /are of 16 March 2022\.$/],
    ['哪些领事馆关了？', /洛杉矶（美国）和纽约（美国）。.*：2022年3月16日。$/],
    ['阿富汗驻多哈使馆由谁掌管？', /最近记录：2025年）。/],
    ['کومې قونسلګرۍ تړل شوې دي؟', /د راپورونو نېټه: 16 مارچ 2022\.$/],
  ])('has its dates and names as its language writes them: %s', (text, told) => {
    expect(answered(text).headline).toMatch(told)
  })

  it('adds no s to a name that ends with one', () => {
    expect(answered('US embassy').headline).toContain('the United States’ in Kabul')
    expect(answered('What are the Netherlands’ relations with the Taliban?').understood.countries).toEqual([
      'NL',
    ])
  })

  it('ends with one full stop where a name ends with one', () => {
    expect(noteOn('Who is Nebrasul Haq Aziz?', 'Other names and spellings')).toMatch(/ Nebrasul H\.$/)
  })

  it('minds something on a State in one label and not in two', () => {
    expect(noteOn('Which countries accepted a Taliban ambassador?', 'Mind, on the United Arab')).toMatch(
      /^Mind, on the United Arab Emirates: The Emirati/,
    )
  })

  it('counts as sources all that are named below', () => {
    const [, answer] = answers('Who runs the Afghan embassy in Oslo?', 'source?')
    const count = Number(/^This rests on (\d+) sources/.exec(answer?.headline ?? '')?.[1])
    const named = answer?.parts.flatMap((part) =>
      part.kind === 'finding' ? part.evidence.map(({ source }) => source.id) : [],
    )
    expect(count).toBe(new Set(named).size)
  })

  it('counts in the help as many States as lists do, and the EU and the UN beside them', () => {
    expect(noteOn('help', 'On file: ')).toMatch(/ facts on 39 States, the EU and the UN, and 79 missions/)
  })
})

describe('a headline', () => {
  it.each([
    [
      'Who runs the Afghan embassy in London?',
      / \(last documented on 27 September 2024\)\. It is in the custody of /,
    ],
    ['Wer leitet die afghanische Botschaft in London?', /\)\. Die Vertretung steht unter der Obhut /],
  ])('names a mission once: %s', (text, headline) => {
    expect(answered(text).headline).toMatch(headline)
  })

  it('puts a quotation within a quotation between single marks', () => {
    expect(answered('What did Zakharova say about recognition?').headline).toMatch(
      /: “it was too early to ‘talk about official recognition of the Taliban\.’”$/,
    )
  })

  it('puts semicolons between posts that hold commas', () => {
    expect(answered('Who is Said Tayeb Jawad?').headline).toMatch(
      / United States; ambassador .*; ambassador /,
    )
  })

  it('ends a sentence as its language does, whatever the last name is written in', () => {
    expect(noteOn('Who is Said Tayeb Jawad?', 'Other names and spellings')).toMatch(/ and 贾瓦德\.$/)
    expect(answered('俄罗斯承认塔利班了吗？').headline).toMatch(/。$/)
  })

  it('says what is said of all States in the language of the question', () => {
    expect(answered('Hat die Mongolei die Taliban anerkannt?').headline).toMatch(
      /heißt es: anerkannt hatte sie nur Russland \(15\. Januar 2026\)\.$/,
    )
    expect(answered('La Mongolie reconnaissait-elle les talibans en avril 2023 ?').headline).toMatch(
      / : aucun État ne les avait reconnus \(vers le 26 mars 2023\)\.$/,
    )
  })

  it('says once that no reason is on file', () => {
    expect(notes(answered('Why doesn’t Kazakhstan recognise them?')).join(' ')).not.toContain('reason')
  })

  it('greets back, and answers thanks with no list of what can be asked', () => {
    expect(['hello', 'thanks!', 'start over'].map((text) => answered(text).headline)).toEqual([
      'Hello. Ask about recognition of the Taliban, their envoys, or an Afghan mission.',
      'You are welcome.',
      'Forgotten: the next question stands by itself.',
    ])
    expect(answered('hello, what can you do?').headline).toMatch(/^Ask about /)
  })
})

describe('a list', () => {
  it.each([
    [
      'Which Afghan embassies are open?',
      /and Ottawa \(Canada\)\. Only in part: New Delhi \(India\) and Oslo \(Norway\)\. A closure /,
    ],
    [
      'Which embassies reopened in 2025?',
      /opened or reopened: Oslo \(Norway\)\. Only in part: Oslo \(Norway\)\.$/,
    ],
    ['Welche Botschaften in Kabul sind geöffnet?', / Nur teilweise: Europäische Union\. Daten der Belege: /],
  ])('of open missions says which of them work in part: %s', (text, headline) => {
    expect(answered(text).headline).toMatch(headline)
  })

  it.each([
    ['Which neighbours recognise the Taliban?', 'none of the six States'],
    ['Which European countries took Taliban envoys?', 'two of the 45 States'],
    [
      'Welche Nachbarn haben Gesandte der Taliban akzeptiert?',
      'Nachbarstaaten Afghanistans: fünf der sechs Staaten',
    ],
  ])('spells out small numbers wherever they stand: %s', (text, said) => {
    expect(answered(text).headline).toContain(said)
  })

  it('of open missions names one that was to close, and says how old the reports are', () => {
    expect(answered('Which Afghan embassies are open?').headline).toMatch(
      / A closure has been announced for Canberra \(Australia\); whether it came about is not on file\. The reports behind this are from 1 February 2022 to 30 January 2026\.$/,
    )
    expect(answered('Which Afghan embassies are still run by the republic?').headline).toMatch(
      / A closure has been announced for Canberra \(Australia\);/,
    )
    expect(answered('Which Afghan embassies were open in 2024?').headline).not.toMatch(/closure|reports/)
  })

  it('of those who recognised them in a year denies nobody who had before', () => {
    expect(answered('Who recognised the Taliban in 2026?').headline).toBe(
      'New in 2026: no State. One of the 39 States on file recognises the Taliban as Afghanistan’s government: Russia.',
    )
    expect(answered('Who recognised the Taliban in 2023?').headline).toBe(
      'New in 2023: none of the 39 States on file is documented as having recognised the Taliban in that time.',
    )
    expect(answered('Who recognised the Taliban in 2025?').headline).toMatch(
      /^New in 2025: one of .* recognised the .*: Russia\.$/,
    )
  })

  it('spells them out below it too', () => {
    expect(noteOn('Which embassies cooperate with Kabul?', 'Embassies alone')).toContain(
      'this holds for one: Munich',
    )
  })
})

describe('a date', () => {
  it.each([
    [
      'fr',
      'vers le 15 janvier 2026',
      'depuis le 1er juillet 2025',
      "jusqu'au 2 mai 2024",
      'vers janvier 2026',
    ],
    [
      'es',
      'hacia el 15 de enero de 2026',
      'desde el 1 de julio de 2025',
      'hasta el 2 de mayo de 2024',
      'hacia enero de 2026',
    ],
    ['de', 'um den 15. Januar 2026', 'seit dem 1. Juli 2025', 'bis zum 2. Mai 2024', 'um Januar 2026'],
    ['en', 'about 15 January 2026', 'since 1 July 2025', 'until 2 May 2024', 'about January 2026'],
  ])('has before a day the word that %s puts there', (language, ...said) => {
    const { date } = wordsIn(knowledge, language)
    expect(['2026-01-15~', '2025-07-01/..', '../2024-05-02', '2026-01~'].map(date)).toEqual(said)
  })
})

describe('nothing is said twice, or as a machine would', () => {
  it.each([
    'Why did the Canadian side leave the letter lying?',
    'Did Iran accredit the Taliban’s man before or after the Afghan embassy in Tehran changed hands?',
  ])('in a headline: %s', (text) => {
    const { headline, parts } = answered(text)
    for (const part of parts)
      if (part.kind === 'finding') expect(headline.split(part.sentence).length).toBeLessThan(3)
  })

  it.each<[string, RegExp]>([
    ['Timeline of the Afghan embassy in Stockholm', /2 dated entries, all of 30 July 2024\. /],
    [
      'Did Washington send anyone to Moscow’s Afghan talks in October 2021?',
      /wrote\. It did not come true: /,
    ],
    [
      'What has Iran’s ministry said about recognition?',
      /said that it has not recognized the Taliban government yet\.”/,
    ],
    ['Which Central Asian States recognise the Taliban?', /On one of the five States nothing is on file/],
    ['Which Balkan States took Taliban envoys?', /On none of them is anything on file for this\.$/],
  ])('%s', (text, said) => {
    expect(answered(text).headline).toMatch(said)
  })

  it('of a long list most of which is silent, only the others are named again', () => {
    expect(notes(answered('Which European States recognise the Taliban?'))).toContain(
      'Something on this is on file for these alone: Belgium, Germany, Norway, Spain and the United Kingdom.',
    )
  })

  it('a name somebody also went by is not called a spelling', () => {
    expect(notes(answered('Who is Qari Yousaf Ahmadi?')).join(' ')).toMatch(/Other names and spellings: /)
  })
})

it.each([
  [
    'Wer leitet das Konsulat in Bonn und seit wann?',
    '(zuletzt belegt: 10. November 2025). Sayed Mustafa Hashemi',
  ],
  [
    'Hat Norwegen die Taliban anerkannt und wer leitet die Botschaft in Oslo?',
    '(zuletzt belegt: 24. März 2025). Najibullah',
  ],
  [
    'Wann hat Russland die Taliban anerkannt, und wer vertritt sie in Moskau?',
    '(zuletzt belegt: 15. Januar 2026).',
  ],
  [
    'Признала ли Норвегия талибов и кто руководит посольством в Осло?',
    '24 мар. 2025 г.). Посольство Афганистана (Осло)',
  ],
])('keeps dates whole where two answers become one: %s', (question, told) => {
  const { headline } = answered(question)
  expect(headline).toContain(told)
  expect(headline).not.toMatch(/\d{1,2}\. (?!\p{L}+ \d{4})/u)
})
