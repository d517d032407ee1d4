import { describe, expect, it } from 'vitest'
import { answers } from '../known.ts'

const last = (...turns: readonly string[]) => answers(...turns).at(-1)?.understood
const TOGETHER = ['Has Iran accepted Taliban envoys?', 'and Kazakhstan?'] as const

describe('a turn that points back', () => {
  it.each([
    ['and the latter on recognition?', ['KZ']],
    ['the former on recognition?', ['IR']],
    ['both of them on recognition', ['IR', 'KZ']],
  ])('is about the States it points at: %s', (turn, states) => {
    expect(last(...TOGETHER, turn)).toMatchObject({ countries: states, aspect: 'recognition' })
  })

  it('is about three of them where two were named last', () => {
    expect(
      last('Has Kazakhstan recognised the Taliban?', 'Tashkent and Bishkek', 'all three together now'),
    ).toMatchObject({
      countries: ['KZ', 'UZ', 'KG'],
    })
  })

  const THREE = 'Spain, Greece, Italy: who runs the Afghan embassies there?'

  it.each([
    [[THREE, 'more on the second one'], ['GR']],
    [[THREE, 'more on the second one', 'and the third?'], ['IT']],
    [
      ['Have Sweden or Denmark accredited a Taliban official?', 'more on Denmark', 'and the other one?'],
      ['SE'],
    ],
    [['who accepted a taliban ambassador before russia?', 'the second one?'], ['AE']],
    [['has congo recognised them', 'DRC', 'and the other one?'], ['CG']],
    [['Has Azerbaijan opened an embassy in Kabul?', 'Georgia?'], ['GE']],
  ])('is about the one of several at once that it points at: %j', (turns, states) => {
    expect(last(...turns)?.countries).toEqual(states)
  })

  it('sets two beside each other where it asks which came first', () => {
    expect(last(...TOGETHER, 'which of those two was earlier?')).toMatchObject({
      intent: 'compare',
      aspect: 'accreditation',
    })
  })

  it('asks for the next in order of what was listed', () => {
    expect(last('Who was first to accept a Taliban ambassador?', 'second?')).toMatchObject({
      intent: 'list',
      aspect: 'accreditation',
    })
  })

  it.each(['the one in Astana', 'Rahmani'])('picks one of the people it was offered: %s', (turn) => {
    expect(last('What did Rahman say?', turn)).toMatchObject({
      intent: 'statement',
      people: ['mohammad-rahman-rahmani'],
    })
  })
})

describe('a turn after a number that somebody gave', () => {
  it.each([
    ['How many missions does Muttaqi say they control?', 'any in Europe among them?', /Bonn .* Oslo/],
    ['How many missions does Muttaqi say they control?', 'which of those are in Africa?', /African States/],
    [
      'How many countries did Mujahid say had accepted their diplomats?',
      'any in Africa among them?',
      /none of the 54/,
    ],
    [
      'How many countries did Mujahid say had accepted their diplomats?',
      'are any of those African',
      /none of the 54/,
    ],
    [
      'How many countries did Mujahid say had accepted their diplomats?',
      'which of those are European?',
      /Germany and Norway/,
    ],
    [
      'How many countries did Mujahid say had accepted their diplomats?',
      'which of those border Afghanistan?',
      /five of the six/,
    ],
    ['Which countries have taken Taliban ambassadors?', 'are any of them European?', /none of the 45/],
  ])('is on those on file there, and not on the number again: %s %s', (first, turn, headline) => {
    const answer = answers(first, turn).at(-1)
    expect(answer?.understood.intent).toBe('list')
    expect(answer?.headline).toMatch(headline)
  })
})

describe('a turn after a list', () => {
  const BY_2022 = 'Which countries had accredited Taliban diplomats by April 2022?'

  it.each([
    [
      ['Which neighbour of Afghanistan has no ties with the Taliban?', 'is the Afghan embassy there open?'],
      ['TJ'],
    ],
    [['Who recognises the Taliban?', 'when did it do so?'], ['RU']],
    [[BY_2022, 'the second one on that list, has it recognised them?'], ['PK']],
  ])('is about the State that it points at: %j', (turns, states) => {
    expect(last(...turns)?.countries).toEqual(states)
  })

  it.each(['who else?', 'which others did?'])('asks for all others: %s', (turn) => {
    expect(last('Has China recognised the Taliban?', turn)).toMatchObject({ intent: 'list', countries: [] })
  })

  it('asks for all others than the one that is known', () => {
    const turns = [
      'Which European governments let Taliban-appointed consular staff in?',
      'Germany I know, who else',
    ]
    expect(answers(...turns).at(-1)?.headline).toMatch(
      /besides Germany, one .*: Norway\. Not counted among them, .*: Russia and Turkey\. On /,
    )
  })

  it('names those that were counted', () => {
    const turns = ['How many countries have taken Taliban diplomats?', 'name them', 'only the neighbours']
    expect(answers(...turns).map(({ understood }) => [understood.intent, understood.aspect])).toEqual(
      Array(3).fill(['list', 'accreditation']),
    )
  })
})

