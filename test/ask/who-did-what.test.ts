import { describe, expect, it } from 'vitest'
import { answered, answers, notes } from '../known.ts'

const last = (...turns: readonly string[]) => answers(...turns).at(-1)

describe('who did it, where that is in dispute', () => {
  it.each([
    [['who closed the london embassy']],
    [['who shut the Afghan embassy in London?']],
    [['is the london embassy closed', 'who closed it']],
  ])('tells what each side says of the embassy in London: %s', (turns) => {
    expect(last(...turns)?.headline).toMatch(/at the official request of the host.*not Britain but/)
  })

  it.each(['who handed over the afghan embassy in tehran', 'Did Iran hand the embassy in Tehran over?'])(
    'tells that Iran denies its part in the embassy in Tehran, and the doubt: %s',
    (text) => {
      const answer = answered(text)
      expect(answer.headline).toMatch(/passed to the Taliban.*had taken no part/)
      expect(notes(answer).join(' ')).toContain('Iran denies having handed the embassy over')
    },
  )
})

it.each([
  ['did Norway kick out the embassy', /closed on 12 September 2024 at Norway’s request\.$/],
  ['Did Norway throw the embassy out', /closed on 12 September 2024 at Norway’s request\.$/],
  ['did Canada expel the embassy', /^The Afghan embassy in Ottawa is open/],
])('tells whether a host closed an embassy, where it is to have thrown it out: %s', (text, told) => {
  expect(answered(text).headline).toMatch(told)
})

it.each([
  ['who thanked Russia for the embassy', /^Inamullah Samangani, .*“We thank Russia for this move/],
  ['who thanked Moscow', /^Inamullah Samangani, /],
  ['who thanked Indonesia', /^The Taliban acting foreign minister, Muttaqi, thanked Indonesia/],
])('names whoever thanked a State, and not whoever spoke for it: %s', (text, told) => {
  expect(answered(text).headline).toMatch(told)
})

it('gives nobody’s thanks for something else', () => {
  expect(answered('who thanked Russia for recognition').headline).not.toMatch(/Samangani/)
})

describe('who took the papers of an envoy', () => {
  it.each([
    "was it Lavrov who accepted Gul Hassan's papers",
    "who took Gul Hassan's papers",
    'did Rudenko accept the papers of the Taliban ambassador',
    'هل استلم بوتين أوراق اعتماد غل حسن؟',
  ])('is told of his credentials, and of no consular papers: %s', (text) => {
    expect(answered(text).headline).toMatch(/Andrei Rudenko took copies of the credentials of Gul Hassan/)
  })
})

describe('who closed a mission or handed it over, where nobody disputes it', () => {
  it.each([
    ['who closed the embassy in Delhi', /stopped work on 1 October 2023.*closure permanent.*works in part/],
    ['who shut the Afghan embassy in Oslo', /closed on 12 September 2024 at Norway’s request.*works in part/],
    ['who closed the US embassy in Kabul', /closed their missions in Kabul/],
    [
      'who did the Ankara diplomats give the embassy to',
      /gave the Afghan embassy .* Turkish foreign ministry/,
    ],
    [
      'who was the Ankara embassy handed to',
      /Turkish foreign ministry \(6 February 2025\)\. .*Taliban appointees/,
    ],
    ['who took over Tehran embassy', /run by Taliban appointees .* put Fazl Mohammad Haqqani in charge/],
    ['who took over the Moscow embassy', /run by Taliban appointees .* its appointee had taken over .*2022/],
    ['Wer hat die Botschaft in Teheran übernommen?', /Fazl Mohammad Haqqani/],
    ['who handed over the embassy in Tashkent', /^Chargé d’affaires Maghfurullah Shahab.*took over/],
    ['wer hat die Botschaft in Delhi geschlossen', /stopped work on 1 October 2023/],
  ])('tells how that came about, and how it stands now: %s', (text, expected) => {
    expect(answered(text).headline).toMatch(expected)
  })
})

