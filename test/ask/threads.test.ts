import { describe, expect, it } from 'vitest'
import { answered, answers } from '../known.ts'

/** The headline of the last turn of a conversation. */
const told = (turns: readonly string[]) => answers(...turns).at(-1)?.headline

describe('“and before that?” goes back to the day before that began which was just told', () => {
  it.each<[readonly string[], RegExp]>([
    [
      ['when did the afghan embassy in Oslo close', 'and before that'],
      /^By 11 September 2024, the Afghan embassy in Oslo was run by diplomats of the former republic/,
    ],
    [
      ['who runs the afghan embassy in oslo?', 'and before that?', 'and before that?'],
      /^By 11 September 2024, /,
    ],
    [
      ['who runs the afghan embassy in ankara', 'since when', 'before that'],
      /^By 24 June 2025, the Afghan embassy in Ankara was in the custody of Turkey/,
    ],
    [
      ['has china accepted an ambassador', 'when', 'and before that?'],
      /^By 30 November 2023, China had accepted Taliban-appointed diplomats/,
    ],
    [
      ['has russia recognised the taliban', 'since when', 'and before that?'],
      /^By 2 July 2025, Russia had not recognised/,
    ],
    [
      ['has uzbekistan taken an ambassador?', 'since when', 'and before that?'],
      /^Nothing is on file for Uzbekistan by 8 October 2024 on accepting Taliban envoys/,
    ],
    [
      ['Wer leitet die afghanische Botschaft in Oslo?', 'und davor?'],
      /Die Vertretung war geschlossen \(Stand: 23\. März 2025/,
    ],
  ])('%j', (turns, headline) => {
    expect(told(turns)).toMatch(headline)
  })

  it.each<[readonly string[], RegExp]>([
    [['who runs Tashkent', 'and before that?'], /^Ahmad Khalid Elmi is on record as ambassador/],
    [
      ['who runs the afghan embassy in oslo?', ...Array<string>(3).fill('and before that?')],
      /^Yousuf Ghafoorzai is on record as ambassador/,
    ],
  ])(
    'and names whoever is on file in the post then, where nothing tells whose it was: %j',
    (turns, headline) => {
      expect(told(turns)).toMatch(headline)
    },
  )

  it.each<[readonly string[], string]>([
    [
      ['who closed the afghan embassy in Washington', 'when did it close', 'and before that'],
      'Washington by 15 March 2022',
    ],
    [['when did the munich consulate change hands', 'and before that'], 'Munich by 21 November 2024'],
  ])('and says where nothing is on file of that time: %j', (turns, missing) => {
    expect(told(turns)).toContain(`${missing} on who runs it or whether it is open.`)
  })
})

describe('“then” is the time of the answer before', () => {
  it.each<[readonly string[], RegExp]>([
    [
      ['who runs the Moscow embassy?', 'before that?', 'who was the ambassador then?'],
      /Gharwal is on record as chargé d’affaires in Moscow, March 2022 to July 2025\.$/,
    ],
    [
      ['when did the oslo embassy close', 'who was the ambassador then?'],
      /^Yousuf Ghafoorzai is on record as ambassador of the former republic in Oslo/,
    ],
    [
      ['who runs the Afghan embassy in Tehran?', 'before that?', 'who was the ambassador then?'],
      /^Nothing is on file for the Afghan embassy in Tehran by 25 February 2023/,
    ],
    [
      ['who runs the Afghan embassy in Tehran?', 'before that?', 'and turkey?'],
      /^The Afghan embassy in Ankara is run by/,
    ],
  ])('%j', (turns, headline) => {
    expect(told(turns)).toMatch(headline)
  })
})

it.each<[readonly string[], readonly RegExp[]]>([
  [
    ['who is the ambassador in moscow', 'and before him', 'and before that'],
    [/^Gul Hassan/, /^Jamal Nasir Gharwal/, /^Said Tayeb Jawad/],
  ],
  [
    ['who heads the ankara embassy', 'since when', 'and before that'],
    [/^Saniullah Farahmand/, /^Saniullah Farahmand/, /^Amir Mohammad Ramin/],
  ],
  [
    ['when did the london embassy close', 'who was ambassador then', 'and before that'],
    [/London closed/, /^Zalmai Rassoul/, /^Said Tayeb Jawad/],
  ],
])('“before that?” after who holds a post is whoever held it before him: %j', (turns, headlines) => {
  const all = answers(...turns)
  for (const [at, headline] of headlines.entries()) expect(all[at]?.headline).toMatch(headline)
})

describe('a turn that points into a list', () => {
  const COUNTED = ['how many states have accepted a taliban ambassador?', 'name them'] as const

  it.each<[readonly string[], readonly string[]]>([
    [[...COUNTED, 'the third one'], ['RU']],
    [[...COUNTED, 'and the last?'], ['UZ']],
    [[...COUNTED, 'and the last?', 'and the first one?'], ['CN']],
    [['Spain, Greece, Italy: who runs the Afghan embassies there?', 'the first one'], ['ES']],
  ])('is about the State in that place: %j', (turns, states) => {
    expect(answers(...turns).at(-1)?.understood.countries).toEqual(states)
  })

  const CONSULATES = 'Which consulates do the Taliban run?'

  it.each<[readonly string[], RegExp]>([
    [[CONSULATES, 'the third one', 'since when'], /consulate in Hyderabad since June 2025\.$/],
    [[CONSULATES, 'the third one', 'and the seventh?'], /^The Afghan consulate general in Mumbai/],
    [[CONSULATES, 'and the last?'], /^The Afghan consulate in Quetta/],
    [['which afghan embassies are closed', 'the first one', 'when did it close'], /in London closed/],
  ])('is about the mission in that place, and no other in its State: %j', (turns, headline) => {
    expect(told(turns)).toMatch(headline)
  })

  it('asks for the next in the order that was told', () => {
    expect(told(['Who was first to accept a Taliban ambassador?', 'second?'])).toMatch(
      /^The United Arab Emirates took the credentials/,
    )
  })
})

describe('“since when” is told by the fact with which that began which holds', () => {
  it.each<[readonly string[], RegExp]>([
    [
      ['how many states have accepted a taliban ambassador?', 'name them', 'the third one', 'since when'],
      /^The Afghan embassy in Moscow announced on 1 July 2025 the arrival of Mawlawi Gul Hassan/,
    ],
    [
      ['How many countries have taken Taliban diplomats?', 'name them', 'the third one', 'since when?'],
      /^Noor Ahmad Noor, a senior Taliban .*10 January 2026/,
    ],
    [['is the embassy in oslo open', 'since when'], /^The Afghan embassy in Oslo reopened .*24 March 2025/],
    [
      ['who runs the delhi embassy', 'since when is it run by the taliban'],
      /^Noor Ahmad Noor .*10 January 2026/,
    ],
  ])('%j', (turns, headline) => {
    expect(told(turns)).toMatch(headline)
  })

  it('and so is “when?” after whether a State took envoys', () => {
    expect(told(['has russia accepted a taliban envoy', 'when'])).toMatch(/arrival of Mawlawi Gul Hassan/)
  })

  it.each<[readonly string[], RegExp]>([
    [['how many states have accepted a taliban ambassador?', 'since when'], /: China \(1 December 2023\), /],
    [['how many embassies do the taliban run', 'since when'], /: Islamabad \(Pakistan, 30 October 2021\), /],
  ])('of each after a list of several, in order of time: %j', (turns, headline) => {
    expect(told(turns)).toMatch(headline)
  })

  it('also in one turn', () => {
    expect(answered('Afghan embassy in New Delhi: since when is it run by the Taliban?').headline).toMatch(
      /^Noor Ahmad Noor of the Taliban foreign ministry came to head .*10 January 2026/,
    )
  })
})

describe('a turn in few words', () => {
  const IRAN = ['has iran recognised the taliban', 'and has it accepted an ambassador'] as const

  it.each<[readonly string[], RegExp]>([
    [[...IRAN, 'ok now the former'], /^Iran does not recognise the Taliban/],
    [[...IRAN, 'and kazakhstan', 'ok now the former'], /^No Taliban-appointed ambassador .* by Iran/],
    [['russia: recognition, then envoys', 'ok now the latter'], /^Russia has accepted/],
    [
      ['who runs the embassies in oslo, ankara and tehran', 'which of the three went over first?'],
      /^The Afghan embassy in Tehran passed .* in Oslo reopened .* in Ankara \(25 June 2025\)\.$/,
    ],
    [
      ['who runs the afghan embassy in rome', 'and the one in oslo', 'which of those changed hands first'],
      /^The Afghan embassy in Oslo reopened .* The Afghan embassy in Rome is run by diplomats of the former/,
    ],
    [
      ['who runs the afghan embassy in rome?', 'in july 2024?', 'so what did happen that month'],
      /^Italy: 2 dated entries, all of 30 July 2024/,
    ],
    [
      ['when did turkey take a taliban ambassador', 'what else happened that month'],
      /^Turkey: 5 dated entries from 25 June 2025 to 26 June 2025/,
    ],
    [
      ['when did the delhi embassy change hands', 'so as of that date chargé rather than ambassador, yes?'],
      /^By 10 January 2026, India had accepted a Taliban-appointed chargé/,
    ],
    [
      ['what rank is the taliban envoy in tehran', 'since when', 'as of that date chargé, not ambassador?'],
      /^Fazl Mohammad Haqqani is on record as chargé d’affaires in Tehran/,
    ],
    [
      ['who runs the afghan embassy in rome', 'and madrid', 'which of the two works with the taliban'],
      /^The Afghan embassy in Rome is run by diplomats .* in Madrid is run by staff .* who work with the/,
    ],
    [
      ['has kazakhstan delisted the taliban', 'and kyrgyzstan', 'and did either recognise them'],
      /^Kazakhstan does not recognise .* Kyrgyzstan does not recognise/,
    ],
    [
      ['which embassies closed in 2024', 'which was the first', 'and the last'],
      /^London \(the United Kingdom\): The Afghan embassy in London closed/,
    ],
    [
      ['list neighbours with a taliban ambassador', 'which was first', 'when'],
      /^Asadullah Bilal Karimi, .* handed copies of his credentials/,
    ],
    [['how many states have taliban diplomats', 'how many ambassadors'], /^Six of the 39 States/],
    [
      ['how many afghan embassies are there in europe', 'how many do the taliban run'],
      /^Across the European States, one of the 13 Afghan embassies/,
    ],
    [['what did muttaqi say about turkey', 'and about kazakhstan'], /^The Taliban .* Muttaqi, .*Kazakhstan/],
    [['who was first to recognise the taliban', 'when'], /^Russia became the first State .*3 July 2025/],
    [['is the us embassy in kabul open', 'since when'], /closed their missions in Kabul after the takeover/],
    [
      ['who speaks for afghanistan at the un', 'since when'],
      /Naseer Ahmad Faiq is on record .* from December 2021/,
    ],
    [
      ['status of the afghan consulate in dubai', 'and abu dhabi?', "who's the ambassador there"],
      /^Badruddin Haqqani is on record as ambassador in Abu Dhabi/,
    ],
    [
      ['when does the afghan embassy in canberra close?', 'who announced that'],
      /^A joint statement of the Australian foreign ministry and the Afghan embassy in Canberra/,
    ],
    [
      ["who is the taliban's spokesman", 'what did he say about washington'],
      /^The Taliban spokesman Mujahid/,
    ],
    [['did japan close its embassy in kabul', 'when'], /^Japan closed its embassy in Kabul.*15 August 2021/],
  ])('is read by the turns before: %j', (turns, headline) => {
    expect(told(turns)).toMatch(headline)
  })
})

describe('what sides say of a closure', () => {
  const LONDON = 'who closed the London embassy'
  const BOTH = /Rassoul .* at the official request of the host country.* British foreign office insisted/

  it.each<[readonly string[], RegExp]>([
    [[LONDON, 'when did the uk say that'], /^The British foreign office insisted .*27 September 2024/],
    [[LONDON, "was it at the uk's request?"], BOTH],
    [[LONDON, 'when did the uk say that', "was it at the uk's request?", 'who said otherwise'], BOTH],
    [
      ['is the afghan embassy in oslo open', "did they close at Norway's request?"],
      /closed on 12 September 2024 at Norway’s request/,
    ],
  ])('is told with whose word it is: %j', (turns, headline) => {
    expect(told(turns)).toMatch(headline)
  })
})

it.each<[string, RegExp]>([
  [
    'did japan close its embassy in Kabul?',
    /^The Japanese embassy in Kabul is open .* Japan closed .*August 2021/,
  ],
  [
    'has the afghan embassy in oslo closed',
    /^The Afghan embassy in Oslo works in part .* closed on 12 September 2024/,
  ],
])('a mission that closed and is at work again is told with both: %s', (question, headline) => {
  expect(answered(question).headline).toMatch(headline)
})

describe('what came about stays in view', () => {
  it.each<[readonly string[], RegExp]>([
    [['China Taliban', 'ambassador', 'accredited when'], /Karimi.* 1 December 2023/],
    [['China Taliban', 'ambassador', 'accredited when', 'by whom'], /to the Chinese protocol chief/],
    [['has the UAE taken an ambassador?', 'when was he accredited'], /21 August 2024/],
    [['Moscow embassy', 'who runs it', 'since when'], /taken over .*9 April 2022.*Gul Hassan/],
    [['UN seat', 'who has it', 'how many times?'], /for the third time/],
  ])('%j', (turns, headline) => {
    expect(told(turns)).toMatch(headline)
  })
})

describe('a mission in the other direction, or a side that only speaks', () => {
  const KHOROG = 'Is the Afghan consulate in Khorog in Taliban hands by now?'
  const QATAR = 'Status of Qatar'
  const STOCKHOLM = 'Who runs the Afghan embassy in Stockholm?'

  const DUTCH = 'Is the Dutch embassy in Kabul open?'
  const SHUT = 'Which foreign embassies in Kabul pulled down the shutters?'

  it.each<[readonly string[], object]>([
    [[KHOROG, "Kabul's version?"], { intent: 'statement', mission: { sending: 'AF', city: 'Khorog' } }],
    [[KHOROG, 'what does Kabul say?'], { intent: 'statement', mission: { sending: 'AF', city: 'Khorog' } }],
    [[KHOROG, "and Kabul's line on it?"], { mission: { sending: 'AF', receiving: 'TJ' } }],
    [[STOCKHOLM, 'does Kabul honour the papers it issues?'], { mission: { sending: 'AF', receiving: 'SE' } }],
    [
      ['Is the Afghan consulate in Los Angeles open?', 'what became of the american one in kabul'],
      { mission: { sending: 'US', receiving: 'AF', kind: 'embassy' } },
    ],
    [
      ['Spain: recognition', 'does it run an embassy over there?'],
      { mission: { sending: 'ES', receiving: 'AF' } },
    ],
    [
      ['Does Pakistan recognise them?', 'does it maintain an embassy there?'],
      { mission: { sending: 'PK', receiving: 'AF' } },
    ],
    [
      ["What's Turkmenistan's Taliban envoy called?", 'does their own embassy still work in Kabul'],
      { intent: 'status', mission: { sending: 'TM', receiving: 'AF' } },
    ],
    [
      [QATAR, "its man in Kabul, who's that"],
      { intent: 'person', mission: { sending: 'QA', receiving: 'AF' } },
    ],
    [[QATAR, "its man in Kabul, who's that", 'rank?'], { intent: 'person', countries: ['QA'] }],
    [
      ['When did Azerbaijan open its embassy in Kabul?', 'Sri Lanka went the opposite way, or not?'],
      { countries: ['LK'], mission: { sending: 'LK', receiving: 'AF' } },
    ],
    [
      [DUTCH, 'which countries never shut theirs?'],
      { intent: 'list', mission: { sending: null, receiving: 'AF' } },
    ],
    [[DUTCH, 'who kept theirs open?'], { intent: 'list', mission: { sending: null, receiving: 'AF' } }],
    [[DUTCH, 'which ones never closed?'], { intent: 'list', mission: { sending: null, receiving: 'AF' } }],
    [[DUTCH, 'which Afghan embassies are open?'], { intent: 'list', mission: { sending: 'AF' } }],
    [[DUTCH, 'and who closed the embassy?'], { mission: { sending: 'NL' } }],
    [[DUTCH, 'Denmark: did they ever go back'], { mission: { sending: 'DK', receiving: 'AF' } }],
    [[DUTCH, 'has Norway reopened?'], { mission: { sending: 'NO', receiving: 'AF' } }],
    [
      ['Is the Saudi embassy in Kabul open again?', 'consular section only, or the lot?'],
      { intent: 'status', mission: { sending: 'SA', receiving: 'AF' } },
    ],
    [
      ['By June 2025, were Taliban diplomats posted in Jakarta?', 'Their own embassy in Kabul, is it back?'],
      { asOf: null, mission: { sending: 'ID', receiving: 'AF' } },
    ],
    [[SHUT, "Norway's building: what became of it?"], { mission: { sending: 'NO', receiving: 'AF' } }],
    [[SHUT, 'the Danish mission?'], { mission: { sending: 'DK', receiving: 'AF' } }],
    [
      [SHUT, 'any European one open there at all'],
      { intent: 'list', countries: [], mission: { sending: null, receiving: 'AF' } },
    ],
    [
      ['azerbaijan embassy kabul', "who's posted there?"],
      { intent: 'person', mission: { sending: 'AZ', receiving: 'AF' } },
    ],
    [
      ["Did Afghanistan's Tokyo embassy really shut its doors?", "so it hasn't gone to Kabul's people?"],
      { mission: { sending: 'AF', receiving: 'JP' } },
    ],
    [[KHOROG, "What's Aghbar's version?"], { intent: 'statement', people: ['mohammad-zahir-aghbar'] }],
    [
      ['Has Uzbekistan taken an envoy?', 'Turkmenistan', 'the Kazakhs', 'put the three next to each other'],
      { intent: 'compare', countries: ['UZ', 'TM', 'KZ'] },
    ],
    [
      ['Anything fresh on Australia since 1 January 2026?', 'worldwide, recognitions only'],
      { intent: 'list', aspect: 'recognition', countries: [] },
    ],
    [['which ones accepted a taliban ambassador?', 'all of South Asia, listed'], { intent: 'list' }],
    [['afghan embassy Tashkent', 'and who serves there?'], { intent: 'person', countries: ['UZ'] }],
    [
      ["lavrov's line on recognition, eve of the moscow format", "Putin's, in December that year?"],
      { people: ['vladimir-putin'], asOf: '2021-12' },
    ],
    [
      ['Who ran the Afghan embassy in Oslo in May 2022?', 'and in September of the same year'],
      { asOf: '2022-09' },
    ],
    [
      ['Who ran the Afghan embassy in Oslo in May 2022?', 'and from then to March 2025, what happened?'],
      { asOf: '2022-05/2025-03' },
    ],
  ])('is read as what it is: %j', (turns, meant) => {
    expect(answers(...turns).at(-1)?.understood).toMatchObject(meant)
  })

  it.each([
    ['Status of Nicaragua', 'they named someone as non-resident ambassador, no? who'],
    ['Status of Nicaragua', "and its non-resident envoy, who's that?"],
    ['Status of Nicaragua', 'its man in Kabul, who is it?'],
    ["Who is Nicaragua's non-resident ambassador?"],
  ])('names whom a State sent to Kabul, and no envoy of the Taliban: %j', (...turns) => {
    expect(told(turns)).toContain('Michael Campbell')
  })
})

describe('a turn that asks for something else than the last one', () => {
  it.each([
    ['Whose is the Afghan embassy in Brussels?', 'give me every embassy still with the old republic'],
    ['Is the Afghan embassy in Oslo open?', 'list me each mission still run by the former republic'],
  ])('lists all after one: %j', (...turns) => {
    expect(told(turns)).toMatch(/^\d+ of the \d+ Afghan .* run by diplomats of the former republic: Athens/)
  })

  it.each(['which of the two would you believe', 'so who should we trust?', 'who do you believe?'])(
    'takes no side: %s',
    (turn) => {
      const turns = ['Khorog consulate: whose?', 'what has Aghbar said on that?', turn]
      expect(answers(...turns).at(-1)?.outcome).toBe('abstained')
    },
  )

  it.each<[readonly string[], object]>([
    [
      ['What did Wang Wenbin say on recognition?', 'And Mao Ning?'],
      { intent: 'statement', aspect: 'recognition', people: ['mao-ning'] },
    ],
    [
      ['Did China recognise them? Correct?', 'Run the same check on the Emirates'],
      { intent: 'status', aspect: 'recognition', countries: ['AE'] },
    ],
    [
      ['Did China recognise them? Correct?', 'same test for India'],
      { intent: 'status', aspect: 'recognition', countries: ['IN'] },
    ],
    [
      ['Does Nicaragua recognise them?', 'then what exactly did it do in June 2024'],
      { aspect: 'all', countries: ['NI'], asOf: '2024-06' },
    ],
    [
      ['Does Nicaragua recognise them?', "The envoy's name, and where does he live?"],
      { intent: 'person', countries: ['NI'] },
    ],
    [
      ['Has Kazakhstan an ambassador of theirs?', 'your honest take, wise move by Tokayev?'],
      { intent: 'unsupported' },
    ],
    [['Which way are the Stans leaning?'], { intent: 'list', aspect: 'relations' }],
    [
      ['Has Germany recognised the Taliban?', 'how many recognise them then'],
      { intent: 'list', countries: [] },
    ],
    [
      ['Did Germany take an ambassador of theirs?', 'and how many have taken one?'],
      { intent: 'list', countries: [] },
    ],
    [
      ['Is the Turkish embassy in Kabul open?', 'Who does keep an embassy open there, all told?'],
      {
        intent: 'list',
        aspect: 'mission',
        countries: [],
        mission: { sending: null, receiving: 'AF', city: 'Kabul', kind: 'embassy' },
      },
    ],
    [
      ['Is the Turkish embassy in Kabul open?', 'so who else has one there'],
      { intent: 'list', aspect: 'mission', countries: [] },
    ],
    [
      ['Is the Saudi embassy in Kabul open?', 'Since when?', "they left once in between, didn't they"],
      { countries: ['SA'], asOf: null },
    ],
    [['Which State was first to recognise the post-2021 government?'], { intent: 'list', asOf: null }],
    [
      ['did i miss anything last week', 'Tehran only', 'stretch that back to February'],
      { intent: 'changes', aspect: 'all', countries: ['IR'], asOf: '2026-02/..' },
    ],
    [
      ['Lavrov on recognition, October 2021', 'Putin, that December'],
      { intent: 'statement', people: ['vladimir-putin'], asOf: '2021-12' },
    ],
    [
      ["Canada's position on the Taliban", "put that in one of their officials' own words"],
      { intent: 'statement', countries: ['CA'] },
    ],
    [
      ["What is Canada's line on the Taliban, in their own words?", 'and who is the official quoted?'],
      { intent: 'person', people: ['marilyne-guevremont'] },
    ],
    [
      [
        "Iran's own account of the handover of the embassy?",
        'did it speak of recognition in the same breath',
      ],
      { aspect: 'recognition', countries: ['IR'] },
    ],
    [['Has Russia recognised the Taliban?', 'Belarus, say?'], { intent: 'status', countries: ['BY'] }],
    [
      ['Anything on Ireland?', 'Northern Ireland belongs to Britain, so Britain'],
      { aspect: 'all', countries: ['GB'], mission: null },
    ],
    [
      ['How many missions do the Taliban say they run?', 'and on their count of March 2023?'],
      { asOf: '2023-03' },
    ],
    [
      ['what line did Zakharova take in April 2022', 'did she use the word recognition at all?'],
      { intent: 'statement', aspect: 'recognition', people: ['maria-zakharova'], asOf: '2022-04' },
    ],
    [
      ['What did Baghaei say?', 'did he use the word terrorist?'],
      { intent: 'statement', countries: ['IR'], people: ['esmail-baghaei'] },
    ],
    [
      ['Nigeria on recognition of the Taliban?', 'Niger, I typed one letter too many'],
      { intent: 'status', aspect: 'recognition', countries: ['NE'] },
    ],
    [
      [
        'walk me through the saga of the Tehran embassy',
        'How did Iran’s foreign ministry describe the change of hands?',
      ],
      { intent: 'statement', aspect: 'mission', countries: ['IR'] },
    ],
    [
      ['What happened between Nicaragua and the Taliban in June 2024?', "Who is Managua's man for Kabul?"],
      { intent: 'person', countries: ['NI'], asOf: null },
    ],
    [
      ['put Uzbekistan next to Tajikistan for me', 'on the Afghan embassies alone'],
      { intent: 'compare', aspect: 'mission', countries: ['UZ', 'TJ'] },
    ],
    [
      ['Compare Russia and China', 'only the embassies in Kabul', 'throw in Iran as a third'],
      { intent: 'compare', aspect: 'mission', countries: ['RU', 'CN', 'IR'] },
    ],
    [
      ['who paid the wages at the Khorog consulate', 'and in Dushanbe?'],
      { mission: { sending: 'AF', receiving: 'TJ', city: 'Dushanbe', kind: 'embassy' } },
    ],
    [
      ['Who heads the Delhi embassy?', 'Mumbai consulate, same question'],
      { intent: 'person', mission: { sending: 'AF', receiving: 'IN', city: 'Mumbai', kind: 'consulate' } },
    ],
    [
      ['When did the Moscow embassy change hands?', 'same for the Tehran embassy'],
      { intent: 'timeline', countries: ['IR'] },
    ],
    [['Norway: any Taliban diplomats on the books?', 'what grade'], { intent: 'person', countries: ['NO'] }],
    [
      ['When was the white flag raised at the Moscow embassy?', 'washington, what colour'],
      { intent: 'status', aspect: 'mission', countries: ['US'] },
    ],
    [
      ['Has Germany recognised the Taliban?', "What was the Federal Foreign Office's wording on that?"],
      { intent: 'statement', aspect: 'recognition', countries: ['DE'] },
    ],
    [
      ['Is the embassy of Azerbaijan in Kabul open?', 'opened when and by whom'],
      { intent: 'timeline', aspect: 'mission', countries: ['AZ'] },
    ],
    [['London embassy', 'closed when and on whose orders'], { intent: 'timeline', countries: ['GB'] }],
    [
      ['Which States have accepted a Taliban ambassador?', 'strike Uzbekistan from that'],
      { intent: 'list', aspect: 'accreditation' },
    ],
    [
      ['Has China accepted a Taliban ambassador?', 'has any other capital followed?'],
      { intent: 'list', aspect: 'accreditation', countries: [] },
    ],
    [['Has Russia recognised the Taliban?', 'anybody else do the same?'], { intent: 'list', countries: [] }],
    [['Has Turkey recognised the Taliban?', 'swap Turkey for China'], { countries: ['CN'] }],
    [
      ['Compare Turkey and Russia', 'replace Turkey with China'],
      { intent: 'compare', countries: ['RU', 'CN'] },
    ],
    [['Who was the first to accept an ambassador?', 'and the runner-up?'], { intent: 'list' }],
  ])('goes on with what it names: %j', (turns, meant) => {
    expect(answers(...turns).at(-1)?.understood).toMatchObject(meant)
  })

  const TASHKENT = ['Had Uzbekistan accepted a Taliban envoy on 1 January 2024?', 'And on 1 January 2025?']

  it.each(['So what happened in between?', 'what changed between the two dates?'])(
    'tells what came about between two days: %s',
    (turn) => {
      const answer = answers(...TASHKENT, turn).at(-1)
      expect(answer?.understood).toMatchObject({ aspect: 'accreditation', asOf: '2024-01-01/2025-01-01' })
      expect(answer?.headline).toContain('Abdul Ghafar Bahr')
    },
  )

  it.each([
    ['Welche Staaten haben einen Botschafter der Taliban akzeptiert?', 'Wer war der dritte?', 'Usbekistan'],
    ['Quels pays ont accepté un ambassadeur taliban ?', 'qui était le troisième ?', 'Ouzbékistan'],
    ['Какие страны приняли посла талибов?', 'кто был третьим?', 'Узбекистан'],
    ['¿Qué países aceptaron un embajador talibán?', '¿quién fue el tercero?', 'Uzbekistán'],
    ['Hangi ülkeler Taliban büyükelçisini kabul etti?', 'üçüncüsü kimdi?', 'Özbekistan'],
  ])('is on the third in order of time: %s %s', (list, turn, state) => {
    expect(told([list, turn])).toMatch(new RegExp(`^${state}: `))
  })
})

it.each<[readonly string[], RegExp]>([
  [
    [
      'Who runs the Afghan embassy in Warsaw?',
      'back to the embassy: does Kabul accept the papers it issues?',
    ],
    /^The Taliban foreign ministry ended consular ties with the Afghan embassy in Warsaw/,
  ],
  [['Does Canada recognise them?', 'on what evidence?'], /^This rests on \d sources: Khaama Press/],
  [['Does Canada recognise them?', 'where was this published?'], /^This rests on \d sources: Khaama Press/],
])(
  'what Kabul does with papers is asked of the mission in view, and what an answer rests on of that answer: %j',
  (turns, headline) => {
    expect(told(turns)).toMatch(headline)
  },
)

describe('what a thread has told is gone on from', () => {
  const last = (...turns: string[]) => answers(...turns).at(-1)

  it('with the other of two who spoke for one State', () => {
    expect(last('what did Guevremont say', 'what did Kung say', 'and the other?')?.understood.people).toEqual(
      ['marilyne-guevremont'],
    )
    const [, other] = answers("kong or guevremont: which of them said 'never'?", 'and the other?')
    expect(other?.understood.people).toEqual(['jason-kung'])
  })

  it('with what was in view before a turn that named nothing', () => {
    const turns = [
      "kong or guevremont: which of them said 'never'?",
      'and the other, on why no reply was sent?',
    ]
    expect(last(...turns, 'date of the letter itself')).toMatchObject({
      headline: expect.stringMatching(/in November 2022\.$/),
      understood: { intent: 'timeline', countries: ['CA'] },
    })
  })

  it('with what denies the very words that were told', () => {
    const [, , denied, now] = answers(
      'Afghan consulate Khorog',
      'who paid the salaries',
      'who denied it',
      'and now?',
    )
    expect(denied?.headline).toMatch(/^Mind: One unnamed official; the embassy denied in public/)
    expect(now?.headline).toMatch(/^Control of the Afghan consulate general in Khorog is disputed/)
  })

  it('with what an official called the step, whatever date was asked about before', () => {
    expect(last('UAE ambassador?', 'as of 2023?', 'what did the emirati official call it')?.headline).toMatch(
      /did not call it recognition \(22 August 2024\)\.$/,
    )
  })

  it.each([
    [
      'has norway taken a taliban diplomat',
      "and they haven't recognised anyone, i take it",
      'recognition',
      'NO',
    ],
    [
      'is the Afghan consulate in Bonn shut or not',
      'scratch that, i was thinking of Munich',
      'mission',
      'DE',
    ],
    ['Afghan embassy in Tokyo', "who's holding the archives", 'mission', 'JP'],
    ['Who is Badruddin Haqqani?', 'when were his papers taken', 'accreditation', 'AE'],
  ])('of that State alone: %s › %s', (first, second, aspect, country) => {
    const answer = last(first, second)
    expect(answer?.outcome).toBe('answered')
    expect(answer?.understood).toMatchObject({ aspect, countries: [country] })
    expect(answer?.understood.intent).not.toBe('list')
  })
})

describe('a turn asks for what the answer before it told of', () => {
  it.each<[readonly string[], RegExp]>([
    [
      ['Has Norway accepted Taliban diplomats?', 'was the embassy closed before?', 'whose request was that'],
      /^The Afghan embassy of the former republic in Oslo .* closed on 12 September 2024 at Norway’s request/,
    ],
    [
      ['did the Taliban ask Canada for the embassy', 'whose request was that'],
      /the Taliban’s letter of November 2022/,
    ],
    [
      ['how many Taliban diplomats are in Germany', 'what are their names'],
      /^Nebrasul Haq Aziz is on record .* Sayed Mustafa Hashemi is on record/,
    ],
    [
      ['Did Norway take Taliban diplomats?', 'the names'],
      /^Najibullah Sherkhan is on record as first secretary/,
    ],
    [
      [
        'Why did Pakistan recognise the Taliban in 2021?',
        'but it let their diplomats in, no?',
        'and has an ambassador in kabul',
      ],
      /^Pakistan named its chargé d’affaires in Kabul, Ubaidur Rehman Nizamani, ambassador.* \(30 May 2025\)/,
    ],
    [
      ['How does the Afghan embassy in Ottawa pay its bills?', 'does it serve people in the US as well?'],
      /^The Afghan embassy in Ottawa had extended its consular services to Afghans in the United States/,
    ],
    [
      ['Does the Afghan embassy in Ottawa serve people in the US as well?', 'why, what happened to theirs'],
      /^The Afghan embassy in Washington/,
    ],
    [
      ['Said Jawad: still ambassador in Moscow?', 'how did he describe the taliban'],
      /“describing the group as ‘savage killers’ in the past”/,
    ],
    [
      ['What did Zakharova say about recognition in April 2022?', 'word for word?'],
      /“it was too early to ‘talk about official recognition of the Taliban.’”/,
    ],
    [
      ['who is the taliban envoy in abu dhabi', 'is he related to Sirajuddin'],
      /^Badruddin Haqqani: Not related to Sirajuddin Haqqani, by AP\./,
    ],
    [
      ['is the taliban envoy in abu dhabi related to sirajuddin haqqani'],
      /^Badruddin Haqqani: Not related to Sirajuddin Haqqani, by AP\./,
    ],
    [
      ['Lavrov on recognition', "has the ministry's line changed since 2022"],
      /^Six events on file .* Russia became the first State to recognise the Taliban government/,
    ],
    [
      ['Said Jawad: still ambassador in Moscow?', 'who got his job'],
      /^Jamal Nasir Gharwal is on record as chargé d’affaires in Moscow/,
    ],
    [
      ['is the tricolour still up at the Afghan mission in Geneva', 'and over the embassy in moscow'],
      /^The white Taliban flag was raised over the Afghan embassy in Moscow/,
    ],
    [
      ['Afghan embassy in Moscow', 'when did the white one go up'],
      /^The white Taliban flag .* \(3 July 2025\)/,
    ],
    [
      ['Who handed the Moscow embassy over in 2022', 'what did Moscow call it'],
      /^Maria Zakharova, .* 6 April 2022: “We regard this as a step towards/,
    ],
    [
      ['has China accepted an ambassador', 'what did Beijing call it'],
      /Wang Wenbin called receiving the Taliban’s ambassador a normal diplomatic arrangement/,
    ],
    [['Has Turkmenistan taken an envoy?', 'exact date they took him'], /\(17 March 2022\)/],
  ])('%j', (turns, headline) => {
    expect(told(turns)).toMatch(headline)
  })

  it('what a flag stands for is no question on a mission', () => {
    expect(
      answers(
        'whose flag flies over the Afghan embassy in Moscow',
        'what do the stripes on the russian flag stand for',
      ).at(-1)?.outcome,
    ).toBe('abstained')
  })
})
