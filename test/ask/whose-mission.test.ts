import { describe, expect, it } from 'vitest'
import { answered, answers, notes } from '../known.ts'

it.each(['Are the Paris and Rome embassies run by the Taliban?', 'embassies in Paris and Rome: whose?'])(
  'tells of each mission whose city stands before one word for both: %s',
  (question) => {
    expect(answered(question).headline).toMatch(/embassy in Paris is run by .* embassy in Rome is run by/)
  },
)

describe('the mission that is meant', () => {
  it.each([
    ['qatar ambassador kabul', 'QA', 'AF', 'Kabul'],
    ['uzbek ambassador kabul?', 'UZ', 'AF', 'Kabul'],
    ['who runs the afghan mission in NYC?', 'AF', 'US', 'New York'],
    ['is the Afghan embassy in Delhi open', 'AF', 'IN', 'New Delhi'],
    ['the consuls in Toronto: whose people are they?', 'AF', 'CA', 'Toronto'],
    ['Who is consul in Toronto?', 'AF', 'CA', 'Toronto'],
    ['has Japan reopened its embassy', 'JP', 'AF', 'Kabul'],
    ['did Qatar send an ambassador', 'QA', 'AF', 'Kabul'],
    ['has Saudi named a new ambassador', 'SA', 'AF', 'Kabul'],
    ['who did Iran name as its ambassador?', 'IR', 'AF', 'Kabul'],
    ['what did Kabul order its embassies', 'AF', null, null],
    ["Not the embassy, the consulate in Dubai: who's in charge", 'AF', 'AE', 'Dubai'],
    ['what did canada do with its own embassy over there', 'CA', 'AF', 'Kabul'],
    ["is India's own embassy open", 'IN', 'AF', 'Kabul'],
    ["what happened to Japan's embassy over there", 'JP', 'AF', 'Kabul'],
    ['Did Saudi Arabia close its embassy?', 'SA', 'AF', 'Kabul'],
    ['Did the Dutch embassy move to Doha?', 'NL', 'AF', 'Kabul'],
    ["Australia's mission to Afghanistan works out of Doha, right?", 'AU', 'AF', 'Kabul'],
    ['Is the EU present in Kabul?', 'EU', 'AF', 'Kabul'],
    ['Norwegian office Kabul', 'NO', 'AF', 'Kabul'],
    ['did the Turks close their embassy', 'TR', 'AF', 'Kabul'],
    [
      "Vienna: is Bakhtari's embassy still a republic post or has Kabul got hold of it?",
      'AF',
      'AT',
      'Vienna',
    ],
    ['Ottawa: has Kabul taken over the embassy yet?', 'AF', 'CA', 'Ottawa'],
    ["Has Kabul seized Berlin's embassy?", 'AF', 'DE', 'Berlin'],
    ['Did the Taliban threaten the Kazakh embassy?', 'KZ', 'AF', 'Kabul'],
    ['Is anybody from the Sri Lankan service posted to Kabul at present?', 'LK', 'AF', 'Kabul'],
    ['Мешхедское консульство открыто?', 'AF', 'IR', 'Mashhad'],
    ['Московское посольство чьё?', 'AF', 'RU', 'Moscow'],
    ['Хорозьке консульство в чиїх руках?', 'AF', 'TJ', 'Khorog'],
    ['does anyone in Kabul pay for the Ottawa embassy', 'AF', 'CA', 'Ottawa'],
    ['Is Bakhtari still in charge in Vienna, or did the Austrians bow to Kabul?', 'AF', 'AT', 'Vienna'],
    ['who in Kabul guards the Turkish embassy', 'TR', 'AF', 'Kabul'],
    ['¿Desde cuándo no funciona la embajada española en la capital afgana?', 'ES', 'AF', 'Kabul'],
    ['Есть ли посольство Ирана в афганской столице?', 'IR', 'AF', 'Kabul'],
    ['伊朗在阿富汗首都有大使馆吗', 'IR', 'AF', 'Kabul'],
    ['Das Münchner Konsulat: wer hat dort das Sagen?', 'AF', 'DE', 'Munich'],
  ])('is read with its direction and its city: %s', (question, sending, receiving, city) => {
    expect(answered(question).understood.mission).toMatchObject({ sending, receiving, city })
  })

  it.each(['Is the Birmingham consulate open?', 'afghan consulate st pete', 'Afghan embassy in Tel Aviv?'])(
    'is not replaced by another of the same State: %s',
    (question) => {
      expect(answered(question)).toMatchObject({
        outcome: 'abstained',
        headline: expect.stringMatching(/^No mission of Afghanistan in .* is on file/),
      })
    },
  )

  it.each([
    ['embassies in Oslo and Berlin', /in Oslo .*in Berlin/],
    ['Is the embassy in Warsaw and Stockholm open?', /in Warsaw .*in Stockholm/],
    ['Who gave up the Afghan embassy, Iran or Tajikistan?', /in Tehran .*in Dushanbe/],
  ])('is told of each State that is named: %s', (question, headline) => {
    expect(answered(question).headline).toMatch(headline)
  })

  it.each([
    [
      'Is Japan working in Kabul or still sitting in Doha? I mean the embassy',
      /^The Japanese embassy in Kabul/,
    ],
    ["Aghbar's embassy: what has it been through since 2021?", /^Afghan embassy in Dushanbe/],
    ['¿Sigue Naseer Faiq al frente de la misión afgana ante la ONU?', /Naciones Unidas/],
    [
      'Compare how Turkey and Qatar handled their embassies in Kabul',
      /^The Turkish .*The Qatari embassy in Kabul/,
    ],
    ["In February 2022, who was in charge at Kabul's embassy to Russia?", /the Afghan embassy in Moscow/],
    ['土库曼斯坦驻赫拉特的领馆还开着吗', /Turkmenistan said .* Herat/],
  ])('is that of whoever is named, and never of another: %s', (question, headline) => {
    expect(answered(question).headline).toMatch(headline)
  })

  it.each(['at the Pakistani embassy in London, who runs it', 'passport desk at the Omani embassy in Paris'])(
    'is not the Afghan one where it is another State’s in a third: %s',
    (question) => {
      expect(answered(question)).toMatchObject({ outcome: 'abstained', parts: [] })
    },
  )

  it.each(['Did the Turks close their consulate in Mosul?', 'Has Turkey shut its consulate in Kirkuk?'])(
    'is none of Afghanistan where it stands in a third State: %s',
    (question) => {
      expect(answered(question)).toMatchObject({
        outcome: 'abstained',
        headline: expect.stringMatching(/not Afghanistan’s nor in Afghanistan/),
      })
    },
  )

  it('is said to be unknown in its work before who runs it is told', () => {
    expect(answered('Is the Afghan embassy in Warsaw open?').headline).toMatch(
      /^Whether the Afghan embassy in Warsaw is open is not on file\. It is run by/,
    )
  })

  it('is the embassy where a consulate is asked for in a city that has none', () => {
    expect(answered('afghan consulate in Oslo').headline).toMatch(
      /^No consulate of Afghanistan in Oslo is on file\. The Afghan embassy in Oslo/,
    )
  })

  it('is asked for where an embassy may be either side of two, each by its name', () => {
    const [choice] = answered('Is the Saudi embassy open?').parts
    expect(choice).toMatchObject({
      kind: 'choice',
      options: [{ label: 'Embassy in Kabul' }, { label: 'Afghan embassy' }],
    })
  })

  it('does not give a post in one city to the ambassador in another', () => {
    expect(answered('Who is the consul in Toronto?').headline).not.toContain('Soroosh')
  })
})

