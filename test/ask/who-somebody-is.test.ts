import { describe, expect, it } from 'vitest'
import { answered, answers, evidence, findings, notes } from '../known.ts'

const headline = (text: string): string => answered(text).headline

describe('somebody at a post whose end is not on file', () => {
  it.each([
    ['Who is the Afghan ambassador in Vienna?', '(last documented on 30 October 2025).'],
    ['Wer ist der afghanische Botschafter in Wien?', '(zuletzt belegt: 30. Oktober 2025).'],
    ['Who was ambassador to Canada?', '(last documented on 13 September 2024).'],
    ['Who is Suhail Shaheen?', '(last documented in 2025).'],
  ])('is told with the date of what is on file, once that is old: %s', (question, date) => {
    expect(headline(question).endsWith(date)).toBe(true)
  })

  it('is told with no date twice', () => {
    expect(headline('Who is the ambassador in Ankara?')).toMatch(
      /from 25 June 2025, by the Taliban’s word\.$/,
    )
  })

  it.each([
    [
      'is soroosh still in office',
      /^No end of this post is on file\. .* the Taliban declared his term ended\.$/,
    ],
    ['Is Bakhtari still ambassador?', /^Still in post, .* stays accredited/],
    ['Is Bakhtari still accredited in Vienna?', /^Still in post, .* stays accredited/],
    ['is gul hassan still ambassador in moscow', /^Still in post, .* Gul Hassan Hassan .* 15 January 2026/],
    ['Бахтари ещё посол в Вене?', /^Судя по записям, всё ещё на посту\. /],
  ])('is told with the newest on him, where it is asked whether he still is: %s', (question, told) => {
    expect(headline(question)).toMatch(told)
  })
})

describe('whether somebody is still at a post that ended', () => {
  it.each([
    'is Gharwal still in Moscow?',
    'Is Jamal Gharwal still in office?',
    'has gharwal left yet',
    'is jawad still ambassador in moscow',
  ])('is told so, with who holds it since: %s', (question) => {
    expect(headline(question)).toMatch(/^No longer in post, .*Gul Hassan Hassan is on record as ambassador/)
  })

  it.each([
    ['Is Shakeeb still chargé in Islamabad?', 'a day up to which he is only known to have been there'],
    ['Was Gharwal ambassador anywhere besides Moscow?', 'another post'],
    ['does Bakhtari’s embassy still fly the tricolour', 'a flag'],
  ])('is told of no other question: %s (%s)', (question) => {
    expect(headline(question)).not.toMatch(/in post|end of this post/)
  })
})

describe('somebody asked about for a time', () => {
  it.each([
    [
      'who did putin receive in jan 2026',
      /received the letter of credence of Gul Hassan.*\(15 January 2026\)/,
    ],
    ['Whom did Muttaqi see in October 2025?', /\(10 October 2025\)/],
  ])('is told with what is on file of it: %s', (question, told) => {
    expect(headline(question)).toMatch(told)
  })
})

it.each([
  ["Back in October 2021, on whose side was Afghanistan's ambassador in Moscow?", /still officially in post/],
  [
    'On whose side was the Afghan ambassador in Dushanbe in March 2023?',
    /^The ambassador of the previous government of Afghanistan to Tajikistan$/,
  ],
])('shows somebody in his post by what is on file of that time: %s', (question, told) => {
  const [first] = evidence(answered(question))
  expect(first?.quote ?? first?.summary).toMatch(told)
})

it.each([
  [
    'Was Manizha Bakhtari sent to Vienna by the republic or by the Taliban?',
    /^Manizha Bakhtari: .* republic/,
  ],
  [
    'Was Jawad appointed to Moscow by the republic or the Taliban?',
    /^Said Tayeb Jawad: .* republic in Moscow/,
  ],
  ['Was Gul Hassan sent to Moscow by the Taliban or the former government?', /^Gul Hassan Hassan: .*Taliban/],
  ['Did the republic or the Taliban send Bakhtari to Vienna?', /^Manizha Bakhtari: .* republic/],
])('tells of somebody by which side he was sent: %s', (question, told) => {
  expect(answered(question).understood).toMatchObject({ intent: 'person', aspect: 'mission' })
  expect(headline(question)).toMatch(told)
})

it('tells what is on file of somebody himself before what he confirms of others', () => {
  const sentences = findings(answered('Who is Suhail Shaheen?')).map(({ sentence }) => sentence)
  const others = sentences.findIndex((sentence) => sentence.startsWith('China kept its embassy'))
  expect(sentences.findLastIndex((sentence) => /^Suhail Shaheen|nominee Suhail/.test(sentence))).toBeLessThan(
    others < 0 ? sentences.length : others,
  )
})

