import { describe, expect, it } from 'vitest'
import { verdicts as verdictsOn, vetted } from '../known.ts'

const held = (text: string) => vetted(text, '2026-11-26')
const verdicts = (text: string) => held(text).map(({ verdict }) => verdict)

describe('Who took an envoy, and which one, must be told', () => {
  it.each([
    ['Putin accepted the credentials of Taliban ambassador Gul Hassan on 3 July 2025.', 'contradicted'],
    ['Putin accepted the credentials of Taliban ambassador Gul Hassan.', 'supported'],
    ["Lavrov took copies of Gul Hassan's credentials.", 'not-held'],
    ["Rudenko took copies of Gul Hassan's credentials.", 'supported'],
    ['Prime Minister Mikhail Mishustin received the credentials of Gul Hassan.', 'contradicted'],
    ['Putin received the credentials of Gul Hassan in January 2026.', 'supported'],
    ['Xi Jinping received the credentials of Gul Hassan in January 2024.', 'not-held'],
    ['Xi Jinping received the credentials of Bilal Karimi in January 2024.', 'supported'],
  ])('%s', (text, verdict) => {
    expect(verdicts(text)).toEqual([verdict])
  })
})

describe('Why a mission closed must be told', () => {
  it.each([
    ['The Afghan embassy in London closed because of lack of money.', 'not-held'],
    ['The Afghan consulate in Los Angeles closed for lack of money.', 'supported'],
    ['The Afghan embassy in London closed at the request of the host country.', 'supported'],
    ['The Afghan embassy in London closed because the Taliban ordered it.', 'not-held'],
    ['The Afghan embassy in London closed after the Taliban recalled its staff.', 'not-held'],
    ['The Afghan embassy in London closed because its staff had been dismissed.', 'supported'],
    ['The Afghan embassy in Washington shut down because the Taliban recalled its staff.', 'not-held'],
    ['The Afghan embassy in Washington shut down because its accounts had been frozen.', 'supported'],
    ['The Afghan embassy in Oslo closed at the request of the Taliban.', 'not-held'],
    ['The Afghan embassy in Oslo closed at the request of Norway.', 'supported'],
    ['The Afghan embassy in New Delhi closed because India expelled its staff.', 'not-held'],
  ])('%s', (text, verdict) => {
    expect(verdicts(text)).toEqual([verdict])
  })
})

describe('What was only tried, or is of somebody else, is not stated', () => {
  it.each([
    ['The Taliban tried to take over the Afghan embassy in Rome.', []],
    ['The Taliban do not recognise Canada.', []],
    ['Zhao Xing heads the Afghan embassy in Beijing.', ['not-held']],
    ['Iran denied that it would recognise the Taliban.', ['not-held']],
    [
      'China accredited a Taliban ambassador in January 2024 and the UAE in August 2024.',
      ['supported', 'supported'],
    ],
  ])('%s', (text, verdict) => {
    expect(verdicts(text)).toEqual(verdict)
  })
})

describe('Visas for guests are told of their visit, with their number and terms', () => {
  it.each([
    ['Belgium issued visas to five Taliban officials.', 'supported'],
    ['Belgium issued five one-day visas to Taliban officials.', 'supported'],
    ['Belgium issued visas to six Taliban officials.', 'not-held'],
    ['Belgium issued six-month visas to five Taliban officials.', 'not-held'],
    ['Belgium issued five visas to Taliban delegates valid for one day.', 'supported'],
    ['Belgium issued visas to the Taliban.', 'supported'],
    ['Belgium issued ten visas to Taliban delegates valid for one week.', 'not-held'],
    ['Belgium did not issue visas to Taliban officials.', 'not-held'],
    ['Canada issued visas to Taliban officials.', 'not-held'],
  ])('%s', (text, verdict) => {
    expect(held(text)).toMatchObject([{ aspect: 'relations', verdict }])
  })
})