describe('envoys who left', () => {
  it.each([
    ['which ambassadors left in 2025', /^Turkey ended the mission of the former republic’s ambassador/],
    ['what ambassadors departed in 2023', /^Wang Yu.*Farid Mamundzay.*closure permanent/],
    ['name the ambassadors who left in 2022', /^Ambassador Javid Ahmad Qaem.*Jawad.*to March 2022\.$/],
    ['which envoys were recalled in 2024', /Soroosh.*Yessengeldiyev.*Yama Yari.*Lutfullah Sadat/],
    ['welche Botschafter wurden 2024 abberufen', /Yama Yari/],
    ['who resigned in 2025', /^Acting consul Hamid Nangialay Kabiri.*resigned/],
    ['who quit in 2024', /Elmi.*Ghafoorzai.*Rassoul/],
    ['which taliban envoys left', /Shahab.*Gharwal/],
    [
      'which ambassadors left',
      /^12 events on file \(since December 2021\); the newest: Shaida Mohammad Abdali/,
    ],
    ['quels ambassadeurs ont été rappelés', /Soroosh.*Yessengeldiyev.*Yama Yari/],
    ['quels ambassadeurs ont quitté leur poste', /Shaida Mohammad Abdali/],
    ['哪些大使被召回', /Soroosh.*Yessengeldiyev/],
    [
      'which foreign ambassadors left Kabul in 2024',
      /^President Tokayev relieved [^.]*\(9 September 2024\)\.$/,
    ],
    ['which foreign envoys left in 2023', /^Wang Yu is on record [^.]*\.$/],
    ['какие иностранные послы покинули Кабул', /^Wang Yu.*Tokayev/],
    ['which ambassadors were recalled to Kabul', /Soroosh.*Yama Yari/],
  ])('are those whose posts ended in that time, each as that is told: %s', (text, expected) => {
    const { understood, headline } = answered(text)
    expect(understood.intent).toBe('list')
    expect(headline).toMatch(expected)
  })

  it.each(['which envoys were dismissed in 2026', 'who quit smoking', 'who quit as mayor in 2022'])(
    'are nobody where nothing tells of it: %s',
    (text) => {
      expect(answered(text).outcome).toBe('abstained')
    },
  )
})

describe('an envoy who was dismissed', () => {
  it.each([
    ['did Turkey expel the old ambassador', /Turkey ended the mission of the former republic’s ambassador/],
    ["did Turkey kick out the republic's ambassador", /^Turkey ended the mission/],
    ['who dismissed the ambassador in Ankara', /^Turkey ended the mission/],
    ['Did the Taliban fire the ambassador in Ottawa', /^The Taliban foreign ministry declared the term of/],
    ['did the taliban recall the ambassador in Berlin', /^The Taliban recalled Yama Yari/],
    ['when was Yari recalled', /^The Taliban recalled Yama Yari/],
    ['when did Yari leave', /^The Taliban recalled Yama Yari/],
    ['who fired Soroosh', /^The Taliban foreign ministry declared the term/],
    ['did Germany sack the consul in Bonn', /^The Taliban recalled Lutfullah Sadat/],
  ])('is told of as on file, by whichever side: %s', (text, expected) => {
    expect(answered(text).headline).toMatch(expected)
  })

  it.each([
    ['was the ambassador in London expelled', /^The Afghan embassy in London closed.*Zalmai Rassoul/],
    ['did Tajikistan expel the ambassador', /^Mohammad Zahir Aghbar is on record/],
  ])(
    'is the republic’s where none of the Taliban’s is there, with what is on file of him: %s',
    (text, expected) => {
      expect(answered(text).headline).toMatch(expected)
    },
  )

  it('is nobody by a word that is small in the language of the question: yarı', () => {
    expect(answered('Yarı resmi tanıma var mı').understood.people).toEqual([])
  })

  it('is none of the Taliban’s, where theirs is asked about', () => {
    expect(answered('did Turkey expel the Taliban ambassador').headline).toMatch(
      /^No expulsion of Taliban envoys is on file\. Turkey has accepted/,
    )
  })

  it.each(['when was Jawad fired', 'was Jawad fired'])(
    'is known by the times of his post alone where nothing tells of it: %s',
    (text) => {
      expect(answered(text).headline).toMatch(/^Said Tayeb Jawad is on record.*to March 2022\.$/)
    },
  )
})