it.each(["Spain's post in Kabul, still boarded up?", 'When did Spain board up its post in Kabul?'])(
  'takes the post of a State in Kabul for its house, and for nobody at it: %s',
  (question) => {
    const { understood, headline } = answered(question)
    expect(understood).toMatchObject({ aspect: 'mission', mission: { sending: 'ES', city: 'Kabul' } })
    expect(understood.intent).not.toBe('person')
    expect(headline).toMatch(/closed/)
  },
)

describe('what no record holds', () => {
  it.each(['How much does a Taliban consul earn?', 'What year did Amanullah open the embassy'])(
    'is not made up from what is near: %s',
    (question) => {
      expect(answered(question).outcome).toBe('abstained')
    },
  )
})

it('reads “and Mujahid?” as what he said', () => {
  expect(answers('Has Russia recognised the Taliban?', 'and Mujahid?').at(-1)?.understood).toMatchObject({
    intent: 'statement',
    people: ['zabihullah-mujahid'],
  })
})

it.each([
  ['Does the Taliban control the Afghan embassy in Berlin, Bonn and Munich?', ['Berlin', 'Bonn', 'Munich']],
  [
    'Does the Taliban control the Afghan embassy in Ottawa and the consulate in Toronto?',
    ['Ottawa', 'Toronto'],
  ],
  ['Who runs the consulate in Toronto and the embassy in Ottawa?', ['Ottawa', 'Toronto']],
  [
    'Who runs the Afghan missions in Islamabad, Karachi, Peshawar and Quetta?',
    ['Islamabad', 'Karachi', 'Peshawar', 'Quetta'],
  ],
])(
  'of several missions in one State each that is asked after is told of, and no other: %s',
  (text, cities) => {
    const told = answered(text).headline.matchAll(/(?:embassy|consulate(?: general)?) in (\S+) is/g)
    expect([...told].map(([, city]) => city)).toEqual(cities)
  },
)

