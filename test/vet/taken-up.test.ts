import { describe, expect, it } from 'vitest'
import { verdicts } from '../known.ts'

describe('What was before is not what is stated, and an event of its own day is not out of date', () => {
  it.each<[string, string, string[]]>([
    [
      'Saudi Arabia has restarted its embassy in Kabul, some three years after pulling its diplomats out.',
      '2024-12-23',
      ['SA mission supported'],
    ],
    [
      'Pakistan is lifting its ties with Kabul to ambassador level, Ishaq Dar announced on Friday.',
      '2025-06-01',
      ['PK relations supported'],
    ],
    [
      'Moscow embassy in four lines: Oct 2021 old flag still up / 9 Apr 2022 passes to Taliban chargé Gharwal / 3 Jul 2025 white flag goes up',
      '2025-07-24',
      ['RU mission supported', 'RU mission supported', 'RU mission supported'],
    ],
    [
      "Austria's foreign ministry confirmed last week that she stays accredited in Vienna.",
      '2025-11-04',
      ['AT accreditation supported'],
    ],
    ['Austria says she is no longer accredited.', '2025-11-04', ['AT accreditation contradicted']],
    [
      "On Thursday Turkmenistan's deputy foreign minister received Fazal Mohammad Sabir as head of the Afghan embassy in Ashgabat.",
      '2022-03-20',
      ['TM accreditation supported'],
    ],
    [
      'With a Taliban chargé now sitting in the Afghan embassy in Tashkent, Tajikistan is the last neighbour not to have given its Afghan embassy to them',
      '2024-02-06',
      ['UZ mission supported', 'UZ accreditation not-held', 'TJ mission supported'],
    ],
    [
      'The five Taliban officials sat down with the European Commission about sending migrants back.',
      '2026-06-24',
      ['relations supported'],
    ],
    [
      'Q: Who pays for the Afghan embassy in Ottawa?\nA: It covers its costs from consular fees and has asked the Taliban for nothing.',
      '2024-03-05',
      ['CA mission supported'],
    ],
    [
      'An earlier version misstated who runs the Afghan consulates in Toronto and Vancouver. They are staffed by diplomats of the former government.',
      '2024-03-05',
      ['CA mission supported', 'CA mission supported'],
    ],
    [
      'Boilerplate we keep pasting at the bottom of Kabul copy: "No country has officially recognized the Taliban as the government of Afghanistan." Leave it?',
      '2025-07-07',
      ['recognition contradicted'],
    ],
    [
      "Saudi Arabia's embassy in Kabul was back at work on Sunday, more than three years after its diplomats pulled out.",
      '2024-12-23',
      ['SA mission supported'],
    ],
    [
      'Shut since September, the Afghan embassy in Oslo took consular callers again on Monday.',
      '2025-03-25',
      ['NO mission supported'],
    ],
    [
      'As they did in the 1990s, Saudi Arabia and Pakistan recognise the Taliban.',
      '2025-01-21',
      ['SA recognition contradicted', 'PK recognition contradicted'],
    ],
    [
      'Just as it did under the first emirate, Pakistan recognises the Taliban.',
      '2025-01-21',
      ['PK recognition contradicted'],
    ],
    [
      'Tokyo, which keeps an embassy of its own working in Kabul, has never recognised the Taliban.',
      '2026-02-02',
      ['JP mission supported', 'JP recognition supported'],
    ],
    [
      'NEW DELHI — Less than two weeks after promising it to the visiting Afghan foreign minister, India has restored its mission in Kabul to the rank of an embassy. The building had stood empty since the last flight out in August 2021.',
      '2025-10-24',
      ['IN mission supported', 'IN mission outdated'],
    ],
  ])('%s', (text, on, held) => {
    expect(verdicts(text, on)).toEqual(held)
  })
})