describe('an envoy of whom no dismissal is on file', () => {
  it.each([
    ['did India expel Mamundzay', /Farid Mamundzay\. Farid Mamundzay is on record as ambassador/],
    ['who dismissed mamundzay', /Farid Mamundzay\. Farid Mamundzay is on record as ambassador/],
    ['who fired jawad', /Said Tayeb Jawad\. Said Tayeb Jawad is on record.*to March 2022\.$/],
    ['did Norway expel Ghafoorzai', /Yousuf Ghafoorzai\. The Afghan embassy of the former republic in Oslo/],
  ])('is said to be so, before how his post ended: %s', (text, expected) => {
    const { headline } = answered(text)
    expect(headline).toMatch(/^No word on file says who dismissed or expelled/)
    expect(headline).toMatch(expected)
  })

  it('may have denied it', () => {
    expect(answered('who sacked aghbar').headline).toMatch(/^Ambassador Zahir Aghbar denied a report/)
  })
})

describe('who heads a mission that two sides claim', () => {
  it.each(['who acts as head of the Berlin embassy', 'who is in charge at the Berlin embassy'])(
    'is told with the dispute: %s',
    (text) => {
      expect(answered(text).headline).toMatch(/Nebrasul Haq Aziz is on record.*is disputed/)
    },
  )
})

describe('whether a mission was handed over', () => {
  it.each([
    [
      'did Turkey hand the consulate in Istanbul over',
      /run by Taliban appointees.*began work.*28 February 2023/,
    ],
    ['Did Uzbekistan hand over the embassy?', /run by Taliban appointees.*took over.*2 February 2024/],
    ['had the Moscow embassy been handed over by March 2022?', /run by diplomats of the former republic/],
  ])('tells whose it is, and when it passed where it did: %s', (text, expected) => {
    expect(answered(text).headline).toMatch(expected)
  })
})

describe('what becomes of somebody', () => {
  it.each(['is aghbar still ambassador', 'Is Aghbar the ambassador in Dushanbe?'])('%s', (text) => {
    expect(answered(text).headline).toContain('ambassador of the former republic in Dushanbe')
  })

  it.each(['was aghbar dismissed as ambassador', 'has aghbar been dismissed'])('%s', (text) => {
    expect(answered(text).headline).toContain('denied a report that the Taliban had dismissed him')
  })

  it.each(['what did aghbar do with the letter', 'What did Aghbar do to the Taliban letter?'])(
    '%s',
    (text) => {
      expect(answered(text).headline).toContain('tore up before reporters the Taliban letter')
    },
  )
})

describe('an organisation where it sits', () => {
  it('is asked about itself, not the State of the city', () => {
    expect(answered('did the eu recognise the taliban in brussels').headline).not.toContain('Belgium')
  })

  it.each(['and who represents afghanistan in new york', 'who is representing Afghanistan in New York?'])(
    'has the Afghan mission, by what it is for: %s',
    (turn) => {
      const answer = last('who runs the afghan mission in geneva', turn)
      expect(answer?.understood.mission).toMatchObject({ sending: 'AF', receiving: 'UN' })
    },
  )
})

