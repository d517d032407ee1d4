import { describe, expect, it } from 'vitest'
import { verdicts } from '../known.ts'

const told = (title: string, cases: readonly [string, string, string[]][]) =>
  describe(title, () => {
    it.each(cases)('%s: %s', (on, text, wanted) => {
      expect(verdicts(text, on)).toEqual(wanted)
    })
  })

told('What a participle tells has a verdict of its own', [
  [
    '2024-09-30',
    'Having shut its doors on Friday, the Afghan embassy in London was promptly turned over to Taliban diplomats.',
    ['GB mission supported', 'GB mission contradicted', 'GB accreditation not-held'],
  ],
  [
    '2021-08-21',
    "Kazakhstan's embassy in Kabul, guarded since Sunday by fighters who had turned up at its gate, works on.",
    ['KZ mission supported', 'KZ mission supported'],
  ],
  [
    '2025-03-26',
    'Closed last September, the Afghan embassy in Oslo reopened on Monday under a first secretary sent by the Taliban, whom Norway had accepted in January.',
    [
      'NO mission supported',
      'NO mission supported',
      'NO accreditation supported',
      'NO accreditation supported',
    ],
  ],
  [
    '2024-09-09',
    'Struck off the Kyrgyz list of banned organisations last week, and off the Kazakh one in December, the Taliban are no longer outlawed as terrorists in Russia either.',
    ['KG relations supported', 'KZ relations supported', 'RU relations contradicted'],
  ],
  [
    '2023-12-05',
    'By receiving the credentials of a Taliban ambassador, China has formally recognised the Taliban government.',
    ['CN accreditation supported', 'CN recognition contradicted'],
  ],
  [
    '2023-03-01',
    'Run since Sunday by Taliban diplomats, the Afghan embassy in Tehran had been held by envoys of the republic.',
    ['IR mission supported', 'IR accreditation supported', 'IR mission not-held'],
  ],
])

told('What an event by its noun tells has one too, and what came of it', [
  [
    '2024-02-07',
    'The departure of Ahmad Khalid Elmi, who ceded the Tashkent embassy to a Taliban chargé on Friday, leaves Tajikistan as the last neighbour whose Afghan embassy is not in Taliban hands.',
    ['UZ mission supported', 'UZ accreditation not-held', 'TJ mission supported'],
  ],
  [
    '2024-02-10',
    'The handover of the Afghan embassy in Dushanbe leaves Uzbekistan as the only neighbour that has not given its Afghan embassy to the Taliban.',
    ['TJ mission contradicted', 'UZ mission contradicted'],
  ],
  [
    '2025-07-10',
    "Russia's recognition of the Taliban leaves China as the second state to have recognised them.",
    ['RU recognition supported', 'CN recognition contradicted'],
  ],
  [
    '2023-10-10',
    "After Kabul's suspension of consular services at the embassies in London and Vienna, those in Madrid and The Hague announced that they were cooperating with the Taliban ministry.",
    ['GB mission supported', 'AT mission supported', 'ES mission supported', 'NL mission supported'],
  ],
  [
    '2022-04-14',
    "Russia has not recognised the Taliban, days after the group's appointee had taken over the Afghan mission in Moscow.",
    ['RU recognition supported', 'RU mission supported', 'RU accreditation supported'],
  ],
  [
    '2024-07-31',
    "The Taliban's decision to cut off 14 missions does not touch those in Madrid and The Hague.",
    ['mission supported', 'ES mission supported', 'NL mission supported'],
  ],
])

