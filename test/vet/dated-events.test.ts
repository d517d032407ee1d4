import { describe, expect, it } from 'vitest'
import { verdicts, vetted } from '../known.ts'

const held = (text: string) => vetted(text, '2026-03-01')

describe('what is said to have happened on a day', () => {
  it.each<[string, string]>([
    ["Xi Jinping received the Taliban ambassador's credentials on 30 January 2024.", 'supported'],
    ["Xi Jinping received the Taliban ambassador's credentials in January 2024.", 'supported'],
    ["Xi Jinping accepted the Taliban ambassador's credentials on 1 December 2023.", 'not-held'],
    ["Xi Jinping received the Taliban ambassador's credentials on 15 December 2023.", 'not-held'],
    ['China accepted a Taliban ambassador in December 2023', 'supported'],
    ["By December 2023 China had received the Taliban ambassador's credentials.", 'supported'],
    ['Russia recognised the Taliban on 3 July 2025', 'supported'],
    ['Russia recognised the Taliban on 1 August 2025', 'contradicted'],
    ['The Taliban took over the Moscow embassy on 9 April 2022', 'supported'],
    ['The Moscow embassy was handed over to the Taliban in May 2023', 'contradicted'],
    ['The Taliban held the Moscow embassy in May 2023', 'supported'],
    ["Xi Jinping received the Taliban ambassador's credentials in 2023.", 'not-held'],
    ['Russia recognised the Taliban in 2024', 'contradicted'],
    ['The Taliban have run the Moscow embassy since April 2022', 'supported'],
    ['The Taliban have run the Moscow embassy since 2021', 'contradicted'],
    ['The Taliban flag was raised over the Moscow embassy in April 2022.', 'contradicted'],
    ['Moscow embassy flew the Taliban flag in April 2022', 'contradicted'],
    ['The Moscow embassy has flown the Taliban flag since April 2022', 'contradicted'],
    ['The Taliban flag was raised over the Moscow embassy on 3 July 2025', 'supported'],
    ['Australia closed its embassy in Kabul in January 2026.', 'contradicted'],
    ['Australia closed its embassy in Kabul in May 2021.', 'supported'],
    ['The Norwegian embassy in Afghanistan closed in September 2024.', 'contradicted'],
    ['The Afghan embassy in Oslo closed in September 2024.', 'supported'],
    // The Norwegian embassy in Kabul was overrun then; the Afghan one in Oslo closed in September 2024.
    ['The Afghan embassy in Oslo closed in September 2021.', 'contradicted'],
    ["L'ambassade d'Afghanistan à Oslo a fermé en septembre 2021.", 'contradicted'],
    ['The Oslo embassy closed in September 2023', 'contradicted'],
    // Closed in 2021, opened in part, closed again in 2023, open since December 2024.
    ['Saudi Arabia reopened its Kabul embassy in December 2023', 'contradicted'],
    ['Saudi Arabia closed its embassy in Kabul in July 2021.', 'contradicted'],
    ['The Afghan embassy in London closed in September 2024.', 'supported'],
    // Of the same closing its day is on file, and that the building had gone about the day before.
    ['The Afghan embassy in London closed in October 2024.', 'contradicted'],
    ['The Afghan embassy in London was closed by the British government in October 2024.', 'contradicted'],
    // Only its seat in Doha is documented for that month, and no closing.
    ['Britain closed its embassy in Kabul in September 2024.', 'not-held'],
    ['Saudi Arabia reopened its embassy in Kabul in December 2024.', 'supported'],
    ['Saudi Arabia reopened its embassy in Kabul in 2022.', 'not-held'],
    ['Kazakhstan removed the Taliban from its terrorist list in June 2024.', 'not-held'],
    ['Kazakhstan removed the Taliban from its terrorist list in December 2023.', 'supported'],
  ])('%s: %s', (text, verdict) => {
    expect(held(text).map((one) => one.verdict)).toEqual([verdict])
  })

  it('reads each month cut short with its stop', () => {
    const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec']
    const supported = months.filter((month) => {
      const text = `Russia recognised the Taliban on ${month === 'May' ? month : `${month}.`} 3, 2025.`
      const statements = held(text)
      expect(statements.map((one) => one.text)).toEqual([text])
      return statements[0]?.verdict === 'supported'
    })
    expect(supported).toEqual(['Jul'])
  })

  it.each<[string, string]>([
    ['Die afghanische Botschaft in Washington schloss im März 2023.', 'contradicted'],
    ['Die afghanische Botschaft in Washington schloss im März 2022.', 'supported'],
    ['Die afghanische Botschaft in Washington war im März 2023 geschlossen.', 'supported'],
    ["L'ambassade afghane à Washington a fermé en mars 2024.", 'contradicted'],
    ["L'ambassade afghane à Washington a fermé en mars 2022.", 'supported'],
    ["L'ambassade afghane à Washington était fermée en mars 2024.", 'supported'],
    ['La embajada afgana en Washington cerró en marzo de 2023.', 'contradicted'],
    ['Посольство Афганистана в Вашингтоне закрылось в марте 2023 года.', 'contradicted'],
    // "Three years after" gives no month.
    [
      'Die afghanische Botschaft in London schloss drei Jahre nach dem Fall Kabuls im August 2021.',
      'not-held',
    ],
    ['Russland erkannte die Taliban im August 2025 an.', 'contradicted'],
    ['Russland hat die Taliban im Juli 2025 anerkannt.', 'supported'],
    ['La Russie a reconnu les talibans en août 2025.', 'contradicted'],
    ['Росія визнала талібів у серпні 2025 року.', 'contradicted'],
    ["Rusya Taliban'ı Ağustos 2025'te tanıdı.", 'contradicted'],
    ['اعترفت روسيا بطالبان في أغسطس 2025.', 'contradicted'],
    ['روسیه در اوت ۲۰۲۵ طالبان را به رسمیت شناخت.', 'contradicted'],
    // Since when, too.
    ['Die Taliban kontrollieren die Botschaft in Moskau seit April 2022.', 'supported'],
    ['Die Taliban kontrollieren die Botschaft in Moskau seit August 2021.', 'contradicted'],
    [
      'Die Botschaft in Moskau, die seit August 2021 von den Taliban kontrolliert wird, hisste die Flagge.',
      'contradicted',
    ],
    ["Les talibans contrôlent l'ambassade afghane à Téhéran depuis février 2023.", 'supported'],
    ['Los talibanes controlan la embajada afgana en Teherán desde 2021.', 'contradicted'],
    ['Талибы контролируют посольство Афганистана в Москве с августа 2021 года.', 'contradicted'],
    ['Талибы контролируют посольство Афганистана в Москве с апреля 2022 года.', 'supported'],
  ])('is held to it in other languages too: %s: %s', (text, verdict) => {
    expect(held(text).map((one) => one.verdict)).toEqual([verdict])
  })

  it.each<[string, string[]]>([
    ['Russia recognised the Taliban; it did so on 3 August 2025.', ['supported', 'contradicted']],
    ['Russia recognised the Taliban. It did so on 3 July 2025.', ['supported', 'supported']],
    [
      'Moscow was the first capital to recognise the Taliban; it did so in August 2025.',
      ['supported', 'contradicted'],
    ],
    ['The Afghan embassy in London closed. It did so in October 2024.', ['supported', 'contradicted']],
    ['The talks on grain went well. It did so on 3 July 2025.', []],
  ])('is held to it where the day follows by itself: %s: %j', (text, verdicts) => {
    expect(held(text).map((one) => one.verdict)).toEqual(verdicts)
  })

  it('had not come about where it still had not on a later day', () => {
    const [relations] = held('Tajikistan established relations with the Taliban in 2022')
    expect(relations).toMatchObject({ aspect: 'relations', verdict: 'contradicted' })
  })

  it('is named with the day that is on file for it', () => {
    const [credentials] = held("Xi accepted the Taliban ambassador's credentials on 1 December 2023")
    expect(credentials?.flags.join()).toContain('(30 January 2024)')
    const [recognition] = held('Russia recognised the Taliban in 2024')
    expect(recognition?.finding?.holds).toBe('2025-07-03')
  })

  it.each(['June 2024', 'December 2023'])('comes with the doubt about its day: %s', (month) => {
    const [delisting] = held(`Kazakhstan removed the Taliban from its terrorist list in ${month}.`)
    const told = [delisting?.finding?.sentence, ...(delisting?.flags ?? [])].join()
    expect(told).toContain('29 December 2023')
    expect(told).toContain('RFE/RL date the delisting to June 2024')
  })

  it.each([
    'The Taliban flag was raised over the Moscow embassy in April 2022.',
    'Moscow embassy flew the Taliban flag in April 2022',
    'By April 2022 the Moscow embassy flew the Taliban flag',
    'The Moscow embassy has flown the Taliban flag since April 2022',
  ])('is named where a flag rose later than a draft has it: %s', (text) => {
    const [flag] = held(text)
    expect([flag?.finding?.sentence, ...(flag?.flags ?? [])].join()).toContain('(3 July 2025)')
  })
})