it.each([
  ['Wer ist der afghanische Botschafter in Wien?', 'Botschafterin der früheren Republik in Wien'],
  ["Qui est l'ambassadeur afghan à Vienne ?", 'ambassadrice de l’ancienne république à Vienne'],
  ['¿Quién es el embajador afgano en Viena?', 'embajadora'],
  ['Wer ist Zakia Wardak?', 'Generalkonsulin der früheren Republik in Mumbai'],
  ['Wer ist Hassan Soroosh?', 'Botschafter der früheren Republik in Ottawa'],
])('names the post of a woman as the language does: %s', (question, post) => {
  expect(headline(question)).toContain(post)
})

describe('somebody who is asked about by name is told of before another', () => {
  it.each([
    [
      'Was Qadir Shah accepted in New Delhi?',
      /^A trade counsellor, Qadir Shah, .* did not accept him \(May 2023\)\./,
    ],
    ['Has Russia accredited Gharwal?', /^In March 2022 Russia accredited .* Jamal Nasir Gharwal/],
    ['Did Muttaqi say 39 missions work under the Emirate?', /claimed that 39 Afghan missions/],
    ['When was Naseer Faiq appointed?', /^Naseer Ahmad Faiq: /],
  ])('%s', (question, headline) => {
    expect(answered(question).headline).toMatch(headline)
  })
})

it.each([
  ['Where was Amir Mohammad Ramin posted, and till when?', /^Amir Mohammad Ramin: ambassador/],
  ['Where is Mohammad Rahman Rahmani posted, and since when?', /^Mohammad Rahman Rahmani: chargé/],
  ['Where did Zahir Aghbar serve, and till when?', /^Mohammad Zahir Aghbar: ambassador/],
  ['Suhail Shaheen: UN nominee, Doha chief, or both?', /^Suhail Shaheen: Taliban nominee .* Doha/],
  ['Bilal Karimi: spokesman, ambassador in Beijing, or both?', /spokesman .* ambassador in Beijing/],
])('tells the posts of somebody who is named with them: %s', (question, told) => {
  expect(answered(question).understood.intent).toBe('person')
  expect(headline(question)).toMatch(told)
})

it.each(['who is abdul hai qanit', "who's abdul hay qaneet?"])(
  'is told of an appointee without a post at its head: %s',
  (text) => {
    expect(answered(text).headline).toMatch(/^Abdul Hai Qanit: appointee of the Taliban .*Kuala Lumpur/)
  },
)

it('somebody of whom no words are on file is told all the same', () => {
  expect(headline("who is the Taliban's supreme leader")).toMatch(
    /^Hibatullah Akhundzada: Taliban supreme leader\. No statement/,
  )
})

it.each([
  ['names of the two taliban officials in germany', /Nebrasul Haq Aziz is on record.* Hashemi is on record/],
  ['who are the taliban diplomats in pakistan', /^Sardar Ahmad Shakeeb (?!.*Shokaib)/],
  ['who are the taliban diplomats in germany', /^Nebrasul Haq Aziz .*Sayed Mustafa Hashemi/],
  [
    'is badruddin haqqani a relative of sirajuddin haqqani',
    /^Badruddin Haqqani: Not related to Sirajuddin Haqqani, by AP\./,
  ],
  ['Wer leitete die afghanische Botschaft in London vor der Schließung?', /^Zalmai Rassoul/],
  ['Хто очолював афганське посольство в Лондоні до закриття?', /^Zalmai Rassoul/],
  ['name the taliban diplomats in Norway', /^Najibullah Sherkhan/],
  ['who is in ashgabat for the taliban', /^Fazal Mohammad Sabir/],
  ['who did the taliban nominate for the UN', /Taliban nominee Suhail Shaheen/],
  ['manizha bakhtari - remind me', /^Manizha Bakhtari: ambassador/],
  ["What was Khawaja Asif's message after the clashes?", /Khawaja Asif, said that Pakistan could not/],
])('tells of whom or whose words a few words ask for: %s', (question, told) => {
  expect(headline(question)).toMatch(told)
})

it('asks which one of a name is meant, whose post is asked for', () => {
  expect(answered('Haqqani, the envoy: which post has he got?').outcome).toBe('asked-back')
})

it.each(['Haqqani, ambassador or minister?', 'Haqqani: minister or envoy?'])(
  'asks back who of one name is meant, and lists no States: %s',
  (question) => {
    const answer = answered(question)
    expect(answer.outcome).toBe('asked-back')
    expect(answer.understood.intent).toBe('person')
  },
)