told('What stands in a relative clause has one too', [
  [
    '2025-07-10',
    'China, a state that recognised the Taliban last year, welcomed the Russian step.',
    ['CN recognition contradicted'],
  ],
  [
    '2024-11-20',
    'The Taliban have placed a consul in Mumbai in India, a country that recognised them in October.',
    ['IN accreditation supported', 'IN recognition contradicted'],
  ],
  [
    '2024-10-14',
    'Of the countries that have accepted a Taliban ambassador, Uzbekistan, where Abdul Ghafar Bahr delivered copies of his papers last Wednesday, is the third, coming after China and the Emirates.',
    [
      'UZ accreditation supported',
      'CN accreditation supported',
      'AE accreditation supported',
      'UZ accreditation supported',
    ],
  ],
  [
    '2023-03-27',
    'Iran, where Taliban envoys took over the Afghan embassy last month, says it has not recognised their government.',
    ['IR mission supported', 'IR accreditation supported', 'IR recognition supported'],
  ],
  [
    '2025-06-02',
    'Pakistan, whose chargé in Kabul, Ubaidur Rehman Nizamani, was raised to ambassador on Friday, has yet to recognise the Taliban.',
    ['PK relations supported', 'PK recognition supported'],
  ],
])

told('So has each item of a list, and each question that is answered', [
  [
    '2025-07-20',
    "Astana's path, as filed: Taliban taken off the banned list in December 2023, a chargé d'affaires received in August 2024, and, this month, recognition on the heels of the Russians.",
    [
      'KZ relations supported',
      'KZ accreditation supported',
      'KZ recognition contradicted',
      'RU recognition supported',
    ],
  ],
  [
    '2026-02-14',
    'New Delhi embassy in three dates: closure declared permanent on 23 November 2023; doors reopened within a week by the consuls from Mumbai and Hyderabad; a Taliban chargé in place since January 2026.',
    ['IN mission supported', 'IN mission supported', 'IN mission supported', 'IN accreditation supported'],
  ],
  [
    '2025-10-23',
    'Q: Has India recognised the Taliban? A: No. Q: Does India have an embassy in Kabul? A: Yes.',
    ['IN recognition supported', 'IN mission supported'],
  ],
  [
    '2024-10-02',
    'Q: Does the UK recognise the Taliban? A: Yes. Q: Is the Afghan embassy in London still working? A: It closed on 27 September.',
    ['GB recognition contradicted', 'GB mission supported'],
  ],
])

told('Headlines and the verbs of wires are read', [
  [
    '2024-02-02',
    'Beijing bestows full recognition on Taliban as Karimi hands over his papers',
    ['CN recognition contradicted', 'CN accreditation supported'],
  ],
  [
    '2024-02-27',
    'Ottawa stonewalls Taliban bid for Afghan embassy, leaves 2022 letter to gather dust',
    ['CA mission supported', 'CA accreditation supported'],
  ],
  ['2024-02-17', 'Azerbaijan plants flag in Kabul with its first embassy there', ['AZ mission supported']],
  ['2023-01-05', 'Prague pulls plug on Kabul embassy, evacuated in August 2021', ['CZ mission supported']],
  ['2025-10-26', 'Recognition by Doha was not involved.', ['QA recognition supported']],
  ['2024-03-10', 'Türkiye, Taliban hükümetini tanımıyor.', ['TR recognition supported']],
  [
    '2024-01-31',
    'Hed: Xi accepts papers of Taliban ambassador, making China the first nation to recognise their rule',
    ['CN accreditation supported', 'CN recognition contradicted'],
  ],
  ['2025-11-14', 'Norway has approved a Taliban ambassador', ['NO accreditation contradicted']],
  ['2025-11-14', 'Norway has signed off on a Taliban first secretary', ['NO accreditation supported']],
  [
    '2024-12-23',
    'Backgrounder: unlike the Americans, the Saudis kept their embassy in Kabul running without a break after August 2021.',
    ['SA mission contradicted'],
  ],
  ['2024-12-23', 'Turkey has kept its embassy in Kabul open all along', ['TR mission supported']],
  ['2025-08-27', 'Scorecard on the Taliban. Recognitions: none.', ['recognition contradicted']],
  ['2025-08-27', 'Taliban scorecard. Recognitions so far: one.', ['recognition supported']],
  ['2023-08-27', 'Somaliland scorecard. Recognitions: nil.', []],
  [
    '2024-02-07',
    'Tajikistan is the last neighbour whose Afghan embassy is still in the hands of the old republic, now that the Tashkent embassy has gone over to the Taliban.',
    ['TJ mission supported', 'UZ mission supported'],
  ],
  [
    '2024-02-07',
    'Pakistan is the one neighbour whose Afghan embassy is still run by the fallen republic',
    ['PK mission contradicted'],
  ],
  [
    '2025-10-24',
    'In raising its chargé in Kabul to ambassador this week, Qatar became the second state after Russia to recognise the Taliban government',
    ['QA relations supported', 'QA recognition contradicted', 'RU recognition supported'],
  ],
  [
    '2025-07-08',
    "La Russie a reconnu le gouvernement taliban ; Pékin, qui a salué le geste, ne l'a pas imitée.",
    ['RU recognition supported', 'CN recognition supported'],
  ],
  [
    '2025-07-08',
    'Russland hat die Taliban-Regierung anerkannt; China ist dem Beispiel nicht gefolgt.',
    ['RU recognition supported', 'CN recognition supported'],
  ],
  [
    '2024-10-20',
    "La Chine a accrédité un ambassadeur taliban. L'Ouzbékistan ne l'a pas imitée.",
    ['CN accreditation supported', 'UZ accreditation contradicted'],
  ],
])

