import { describe, expect, it } from 'vitest'
import { answered, answers } from '../known.ts'

it.each([
  [
    'who is the afghan ambassador in london',
    /^The Afghan embassy in London closed .* Zalmai Rassoul is on record/,
  ],
  [
    'who is the afghan ambassador in tokyo',
    /^The Afghan embassy in Tokyo ended its work .* Abdali is on record/,
  ],
  [
    'who is the afghan ambassador in canberra',
    /stops work after 30 June 2026 .* Wahidullah Waissi is on record/,
  ],
  ['who is the afghan ambassador in oslo', /^The Afghan embassy in Oslo reopened under a first secretary/],
  [
    'who is the afghan ambassador in washington',
    /ceased work on 16 March 2022 .* custody of the United States/,
  ],
  ['who was the afghan ambassador in London in 2023', /^Zalmai Rassoul is on record/],
])('tells first that a mission closed, or has no ambassador: %s', (question, headline) => {
  expect(answered(question).headline).toMatch(headline)
})

describe('who holds, held or first held a post', () => {
  it.each<[string, RegExp]>([
    [
      'Who was the Taliban chargé d’affaires in Moscow?',
      /^Jamal Nasir Gharwal .*chargé d’affaires in Moscow/,
    ],
    ['Who was the first Taliban diplomat accredited by Russia?', /^Jamal Nasir Gharwal/],
    ['Who was the ambassador in Tashkent before?', /^Ahmad Khalid Elmi/],
    ['Who was Afghan ambassador to India before the closure?', /^Farid Mamundzay/],
    ['Who heads the Afghan mission to the UN in Geneva now?', /Nasir Ahmad Andisha is on record/],
    ['Who represents Afghanistan at the UN in Geneva?', /^Nasir Ahmad Andisha is on record/],
    ['who speaks for Afghanistan at the UN in Geneva', /^Nasir Ahmad Andisha is on record/],
    ['who speaks for Kabul in Moscow', /^Gul Hassan Hassan is on record/],
    ['who speaks for the embassy in Moscow', /^Gul Hassan Hassan is on record/],
    ['Wer vertritt Afghanistan bei der UNO in Genf?', /^Nasir Ahmad Andisha: /],
    ['¿Quién representa a Afganistán ante la ONU en Ginebra?', /^Nasir Ahmad Andisha: /],
    ['¿Quién representa a Afganistán en Moscú?', /^Gul Hassan Hassan: /],
    ['By whom is the Afghan embassy in Tehran run?', /run by Taliban appointees .* Fazl Mohammad Haqqani/],
    ['Who is head of the Afghan embassy in Tehran?', /run by Taliban appointees .* Fazl Mohammad Haqqani/],
    [
      'Who is in charge at the Afghan embassy in New Delhi?',
      /by Taliban appointees \([^)]*\)\. Noor Ahmad Noor/,
    ],
  ])('%s', (text, headline) => {
    expect(answered(text).headline).toMatch(headline)
  })

  it.each<[string, RegExp]>([
    ['gul hassan russia ambassador?', /^Gul Hassan Hassan: ambassador in Moscow/],
    ['saniulah farahmund turkey ambassador?', /^Saniullah Farahmand: ambassador in Ankara/],
    ['Is Suhail Shaheen still at the political office, or has he got an embassy?', /^Suhail Shaheen: /],
    ['Where is Haqqani ambassador?', /^Whom do you mean\?/],
  ])('is told of who is named, or asked back of namesakes: %s', (text, headline) => {
    expect(answered(text).headline).toMatch(headline)
  })

  it.each<[string, RegExp]>([
    ['Кто официальный представитель МИД России?', /^Maria Zakharova: /],
    ['Хто речник МЗС Росії?', /^Maria Zakharova: /],
    ['من هو المتحدث باسم وزارة الخارجية الروسية؟', /^Maria Zakharova: /],
    ['俄罗斯外交部发言人是谁？', /^Maria Zakharova：/],
    ['Wer ist der Sprecher des russischen Außenministeriums?', /^Maria Zakharova: /],
    ['¿Quién es la portavoz de la cancillería rusa?', /^Maria Zakharova: /],
    ['Rusya Dışişleri Bakanlığı sözcüsü kim?', /^Maria Zakharova: /],
    ['Who speaks for the Russian foreign ministry?', /^Maria Zakharova: /],
    ['د کاناډا د بهرنیو چارو وزارت ویاند څوک دی؟', /^Jason Kung: /],
    ['Taliban sözcüsü kim?', /^Abdul Qahar Balkhi: /],
    ['Wer ist der Sprecher des norwegischen Außenministeriums?', /^Dafür ist niemand verzeichnet/],
  ])('speaks for the ministry of a State: %s', (text, headline) => {
    expect(answered(text).headline).toMatch(headline)
  })

  it.each([
    'What did Russia say about the Taliban spokesman?',
    'Was sagte Russland über den Sprecher der Taliban?',
    "Qu'a dit la Russie du porte-parole des talibans ?",
  ])('does not speak where words on him are asked for: %s', (text) => {
    expect(answered(text).headline).not.toMatch(/^Inamullah/)
  })

  it.each([
    'Kazakhstan’s embassy in Kabul was guarded by whom in August 2021?',
    'Who guarded the Kazakh embassy in Kabul in August 2021?',
  ])('is no answer to who guarded it: %s', (text) => {
    expect(answered(text).headline).toContain('Taliban men protect')
  })

  it('is his namesake’s where that one alone served there', () => {
    expect(answered('Is Mohammad Rahman an ambassador in Astana?').headline).toMatch(
      /^Mohammad Rahman Rahmani: chargé/,
    )
  })

  it('names nobody at a mission that its host keeps', () => {
    expect(answered('who is in charge of the embassy in Tokyo').headline).not.toContain('Abdali')
  })

  it('is asked of the time before the last answer', () => {
    const [, before] = answers('Who runs the Afghan embassy in Moscow?', 'and before that?')
    expect(before?.headline).toMatch(/^By 8 April 2022, .*run by diplomats of the former republic/)
  })
})