describe('what is said to be about to close', () => {
  it.each<[string, string]>([
    ['Afghan embassy in Canberra to close on 30 June 2026', 'supported'],
    ['The Afghan embassy in Canberra is set to shut on 30 June', 'supported'],
    ['The Afghan embassy in Canberra will close', 'supported'],
    ['The Afghan embassy in Canberra will close on 1 June', 'contradicted'],
    ['The Afghan embassy in Tokyo will close on 31 January', 'supported'],
    ['The Afghan embassy in Tokyo will close on 3 January', 'contradicted'],
    ['The Canberra embassy closes 30 June 2026', 'supported'],
    ['The Canberra embassy will wind up after 30 June.', 'supported'],
    ['The Afghan embassy in Canberra closes on 30 June 2025.', 'contradicted'],
    ['The Afghan embassy in Canberra will stop working after 30 April 2026', 'contradicted'],
    ['The Ottawa embassy winds up after 30 June.', 'not-held'],
    // It was at work when its closing was announced.
    ['The Afghan embassy in Canberra closed on 30 June 2025.', 'contradicted'],
    ['The Afghan embassy in London closes on 27 September 2024.', 'supported'],
    ["The Afghan embassy in Canberra won't close", 'contradicted'],
    ['The Afghan embassy in Canberra is not closing', 'contradicted'],
    ['The Afghan embassy in Moscow will not close', 'not-held'],
    ['The Afghan embassy in Moscow will close next month', 'not-held'],
    ['The Afghan embassy in Moscow is shut', 'contradicted'],
    ['The Afghan embassy in Moscow was ordered to close', 'contradicted'],
  ])('%s: %s', (text, verdict) => {
    expect(held(text).map((one) => one.verdict)).toEqual([verdict])
  })
})