it.each([
  [
    'Was ist mit den Missionen in Islamabad, Karatschi und Quetta?',
    ['Islamabad', 'Karatschi', 'Quetta'],
    'Peshawar',
  ],
  ['Кому подчиняются консульство в Торонто и посольство в Оттаве?', ['Оттава', 'Торонто'], 'Ванкувер'],
  ['Qui dirige le consulat à Los Angeles et celui de New York ?', ['Los Angeles', 'New York'], 'Washington'],
])('So it is in whatever language the cities are written: %s', (text, cities, other) => {
  const { headline } = answered(text)
  for (const city of cities) expect(headline).toContain(city)
  expect(headline).not.toContain(other)
})

it('tells that the Taliban were banned in Russia in October 2021, whatever came later', () => {
  expect(answered('was the Taliban banned in Russia in October 2021').headline).toContain(
    'outlawed in Russia',
  )
})

it('leaves out whom a question leaves out', () => {
  expect(answered('Who besides Canada refused?').headline).toMatch(/: Australia and Austria\.$/)
})

it.each([
  'Who handles passports for Afghans in the US?',
  "Where do Afghans in America renew passports now that Washington's shut?",
])('%s: the mission abroad that does it is told first', (text) => {
  expect(answered(text).headline).toContain('The Afghan embassy in Ottawa had extended its consular services')
})

it.each([
  'Does Qatar still have an ambassador in Kabul?',
  'Hat Katar einen Botschafter in Kabul?',
  'Le Qatar a-t-il un ambassadeur à Kaboul ?',
  '¿Tiene Catar embajador en Kabul?',
  'Есть ли у Катара посол в Кабуле?',
  'Чи має Катар посла в Кабулі?',
  'هل لقطر سفير في كابول؟',
  'آیا قطر در کابل سفیر دارد؟',
  'ایا قطر په کابل کې سفیر لري؟',
  '卡塔尔在喀布尔有大使吗？',
  "Katar'ın Kabil'de büyükelçisi var mı?",
  "Katar'ın Kabil büyükelçisi var mı?",
])('whether a State has an ambassador in Kabul is answered with him: %s', (text) => {
  expect(answered(text).headline).toContain('Mirdif Al Qashouti')
})

describe('an embassy that deals with the Taliban is that of the State it is called after', () => {
  it.each([
    'Is the Kazakh embassy in touch with the Taliban?',
    'Does the Russian embassy work with the Taliban?',
    'Is the Chinese embassy talking to the Taliban?',
  ])('%s', (question) => {
    const { understood, headline } = answered(question)
    expect(understood).toMatchObject({ aspect: 'relations', mission: null })
    expect(headline).not.toMatch(/The Afghan embassy/)
  })
})