describe('who had left before the day asked about did not head it then', () => {
  it.each<[string, RegExp]>([
    [
      'Who headed the Afghan embassy in New Delhi in August 2025?',
      /^Sayed Mohammad Ibrahimkhil is on record/,
    ],
    [
      'Who was running the Afghan embassy in New Delhi in December 2023?',
      /^By December 2023, .* Sayed Mohammad Ibrahimkhil is on record/,
    ],
  ])('%s', (text, headline) => {
    expect(answered(text).headline).toMatch(headline)
    expect(answered(text).headline).not.toMatch(/Mamundzay/)
  })
})

describe('whom somebody followed in a post, or went before', () => {
  it.each<[string, RegExp]>([
    ['Who was chargé d’affaires in New Delhi after Mamundzay?', /^Sayed Mohammad Ibrahimkhil is on record/],
    ['Who led the embassy in Moscow before Gul Hassan?', /^Jamal Nasir Gharwal is on record/],
    ['Who was China’s ambassador in Kabul before Zhao Xing?', /^Wang Yu is on record/],
  ])('%s', (text, headline) => {
    expect(answered(text).headline).toMatch(headline)
  })
})

it('tells who heads a mission by the word of the Taliban with what its host denies', () => {
  const { headline } = answered('Who is consul general in Bonn?')
  expect(headline).toMatch(
    /^Sayed Mustafa Hashemi .* no consent for a Taliban consul general in Bonn \(November 2025\)\.$/,
  )
  expect(answered('Can I write that Germany has a Taliban consul general?').headline).toMatch(
    /^The German foreign office said .* no consent for a Taliban consul general in Bonn/,
  )
})