it('What follows once an embassy has closed is not borne out by its closing', () => {
  expect(held('Canberra will turn the embassy over to the Taliban once it stops work in June')).toEqual([])
  expect(
    held('Canberra takes no Taliban diplomat after the Afghan mission winds up in June').map(
      ({ aspect, verdict }) => `${aspect} ${verdict}`,
    ),
  ).toEqual(['accreditation supported'])
})

it('An event of another time is named by what says it itself', () => {
  const [closed] = held('The Afghan embassy in Oslo closed in September 2023.')
  expect(closed?.finding?.sentence).toContain('closed on 12 September 2024')
  const [reopened] = held('Saudi Arabia reopened its embassy in Kabul in December 2023.')
  expect(reopened?.finding?.holds).toBe('2024-12-22')
})

describe('what never came about at a time is denied by what is on file of that time, or since', () => {
  it.each<[string, string]>([
    [
      'Turkey handed the Afghan embassy in Ankara to the Taliban in February 2025.',
      'Turkish foreign ministry',
    ],
    ['China recognised the Taliban in January 2024.', 'welcomed Russia’s recognition'],
    ['The Moscow embassy was handed over to the Taliban in 2021.', '9 April 2022'],
  ])('%s: %s', (text, told) => {
    const [one] = held(text)
    expect(one).toMatchObject({ verdict: 'contradicted' })
    expect(one?.finding?.sentence).toContain(told)
  })
})