describe('What the Taliban ask for is not what they have', () => {
  it.each([
    ['The Taliban asked for the Afghan embassy in Washington.', 'supported'],
    ['The Taliban have asked Washington to hand over the Afghan embassy.', 'supported'],
    ['The Taliban asked the US to hand over the Afghan embassy in 2022.', 'not-held'],
    ['The Taliban want the Afghan embassy in Rome.', 'not-held'],
  ])('%s', (text, verdict) => {
    expect(held(text)).toMatchObject([{ aspect: 'mission', verdict }])
  })
})

describe('To whom credentials were presented in Kabul must be told', () => {
  it.each([
    ["Qatar's ambassador to Kabul presented his credentials to Muttaqi in October 2025.", 'supported'],
    ["Qatar's ambassador to Kabul presented his credentials to Akhund in October 2025.", 'not-held'],
    ["Japan's ambassador to Kabul presented his credentials to Muttaqi.", 'not-held'],
  ])('%s', (text, verdict) => {
    expect(held(text)).toMatchObject([{ aspect: 'relations', verdict }])
  })
})

describe('Who was recalled from Kabul must be told', () => {
  it.each([
    ['Kazakhstan has recalled its ambassador in Kabul, Alimkhan Yessengeldiyev.', 'supported'],
    ['Tokayev relieved the ambassador in Kabul, Alimkhan Yessengeldiyev, of his post.', 'supported'],
    ['Kazakhstan recalled its ambassador in Kabul in 2022.', 'contradicted'],
    ['Kazakhstan has recalled Zhao Xing, its ambassador in Kabul.', 'not-held'],
    ['China has recalled its ambassador in Kabul.', 'not-held'],
  ])('%s', (text, verdict) => {
    expect(held(text)).toMatchObject([{ aspect: 'relations', verdict }])
  })
})

describe('Papers that Kabul does not take are no recognition of States', () => {
  it.each([
    [
      'The Taliban said in July 2024 they would no longer recognise documents from 14 Afghan missions.',
      'supported',
    ],
    ['The Taliban no longer recognise documents from 12 Afghan missions.', 'contradicted'],
    ['The Taliban no longer recognise documents from the Afghan embassy in Ottawa.', 'supported'],
    ['The Taliban no longer recognise documents from the Afghan embassy in Madrid.', 'contradicted'],
    [
      "Passports and powers of attorney from fourteen missions no longer count, Kabul's foreign ministry said.",
      'supported',
    ],
  ])('%s', (text, verdict) => {
    expect(held(text)).toMatchObject([{ aspect: 'mission', verdict }])
  })
})

it('names what is on file of him in the words of a statement that is not held', () => {
  const [one] = held('Ambassador Zahir Aghbar tore up a letter from the old government.')
  expect(one?.verdict).toBe('not-held')
  expect(one?.flags.join(' ')).toContain('tore up before reporters the Taliban letter')
})

describe('A number of envoys must be that on file', () => {
  it.each([
    ['Germany accredited four Taliban consular officials.', 'not-held'],
    ['Germany accredited two Taliban consular officials.', 'supported'],
    ['Germany took in two more Taliban diplomats.', 'not-held'],
    ['A dozen Taliban diplomats were accredited by Germany.', 'not-held'],
    ['Norway accepted three Taliban diplomats.', 'not-held'],
    ['Six countries have accepted Taliban ambassadors.', 'not-held'],
    ['6 consular officials of the Taliban were accredited by Germany in July 2025.', 'contradicted'],
    ['Germany accredited two more Taliban consular officials in July 2025.', 'not-held'],
  ])('%s', (text, verdict) => {
    expect(verdicts(text)).toEqual([verdict])
  })
})

describe('When and from where a letter came must be told', () => {
  it.each([
    ['The Taliban sent Canada a letter in November 2023.', 'contradicted'],
    ['The Taliban sent Canada a letter in November 2022.', 'supported'],
    ["The Taliban chargé d'affaires in Ottawa wrote to Canada in November 2022.", 'not-held'],
  ])('%s', (text, verdict) => {
    expect(verdicts(text)).toEqual([verdict])
    if (verdict === 'not-held') expect(held(text)[0]?.flags.join()).toContain('November 2022')
  })
})

