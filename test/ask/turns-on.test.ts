import { describe, expect, it } from 'vitest'
import { answers } from '../known.ts'

const last = (...turns: readonly string[]) => answers(...turns).at(-1)?.understood
const BESIDE = 'Berlin versus Oslo: how have they handled Taliban consular people?'
const TEHRAN = "Was the embassy in Tehran still with the republic's people in December 2022?"

describe('a turn that asks who', () => {
  it.each([
    [['Did Iran promise recognition?', 'who exactly?'], 'statement'],
    [['Which countries recognise the Taliban?', 'Russia obviously. Anyone besides?'], 'list'],
    [['Which European governments let in Taliban envoys?', 'Germany for one. Who besides?'], 'list'],
    [['What became of the Afghan embassy in Tokyo?', 'who has the building and the archives now'], 'status'],
    [['Did Belgium issue visas to a Taliban delegation?', 'valid how long'], 'status'],
    [
      ["Where is it from that Canada left the Taliban's letter unanswered?", 'original or a reprint?'],
      'sources',
    ],
    [["Where is it from that Canada left the Taliban's letter unanswered?", 'dated?'], 'sources'],
    [
      ["Where is it from that Canada left the Taliban's letter unanswered?", 'when was it published?'],
      'sources',
    ],
    [["Did Canada answer the Taliban's letter?", 'who had sent that letter?'], 'person'],
    [["Did Canada answer the Taliban's letter?", "who'd signed it?", 'when did it get there?'], 'timeline'],
    [['What became of the Afghan embassy in Tokyo?', "who'd been its ambassador until it shut"], 'person'],
    [['Is Germany in touch with the Taliban?', 'how does the federal government put it?'], 'statement'],
    [['Does Kyrgyzstan recognise them?', 'since which month are they not on the forbidden list'], 'timeline'],
    [['What did Mao Ning say on recognition?', 'did Wang Wenbin word it differently?'], 'statement'],
    [['Does China recognise the Taliban?', 'who at their foreign ministry said so?'], 'statement'],
    [['Has Turkey accepted an ambassador?', 'who exactly?'], 'person'],
    [['The Afghan embassy in Oslo, reopened when?', 'by whom'], 'status'],
    [['Suhail Shaheen sits in Doha, yes?', 'as what'], 'person'],
    [
      ['To how many countries did Mujahid say they had sent diplomats?', 'which ones did he name?'],
      'statement',
    ],
    [['Which country was the first to recognise the Taliban?', 'Has Belarus followed?', 'Iran?'], 'status'],
    [['What did Belgium’s foreign minister say on recognition?', 'Any Taliban diplomats there?'], 'status'],
    [['Chronology of the Afghan embassy in London', 'whose decision was the closure?'], 'status'],
    [['Is the Afghan embassy in London closed?', "let me have the FCDO's line on it"], 'statement'],
    [['Has Russia recognised the Taliban?', 'anybody else follow suit?'], 'list'],
    [['When did Russia recognise the Taliban?', 'have any others followed suit?'], 'list'],
    [['How many capitals took a Taliban ambassador?', 'strip out the Central Asians'], 'list'],
    [['What did Wang Wenbin say?', 'did Mao Ning ever go further than that on recognition'], 'statement'],
    [['Compare Pakistan and Iran on Taliban diplomats', 'now do recognition instead'], 'compare'],
    [['Did Norway accept a Taliban diplomat?', 'with the title of ambassador?'], 'status'],
    [
      ['Khorog consulate: whose?', 'what has Aghbar said on that?', 'his own embassy, whose is it?'],
      'status',
    ],
    [['Status of Nicaragua', 'they named someone as non-resident ambassador, no? who'], 'person'],
    [['Did Uzbekistan take a Taliban ambassador?', "who'd accepted one before the Uzbeks had?"], 'list'],
    [['What did Wang Wenbin say?', "and Mao Ning's, once Russia had recognised them?"], 'statement'],
    [['Does Canada recognise the Taliban?', 'does that still hold?'], 'status'],
    [['Rakhmetullin on recognition, August 2021', 'has that line held since?'], 'changes'],
    [['Which embassies in Kabul are shut?', 'Europeans only', 'was Spain among them?'], 'status'],
    [['Is the Afghan embassy in London closed?', 'what did Rassoul say on that score?'], 'statement'],
    [["When did the Taliban's letter reach Ottawa?", 'who was the sender?'], 'person'],
  ])('is after the words, the holder or what happened: %j', (turns, intent) => {
    expect(last(...turns)?.intent).toBe(intent)
  })

  it('names the spokesman of that time', () => {
    const turns = ["What was Tehran's line in January 2022?", 'that was which spokesman']
    expect(answers(...turns).at(-1)?.headline).toContain('Saeed Khatibzadeh')
  })
})

