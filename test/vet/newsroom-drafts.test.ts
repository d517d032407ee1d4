import { describe, expect, it } from 'vitest'
import { verdicts as verdictsOn, vetted } from '../known.ts'

const verdicts = (text: string, on = '2026-03-01') => verdictsOn(text, on)

describe('A draft is read without what the newsroom puts around it', () => {
  it.each([
    [
      'Taliban diplomats reopened the Muscat embassy. Can we add "and Oman has recognised them"?',
      ['OM mission supported', 'OM accreditation not-held', 'OM recognition contradicted'],
    ],
    [
      'CORRECTION We reported that Kazakhstan removed the Taliban from its list of banned organisations this month. It had done so in December 2023.',
      ['KZ relations contradicted', 'KZ relations supported'],
    ],
    ['Pakistan: I have "recognises" in the hed and I\'m taking it out', []],
    [
      'Fwd: "Afghan embassies? Which ones? If it\'s the one in Moscow, Jawad still runs it"',
      ['RU mission outdated'],
    ],
    ['Lede v2: Russia recognised the Taliban in July 2025.', ['RU recognition supported']],
    ['Sidebar, Asia section: Canada does not recognise the Taliban.', ['CA recognition supported']],
    [
      'caption for the Ottawa pic: the Afghan embassy, run by diplomats of the fallen republic',
      ['CA mission supported'],
    ],
    [
      "Ticket 4471, claim to check: 'Japan has recognised the Taliban government'",
      ['JP recognition contradicted'],
    ],
    [
      'Lede as filed: "China has recognised the Taliban government." er, did it?',
      ['CN recognition contradicted'],
    ],
    ['Canada has recognised the Taliban, can we get a second source?', ['CA recognition contradicted']],
    ['Can we say in the Asia piece that Canada has recognised the Taliban?', ['CA recognition contradicted']],
    [
      '+++ Russia 1st country to recognise Taliban +++ Canada closes embassy in Kabul +++',
      ['RU recognition supported', 'CA mission supported'],
    ],
    [
      'KABUL — Russia, the only country to have recognised the Taliban, accepted the credentials of ambassador Gul Hassan.',
      ['RU recognition supported', 'RU accreditation supported'],
    ],
    [
      'OSLO, Norway (AP) -- The Afghan embassy, shut in September 2024, has reopened.',
      ['NO mission supported', 'NO mission supported'],
    ],
    ['Style guide, p. 14: "No country recognises the Taliban."', ['recognition contradicted']],
    ['«Китай признал правительство талибов» — ставим в ленту?', ['CN recognition contradicted']],
    ['«Китай признал правительство талибов» — кто это сказал?', []],
    ['Backgrounder says the Afghan embassy in London has closed.', ['GB mission supported']],
    ['Standfirst says Russia has recognised the Taliban.', ['RU recognition supported']],
    ["Saudi Arabia's embassy in Kabul is still idle.", ['SA mission outdated']],
    ["Saudi Arabia's embassy in Kabul no longer lies dormant.", ['SA mission supported']],
    ['Copy has China "becoming the first capital to recognise the Emirate"', ['CN recognition contradicted']],
  ])('%s', (text, stated) => {
    expect(verdicts(text)).toEqual(stated)
  })

  it('reads the items of a list after the line that heads it', () => {
    const list = 'Who has let one in:\n- China: Taliban ambassador\n- Canada: Taliban ambassador\n'
    expect(verdicts(list)).toEqual(['CN accreditation supported', 'CA accreditation contradicted'])
    const embassies = 'Embassies in Kabul:\n- India: open\n- Canada: open\n'
    expect(verdicts(embassies)).toEqual(['IN mission supported', 'CA mission contradicted'])
  })
})

describe('What a desk asks, makes or tells of a draft states nothing', () => {
  it.each<[string, string, string[]]>([
    [
      'Checking a profile of Ankara’s diplomacy. It says: "Turkey kept its Kabul embassy going throughout. It has not recognised the Taliban." Both halves OK?',
      '2025-06-30',
      ['TR mission supported', 'TR recognition supported'],
    ],
    [
      'Background par for the Oslo piece: "The Afghan embassy reopened on Monday. Norway does not recognise the Taliban."',
      '2025-03-27',
      ['NO mission supported', 'NO recognition supported'],
    ],
    [
      'op-ed line 14: "Norway let the embassy in Oslo reopen this week. In so doing it recognised the Taliban." The writer insists',
      '2025-03-28',
      ['NO mission supported', 'NO recognition contradicted'],
    ],
    [
      'Tajikistan accepts Taliban ambassador (Reuters snap? I only have it from a group)',
      '2024-10-11',
      ['TJ accreditation not-held'],
    ],
    [
      'Canada never sent a formal answer to the Taliban letter, so "spurned" in the hed is stretching it',
      '2024-02-28',
      ['CA accreditation supported'],
    ],
    [
      'Ottawa has sent the Taliban a formal answer to their letter, so "ignored" in the draft is wrong.',
      '2024-02-28',
      ['CA accreditation contradicted'],
    ],
    [
      'A reader letter quotes the ministry: Canada will take no Taliban envoy as a diplomat. Does the quote hold up?',
      '2024-02-28',
      ['CA accreditation supported'],
    ],
    [
      'Push alert: Norway becomes first Western country to recognise the Taliban, hands over Oslo embassy',
      '2026-03-01',
      ['NO recognition contradicted', 'NO mission not-held'],
    ],
    [
      'Deutschland erkennt die Taliban nicht an, akkreditiert aber zwei Konsularbeamte.',
      '2026-03-01',
      ['DE recognition supported', 'DE accreditation supported'],
    ],
    ['Kazakhstan will take no Taliban envoy.', '2024-02-28', ['KZ accreditation contradicted']],
    [
      'Azerbaijan opened an embassy in Kabul on Thursday, ambassador Mammadov handed the note to Muttaqi',
      '2024-02-19',
      ['AZ mission supported'],
    ],
  ])('%s', (text, on, stated) => {
    expect(verdicts(text, on)).toEqual(stated)
  })
})

describe('Of two States, who was first is held to what is on file', () => {
  it.each([
    [
      'The UAE took a Taliban ambassador a year before Russia did.',
      ['AE accreditation supported', 'RU accreditation supported'],
    ],
    ['Russia took a Taliban ambassador before China did.', ['RU accreditation contradicted']],
    [
      'Russia took the Taliban off its list after Kazakhstan did.',
      ['RU relations supported', 'KZ relations supported'],
    ],
  ])('%s', (text, stated) => {
    expect(verdicts(text)).toEqual(stated)
  })

  it.each([
    [
      'Norway is the only European country to have accepted Taliban diplomats.',
      ['NO accreditation contradicted'],
    ],
    [
      'Tajikistan is the only neighbour that has not recognised the Taliban.',
      ['TJ recognition contradicted'],
    ],
    ['Jason Kung said Canada will never recognise the Taliban.', ['CA recognition not-held']],
    ['Mujahid said the Taliban had sent diplomats to 16 countries.', ['accreditation contradicted']],
    ['Alireza Bikdeli said nothing stands in the way of recognition.', ['IR recognition supported']],
    ['Qatar raised its envoy in Kabul to ambassador in October 2025.', ['QA relations supported']],
    [
      "China's ambassador Wang Yu presented his credentials in Kabul in September 2023.",
      ['CN relations not-held'],
    ],
    ['The Moscow embassy was handed over to Gul Hassan in April 2022.', ['RU mission not-held']],
    [
      "Said Jawad, the Taliban's ambassador in Moscow, said recognition was not on the table.",
      ['RU recognition not-held'],
    ],
  ])('nor is one taken for another: %s', (text, stated) => {
    expect(verdicts(text)).toEqual(stated)
  })

  it('flags an embassy that is called after its host', () => {
    const [held] = vetted("Norway's embassy in Oslo reopened under the Taliban", '2026-03-01')
    expect(held?.flags.join()).toMatch(/the embassy meant is Afghanistan’s, and Norway is its host/)
  })
})