describe("a turn on somebody else's words", () => {
  it('asks for words again', () => {
    expect(
      last("What did Canada's foreign ministry say about envoys?", "and Kazakhstan's on recognition?"),
    ).toMatchObject({
      intent: 'statement',
      aspect: 'recognition',
      countries: ['KZ'],
    })
  })

  it('is not about what was said of the person before', () => {
    expect(last('Has China recognised the Taliban?', 'Who is Zabihullah Mujahid?')).toMatchObject({
      intent: 'person',
      aspect: 'all',
      countries: [],
    })
  })
})

describe('a turn on what somebody is', () => {
  it.each([
    [
      ['Has Canada recognised the Taliban?', 'who said that?', 'was she the minister?'],
      /^Marilyne Guèvremont: official/,
    ],
    [
      ['Tell me about Tajikistan', 'who is the ambassador', 'does he work for the taliban'],
      /^Mohammad Zahir Aghbar: ambassador of the former republic/,
    ],
  ])('tells it of whoever was just told of: %j', (turns, told) => {
    expect(answers(...turns).at(-1)?.headline).toMatch(told)
  })

  it('turns with another State from who had run a mission before to who runs it', () => {
    const turns = ['who runs the afghan embassy in tehran', 'and before that?', 'and turkey']
    expect(answers(...turns).at(-1)?.headline).toMatch(
      /^The Afghan embassy in Ankara is run by Taliban appointees/,
    )
  })
})

describe('a turn on whose man the ambassador is', () => {
  it.each([
    ['Who runs the embassy in Berlin?', 'which side is the ambassador on?', 'DE'],
    ['Who runs the embassy in Paris?', 'whose man is the ambassador?', 'FR'],
    ['Is the Afghan embassy in Oslo open?', 'is the ambassador theirs?', 'NO'],
  ])('is on the mission in view, and not on whom its host took: %s %s', (first, turn, country) => {
    expect(answers(first, turn).at(-1)?.understood).toMatchObject({
      intent: 'person',
      mission: { sending: 'AF', receiving: country },
    })
  })

  it('is no list of what is closed where it is asked who comes next', () => {
    expect(
      answers('How many countries have recognised the Taliban?', 'who else is close?').at(-1)?.outcome,
    ).toBe('abstained')
  })
})

describe('a turn on who came before or after', () => {
  it.each([
    [['Who is the Afghan ambassador in Moscow?', 'predecessor?'], /^Jamal Nasir Gharwal/],
    [['Who is the Afghan ambassador in Moscow?', 'predecessor?', 'and before him?'], /^Said Tayeb Jawad/],
    [['Who was Jawad?', 'successor?'], /^Jamal Nasir Gharwal/],
    [['Who was Jawad?', 'successor?', 'and after him?'], /^Gul Hassan/],
    [['Since when is Gharwal chargé in Moscow?', 'successor?'], /^Gul Hassan/],
    [['Is Jawad still ambassador in Moscow?', 'and his successor?'], /^Jamal Nasir Gharwal/],
    [['Who is Wang Yu?', 'successor?'], /^Zhao Xing/],
  ])('is on the next in that post: %s', (turns, headline) => {
    expect(answers(...turns).at(-1)?.headline).toMatch(headline)
  })

  it.each([
    [['Who is Bakhtari?', 'successor?']],
    [['Who is the Afghan ambassador in Moscow?', 'successor?']],
    [['Who is the Afghan ambassador in Tehran?', 'predecessor?', 'and before him?']],
    [['Who is the ambassador in Abu Dhabi?', 'predecessor?']],
    [['Who was the Afghan ambassador in Tehran before Haqqani?']],
  ])('is told that nobody is on file, and never he himself: %s', (turns) => {
    expect(answers(...turns).at(-1)).toMatchObject({
      outcome: 'abstained',
      headline: 'Nobody is on file for that.',
    })
  })
})

