import { describe, expect, it } from 'vitest'
import { answered, answers, evidence, findings, notes } from '../known.ts'

const headline = (text: string): string => answered(text).headline
const last = (...turns: string[]) => answers(...turns).at(-1)

describe('envoys of the former republic', () => {
  it.each([
    "Which countries keep the old republic's ambassador accredited?",
    "Which countries still accredit the former republic's envoys?",
    'Which ambassadors of the former republic are still accredited?',
    'Welche Staaten akkreditieren noch den Botschafter der alten Republik?',
  ])('are told with those who keep them, and not with those who took the Taliban: %s', (text) => {
    expect(headline(text)).toContain('Waissi of the former republic was still accredited in Australia')
    expect(headline(text)).toContain('Bakhtari of the former republic stays accredited')
    expect(headline(text)).not.toMatch(/Taliban-appointed|Russia/)
  })
})

describe('a year after a history', () => {
  it.each([
    ['Timeline of India', 'only 2025', /^India: \w+ dated entries from June 2025 to 21 October 2025/],
    ['Timeline of Canada', 'only 2024', /^Canada: 21 dated entries from 26 February 2024/],
    ['Timeline of Russia', 'in 2025', /^Russia: \w+ dated entries from 17 April 2025 to 3 July 2025/],
  ])('leaves out what came before it: %s, %s', (first, then, told) => {
    expect(last(first, then)?.headline).toMatch(told)
    expect(last(first, then)?.headline).toBe(headline(`${first} in ${then.slice(-4)}`))
  })
})

describe('the first Taliban government', () => {
  const THREE =
    /Only Saudi Arabia, the United Arab Emirates and Pakistan recognised the first Taliban government/

  it.each([
    'Which three countries recognised the Taliban in the 1990s?',
    'Did Pakistan recognise the first Taliban regime?',
    'Did Pakistan recognise the Taliban in 1997?',
  ])('lies before the record, and what is on file of it is said with its source: %s', (text) => {
    const answer = answered(text)
    expect(answer.outcome).toBe('abstained')
    expect(answer.headline).toMatch(THREE)
    expect(notes(answer).join(' ')).not.toMatch(THREE)
    expect(notes(answer).join(' ')).toContain('The National')
  })

  it.each([
    'Did Saudi Arabia ever recognise the Taliban?',
    'has the uae ever recognised the taliban',
    'Hat Pakistan die Taliban jemals anerkannt?',
  ])('is remembered where it is asked whether a State ever did: %s', (text) => {
    expect(headline(text)).toMatch(THREE)
  })

  it('stands below, and not in the headline, where it is asked what holds', () => {
    const answer = answered('Does Pakistan recognise the Taliban?')
    expect(answer.headline).not.toMatch(THREE)
    expect(findings(answer).at(-1)?.sentence).toMatch(THREE)
  })

  it('is not told of other governments of that time', () => {
    expect(notes(answered('Who recognised the Karmal government in 1980?'))).toEqual([])
  })
})

describe('nothing new in a time', () => {
  it.each([
    [
      'Who recognised the Taliban in 2026?',
      /^New in 2026: no State\. One of the 39 States on file recognises .*: Russia\.$/,
    ],
    ['Wer hat die Taliban 2026 anerkannt?', /^Neu im Zeitraum 2026: kein Staat\. .*Russland\.$/],
  ])('does not deny what came before: %s', (text, told) => {
    expect(headline(text)).toMatch(told)
  })

  it.each(['anyone since?', 'and since then?', 'anyone after that?'])(
    'is asked of what came after the time before: %s',
    (turn) => {
      expect(last('Who recognised the Taliban in 2025?', turn)?.headline).toMatch(
        /^New \(since 1 January 2026\): no State\./,
      )
    },
  )
})

describe('an ambassador to Afghanistan', () => {
  it.each([
    [
      'Is there a Nicaraguan ambassador to Afghanistan?',
      /^Nicaragua named its ambassador .* Michael Campbell/,
    ],
    [
      'Has Nicaragua sent an ambassador to the Taliban?',
      /^Nicaragua named its ambassador .* Michael Campbell/,
    ],
    ['Does Nicaragua have an ambassador to the Taliban, resident or otherwise?', /Michael Campbell/],
    ['Is there a Chinese ambassador to Afghanistan?', /^China’s new ambassador, Zhao Xing/],
    ['Which countries have ambassadors to Afghanistan?', /having posted an ambassador to Kabul/],
  ])('is one posted there, and none that was taken from there: %s', (text, told) => {
    expect(headline(text)).toMatch(told)
    expect(headline(text)).not.toContain('Taliban-appointed')
  })
})