describe('a draft in quotation marks is checked as what it says', () => {
  it.each<[string, string, string]>([
    [
      'op-ed line: "a handful of states, led by Pakistan, have recognised the Taliban"',
      'recognition',
      'contradicted',
    ],
    ['"Canada does not recognise the Taliban, its foreign ministry said" - ok?', 'recognition', 'supported'],
  ])('%s', (text, aspect, verdict) => {
    expect(held(text)).toMatchObject([{ aspect, verdict }])
  })

  it('in which "yet" after "not" parts nothing', () => {
    expect(held('Iran, which does not yet recognise the Taliban, welcomed their minister')).toMatchObject([
      { countries: ['IR'], aspect: 'recognition', verdict: 'supported' },
    ])
  })
})

describe('What an outlet is said to have reported at a time is held to the date of its report', () => {
  const on = (text: string) => vetted(text, '2026-01-01')

  it.each([
    [
      'The Moscow Times wrote in November 2024 that Russian recognition of the Taliban was not on the table.',
      'not-held',
    ],
    [
      'According to Khaama Press of 24 July 2024, the Afghan embassy in Moscow was handed over to the Taliban.',
      'not-held',
    ],
    [
      'As Khaama Press reported in April 2022, the Taliban took over the Afghan embassy in Moscow.',
      'supported',
    ],
    ['KabulNow wrote in March 2024 that the Taliban had sent diplomats to 14 countries.', 'not-held'],
    ['KabulNow wrote in March 2023 that the Taliban had sent diplomats to 14 countries.', 'supported'],
    ['Canada did not answer the Taliban letter, Khaama Press reported in February 2024.', 'supported'],
  ])('%s', (text, verdict) => {
    expect(on(text).map((one) => one.verdict)).toEqual([verdict])
  })

  it('names the day of the report, and how it is known', () => {
    const [told] = on(
      'The Moscow Times wrote in November 2024 that Russian recognition of the Taliban was not on the table.',
    )
    expect(told?.flags.join()).toContain('18 October 2021')
    expect(told?.flags.join()).toContain('the date in the address is wrong')
  })

  it.each([
    [
      'Xi Jinping received the credentials of Taliban ambassador Bilal Karimi on 30 January 2023.',
      /^Xi Jinping .*30 January 2024/,
    ],
    ['Gul Hassan presented his credentials to Putin on 15 January 2025.', /15 January 2026/],
  ])('is denied by the event of that day in another year: %s', (text, finding) => {
    expect(held(text)).toMatchObject([{ verdict: 'contradicted' }])
    expect(held(text)[0]?.finding?.sentence).toMatch(finding)
  })
})

it.each<[string, string[]]>([
  // The newest report on that embassy is of May 2025, and leaves open what was done in October.
  ['Pakistan closed its embassy in Kabul in October 2025.', ['not-held']],
  ['Canada accepted a Taliban envoy in February 2026.', ['not-held']],
  ['Norway reopened its embassy in Kabul in March 2025.', ['not-held']],
  // Each sentence of those who are said to have done the same.
  [
    'Russia recognised the Taliban in July 2025. Belarus has since done the same. China followed in October 2025.',
    ['supported', 'contradicted', 'contradicted'],
  ],
  ['Als Regierung anerkannt hat Deutschland die Islamisten nicht.', ['supported']],
])('does not let old reports or unread sentences decide: %s', (text, verdicts) => {
  expect(held(text).map(({ verdict }) => verdict)).toEqual(verdicts)
})