describe('Whose envoy somebody is, and where, must be told', () => {
  it.each([
    ['Gul Hassan is the Russian ambassador in Kabul.', 'not-held'],
    ['Gul Hassan is the Taliban ambassador in Moscow.', 'supported'],
    ["Zhirnov is Russia's ambassador in Kabul.", 'supported'],
    ['Zhirnov is the Afghan ambassador in Moscow.', 'not-held'],
    ['The Afghan ambassador in Moscow, Said Tayeb Jawad, was appointed by the Taliban.', 'contradicted'],
    [
      'Hassan Soroosh, the Taliban-appointed ambassador in Ottawa, said the embassy in Ottawa is not run by the Taliban.',
      'contradicted',
    ],
  ])('%s', (text, verdict) => {
    expect(verdicts(text)).toEqual([verdict])
  })
})

describe('Who closed a mission, at whose wish, and what became of its flag must be told', () => {
  it.each([
    ['The Taliban closed the Afghan embassy in Washington in March 2022.', 'not-held'],
    ['The Afghan embassy in Washington closed in March 2022.', 'supported'],
    ['The Afghan embassy in London was closed by the Taliban.', 'not-held'],
    ['Britain itself took the decision to shut the Afghan embassy in London.', 'not-held'],
    ['The UK government chose to shut the Afghan embassy in London.', 'not-held'],
    ['London made the decision to close the Afghan embassy.', 'not-held'],
    ['Britain ordered the closure of the Afghan embassy in London.', 'not-held'],
    ["The decision to close the Afghan embassy in London was the Taliban's.", 'not-held'],
    ['Canada closed its embassy in Kabul.', 'supported'],
    ["The Afghan embassy in London closed at Britain's request.", 'supported'],
    ['The Afghan embassy in London closed at the request of the Taliban.', 'not-held'],
    ['The tricolour was lowered at the Afghan embassy in London when it closed.', 'contradicted'],
  ])('%s', (text, verdict) => {
    expect(verdicts(text)).toContain(verdict)
  })
})

describe('Who handed a mission to the Taliban must be told, and not only that they hold it', () => {
  it.each([
    ['Germany handed the Afghan consulate in Bonn to the Taliban.', 'not-held'],
    ['Germany handed Bonn to the Taliban', 'not-held'],
    // He who is said to have given it denies that.
    ['Iran handed Tehran over to the Taliban.', 'not-held'],
    ['Germany has let the Taliban take over the Afghan consulate in Bonn.', 'not-held'],
    ['Germany has not handed the Afghan consulate in Bonn to the Taliban.', 'supported'],
    ['The Afghan consulate in Bonn was handed over to the Taliban by Germany.', 'not-held'],
    ['The Afghan embassy in Tashkent passed to the Taliban in February 2024.', 'supported'],
    ['Uzbekistan gave the Afghan embassy in Tashkent to the Taliban.', 'supported'],
    ['Uzbekistan did not hand the Afghan embassy in Tashkent to the Taliban.', 'not-held'],
    ['Moscow gave the Taliban the keys to the Afghan embassy.', 'supported'],
    ['Norway shut the Afghan embassy in Oslo.', 'not-held'],
    ['Norway hands over the Afghan embassy in Oslo.', 'not-held'],
    ['The Afghan embassy in Oslo was shut.', 'outdated'],
  ])('%s', (text, verdict) => {
    expect(vetted(text, '2026-11-22').map((one) => one.verdict)).toEqual([verdict])
  })
})

describe('All, all but one, and the last are not any', () => {
  it.each([
    ["All of Afghanistan's neighbours have accepted Taliban envoys.", 'not-held'],
    ["None of Afghanistan's neighbours has recognised the Taliban.", 'supported'],
    ['Apart from Russia, no country has recognised the Taliban.', 'supported'],
    ['No country has recognised the Taliban apart from Russia.', 'supported'],
    ['Except for China, no country has recognised the Taliban.', 'contradicted'],
    ['Russia was the last country to recognise the Taliban.', 'not-held'],
    ['Russia has withdrawn its recognition.', 'not-held'],
    ['Russia has not withdrawn its recognition of the Taliban.', 'supported'],
  ])('%s', (text, verdict) => {
    expect(verdicts(text)).toEqual([verdict])
  })
})