describe('a meeting', () => {
  it.each([
    ["Who attended Muttaqi's regional meeting in January 2024?", /^Diplomats of Russia, China, Iran/],
    ["Which countries attended Muttaqi's meeting in Kabul?", /^Diplomats of Russia, China, Iran/],
    ['How many countries took part in the Muttaqi regional meeting?', /^Diplomats of Russia, China, Iran/],
    [
      "How many states were represented at Muttaqi's meeting in January 2024?",
      /^Diplomats of Russia, China, Iran/,
    ],
    ['Who attended the Moscow format talks?', /^Russia hosted .* the United States stayed away\./],
    ['who attended the Moscow format', /^Russia hosted .* the United States stayed away\./],
    ['who was at the moscow format', /^Russia hosted .* the United States stayed away\./],
    ['did the US come to the Moscow format', /^The United States was expected .* would not take part/],
    ['Who hosted the Taliban delegation in June 2026?', /Taliban delegation hosted by the EU/],
    ['Who met Taliban officials in Brussels in June 2026?', /Taliban delegation hosted by the EU/],
    ['did Belgium let a Taliban delegation in in June 2026?', /^Belgium issued five visas/],
  ])('is told with those who took part, and not with all who ever had relations: %s', (text, told) => {
    expect(headline(text)).toMatch(told)
    expect(headline(text)).not.toMatch(/of the 39 States|embassy/)
    expect(evidence(answered(text)).length).toBeGreaterThan(0)
  })
})

describe('the embassy in Kabul of each State that is named', () => {
  it.each([
    ['does india have an embassy in kabul & does it recognise', /^The Indian embassy in Kabul is open/],
    [
      'do india and japan have an embassy in kabul and recognise the taliban',
      /The Indian embassy in Kabul is open .*The Japanese embassy in Kabul is open/,
    ],
    [
      'Are the embassies of Italy and Spain in Kabul closed?',
      /^The Italian embassy in Kabul is closed .*The Spanish embassy in Kabul is closed/,
    ],
    ['What happened to the embassies of China and Iran in Kabul?', /^China and Iran: \d+ dated entries/],
  ])('is told, and not the Afghan one there: %s', (text, told) => {
    expect(headline(text)).toMatch(told)
  })
})

describe('what came about in Kabul', () => {
  it.each([
    ['did saudis leave kabul a second time', /Saudi diplomats left Kabul again in February 2023/],
    [
      'when did saudi diplomats leave kabul',
      /^Saudi Arabia withdrew its diplomats .* 15 August 2021\. Saudi diplomats left Kabul again in February 2023/,
    ],
    ['which states sent ambassadors to kabul in 2025', /^New in 2025: two .*Pakistan and Qatar\.$/],
    ['ambassador of uzbekistan in kabul', /^The new Uzbek ambassador, Oybek Usmanov/],
  ])('is told, and not only how it stands: %s', (text, told) => {
    expect(headline(text)).toMatch(told)
  })
})

describe('what the Taliban asked for', () => {
  it.each([
    'Which embassies have the Taliban asked for?',
    'Which embassies did the Taliban ask for in vain?',
  ])('is told of each embassy, and not which they run: %s', (text) => {
    expect(headline(text)).toMatch(/asked for the Afghan embassy in Washington .*letter of November 2022/)
    expect(headline(text)).not.toContain('run by Taliban appointees')
  })
})

describe('an embassy at two times', () => {
  it('is told from the one to the other', () => {
    const { understood } = answered('Difference between the Moscow embassy in October 2021 and April 2022')
    expect(understood).toMatchObject({ intent: 'timeline', asOf: '2021-10/2022-04' })
  })
})