describe('a turn that goes on', () => {
  const SIX = 'Which countries accepted a Taliban ambassador?'
  const ANKARA = 'Who runs the Afghan embassy in Ankara?'

  it.each([
    [[SIX, 'which was last?'], /^Pakistan/],
    [[SIX, 'so who was the latest?'], /^Pakistan/],
    [[SIX, 'who was second'], /second State, after China/],
    [[SIX, 'which was last?', 'and the third'], /Uzbekistan the third State/],
    [['Quels pays ont accepté un ambassadeur taliban ?', 'lequel était le dernier ?'], /^Pakistan/],
    [[ANKARA, 'who did before'], /custody of Turkey .* Ramin is on record/],
    [[ANKARA, 'who did before', 'when did he leave'], /6 February 2025/],
    [['Gul Hassan, who is that?', 'when did he get to Moscow?'], /arrival of Mawlawi Gul Hassan/],
    [['Who is Muttaqi?', 'since when?'], /from September 2021/],
    [
      ['Who runs the Afghan embassy in Beijing, as of January 2022?', "and Tehran's at that point?"],
      /Afghan embassy in Tehran/,
    ],
    [['Is the Saudi embassy in Kabul open?', 'when did Riyadh reopen?'], /22 December 2024/],
    [['Who runs the Afghan consulate in Bonn?', 'what does Berlin say?'], /no consent for a Taliban consul/],
    [['How many Taliban diplomats does Germany host?', 'who are they?'], /Aziz is on record.* Hashemi is on/],
    [['Who holds the UN seat?', 'how often was it deferred?'], /third time/],
  ])('is about what was told: %j', (turns, headline) => {
    expect(answers(...turns).at(-1)?.headline).toMatch(headline)
  })
})

describe('a turn that doubts the answer', () => {
  it.each(['are you sure?', 'u sure about that?', 'how sure are you', 'really sure?'])(
    'is shown what it rests on: %s',
    (turn) => {
      const later = answers('Has Canada recognised the Taliban?', turn).at(-1)
      expect(later?.understood).toMatchObject({ intent: 'sources', countries: ['CA'] })
      expect(later?.headline).toContain('Khaama Press')
    },
  )

  it.each([
    ['Hat Kanada die Taliban anerkannt?', 'bist du sicher?'],
    ['Le Canada a-t-il reconnu les talibans ?', 'vous êtes sûr ?'],
    ['Канада признала талибов?', 'вы уверены?'],
    ['加拿大承认塔利班了吗？', '你确定吗？'],
  ])('in other languages too: %s %s', (question, turn) => {
    expect(last(question, turn)).toMatchObject({ intent: 'sources', countries: ['CA'] })
  })

  it('but one that only agrees is no doubt', () => {
    expect(last('Has Canada recognised the Taliban?', 'sure, thanks')?.intent).toBe('help')
  })

  it('and one that says of what is a question of its own', () => {
    expect(last('Has Canada recognised the Taliban?', 'Are you sure Russia has?')?.countries).toEqual(['RU'])
  })
})

it.each([
  ['Who runs the Tokyo embassy?', 'who has the archives?'],
  ['Is the Canberra embassy closed?', 'and who got its archives?'],
])('The archives of an embassy are with whoever has it: %s %s', (...turns) => {
  expect(last(...turns)).toMatchObject({ intent: 'status', aspect: 'mission' })
})

describe('a turn that changes who is compared', () => {
  it.each([
    [
      [BESIDE, 'who moved first'],
      ['DE', 'NO'],
    ],
    [
      [BESIDE, 'throw Switzerland in'],
      ['DE', 'NO', 'CH'],
    ],
    [
      [BESIDE, 'throw Switzerland in', 'and leave Norway out'],
      ['DE', 'CH'],
    ],
    [
      [BESIDE, 'drop Norway, add Switzerland'],
      ['DE', 'CH'],
    ],
    [
      ['Has Canada recognised the Taliban?', 'compare Russia and Kazakhstan'],
      ['RU', 'KZ'],
    ],
    [
      ['Syria, Venezuela: do they recognise the Taliban?', 'put Belarus next to Iran for me'],
      ['BY', 'IR'],
    ],
    [
      [
        'Pakistan, China, the UAE: who was first to accept an ambassador?',
        'leave the Emirates aside. do the other two recognise?',
      ],
      ['PK', 'CN'],
    ],
    [
      ['Compare Austria, Germany and Norway', 'drop Austria, who runs the missions in the other two?'],
      ['DE', 'NO'],
    ],
    [
      [
        'Vergleiche Österreich, Deutschland und Norwegen',
        'ohne Österreich: wer leitet die Botschaften der anderen beiden?',
      ],
      ['DE', 'NO'],
    ],
    [
      ['Сравните Австрию, Германию и Норвегию', 'кроме Австрии: кто руководит посольствами в двух других?'],
      ['DE', 'NO'],
    ],
    [
      ['比较奥地利、德国和挪威', '除了奥地利，另外两国的使馆由谁管理？'],
      ['DE', 'NO'],
    ],
    [
      ['Compare China and the UAE on envoys', 'take Tashkent instead of Abu Dhabi'],
      ['CN', 'UZ'],
    ],
    [
      ['Compare Russia and China on envoys', 'Instead of China, India'],
      ['RU', 'IN'],
    ],
    [['Did the US accept an envoy?', 'forget America, what about Mexico: envoy accepted?'], ['MX']],
    [['Has Congo recognised them?', 'Kinshasa', 'and the other Congo?'], ['CG']],
  ])('is about those that stay: %j', (turns, states) => {
    expect(last(...turns)?.countries).toEqual(states)
  })
})