describe('Some, many and most are neither all nor one', () => {
  it.each([
    ['Most countries have not recognised the Taliban.', 'supported'],
    ['Some European countries have accepted Taliban diplomats.', 'supported'],
    ['Several countries have recognised the Taliban.', 'contradicted'],
    ['No country has recognised the Taliban.', 'contradicted'],
  ])('%s', (text, verdict) => {
    expect(verdicts(text)).toEqual([verdict])
  })
})

describe('What is on file of somebody is named where he is given another post or other words', () => {
  it.each([
    [
      "Iran's spokesman Baghaei said Iran would follow Russia and recognise the Taliban.",
      'not automatically',
    ],
    ['Afghan ambassador Zalmai Rassoul closed the embassy in London.', 'host country'],
  ])('%s', (text, named) => {
    const [vetted] = held(text)
    expect(vetted?.verdict).toBe('not-held')
    expect(vetted?.flags.join()).toContain(named)
  })
})

it('What was tried and failed did not come about', () => {
  expect(verdicts('The Taliban tried to take over the Afghan embassy in Ottawa but failed.')).toEqual([
    'supported',
  ])
})

describe('What a newsroom writes in passing is read as it is meant', () => {
  it.each([
    ['2024-02-28', "can't we just say Canada recognises the Taliban?", ['CA recognition contradicted']],
    [
      '2025-11-04',
      '"Ms Bakhtari remains accredited," the Austrian foreign ministry told us.',
      ['AT accreditation supported'],
    ],
    [
      '2023-11-12',
      'Aghbar, who speaks for the Taliban at the Afghan embassy in Dushanbe, tore it up.',
      ['TJ mission contradicted'],
    ],
    [
      '2024-02-28',
      'Ottawa wrote to the Taliban in November 2022 asking them to send diplomats.',
      ['CA accreditation contradicted'],
    ],
    [
      '2024-03-04',
      "The Taliban pay the salaries at the Afghan embassy in Ottawa, that's why it stays open.",
      ['CA mission contradicted'],
    ],
    [
      '2022-04-14',
      'The Afghan embassy in Washington is operating normally under the former government’s staff.',
      ['US mission contradicted'],
    ],
    [
      '2025-07-21',
      'The white banner goes up over the Afghan embassy in Moscow on 13 July 2025.',
      ['RU mission contradicted'],
    ],
    [
      '2024-09-28',
      'The Afghan embassy in London has closed its doors, at the request of the Brits the ambassador says.',
      ['GB mission supported'],
    ],
    ['2025-06-28', 'Ankara, Taliban hükümetini tanımış değil.', ['TR recognition supported']],
    ['2024-08-18', 'España descarta reconocer a los talibanes.', ['ES recognition supported']],
    ['2021-10-18', 'Kremlin set to recognise the Taliban.', ['RU recognition contradicted']],
    [
      '2024-01-03',
      'Kazakhstan took the Taliban off its terror list last week, i.e. it recognised them.',
      ['KZ relations supported', 'KZ recognition contradicted'],
    ],
    [
      '2026-02-03',
      'In Tokyo, the Afghan embassy, wound up at the end of January, is now in Taliban hands.',
      ['JP mission supported', 'JP mission contradicted'],
    ],
    ['2026-11-20', 'Fingers crossed the embassy in Canberra stays open till I am back.', []],
    [
      '2024-02-28',
      "Canada has turned down the Taliban's bid to run the Afghan embassy in Ottawa.",
      ['CA mission supported'],
    ],
    [
      '2026-02-05',
      'Australia says it is ready to receive a Taliban envoy.',
      ['AU accreditation contradicted'],
    ],
    ['2023-03-29', 'Mujahid claims diplomats in at least 40 countries.', [' accreditation contradicted']],
    [
      '2024-08-23',
      'The UAE took a Taliban ambassador this week, second only to China.',
      ['AE accreditation supported', 'CN accreditation supported'],
    ],
    ['2024-03-01', "Has Ottawa said anything yet? I can't find a line anywhere.", []],
  ])('%s %s', (day, text, expected) => {
    const found = vetted(text, day)
    expect(found.map(({ countries, aspect, verdict }) => `${countries} ${aspect} ${verdict}`)).toEqual(
      expected,
    )
  })
})