describe('a foreign embassy in Kabul', () => {
  it.each([
    [
      'Did the Taliban occupy a foreign embassy in Kabul?',
      /Taliban had taken over the empty Norwegian embassy/,
    ],
    [
      'Which embassy in Kabul was seized by the Taliban?',
      /Taliban had taken over the empty Norwegian embassy/,
    ],
    ['Which embassies moved to Doha?', /^Germany .* Britain’s mission to Afghanistan sat in Doha/],
    ['Which governments moved their Afghanistan embassies to Doha?', /^Germany .* sat in Doha/],
    ['Western embassies to Afghanistan that sit in Doha: which are they?', /^Germany .* sat in Doha/],
    ['Foreign missions to Afghanistan sitting in Doha', /^Germany .* sat in Doha/],
    ['Which countries run their Kabul embassy from Doha?', /^Germany .* sat in Doha/],
    ['Is the Dutch embassy to Afghanistan in Doha?', /^The Netherlands agreed .* to move .* to Doha/],
  ])('is told by what became of its premises: %s', (text, told) => {
    expect(headline(text)).toMatch(told)
    expect(headline(text)).not.toMatch(/Australia|foreign missions in Kabul on file/)
  })
})

describe('missions of the former republic', () => {
  it.each([
    'Which missions of the former republic work with the Taliban?',
    'Which republic-era missions cooperate with the Taliban?',
  ])('are listed as such, and not the States with contacts: %s', (text) => {
    expect(headline(text)).toMatch(/work with the Taliban authorities: Madrid .*Munich .*The Hague/)
  })
})

describe('somebody at his post', () => {
  it.each([
    ['When did Jawad leave Moscow?', /Jawad is on record .* to March 2022\.$/],
    ["When did Jawad's term end?", /Jawad is on record .* to March 2022\.$/],
    ['When did the last republican ambassador leave Moscow?', /Jawad is on record .* to March 2022\.$/],
    ['Which Haqqani is ambassador in the UAE?', /^Badruddin Haqqani/],
    ['Who is the Afghan ambassador to Turkey?', /Farahmand .* from 25 June 2025, by the Taliban’s word\.$/],
  ])('is told with the time of it, the name, and whose word it is: %s', (text, told) => {
    expect(headline(text)).toMatch(told)
  })

  it.each([
    ['Who runs the Afghan embassy in Moscow?', 'before him?', /Gharwal is on record/],
    [
      'Afghan embassy in Beijing',
      'when did the ambassador arrive?',
      /^Asadullah Bilal Karimi.* 24 November 2023/,
    ],
  ])('is asked about in the next turn: %s, %s', (first, then, told) => {
    expect(last(first, then)?.headline).toMatch(told)
  })
})

describe('what leads', () => {
  it.each([
    [
      'Who pays the diplomats in Khorog?',
      /^The Taliban had paid the salaries at the Afghan consulate in Khorog/,
    ],
    ["Where does Britain's mission to Afghanistan sit?", /^Britain’s mission to Afghanistan sat in Doha/],
    ['Did the Taliban ask for the embassy in Washington?', /had asked for the Afghan embassy in Washington/],
    [
      "My desk chief, who has been here since 1994, asks whether Canada answered the Taliban's letter.",
      /^Canada’s foreign ministry spokesman, Jason Kung, said .* got no formal answer/,
    ],
    ["What are Kazakhstan's four demands?", /^Akan Rakhmetullin said .* demands were met/],
    ['fact check: UN gives Afghanistan seat to Taliban', /^The UN Credentials Committee postponed/],
    [
      'What happens to the Canberra embassy building after June?',
      /Australia then keeps its premises and archives/,
    ],
  ])('is what is asked for: %s', (text, told) => {
    expect(headline(text)).toMatch(told)
  })

  it('is recognition alone where papers were taken, and no salaries', () => {
    expect(headline("did China recognise the Taliban when Xi took the ambassador's papers?")).toMatch(
      /^China does not recognise .*2025\)\.$/,
    )
  })
})

it.each([
  ['Which countries have held talks with Taliban officials?', /^13 of the 39 States/],
  ['Which countries hosted a Taliban delegation for talks?', /^13 of the 39 States/],
  ['When did the Taliban take over from the head of the Afghan embassy in Moscow?', /9 April 2022/],
  ["Which African countries still accredit the former republic's envoys?", /^Nothing is on file/],
])(
  'What is asked of all, or of an act, is answered with neither one meeting nor a person: %s',
  (text, told) => {
    expect(answered(text).headline).toMatch(told)
  },
)