describe('a date that is told by the one before', () => {
  it.each([
    [[TEHRAN, 'and by the following March?'], '2023-03'],
    [[TEHRAN, 'and that summer?'], '2022-06/2022-08'],
    [
      ['Anything fresh from Belgium since January 2026?', 'and the Swedes, anything new in that stretch?'],
      '2026-01/..',
    ],
    [['Anything from Zakharova in December 2021?', 'and the April after?'], '2022-04'],
    [['Who ran the embassy in Moscow in January 2024?', 'and the December before that'], '2023-12'],
    [['Who ran the embassy in Moscow in May 2022?', 'and the autumn before?'], '2021-09/2021-11'],
    [['Who ran the embassy in Moscow in May 2022?', 'and the summer after that'], '2022-06/2022-08'],
    [['Wer leitete die Botschaft in Moskau im Mai 2022?', 'und im Dezember davor?'], '2021-12'],
    [['Who ran the embassy in Moscow in May 2022?', 'and the month before last?'], '2022-04'],
    [['What was the status of Kazakhstan in 2023?', 'the year after'], '2024'],
    [['Who ran the Afghan embassy in Rome in March 2022?', 'two years on?'], '2024-03'],
    [['Who ran the Afghan embassy in Rome in March 2022?', 'two years on?', 'and four years on'], '2026-03'],
    [['Did Norway recognise the Taliban in 2022?', 'three years down the line?'], '2025'],
    [['When did Russia recognise the Taliban?', 'a month later?'], '2025-08-03'],
    [['What has moved on recognition since June 2026?', 'now the same for accredited envoys'], '2026-06/..'],
    [['Did Iran promise recognition this February?'], '2026-02'],
  ])('%j', (turns, asOf) => {
    expect(last(...turns)?.asOf).toBe(asOf)
  })
})

it.each([
  [
    ['Who runs the Afghan embassy in London?', 'who was it before'],
    /^By 25 September 2024, .* former republic/,
  ],
  [
    ['Who runs the Afghan embassy in London?', 'and before that?'],
    /^By 25 September 2024, .* former republic/,
  ],
  [
    ['Who ran the embassy in Moscow in May 2022?', 'who was it two months before?'],
    /^By March 2022, .* former republic/,
  ],
])('who it was before is whoever ran it: %j', (turns, told) => {
  expect(answers(...turns).at(-1)?.headline).toMatch(told)
})