describe('What came about on the same day as something else is held against that day', () => {
  it.each<[string, string, string[]]>([
    [
      '2025-04-19',
      'The Supreme Court in Moscow suspended the ban on the Taliban on Thursday, the same day that Russia recognised their government',
      ['RU relations supported', 'RU recognition contradicted'],
    ],
    [
      '2025-07-05',
      'Russia recognised the Taliban on Thursday, the same day that it accepted their ambassador',
      ['RU recognition supported', 'RU accreditation supported'],
    ],
    [
      '2025-07-05',
      'Russia recognised the Taliban on 3 July, the same day its Supreme Court lifted the ban',
      ['RU recognition supported', 'RU relations contradicted'],
    ],
    [
      '2024-01-31',
      "Xi received Bilal Karimi's credentials on 30 January, the very day China recognised the Taliban",
      ['CN accreditation supported', 'CN recognition contradicted'],
    ],
    [
      '2025-08-01',
      'When Russia recognised the Taliban, it had already lifted the ban on them.',
      ['RU recognition supported', 'RU relations supported'],
    ],
    [
      '2026-11-20',
      'The ban on the Taliban was suspended the same day that Russia recognised them',
      ['RU recognition supported', 'RU relations contradicted'],
    ],
    [
      '2026-11-20',
      'The day India reopened its embassy, Russia recognised the Taliban',
      ['IN mission supported', 'RU recognition contradicted'],
    ],
    [
      '2026-11-20',
      'Kazakhstan took the Taliban off its list the same day that Kyrgyzstan did',
      ['KZ relations supported', 'KG relations contradicted'],
    ],
    [
      '2026-11-20',
      'The very same day that Gul Hassan handed over copies of his credentials, Russia recognised the Taliban',
      ['RU accreditation supported', 'RU recognition supported'],
    ],
    [
      '2026-11-20',
      'Qatar raised its chargé in Kabul to ambassador on the day India upgraded its Kabul mission',
      ['IN mission supported', 'QA relations supported'],
    ],
    [
      '2026-11-20',
      'The day the Supreme Court suspended the ban on the Taliban, Russia had not recognised them',
      ['RU relations supported', 'RU recognition supported'],
    ],
    [
      '2026-11-20',
      'Norway closed its embassy in Kabul the same day that Denmark did',
      ['NO mission supported', 'DK mission supported'],
    ],
    ['2026-11-20', 'The ban on the Taliban had been lifted in April 2024', ['RU relations contradicted']],
    ['2026-11-20', 'The ban on the Taliban was lifted in December 2023', ['KZ relations supported']],
    ['2026-11-20', 'The ban on the Taliban was suspended by a court in 2023', ['RU relations contradicted']],
    ['2026-11-20', 'The ban on the Taliban was lifted on 17 April 2025', ['RU relations supported']],
    [
      '2026-11-20',
      "By the end of 2022 Canada had refused the Taliban's request",
      ['CA accreditation contradicted'],
    ],
    [
      '2026-11-20',
      "Canada refused the Taliban's request in December 2022",
      ['CA accreditation contradicted'],
    ],
    [
      '2026-11-20',
      'By March 2024 Canada had refused to accept any Taliban envoy',
      ['CA accreditation supported'],
    ],
  ])('%s %s', (on, text, stated) => {
    expect(verdicts(text, on)).toEqual(stated)
  })
})

it.each<[string, string, string]>([
  ['2023-12-02', 'The Afghan embassy in Delhi closed permanently on the 23rd.', 'supported'],
  ['2025-07-04', 'Russia recognised the Taliban on the 2nd.', 'contradicted'],
  [
    '2026-02-14',
    'New Delhi embassy in dates: work halted on 1 October 2023; closure declared permanent on 23 November; doors reopened within a week.',
    'supported',
  ],
])(
  'gives a day without its year that of the day before it, or the last such day: %s %s',
  (on, text, verdict) => {
    expect(vetted(text, on)[0]?.verdict).toBe(verdict)
  },
)

describe('What is said to have come about after what held last', () => {
  it.each([
    ['Japan closed its embassy in Kabul in June 2026.', 'JP mission not-held'],
    ["Japan's embassy in Kabul has been closed since May 2026.", 'JP mission not-held'],
    ['Saudi Arabia closed its embassy in Kabul in March 2026.', 'SA mission not-held'],
    ['India downgraded its embassy in Kabul to a technical mission in April 2026.', 'IN mission not-held'],
    ['The Afghan embassy in Oslo has been closed since May 2026.', 'NO mission not-held'],
    // Told without a time, what held once is out of date.
    ["Japan's embassy in Kabul is closed.", 'JP mission outdated'],
    // The Afghan embassy in Tokyo closed then.
    ['Japan closed its embassy in Kabul on 31 January 2026.', 'JP mission contradicted'],
    ['Japan closed its embassy in Kabul in August 2021.', 'JP mission supported'],
  ])('is not held where nothing tells of it: %s', (text, stated) => {
    expect(verdicts(text, '2026-11-20')).toEqual([stated])
  })
})

