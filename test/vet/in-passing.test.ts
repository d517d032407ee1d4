import { describe, expect, it } from 'vitest'
import { verdicts } from '../known.ts'

describe('What a sentence says in passing has a verdict of its own', () => {
  it.each<[string, string, string[]]>([
    [
      '2025-11-02',
      'Qatar’s emir recognised the Islamic Emirate last month when he promoted his chargé in Kabul to ambassador.',
      ['QA recognition contradicted', 'QA relations supported'],
    ],
    [
      '2024-02-02',
      'China recognised the Taliban when it received their ambassador.',
      ['CN recognition contradicted', 'CN accreditation supported'],
    ],
    [
      '2025-07-01',
      'Turkey has officially recognised the Taliban after their ambassador, Saniullah Farahmand, took over the embassy in Ankara.',
      ['TR recognition contradicted', 'TR mission supported'],
    ],
    [
      '2024-10-01',
      'Kazakhstan refused to recognise the Taliban after they took over the embassy in Astana.',
      ['KZ recognition supported', 'KZ mission supported'],
    ],
    [
      '2026-02-05',
      'The Afghan embassy in Tokyo closed in January 2026 and the Taliban have taken its archives.',
      ['JP mission supported', 'JP mission contradicted'],
    ],
    [
      '2026-02-05',
      'The Afghan embassy in Tokyo has closed, and its archives went to the Taliban.',
      ['JP mission supported', 'JP mission contradicted'],
    ],
    [
      '2024-10-01',
      "Afghanistan's embassy in Oslo closed in September 2024, while the Taliban seized the premises.",
      ['NO mission supported', 'NO mission contradicted'],
    ],
    [
      '2025-08-01',
      'Jamal Gharwal took over the Afghan embassy in Moscow in April 2022. In 2025 he became ambassador.',
      ['RU mission supported', 'RU accreditation not-held'],
    ],
    [
      '2023-03-28',
      "Tajikistan, alone among the neighbours in shunning the group, still hosts Zahir Aghbar, the republic's ambassador.",
      ['TJ relations supported', 'TJ mission supported'],
    ],
    [
      '2021-08-25',
      'Having become the first country in Central Asia to recognise the Taliban, Kazakhstan pulled its ambassador out of Kabul.',
      ['KZ recognition contradicted', 'KZ mission contradicted'],
    ],
    [
      '2024-02-20',
      'Tajikistan is the one neighbour where the Afghan embassy has not gone over to the Taliban, after Tashkent did this month.',
      ['TJ mission supported', 'UZ mission supported'],
    ],
    [
      '2023-02-28',
      'The Taliban are running the Afghan embassy in Tehran, which Iran describes as an internal Afghan affair.',
      ['IR mission supported'],
    ],
    [
      '2026-02-02',
      'Japan has turned the Afghan embassy in Tokyo over to the Taliban, who will reopen it.',
      ['JP mission contradicted'],
    ],
    [
      '2026-02-02',
      'India still does not recognise the Taliban, which run the embassy in New Delhi.',
      ['IN recognition supported', 'IN mission supported'],
    ],
    [
      '2026-02-02',
      'Iran does not recognise the Taliban, which took over the embassy in Tehran in February 2023.',
      ['IR recognition supported', 'IR mission supported'],
    ],
    [
      '2026-02-02',
      'Russia recognised the Taliban, who took over the Moscow embassy in April 2022.',
      ['RU recognition supported', 'RU mission supported'],
    ],
    [
      '2026-02-02',
      'Russia recognised the Taliban, who run the country, in August 2025.',
      ['RU recognition contradicted'],
    ],
    [
      '2025-12-01',
      'Turkey does not recognise the Taliban, who now run the Afghan embassy in Ankara.',
      ['TR recognition supported', 'TR mission supported'],
    ],
    [
      '2024-12-01',
      'Canada does not recognise the Taliban, who run the Afghan embassy in Ottawa.',
      ['CA recognition supported', 'CA mission contradicted'],
    ],
    [
      '2026-02-02',
      'India, which does not recognise the Taliban, let them run the Afghan embassy in New Delhi.',
      ['IN recognition supported', 'IN mission supported'],
    ],
    [
      '2024-12-01',
      'Canada, which does not recognise the Taliban, let them take over the embassy in Ottawa.',
      ['CA recognition supported', 'CA mission contradicted'],
    ],
    [
      '2025-07-05',
      'Russia has recognised the Taliban. China did the same a day later.',
      ['RU recognition supported', 'CN recognition contradicted'],
    ],
    [
      '2022-04-20',
      'Beijing, Islamabad and Ashgabat had accredited a Taliban appointee. And all three had recognised the new government.',
      [
        'CN accreditation supported',
        'PK accreditation supported',
        'TM accreditation supported',
        'CN recognition contradicted',
        'PK recognition contradicted',
        'TM recognition contradicted',
      ],
    ],
    [
      '2026-11-22',
      'India upgraded its mission in Kabul to an embassy last October and has since recognised the government.',
      ['IN mission supported', 'IN recognition contradicted'],
    ],
    [
      '2026-11-22',
      'China and the United Arab Emirates have taken ambassadors but stop short of recognition.',
      [
        'CN accreditation supported',
        'AE accreditation supported',
        'CN recognition supported',
        'AE recognition supported',
      ],
    ],
    [
      '2024-12-01',
      "Britain rejected the Taliban's request and has since closed the Afghan embassy.",
      ['GB accreditation not-held', 'GB mission supported'],
    ],
    [
      '2022-04-20',
      'Last month Turkmenistan became the first of the Central Asian five to take a Taliban appointee, one Fazil-Mohammad Saber, who now heads the embassy in Ashgabat.',
      ['TM accreditation supported', 'TM mission supported'],
    ],
    [
      '2024-02-02',
      "Xi Jinping took Bilal Karimi's letters on Tuesday along with those of some forty others.",
      ['CN accreditation supported'],
    ],
    ['2024-10-02', 'fyi subs: Afghan emb in London shut last Fri.', ['GB mission supported']],
    [
      '2024-12-24',
      'استأنفت السفارة السعودية في كابل أعمالها يوم الأحد، بعد أن كانت الرياض قد سحبت دبلوماسييها منها في 15 أغسطس 2021.',
      ['SA mission supported'],
    ],
    [
      '2025-04-01',
      'Визнання талібів це не означає, наголошують у норвезькому МЗС.',
      ['NO recognition supported'],
    ],
    [
      '2025-04-01',
      'Norwegen betont, eine Anerkennung der Taliban bedeute das nicht.',
      ['NO recognition supported'],
    ],
    [
      '2022-05-01',
      'Russia has accredited a Taliban diplomat. Recognition? Far too early, says Zakharova.',
      ['RU accreditation supported', 'RU recognition supported'],
    ],
  ])('on %s: %s', (on, text, wanted) => {
    expect(verdicts(text, on)).toEqual(wanted)
  })
})