it.each(['Mohammad Rahman runs which Afghan post?', 'Mohammad Rahman heads what Afghan mission?'])(
  'tells somebody’s post: %s',
  (question) => {
    expect(answered(question).headline).toMatch(/^Mohammad Rahman: representative at the Afghan consulate/)
  },
)

it.each([
  "who is Britain's special envoy for Afghanistan",
  'Who is the Chinese special envoy?',
  "who's pakistan's special rep",
  'who is the UK prime minister',
])('names no Afghan envoy in a State for the holder of an office of that State: %s', (question) => {
  const answer = answered(question)
  expect(answer.outcome).toBe('abstained')
  expect(answer.headline).toMatch(/^Nobody is on file/)
})

it.each([
  ['whatever happened to ambassador Jawad', /^Said Tayeb Jawad: /],
  ['what became of Gharwal?', /^Jamal Nasir Gharwal: /],
  ['never heard of Manizha Bakhtari, help me out', /^Manizha Bakhtari: /],
  ['anyone heard of Sabir in Ashgabat?', /^Fazal Mohammad Sabir: /],
  ["UN seat: who's in it, the Faiq guy or Shaheen?", /^Naseer Ahmad Faiq: .*Suhail Shaheen: /],
  ['who speaks for the Taliban in Moscow', /^Gul Hassan Hassan /],
  ['Up to February 2025, who held Ankara for the old republic?', /^Amir Mohammad Ramin /],
  ["Beijing's man in Kabul: name, and the day he handed over his letter", /^Zhao Xing .*13 September 2023/],
])('is told of the one meant, and not of his State: %s', (question, told) => {
  expect(headline(question)).toMatch(told)
})

it('the papers of a foreign envoy in Kabul are his own, and not those of the one whom the Taliban sent', () => {
  const asked = ["Who is China's ambassador in Kabul?", 'when did he present his credentials?']
  expect(answers(...asked)[1]?.headline).toMatch(/Zhao Xing, presented credentials/)
  const received = ['Who is Zhao Xing?', 'to whom did he hand his credentials']
  expect(answers(...received)[1]?.headline).toMatch(/Hassan Akhund/)
})

describe('where else somebody was ambassador', () => {
  it.each([
    'Was Jawad ambassador anywhere else besides Moscow?',
    'Jawad a-t-il été ambassadeur ailleurs qu’à Moscou ?',
    'Саїд Джавад був послом іще десь, крім Москви?',
    'هل كان جواد سفيرا في مكان آخر غير موسكو؟',
    'جواد به جز مسکو در جای دیگری سفیر بوده؟',
    'جواد له مسکو پرته بل چېرې سفیر و؟',
    '除了莫斯科，贾瓦德还在别处当过大使吗？',
  ])('is told of him, and lists no envoys of others: %s', (question) => {
    expect(answered(question)).toMatchObject({
      understood: { intent: 'person', people: ['said-tayeb-jawad'] },
      headline: expect.stringMatching(/United States/),
    })
  })
})

describe('that man', () => {
  it.each([
    ['Who is Jason Kung?', "what's that man's job"],
    ['Wer ist Jason Kung?', 'Welchen Posten hat dieser Mann?'],
    ['Jason Kung, qui est-ce ?', 'Quel est le poste de cet homme ?'],
    ['¿Quién es Jason Kung?', '¿Qué cargo tiene ese hombre?'],
  ])('is whom the last answer was about, and nobody who holds a post there: %s, %s', (...turns) => {
    expect(answers(...turns).at(-1)).toMatchObject({
      understood: { people: ['jason-kung'] },
      headline: expect.stringContaining('spokesman'),
    })
  })

  it('is nobody, before anybody was named', () => {
    expect(answers("what's that man's job").at(-1)?.outcome).toBe('asked-back')
  })
})

it.each([
  ["Haqqani's post?", 'asked-back'],
  ["Kabulov's job?", 'answered'],
  ['Was the Aghbar who tore up a letter the same man who tweeted about Khorog?', 'answered'],
  ["Suhail Shaheen: UN nominee or head of the Doha embassy? I've seen both in bios.", 'answered'],
  ['who speaks for afghanistan at turtle bay these days', 'answered'],
])('is told, or asked back where two bear the name: %s', (question, outcome) => {
  expect(answered(question)).toMatchObject({ outcome, understood: { intent: 'person' } })
})

it('for whom somebody spoke is minded where it is doubted', () => {
  expect(notes(answered('did guevremont speak for the minister')).join()).toMatch(/not by the minister/)
})