describe('What is dated after everything on file is denied by no count from before it', () => {
  it.each([
    ['Greece recognised the Taliban in June 2026.', 'not-held'],
    ['Turkey recognised the Taliban in April 2026.', 'not-held'],
    ['Kazakhstan recognised the Taliban on 3 November 2026.', 'not-held'],
    ['Greece recognised the Taliban in November 2025.', 'contradicted'],
    ['Kazakhstan recognised the Taliban in October 2025.', 'contradicted'],
    ['Greece has recognised the Taliban.', 'contradicted'],
  ])('%s', (text, verdict) => {
    expect(vetted(text).map((one) => one.verdict)).toEqual([verdict])
  })
})

describe('What came about so long after something else is held against the day of that', () => {
  it.each([
    [
      "Russia recognised the Taliban on 3 July 2025 and Putin received their ambassador's credentials the same month.",
      ['RU recognition supported', 'RU accreditation contradicted'],
    ],
    [
      'Russia recognised the Taliban on 3 July 2025 and Putin received their ambassador a week later.',
      ['RU recognition supported', 'RU accreditation contradicted'],
    ],
    [
      'Russia recognised the Taliban on 3 July 2025 and Putin received their ambassador six months later.',
      ['RU recognition supported', 'RU accreditation supported'],
    ],
    [
      "Putin received Gul Hassan's letter of credence the day after Russia recognised the Taliban.",
      ['RU recognition supported', 'RU accreditation contradicted'],
    ],
    [
      "Putin received Gul Hassan's credentials six months after Russia recognised the Taliban.",
      ['RU recognition supported', 'RU accreditation supported'],
    ],
    [
      'Norway accepted Sherkhan in January 2025 and reopened the embassy the next day.',
      ['NO accreditation supported', 'NO mission contradicted'],
    ],
    [
      'The Oslo embassy reopened two months after Norway accepted Sherkhan.',
      ['NO accreditation supported', 'NO mission supported'],
    ],
  ])('%s', (text, stated) => {
    expect(verdicts(text)).toEqual(stated)
  })
})

describe('A restored embassy or presence came back on the day on file', () => {
  it.each([
    ['India restored its embassy in Kabul in October 2023.', ['IN mission contradicted']],
    ['India restored its embassy in Kabul in October 2025.', ['IN mission supported']],
    ['Saudi Arabia restored its Kabul embassy in December 2022.', ['SA mission not-held']],
    ['Saudi Arabia restored its Kabul embassy in December 2024.', ['SA mission supported']],
    ['The EU restored its presence in Kabul in January 2023.', ['mission not-held']],
    ['The EU restored its presence in Kabul in January 2022.', ['mission supported']],
  ])('%s', (text, stated) => {
    expect(verdicts(text)).toEqual(stated)
  })
})

describe('Who received the papers is told of the event in which all who are named took part', () => {
  it.each([
    ['Putin empfing das Beglaubigungsschreiben von Gul Hassan im Juli 2025.', 'not-held'],
    ['Putin empfing das Beglaubigungsschreiben von Gul Hassan im Januar 2026.', 'supported'],
    ['Putin recibió las credenciales de Gul Hassan en julio de 2025.', 'not-held'],
    ['Путин принял верительную грамоту Гуль Хасана в июле 2025 года.', 'not-held'],
    ['Путин принял верительную грамоту Гуль Хасана в январе 2026 года.', 'supported'],
  ])('%s', (text, verdict) => {
    expect(verdicts(text)).toEqual([`RU accreditation ${verdict}`])
  })
})