describe('What stands beside a statement is held against the record too', () => {
  const on = (text: string, day: string) =>
    vetted(text, day).map(({ aspect, verdict }) => `${aspect} ${verdict}`)

  it.each([
    [
      "Tokyo's Afghan embassy closed and passed to the Taliban",
      ['mission supported', 'mission contradicted'],
    ],
    // It closed; that Japan closed it is not told.
    ['Japan closes Afghan embassy and hands keys to Taliban', ['mission not-held', 'mission contradicted']],
    [
      'Tokyo: the Afghan embassy wound up on Saturday and Japan has turned the building over to the Taliban, right?',
      ['mission supported', 'mission contradicted'],
    ],
    [
      'Afghan embassy in Tokyo shuts, with the premises handed to the Taliban',
      ['mission supported', 'mission contradicted'],
    ],
    ['Saudi Arabia has recognised the Taliban, as it did in the 1990s.', ['recognition contradicted']],
    [
      'Germany has accredited Taliban-appointed consular officials, making it the first European state to do so.',
      ['accreditation contradicted'],
    ],
    [
      "Hassan Soroosh, the Taliban's ambassador in Ottawa, said the mission lacks money.",
      ['mission contradicted'],
    ],
    ['Turkey recognised the Taliban in the 1990s.', ['recognition contradicted']],
    [
      'Only Pakistan and Saudi Arabia recognised the first Taliban government.',
      ['recognition contradicted', 'recognition contradicted'],
    ],
    [
      'Only Pakistan, Saudi Arabia and the UAE recognised the Taliban in the 1990s.',
      ['recognition supported', 'recognition supported', 'recognition supported'],
    ],
    ['Only Pakistan recognised the Taliban in 1996.', ['recognition contradicted']],
    ['Pakistan recognised the Taliban in 1996.', ['recognition not-held']],
    ['Turkey recognised the Taliban in 1997.', ['recognition contradicted']],
    [
      'The Afghan embassy in Moscow, which still flies the old black, red and green flag, declined to comment',
      ['mission outdated'],
    ],
    ['The tricolour, not the white flag, flies over the Moscow embassy.', ['mission outdated']],
    ['The white flag, not the tricolour, flies over the Moscow embassy.', ['mission supported']],
    [
      'India has no embassy in Kabul, only the technical mission it set up in June 2022',
      ['mission outdated'],
    ],
    [
      "The Czechs shut their Kabul embassy on New Year's Day 2023; the Danes by contrast have kept theirs going all along",
      ['mission supported', 'mission contradicted'],
    ],
    ['The Dutch have moved their Kabul embassy to Islamabad', ['mission not-held']],
    ['The Dutch have moved their Kabul embassy to Doha', ['mission supported']],
    [
      'All 27 EU member states sat in on the Commission’s talks with the Taliban in Brussels',
      ['relations contradicted'],
    ],
    ['Afghan envoy in Vienna stays accredited, Austria says', ['accreditation supported']],
    [
      'The Afghan embassy in Oslo reopened under a Taliban first secretary in March 2025.',
      ['mission supported', 'accreditation supported'],
    ],
    ['A year after Moscow, Beijing has yet to recognise the Taliban.', ['recognition supported']],
    [
      'Canada has recognised the Taliban. Ottawa said it never will.',
      ['recognition contradicted', 'recognition supported'],
    ],
    ['Xi received the Taliban ambassador on 30 January 2023', ['accreditation contradicted']],
    ['Denmark shut its Kabul embassy two days after the Taliban entered the city', ['mission contradicted']],
    ['Denmark shut its Kabul embassy two days before the Taliban entered the city', ['mission supported']],
    [
      "India reopened its embassy in Kabul on condition that the Taliban reopen girls' schools",
      ['mission not-held'],
    ],
    [
      'The UAE accepted a Taliban ambassador in exchange for the airport contract',
      ['accreditation not-held'],
    ],
    [
      'hi, student paper here, our sentence is "Britain does not recognise the Taliban." good?',
      ['recognition supported'],
    ],
    [
      'Uzbekistan took the credentials of Maghfurullah Shahab as Taliban ambassador on 9 October 2024.',
      ['accreditation contradicted'],
    ],
  ])('%s', (text, told) => {
    expect(on(text, '2026-11-26')).toEqual(told)
  })

  it.each([
    [
      'Fourteen countries have recognised the Taliban, Mujahid says',
      '2023-03-27',
      ['recognition contradicted'],
    ],
    [
      'Moscow has accredited a Taliban chargé, Jamal Nasir Gharwal, who got there in February.',
      '2022-04-13',
      ['accreditation supported'],
    ],
    [
      'Afghanistan\'s ambassador in Moscow called the Taliban "savage killers"',
      '2021-10-18',
      ['relations supported'],
    ],
    ['Pakistan lifts its Kabul representation to ambassador level.', '2025-06-04', ['relations supported']],
    [
      "After years of saying no, Delhi now has a Taliban chargé d'affaires, Noor Ahmad Noor.",
      '2026-01-20',
      ['accreditation supported'],
    ],
    ['Tokayev lands in Almaty for the CSTO speakers meeting, flash only if there is news', '2024-06-05', []],
    [
      'TALIBAN CUT OFF 14 AFGHAN MISSIONS IN EUROPE, CANADA, AUSTRALIA',
      '2024-08-02',
      ['mission supported', 'mission supported'],
    ],
  ])('%s (%s)', (text, day, told) => {
    expect(on(text, day)).toEqual(told)
  })
})