it.each(['lavrov muttaqi talks', 'What did Kabulov Zakharova say'])(
  'Two people side by side are two, and not a third who is on file nowhere: %s',
  (text) => {
    expect(answered(text).outcome).toBe('answered')
  },
)

describe('what is said not to be asked', () => {
  it.each([
    [
      'Not asking who recognises. Asking who has a working embassy IN Kabul, as a list',
      /are documented as open/,
    ],
    [
      "Not whether Berlin recognises them, I know it doesn't. Who's signing papers at the embassy there?",
      /Berlin/,
    ],
    ['recognition aside, who runs the Afghan embassy in Ankara?', /^The Afghan embassy in Ankara is run by/],
    ["I don't mean recognition; I mean whether Iran took an ambassador", /^No Taliban-appointed ambassador/],
  ])('is not answered, nor does its "not" turn the answer: %s', (text, told) => {
    expect(headline(text)).toMatch(told)
    expect(headline(text)).not.toMatch(/recognis/)
  })
})

describe('two people of whom one holds the post', () => {
  it('are both told of', () => {
    expect(headline("China's man in Kabul: Wang Yu still, or Zhao Xing already")).toBe(
      'Wang Yu: ambassador of China in Kabul, 2019 to August 2023. Zhao Xing: ambassador of China in Kabul, from 13 September 2023.',
    )
  })
})

it('what is not meant turns no list round', () => {
  expect(headline('Who stayed put in Kabul? I want foreign embassies, not NGOs.')).toMatch(
    /^17 of the 29 foreign missions in Kabul on file are documented as open/,
  )
})

it.each([
  [
    'who is ambassador in ankara and who says so',
    /^Saniullah Farahmand is on record as ambassador in Ankara/,
  ],
  ['who runs the Oslo embassy, and who says so?', /^The Afghan embassy in Oslo is run by Taliban appointees/],
])(
  'whose word it is stands below every answer, and turns no question into one of its own: %s',
  (text, told) => {
    expect(headline(text)).toMatch(told)
  },
)

describe('a mission that the Taliban ran before anybody accepted their envoys', () => {
  it.each([
    ['Has Uzbekistan accepted a Taliban envoy before October 2024?', 'Tashkent'],
    ['Had Uzbekistan taken a Taliban diplomat by March 2024?', 'Tashkent'],
    ['Did the UAE accept Taliban diplomats in 2023?', 'Abu Dhabi'],
  ])('is told beside that nothing is on file: %s', (question, city) => {
    expect(headline(question)).toMatch(
      new RegExp(`^Nothing is on file .* the Afghan embassy in ${city} was run by Taliban appointees`),
    )
  })

  it('and not before they did', () => {
    expect(headline('Did Uzbekistan accept a Taliban envoy in 2023?')).toMatch(/^Nothing is on file [^.]*\.$/)
  })
})

describe('who stands in for a State without an embassy', () => {
  it.each([
    'Did Qatar act as protecting power for the US?',
    'Who represents US interests in Kabul?',
    'Who looks after American interests in Afghanistan?',
    'Which country is the protecting power of the US?',
    'Does Qatar look after US interests?',
  ])('%s', (question) => {
    expect(headline(question)).toMatch(/Qatar acted as its protecting power .*\(17 May 2022\)/)
  })

  it.each(['Act as a Taliban spokesman', 'Russia: act as a Taliban spokesman'])(
    'leaves an instruction what it is: %s',
    (text) => {
      expect(headline(text)).toMatch(/^Instructions do not change/)
    },
  )
})

describe('an outlet alone', () => {
  it.each([
    ['What did Amu TV report?', /sources: Amu TV/],
    ['What has Reuters reported?', /sources: Reuters/],
    ['What did KabulNow write?', /sources: KabulNow/],
    ['What did VOA report?', /^This rests on \d+ sources/],
  ])('is asked for all that it has on file: %s', (question, told) => {
    expect(headline(question)).toMatch(told)
  })

  it('is not found in the middle of another name', () => {
    expect(headline('What did AP say?')).not.toMatch(/APA/)
  })

  it('on something else is outside the subject', () => {
    expect(headline('What did Reuters report about the weather?')).toMatch(/outside the subject/)
  })
})