describe('a turn that keeps the State in view', () => {
  it.each([
    [['Qatar', 'who represents the Emirate there?'], /^Suhail Shaheen/],
    [['Has Norway accepted Taliban diplomats?', 'who represents them there?'], /^Najibullah Sherkhan/],
    [
      ['Has Norway accepted Taliban diplomats?', "which, to be clear, isn't recognition?"],
      /^Norway does not/,
    ],
    [
      ['What happened to the Afghan embassy in Canberra?', "who's still Afghan ambassador over there"],
      /Waissi/,
    ],
  ])('and asks of no others: %s', (turns, headline) => {
    expect(answers(...turns).at(-1)?.headline).toMatch(headline)
  })

  it.each([
    [['Has Russia recognised the Taliban?', 'and has Iran followed?'], /^Iran does not recognise/],
    [
      ['How did China react to the recognition by Russia?', 'India followed suit?'],
      /^India does not recognise/,
    ],
    [
      ['Has Pakistan accepted a Taliban ambassador?', 'quote?', 'India followed suit?'],
      /^No Taliban-appointed ambassador is on record as accepted by India/,
    ],
  ])('or whether another has done the same: %s', (turns, headline) => {
    expect(answers(...turns).at(-1)?.headline).toMatch(headline)
  })

  const RUSSIA = 'Who runs the Afghan embassy in Moscow?'
  const GERMANY = 'Has Germany accepted Taliban diplomats?'
  const TEHRAN_NOW = 'Who runs the Afghan embassy in Tehran?'
  const WASHINGTON = 'Who has the keys to the Afghan embassy in DC?'
  const PAKISTAN = 'Has Pakistan recognised the Taliban?'
  const KARIMI = 'Please, who is actual ambassador of Taliban in China'

  it.each([
    [[RUSSIA, 'who filled the post after Gharwal?'], 'person', ['RU']],
    [['khorog consulate whos in charge', 'acc to whom?'], 'statement', ['TJ']],
    [['Did Islamabad raise its man in Kabul to ambassador?', 'did Kabul reciprocate?'], 'status', ['PK']],
    [[GERMANY, 'in which cities'], 'status', ['DE']],
    [['Did India appoint an ambassador to Afghanistan?', 'residing in Kabul?'], 'status', ['IN']],
    [['Nicaragua has named someone to Kabul, I hear. Can you verify?'], 'status', ['NI']],
    [[PAKISTAN, 'relations after the fighting of October 2025?'], 'status', ['PK']],
    [[PAKISTAN, 'any quote from the defence minister?'], 'statement', ['PK']],
    [[TEHRAN_NOW, 'earlier, did they reject a Taliban diplomat?'], 'status', ['IR']],
    [[TEHRAN_NOW, 'any shift since the new year?'], 'changes', ['IR']],
    [[GERMANY, 'who were these men?'], 'person', ['DE']],
    [[GERMANY, 'who were the two?', 'and the Swiss, any?'], 'status', ['CH']],
    [['Has Canada recognised the Taliban?', 'the ambassador in Vienna is called?'], 'person', ['AT']],
    [[KARIMI, 'He gave his letters to Xi when?', 'what was he doing before?'], 'person', ['CN']],
    [['Is Sweden in touch with the Taliban?', 'is that wise?'], 'unsupported', ['SE']],
    [['Who runs the Afghan embassy in Berlin?', 'german foreign office line?'], 'statement', ['DE']],
    [
      ['Where does Beijing stand?', "Do you reckon they'll follow Moscow before long?", 'what did they say?'],
      'statement',
      ['CN'],
    ],
    [
      [
        'Does Tashkent recognise them?',
        'Is it likely to go the way of Russia?',
        'what did its president say?',
      ],
      'statement',
      ['UZ'],
    ],
    [['Has Iran recognised them?', 'Will it be Turkey next?'], 'unsupported', ['TR']],
    [['Who runs the Afghan consulate in Dubai?', 'and who is chief of it'], 'person', ['AE']],
    [['Who runs the Afghan consulate in Dubai?', 'who is in charge of it'], 'status', ['AE']],
    [['Who heads the Afghan embassy in Doha?', "And Qatar's own envoy in Kabul?"], 'person', ['QA']],
    [['Who heads the Afghan embassy in Doha?', 'and the Turkish embassy in Kabul?'], 'status', ['TR']],
    [['What did Prévot say on recognition?', 'where did you take that from'], 'sources', ['BE']],
    [['Where does Astana stand?', 'Beijing on recognition: what have they said?'], 'statement', ['CN']],
    [['What did Lavrov say on recognition?', 'not even Iran?'], 'status', ['IR']],
    [
      ['Who runs the Afghan embassy in Oslo?', 'since when', "and Norway's own one in Kabul?"],
      'status',
      ['NO'],
    ],
  ])('%j', (turns, intent, countries) => {
    expect(last(...turns)).toMatchObject({ intent, countries })
  })

  it.each([
    [[WASHINGTON, 'have the Taliban requested it?'], 'mission'],
    [[WASHINGTON, 'did the Taliban ask for it?', 'the answer they got?'], 'mission'],
    [
      [
        'Has Uzbekistan recognised the Taliban?',
        'Has it accepted an ambassador?',
        'They were the first who did this?',
      ],
      'accreditation',
    ],
  ])('stays on its topic: %j', (turns, aspect) => {
    expect(last(...turns)?.aspect).toBe(aspect)
  })

  it('asks of all others who followed one State', () => {
    const turns = ['What did Lavrov say on recognition?', "did any other country follow Moscow's example"]
    expect(answers(...turns).at(-1)?.headline).toMatch(/^Besides Russia, none/)
  })

  it('takes either of two for those compared last', () => {
    const four = 'Spain, the Netherlands, Italy, Poland: do the Afghan embassies there deal with Kabul?'
    const turns = [
      four,
      'the ambassador in Madrid is called?',
      'and in The Hague',
      'has either host recognised them?',
    ]
    expect(last(...turns)?.countries).toEqual(['ES', 'NL'])
  })

  it('asks who gave a number, and not for the list again', () => {
    const turns = [
      'How many Afghan missions abroad do the Taliban claim to run?',
      'who came up with that number?',
    ]
    expect(last(...turns)?.intent).toBe('statement')
  })
})

describe('a turn that names only where a State stands', () => {
  const CANADA = 'Has Canada recognised them?'
  it.each([
    [[CANADA, 'position in aug 2021?'], { aspect: 'recognition', countries: ['CA'], asOf: '2021-08' }],
    [[CANADA, "what is France's stance?"], { aspect: 'recognition', countries: ['FR'] }],
    [[CANADA, 'and the German line?'], { aspect: 'recognition', countries: ['DE'] }],
    [[CANADA, "China's position on the Taliban?"], { aspect: 'relations', countries: ['CN'] }],
    [['Does anybody recognise them?', 'since when', 'Minsk?'], { intent: 'status', countries: ['BY'] }],
  ])('is on the topic before: %j', (turns, read) => {
    expect(last(...turns)).toMatchObject(read)
  })

  it.each([
    ['December that year?', '2022-12'],
    ['March of the same year', '2022-03'],
  ])('is of that year: %s', (turn, asOf) => {
    expect(last('In January 2022, who ran the Afghan embassy in Tehran?', turn)).toMatchObject({
      countries: ['IR'],
      asOf,
    })
  })
})