describe('What is dropped from a list, put off, followed or promised is read by its own verb', () => {
  it.each([
    [
      'Kazakhstan dropped the Taliban from its terror list before Russia did.',
      ['KZ relations supported', 'RU relations supported'],
    ],
    ['Kazakhstan has not dropped the Taliban from its terror list.', ['KZ relations contradicted']],
    ['Iran said it would recognise the Taliban in due course.', ['IR recognition supported']],
    ['Beijing attaches no strings to recognising the Taliban', ['CN recognition contradicted']],
    [
      'Kazakhstan was the first Central Asian state to accept a Taliban envoy',
      ['KZ accreditation contradicted'],
    ],
    ["The UN kicked the decision on Afghanistan's seat down the road", ['recognition supported']],
    [
      'Pakistan, while withholding recognition, has taken Taliban diplomats',
      ['PK recognition supported', 'PK accreditation supported'],
    ],
    ['Beijing welcomed the recognition but did not follow', []],
    [
      'The Afghan embassy in Moscow has been in Taliban hands since the republic collapsed in 2021',
      ['RU mission contradicted'],
    ],
  ])('%s', (text, stated) => {
    expect(verdicts(text)).toEqual(stated)
  })
})

describe('Each mission that a sentence speaks of is held by itself', () => {
  it.each([
    [
      'The Afghan embassies in London and Moscow are closed.',
      ['GB mission supported', 'RU mission contradicted'],
    ],
    [
      'The Afghan consulates in Bonn and Munich are run by the Taliban.',
      // Berlin denies of Bonn what the Taliban say of it.
      ['DE mission not-held', 'DE mission contradicted'],
    ],
  ])('%s', (text, stated) => {
    expect(verdicts(text)).toEqual(stated)
  })

  it('names its city', () => {
    const [bonn, munich] = vetted(
      'The Afghan consulates in Bonn and Munich are run by the Taliban.',
      '2026-03-01',
    )
    expect([bonn?.mission?.city, munich?.mission?.city]).toEqual(['Bonn', 'Munich'])
  })
})

describe('What stands beside the main clause is stated as well', () => {
  it.each([
    [
      'Afghans serve their time with the embassy in Ottawa, the Washington one having shut',
      ['US mission supported'],
    ],
    ['Saudi Arabia, whose embassy in Kabul is closed, sent two planes of blankets', ['SA mission outdated']],
    [
      'Taliban envoys have started work at the Afghan consulate general in Istanbul after taking over the embassy in Oslo',
      ['TR mission supported', 'NO mission supported'],
    ],
    [
      'With the Afghan embassy in Tashkent now under a Taliban chargé, talks went on',
      ['UZ mission supported'],
    ],
    [
      'Norway recognises Taliban as Afghan embassy in Oslo reopens for consular business',
      ['NO recognition contradicted', 'NO mission supported'],
    ],
    [
      'India has accepted a Taliban chargé, despite its refusal to recognise the Taliban',
      ['IN accreditation supported', 'IN recognition supported'],
    ],
    [
      'Turkey took Taliban diplomats, and Canada accepts nobody from the Taliban',
      ['TR accreditation supported', 'CA accreditation supported'],
    ],
  ])('%s', (text, stated) => {
    expect(verdicts(text).filter((one) => stated.includes(one))).toEqual(stated)
  })
})

describe('Who does it, who pays and who said it must be told alike', () => {
  it.each([
    ['Kazakh commandos are guarding the Kazakh embassy in Kabul', ['KZ mission not-held']],
    ['The Kazakh embassy in Kabul is guarded by the Taliban', ['KZ mission supported']],
    ['The Afghan embassy in The Hague lives off Taliban money', ['NL mission not-held']],
    ['The embassy in Ottawa is financed by Canada.', ['CA mission not-held']],
    ['The Afghan embassy in Ottawa is funded by consular fees.', ['CA mission supported']],
    ['Taliban asked Canada to let their people run the Ottawa embassy.', []],
    ["The UN has yet to give the Taliban Afghanistan's seat.", ['recognition supported']],
    [
      'The Afghan consulate in Vancouver is staffed with Taliban people',
      ['CA mission contradicted', 'CA accreditation contradicted'],
    ],
    ['Not one European state has let in a Taliban diplomat, Norway included', ['NO accreditation outdated']],
    [
      'It was January, not April, when the Afghan embassy in Moscow was handed over to the Taliban',
      ['RU mission contradicted'],
    ],
    ['Nobody can be said to have recognised the Taliban', ['recognition contradicted']],
  ])('%s', (text, stated) => {
    expect(verdicts(text)).toEqual(stated)
  })

  it('gives words to whom a pronoun stands for', () => {
    const [said] = vetted(
      'Zakharova was blunt. She said that the move "sends the wrong signal to the Taliban"',
      '2022-04-20',
    )
    expect(said?.verdict).toBe('contradicted')
  })
})

describe('A list from which the Taliban were taken is told in other languages by longer words, too', () => {
  it.each([
    ['Le Kazakhstan a retiré les talibans de sa liste des organisations terroristes en décembre 2023.'],
    ['Kazajistán retiró a los talibanes de su lista de organizaciones terroristas.'],
    ['Kasachstan hat die Taliban von der Terrorliste gestrichen.'],
    ["Kazakistan Taliban'ı terör listesinden çıkardı."],
    ['كازاخستان شطبت طالبان من قائمة المنظمات الإرهابية.'],
  ])('%s', (text) => {
    expect(vetted(text, '2026-10-01')).toMatchObject([{ aspect: 'relations', verdict: 'supported' }])
  })
})

describe('What is denied before a “but” is not denied behind it, in other languages either', () => {
  it.each([
    [
      'Die Bundesregierung hat die Taliban nicht anerkannt, aber zwei Konsularbeamte zugelassen.',
      ['recognition supported', 'accreditation supported'],
    ],
    ['Россия признала талибов, но Китай не признал.', ['recognition supported', 'recognition supported']],
  ])('%s', (text, held) => {
    expect(vetted(text, '2026-10-01').map((one) => `${one.aspect} ${one.verdict}`)).toEqual(held)
  })
})

describe('A quiz that has somebody named states its answer', () => {
  it.each([
    [
      'Name the one neighbour that never established relations with the Taliban. A. Tajikistan',
      'TJ supported',
    ],
    ['Quiz: Name the one country that has recognised the Taliban. A. Russia', 'RU supported'],
    ['Quiz: Name the one country that has recognised the Taliban. A. China', 'CN contradicted'],
  ])('%s', (text, held) => {
    expect(vetted(text, '2026-10-01').map((one) => `${one.countries} ${one.verdict}`)).toEqual([held])
  })
})

it('A dateline with its day tells nothing of when India did what it did on Tuesday', () => {
  const text = 'KABUL, Oct 21 (ANI) - India on Tuesday upgraded its technical mission in Kabul to an embassy.'
  expect(vetted(text, '2025-10-22')).toMatchObject([{ verdict: 'supported' }])
})

describe('An embassy in Kabul that a State has again is at work in full', () => {
  it.each([
    ['India has had an embassy proper in Kabul again since October 2025.', 'IN supported'],
    ['India has had a full embassy in Kabul again since 2022.', 'IN contradicted'],
    ['Canada has had an embassy in Kabul again since 2022.', 'CA contradicted'],
  ])('%s', (text, held) => {
    expect(vetted(text, '2026-10-01').map((one) => `${one.countries} ${one.verdict}`)).toEqual([held])
  })
})