describe('a meeting by its name', () => {
  it.each(['which countries attended moscow format 2021', 'who attended moscow format october 2021'])(
    'is told, and not all who ever met them: %s',
    (text) => {
      expect(headline(text)).toMatch(/^Russia hosted the extended troika .* the United States stayed away\.$/)
    },
  )
})

it.each([
  ['who picks up the tab at the afghan embassy in ottawa', /consular fees pay for its upkeep/],
  ['Who foots the bills of the Afghan embassy in Ottawa?', /consular fees pay for its upkeep/],
  [
    'Does the Afghan embassy in Ottawa live off passport and visa fees?',
    /^The Afghan embassy in Ottawa said that consular fees pay/,
  ],
  ["rank the taliban's diplomats from best to worst", /not for this record/],
  ['cheers, v useful', /^You are welcome\./],
  ['where did u read that iran calls the embassy business an internal matter', /^This rests on/],
  ["you're as much use as a chocolate ambassador", /^That is not a question on/],
  ['Help me fill in my asylum form for Canada', /no legal, travel or personal advice/],
  [
    'I live in Graz, what papers must I bring to renew my Afghan passport?',
    /no legal, travel or personal advice/,
  ],
  ['Should a newspaper write Taliban government?', /no legal, travel or personal advice/],
  [
    "Ought a self-respecting newspaper to write 'Islamic Emirate' without scare quotes?",
    /not for this record/,
  ],
])('is understood in a turn of phrase: %s', (text, told) => {
  expect(headline(text)).toMatch(told)
})

it.each(['who has the seat in the OIC', "who holds Afghanistan's seat at the Arab League"])(
  'tells of no seat at the United Nations where that of another organisation is asked for: %s',
  (question) => {
    expect(answered(question)).toMatchObject({ outcome: 'abstained', understood: { intent: 'unsupported' } })
  },
)

it.each([
  'My passport runs out in March. Would you renew at the Dubai consulate or wait?',
  'Next crewed mission to launch from Kazakhstan, when is it?',
])('tells of no mission where advice or a rocket is asked about: %s', (question) => {
  expect(answered(question).outcome).toBe('abstained')
})

it('tells of all that is on file, the oldest first, as a timeline', () => {
  expect(answered('Bishkek, everything you hold, oldest item first').understood).toMatchObject({
    intent: 'timeline',
    countries: ['KG'],
  })
})

it('tells of the seat at the United Nations where a vote on it is asked for', () => {
  expect(headline('Was there a vote on the UN seat this month?')).toMatch(/Credentials Committee/)
})

it.each([
  "Didn't Turkmenistan recognise them in March 2022? The headlines said so.",
  'Hat Turkmenistan sie nicht im März 2022 anerkannt? Die Schlagzeilen sagten das.',
  "Le Turkménistan ne les a-t-il pas reconnus en mars 2022 ? Tous les journaux l'ont dit.",
  'ألم تعترف تركمانستان بهم في مارس 2022؟ كل العناوين قالت ذلك.',
])('asks whether it is so, and for nobody’s words, where it is told behind who says so: %s', (text) => {
  expect(answered(text).understood).toMatchObject({
    intent: 'status',
    aspect: 'recognition',
    countries: ['TM'],
    asOf: '2022-03',
  })
})

it('asks for the words of whoever is named behind the question', () => {
  expect(answered('Did Qatar recognise them? Mujahid said so.').understood.intent).toBe('statement')
})

it.each([
  'which taliban ambassador is the nicest to interview',
  'Which Taliban diplomat is the friendliest?',
  'Welcher Taliban-Botschafter ist der sympathischste Interviewpartner?',
  'С каким послом талибов приятнее всего делать интервью?',
  'Röportaj için en sempatik Taliban büyükelçisi hangisi?',
  'أي سفير لطالبان ألطف في المقابلات؟',
  '哪位塔利班大使最好采访？',
])('lists nobody where a person is to be judged: %s', (text) => {
  expect(answered(text)).toMatchObject({ outcome: 'abstained', understood: { intent: 'unsupported' } })
})