told('What copy calls by another name is read', [
  [
    '2021-09-10',
    "The Netherlands' embassy to Afghanistan works from Doha these days, by agreement with Qatar",
    ['NL mission supported'],
  ],
  ['2021-09-10', 'The Dutch embassy to Kabul has moved to Doha.', ['NL mission supported']],
  ['2021-09-10', 'The Dutch embassy to Afghanistan works from Ankara.', ['NL mission not-held']],
  ['2021-09-10', 'The Dutch embassy moved back to Kabul.', ['NL mission contradicted']],
  [
    '2025-07-06',
    "The white Taliban banner has flown over the Moscow embassy ever since the Taliban's man moved in, in April 2022.",
    ['RU mission contradicted'],
  ],
  ['2026-02-05', 'The Afghan embassy in Canberra has already shut its doors.', ['AU mission contradicted']],
  ['2026-11-05', 'The Afghan embassy in Canberra has shut its doors.', ['AU mission not-held']],
  [
    '2025-06-03',
    'In raising its envoy in Kabul to ambassador, Pakistan gave the Taliban what they most wanted, formal recognition.',
    ['PK relations supported', 'PK recognition contradicted'],
  ],
  ['2024-02-16', 'Baku gets an embassy in Kabul, its first ever.', ['AZ mission supported']],
  [
    '2025-04-07',
    'America recognises nobody as the government of Afghanistan, and has no plan to reopen in Kabul.',
    ['US recognition supported', 'US mission supported'],
  ],
  [
    '2021-10-21',
    "Washington stayed away from this week's Moscow-format meeting with the Taliban.",
    ['US relations supported', 'RU relations supported'],
  ],
  [
    '2021-08-23',
    'The Kazakh ambassador saw that the police were gone, and it is Talibs who have guarded the embassy in Kabul ever since.',
    ['KZ mission supported'],
  ],
])

told('A quiz, a list of one and a tag of doubt state what they tell', [
  [
    '2025-08-04',
    "Quiz, Q4. Which state was first to recognise today's Taliban government? Answer: Pakistan, in 2021.",
    ['PK recognition contradicted'],
  ],
  [
    '2025-12-01',
    'Countries that recognise the Taliban government, complete list: 1. Russia',
    ['RU recognition supported'],
  ],
  [
    '2025-11-05',
    'Austria has accepted a Taliban diplomat, or am I wrong?',
    ['AT accreditation contradicted'],
  ],
])

told('In other languages what a State says of it is told by itself', [
  [
    '2023-02-28',
    'سفارت افغانستان در تهران به دست طالبان افتاد و ایران می‌گوید این یک موضوع داخلی افغان‌هاست',
    ['IR mission supported'],
  ],
  [
    '2024-06-26',
    'Managua establece relaciones diplomáticas con el Emirato Islámico: su embajador en Pekín, Michael Campbell, será embajador no residente en Afganistán',
    ['NI relations supported'],
  ],
])