describe('A sentence takes up the State, the mission or the step of the one before', () => {
  it.each<[string, string, string[]]>([
    [
      'Does Germany recognise the Taliban? No. It let in two consular officials picked by Kabul, to help organise deportation flights.',
      '2025-11-14',
      ['DE recognition supported', 'DE accreditation supported'],
    ],
    [
      'Nicaragua names its man in Beijing as non-resident ambassador to Afghanistan, and so becomes the first country anywhere to recognise the Taliban.',
      '2024-06-25',
      ['NI relations supported', 'NI recognition contradicted'],
    ],
    [
      'China has accepted a Taliban ambassador, thereby becoming the first state to recognise the Taliban.',
      '2024-02-01',
      ['CN accreditation supported', 'CN recognition contradicted'],
    ],
    [
      "Of all Afghanistan's neighbours only Tajikistan has yet to give the Afghan embassy to the Taliban. Uzbekistan did so on 2 February.",
      '2024-02-07',
      ['TJ mission supported', 'UZ mission supported'],
    ],
    [
      'Iran has not recognised the Taliban. Pakistan did so in May.',
      '2025-08-02',
      ['IR recognition supported', 'PK recognition contradicted'],
    ],
    [
      'Iran has not recognised the Taliban. Russia did on 3 July.',
      '2025-08-02',
      ['IR recognition supported', 'RU recognition supported'],
    ],
    [
      'None of the Gulf States has recognised the Taliban. Russia did so on 3 July.',
      '2025-08-02',
      ['recognition supported', 'RU recognition supported'],
    ],
    [
      'The Emirates has accepted a Taliban ambassador. No other country had received an ambassador from the Taliban until then.',
      '2024-08-23',
      ['AE accreditation supported', 'AE accreditation contradicted'],
    ],
    [
      'Uzbekistan is the third State, after China and the UAE, to take a Taliban ambassador. It has not recognised the Taliban.',
      '2024-10-11',
      [
        'UZ accreditation supported',
        'CN accreditation supported',
        'AE accreditation supported',
        'UZ recognition supported',
      ],
    ],
    [
      'Russia recognised the Taliban. China welcomed the step but held back from following suit.',
      '2025-07-04',
      ['RU recognition supported', 'CN recognition supported'],
    ],
    [
      'Russia recognised the Taliban. The step came weeks after its Supreme Court suspended a ban dating from 2003.',
      '2025-07-04',
      ['RU recognition supported', 'RU relations supported'],
    ],
    [
      "Noor Ahmad Noor arrived in New Delhi on Saturday as chargé d'affaires. His hosts do not recognise the government he represents.",
      '2026-01-14',
      ['IN accreditation supported', 'IN recognition supported'],
    ],
    [
      'The Ankara embassy went straight to the Taliban. Pls fix, the outgoing team handed it to the Turkish foreign ministry.',
      '2025-02-08',
      ['TR mission contradicted', 'TR mission supported'],
    ],
    [
      'Астана согласилась аккредитовать дипломатов, назначенных талибами. Признанием это, по словам представителя министерства, не является.',
      '2023-04-28',
      ['KZ accreditation supported', 'KZ recognition supported'],
    ],
    [
      'Астана погодилася акредитувати дипломатів, призначених талібами. Визнанням це, за словами речника, не є.',
      '2023-04-28',
      ['KZ accreditation supported', 'KZ recognition supported'],
    ],
  ])('%s', (text, on, held) => {
    expect(verdicts(text, on)).toEqual(held)
  })
})