describe('a turn about a mission', () => {
  it('of another city asks for the same of the one there, whatever its kind', () => {
    const [, khorog] = answers('Give me a timeline of the Afghan embassy in Dushanbe', 'the same for Khorog')
    expect(khorog?.headline).toMatch(/^Afghan consulate general in Khorog: \w+ dated entries/)
  })

  const MOSCOW = 'Who controls the Afghan embassy in Moscow?'

  it.each(['the other way round?', 'and theirs in Kabul?'])('turns to the one in Kabul: %s', (turn) => {
    expect(last(MOSCOW, turn)?.mission).toMatchObject({ sending: 'RU', receiving: 'AF' })
  })

  it('is theirs in Kabul where its guards are asked about', () => {
    const turns = [
      'Did Kazakhstan have contacts with the Taliban in August 2021?',
      'who was guarding its embassy?',
    ]
    expect(last(...turns)?.mission).toMatchObject({ sending: 'KZ', receiving: 'AF' })
  })

  it('stays in Kabul when it turns to another State', () => {
    expect(last('Does Norway run an embassy in Kabul?', 'and the Swedes?')?.mission).toMatchObject({
      sending: 'SE',
      receiving: 'AF',
    })
  })

  it('is narrowed to the consulates of the State in view', () => {
    expect(last("What's new on Germany since 2025?", 'just the consulates')).toMatchObject({
      countries: ['DE'],
      aspect: 'mission',
    })
  })

  it('is not what a city means after a question about envoys', () => {
    expect(last('Is there a Taliban envoy in Beijing?', 'in Ankara and Doha as well?')).toMatchObject({
      aspect: 'accreditation',
      countries: ['TR', 'QA'],
    })
  })
})

describe('a turn of a word or two', () => {
  it.each(['tally?', 'the count?', 'grand total?', 'altogether?'])('asks how many there are: %s', (turn) => {
    expect(last('Has Russia recognised the Taliban?', turn)).toMatchObject({
      intent: 'list',
      aspect: 'recognition',
      countries: [],
    })
    expect(last('Which countries have accredited Taliban ambassadors?', turn)).toMatchObject({
      intent: 'list',
      aspect: 'accreditation',
    })
  })

  it.each(['reason given?', 'grounds?', 'on what grounds?', 'pretext?', 'why so?'])(
    'asks why, and not when: %s',
    (turn) => {
      expect(last('When was the Afghan embassy in London closed?', turn)).toMatchObject({
        intent: 'status',
        aspect: 'mission',
        countries: ['GB'],
      })
    },
  )
})

describe('a turn about a date', () => {
  it.each([
    ['and a month after that?', '2023-02'],
    ['two years earlier', '2021-01'],
  ])('counts from the date before: %s', (turn, asOf) => {
    expect(last('Was the Afghan embassy in Tehran in Taliban hands in January 2023?', turn)?.asOf).toBe(asOf)
  })

  it('asks since when', () => {
    expect(last('Has Iran accepted Taliban envoys?', 'since?')).toMatchObject({
      intent: 'timeline',
      countries: ['IR'],
    })
  })
})

describe('a turn about words and people', () => {
  it.each([
    ['Has Pakistan recognised the Taliban?', 'What has it said so far?', 'statement'],
    ['Has China accepted a Taliban ambassador?', "who's he?", 'person'],
    ['What did Jawad say?', 'his previous posts', 'person'],
    ['Has Canada refused Taliban diplomats?', 'says who?', 'statement'],
  ])('%s › %s', (first, turn, intent) => {
    expect(last(first, turn)?.intent).toBe(intent)
  })
})

describe('a newcomer', () => {
  it('is a group after a list', () => {
    expect(last('Who recognises the Taliban?', 'the Gulf')).toMatchObject({
      intent: 'list',
      aspect: 'recognition',
    })
  })

  it('is asked back where nothing explains it', () => {
    const [, answer] = answers('Has Canada recognised the Taliban?', 'what about Wakandia?')
    expect(answer?.headline).toBe('“wakandia” is not a name on file: which country do you mean?')
  })

  it('is asked back where it may be either of two', () => {
    const [, answer] = answers('Does Kenya recognise the Taliban?', 'and guina')
    expect(answer).toMatchObject({ outcome: 'asked-back', understood: { countries: [] } })
  })
})

describe('a turn that turns the list round', () => {
  const REFUSED = ['list states that refused taliban envoys', 'only in europe'] as const

  it.each(['and those that accepted?', 'and the ones that said yes?', 'and who accepted?'])(
    'asks for those that accepted, and keeps to it: %s',
    (turn) => {
      expect(answers(...REFUSED, turn, 'how many is that').at(-1)?.headline).toMatch(
        /two of the 45 States .*Germany and Norway/,
      )
    },
  )
})