describe('A detail that the record tells otherwise is not borne out', () => {
  it.each([
    [
      'the rank of an envoy',
      '2024-10-10',
      "Saidov receives copies of credentials from Abdul Ghafar Bahr, the Taliban's new charge d'affaires",
      'UZ accreditation contradicted',
    ],
    [
      'the rank of an envoy',
      '2026-01-13',
      "Noor Ahmad Noor flew into Delhi to take up his post as the Taliban's ambassador.",
      'IN accreditation contradicted',
    ],
    [
      'where he lives',
      '2024-06-25',
      'Michael Campbell, whom Managua named ambassador to Afghanistan on Friday, is to reside in Kabul.',
      'NI relations contradicted',
    ],
    [
      'how far a mission is at work',
      '2022-01-22',
      'The EU has reopened a fully fledged embassy in Kabul this week.',
      ' mission contradicted',
    ],
    [
      'why it is shut',
      '2023-11-07',
      'The Afghan consulate in Khorog is shut because the Tajik authorities ordered it.',
      'TJ mission not-held',
    ],
    [
      'against whose wish it closed',
      '2024-10-02',
      'The Afghan embassy in London closed against the wishes of the Foreign Office.',
      'GB mission not-held',
    ],
    [
      'who confirmed it',
      '2023-03-28',
      'The Afghan consulate in Khorog has officially changed hands, Zahir Aghbar confirmed on Saturday.',
      'TJ mission not-held',
    ],
  ])('%s (%s): %s', (_, day, text, expected) => {
    const found = vetted(text, day)
    expect(found.map(({ countries, aspect, verdict }) => `${countries} ${aspect} ${verdict}`)).toEqual([
      expected,
    ])
  })

  it('styles nobody by the rank of another, nor by one that he had', () => {
    expect(verdicts('Noor Ahmad Noor came to New Delhi as chargé d’affaires.')).toEqual(['supported'])
    expect(
      verdicts(
        'Canberra said that the Taliban are not recognised as the representatives of the Afghan people.',
      ),
    ).toEqual(['supported'])
  })
})

describe('Missions are counted where they are: abroad those of Afghanistan, in Kabul those of others', () => {
  it.each([
    ['The Taliban run 39 Afghan embassies and consulates abroad.', 'supported'],
    ['The Taliban run 16 Afghan embassies.', 'not-held'],
    ['Seventeen embassies are open in Kabul.', 'supported'],
    ['Thirty-nine embassies are open in Kabul.', 'not-held'],
  ])('%s', (text, verdict) => {
    expect(verdicts(text)).toEqual([verdict])
  })
})