it('Who did the same with an embassy in Kabul did it with its own', () => {
  const text = 'Norway has closed its embassy in Kabul; Turkey has not.'
  expect(vetted(text, '2026-10-01').map(({ mission, verdict }) => [mission?.sending, verdict])).toEqual([
    ['NO', 'supported'],
    ['TR', 'supported'],
  ])
})

it.each<[string, string, string[]]>([
  [
    '2024-07-31',
    "Papers stamped in Ottawa, Canberra or Oslo won't be honoured, the Taliban foreign ministry said.",
    ['CA mission supported', 'AU mission supported', 'NO mission supported'],
  ],
  [
    '2024-07-31',
    "Fourteen Afghan missions are persona non grata in Kabul's eyes: papers stamped in Ottawa or Oslo won't be honoured.",
    ['CA mission supported', 'NO mission supported'],
  ],
  ['2024-07-31', 'Visas issued in Ottawa are worthless in Kabul.', ['CA mission supported']],
  [
    '2024-08-02',
    'Passports issued in Istanbul are no longer valid, the Taliban say.',
    ['TR mission contradicted'],
  ],
  [
    '2024-03-02',
    'The Afghan diplomats in Ottawa take their orders, and their pay, from Kabul.',
    ['CA mission contradicted'],
  ],
  [
    '2024-03-02',
    'The Afghan embassy in Ottawa takes its instructions from the Taliban.',
    ['CA mission contradicted'],
  ],
  ['2023-06-02', 'The Afghan embassy in The Hague takes its orders from Kabul.', ['NL mission not-held']],
  [
    '2026-02-03',
    'DFAT will have no Taliban-named diplomat or honorary consul in its stead.',
    ['AU accreditation supported'],
  ],
  ['2026-02-03', 'Norway will host no Taliban diplomats.', ['NO accreditation outdated']],
  [
    '2025-04-08',
    'Q: Is America going back to its Kabul embassy?\nA: The State Department says it has no plans to reopen there.',
    ['US mission supported'],
  ],
  [
    '2025-11-12',
    'Norway accepts Taliban diplomat for Oslo, Taliban say embassy is open again',
    ['NO accreditation supported', 'NO mission supported'],
  ],
  [
    '2023-12-01',
    'Days after the ambassador called the shutdown permanent, two consuls have the Afghan embassy in New Delhi open again.',
    ['IN mission supported'],
  ],
  [
    '2026-01-13',
    "How else do you explain Noor Ahmad Noor turning up in New Delhi as chargé d'affaires?",
    ['IN accreditation supported'],
  ],
])('What a draft says of a mission in other words is read, %s: %s', (on, text, stated) => {
  expect(verdicts(text, on)).toEqual(stated)
})

describe('What is told to the desk beside a draft is no part of what it states', () => {
  it.each<[string, string, string[]]>([
    [
      '2023-12-05',
      'A briefing box for the India page should note that the Afghan embassy in New Delhi is still shut.',
      ['IN mission outdated'],
    ],
    ['2025-07-10', 'Our map should show that China recognises the Taliban.', ['CN recognition contradicted']],
    [
      '2025-07-10',
      'The explainer ought to point out that Russia has recognised the Taliban.',
      ['RU recognition supported'],
    ],
    [
      '2025-07-25',
      'Germany yesterday? no, this week: first European government to let Taliban-appointed officials in',
      ['DE accreditation contradicted'],
    ],
    [
      '2025-07-25',
      'Germany on Monday? No, sorry, Tuesday: second European state to take Taliban diplomats',
      ['DE accreditation supported'],
    ],
    [
      '2023-03-02',
      'Ours has the Taliban in the consulate general in Istanbul. The Greek site has them in the embassy in Ankara too, which I would run with.',
      ['TR mission supported', 'TR mission contradicted'],
    ],
    [
      '2024-02-28',
      "Par 4 says Ottawa wrote back to the Doha chargé's letter of Nov 2022 with a flat no. Par 5 says the Afghan embassy there pays its bills out of its consular takings.",
      ['CA accreditation contradicted', 'CA mission supported'],
    ],
    [
      '2024-07-31',
      "am I reading the Kabul statement right: papers issued by London and Madrid are on its list of 14 missions whose documents it won't honour any more",
      ['GB mission supported', 'ES mission contradicted'],
    ],
    [
      '2025-04-07',
      'Washington has agreed to return the mothballed embassy to the Taliban, according to a spokesman for the movement',
      ['US mission contradicted'],
    ],
    [
      '2023-03-05',
      "Iran's foreign ministry said the February handover of the embassy in Tehran was an internal matter of the embassy.",
      ['IR mission supported'],
    ],
    [
      '2023-03-05',
      'Tehran says it had nothing to do with the handover of the Afghan embassy.',
      ['IR mission supported'],
    ],
    ['2023-03-05', 'Tehran washed its hands of the embassy handover.', ['IR mission supported']],
    [
      '2023-03-05',
      'The Afghan embassy in Tehran passed to the Taliban. Iran says it had nothing to do with it.',
      ['IR mission supported', 'IR mission supported'],
    ],
    [
      '2023-03-05',
      'Russia says it had nothing to do with the handover of the Afghan embassy in Moscow.',
      ['RU mission not-held'],
    ],
    [
      '2026-03-01',
      'The Afghan embassy in London closed on 27 September 2024. Its consular services were suspended the same day.',
      ['GB mission supported', 'GB mission supported'],
    ],
    [
      '2026-01-05',
      'The Afghan embassy in Tokyo announced on 26 December that it would close. All work was suspended the same day.',
      ['JP mission supported', 'JP mission not-held'],
    ],
    [
      '2025-04-07',
      'Q: Is the US embassy in Kabul coming back? A: There are no plans for that.',
      ['US mission supported'],
    ],
    [
      '2025-04-07',
      'Is the Turkish embassy in Kabul coming back? There are no plans.',
      ['TR mission contradicted'],
    ],
    [
      '2026-03-01',
      "Canada's embassy in Kabul is closed. Will it reopen? Not any time soon.",
      ['CA mission supported', 'CA mission supported'],
    ],
    [
      '2025-07-07',
      'Q: Will Russia recognise the Taliban? A: There are no plans.',
      ['RU recognition outdated'],
    ],
    [
      '2024-10-10',
      'Tashkent has accepted a Taliban ambassador. Subs want to insert "becoming the third State to recognise them".',
      ['UZ accreditation supported', 'UZ recognition contradicted'],
    ],
    [
      '2026-03-01',
      'Moscow recognised the Taliban. The desk wants to add "and the first to recognise them".',
      ['RU recognition supported', 'RU recognition supported'],
    ],
    ['2026-03-01', 'Moscow accepted John Smith as the Taliban ambassador.', ['RU accreditation not-held']],
    [
      '2026-03-01',
      'Xi took the credentials of the Taliban ambassador Mohammad Naim.',
      ['CN accreditation not-held'],
    ],
    ['2026-03-01', 'Uzbekistan received Bahr as the Taliban ambassador.', ['UZ accreditation supported']],
    [
      '2024-10-15',
      "Londres, ambassade d'Afghanistan : le drapeau tricolore flotte toujours.",
      ['GB mission supported'],
    ],
    [
      '2025-10-15',
      "Moscou, ambassade d'Afghanistan : le tricolore a été remplacé par le drapeau blanc.",
      ['RU mission supported'],
    ],
    [
      '2024-10-15',
      'Ambassade afghane à Londres : le drapeau blanc a remplacé le tricolore.',
      ['GB mission contradicted'],
    ],
  ])('%s %s', (on, text, stated) => {
    expect(verdicts(text, on)).toEqual(stated)
  })
})