describe('what changed', () => {
  it.each(['what changed there in 2025', 'anything new there in 2025?'])(
    'there is all that changed in the State: %s',
    (turn) => {
      const [, , , year, before] = answers('Russia', 'envoy?', 'embassy?', turn, 'and in 2024?')
      expect(year?.headline).toContain('first State to recognise')
      expect(before?.headline).toContain('Two events on file (2024)')
    },
  )

  it('at a mission names it where nothing did', () => {
    expect(answers('what changed at the Afghan embassy in Moscow in 2024').at(-1)?.headline).toMatch(
      /^No event is on file for the Afghan embassy in Moscow in that time/,
    )
  })
})

describe('a turn about a place in order of time', () => {
  const TAKEN = 'has uzbekistan taken an ambassador'

  it.each(['was it the third', 'was it the third one?', 'was Uzbekistan the third?'])(
    'is told by the State in that place: %s',
    (turn) => {
      expect(answers(TAKEN, turn).at(-1)?.headline).toContain('the third State after China and')
    },
  )

  it.each(['who were the first two', 'which were the first two?'])('lists them in order: %s', (turn) => {
    expect(answers(TAKEN, 'was it the third', turn).at(-1)?.headline).toMatch(
      /China \(1 December 2023\), the United Arab Emirates \(21 August 2024\), Uzbekistan/,
    )
  })

  it.each(['was that before Germany', 'was it earlier than Germany?', 'was that after Germany?'])(
    'sets two States in order by their dates: %s',
    (turn) => {
      const told = answers('Does Germany accept Taliban diplomats?', 'and Norway?', turn).at(-1)
      expect(told?.headline).toContain('Norway (31 January 2025) and Germany (July 2025)')
    },
  )
})

describe('a turn about the State before', () => {
  it('asks whom it posted to Kabul, after missions there', () => {
    const told = answers(
      'did saudi arabia reopen in kabul',
      'and qatar?',
      'which of the two has an ambassador there',
    ).at(-1)
    expect(told?.headline).toMatch(/^The Saudi ambassador.*chargé d’affaires in Kabul.*to ambassador/)
  })

  it.each(['who did it give visas to', 'who has it given visas to?', 'did it give visas to them?'])(
    'asks for its visas, and then how many: %s',
    (turn) => {
      expect(
        answers('Has Belgium recognised the Taliban?', turn, 'how many').map(({ headline }) => headline),
      ).toEqual([
        expect.any(String),
        expect.stringContaining('Belgium issued five visas'),
        expect.stringContaining('Belgium issued five visas'),
      ])
    },
  )

  it('asks who announced it, whatever date was spoken of before', () => {
    const told = answers(
      'is the indian embassy in kabul open',
      'since when',
      'and before 2025?',
      'who announced it',
    )
    expect(told.at(-1)?.headline).toContain('Jaishankar, announced that')
  })
})

it.each([
  ['What did Guèvremont say?', 'when?', /Guèvremont.*26 February 2024/],
  ['What did Muttaqi say about Kazakhstan?', 'when was that?', /Muttaqi.*23 July 2025/],
])('“when?” after somebody’s words asks for their date: %s', (words, when, told) => {
  expect(answers(words, when).at(-1)?.headline).toMatch(told)
})