describe('a turn that goes on from something else', () => {
  it.each([
    [
      ['Jaishankar on upgrading the Kabul mission: what were the words?', 'Does that make it recognition?'],
      'status',
      ['IN'],
    ],
    [['Anything new on recognition since Russia?', 'not even Belarus?'], 'status', ['BY']],
    [['Has Russia recognised the Taliban?', 'anyone besides Russia?'], 'list', ['RU']],
    [['Who recognises them?', 'since what day has Russia done so'], 'timeline', ['RU']],
    [
      ['Has Russia recognised the Taliban?', 'one source is not enough for me, got another?'],
      'sources',
      ['RU'],
    ],
    [['Has Nigeria recognised them?', 'oops, Niger I should have typed'], 'status', ['NE']],
    [["Is Azerbaijan's embassy in Kabul open?", "Tokyo's embassy there, open?"], 'status', ['JP']],
    [
      ['Has Turkey recognised the Taliban?', 'but Muttaqi presented an ambassador there, no?'],
      'statement',
      ['TR'],
    ],
  ])('%j', (turns, intent, countries) => {
    expect(last(...turns)).toMatchObject({ intent, countries })
  })
})

describe('a turn in few words', () => {
  const AGHBAR = ['Who is Zahir Aghbar?', 'what did he tweet about Khorog?'] as const
  const DELHI = 'walk me through the New Delhi embassy, 2023 only'
  const ENVOYS = ["Who is the Taliban's ambassador in Abu Dhabi?", "Beijing's equivalent?"] as const
  const OSLO = 'Who heads the Afghan embassy in Oslo?'

  it.each<[readonly string[], string, readonly string[]]>([
    [[...AGHBAR, 'still in the job?'], 'person', ['TJ']],
    [['Who is Lavrov?', 'still in the same post?'], 'person', ['RU']],
    [['Does Tajikistan recognise the Taliban?', 'no contact whatsoever?'], 'status', ['TJ']],
    [['Who runs the Afghan embassy in Moscow?', 'flag changed straight away?'], 'status', ['RU']],
    [['When did Russia recognise the Taliban?', "so Beijing hasn't?"], 'status', ['CN']],
    [['What did Lavrov say on recognition?', "and Iran didn't?"], 'status', ['IR']],
    [[...ENVOYS, 'did Xi receive him?', 'which would amount to recognition, no?'], 'status', ['CN']],
    [['Is the embassy in Muscat open?', 'who told us', 'Bahrain'], 'status', ['BH']],
    [['Did Kong speak about the letter?', 'any later Canadian move?'], 'changes', ['CA']],
    [['Does Qatar recognise them?', 'any later move?'], 'changes', ['QA']],
    [['What did Kong say about the letter?', 'a letter from whom, and when?'], 'status', ['CA']],
    [['Has Russia taken an ambassador?', 'credentials handed to whom?'], 'status', ['RU']],
    [['Russia', 'Who received the credentials?'], 'status', ['RU']],
    [['Did Kazakhstan accept a Taliban ambassador?', 'who received his credentials?'], 'status', ['KZ']],
    [
      ['La Russie a-t-elle accepté un ambassadeur taliban ?', 'qui a reçu les lettres de créance ?'],
      'status',
      ['RU'],
    ],
    [['Китай прийняв посла талібів?', 'хто прийняв вірчі грамоти?'], 'status', ['CN']],
    [['俄罗斯', '谁接的国书'], 'status', ['RU']],
    [['Russia', 'who else received credentials?'], 'list', []],
    [['Anything new on India since October 2025?', 'who did they send?'], 'person', ['IN']],
    [[OSLO, 'did the Norwegian ministry sign off on it?'], 'status', ['NO']],
    [['Is the Taliban banned in Kazakhstan?', 'fine. recognised up to now or not?'], 'status', ['KZ']],
  ])('keeps what it does not name: %j', (turns, intent, countries) => {
    expect(last(...turns)).toMatchObject({ intent, countries })
  })

  it.each(['drop the year limit', 'all years', 'forget the year', 'regardless of date', 'not just 2023'])(
    'lets the date go: %s',
    (turn) => {
      expect(last(DELHI, turn)).toMatchObject({ intent: 'timeline', countries: ['IN'], asOf: null })
    },
  )

  it.each([
    ['Does Guinea recognise the Taliban?', 'not that one, Equatorial', 'GQ'],
    ['Does South Korea recognise the Taliban?', 'I meant the north', 'KP'],
    ['Does Sudan recognise the Taliban?', 'no, south', 'SS'],
    ['Does Germany recognise the Taliban?', 'the south?', 'DE'],
  ])('turns to the State that shares the name: %s %s', (asked, turn, country) => {
    expect(last(asked, turn)?.countries).toEqual([country])
  })

  it('is about the mission of which he spoke', () => {
    const kabul = { sending: 'KZ', receiving: 'AF', city: 'Kabul', kind: 'embassy' }
    const turns = ['What did Rakhmetullin say?', 'did he mention the embassy']
    expect(last(...turns)?.mission).toEqual(kabul)
    expect(last(...turns, 'is it still open')?.mission).toEqual(kabul)
  })

  it.each(['does it help people in the States as well?', 'does it serve Afghans in Belgium too?'])(
    'is about the embassy that serves others: %s',
    (turn) => {
      const turns = ['Is the Afghan embassy in Ottawa open?', turn]
      expect(last(...turns)).toMatchObject({
        countries: ['CA'],
        mission: { receiving: 'CA', city: 'Ottawa' },
      })
    },
  )
})