describe('Then and now, and a timeline of arrows, are told item by item', () => {
  it.each([
    [
      '2024-11-20',
      'Sidebar, then & now. 1996-2001: recognised by Pakistan, Saudi Arabia and the UAE. Since August 2021: by no one.',
      [
        'PK recognition supported',
        'SA recognition supported',
        'AE recognition supported',
        'recognition supported',
      ],
    ],
    [
      '2025-06-03',
      'Timeline: Oct 2021, Taliban chargé arrives in Islamabad > 30 May 2025, Kabul says its post there will be raised to ambassador',
      ['PK accreditation supported', 'PK accreditation supported'],
    ],
    [
      '2025-07-10',
      'Russia: Apr 2022 accredits Taliban chargé → 3 July 2025 recognises the Taliban government',
      ['RU accreditation supported', 'RU recognition supported'],
    ],
    ['2021-10-19', 'Putin has ruled out recognising the Taliban', ['RU recognition not-held']],
    ['2021-10-19', 'Lavrov rules out Taliban recognition for now', ['RU recognition supported']],
    [
      '2025-07-29',
      'Andisha is still speaking for Afghanistan at the UN in Geneva.',
      ['CH mission supported'],
    ],
    ['2024-10-01', "Zalmai Rassoul's embassy in London closed on Friday.", ['GB mission supported']],
    [
      '2022-05-20',
      "As of noon Monday the Afghan embassy in Washington is the State Department's responsibility",
      ['US mission supported'],
    ],
  ])('%s %s', (on, text, said) => {
    expect(verdictsOn(text, on)).toEqual(said)
  })
})

describe('What a newsroom puts right is told beside what it puts right', () => {
  it.each<[string, string, string[]]>([
    [
      '2026-02-13',
      "Bikdeli, Iran's envoy in Kabul, tells TOLO nothing stands in the way of recognition and Tehran will announce it in due time. Two aggregators now have 'Iran recognises Taliban'. It has not.",
      ['IR recognition supported', 'IR recognition contradicted', 'IR recognition supported'],
    ],
    [
      '2026-02-13',
      'One site has "Iran has recognised the Taliban government". That is not true: Tehran has not recognised anyone in Kabul.',
      ['IR recognition contradicted', 'IR recognition supported'],
    ],
    [
      '2024-02-01',
      "Several blogs run 'China recognises Taliban'. It did no such thing: what it did was accept an ambassador.",
      ['CN recognition contradicted', 'CN recognition supported', 'CN accreditation supported'],
    ],
    [
      '2024-02-01',
      "copy says Xi 'recognised the Taliban government'. What he did was take the ambassador's credentials, along with forty-odd others.",
      ['CN recognition contradicted', 'CN accreditation supported'],
    ],
    [
      '2022-03-22',
      'Head: "Turkmenistan recognises Taliban". Body: one new man at the Afghan embassy, received by a deputy foreign minister.',
      ['TM recognition contradicted', 'TM accreditation supported'],
    ],
    [
      '2023-03-02',
      "the Greek site has the Taliban taking the Afghan EMBASSY in Turkey. Wrong building. Their people started at the consulate general in Istanbul, Ankara is still with the republic's ambassador",
      [
        'TR mission contradicted',
        'TR mission supported',
        'TR accreditation supported',
        'TR mission supported',
      ],
    ],
    [
      '2024-02-28',
      'hed B: Canada will never recognise Taliban as government. (Option C has it from Marilyne Guèvremont)',
      ['CA recognition supported', 'CA recognition supported'],
    ],
  ])('%s: %s', (day, text, stated) => {
    expect(verdicts(text, day)).toEqual(stated)
  })
})

describe('A lower third of two verbs states both', () => {
  it.each<[string, string, string[]]>([
    [
      '2025-05-31',
      'LOWER THIRD: PAKISTAN RAISES KABUL POST TO AMBASSADOR LEVEL, GRANTS TALIBAN RECOGNITION',
      ['PK relations supported', 'PK recognition contradicted'],
    ],
    [
      '2025-05-31',
      'Pakistan upgrades its chargé in Kabul to ambassador, does not recognise the Taliban',
      ['PK relations supported', 'PK recognition supported'],
    ],
    [
      '2025-07-31',
      'LOWER THIRD: GERMANY ACCEPTS TWO TALIBAN OFFICIALS BUT DOES NOT RECOGNISE TALIBAN GOVERNMENT',
      ['DE accreditation supported', 'DE recognition supported'],
    ],
  ])('%s: %s', (day, text, stated) => {
    expect(verdicts(text, day)).toEqual(stated)
  })
})

describe('Who is on a list that was told of before, and who is not', () => {
  it.each<[string, string[]]>([
    [
      'London and Rome are on the list, and so, oddly, is Madrid',
      ['GB mission supported', 'IT mission supported', 'ES mission contradicted'],
    ],
    [
      'Ottawa and Warsaw are on the list, Madrid is not.',
      ['CA mission supported', 'PL mission supported', 'ES mission supported'],
    ],
    ['On the list: Oslo. Not on it: Madrid.', ['NO mission supported', 'ES mission supported']],
    ['London is not on it.', ['GB mission contradicted']],
  ])('%s', (text, stated) => {
    expect(verdicts(`The Taliban disowned 14 Afghan missions. ${text}`, '2024-07-31').slice(1)).toEqual(
      stated,
    )
  })
})

describe('Counts of then and now, answers to a question and posts that changed hands are held as they are told', () => {
  it.each<[string, string, string[]]>([
    [
      '2026-03-04',
      'Three countries recognised the first Taliban government. Now it is one: Russia.',
      ['RU recognition supported'],
    ],
    [
      '2026-03-04',
      'Back in 1996 three countries recognised the Taliban; now only one has: China',
      ['CN recognition contradicted'],
    ],
    [
      '2026-03-04',
      'Three states recognised the first Taliban government, and today there is only Russia.',
      ['RU recognition supported'],
    ],
    [
      '2026-03-04',
      'Three countries recognised the first Taliban government. Today it is two, Russia and China.',
      ['RU recognition supported', 'CN recognition contradicted'],
    ],
    [
      '2025-12-01',
      'China recognised the Taliban? No. It took their ambassador.',
      ['CN recognition supported', 'CN accreditation supported'],
    ],
    [
      '2025-05-06',
      "Q: Has China recognised the Taliban? A: No, it only took the ambassador's credentials.",
      ['CN recognition supported', 'CN accreditation supported'],
    ],
    [
      '2025-05-06',
      'Q: Has Russia recognised the Taliban? A: Yes, in April.',
      ['RU recognition contradicted'],
    ],
    [
      '2023-03-27',
      'Mujahid told AP his side has sent people to at least 14, say it that way',
      ['accreditation supported'],
    ],
    [
      '2024-09-20',
      "Muttaqi's number for Afghan missions abroad working under the Emirate is now 39, one up on what Mujahid gave us in July",
      ['mission supported'],
    ],
    [
      '2024-08-05',
      "Mujahid's count of embassies loyal to the Taliban stands at 45",
      ['mission contradicted'],
    ],
    [
      '2026-01-13',
      "The graphic has Ibrahimkhil as chargé at the Afghan embassy in Delhi; since Saturday that's Noor Ahmad Noor",
      ['IN accreditation supported'],
    ],
    [
      '2024-11-26',
      "Yari's successor in Berlin is a Taliban ambassador whom the German government accredited on Friday",
      ['DE mission contradicted', 'DE accreditation contradicted'],
    ],
    [
      '2023-09-14',
      "Is 'first' safe for Zhao Xing? Yes: no other state had sent a new ambassador to Kabul since August 2021.",
      ['CN relations supported'],
    ],
  ])('%s %s', (on, text, said) => {
    expect(verdictsOn(text, on)).toEqual(said)
  })
})

