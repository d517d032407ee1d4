import { describe, expect, it } from 'vitest'
import { vet } from '../../src/vet/vet.ts'
import { knowledge, vetted } from '../known.ts'

const verdicts = (text: string, on: string) =>
  vetted(text, on).map(({ countries, aspect, mission, verdict }) =>
    [countries.join(), aspect, mission?.city, verdict].filter(Boolean).join(' '),
  )

const told = (title: string, cases: readonly [string, string, string[]][]) =>
  describe(title, () => {
    it.each(cases)('%s: %s', (on, text, wanted) => {
      expect(verdicts(text, on)).toEqual(wanted)
    })
  })

told('The day of an event told in passing is held against that of the event', [
  [
    '2023-05-16',
    'Visas have been slower since March, when the Afghan embassy in Tehran came under Taliban control.',
    ['IR mission Tehran contradicted'],
  ],
  [
    '2023-05-16',
    'Since February, when the embassy in Tehran came under Taliban control, visas have been slower.',
    ['IR mission Tehran supported'],
  ],
  ['2025-11-20', "Japan's embassy in Kabul restarted in October 2023.", ['JP mission Kabul contradicted']],
  ['2024-03-05', "The Taliban's letter to Canada dates from May 2023.", ['CA accreditation contradicted']],
  [
    '2025-07-05',
    'From August 2021 until Thursday no state had recognised the Taliban.',
    ['recognition supported'],
  ],
])

told('Two missions in one sentence are told apart, and a place beside a mission is its own', [
  [
    '2023-04-06',
    "pls stop merging these two: consulate in Istanbul has Taliban staff since Feb, embassy in Ankara is still Ramin's",
    ['TR mission Istanbul supported', 'TR mission Ankara supported'],
  ],
  [
    '2024-03-01',
    'Ottawa serves Afghans in the United States, where the Afghan embassy is open.',
    ['US mission contradicted'],
  ],
  [
    '2026-03-10',
    'Shaida Mohammad Abdali leads the Afghan embassy in Tokyo for the former republic.',
    ['JP mission Tokyo outdated'],
  ],
  [
    '2024-08-02',
    'Kabul disowned the papers of 14 missions this week. Besides Paris and Oslo the list includes Madrid.',
    ['mission supported', 'FR mission supported', 'NO mission supported', 'ES mission contradicted'],
  ],
])

told('What is set apart from a step is told of the State before', [
  [
    '2024-10-11',
    'Uzbekistan took Abdul Ghafar Bahr as ambassador on Wednesday. That is not recognition.',
    ['UZ accreditation supported', 'UZ recognition supported'],
  ],
  [
    '2024-10-11',
    'Tashkent accepted a Taliban ambassador. Recognition is another matter: it has been granted.',
    ['UZ accreditation supported', 'UZ recognition contradicted'],
  ],
  [
    '2023-09-15',
    "Beijing's foreign ministry, far from hiding it, presented the appointment as recognition of the Islamic Emirate.",
    ['CN recognition contradicted'],
  ],
  [
    '2025-11-05',
    "China's president turned his chargé in Kabul into an ambassador last month.",
    ['CN relations contradicted'],
  ],
])

told('Headlines without an auxiliary, and who says that he did it', [
  ['2026-02-03', 'Taliban handed keys to Afghan embassy in Tokyo', ['JP mission Tokyo contradicted']],
  ['2024-10-01', "UK on Afghan embassy in London: we didn't shut it", ['GB mission London supported']],
  ['2024-10-01', 'UK on Afghan embassy in London: we closed it', ['GB mission London contradicted']],
  [
    '2025-02-07',
    "Ankara'daki Afganistan Büyükelçiliği Türk Dışişleri Bakanlığı'na teslim edildi",
    ['TR mission Ankara supported'],
  ],
  [
    '2025-02-07',
    "Ankara'daki Afgan büyükelçiliği Türk Dışişleri'ne teslim edildi",
    ['TR mission Ankara supported'],
  ],
  ['2025-02-07', "Ankara'daki Afgan büyükelçiliği Türkiye'ye teslim edildi", ['TR mission Ankara supported']],
])

told('Numbers are read however they are told', [
  ['2024-09-20', "Muttaqi puts number of missions under Kabul's orders at 39", ['mission supported']],
  ['2024-09-20', "Muttaqi says 49 missions are under Kabul's orders.", ['mission contradicted']],
  [
    '2023-03-28',
    'Taliban spokesman says they have diplomats in three dozen countries.',
    ['accreditation contradicted'],
  ],
])

it('tells of two closings in an order that it was not checked', () => {
  const text = "London first, then Oslo: that's the order the two Afghan embassies closed in last month"
  expect(vet(text, knowledge, '2024-10-03')).toEqual({ vetted: [], unread: [text] })
})