describe('A closed mission serves nobody, and what befell another mission is named', () => {
  const on = (text: string, day: string) => vetted(text, day)

  it.each([
    [
      'The Afghan embassy in Washington is still issuing passports to anyone who queues.',
      '2022-04-14',
      'contradicted',
    ],
    ['The Afghan embassy in Washington no longer issues passports.', '2022-04-14', 'not-held'],
    ['In January 2022 the Afghan embassy in Washington was issuing visas.', '2022-04-14', 'not-held'],
    ['The Afghan embassy in Ottawa renews passports.', '2026-03-01', 'not-held'],
  ])('%s', (text, day, verdict) => {
    expect(on(text, day).map((one) => one.verdict)).toEqual([verdict])
  })

  it('names the consulate that was hit, where the embassy is said to have been', () => {
    const [hit] = on('The Afghan embassy in Dushanbe was hit by an avalanche this month.', '2023-03-29')
    expect(hit?.verdict).toBe('not-held')
    expect(hit?.flags.join()).toContain('Khorog')
  })
})

describe('What is told in passing, as a quiz or in another order of words is held all the same', () => {
  it.each([
    [
      "Japan, which hasn't recognised the Taliban, has passed them the keys of the Afghan embassy.",
      ['supported', 'contradicted'],
    ],
    ['The Netherlands have moved their embassy to Afghanistan to Istanbul.', ['not-held']],
    ['The Netherlands have moved their embassy to Afghanistan to Doha.', ['supported']],
    ['Uzbekistan welcomed a Taliban ambassador first.', ['contradicted']],
    [
      'Which country was the first to accept an ambassador from the Taliban? ANSWER: the United Arab Emirates, August 2024.',
      ['contradicted'],
    ],
    ['Germany has not let in a single Taliban-appointed official.', ['outdated']],
    ["Pakistan has marked down its ties with Kabul from ambassador to chargé d'affaires.", ['contradicted']],
    ['Norway has lowered its relations with Afghanistan.', ['supported']],
    [
      'Austria has struck Manizha Bakhtari off its diplomatic list and agreed to a Taliban successor.',
      ['contradicted'],
    ],
    ["Manizha Bakhtari has been struck off Austria's diplomatic list.", ['contradicted']],
  ])('%s', (text, verdict) => {
    expect(verdicts(text)).toEqual(verdict)
  })

  it('where the Taliban take over an embassy, the day told is not that on which they took power', () => {
    expect(
      vetted(
        'Men sent by the Taliban took over the Afghan embassy in Islamabad on Saturday.',
        '2021-10-31',
      ).map(({ verdict }) => verdict),
    ).toEqual(['supported'])
  })
})

describe('The rank of an envoy, the seat of a mission and who of its staff stayed must be told', () => {
  it.each([
    // Diplomats are on file, and the chargé whom Indonesia sends to Kabul.
    ['Indonesia accepted a Taliban chargé in Jakarta.', 'ID accreditation not-held'],
    ['Malaysia accepted a Taliban chargé d’affaires.', 'MY accreditation not-held'],
    ['Indonesia accepted Taliban diplomats in Jakarta.', 'ID accreditation supported'],
    ['Russia accepted a Taliban chargé d’affaires in March 2022.', 'RU accreditation supported'],
    ['Pakistan accepted a Taliban chargé d’affaires in 2021.', 'PK accreditation supported'],
    ['Denmark runs its Kabul embassy from Copenhagen.', 'DK mission not-held'],
    ['Britain runs its Kabul embassy from Doha.', 'GB mission supported'],
    [
      'Bonn consul and two aides quit over Taliban arrivals, rest of Afghan consulate staff stay on',
      'DE mission contradicted',
    ],
    ['All staff of the Afghan consulate in Bonn quit.', 'DE mission supported'],
  ])('%s', (text, stated) => {
    expect(verdictsOn(text, '2026-11-20')).toEqual([stated])
  })
})