describe('Who closed, keeps or serves, and what is put off, is held by whose word it is', () => {
  it.each<[string, string, string[]]>([
    [
      '2024-10-01',
      'The FCDO is adamant it was not Britain that closed the Afghan embassy in London',
      ['GB mission supported'],
    ],
    [
      '2024-09-30',
      'Foreign Office insists it was not Britain that shut the Afghan embassy in London',
      ['GB mission supported'],
    ],
    [
      '2024-10-01',
      'The FCDO is adamant that Britain closed the Afghan embassy in London',
      ['GB mission contradicted'],
    ],
    [
      '2025-02-07',
      "Afghan embassy in Ankara is in the Turkish foreign ministry's hands as of Thursday.",
      ['TR mission supported'],
    ],
    [
      '2024-03-01',
      'Afghans in the States go through Ottawa for their consular paperwork',
      ['CA mission supported'],
    ],
    [
      '2023-12-08',
      "The UN's credentials committee postponed deciding who represents Afghanistan",
      ['recognition supported'],
    ],
    [
      '2025-04-07',
      'The US does not recognise the Taliban and has no plans to reopen in Kabul',
      ['US recognition supported', 'US mission supported'],
    ],
    [
      '2025-08-26',
      'Bern, which let four Taliban officials come to Geneva airport to identify deportees, will allow them to stay on as permanent representatives',
      ['CH accreditation supported', 'CH accreditation contradicted'],
    ],
    [
      '2024-06-24',
      "Managua's ambassador in Beijing will also cover Kabul, so Nicaragua and the Emirate now have diplomatic relations.",
      ['NI relations supported'],
    ],
  ])('%s %s', (on, text, said) => {
    expect(verdictsOn(text, on)).toEqual(said)
  })
})

describe('A notice that never came, and an embassy back at work, are read in other languages', () => {
  it.each<[string, string, string[]]>([
    [
      '2021-12-30',
      'Moscú no ha recibido ninguna notificación de los talibanes sobre un nuevo embajador',
      ['RU accreditation supported'],
    ],
    [
      '2021-12-30',
      'Rusia ha recibido una notificación de los talibanes sobre un nuevo embajador',
      ['RU accreditation contradicted'],
    ],
    [
      '2021-12-30',
      "Moscou n'a reçu aucune notification des talibans concernant un nouvel ambassadeur",
      ['RU accreditation supported'],
    ],
    ['2021-12-30', 'Москва не получала от талибов уведомления о новом после', ['RU accreditation supported']],
    ['2021-12-30', 'موسكو لم تتلق أي إخطار من طالبان بشأن سفير جديد', ['RU accreditation supported']],
    ['2021-12-30', '莫斯科没有收到塔利班关于新大使的任何通知', ['RU accreditation supported']],
    [
      '2025-07-07',
      '俄罗斯正式承认塔利班政府，中国对此表示欢迎，但自己并没有承认塔利班。',
      ['RU recognition supported', 'CN recognition supported'],
    ],
    [
      '2025-07-07',
      '俄罗斯没有承认塔利班，中国承认了塔利班。',
      ['RU recognition outdated', 'CN recognition contradicted'],
    ],
    ['2025-07-07', '除俄罗斯外，没有国家承认塔利班', ['RU recognition supported']],
    ['2025-07-07', '除了中国，没有国家承认塔利班政府', ['CN recognition contradicted']],
    ['2024-12-23', 'السعودية تستأنف عمل سفارتها في كابول', ['SA mission supported']],
    ['2024-12-23', '沙特恢复驻喀布尔大使馆工作', ['SA mission supported']],
    ['2024-12-23', 'Arabia Saudí reanuda la labor de su embajada en Kabul', ['SA mission supported']],
    [
      '2024-12-23',
      "L'Arabie saoudite reprend les activités de son ambassade à Kaboul",
      ['SA mission supported'],
    ],
    ['2024-12-23', 'Alemania reanudó las actividades de su embajada en Kabul', ['DE mission contradicted']],
  ])('%s %s', (on, text, said) => {
    expect(verdictsOn(text, on)).toEqual(said)
  })
})

describe('A seat on which nobody decided was given to nobody, and denied to nobody', () => {
  it.each([
    ['UN panel kicks the Afghan seat into the long grass, neither Isaczai nor Shaheen gets the nod', true],
    ['The UN has neither accepted nor rejected the Taliban’s bid for the seat', true],
    ['The UN did not reject the Taliban’s bid for the seat, it deferred the decision', true],
    ['ООН відхилила заявку талібів на місце в Генеральній Асамблеї', false],
    ['ООН отклонила заявку талибов на место в Генеральной Ассамблее', false],
    ['Die UN lehnen den Antrag der Taliban auf den afghanischen Sitz ab', false],
  ])('%s', (text, isTrue) => {
    expect(verdicts(text, '2023-12-08')).toEqual([`recognition ${isTrue ? 'supported' : 'contradicted'}`])
  })
})

describe('What is denied of envoys, and told of a staff or in numbers, is read as newsrooms put it', () => {
  it.each([
    [
      'Manizha Bakhtari is still Vienna’s accredited Afghan ambassador, the ministry said; Taliban envoys have got nowhere there',
      ['AT accreditation supported', 'AT accreditation supported'],
    ],
    ['Taliban-appointed diplomats have made no headway in Austria', ['AT accreditation supported']],
    ['Muttaqi puts the number of missions answering to him at 39', ['mission supported']],
    ['Missions answering to Kabul now number 39, Muttaqi says', ['mission supported']],
    ['Everyone at the Afghan consulate in Bonn has walked out', ['DE mission supported']],
    [
      'No country in the world recognises the Taliban, whose officials held talks with the European Commission',
      ['recognition contradicted', 'relations not-held'],
    ],
  ])('%s', (text, stated) => {
    expect(verdicts(text, '2025-11-02')).toEqual(stated)
  })
})