it('an ambassador in Kabul who is no recognition is none of the Taliban', () => {
  const answer = answered('Was Qatar’s ambassador in Kabul a recognition?')
  expect(answer.headline).toMatch(/^No recognition .* which was not recognition \(21 October 2025\)\.$/)
  expect(notes(answer).join(' ')).not.toMatch(/Nothing on file was said by or about Qatar/)
})

it('whether a State dealt with them in a time is told by what was said of that, with what stands against it', () => {
  const { headline } = answered('Did Kazakhstan say it was in contact with the Taliban in August 2021?')
  expect(headline).toMatch(/^Contact between Kazakhstan and the Taliban .* Against this: .* no dealings with/)
})

describe('papers, posts and missions in other languages', () => {
  const Vienna = { sending: 'AF', receiving: 'AT', city: 'Vienna' }
  const Kabul = { receiving: 'AF', city: 'Kabul' }
  it.each([
    ['ab wann hat Kabul die Papiere der afghanischen Botschaft in Wien nicht mehr anerkannt', Vienna],
    ["depuis quand Kaboul ne reconnaît plus les papiers de l'ambassade afghane à Vienne", Vienna],
    ['с какого времени Кабул не признаёт документы афганского посольства в Вене', Vienna],
    ["Kabil Viyana'daki Afgan büyükelçiliğinin belgelerini ne zamandan beri tanımıyor", Vienna],
    ['从什么时候起喀布尔不再承认阿富汗驻维也纳大使馆的文件', Vienna],
    ['الرياض رجّعت بعثتها ع كابول ولا بس القسم القنصلي شغّال؟', { ...Kabul, sending: 'SA' }],
    ['赵星啥时候给塔利班递的国书？', { ...Kabul, sending: 'CN' }],
    ['quand Zhao Xing a-t-il présenté ses lettres de créance aux talibans', { ...Kabul, sending: 'CN' }],
  ])('%s', (text, mission) => {
    expect(answered(text).understood).toMatchObject({ aspect: 'mission', mission })
  })
})

it.each([
  'is it fair to say India has upgraded its technical mission to an embassy?',
  "India's technical mission: embassy now?",
])('takes a technical mission for one in Kabul: %s', (question) => {
  expect(answered(question).understood.mission).toMatchObject({ sending: 'IN', receiving: 'AF' })
})

describe('a State’s own embassy in Kabul beside the Afghan one in its capital', () => {
  it.each([
    "The Afghan embassy in Tokyo closed; is Japan's own embassy in Kabul open?",
    "À Tokyo l'ambassade afghane a baissé le rideau ; celle du Japon à Kaboul est-elle ouverte ?",
    'Афганское посольство в Токио закрылось, а сама Япония держит посольство в Кабуле?',
    'سفارت افغانستان در توکیو بسته شد، سفارت خود جاپان در کابل باز است؟',
    'په ټوکیو کې د افغانستان سفارت وتړل شو، په کابل کې د جاپان خپل سفارت خلاص دی؟',
    'La embajada afgana en Tokio cerró; ¿y la propia de Japón en Kabul sigue abierta?',
    'Die afghanische Botschaft in Tokio ist dicht, und Japans eigene Botschaft in Kabul, ist die noch offen?',
    'أغلقت السفارة الأفغانية في طوكيو، فهل سفارة اليابان نفسها في كابول مفتوحة؟',
    "Tokyo'daki Afgan büyükelçiliği kapandı, Japonya'nın Kabil'deki kendi büyükelçiliği açık mı?",
    '東京的阿富汗大使館收攤了，那日本自己在喀布爾的使館還開著嗎？',
    'Афганське посольство в Токіо зачинилося, а власне посольство Японії в Кабулі працює?',
  ])('is the one that is asked about: %s', (question) => {
    expect(answered(question).understood).toMatchObject({
      countries: ['JP'],
      mission: { sending: 'JP', receiving: 'AF', city: 'Kabul', kind: 'embassy' },
    })
  })
})