it('takes both plurals for all that share them', () => {
  expect(last('whats the position of the Guineas and Sudans on recognition')?.countries).toEqual([
    'GN',
    'GW',
    'GQ',
    'PG',
    'SD',
    'SS',
  ])
})

it('asks back which of those of one name is meant, by whichever post', () => {
  const [answer] = answers('which Haqqani is the ambassador, the Tehran one or the Abu Dhabi one?')
  expect(answer).toMatchObject({ outcome: 'asked-back', understood: { intent: 'person' } })
})

describe('the envoy that a State has of its own', () => {
  it.each([
    ['Has Nicaragua recognised the Taliban?', 'does it have an ambassador?', 'who is its own ambassador?'],
    ['Nicaragua and the Taliban', 'its own ambassador?'],
    ['Has Nicaragua recognised the Taliban?', 'Afghan embassy there?', 'its own ambassador then?'],
  ])('is the one for Kabul, wherever he lives: %s', (...turns) => {
    expect(answers(...turns).at(-1)?.headline).toMatch(/Michael Campbell, non-resident ambassador/)
  })

  it.each([
    [['Has Azerbaijan recognised the Taliban?', 'and its own envoy?'], /^Ilham Mammadov/],
    [['Who is the Afghan ambassador in Tashkent?', "and Uzbekistan's own ambassador?"], /^Oybek Usmanov/],
    [['Have the Taliban sent their own ambassador to Russia?'], /^Russia has accepted/],
    [['Did the embassy in Oslo get its own consul?'], /^The Afghan embassy in Oslo/],
  ])('is none of the Taliban that it took: %s', (turns, headline) => {
    expect(answers(...turns).at(-1)?.headline).toMatch(headline)
  })
})

describe('a turn on the mission in view', () => {
  const DUSHANBE = 'Who runs the Afghan embassy in Dushanbe?'
  it.each([
    [DUSHANBE, 'takes it orders from Kabul?', { receiving: 'TJ' }],
    [DUSHANBE, 'is it loyal to Kabul?', { receiving: 'TJ' }],
    [DUSHANBE, 'does it answer to Kabul?', { receiving: 'TJ' }],
    [DUSHANBE, 'does it report to Kabul?', { receiving: 'TJ' }],
    [DUSHANBE, 'does it get any cash from Kabul', { receiving: 'TJ' }],
    [DUSHANBE, 'is it paid by Kabul?', { receiving: 'TJ' }],
    [
      'What happened to the embassy in New Delhi?',
      'Now Mumbai, where does it stand today',
      { city: 'Mumbai' },
    ],
    ['What happened to the embassy in New Delhi?', 'where does Mumbai stand now', { city: 'Mumbai' }],
    [
      'Who runs the Bonn consulate?',
      'and Munich, where do things stand there?',
      { receiving: 'DE', city: 'Munich' },
    ],
  ])('is on its own control: %s %s', (asked, turn, mission) => {
    expect(last(asked, turn)).toMatchObject({ intent: 'status', aspect: 'mission', mission })
  })

  it.each([
    ['Who calls the shots at the Afghan consulate in Khorog?', 'and the acting consul?', 'Dehqanzada'],
    ['Who runs the Afghan embassy in Moscow?', 'and the ambassador?', 'Gul Hassan'],
  ])('is on who holds the post there: %s %s', (asked, turn, holder) => {
    const answer = answers(asked, turn).at(-1)
    expect(answer?.understood.intent).toBe('person')
    expect(answer?.headline).toContain(holder)
  })

  it.each([
    'did the ambassador blame Britain?',
    'who did the ambassador blame?',
    'what did the ambassador say',
  ])('is on what its envoy said: %s', (turn) => {
    const answer = answers('Who runs the Afghan embassy in London?', turn).at(-1)
    expect(answer?.understood).toMatchObject({ intent: 'statement', people: ['zalmai-rassoul'] })
    expect(answer?.headline).toContain('at the official request of the host country')
  })

  it.each([
    ['what about the Istanbul consulate', '2023'],
    ['and the Oslo embassy?', '2023'],
    ['and the Oslo embassy now?', null],
  ])('is on the next one at the same time: %s', (turn, asOf) => {
    expect(last('Who ran the Afghan embassy in Ankara in 2023?', turn)?.asOf).toBe(asOf)
  })
})