it.each<[string, readonly string[]]>([
  [
    'Norway accepted a Taliban first secretary in January 2025 and the Oslo embassy reopened two months later.',
    ['NO accreditation supported', 'NO mission supported'],
  ],
  [
    'The Oslo embassy closed in September 2024 and reopened six months later.',
    ['NO mission supported', 'NO mission supported'],
  ],
  [
    'The Oslo embassy closed in September 2024 and reopened two months later.',
    ['NO mission supported', 'NO mission contradicted'],
  ],
])('so many months later is counted from the month that is told before: %s', (text, stated) => {
  expect(verdicts(text, '2025-06-30')).toEqual(stated)
})

it.each<[string, string, string]>([
  ['Norway ordered the closure of the Oslo embassy.', '2025-12-01', 'NO mission supported'],
  ['India demanded the closure of the New Delhi embassy.', '2024-02-01', 'IN mission not-held'],
  ['London’s Afghan embassy closed before Oslo’s.', '2024-12-01', 'GB,NO mission contradicted'],
  ['London’s Afghan embassy closed before Oslo’s.', '2024-09-20', 'GB,NO mission not-held'],
])(
  'a demand is done, and which of two missions closed first is told by both days: %s',
  (text, on, stated) => {
    expect(verdicts(text, on)).toEqual([stated])
  },
)

it.each([
  ['The keys of the New Delhi embassy were given to India in November 2023.', 'supported'],
  ['The keys of the New Delhi embassy were handed to the Indian government.', 'supported'],
  ['The keys of the New Delhi embassy were handed to the Indian government in October 2023.', 'contradicted'],
  ['The keys of the New Delhi embassy were given to the Taliban in November 2023.', 'contradicted'],
  ['The Oslo embassy was handed to the Norwegian government.', 'supported'],
  ['The Moscow embassy was handed to the Russian government.', 'contradicted'],
])('what was handed to the host was handed to it, whoever has it since: %s', (text, verdict) => {
  expect(verdicts(text, '2026-07-01').map((one) => one.split(' ').at(-1))).toEqual([verdict])
})

describe('A limit in time is held against the day on file', () => {
  it.each([
    ['The Taliban took charge of the Afghan embassy in Islamabad only in 2023.', 'PK mission contradicted'],
    ['The Taliban took charge of the embassy in Moscow only in 2024.', 'RU mission contradicted'],
    ['The Taliban took charge of the embassy in Moscow in April 2022.', 'RU mission supported'],
    ["Japan's embassy in Kabul reopened no earlier than 2024.", 'JP mission contradicted'],
    ["Japan's embassy in Kabul reopened no earlier than October 2022.", 'JP mission supported'],
    ["Japan's embassy in Kabul reopened not before 2024.", 'JP mission contradicted'],
    ["Japan's embassy in Kabul reopened no later than 2021.", 'JP mission contradicted'],
    ['Russia recognised the Taliban no earlier than 2024.', 'RU recognition supported'],
  ])('%s', (text, stated) => {
    expect(verdicts(text)).toEqual([stated])
  })
})

describe('Until when somebody held his post is held against its end on file, or his being in it later', () => {
  it.each([
    ['Jawad was ambassador in Moscow until July 2025.', 'RU mission contradicted'],
    ['Jawad was ambassador in Moscow until March 2022.', 'RU mission supported'],
    ['Jawad ran the Moscow embassy until July 2025.', 'RU mission contradicted'],
    ['Andisha was ambassador in Geneva until 2022.', 'CH mission contradicted'],
    ["Gharwal was chargé d'affaires in Moscow until 2023.", 'RU accreditation contradicted'],
    ['Gharwal headed the Moscow embassy until July 2025.', 'RU mission supported'],
  ])('%s', (text, stated) => {
    expect(verdicts(text)).toEqual([stated])
  })
})

it.each([
  ['The Oslo embassy reopened last week.', '2025-03-31', 'supported'],
  ['The Oslo embassy reopened last week.', '2025-04-02', 'supported'],
  ['The Oslo embassy reopened last week.', '2025-04-09', 'contradicted'],
])('last week begins with its Monday: %s, on %s', (text, on, verdict) => {
  expect(verdicts(text, on)).toEqual([`NO mission ${verdict}`])
})