describe('Kabul offered beside those of another State', () => {
  it.each([
    'Посольство в Лондоні: хто врешті його зачинив, британці чи сам Кабул? Версії ж різняться',
    'Посольство в Лондоне: кто его закрыл, британцы или сам Кабул?',
    "L'ambassade à Londres : qui l'a fermée, les Britanniques ou Kaboul ?",
    'Botschaft in London: Wer hat sie geschlossen, die Briten oder Kabul selbst?',
    'La embajada en Londres: ¿quién la cerró, los británicos o Kabul?',
    'السفارة في لندن: من أغلقها، البريطانيون أم كابول؟',
    "Londra'daki büyükelçiliği kim kapattı, İngilizler mi Kabil mi?",
    '伦敦的使馆是谁关的，英国人还是喀布尔自己？',
    'سفارت در لندن را کی بست، انگلیس‌ها یا خود کابل؟',
    'په لندن کې سفارت چا وتاړه، انګرېزانو که پخپله کابل؟',
  ])('is who did it, and no place: %s', (question) => {
    expect(answered(question).understood.mission).toMatchObject({ sending: 'AF', city: 'London' })
  })
})

describe('what a State has in Kabul, in a thread', () => {
  const OWN = { sending: 'SA', receiving: 'AF' }
  it.each([
    [['Saudi embassy in Kabul', 'who is the Saudi ambassador there'], 'person', OWN],
    [['Saudi embassy in Kabul', 'and its ambassador?'], 'person', OWN],
    [['Qatar embassy in Kabul open?', 'ambassador?'], 'person', { sending: 'QA', receiving: 'AF' }],
    [["Germany's embassy in Kabul", 'who represents Germany there now'], 'person', { sending: 'DE' }],
    [
      ['Japan: Afghan embassy?', 'who announced it', "and Japan's own in Kabul?"],
      'status',
      { sending: 'JP' },
    ],
    [
      ['What became of the Afghan embassy in Tokyo?', "And Japan's own one in Kabul, does that function?"],
      'status',
      { sending: 'JP', receiving: 'AF' },
    ],
  ])('is its own: %j', (turns, intent, mission) => {
    expect(answers(...turns).at(-1)?.understood).toMatchObject({ intent, mission })
  })

  it.each([
    [['Saudi embassy in Kabul', 'Taliban ambassador?'], 'SA'],
    [['Does Qatar accept Taliban envoys?', 'ambassador?'], 'QA'],
  ])('is not meant by an envoy of the Taliban: %j', (turns, state) => {
    const { understood } = answers(...turns).at(-1) ?? {}
    expect(understood).toMatchObject({ aspect: 'accreditation', countries: [state], mission: null })
  })

  it('is not meant by the ambassador of an Afghan embassy, whatever was asked of it', () => {
    const { headline } =
      answers('Japan: Afghan embassy?', 'who announced it', 'and the ambassador?').at(-1) ?? {}
    expect(headline).toMatch(
      /^The Afghan embassy in Tokyo .*Shaida Mohammad Abdali is on record as ambassador/,
    )
  })

  it('stays with the seat at the United Nations', () => {
    const { understood } = answers('UN seat?', 'how often deferred', 'and now?').at(-1) ?? {}
    expect(understood?.mission).toMatchObject({ receiving: 'UN' })
  })
})

describe('an embassy that the Taliban are asked to have seized', () => {
  it.each([
    ['did the taliban take the norwegian embassy', 'Norway’s in Kabul, or the Afghan one in Oslo'],
    ['Did the Taliban seize Japan’s embassy?', 'Japan’s in Kabul, or the Afghan one in Tokyo'],
    ['Did the Taliban take over the Turkish embassy?', 'Turkey’s in Kabul, or the Afghan one in Ankara'],
  ])('may be the one in Kabul as well: %s', (question, either) => {
    expect(answered(question)).toMatchObject({
      outcome: 'asked-back',
      headline: `Which embassy do you mean: ${either}?`,
    })
  })

  it.each(['Did the Taliban take the Afghan embassy in Oslo?', 'Do the Taliban run the Norwegian embassy?'])(
    'is the Afghan one where that is said, or where it is asked who runs it: %s',
    (question) => {
      expect(answered(question).understood.mission).toMatchObject({ sending: 'AF', receiving: 'NO' })
    },
  )
})