describe('words of a date', () => {
  const TURN = 'and what did its envoy say in february 2026'

  it.each([
    [['Has Iran recognised the Taliban?', 'why not', 'who said so', 'when', TURN]],
    [['what did the Iranian envoy say in February 2026']],
  ])('are those of that time, by the envoy of the State: %s', (turns) => {
    expect(last(...turns)?.headline).toMatch(/^Iran’s envoy in Kabul, Alireza Bikdeli/)
  })

  it.each(['what did the Iranian ambassador say in March 2024', 'what did Iran say in 2024?'])(
    'are said to be missing where nothing of that time is on file: %s',
    (text) => {
      expect(answered(text).headline).toMatch(/^No statement of Iran on this is on file for (March )?2024/)
    },
  )
})

describe('who said that something would come', () => {
  it.each(['who said recognition is coming', 'who said that recognition would come?'])('%s', (text) => {
    expect(answered(text).headline).toContain('Iran’s envoy in Kabul, Alireza Bikdeli')
  })
})

it('calls an official by what he is', () => {
  expect(answered('Who is James Hewitt?').headline).toContain('official, US National Security Council')
})

it('takes what somebody said of a State for his words on it, on whatever page they stand', () => {
  expect(answered('What did Mao Ning say about Russia?').headline).toMatch(/Mao Ning, said/)
})

it.each([
  'what did muttaqi say about china',
  'What did Muttaqi say about Japan?',
  'What did Zakharova say about Canada?',
])('says that none of his words on that State are on file: %s', (text) => {
  expect(answered(text).headline).toMatch(/^No statement of .*(?:Muttaqi|Zakharova) on this is on file/)
})

describe('what is asked by yes or no, or why', () => {
  it.each([
    [
      'Did Germany accept a Taliban ambassador?',
      /^No Taliban-appointed ambassador .* Germany has accepted .* diplomats/,
    ],
    ['Has China accepted a Taliban ambassador?', /^China has accepted a Taliban-appointed ambassador/],
    ['Why did the Afghan embassy in Oslo close?', /at Norway’s request/],
    ['First foreign ambassador sent to Kabul after the takeover?', /^China’s new ambassador, Zhao Xing/],
    [
      'The London embassy: did Britain ask it to shut or did Kabul sack everyone?',
      /^The Afghan embassy in London is closed/,
    ],
  ])('%s', (text, headline) => {
    expect(answered(text).headline).toMatch(headline)
  })

  it('does not say that no reason is on file where the words shown give one', () => {
    expect(answered('Why did Canada refuse the letter?').headline).not.toContain('No reason')
  })
})

describe('who said what an answer rests on', () => {
  it.each([
    [['Has Russia recognised the Taliban?', 'who said that?'], /Russia became the first State to recognise/],
    [['Has Iran recognised the Taliban?', 'who said that?'], /Bikdeli, told TOLOnews/],
    [["Who said embassies are part of Afghanistan's territory?"], /Mahmoud Saikal/],
    [['Did Australia say that it will not take a Taliban envoy?'], /Australia does not accept/],
    [['When did the UN defer the credentials?'], /deferred its decision/],
    [['Who was Afghan ambassador in Beijing in 2021?'], /Javid Ahmad Qaem/],
  ])('%s', (turns, headline) => {
    expect(last(...turns)?.headline).toMatch(headline)
  })
})

describe('whether the Taliban asked for a mission', () => {
  it.each([
    [
      'did the Taliban ask the US for the embassy in washington',
      /the Taliban had asked for .* \(March 2025\)/,
    ],
    ['Have the Taliban asked Canada for the embassy?', /letter of November 2022 got no formal answer/],
    ["Les talibans ont-ils demandé aux États-Unis l'ambassade à Washington ?", /the Taliban had asked for/],
  ])('tells the request, and not whose it is: %s', (text, expected) => {
    expect(answered(text).headline).toMatch(expected)
  })
})

describe('on what terms a State would recognise', () => {
  it.each([
    "what are Kazakhstan's conditions for recognition",
    'on what conditions would Kazakhstan recognise them',
  ])(
    'is told by those on which it would deal with them, where none for recognition are on file: %s',
    (text) => {
      expect(answered(text).headline).toMatch(/only once its demands were met.*does not recognise/)
    },
  )
})