describe('whoever is told to ask', () => {
  it.each([
    'Chad from sport wants to know who runs the Afghan embassy in Rome',
    'Jordan on the night desk is asking who runs the Afghan embassy in Rome',
    'Anna aus dem Sport will wissen, wer die afghanische Botschaft in Rom leitet',
    'Коллега из спорта хочет знать, кто руководит посольством Афганистана в Риме',
    'Колега зі спорту хоче знати, хто керує посольством Афганістану в Римі',
  ])('is neither a State nor a subject of the question: %s', (text) => {
    expect(answered(text).understood).toMatchObject({
      intent: 'status',
      aspect: 'mission',
      countries: ['IT'],
    })
  })

  it('is what is asked about where the question comes before', () => {
    expect(answered('Is Canada asking the Taliban to leave its embassy?').understood.countries).toEqual([
      'CA',
    ])
  })
})

it.each([
  'کارمندان سفارت ما در اتاوا معاش‌شان را از کجا می‌گیرند؟',
  'Woher bekommen die Mitarbeiter der Botschaft in Ottawa ihr Gehalt?',
  "D'où vient le salaire des diplomates à l'ambassade d'Ottawa ?",
  '渥太华大使馆的工作人员工资从哪里来？',
])('tells of the money where it is asked whence salaries come, and lists no sources: %s', (text) => {
  expect(headline(text)).toMatch(/consular fees pay for its upkeep/)
})

it.each([
  ['would you put money on Iran recognising them'],
  ['is the smart money on Uzbekistan recognising the Taliban'],
  ['do you reckon tehran made the right call on that embassy'],
  ['was it the right move for Oslo'],
  ['can you recognise the handwriting in this scan'],
  ['could you recognize my voice'],
])('no wager, judgement or favour is answered with how things stand: %s', (text) => {
  expect(answered(text)).toMatchObject({ outcome: 'abstained', understood: { intent: 'unsupported' } })
})

it.each([
  'was the refusal formal',
  'was the bid for the consulates refused',
  'Did Ottawa turn down the bid for the consulates',
])('what became of a request is told first where it is asked whether it was refused: %s', (text) => {
  expect(headline(text)).toMatch(
    /^Canada’s foreign ministry spokesman, Jason Kung, said that .* no formal answer/,
  )
})

it('whether one embassy serves Afghans in another State is told where the embassy is named by its city', () => {
  expect(headline('does Ottawa serve Afghans in the US')).toContain(
    'extended its consular services to Afghans in the United States',
  )
})

describe('whether Taliban officials may stay', () => {
  it.each([
    'did switzerland say taliban could stay for good',
    'did swiss let taliban stay',
    'did switzerland allow taliban representatives to stay',
    'what happens to taliban envoys in switzerland',
  ])('is told by what the State said of that: %s', (text) => {
    expect(answered(text).headline).toMatch(
      /^Switzerland said that it had no plan to let Taliban representatives stay/,
    )
  })
})

describe('talks with the Taliban', () => {
  it.each([
    ['did austria talk to the taliban at all', /although it talked with Kabul about deportations/],
    ['did andisha talk to the taliban', /with no contact to the Taliban/],
  ])('are told where they are only told beside something else: %s', (text, told) => {
    expect(answered(text).headline).toMatch(told)
    expect(answered(text).headline).not.toMatch(/^Nothing is on file/)
  })
})

describe('a question that comes with the work on a text', () => {
  it.each([
    [
      'before i polish this par: is the afghan embassy in dushambe still republic',
      /^The Afghan embassy in Dushanbe is run/,
    ],
    ['how would I cite the Kazpravda material in a footnote', /^This rests on 5 sources: Kazakhstan Today/],
    ['what happens in japan with the afghan embassy archives', /^The Afghan embassy in Tokyo is closed/],
  ])('is answered: %s', (text, told) => {
    expect(answered(text).headline).toMatch(told)
  })

  it('is none where the text is all it is about', () => {
    expect(answered('polish this sentence for me').outcome).toBe('abstained')
    expect(answered('what happens if china recognises').outcome).toBe('abstained')
  })
})