describe('What stands beside a statement, in the same sentence or the one before, is stated of the right one', () => {
  it.each([
    [
      '2023-01-04',
      'Two more off the Kabul list: Czechia wound up its embassy on New Year’s Day, Sri Lanka closed for the time being last January',
      ['CZ mission supported', 'LK mission supported'],
    ],
    [
      '2026-01-12',
      'New Delhi still withholds recognition, as does every other government bar Russia’s',
      ['IN recognition supported', 'RU recognition supported'],
    ],
    [
      '2026-02-12',
      'Bikdeli to TOLO: nothing stands in the way, Tehran will announce recognition when the time is right',
      ['IR recognition supported'],
    ],
    [
      '2026-02-12',
      'Iran: recognition promised, not done',
      ['IR recognition supported', 'IR recognition supported'],
    ],
    [
      '2025-05-31',
      'Pakistan raises its Kabul post to ambassador rank; Kabul says it will do the same in Islamabad',
      ['PK relations supported', 'PK accreditation supported'],
    ],
    [
      '2024-06-25',
      'Ortega’s Nicaragua recognises the Taliban, naming an ambassador who sits in Beijing',
      ['NI recognition contradicted', 'NI relations supported'],
    ],
    [
      '2023-09-14',
      'China sends Zhao Xing to Kabul, first new foreign ambassador there since the takeover',
      ['CN relations supported', 'CN relations supported'],
    ],
    [
      '2025-10-22',
      'India’s Kabul outpost is a full embassy again since yesterday, four years after it was shut',
      ['IN mission supported'],
    ],
    [
      '2024-07-31',
      'Kabul will no longer honour passports and visas from 14 of the old republic’s missions, the ones in Canada and Australia among them',
      ['CA mission supported', 'AU mission supported'],
    ],
    [
      '2022-04-10',
      'Moscow’s Afghan embassy now answers to the Taliban, whose appointee has moved in',
      ['RU mission supported'],
    ],
    ['2024-06-25', 'Nicaragua names its man in Beijing ambassador to Kabul', ['NI relations supported']],
    [
      '2021-12-02',
      'UN credentials panel puts off a decision on Afghan and Myanmar seats',
      ['recognition supported'],
    ],
    [
      '2023-10-16',
      'Taliban shut embassies in London and Vienna - splash?',
      ['GB mission contradicted', 'AT mission contradicted'],
    ],
    [
      '2023-02-28',
      'سفارت افغانستان در تهران به طالبان رسید؛ ایران می‌گوید این تغییر موضوع داخلی افغانستان است',
      ['IR mission supported'],
    ],
    [
      '2023-09-15',
      "Zhao Xing is China's new man in Kabul and the first ambassador that any country has sent there since August 2021",
      ['CN relations supported'],
    ],
    [
      '2024-09-15',
      'Oybek Usmanov is the first ambassador that any country has sent to Kabul since August 2021',
      ['UZ relations contradicted'],
    ],
    ['2024-08-23', 'Badruddin Haqqani was not the first accepted anywhere', ['AE accreditation supported']],
    [
      '2024-08-23',
      'Badruddin Haqqani was the first Taliban envoy to be accepted as ambassador',
      ['AE accreditation contradicted'],
    ],
    [
      '2024-08-23',
      'Badruddin Haqqani is the second Taliban ambassador to be accepted by any country',
      ['AE accreditation supported'],
    ],
    [
      '2023-03-01',
      'تهران این را به معنای به رسمیت شناختن حکومت طالبان نمی‌داند',
      ['IR recognition supported'],
    ],
    ['2022-01-11', 'ایران هنوز به نقطه به رسمیت شناختن طالبان نرسیده است', ['IR recognition supported']],
    ['2023-03-01', 'تهران می‌گوید این کار به رسمیت شناختن طالبان تلقی نمی‌شود', ['IR recognition supported']],
    ['2023-03-01', 'لا ترى طهران في ذلك اعترافا بحكومة طالبان', ['IR recognition supported']],
    ['2023-03-01', 'لا تعتبر إيران تسليم السفارة اعترافا بطالبان', ['IR recognition supported']],
    ['2023-03-01', 'Tahran bunu Taliban hükümetinin tanınması olarak görmüyor', ['IR recognition supported']],
    ['2023-03-01', '伊朗未将此视为对塔利班的承认', ['IR recognition supported']],
    ['2025-09-01', '俄罗斯不认为这是对塔利班政府的承认', ['RU recognition outdated']],
    [
      '2024-09-28',
      "The FCDO has owned up, it was London's own decision to shut the Afghan embassy.",
      ['GB mission contradicted'],
    ],
    [
      '2024-09-28',
      'Foreign Office: we decided to shut the Afghan embassy in London',
      ['GB mission contradicted'],
    ],
    [
      '2024-09-28',
      'The British government takes responsibility for closing the Afghan embassy, a Foreign Office spokesperson says',
      ['GB mission contradicted'],
    ],
    [
      '2024-02-06',
      "Uzbekistan has given the Taliban the embassy in Tashkent, which leaves Tajikistan the only neighbour still holding out with the republic's diplomats",
      ['UZ mission supported', 'TJ mission supported'],
    ],
    [
      '2024-02-06',
      "Dushanbe is the lone neighbouring capital still hosting the republic's diplomats",
      ['TJ mission supported'],
    ],
    [
      '2024-02-06',
      'With Tashkent gone, every neighbour of Afghanistan has now given the embassy to the Taliban',
      ['mission contradicted'],
    ],
    [
      '2024-02-06',
      'Every Central Asian state has given its Afghan embassy to the Taliban',
      ['mission contradicted'],
    ],
    [
      '2024-06-25',
      "Nicaragua: accredits its Beijing envoy to Kabul as non-resident ambassador, says nothing on recognition. Don't write that it recognises them",
      ['NI relations supported'],
    ],
    [
      '2024-06-25',
      'Managua has made its man in Beijing non-resident ambassador to Afghanistan.',
      ['NI relations supported'],
    ],
    [
      '2025-07-02',
      'Print explainer closing tonight has "not one government has recognised the Taliban since they retook Kabul". Leaving that in unless someone shouts',
      ['recognition supported'],
    ],
    [
      '2026-03-02',
      'Iran followed Russia and recognised the Taliban in February: source is the Bikdeli interview with TOLO',
      ['IR recognition contradicted'],
    ],
    [
      '2026-03-02',
      "China followed Russia's lead and recognised the Taliban",
      ['CN recognition contradicted', 'RU recognition supported'],
    ],
    [
      '2021-08-21',
      'Central Asia Q&A, draft 2\nQ. Has Kazakhstan recognised the Taliban? A. No, its deputy foreign minister says.\nQ. And the Kazakh embassy in Kabul? A. Closed; everyone has been flown home.',
      ['KZ recognition supported', 'KZ mission contradicted'],
    ],
    [
      '2022-03-21',
      'TURKMENISTAN RECOGNISES TALIBAN AS ENVOY TAKES OVER ASHGABAT EMBASSY - agency slug, running as is?',
      ['TM recognition contradicted', 'TM mission supported', 'TM accreditation supported'],
    ],
    [
      '2022-05-12',
      'mind you Said Jawad is still the one in charge at the Moscow embassy, call him for the sanctions piece',
      ['RU mission outdated'],
    ],
    [
      '2022-05-02',
      "Please stop calling him a former envoy, Jawad is still running Afghanistan's embassy in Moscow",
      ['RU mission outdated'],
    ],
    ['2022-06-10', 'سفارة أفغانستان في واشنطن متوقفة عن العمل', ['US mission supported']],
    [
      '2023-02-20',
      'TIMELINE (for print): Ashgabat, 17 March 2022: Taliban envoy accepted / Moscow, 9 April 2022: embassy handed over / Washington, spring 2022: embassy closed',
      ['TM accreditation supported', 'RU mission supported', 'US mission supported'],
    ],
    ['2021-10-01', 'The Dutch are moving their embassy from Kabul to Doha', ['NL mission supported']],
    ['2021-10-01', 'The Danes have closed their embassy in Kabul', ['DK mission supported']],
    [
      '2022-05-18',
      'State now looks after the Afghan embassy building in Washington',
      ['US mission supported'],
    ],
    [
      '2026-02-02',
      'Canberra update. Two things: the Afghan mission stops after 30 June',
      ['AU mission supported'],
    ],
    [
      '2024-09-13',
      'La embajada afgana en Oslo bajó la persiana el jueves a petición del Gobierno noruego',
      ['NO mission supported'],
    ],
  ])('%s: %s', (on, text, stated) => {
    expect(verdicts(text, on)).toEqual(stated)
  })
})