it.each([
  [
    'did the UK shut the Afghan embassy itself',
    /at the official request of the host country.*not Britain but the State of Afghanistan/,
  ],
  ['Was it Britain that closed the Afghan embassy in London?', /not Britain but the State of Afghanistan/],
  ['Did Norway close the Afghan embassy in Oslo?', /^[^.]* at Norway’s request\. .* works in part/],
  ['Did Germany close the embassy in Kabul?', /^The German embassy in Kabul is closed/],
])('tells whether the host closed it: %s', (text, told) => {
  expect(answered(text).headline).toMatch(told)
})

it.each([
  'which embassies in Kabul closed and came back',
  'which countries shut their Kabul embassies and later returned',
  'Which missions in Kabul have gone back to work after closing?',
])('tells which of those that work again had closed: %s', (text) => {
  expect(answered(text).headline).toMatch(
    /^Seven of the 29 .*an earlier closure is on file for India, Japan and Saudi Arabia, and for none/,
  )
})

it.each([
  'does anyone deny having handed over an embassy',
  'which hosts deny handing embassies over?',
  'has any country denied a handover?',
])('names the hosts that deny it, and no missions that changed hands: %s', (text) => {
  expect(answered(text).headline).toMatch(/^The German foreign office .*Iran’s foreign ministry/)
})

it('lists missions where nobody denies anything', () => {
  expect(answered('Which embassies were handed over to the Taliban?').headline).toMatch(
    /^\d+ of the|^Sixteen|^16/,
  )
})

it.each([
  [
    ['Khorog consulate', 'who says it’s under the Taliban?', 'who denies it?'],
    /^Mind: Aghbar said .* not in/,
  ],
  [['Khorog consulate', 'has anyone denied it?'], /^Mind: Aghbar said .* not in/],
  [['did Mujahid claim former diplomats cooperate?', 'who contradicts him?'], /denied by Aghbar .* by Jawad/],
  [
    ['was the Tehran embassy handed over by Iran', 'what did iran say?', 'who says otherwise?'],
    /VOA and Khaama/,
  ],
])('tells who says otherwise, and not only the side that was quoted: %j', (turns, headline) => {
  expect(last(...turns)?.headline).toMatch(headline)
})

it.each([
  ['did the Ottawa embassy ask the Taliban for money?', /had asked the Taliban for no money/],
  ['did the Ottawa embassy cut staff?', /had to let people go/],
  ['has the afghan embassy in canada laid off people', /had to let people go/],
  ['how does the Ottawa embassy pay its bills', /consular fees pay for its upkeep/],
])('of what is told of money and staff the act asked about leads: %s', (question, told) => {
  expect(answered(question).headline).toMatch(told)
})

it.each([
  [['China accepted an ambassador, right?', 'who received him'], /Hong Lei .*Xi Jinping/],
  [['Did Russia accept an ambassador?', 'who received him'], /Rudenko/],
  [['Did Uzbekistan take an ambassador?', 'and who received him?'], /Saidov/],
  [['Ottawa embassy: who pays?', 'and staff?'], /let people go/],
])(
  'tells who received him, and what became of the staff, where one State is spoken of: %j',
  (turns, headline) => {
    expect(last(...turns)?.headline).toMatch(headline)
  },
)