it('tells of premises that were taken where it is asked who has them', () => {
  for (const text of [
    'Who occupied the Norwegian embassy in Kabul?',
    'Was the Norwegian embassy in Kabul occupied?',
  ])
    expect(answered(text).headline).toMatch(/Taliban had taken over the empty Norwegian embassy in Kabul/)
})

it('tells of consulates without a file what is told of them with the embassy', () => {
  expect(answered('Does Turkmenistan have consulates in Afghanistan?').headline).toMatch(
    /consulates in Herat and Mazar-i-Sharif worked normally/,
  )
})

describe('a number is answered with the one that was given', () => {
  it.each<[string, RegExp]>([
    ['How many countries did Mujahid say the Taliban had sent diplomats to?', /at least 14 countries/],
    [
      'How many Afghan missions abroad did Muttaqi claim in September 2024?',
      /claimed that 39 Afghan missions/,
    ],
    ['How many times has the UN deferred the decision on the Afghan seat?', /for the third time/],
  ])('%s', (text, headline) => {
    expect(answered(text).headline).toMatch(headline)
  })
})

it('asks who said the newest entry of a timeline, where that is what was shown', () => {
  const [, said] = answers('Timeline of recognition by Iran', 'who said that?')
  expect(said?.headline).toContain('Alireza Bikdeli')
})

it('tells what an envoy or a flag does not amount to', () => {
  expect(answered('Does accepting an ambassador mean recognition?').headline).toMatch(/is not recognition\.$/)
})

it.each(["Who was the Taliban's nominee for the UN seat?", 'Whom did the Taliban name for the UN seat?'])(
  'tells whom a side named for the seat at the United Nations, where nobody of it was posted: %s',
  (text) => {
    expect(answered(text).headline).toMatch(/the Taliban nominee Suhail Shaheen \(1 December 2021\)/)
  },
)

describe('where nothing tells whose a mission was then, whoever is on file in its post is named', () => {
  it.each<[string, RegExp]>([
    ['As of January 2022 who ran Beijing', /^Javid Ahmad Qaem is on record as ambassador/],
    ['who ran the london embassy in 2023', /^Zalmai Rassoul is on record as ambassador/],
    ['who was in charge in Dushanbe in 2021', /^Mohammad Zahir Aghbar is on record as ambassador/],
    ['who ran Tokyo in 2023', /^Shaida Mohammad Abdali is on record as ambassador/],
  ])('%s', (text, headline) => {
    expect(answered(text).headline).toMatch(headline)
  })

  it('and nobody where none is', () => {
    expect(answered('As of 2022 who ran the Warsaw embassy').outcome).toBe('abstained')
  })
})

describe('a recognition that is taken for granted is corrected before anybody is named', () => {
  it.each<[string, RegExp]>([
    [
      "Since Germany recognised the Taliban in 2025, who's their ambassador?",
      /^By 2025, Germany had not recognised .*Nebrasul Haq Aziz/,
    ],
    [
      'Now that Germany has recognised the Taliban, who is their man in Berlin?',
      /^Germany does not recognise .*Nebrasul Haq Aziz/,
    ],
    [
      'Since Turkey recognised the Taliban who is ambassador in Ankara',
      /^Turkey does not recognise .*Saniullah Farahmand/,
    ],
    [
      'Since China recognised the Taliban in 2024, when did the ambassador arrive?',
      /^By 2024, China had not recognised .*Karimi/,
    ],
    ["Since Russia recognised the Taliban in 2025, who's their ambassador?", /^Gul Hassan Hassan/],
  ])('%s', (text, headline) => {
    expect(answered(text).headline).toMatch(headline)
  })
})

it('one who is not named and whose post is not told is asked for', () => {
  expect(answered('ambassador still in post?').outcome).toBe('asked-back')
})