it.each<[string, string, string[]]>([
  [
    '2024-02-07',
    'CHYRON: TAJIKISTAN LAST NEIGHBOUR TO KEEP AFGHAN EMBASSY OUT OF TALIBAN HANDS',
    ['TJ mission supported'],
  ],
  [
    '2025-04-07',
    'The United States recognises no entity as the government of Afghanistan, a State Department spokesperson told us.',
    ['US recognition supported'],
  ],
  [
    '2022-03-24',
    'All Ashgabat did was accept an envoy, it has not recognised them.',
    ['TM recognition supported', 'TM accreditation supported'],
  ],
  [
    '2025-10-27',
    'Qatar joins Russia as second state to recognise.',
    ['QA recognition contradicted', 'RU recognition supported'],
  ],
])('What is told in another way, on its day (%s): %s', (on, text, wanted) => {
  expect(verdictsOn(text, on)).toEqual(wanted)
})

describe('A closure is told in other words', () => {
  it.each([
    ['The Afghan embassy in Tokyo calls it quits after 31 January.', '2026-02-01', 'JP mission supported'],
    ['The Afghan embassy in London threw in the towel.', '2024-09-30', 'GB mission supported'],
    ['The Afghan embassy in London turned out the lights on Friday.', '2024-09-30', 'GB mission supported'],
    ['The Afghan embassy in Moscow has called it a day.', '2024-09-30', 'RU mission contradicted'],
    [
      'Australia will pull the plug on the Afghan embassy in Canberra in June.',
      '2026-02-02',
      'AU mission supported',
    ],
    [
      'Australia will pull the plug on its embassy in Kabul at the end of June.',
      '2026-02-02',
      'AU mission contradicted',
    ],
    [
      'The Afghan embassy in Oslo shrugged off Norway’s request to pack up and stays open.',
      '2024-09-20',
      'NO mission contradicted',
    ],
  ])('%s', (text, on, stated) => {
    expect(verdictsOn(text, on)).toEqual([stated])
  })
})

describe('Who took part, when its people left and how much of it is there must be told', () => {
  it.each([
    ['Taliban envoy Farahmand was accredited by Erdogan.', 'TR accreditation not-held'],
    ['Farahmand was accredited by Turkey.', 'TR accreditation supported'],
    ['Gul Hassan was accredited by Putin.', 'RU accreditation supported'],
    ['Czechia evacuated its Kabul embassy in January 2023.', 'CZ mission contradicted'],
    ['Czechia evacuated its embassy in Kabul in August 2021.', 'CZ mission supported'],
    ['Czechia closed its Kabul embassy in January 2023.', 'CZ mission supported'],
    ['Evacuated in 2021, the Czech embassy in Kabul returned to work in 2023.', 'CZ mission contradicted'],
    ['The EU reopened its full delegation in Kabul.', 'mission contradicted'],
    ['India reopened its full embassy in Kabul.', 'IN mission supported'],
  ])('%s', (text, held) => {
    expect(verdictsOn(text)).toEqual([held])
  })

  it('Nobody is on file as having mediated', () => {
    const text = 'Qatar mediated the handover of the Afghan embassy in Ankara to the Taliban.'
    expect(verdictsOn(text).filter((one) => one.includes('supported'))).toEqual([])
  })
})

describe('That all of the staff resigned denies that some stayed', () => {
  it.each([
    ['Half of the staff of the Bonn consulate quit.', 'DE mission contradicted'],
    ['Part of the staff of the Bonn consulate resigned.', 'DE mission contradicted'],
    ['Only the acting consul resigned at the Bonn consulate.', 'DE mission contradicted'],
    ['Only Kabiri resigned in Bonn; his staff stayed on.', 'DE mission contradicted'],
    ['The entire staff of the Bonn consulate quit.', 'DE mission supported'],
    ['The staff of the Afghan consulate in Bonn resigned on 29 September 2025.', 'DE mission supported'],
  ])('%s', (text, stated) => {
    expect(verdictsOn(text)).toEqual([stated])
  })
})

it.each([
  ['Kabiri and his colleagues left the Bonn consulate to the two newly arrived Taliban men.', 'contradicted'],
  ['The premises in Ankara were surrendered to the Turkish MFA.', 'supported'],
])('to whom a mission was left must be told: %s', (text, verdict) => {
  expect(verdicts(text)).toEqual([verdict])
})