describe('what a turn goes on with', () => {
  it.each<[readonly string[], RegExp]>([
    [
      ['Which states still have an embassy in Kabul?', 'please take the UAE off the list'],
      /^Besides the United Arab Emirates, 16 of the/,
    ],
    [
      ['Which missions did the Taliban disown in July 2024?', 'cross Sweden off the list'],
      /besides Sweden, 13 of the/,
    ],
    [['Which states still have an embassy in Kabul?', 'scratch China off'], /^Besides China, 16 of the/],
    [['When was the embassy in London closed?', 'a month on?'], /^By 27 October 2024, .* was closed/],
    [
      ['Turkmenistan accepted the envoy, correct?', 'Several headlines called that recognition, was it?'],
      /^Turkmenistan does not recognise/,
    ],
    [
      ['Is the Kazakh embassy in Kabul open?', 'who was keeping it safe in August 2021?'],
      /Taliban men protect the Kazakh embassy/,
    ],
    [['Pakistan sent Kabul an ambassador, true?', 'effective when'], /^Pakistan .*2025\)/],
    [['Who is Zhao Xing?', 'and his Pakistani counterpart?'], /^Ubaidur Rehman Nizamani .* in Kabul/],
    [['Who is Zhao Xing?', 'his Russian opposite number'], /^Dmitry Zhirnov .* in Kabul/],
    [["Is Italy's embassy in Kabul open?", 'and britians'], /^The British embassy in Kabul is closed/],
    [
      ['Does the UK recognise the Taliban?', 'what did Raab say', 'and who closed the embassy'],
      /^The Afghan embassy in London closed/,
    ],
    [
      ["Did Canada answer the Taliban's letter?", 'who sent it', 'did Ottawa answer'],
      /letter of November 2022 got no formal answer/,
    ],
    [['Who is Zahir Aghbar?', 'what did he say about Khorog'], /^Mohammad Zahir Aghbar, .*Khorogh/],
    [['who is Gul Hassan', 'did Putin meet him'], /^President Putin received .*Gul Hassan/],
    [['Which countries recognise the Taliban', 'since when'], /^Russia became the first State .*3 July 2025/],
    [['What did Mao Ning say?', 'and Wang Wenbin?'], /Wang Wenbin called receiving/],
    [['Is the US embassy in Kabul open?', 'where did it move to?'], /Doha/],
    [['Who controlled the Afghan embassy in Tehran in January 2023?', 'and Ankara?'], /January 2023/],
    [['Has Malaysia recognised the Taliban?', 'has anyone?'], /: Russia\.$/],
    [
      [
        'did the saudis reopen their kabul embassy',
        'and the qataris?',
        'the turks',
        'any of those three recognise the Taliban?',
      ],
      /Saudi Arabia.*Qatar.*Turkey/,
    ],
    [['Uzbekistan took an ambassador in 2024?', 'never mind. name of that ambassador'], /Abdul Ghafar Bahr/],
    [['Korea and the Taliban, recognised or no?', 'the southern one'], /South Korea/],
    [
      ["The Kazakhs' embassy in Kabul – who guards it", 'and the Turkish one, is it staffed'],
      /^The Turkish embassy in Kabul/,
    ],
    [
      ['Uzbekistan recognised the Taliban or not?', 'not recognition. whether they took an ambassador'],
      /^Uzbekistan has accepted/,
    ],
    [['Who runs the Afghan embassy in Rome?', '👍', 'and Athens?'], /^The Afghan embassy in Athens/],
    [
      ['Which countries have accepted Taliban ambassadors?', 'which of them border Afghanistan?'],
      /China, Pakistan and Uzbekistan/,
    ],
  ])('%j', (turns, told) => {
    expect(answers(...turns).at(-1)?.headline).toMatch(told)
  })
})

it.each([
  ["Who is the Taliban's ambassador in Ankara?", /Saniullah Farahmand .* from 25 June 2025/],
  ["Who heads Afghanistan's embassy in Beijing?", /Bilal Karimi .* from 1 December 2023/],
  ['Who runs the Afghan embassy in New Delhi?', /Noor Ahmad Noor .* from 10 January 2026/],
])('"Since when?" after who holds a post is answered with the beginning of his: %s', (question, told) => {
  expect(answers(question, 'since when?').at(-1)?.headline).toMatch(told)
})

it.each([
  ['and the EU?', /^The Delegation of the European Union/],
  ['the UN?', /^The UN Credentials Committee/],
])('An organisation after a State is asked about, and not that State: %s', (turn, told) => {
  expect(answers("Is Japan's embassy in Kabul open?", turn).at(-1)?.headline).toMatch(told)
})

describe('whoever is asked for without a name', () => {
  const SEAT = "Do the Taliban have Afghanistan's UN seat?"
  const HIS = 'What did Mujahid say about sending diplomats?'

  it.each([
    [[SEAT, 'who occupies it meanwhile?'], /Naseer Ahmad Faiq/],
    [[SEAT, 'who sits there?'], /Naseer Ahmad Faiq/],
    [[SEAT, 'which side holds it'], /is run by diplomats of the former republic/],
    [[HIS, 'how many countries did he claim?'], /^Zabihullah Mujahid, .*at least 14 countries/],
    [[HIS, 'how many did he mention', 'the ones he named?'], /^Zabihullah Mujahid, .*at least 14 countries/],
    [[HIS, 'how many countries recognise the Taliban?'], /^One of the 39 States on file recognises/],
  ])('is told of, and nobody else: %j', (turns, headline) => {
    expect(answers(...turns).at(-1)?.headline).toMatch(headline)
  })
})