describe('who left a post in one place', () => {
  it.each([['who quit in Bonn'], ['who resigned in Bonn'], ['which diplomats quit in Germany']])(
    'is told of that place alone: %s',
    (text) => {
      expect(answered(text).headline).toMatch(/Kabiri and all staff .* resigned[^.]*\.$/)
      expect(answered(text).headline).not.toMatch(/Tokyo|Ankara/)
    },
  )

  it.each([
    ['who runs the Bonn consulate?', 'who resigned there?'],
    ['What happened at the consulate in Bonn?', 'who quit there'],
    ['embassy in bonn', 'who resigned'],
    ['Who runs the Bonn consulate?', 'and who resigned over it?'],
  ])('and of the place spoken of before: %s %s', (...turns) => {
    expect(answers(...turns)[1]?.headline).toMatch(/Kabiri and all staff .* resigned[^.]*\.$/)
  })

  it('keeps the mission in view for what is asked of it next', () => {
    const [, , keys] = answers('embassy in bonn', 'who resigned', 'and the keys?')
    expect(keys?.headline).toMatch(/^The Afghan consulate general in Bonn is run by/)
  })

  it.each([
    [
      'Who sits for Afghanistan at the UN?',
      'who resigned',
      /^After ambassador .* Isaczai had resigned[^.]*\.$/,
    ],
    ['embassy in bonn', 'who resigned elsewhere?', /Isaczai had resigned/],
    ['embassy in bonn', 'which ambassadors resigned?', /Isaczai had resigned/],
  ])('is of the mission in view alone, unless all are meant: %s %s', (first, second, told) => {
    expect(answers(first, second)[1]?.headline).toMatch(told)
  })

  it('is how the mission stands where nobody is on file to have left', () => {
    expect(answered('who quit in Ottawa').headline).toMatch(/^The Afghan embassy in Ottawa is run by/)
  })

  it.each([
    ['Who was ambassador in Moscow in 2023?', 'who holds the post now', /^Gul Hassan Hassan/],
    [
      'Who is the ambassador in London?',
      'who has the post now',
      /^The Afghan embassy in London closed .* Zalmai Rassoul is on record/,
    ],
  ])('is no question of who holds it now: %s %s', (first, second, told) => {
    expect(answers(first, second)[1]?.headline).toMatch(told)
  })
})

it.each(["who heads afghanistan's mission at the UN in new york", 'who speaks for Afghanistan at the UN'])(
  'at the United Nations is told before the votes on its seat: %s',
  (question) => {
    expect(answered(question).headline).toMatch(
      /^After ambassador .* Isaczai had resigned, .* Faiq led .* Naseer Ahmad Faiq is on record/,
    )
  },
)

describe('who came after an envoy', () => {
  it.each(['who followed qaem in beijing', 'who succeeded Qaem in Beijing'])(
    'is told with whom he was to be followed by, of whom nothing else is on file: %s',
    (text) => {
      expect(answered(text).headline).toMatch(
        /a Mr Sadaat was named to follow him.*Asadullah Bilal Karimi is on record/,
      )
    },
  )

  it('is asked by the verb right before his name', () => {
    expect(answered('who followed jawad').headline).toMatch(/^Jamal Nasir Gharwal is on record/)
    expect(answered('who preceded Karimi in Beijing').headline).toMatch(/^Javid Ahmad Qaem is on record/)
  })
})

it.each(['who runs the berlin embassy', 'who runs the Afghan embassy in Berlin?'])(
  'who runs a mission that two sides claim opens with who is there, and not with who left: %s',
  (question) => {
    expect(answered(question).headline).toMatch(
      /^Nebrasul Haq Aziz is on record as .* Control of the Afghan embassy in Berlin is disputed .* acts as head/,
    )
  },
)

it.each([
  ['who controlled Ankara before Turkey took it', 'Ankara'],
  ['who ran the ankara embassy before Turkey took custody', 'Ankara'],
  ['who had the Oslo embassy before Norway got it', 'Oslo'],
])(
  'who ran a mission before its host took it is told of that day, whoever came after: %s',
  (question, city) => {
    expect(answered(question).headline).toMatch(
      new RegExp(
        `^The Afghan embassy in ${city} was run by diplomats of the former republic \\([^)]*\\)\\.$`,
      ),
    )
  },
)
