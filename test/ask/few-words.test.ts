import { describe, expect, it } from 'vitest'
import { answered, answers } from '../known.ts'

const last = (...turns: readonly string[]) => answers(...turns).at(-1)
const CANADA = 'Has Canada recognised the Taliban?'

describe('a turn of few words', () => {
  it.each([
    [['Who runs the Afghan embassy in Moscow?', 'Since?'], 'timeline', /taken over .* \(9 April 2022\)/],
    [
      ['Wer leitet die afghanische Botschaft in Moskau?', 'Seit?'],
      'timeline',
      /taken over .* \(9\. April 2022\)/,
    ],
    [['Which countries took an ambassador?', 'Since?'], 'list', /China \(1 December 2023\)/],
  ])('asks since when: %j', (turns, intent, headline) => {
    const answer = last(...turns)
    expect(answer?.understood.intent).toBe(intent)
    expect(answer?.headline).toMatch(headline)
  })

  it.each([
    [[CANADA, 'Norway, anything similar?'], ['NO']],
    [[CANADA, 'did Norway do something similar?'], ['NO']],
    [[CANADA, 'Norwegen, etwas Ähnliches?'], ['NO']],
    [[CANADA, 'and Iran?', 'Norway: same q as the first'], ['NO']],
    [
      [CANADA, 'how similar is Norway?'],
      ['CA', 'NO'],
    ],
    [
      ['Did Uzbekistan take a Taliban ambassador?', 'was that before Kazakhstan?'],
      ['UZ', 'KZ'],
    ],
    [['Has Australia recognised the Taliban?', 'I wrote Australia but need Austria'], ['AT']],
    [['Has Niger recognised the Taliban?', 'typed Niger, meant Nigeria'], ['NG']],
    [['Did Iran take an envoy?', 'Iran? no, I meant Iraq'], ['IQ']],
    [['Did Iran take an envoy?', 'Iraq is what I meant, not Iran'], ['IQ']],
    [[CANADA, 'Россия? нет, я имел в виду Китай'], ['CN']],
    [['Compare Iran and, sorry, Iraq on recognition'], ['IR', 'IQ']],
  ])('is on the State that is meant: %j', (turns, countries) => {
    expect(last(...turns)?.understood.countries).toEqual(countries)
  })

  const DELHI = 'Was the Afghan embassy in New Delhi open in October 2023?'
  const CHINA = 'Had China recognised the Taliban in 2022?'
  it.each([
    [[DELHI, "open again though, isn't it"], /works in part/],
    [[DELHI, 'did it reopen?'], /works in part/],
    [[DELHI, 'reopened since though, no?'], /works in part/],
    [[CHINA, "never mind the date, I need today's picture"], /does not recognise .* 4 July 2025/],
    [[CHINA, "forget the date, what's the position today"], /does not recognise .* 4 July 2025/],
  ])('leaves the time told of before: %j', (turns, headline) => {
    const answer = last(...turns)
    expect(answer?.understood.asOf).toBeNull()
    expect(answer?.headline).toMatch(headline)
  })

  it.each([
    [
      ['Afghan embassy in Ottawa, open?', 'have the Taliban asked for the lot back'],
      /^Canada’s foreign ministry .* letter/,
    ],
    [
      ['Does Germany recognise the Taliban?', 'terms for admitting them?'],
      /^No conditions named by Germany are marked as such/,
    ],
    [
      ['Does Italy recognise the Taliban?', 'on what terms would it?'],
      /^No conditions named by Italy are marked as such/,
    ],
    [['Does Iran recognise the Taliban?', 'its conditions?'], /^The Iranian ambassador .* inclusive/],
    [
      ['Was the Afghan embassy in London closed?', 'on whose orders?'],
      /official request of the host country/,
    ],
  ])('stays with the State before: %j', (turns, headline) => {
    expect(last(...turns)?.headline).toMatch(headline)
  })

  const DELISTED = 'Has Russia taken the Taliban off its terror list?'
  const BONN = 'Who runs the Afghan consulate in Bonn?'
  it.each([
    [[DELISTED, 'which court, and when'], 'timeline', ['RU'], /Supreme Court suspended the ban/],
    [
      ['Why has China not recognised them?', 'give me its foreign ministry spokesman on that'],
      'statement',
      ['CN'],
      /Mao Ning/,
    ],
    [
      ['Prévot on recognition', "the European Commission's spokesman?"],
      'statement',
      [],
      /^The European Commission called/,
    ],
    [
      [BONN, 'what has berlin said on it'],
      'statement',
      ['DE'],
      /no consent for a Taliban consul general in Bonn/,
    ],
    [['Khorog consulate, who runs it?', 'whose word is that'], 'statement', ['TJ'], /^The acting consul/],
    [
      ['When did China take an ambassador?', 'and Norway?'],
      'timeline',
      ['NO'],
      /first secretary .* \(31 January 2025\)/,
    ],
    [
      ['Who runs the Afghan embassy in Berlin?', 'since?', 'and Bonn?'],
      'timeline',
      ['DE'],
      /^Sayed Mustafa Hashemi .* from July 2025/,
    ],
    [['Turkey, Afghan embassy', 'who dismissed the old ambassador'], 'status', ['TR'], /6 February 2025/],
    [
      ['Is the Afghan embassy in Muscat with the Taliban?', 'stack that up against doha'],
      'compare',
      ['OM', 'QA'],
      /Muscat .* Doha/,
    ],
    [
      [
        'Has France recognised the Taliban?',
        'et l’Espagne ?',
        'et son ambassade à Kaboul, ouverte ou fermée ?',
      ],
      'status',
      ['ES'],
      /fermée/,
    ],
    [
      ['"not even on the table" -- whose words?', 'which government had appointed him?'],
      'person',
      [],
      /^Said Tayeb Jawad: ambassador of the Afghan republic/,
    ],
    [
      ['When did the UAE take a Taliban ambassador?', 'any others that month'],
      'list',
      [],
      /^New in August 2024/,
    ],
    [['Which stans took a Taliban ambassador?', 'dates'], 'list', [], /Uzbekistan \(9 October 2024\)/],
    [
      ['Who sits for Afghanistan at the UN?', 'how many deferrals so far'],
      'status',
      [],
      /third time \(6 December 2023\)/,
    ],
  ])('is answered as it is meant there: %j', (turns, intent, countries, headline) => {
    const answer = last(...turns)
    expect(answer?.understood).toMatchObject({ intent, countries })
    expect(answer?.headline).toMatch(headline)
  })

  it('does not take a word for what no fact there holds', () => {
    expect(last(DELISTED, 'which hotel?')?.outcome).toBe('abstained')
  })

  it('leans on the time and the news before it', () => {
    const ankara = 'Who ran the Afghan embassy in Ankara in December 2022?'
    expect(last(ankara, 'Istanbul, same month')?.understood.asOf).toBe('2022-12')
    expect(last('anything move since June?', 'just Europe')?.understood).toMatchObject({
      intent: 'changes',
      asOf: '2026-06/..',
    })
    expect(
      last('Who said that hosts have a duty to protect Afghan embassies?', 'was that a tweet or an interview')
        ?.understood.intent,
    ).toBe('sources')
  })

  it.each([
    [['Afghan embassy in Tokyo', 'as of 2025?', 'today then'], /^The Afghan embassy in Tokyo is closed/],
    [
      ['Wurde in Wien ein Taliban-Diplomat akkreditiert?', 'und Bern?'],
      /^Switzerland said that it had no plan/,
    ],
    [
      ['L’ambassade d’Afghanistan à Londres, fermée quand ?', 'par qui'],
      /official request of the host country/,
    ],
    [
      ['Признаёт ли Казахстан талибов?', 'а список террористов'],
      /^Kazakhstan announced that it had taken the Taliban off/,
    ],
    [
      ['Mujahid on where they sent diplomats', 'is Norway on it'],
      /^Norway has accepted Taliban-appointed diplomats/,
    ],
  ])('is of what was asked before, and of today: %j', (turns, headline) => {
    expect(last(...turns)?.headline).toMatch(headline)
  })
})