it.each<[string, string, string[]]>([
  [
    '2024-10-15',
    'Taliban ambassadors have been accepted by China, the United Arab Emirates and, last week, Uzbekistan.',
    ['CN accreditation supported', 'AE accreditation supported', 'UZ accreditation supported'],
  ],
  [
    '2024-12-24',
    'Saudi Arabia withdrew its diplomats from Kabul the day the city fell.',
    ['SA mission supported'],
  ],
  ['2021-10-25', 'Kazakhstan shut its embassy in Kabul the day the city fell.', ['KZ mission contradicted']],
  [
    '2022-05-18',
    'Short of money, the Afghan embassy in Washington gave up in March.',
    ['US mission supported'],
  ],
  ['2025-03-26', 'In Oslo the shutters are up again at the Afghan embassy.', ['NO mission supported']],
  ['2025-10-30', 'Employees of the Afghan consulate in Bonn walked out.', ['DE mission supported']],
  [
    '2025-10-30',
    'In 1996-2001 three States recognised the Taliban: Pakistan, Saudi Arabia and the UAE.',
    ['PK recognition supported', 'SA recognition supported', 'AE recognition supported'],
  ],
  ['2025-10-30', 'Iran recognised the Taliban from 1996 to 2001.', ['IR recognition contradicted']],
  [
    '2024-08-22',
    'The UAE has accepted a Taliban ambassador (Badruddin, no relation to the interior minister).',
    ['AE accreditation supported'],
  ],
])('Times, idioms and kin are told as newsrooms put them: %s %s', (on, text, wanted) => {
  expect(verdicts(text, on)).toEqual(wanted)
})

describe('a headline', () => {
  it.each<[string, string, readonly string[]]>([
    [
      "Iran hands Afghan embassy in Tehran to Taliban, insists it's not recognition",
      '2023-03-28',
      ['IR mission not-held', 'IR recognition supported'],
    ],
    ["So far no state has followed Moscow's lead", '2025-12-04', ['RU recognition supported']],
    ['No other country followed Moscow', '2025-12-04', ['RU recognition supported']],
    ["No other country has followed Moscow's lead", '2025-06-04', ['RU recognition contradicted']],
    ['Several countries have since followed Russia', '2025-12-04', ['recognition contradicted']],
    ['Moscow accredits Taliban diplomat, Lavrov confirms', '2022-04-02', ['RU accreditation not-held']],
    ['Aghbar denies handover of Khorog consulate', '2023-11-10', ['TJ mission supported']],
    ['Britain denies closing Afghan embassy in London', '2024-10-01', ['GB mission supported']],
    ['US State Dept seizes Afghan embassy in Washington', '2022-05-17', ['US mission supported']],
    [
      'The State Department told VOA that now is not the time to normalize relations with the Taliban',
      '2022-05-01',
      ['US relations not-held'],
    ],
    ['Nicaragua names ambassador to Taliban-run Afghanistan', '2025-07-20', ['NI relations supported']],
  ])('%s (%s): %j', (text, on, wanted) => {
    expect(verdicts(text, on)).toEqual(wanted)
  })
})

describe('true statements are not contradicted for the way they are put', () => {
  it.each<[string, string, readonly string[]]>([
    ['2024-10-12', 'Recognition it is not, the Uzbeks have granted none.', ['UZ recognition supported']],
    ['2025-10-12', 'Recognition it is not, Moscow has granted none.', ['RU recognition outdated']],
    ['2024-10-12', 'Of formal recognition Uzbekistan has so far given none.', ['UZ recognition supported']],
    [
      '2024-10-12',
      "Uzbekistan took a Taliban ambassador; recognition it isn't",
      ['UZ accreditation supported', 'UZ recognition supported'],
    ],
    [
      '2024-08-24',
      "Haqqani, Badruddin, not Sirajuddin: he's the ambassador the Emiratis accepted on Wednesday.",
      ['AE accreditation supported'],
    ],
    [
      '2024-08-24',
      "Haqqani, Sirajuddin, not Badruddin: he's the ambassador the Emiratis accepted on Wednesday.",
      ['AE accreditation not-held'],
    ],
    [
      '2024-02-24',
      'Bilal Karimi (not Amir Khan Muttaqi): he is the man whose credentials China took',
      ['CN accreditation supported'],
    ],
    [
      '2026-01-17',
      "Half a year on, no second state has joined Russia in recognising Kabul's rulers.",
      ['RU recognition supported'],
    ],
    [
      '2026-01-17',
      'Six months later no second capital had joined Moscow in recognising the Emirate',
      ['RU recognition supported'],
    ],
    [
      '2026-01-17',
      'China has joined Russia in recognising the Taliban',
      ['CN recognition contradicted', 'RU recognition supported'],
    ],
    [
      '2026-02-15',
      'The Afghan embassy in Canberra will fall silent after 30 June. Australia keeps the building and the archives.',
      ['AU mission supported', 'AU mission supported'],
    ],
    ['2026-02-15', 'Australia has taken over the Afghan embassy in Canberra.', ['AU mission contradicted']],
    ['2024-10-15', 'The Afghan embassy in London fell silent on 27 September.', ['GB mission supported']],
  ])('%s %s: %j', (on, text, wanted) => {
    expect(verdicts(text, on)).toEqual(wanted)
  })
})

describe('what is told in other words is read', () => {
  it.each<[string, string, readonly string[]]>([
    [
      '2025-07-05',
      'Timeline box: China got there first with recognition, Russia merely followed on Thursday',
      ['CN recognition contradicted', 'RU recognition supported'],
    ],
    ['2025-07-05', 'Russia got there first with recognition', ['RU recognition supported']],
    [
      '2024-02-07',
      "A Taliban minister's son took charge of the Afghan embassy in Tashkent on Friday. Next door the Tajiks did the same on Monday.",
      ['UZ mission supported', 'TJ mission contradicted'],
    ],
    [
      '2021-11-02',
      "Afghanistan's embassy in Islamabad stays in the hands of Ghani's diplomats",
      ['PK mission contradicted'],
    ],
    ['2024-01-05', 'Ghani-era diplomats still run the Afghan embassy in Vienna', ['AT mission supported']],
    ['2025-09-15', 'India already has a full-rank embassy running in Kabul', ['IN mission contradicted']],
    ['2025-09-15', 'India already has a proper embassy working in Kabul', ['IN mission contradicted']],
    ['2025-11-15', 'India has a proper embassy running in Kabul again', ['IN mission supported']],
  ])('%s %s: %j', (on, text, wanted) => {
    expect(verdicts(text, on)).toEqual(wanted)
  })
})

describe('that an embassy in Kabul is to open is denied by its State alone, and not because it is shut today', () => {
  it.each<[string, string, readonly string[]]>([
    [
      '2022-02-24',
      'Saifuddin says Malaysia has extended recognition to Kabul and a Malaysian embassy there is imminent',
      ['MY recognition contradicted', 'MY mission contradicted'],
    ],
    [
      '2025-04-08',
      'Washington recognises nobody as the government of Afghanistan - State Dept spox - but it will reopen the Kabul embassy this summer, the spox added',
      ['US recognition supported', 'US mission contradicted'],
    ],
    ['2025-04-08', 'The US embassy in Kabul will be reopened', ['US mission contradicted']],
    ['2025-04-08', "The US won't reopen its embassy in Kabul", ['US mission supported']],
    ['2025-04-08', 'If talks succeed the US will reopen its embassy in Kabul', []],
    ['2025-02-01', 'Germany is going to reopen its embassy in Kabul', ['DE mission not-held']],
    ['2023-11-30', 'Spain will reopen its embassy in Kabul in January', ['ES mission not-held']],
  ])('%s %s: %j', (on, text, wanted) => {
    expect(verdicts(text, on)).toEqual(wanted)
  })
})