describe('a turn after somebody’s words', () => {
  it.each([
    'no, not the spokesman. their envoy in kabul',
    'and what did their ambassador say',
    'and their ambassador in Kabul?',
  ])('is on those of the envoy of the same State: %s', (turn) => {
    const answer = answers('what did baghaei say about recognition', turn).at(-1)
    expect(answer?.understood).toMatchObject({ intent: 'statement', countries: ['IR'], people: [] })
    expect(answer?.headline).toMatch(/^(?:Iran’s envoy|The Iranian ambassador) in Kabul/)
  })

  it.each([
    [
      ['Is the Afghan embassy in Madrid loyal to the republic?', 'who announced that?'],
      'The Hague likewise?',
      'NL',
    ],
    [['Has Canada accepted Taliban diplomats?', 'who said that?'], 'France too?', 'FR'],
    [['How many countries have Taliban diplomats?', 'whose count is that'], 'Malaysia on the list?', 'MY'],
    [['khorog consulate whos in charge', 'says who'], 'and the embassy?', 'TJ'],
    [['What did Aghbar say about Khorog?'], 'and the embassy in the capital?', 'TJ'],
  ])('is on how it stands elsewhere, and on no more words: %s %s', (turns, turn, country) => {
    expect(last(...turns, turn)).toMatchObject({ intent: 'status', countries: [country] })
  })

  it.each(['and about visas for their people?', 'on visas?', 'and about visas for their delegates'])(
    'is on what else he spoke of: %s',
    (turn) => {
      const answer = answers('What did Maxime Prévot say about recognising the Taliban?', turn).at(-1)
      expect(answer?.headline).toContain('gives no visas to Taliban representatives')
    },
  )

  it.each([
    [['and Muttaqi?'], /^No statement of Amir Khan Muttaqi on this is on file/],
    [['and Stanikzai?'], /^No statement of Sher Mohammad Abbas Stanikzai on this/],
    [['and Mullah Baradar?'], /^No statement of Mullah Baradar on this is on file/],
    [['and Trump?'], /^No statement of Trump on this is on file. Spokesperson, US State Department/],
    [['and Blinken?'], /^The US secretary of state, Antony Blinken, said/],
    [['and the Taliban?'], /^The Islamic Emirate/],
    [["and the Islamic Emirate's line?"], /^The Islamic Emirate/],
    [['and the republic?'], /^Said Tayeb Jawad/],
    [['and Haqqani?'], /^Whom do you mean/],
    [['and Haqqani?', 'Badruddin'], /^No statement of Badruddin Haqqani on this/],
  ])('is on those of whoever it names, and on no one else’s: %s', (turns, headline) => {
    expect(answers('What did Lavrov say about recognition?', ...turns).at(-1)?.headline).toMatch(headline)
  })

  it('is on those of the other side on the same mission', () => {
    const answer = answers('What did Aghbar say about Khorog?', "the Taliban's version?").at(-1)
    expect(answer?.headline).toMatch(/^The Taliban foreign ministry said .* consulate in Khorog/)
  })

  it('takes nobody on no file for the ambassador in the State before', () => {
    expect(answers('Who is Lavrov?', 'and Baradar?').at(-1)?.outcome).toBe('abstained')
    expect(answers('Who is Muttaqi?', 'and Haqqani?').at(-1)?.outcome).toBe('asked-back')
  })

  it('is on those of another when something was done', () => {
    const turns = ['What did Lavrov say on recognition?', 'and Zakharova when the chargé was let in']
    expect(last(...turns)).toMatchObject({ intent: 'statement', people: ['maria-zakharova'] })
  })
})

it.each(['latest to join?', 'who was the most recent?', 'and the newest to follow?'])(
  'is on the last of those in order, and on no news: %s',
  (turn) => {
    const answer = answers('Which country was first to accept a Taliban ambassador?', turn).at(-1)
    expect(answer?.understood.intent).toBe('list')
    expect(answer?.headline).toMatch(/^Pakistan/)
  },
)

it.each(['did others follow?', 'have more followed?', 'did many others follow?'])(
  'is on all that did the same: %s',
  (turn) => {
    expect(last('Has Russia recognised the Taliban?', turn)).toMatchObject({
      intent: 'list',
      aspect: 'recognition',
    })
  },
)

it.each(['which papers had that first?', 'which outlets ran it?', 'which agencies carried that?'])(
  'is on the sources: %s',
  (turn) => {
    expect(last('Did Ottawa ever write back to the Taliban?', turn)).toMatchObject({
      intent: 'sources',
      countries: ['CA'],
    })
  },
)

it.each([
  'Does the embassy still fly the tricolour?',
  'Does that embassy still fly the republic’s flag?',
  "That ambassador of Afghanistan's: the republic's man or the Taliban's?",
  'That consul, is he the Taliban’s?',
])('asks back which mission is meant where none was named: %s', (question) => {
  expect(answers(question).at(-1)?.outcome).toBe('asked-back')
})

it.each([
  'Riyadh, does it have anyone on the ground in Kabul',
  'Does Saudi Arabia have people on the ground in Kabul?',
])('takes people on the ground for a mission: %s', (question) => {
  expect(last(question)?.mission).toMatchObject({ sending: 'SA', receiving: 'AF' })
})

it.each([
  [['Has Germany accepted a Taliban diplomat?', 'who was named'], 'person', ['DE']],
  [['Does Uzbekistan recognise the Taliban?', "who's been appointed then"], 'person', ['UZ']],
  [['Has Canada recognised the Taliban?', 'who is that speaking'], 'statement', ['CA']],
  [['Has India recognised the Taliban?', "who's that talking?"], 'statement', ['IN']],
  [['Who is the Afghan ambassador in Moscow?', 'Tehran'], 'person', ['IR']],
  [['When did the Moscow embassy change hands?', 'Tehran'], 'timeline', ['IR']],
])('goes on with whoever or wherever a few words name: %s', (turns, intent, countries) => {
  expect(last(...turns)).toMatchObject({ intent, countries })
})