describe('what was done to an embassy, or said on it', () => {
  it.each([
    ['did the Taliban threaten Kazakh diplomats', /^Akan Rakhmetullin said that Taliban men protect/],
    ['were Kazakh diplomats attacked', /^Akan Rakhmetullin said that Taliban men protect/],
    [
      'does the embassy in Moscow call them terrorists',
      /^The website .* Moscow called the Taliban terrorists .* run by Taliban/,
    ],
    [
      'what does the Moscow embassy website call the Taliban',
      /^The website .* called the Taliban terrorists/,
    ],
    [
      'which embassy called the Taliban terrorists on its website',
      /^The website of the Afghan embassy in Moscow/,
    ],
    ['any other Taliban posts in Germany', /Berlin is disputed .* Bonn .* Munich/],
  ])('is told of it: %s', (question, headline) => {
    expect(answered(question).headline).toMatch(headline)
  })

  it('is no matter where States are asked for', () => {
    expect(answered('Which countries call the Taliban terrorists?').headline).toMatch(
      /^One of the \d+ States/,
    )
  })
})

describe('whether an official met the Taliban', () => {
  it.each([
    [
      'did Rakhmetullin meet the Taliban',
      /^Contact between Kazakhstan and the Taliban went so far no higher/,
    ],
    ['did Lavrov meet the Taliban', /^Nothing is on file for Sergei Lavrov on relations/],
  ])('is told of him, and not of his State: %s', (question, headline) => {
    expect(answered(question).headline).toMatch(headline)
  })
})

it('who closed a consulate that nobody closed is told by how its staff left, and how it stands now', () => {
  const { headline } = answered('who closed the Bonn consulate')
  expect(headline).toMatch(/all staff of the Afghan consulate in Bonn resigned/)
  expect(headline).toMatch(/The Afghan consulate general in Bonn is open, by the Taliban’s word/)
  expect(answered('Is the Bonn consulate closed').headline).not.toContain('resigned')
})

describe('what a State ordered or demands', () => {
  it.each(['what did the FCDO order about the London embassy', 'what did Whitehall order in London'])(
    'is told with each side’s account of the closure: %s',
    (text) => {
      expect(answered(text).headline).toMatch(/official request of the host.*insisted that not Britain/)
    },
  )

  it.each([
    [
      'china conditions?',
      /^The Chinese .* tied recognition to fundamental changes.*China does not recognise/,
    ],
    ['which conditions does China set', /tied recognition to fundamental changes/],
    ['russia conditions?', /named conditions: .*Russia has recognised/],
    ['EU conditions?', /^The EU’s ministers set conditions for dealing/],
    ["canada's conditions", /^No conditions named by Canada/],
  ])('is found under whatever topic it was said: %s', (text, told) => {
    expect(answered(text).headline).toMatch(told)
  })

  it.each(['who owns the building in London', 'who owns the embassy building in Washington'])(
    'is who has the building: %s',
    (text) => {
      expect(answered(text).headline).toMatch(/in the custody of the/)
    },
  )
})

describe('a ban that a leader is said to have lifted', () => {
  it.each([
    'Putin suspended the Taliban ban?',
    'Did Putin suspend the Taliban ban?',
    'has Putin taken the Taliban off the terror list?',
  ])('is told of whoever lifted it: %s', (text) => {
    expect(answered(text).headline).toMatch(/^Russia’s Supreme Court suspended the ban/)
  })

  it('is told by what he himself did about it, where his words are asked for', () => {
    expect(answered('What did Putin say on the Taliban ban?').headline).toMatch(
      /^President Putin signed a law/,
    )
  })
})

it('takes an envoy who is received for one who presents his credentials', () => {
  expect(answered('who received Usmanov').headline).toMatch(/presented credentials to Muttaqi in Kabul/)
})

it.each(['did mujahid say 14 or 16 countries', 'was it 14 or 16 countries that Mujahid named'])(
  'tells which of two figures somebody gave: %s',
  (question) => {
    expect(answered(question).headline).toMatch(/diplomats to at least 14 countries/)
  },
)

it.each([
  'Did Rudenko get the copies and Putin the letter six months later?',
  'Rudenko got the copies and Putin the original letter six months on. Have I got the order right?',
])('copies and letters of credence are told of, and no other letter: %s', (text) => {
  expect(answered(text).headline).toMatch(/Rudenko took copies of the credentials.*Putin received the letter/)
})