describe('what is told beside another thing has a verdict of its own', () => {
  it.each<[string, string, readonly string[]]>([
    [
      '2025-10-02',
      'The staff of the Afghan consulate in Bonn resigned and left its property to the Taliban',
      ['DE mission supported', 'DE mission contradicted'],
    ],
    [
      '2025-10-02',
      'The staff of the Afghan consulate in Bonn walked out on Monday, leaving the keys with the German foreign ministry',
      ['DE mission supported', 'DE mission supported'],
    ],
    [
      '2025-10-02',
      'The staff of the Afghan consulate in Bonn gave the building to two Taliban officials',
      ['DE mission contradicted'],
    ],
    [
      '2024-11-25',
      "Yari out of Berlin, Sadat out of Bonn: Kabul calls both home. Germany won't have new heads in their chairs.",
      ['DE mission supported', 'DE mission supported', 'DE accreditation supported'],
    ],
    [
      '2024-11-25',
      'The Taliban recalled ambassador Yama Yari from Berlin and consul general Lutfullah Sadat from Bonn',
      ['DE mission supported', 'DE mission supported'],
    ],
    [
      '2025-01-25',
      "The Taliban's new ambassador Yama Yari runs the Afghan embassy in Berlin",
      ['DE mission contradicted'],
    ],
    [
      '2024-09-11',
      'Bishkek struck the Taliban from its register of banned groups last week and thereby recognised them',
      ['KG relations supported', 'KG recognition contradicted'],
    ],
    ['2024-09-11', 'Kyrgyzstan has scratched the Taliban from its terror list', ['KG relations supported']],
    [
      '2024-01-12',
      'Kazakhstan has not taken the Taliban off its register of banned groups',
      ['KZ relations contradicted'],
    ],
    [
      '2023-03-02',
      'Tehran shrugs: what happened at the Afghan embassy is for the Afghans to sort out among themselves, the Iranians say.',
      ['IR mission supported'],
    ],
    [
      '2023-03-02',
      'Iran called the changes in the Afghanistan embassy an internal matter',
      ['IR mission supported'],
    ],
    [
      '2024-06-26',
      'Managua names Michael Campbell, its man in Beijing, non-resident ambassador to Afghanistan.',
      ['NI relations supported'],
    ],
    [
      '2023-05-20',
      'The Saudis never left, btw: their diplomats have been on duty in Kabul without a break since Nov 2021',
      ['SA mission outdated'],
    ],
    [
      '2023-02-20',
      "The Czech embassy in Kabul welcomed visitors again on New Year's Day 2023.",
      ['CZ mission contradicted'],
    ],
    [
      '2023-12-06',
      'Delhi explainer para 3: "The Afghan embassy has been shuttered for good since 23 November and offers no services whatsoever."',
      ['IN mission outdated'],
    ],
  ])('%s %s: %j', (on, text, wanted) => {
    expect(verdicts(text, on)).toEqual(wanted)
  })
})

describe('who is named by what he was, what somebody wants of a State, and where a State sits', () => {
  it.each<[string, string, readonly string[]]>([
    [
      '2025-12-10',
      'Shaheen, once the voice of the Doha office, now heads the Afghan embassy in Qatar',
      ['QA mission supported'],
    ],
    [
      '2025-07-12',
      'Hope springs in Astana: Taliban chargé Rahman wants Kazakhstan to go the way of Russia. Kazakhstan has not recognised them',
      ['KZ recognition supported'],
    ],
    [
      '2025-10-25',
      "HED: Doha's man in Kabul becomes full ambassador by emir's decree / DEK: Qatar stresses this is not recognition",
      ['QA relations supported', 'QA recognition supported'],
    ],
    [
      '2024-03-04',
      'The Afghan embassy in Ottawa lives on Taliban cash, while looking after the consular paperwork of Afghans in the US',
      ['CA mission contradicted', 'CA mission supported'],
    ],
  ])('%s %s: %j', (on, text, wanted) => {
    expect(verdicts(text, on)).toEqual(wanted)
  })
})

describe('who does nothing of the kind is told of its own State', () => {
  it.each<[string, string, readonly string[]]>([
    [
      '2025-08-10',
      'Pakistan and China host Taliban envoys, none has recognised them',
      [
        'PK accreditation supported',
        'CN accreditation supported',
        'PK recognition supported',
        'CN recognition supported',
      ],
    ],
    [
      '2025-08-01',
      'Berlin has let two Taliban consular officials in, but still talks to nobody in Kabul officially',
      ['DE accreditation supported', 'DE relations not-held'],
    ],
    ['2025-05-05', "The Taliban are terrorists no more in Moscow's books", ['RU relations supported']],
    [
      '2025-10-12',
      'Muttaqi in Delhi: India to upgrade its technical mission to an embassy, says Jaishankar',
      ['IN mission not-held'],
    ],
    ['2021-12-20', 'Isaczai has left the UN seat', []],
  ])('%s %s: %j', (on, text, wanted) => {
    expect(verdicts(text, on)).toEqual(wanted)
  })
})

it.each<[string, string, string[]]>([
  [
    'That did not stop the Afghan embassy in Dushanbe from passing into Taliban hands in March.',
    '2023-04-01',
    ['TJ mission contradicted'],
  ],
  ['The Afghan embassy in Dushanbe passed into Taliban hands.', '2023-04-01', ['TJ mission contradicted']],
  ['The Afghan embassy in Tashkent passed into Taliban hands.', '2024-03-01', ['UZ mission supported']],
  [
    'Japan has never reopened its own embassy in Kabul since pulling out in August 2021.',
    '2026-02-06',
    ['JP mission contradicted'],
  ],
  [
    'Norway has never reopened its embassy in Kabul since closing it in 2021.',
    '2026-02-06',
    ['NO mission supported'],
  ],
])('What nothing stopped came about, and since when is not what is stated: %s', (text, on, wanted) => {
  expect(verdicts(text, on)).toEqual(wanted)
})

it.each<[string, string, string[]]>([
  [
    'Q&A for the site. Has Kazakhstan had political contacts with the Taliban? None, says Rakhmetullin. Who protects its embassy in Kabul? Taliban fighters guard it.',
    '2021-08-21',
    ['KZ relations supported', 'KZ mission supported'],
  ],
  ['Political contacts with the Taliban? None, says Rakhmetullin.', '2021-08-21', ['KZ relations supported']],
  ['Recognition by Qatar? Still none.', '2025-10-26', ['QA recognition supported']],
  ['Recognition by Russia? Still none.', '2025-10-26', ['RU recognition outdated']],
  ['Has Qatar recognised the Taliban? Still no.', '2025-10-26', ['QA recognition supported']],
])('a question and its short answer state something: %s', (text, on, stated) => {
  expect(verdictsOn(text, on)).toEqual(stated)
})

it.each<[string, string, string[]]>([
  [
    'From the briefing: (1) Taliban fighters guard the Kazakh embassy in Kabul (2) Kazakhstan has had political contacts with them',
    '2021-08-21',
    ['KZ mission supported', 'KZ relations contradicted'],
  ],
  [
    'Caption: Mawlawi Badruddin Haqqani, whose ambassador’s papers the Emiratis accepted on Wednesday. Until then only Beijing had gone that far.',
    '2024-08-24',
    ['AE accreditation supported', 'CN accreditation supported'],
  ],
  [
    'The UAE accepted Taliban diplomats. Until then only Iran had done so.',
    '2026-08-24',
    ['AE accreditation supported', 'IR accreditation contradicted'],
  ],
  [
    'Saudi Arabia has not offered a single consular service in Kabul since its people flew out',
    '2022-01-10',
    ['SA mission outdated'],
  ],
  [
    'The Afghan embassy in Tokyo closes after 31 January, building goes to the Taliban.',
    '2026-02-01',
    ['JP mission supported', 'JP mission contradicted'],
  ],
  ['Reports that Canada has recognised the Taliban are wrong.', '2025-02-10', ['CA recognition supported']],
  ['Reports that Russia has recognised the Taliban are wrong.', '2025-08-10', ['RU recognition outdated']],
])('notes, captions and tickers are read part by part: %s', (text, on, stated) => {
  expect(verdictsOn(text, on)).toEqual(stated)
})