it.each([
  ['Which country was the first to accept an ambassador?', "has that one's embassy been handed over?", 'CN'],
  ['Who was the second to accept an ambassador?', "who runs that one's embassy?", 'AE'],
  ['Who was the last to accept an ambassador?', "is that one's embassy Taliban-run", 'PK'],
  ['Who recognises the Taliban?', "is that country's embassy in Kabul open?", 'RU'],
])('points at the one of which the list told: %s %s', (list, turn, country) => {
  expect(last(list, turn)).toMatchObject({ intent: 'status', aspect: 'mission', countries: [country] })
})

it('counts what the list before it held', () => {
  const list = 'Which European countries have accepted a Taliban diplomat?'
  const [first, second] = answers(list, 'the tally now?')
  expect(second?.headline).toBe(first?.headline)
})

it.each([
  'who is he',
  'who are they',
  'is he still there',
  'what is it',
  'When was the embassy handed over, and by whom?',
])('asks back where nothing was said before: %s', (question) => {
  expect(answers(question).at(-1)?.outcome).toBe('asked-back')
})

it.each([
  'how hot is it in Quetta this week btw',
  "what's the rainy season like in Managua",
  'how cold does it get in Bishkek in January btw',
  'how humid is Doha in August',
  'is Doha hot in May',
])('leaves the weather alone: %s', (turn) => {
  expect(answers('Who runs the Afghan consulate in Quetta?', turn).at(-1)?.outcome).toBe('abstained')
})

it.each(['Has Austria admitted an envoy sent by the Taliban?', 'Did Serbia admit Taliban diplomats?'])(
  'takes it for an envoy accepted where one is admitted: %s',
  (question) => {
    expect(last(question)).toMatchObject({ intent: 'status', aspect: 'accreditation' })
  },
)

it.each<readonly string[]>([
  [
    'Did Oslo ever take a Taliban ambassador?',
    'anyone of lower rank',
    'so that amounts to recognising them?',
  ],
  ['Did Norway take a Taliban ambassador?', 'somebody more junior?'],
  ['Did Norway take a Taliban ambassador?', 'anybody below that?'],
])('asks of the same State for others than an ambassador: %j', (...turns) => {
  expect(last(...turns)?.countries).toEqual(['NO'])
})

it.each([
  ['What did Prévot say on recognition?', 'Does his country recognise them, then?', ['BE']],
  ['What did Mao Ning say on recognition?', 'and has her government accepted an ambassador?', ['CN']],
  ['Who is Zakharova?', 'has her country recognised the Taliban?', ['RU']],
])('asks of the State of whoever spoke: %s %s', (before, turn, countries) => {
  expect(last(before, turn)).toMatchObject({ intent: 'status', countries })
})

it('lists those who took an ambassador, by whichever word for his rank', () => {
  expect(last('How many capitals have taken a Taliban envoy at full ambassador rank?')).toMatchObject({
    intent: 'list',
    aspect: 'accreditation',
  })
})

it.each(['who did attend?', 'which countries did attend?'])(
  'asks who was at the meeting told of: %s',
  (turn) => {
    expect(last('Did the US attend the Moscow talks in October 2021?', turn)).toMatchObject({
      intent: 'status',
      aspect: 'relations',
      asOf: '2021-10',
    })
  },
)

it.each([
  ['Who was Jawad in October 2021?', 'what happened to him later'],
  ['¿Quién era Jawad en octubre de 2021?', '¿qué pasó con él después?'],
])('what became of somebody is not cut off at the time asked about before: %s', (question, turn) => {
  const after = answers(question, turn).at(-1)
  expect(after?.understood).toMatchObject({ intent: 'person', people: ['said-tayeb-jawad'], asOf: null })
  expect(after?.headline).toMatch(/^Said Tayeb Jawad/)
})

it('who chaired the committee is told of the seat', () => {
  const after = answers('UN seat?', 'who holds it', 'who chaired the committee').at(-1)
  expect(after?.headline).toContain('chaired by Sweden')
})

it('when a house stops is told by its last day', () => {
  const after = answers('Canberra embassy?', 'when does it stop').at(-1)
  expect(after?.headline).toContain('stops work after 30 June 2026')
})

describe('in the words of a newsroom, a turn', () => {
  it.each<[string[], object]>([
    [
      ['afghan consulate bonn', 'my bad, Munich I meant'],
      { intent: 'status', countries: ['DE'], mission: { city: 'Munich' } },
    ],
    [
      ['does japan recognise the taliban', 'and australia', 'line the two up for me'],
      { intent: 'compare', countries: ['JP', 'AU'] },
    ],
    [['Who is Bilal Karimi', 'day he handed over his papers?'], { intent: 'timeline', countries: ['CN'] }],
    [['who is Said Jawad', 'which insult did he use for the Taliban'], { intent: 'statement' }],
    [
      ['who is Zahir Aghbar', 'has he posted anything about Khorog'],
      { intent: 'statement', mission: { city: 'Khorog' } },
    ],
    [
      ['Afghan embassy in Oslo', 'when did the old crew lock up'],
      { intent: 'timeline', mission: { city: 'Oslo' } },
    ],
  ])('is understood: %s', (turns, understood) => {
    expect(last(...turns)).toMatchObject(understood)
  })
})