describe('the position of a State, on whatever', () => {
  it.each([
    ["what is Russia's position", /^Russia has recognised the Taliban .* suspended the ban/],
    ['russia position dec 2021', /^By December 2021, Russia had not recognised the Taliban/],
    ['where does Canada stand on the Taliban', /^Canada does not recognise .* no formal ties/],
    ['UK stance', /^The United Kingdom does not recognise .* pragmatic engagement/],
  ])('is first whether it recognises them: %s', (question, headline) => {
    expect(answered(question).headline).toMatch(headline)
  })

  it('is not asked for with its ties', () => {
    expect(answered("Russia's position on ties with the Taliban").headline).toMatch(/^Russia’s Supreme Court/)
  })
})

it.each([
  ['Emirates took Badruddin Haqqani as ambassador?', 'AE', /^The United Arab Emirates has accepted/],
  ['China accepted Karimi as ambassador?', 'CN', /^China has accepted a Taliban-appointed ambassador/],
  ['uae accepts haqqani credentials?', 'AE', /^The United Arab Emirates took the credentials/],
])('what a State did with somebody is no word of his: %s', (text, state, told) => {
  const { headline, understood } = answered(text)
  expect(understood).toMatchObject({ intent: 'status', countries: [state] })
  expect(headline).toMatch(told)
})

describe('what is known about a State', () => {
  it.each([
    ['what do you know about Norway?'],
    ['do you know about Norway'],
    ['can I ask you about Norway'],
    ['что вы знаете о Норвегии?'],
    ['що ви знаєте про Норвегію?'],
    ['ماذا تعرف عن النرويج؟'],
  ])('is told, and not how to ask: %s', (question) => {
    const { intent, countries } = answered(question).understood
    expect([intent, ...countries]).toEqual(['status', 'NO'])
  })

  it.each([['what do you know?'], ['do you know about missions?'], ['which countries do you know about?']])(
    'is how to ask where none is named: %s',
    (question) => {
      expect(answered(question).understood.intent).toBe('help')
    },
  )
})