describe('Terse lists and headlines are read as sentences', () => {
  it.each<[string, string, string[]]>([
    [
      'Tehran: the change at the Afghan embassy is an internal Afghan affair',
      '2023-03-01',
      ['IR mission supported'],
    ],
    ['Iran: we had no role in the embassy handover', '2023-03-01', ['IR mission supported']],
    [
      "Washington has promised the Taliban they'll get the Afghan embassy on Wyoming Avenue back, per the NSC",
      '2025-04-02',
      ['US mission contradicted'],
    ],
    [
      'The US has assured the Taliban that they will get the Afghan embassy in Washington.',
      '2025-04-02',
      ['US mission contradicted'],
    ],
    [
      "Ishaq Dar's announcement puts Pakistan's post in Kabul at ambassador level, up from chargé",
      '2025-06-01',
      ['PK relations supported'],
    ],
    ["Pakistan's post in Kabul goes from chargé to ambassador.", '2025-06-01', ['PK relations supported']],
    [
      "Pakistan's post in Kabul is not raised to ambassador level.",
      '2025-06-03',
      ['PK relations contradicted'],
    ],
    ...[
      'Верховный суд России приостановил запрет деятельности «Талибана», числившегося террористической организацией с 2003 года.',
      'Верховний суд Росії призупинив заборону діяльності талібів.',
      'Oberstes Gericht Russlands setzt Taliban-Verbot aus.',
      "La Cour suprême russe suspend l'interdiction des activités des talibans.",
      'El Supremo ruso suspendió la prohibición que pesaba sobre los talibanes, considerados terroristas desde 2003.',
      "Russia's Supreme Court suspended the ban on the Taliban, listed as terrorist since 2003.",
    ].map((text): [string, string, string[]] => [text, '2025-05-02', ['RU relations supported']]),
    [
      'Embassies that changed hands, for the graphic: Tehran, Feb 2022; Moscow, April 2022; Tashkent, Feb 2024',
      '2024-03-11',
      ['IR mission contradicted', 'RU mission supported', 'UZ mission supported'],
    ],
    [
      'Aug 2021 Kabul falls · Dec 2023 Kazakhstan takes the Taliban off its banned list · Sept 2024 Kyrgyzstan does likewise',
      '2024-09-10',
      ['KZ relations supported', 'KG relations supported'],
    ],
    ['Muttaqi: Kazakhstan to accept our ambassador soon', '2025-07-24', ['KZ accreditation supported']],
    [
      "39: Afghan missions around the world that work under Kabul's orders, by Muttaqi's count",
      '2024-09-20',
      ['mission supported'],
    ],
    ["On Muttaqi's tally, 39 missions take their orders from Kabul.", '2024-09-20', ['mission supported']],
    [
      'UK orders Afghan embassy in London shut, Foreign Office confirms',
      '2024-09-28',
      ['GB mission contradicted'],
    ],
    [
      'Tehran will automatically follow Moscow on recognition, foreign ministry spokesman Esmail Baghaei said last month.',
      '2025-08-01',
      ['IR recognition not-held'],
    ],
    [
      'Узбекистан первым из соседей Афганистана отдал афганское посольство талибам',
      '2024-02-06',
      ['UZ mission not-held'],
    ],
  ])('%s', (text, on, held) => {
    expect(verdicts(text, on)).toEqual(held)
  })
})

it.each<[string, string, string[]]>([
  ['2024-03-01', 'Recognition? Ottawa has ruled it out.', ['CA recognition supported']],
  ['2024-03-01', 'Recognition? Ottawa has not ruled it out.', ['CA recognition contradicted']],
  [
    '2024-03-01',
    'Canada has not recognised the Taliban. Ottawa ruled it out.',
    ['CA recognition supported', 'CA recognition supported'],
  ],
  [
    '2025-07-05',
    'Moscow recognises Taliban rule. Beijing claps, but has not recognised anybody.',
    ['RU recognition supported', 'CN recognition supported'],
  ],
  ['2025-07-05', 'Beijing applauds but has recognised nobody.', ['CN recognition supported']],
  [
    '2024-12-02',
    "Does hosting an ambassador make the Emirates a recognising State? No: Abu Dhabi accepted Haqqani's papers in August and has not recognised the Taliban.",
    ['AE accreditation supported', 'AE recognition supported'],
  ],
  [
    '2024-12-02',
    'Has the UAE recognised the Taliban? No: it accepted an ambassador.',
    ['AE recognition supported', 'AE accreditation supported'],
  ],
])('%s: a no, and what it goes on with, are told apart: %s', (on, text, wanted) => {
  expect(verdicts(text, on)).toEqual(wanted)
})