describe('What stands on its head is not borne out', () => {
  it.each<[string, string, string[]]>([
    [
      '2023-03-01',
      'The Taliban handed over the Afghan embassy in Tehran to Iran',
      ['IR mission contradicted'],
    ],
    ['2024-09-14', 'Norway shuts down its embassy in Kabul this week', ['NO mission contradicted']],
    [
      '2021-08-24',
      'Taliban gunmen have thrown a guard around the Afghan embassy in Nur-Sultan',
      ['KZ mission contradicted'],
    ],
    [
      '2024-03-01',
      "Canada's refusal to recognise the Taliban has been dropped",
      ['CA recognition contradicted'],
    ],
    ['2024-03-01', 'The Ottawa mission gets no money from the Taliban', ['CA mission supported']],
    [
      '2024-03-01',
      "Once the republic's, the embassy in Ottawa is now the Taliban's",
      ['CA mission contradicted'],
    ],
    ['2024-03-01', "Canada hasn't ruled out recognising the Taliban", ['CA recognition contradicted']],
    ['2024-03-01', "The Taliban's letter to Ottawa got a polite yes", ['CA accreditation contradicted']],
    ['2023-12-10', 'The UN seat remains with the republic', ['recognition supported']],
    [
      '2021-12-03',
      "The UN has seated Suhail Shaheen as Afghanistan's representative",
      ['recognition contradicted'],
    ],
    [
      '2021-08-30',
      "There isn't a single government that has recognised the Taliban",
      ['recognition supported'],
    ],
    ['2026-06-18', "Recognising the Taliban isn't on Belgium's agenda", ['BE recognition supported']],
    [
      '2022-04-15',
      'China, Pakistan and Turkmenistan are still holding back from accrediting Taliban diplomats',
      ['CN accreditation contradicted', 'PK accreditation contradicted', 'TM accreditation contradicted'],
    ],
  ])('on %s: %s', (on, text, wanted) => {
    expect(verdicts(text, on)).toEqual(wanted)
  })
})

describe('Whose words they are is read wherever the name stands', () => {
  it.each<[string, string, string[]]>([
    [
      '2021-08-26',
      '"We did not recognize the Taliban." (Aibek Smadiyarov, at the briefing)',
      ['KZ recognition contradicted'],
    ],
    [
      '2024-02-28',
      'Trudeau, blunt as ever: Canada does not recognise the Taliban “and will never do so”',
      ['CA recognition contradicted'],
    ],
    [
      '2023-03-28',
      'Kazakhstan has taken in Taliban diplomats, if you believe Mujahid',
      ['KZ accreditation supported'],
    ],
    [
      '2024-03-01',
      'Canada will never recognise the Taliban, if you believe Trudeau',
      ['CA recognition not-held'],
    ],
    [
      '2024-10-02',
      'The Foreign Office has owned up: it was Britain that closed the Afghan embassy in London.',
      ['GB mission contradicted'],
    ],
    [
      '2025-08-14',
      'Say what you like about Merz: Germany has accredited Taliban consular officials',
      ['DE accreditation supported'],
    ],
  ])('on %s: %s', (on, text, wanted) => {
    expect(verdicts(text, on)).toEqual(wanted)
  })

  it('is not asked of a draft in quotation marks', () => {
    expect(
      verdicts(
        'Background graf from the archive: "Russia has recognised the Taliban." still good?',
        '2025-08-01',
      ),
    ).toEqual(['RU recognition supported'])
  })
})