describe('a house that is ruled out', () => {
  it.each([
    ["Not the embassy, the consulate in Dubai: who's in charge", 'consulate', 'Dubai'],
    ['The consulate in Toronto, not the embassy: is it open?', 'consulate', 'Toronto'],
    ['not the Ottawa embassy, the Toronto consulate - open?', 'consulate', 'Toronto'],
    ['not the consulate in bonn but the embassy in berlin, who runs it', 'embassy', 'Berlin'],
  ])('is not the one asked about: %s', (question, kind, city) => {
    expect(answered(question).understood.mission).toMatchObject({ kind, city })
  })
})

describe('what was asked for, or paid, is told before who runs a mission', () => {
  it.each([
    'Did the Taliban ever ask for the Washington embassy?',
    'When did the Taliban ask for the Washington embassy?',
  ])('of a request for it: %s', (question) => {
    expect(answered(question).headline).toMatch(
      /^The Taliban spokesman Mujahid .* had asked for the Afghan embassy in Washington/,
    )
  })

  it.each([
    'do the staff at The Hague get orders or money from Kabul?',
    'Does the Afghan embassy in The Hague take orders from Kabul',
  ])('of money and orders that did not come: %s', (question) => {
    expect(answered(question).headline).toMatch(/Rahimi said that he had had no money or orders/)
  })

  it('but nothing is told of money where nobody speaks of it', () => {
    expect(answered('does the London embassy get salaries from Kabul').headline).toMatch(
      /^The Afghan embassy in London is closed/,
    )
  })
})

it.each([
  ['Is Germany’s own Afghanistan mission open?', 'DE'],
  ['any American diplomats left in Kabul?', 'US'],
  ['Are there any Dutch diplomats left in Kabul?', 'NL'],
])('is the one that a State keeps in Kabul, and how it stands is told: %s', (question, sending) => {
  expect(answered(question)).toMatchObject({
    headline: expect.stringMatching(/embassy in Kabul is closed/),
    understood: { intent: 'status', mission: { sending, receiving: 'AF' } },
  })
})

describe('a mission that two sides claim', () => {
  it.each([
    'what is disputed about the Berlin embassy',
    'is nebrasul h head of the berlin embassy',
    'who runs the Berlin embassy',
  ])('is told with who claims what: %s', (text) => {
    expect(answered(text).headline).toMatch(
      /Berlin is disputed.*ARD reported that Nebrasul H\..*Abdul P\. being a front/,
    )
  })
})

describe('who ran a mission before', () => {
  it.each([
    [
      'who ran the oslo embassy before it closed',
      /^The Afghan embassy in Oslo was run by diplomats of the former republic \(last/,
    ],
    [
      'who ran the london embassy before it closed',
      /^The Afghan embassy in London was run by diplomats of the former republic/,
    ],
    [
      'who held the delhi embassy before the taliban',
      /^The Afghan embassy in New Delhi was run by diplomats of the former republic/,
    ],
    [
      'who ran bonn before the taliban',
      /^The Afghan consulate general in Bonn was in the custody of Germany/,
    ],
  ])('is told as of then, and by no day that nobody named: %s', (text, told) => {
    expect(answered(text).headline).toMatch(told)
    expect(answered(text).headline).not.toMatch(/^By /)
  })
})

describe('a time of which nothing tells who ran a mission', () => {
  it('is told with whom its host did not take for it', () => {
    expect(answered('as of january 2023 who ran the tehran embassy').headline).toMatch(
      /^Nothing is on file .*Iran at first did not accept Fazl Mohammad Haqqani/,
    )
  })
})