describe('What only tells the background of a statement is put aside', () => {
  it.each<[string, string, string[]]>([
    ['Recognition, however, is still being withheld by India.', '2026-01-12', ['IN recognition supported']],
    [
      'Six months after it shut, the Afghan embassy in Oslo has reopened for consular business.',
      '2025-03-25',
      ['NO mission supported'],
    ],
    [
      'The Saudi embassy in Kabul, from which diplomats had been withdrawn, resumed work on Sunday.',
      '2024-12-23',
      ['SA mission supported'],
    ],
    [
      'TIMELINE: 9 April 2022. The white flag of the Taliban goes up over the Afghan embassy in Moscow.',
      '2025-07-16',
      ['RU mission contradicted'],
    ],
    [
      "Two facts, don't merge them: Uzbekistan accepted a Taliban ambassador",
      '2024-10-14',
      ['UZ accreditation supported'],
    ],
  ])('%s', (text, on, held) => {
    expect(verdicts(text, on)).toEqual(held)
  })
})

describe('A place, an answer and an ellipsis are carried over', () => {
  it.each<[string, string, string[]]>([
    [
      'Is the Afghan embassy in Oslo still at work? No, it shut on 12 September.',
      '2024-09-19',
      ['NO mission supported', 'NO mission supported'],
    ],
    [
      'Who sits in the Afghan consulate general in Istanbul these days? People the Taliban sent.',
      '2023-03-03',
      ['TR mission supported'],
    ],
    [
      'Germany admitted two Taliban consular officials. Norway has so far accepted none.',
      '2025-07-28',
      ['DE accreditation supported', 'NO accreditation outdated'],
    ],
    [
      'Kazakhstan struck the Taliban off its terror list in December, Kyrgyzstan has done the same now.',
      '2024-09-10',
      ['KZ relations supported', 'KG relations supported'],
    ],
    [
      'The Afghan embassy in Oslo closed on 12 September. The one in London shut its doors last Friday.',
      '2024-09-30',
      ['NO mission supported', 'GB mission supported'],
    ],
    [
      'The Afghan embassy in London closed on Friday. The one in Oslo has not closed.',
      '2024-09-30',
      ['GB mission supported', 'NO mission contradicted'],
    ],
    [
      'The Emirates took the credentials of an ambassador from the Taliban. China had done the same months before.',
      '2024-08-24',
      ['AE accreditation supported', 'CN accreditation supported'],
    ],
    [
      'The Emirates took the credentials of an ambassador from the Taliban. China had not done the same.',
      '2024-08-24',
      ['AE accreditation supported', 'CN accreditation contradicted'],
    ],
    [
      'Table note 4 (Japan): Afghan embassy, Tokyo, out of operation since the end of January; building and archives are being looked after by the Japanese government.',
      '2026-02-04',
      ['JP mission supported', 'JP mission supported'],
    ],
    [
      'Afghan embassy, Tokyo: shut. Its building and archives are in the hands of the Taliban.',
      '2026-02-04',
      ['JP mission supported', 'JP mission contradicted'],
    ],
    [
      'Not one Indian official has worked at India’s mission in Kabul. It stands completely deserted.',
      '2022-09-08',
      ['IN mission outdated', 'IN mission outdated'],
    ],
    [
      'No Canadian diplomat has served at Canada’s embassy in Kabul since August 2021.',
      '2022-09-08',
      ['CA mission supported'],
    ],
    [
      'Kazakhstan follows Russia and recognises the Taliban government, the second country to do so',
      '2025-07-14',
      ['KZ recognition contradicted', 'RU recognition supported'],
    ],
  ])('%s', (text, on, held) => {
    expect(verdicts(text, on)).toEqual(held)
  })
})

describe('What a number, a list or a quotation says is held to it', () => {
  it.each<[string, string, string[]]>([
    ['Only one country recognises the Taliban government.', '2026-01-20', ['recognition supported']],
    ['Only one country recognises the Taliban government.', '2024-01-20', ['recognition contradicted']],
    [
      "The Taliban are back on Kazakhstan's list of banned organisations.",
      '2024-01-03',
      ['KZ relations contradicted'],
    ],
    [
      'PM Justin Trudeau — "Canada does not recognize the Taliban as the legitimate government of Afghanistan and will never do so."',
      '2024-02-28',
      ['CA recognition contradicted'],
    ],
    ['Chargé d’affaires takes no capitals; the plural is chargés d’affaires.', '2025-01-15', []],
    ['A fiver says Astana recognises the Taliban before New Year.', '2025-11-05', []],
  ])('%s', (text, on, held) => {
    expect(verdicts(text, on)).toEqual(held)
  })
})
