import { describe, expect, it } from 'vitest'
import { answered, answers, evidence, findings } from '../known.ts'

it.each([
  ['Moscow before and after 3 July 2025, one para each please', 'RU'],
  ['the Ankara embassy before and after February 2025', 'TR'],
])('a day both sides of which are asked about limits no history: %s', (question, code) => {
  expect(answered(question).understood).toMatchObject({ intent: 'timeline', countries: [code], asOf: null })
})

describe('when', () => {
  it.each([
    ['When did the Saudi embassy in Kabul reopen?', /22 December 2024/],
    ['when was the Ankara embassy handed over', /\(6 February 2025\)\. .*\(25 June 2025\)\.$/],
    ['when did the US take custody of the Afghan embassy in Washington', /March 2022\. .*16 May 2022/],
    ['exact date US took over Washington embassy', /16 May 2022/],
    ['when did the Taliban take over the embassy in Ankara', /^The Taliban presented .*\(25 June 2025\)\.$/],
    ['ambassade d’Afghanistan à Londres fermée en quelle année déjà', /27 September 2024/],
    ['When did the Saudi embassy in Kabul close?', /15 August 2021/],
    ['When did India reopen its Kabul embassy?', /21 October 2025/],
    [
      'saudi consular section in kabul: reopened when, pulled out when, back when',
      /15 August 2021\. .*30 November 2021\. .*February 2023/,
    ],
    ['India emptied its Kabul embassy in 2021; when did it regain full embassy rank?', /10 October 2025/],
    ['Japan left Kabul in August 2021. When did it come back?', /September 2022|Japan/],
    ["When did Norway's embassy in Oslo reopen?", /24 March 2025/],
    ['When did the embassy in Oslo close?', /12 September 2024/],
    ['Since when is the Chinese embassy in Kabul open?', /kept its embassy in Kabul after August 2021/],
    ['When did the Afghan embassy in Canberra close?', /stops work after 30 June 2026/],
    ['kazakhstan terror list taliban when', /29 December 2023/],
    ['When was the Taliban flag raised in Moscow?', /3 July 2025/],
    ['When did Putin receive the Taliban ambassador?', /15 January 2026/],
    ["On which day did Putin take Gul Hassan's letter of credence?", /15 January 2026/],
    ['When did Turkey accept the ambassador?', /25 June 2025/],
    ['When did Pakistan accept the ambassador?', /11 October 2025/],
    ['When did Germany refuse the ambassador?', /refused .*22 November 2024/],
    ['When did the Taliban recall the ambassador in Berlin?', /recalled Yama Yari.*22 November 2024/],
    ['When did Turkey expel the republic’s diplomats from Ankara?', /^Turkey ended .*\(6 February 2025\)\.$/],
    [
      'When did Turkey end the mission of the republic’s ambassador?',
      /^Turkey ended .*\(6 February 2025\)\.$/,
    ],
  ])('%s is told of the event that it names', (question, told) => {
    expect(answered(question).headline).toMatch(told)
  })

  it.each([
    ['When did the US embassy in Kabul reopen?', 'the American embassy in Kabul'],
    ['When was the Taliban flag raised in Tokyo?', 'the Afghan embassy in Tokyo'],
  ])('%s is told of no other event where none is on file', (question, mission) => {
    const answer = answered(question)
    expect(answer.headline).toMatch(new RegExp(`^Nothing is on file on that point for ${mission}\\.`))
    expect(findings(answer)).not.toHaveLength(0)
  })

  it.each([
    [
      'When did the US embassy in Kabul reopen?',
      /point for .*\. The American embassy in Kabul is closed \(last/,
    ],
    [
      'When did Canada hand its embassy to the Taliban?',
      /point for .*\. The Afghan embassy in Ottawa is run by diplomats of the former republic \(last/,
    ],
    ['When did the embassy in Ottawa close?', /point for .*\. The Afghan embassy in Ottawa is open \(last/],
    [
      'When was the Tokyo embassy handed to the Taliban?',
      /\. The Afghan embassy in Tokyo is in the custody of Japan/,
    ],
  ])('%s takes for granted what is not so, which is said', (question, told) => {
    expect(answered(question).headline).toMatch(told)
  })

  it('a handover is told of by the day on which it came about', () => {
    expect(answered('When was the embassy in Moscow handed over?').headline).toMatch(/\(9 April 2022\)/)
    expect(answered('When did London close?').headline).toMatch(
      /London closed on 27 September 2024; ambassador/,
    )
  })
})

it.each([
  ['Since when do the Taliban run the embassy in Islamabad?', /since July 2021, .* \(30 October 2021\)\./],
  ['When did Gul Hassan arrive in Moscow?', /on 1 July 2025 the arrival .* agreed to in June 2025\./],
  ['When did China accept a Taliban ambassador?', /on 1 December 2023, after .* on 24 November 2023\./],
  [
    'When did the embassy in Canberra announce that it stops work?',
    /after 30 June 2026 .*\(30 January 2026\)/,
  ],
])('%s: another date in the sentence does not stand for its own', (question, told) => {
  expect(answered(question).headline).toMatch(told)
})

it('prints a date between two days, or up to one, as such and not as its last day', () => {
  const { headline, parts } = answered('What did Mujahid say about the embassy in Moscow?')
  expect(headline).toMatch(/, 11 to 17 October 2021: /)
  const told = [...parts, ...answered('When did Gul Hassan arrive in Moscow?').parts]
  const sentences = told.map((part) => (part.kind === 'finding' ? part.sentence : ''))
  expect(sentences.filter((sentence) => /\(17 October 2021\)/.test(sentence))).toEqual([])
  expect(sentences).toContainEqual(
    expect.stringMatching(/return to normal work \(11 to 17 October 2021\)\.$/),
  )
  expect(sentences).toContainEqual(expect.stringMatching(/^Said Tayeb Jawad .*\(until August 2021\)\.$/))
})

it.each([
  ['What was the last thing Russia said about recognition?', /\(3 July 2025\)/],
  ['When did Mao Ning speak?', /Mao Ning said .*\(4 July 2025\)/],
])('%s is told of words, by their day', (question, told) => {
  expect(answered(question).headline).toMatch(told)
})

it('of what nothing in the question tells is answered by no event that it does not name', () => {
  expect(answered('When did Russia host the Moscow format?').headline).toMatch(/^Russia: \d+ dated entries/)
})

it('is not held to the date of the turn before, by which things had stood', () => {
  const turns = [
    'Has China recognised the Taliban?',
    'as of January 2022?',
    'when did they take an ambassador?',
  ]
  expect(answers(...turns).at(-1)?.headline).toMatch(/on 1 December 2023/)
})

describe('an act of a State', () => {
  it.each([
    ['When did Putin recognise the Taliban?', /^Russia became the first State .*\(3 July 2025\)/],
    ['When did Putin first recognise the Taliban?', /^Russia became the first State .*\(3 July 2025\)/],
    ['On what day did Lavrov recognise the Emirate?', /^Russia became the first State .*\(3 July 2025\)/],
    ['Quand Poutine a-t-il reconnu les talibans ?', /3 juillet 2025/],
    ['Wann hat Putin die Taliban anerkannt?', /3\. Juli 2025/],
    ['Когда Путин признал талибов?', /3 июл\. 2025/],
    ['When did Rakhmetullin recognise the Taliban?', /^Kazakhstan does not recognise/],
  ])('is told as such where whoever speaks for it is named: %s', (question, told) => {
    expect(answered(question).headline).toMatch(told)
  })

  it('is not what he said of it', () => {
    expect(answered('When did Putin speak on recognition?').headline).toMatch(/^President Putin said/)
  })

  it.each([
    'When did Russia withdraw its recognition?',
    'When did Putin withdraw recognition of the Taliban?',
    'When did Moscow take back its recognition?',
    'When was recognition withdrawn by Russia?',
    'When did Russia cancel the recognition?',
  ])('that never came about has no day: %s', (question) => {
    expect(answered(question).headline).toMatch(
      /^No withdrawal of recognition is on file\. Russia has recognised .* since 3 July 2025 [^.]*\.$/,
    )
  })

  it('that never came about has none in other languages', () => {
    expect(answered('Quand la Russie a-t-elle retiré sa reconnaissance ?').headline).toMatch(/^Aucun retrait/)
    expect(answered('Когда Москва отозвала признание?').headline).toMatch(/^Об отзыве признания записей нет/)
  })
})

describe('the newest time is meant', () => {
  it.each([
    ['When did the UN last defer the seat?', /for the third time \(6 December 2023\)/],
    ['When was the most recent deferral of the UN seat?', /for the third time \(6 December 2023\)/],
    ['When did the Saudis last leave Kabul?', /again in February 2023/],
    ['when did saudi leave kabul again', /again in February 2023/],
    ['When did the Saudi embassy most recently reopen?', /\(22 December 2024\)/],
    ['When did the Washington embassy last close?', /ceased work on 16 March 2022/],
    ['When did Putin last receive a Taliban ambassador?', /\(15 January 2026\)/],
  ])('%s', (question, told) => {
    expect(answered(question).headline).toMatch(told)
  })

  it.each([
    ['When did the UN first defer the seat?', /\(1 December 2021\)/],
    ['When did the Saudis leave Kabul?', /15 August 2021/],
  ])('and not where that is not asked: %s', (question, told) => {
    expect(answered(question).headline).toMatch(told)
  })
})

describe('when credentials were taken', () => {
  it.each([
    ['When did Xi accept credentials', /Xi Jinping received the credentials/],
    [
      'When did Moscow take the credentials of a Taliban ambassador?',
      /Rudenko took copies of the credentials/,
    ],
    ['Quand la Chine a-t-elle reçu les lettres de créance ?', /Xi Jinping received the credentials/],
  ])('is told by the day they were handed over, not by the first envoy on file: %s', (question, headline) => {
    expect(answered(question).headline).toMatch(headline)
  })
})

it.each([
  ['What changed between January and April 2022?', '2022-01/2022-04'],
  ['What changed between November and January 2022?', '2021-11/2022-01'],
  ['What happened in Kabul from 5 March to 9 April 2022?', '2022-03-05/2022-04-09'],
])('%s: the first date is of the year that the second tells', (text, asOf) => {
  expect(answered(text).understood.asOf).toBe(asOf)
})

it.each([
  ['Who had recognised the Taliban three years after the fall of Kabul?', '2024-08'],
  ['A year after the takeover, who ran the embassy in Rome?', '2022-08'],
  ['Who ran the embassy in Rome a month before April 2023?', '2023-03'],
  ['Wer leitete zwei Jahre nach dem Fall von Kabul die Botschaft in Rom?', '2023-08'],
  ["Kabil'in düşüşünden iki yıl sonra Roma büyükelçiliğini kim yönetiyordu?", '2023-08'],
  ['喀布尔陷落三年后谁承认了塔利班？', '2024-08'],
  ['Who has recognised the Taliban in the four years since the takeover?', '2021-08-15/..'],
])('%s: the date is counted from the one that is told', (text, asOf) => {
  expect(answered(text).understood.asOf).toBe(asOf)
})

it.each([
  'When did Russia lift the ban on the Taliban?',
  'When did Russia suspend the ban on the Taliban?',
  'When was the Taliban ban in Russia suspended?',
  'When did Moscow end its ban on the Taliban?',
  'When was the Russian ban on the Taliban lifted?',
])('is told of the end of a ban, which closes no mission: %s', (text) => {
  expect(answered(text).headline).toMatch(/Supreme Court suspended the ban .*17 April 2025/)
})

it.each([
  ['when did the Saudis leave kabul in 2023 and why', /February 2023/],
  ['When did Saudi diplomats leave Kabul in 2021?', /15 August 2021/],
])('is told of what began in the time named: %s', (text, told) => {
  expect(answered(text).headline).toMatch(told)
})

it.each([
  ['When did the General Assembly approve the second deferral?', /16 December 2022/],
  ['When was the third deferral by the Credentials Committee?', /6 December 2023/],
  ['When did the UN first defer the Afghan seat?', /1 December 2021/],
])('tells the deferrals of the seat apart by their words: %s', (text, told) => {
  expect(answered(text).headline).toMatch(told)
})

describe('a date', () => {
  it.each([
    ["What's new on Iran since the first of September?", '2026-09-01/..'],
    ['Anything fresh on Canada in the past fortnight?', '2026-11-08/2026-11-22'],
    ['a year ago today who was running the afghan embassy in moscow', '2025-11-22'],
    ['Had Russia recognised the Taliban as of 06/2025?', '2025-06'],
    ['Россия признала талибов первого июля 2025?', '2025-07-01'],
    ['Hatte Russland die Taliban am ersten Juli 2025 anerkannt?', '2025-07-01'],
    ['Did Russia recognise the Taliban on Thursday, July 3, 2025?', '2025-07-03'],
    ['Россия признала талибов в четверг, 3 июля 2025 года?', '2025-07-03'],
    ['Was the London embassy open on Friday 27 September?', '2024-09-27'],
    ['Was the London embassy open on Friday last week?', '2026-11-20'],
  ])('%s is read whole', (question, asOf) => {
    expect(answered(question).understood).toMatchObject({ asOf })
    expect(answered(question).understood.intent).not.toBe('timeline')
  })
})

it.each([
  ['Quand la Russie a-t-elle reconnu les talibans ?', /^Russie : .* reconnus? .*3 juillet 2025/],
  [
    'Wann hat Russland die Taliban anerkannt?',
    /^Russland: Die Taliban sind .* anerkannt, seit: 3\. Juli 2025 \(/,
  ],
  ['¿Cuándo reconoció Rusia a los talibanes?', /^Rusia: .* reconocidos .*3 de julio de 2025/],
  ['Когда Россия признала талибов?', /^Россия: талибы признаны .* с 3 июл\. 2025/],
  ['Коли Росія визнала талібів?', /^Росія: таліби визнані .* з 3 лип\. 2025/],
  ["Rusya Taliban'ı ne zaman tanıdı?", /^Rusya: Taliban, .* tanınıyor, başlangıç: 3 Temmuz 2025/],
  ['俄罗斯什么时候承认塔利班？', /^俄罗斯：自2025年7月3日起承认塔利班/],
  ['متى اعترفت روسيا بطالبان؟', /^روسيا: اعتراف بطالبان .*2025/],
  ['روسیه چه زمانی طالبان را به رسمیت شناخت؟', /^روسیه: .*2025/],
])('is told in the language of the question, with the report below: %s', (text, told) => {
  const answer = answered(text)
  expect(answer.headline).toMatch(told)
  expect(findings(answer)[0]?.sentence).toContain('Russia became the first State to recognise')
})

describe('the solar Hijri calendar', () => {
  it.each([
    ['What is new since 1 Hamal 1405?', '2026-03-21/..'],
    ['Что нового с 1 хамаля 1405?', '2026-03-21/..'],
    ['از اول ۱۴۰۵ تا امروز چی گپ نو شده؟', '2026-03-21/..'],
    ['از اول حمل ۱۴۰۵ چه خبر نو شده؟', '2026-03-21/..'],
    ['از آغاز ۱۴۰۴ تا کنون چه خبر تازه است؟', '2025-03-21/..'],
    ['د ۱۴۰۵ له پیل راهیسې څه نوي شوي؟', '2026-03-21/..'],
    ['د ۱۴۰۵ له حمل راهیسې څه نوي دي؟', '2026-03-21/..'],
  ])('%s', (text, asOf) => {
    expect(answered(text).understood).toMatchObject({ intent: 'changes', asOf })
  })
})

it.each([
  ['2026 başından beri ne yeni?', '2026/..'],
  ['من أول 2026 لليوم شو صار جديد؟', '2026-01/..'],
  ['ما الجديد منذ مطلع 1447؟', '2025-06-26/..'],
])('is from the beginning of a year on: %s', (text, asOf) => {
  expect(answered(text).understood).toMatchObject({ intent: 'changes', asOf })
})

describe('a time of last year, and one between two years', () => {
  it.each([
    ['Who ran the Moscow embassy in March of last year?', '2025-03'],
    ['Who ran the Moscow embassy in the summer of last year?', '2025-06/2025-08'],
    ['Who ran the Moscow embassy on 3 July of last year?', '2025-07-03'],
    ["Who ran the Moscow embassy by early '22?", '2022-01/2022-03'],
    ["Qui dirigeait l'ambassade de Moscou en mars de l'an dernier ?", '2025-03'],
    ["L'année dernière en mars, qui dirigeait l'ambassade de Moscou ?", '2025-03'],
    ['¿Quién dirigía la embajada en Moscú de 2021 a 2023?', '2021/2023'],
    ['من كان يدير السفارة الأفغانية في موسكو في مارس من العام الماضي؟', '2025-03'],
    ['در مارچ سال گذشته سفارت افغانستان در مسکو را چه کسی اداره می‌کرد؟', '2025-03'],
    ["Geçen yıl mart ayında Moskova'daki büyükelçiliği kim yönetiyordu?", '2025-03'],
    ['去年夏天谁管理阿富汗驻莫斯科大使馆？', '2025-06/2025-08'],
    ['2021年到2023年谁管理阿富汗驻莫斯科大使馆？', '2021/2023'],
  ])('%s', (text, asOf) => {
    expect(answered(text).understood.asOf).toBe(asOf)
  })
})

describe('the end or the beginning of a time is one day of what held then', () => {
  it.each([
    ['Who ran the Moscow embassy at the end of last quarter?', '2026-09-30'],
    ['Who ran the Moscow embassy by the end of last year?', '2025-12-31'],
    ['Who ran the Moscow embassy at the start of 2024?', '2024-01-01'],
    ['Did Russia recognise the Taliban at the close of March 2023?', '2023-03-31'],
    ['Wer betrieb die Botschaft in Moskau Ende letzten Quartals?', '2026-09-30'],
    ["Qui gérait l'ambassade afghane à Moscou à la fin du dernier trimestre ?", '2026-09-30'],
    ['¿Quién controlaba la embajada afgana en Moscú al cierre de 2022?', '2022-12-31'],
    ['Кто руководил посольством Афганистана в Москве в конце прошлого квартала?', '2026-09-30'],
    ['Хто керував посольством Афганістану в Москві на кінець минулого року?', '2025-12-31'],
    ['Geçen çeyreğin sonunda Moskova büyükelçiliğini kim yönetiyordu?', '2026-09-30'],
    ['من كان يدير السفارة الأفغانية في موسكو نهاية عام 2022؟', '2022-12-31'],
    ['سفارت افغانستان در مسکو در پایان سال ۲۰۲۲ به دست که بود؟', '2022-12-31'],
    ['د ۲۰۲۲ کال په پای کې په مسکو کې د افغانستان سفارت چا اداره کاوه؟', '2022-12-31'],
    ['上个季度末谁掌管阿富汗驻莫斯科使馆？', '2026-09-30'],
  ])('%s', (text, asOf) => {
    expect(answered(text).understood).toMatchObject({ intent: 'status', asOf })
  })

  it('and what closed then did so in the weeks around it', () => {
    expect(answered('Which embassies were closed at the end of 2024?').understood.asOf).toBe('2024-12-31')
    expect(answered('Which embassies closed at the end of 2024?').headline).toMatch(
      /^New \(October 2024 to December 2024\)/,
    )
    expect(answered('Did China accept an ambassador at the start of 2024?').understood.asOf).toBe(
      '2024-01/2024-03',
    )
  })

  it('which closes nothing itself', () => {
    expect(answered('Did Russia recognise the Taliban at the close of March 2023?').headline).not.toContain(
      'embassy',
    )
  })

  it('and is printed as that day', () => {
    const [, later] = answers('Who runs the Moscow embassy?', 'and at the end of 2021?')
    expect(later?.headline).toMatch(/^By 31 December 2021, .* by diplomats of the former republic/)
  })
})

describe('what is new today', () => {
  it.each([
    [
      'News from the Dushanbe embassy today?',
      /^No event is on file .*Dushanbe .*22 November 2026.* the newest: /,
    ],
    ['anything new today on Moscow?', /^No event is on file .*Moscow .* the newest: /],
    ["today's news on recognition", /^No event is on file in that time \(22 November 2026\)/],
    ["what's new this morning?", /^No event is on file in that time \(22 November 2026\)/],
    ['anything on Canada today?', /^No event is on file for Canada/],
    ['heute Neues aus Moskau?', /^Kein Ereignis verzeichnet \(22\. November 2026\)/],
    ['Что нового сегодня по Москве?', /^Событий в записях нет/],
    ['今天莫斯科有什么新消息？', /^2026年11月22日：没有事件记录/],
  ])('is told of that day, with the newest event: %s', (text, headline) => {
    const answer = answered(text)
    expect(answer.understood).toMatchObject({ intent: 'changes', asOf: '2026-11-22' })
    expect(answer.headline).toMatch(headline)
  })

  it.each([
    'anything new on Moscow as of today?',
    "Anything new on Moscow? It's for today's paper",
    'Who runs the Moscow embassy today?',
  ])('and nothing else is held to that day: %s', (text) => {
    expect(answered(text).understood.asOf).toBeNull()
  })

  it('and in a thread the word only drops the date', () => {
    expect(answers('Anything new on Norway since 2025?', 'and today?').at(-1)?.understood.asOf).toBeNull()
  })
})

describe('the lunar Hijri calendar', () => {
  it.each([
    ['هل كانت سفارة كابل لدى طاجيكستان بيد طالبان في رمضان ١٤٤٤هـ؟', '2023-03-23/2023-04-20'],
    ['سفارت افغانستان در تهران در رمضان ۱۴۴۴ به دست که بود؟', '2023-03-23/2023-04-20'],
    ['من كان يدير السفارة الأفغانية في طهران سنة 1444هـ؟', '2022-07-30/2023-07-18'],
    ['Who ran the Afghan embassy in Moscow in Ramadan 2022?', '2022-04-02/2022-05-01'],
    ['¿Quién dirigía la embajada afgana en Moscú en el ramadán de 2022?', '2022-04-02/2022-05-01'],
    ['谁在2023年斋月掌管阿富汗驻德黑兰使馆？', '2023-03-23/2023-04-20'],
    ['سفارت افغانستان در تهران در حمل ۱۴۰۲ به دست که بود؟', '2023-03-21/2023-04-20'],
  ])('%s', (text, asOf) => {
    expect(answered(text).understood.asOf).toBe(asOf)
  })
})

describe('both days are told', () => {
  it.each([
    ['When did Oslo close and reopen?', /12 September 2024 .*reopened .*24 March 2025/],
    ['When did the New Delhi embassy close', /1 October 2023 .*permanent from 23 November 2023/],
    ['When did the embassy in Delhi shut down and reopen?', /1 October 2023 .*23 November 2023.* reopened/],
    ["When did Japan's embassy shut and reopen", /15 August 2021.*21 October 2022/],
  ])('%s', (question, headline) => {
    expect(answered(question).headline).toMatch(headline)
  })

  it('and not where a later report only says that it is still closed', () => {
    expect(answered('When did the Washington embassy close').headline).not.toMatch(/2024/)
  })
})

describe('the act that is meant', () => {
  it.each([
    ['When did Putin sign the law on terrorist lists', /signed a law .*December 2024/],
    ["when did Turkey's Afghan ambassador leave", /^Turkey ended the mission .*6 February 2025/],
    ['when did the Afghan ambassador leave Ankara', /^Turkey ended the mission .*6 February 2025/],
    [
      "when did the republic's ambassador leave Beijing",
      /^Ambassador Javid Ahmad Qaem .* left .*January 2022/,
    ],
  ])('%s', (question, headline) => {
    expect(answered(question).headline).toMatch(headline)
  })
})

describe('Nawruz, the new year and one year back to the day', () => {
  it.each([
    ['از نوروز ۱۴۰۴ به این‌سو کدام کشورها امارت اسلامی را به رسمیت شناخته‌اند؟', '2025-03-21/..'],
    ['Anything new since Nowruz last year?', '2025-03-21/..'],
    ['Did the Taliban ban Nawruz?', null],
    ['诺鲁孜节以来谁承认了塔利班？', '2026-03-21/..'],
    ['از سال نو ۱۴۰۴ چه تغییر کرده؟', '2025-03-21/..'],
    ['с нового 2025 года что изменилось?', '2025/..'],
    ['з нового 2025 року що змінилося?', '2025/..'],
    ["1404 Nevruz'undan beri kim Taliban'ı tanıdı?", '2025-03-21/..'],
    ['desde año nuevo de 2025 quién reconoció a los talibanes', '2025-01-01/..'],
    ['自2025年元旦以来谁承认了塔利班？', '2025-01-01/..'],
    ['پارسال کی سفیر طالبان را پذیرفت؟', '2025'],
    ['Hace justo un año, ¿quién dirigía la embajada afgana en Madrid?', '2025-11-22'],
    ["il y a tout juste un an qui dirigeait l'ambassade afghane à Madrid", '2025-11-22'],
    ['wer leitete vor genau einem Jahr die afghanische Botschaft in Madrid', '2025-11-22'],
    ["geçen yıl bugün Madrid'deki Afgan büyükelçiliğini kim yönetiyordu", '2025-11-22'],
    ['去年的今天，阿富汗驻马德里大使馆由谁掌管？', '2025-11-22'],
  ])('%s', (text, asOf) => {
    expect(answered(text).understood.asOf).toBe(asOf)
  })
})

it('shows of a past day that a State had not recognised them afterwards either', () => {
  const answer = answered('Had Turkmenistan recognised the Taliban in March 2022?')
  expect(
    evidence(answer)
      .map(({ quote }) => quote)
      .join(),
  ).toContain('had initially refused to recognize')
})

it.each([
  'Since when has the Spanish embassy in Kabul not been open?',
  '¿Desde cuándo no funciona la embajada española en Kabul?',
])('tells since when a mission is closed where it is asked since when it does not work: %s', (text) => {
  expect(answered(text).headline).toMatch(/^Spain closed its embassy in Kabul/)
})

it('tells what held on a day on which somebody is said to have been somewhere', () => {
  expect(
    answered('On 1 July 2025 Gul Hassan was in Moscow: had the Kremlin recognised them by then?').headline,
  ).toMatch(/^By 1 July 2025, Russia had not recognised/)
})

describe('a time without a subject', () => {
  it.each(['anything from 2026?', 'anything since 2026?'])(
    'asks for all that is new in it: %s',
    (question) => {
      expect(answered(question)).toMatchObject({
        outcome: 'answered',
        understood: { intent: 'changes', asOf: '2026/..' },
      })
    },
  )

  it.each(['all of 2022', 'most of 2022', 'the whole of 2022'])('is a year as a whole: %s', (time) => {
    expect(answered(`${time}: a single new recognition, yes or no`).understood.asOf).toBe('2022')
  })

  it('begins when whoever asks was last at it', () => {
    expect(
      answered('I was off this beat from April 2025. What has Berlin conceded in the meantime?').understood,
    ).toMatchObject({ intent: 'changes', countries: ['DE'], asOf: '2025-04/..' })
  })
})

it.each([
  ['Was Bakhtari still accredited in Vienna last autumn?', '2025-09/2025-11'],
  ['Was Bakhtari still accredited in Vienna last summer?', '2026-06/2026-08'],
  ['l’ambassade afghane à Vienne l’automne dernier', '2025-09/2025-11'],
  ['la embajada afgana en Viena el otoño pasado', '2025-09/2025-11'],
  ['посольство Афганистана в Вене прошлой осенью', '2025-09/2025-11'],
  ['status of Oslo on 1 June this year', '2026-06-01'],
])('the last season is the last that is over, and "this year" belongs to its day: %s', (question, asOf) => {
  expect(answered(question).understood.asOf).toBe(asOf)
})

it.each(['Got anything later than 1 June this year?', 'anything later than 1 June 2026?'])(
  'asks what is new of all after a day: %s',
  (question) => {
    expect(answered(question)).toMatchObject({
      outcome: 'answered',
      understood: { intent: 'changes', asOf: '2026-06-01/..' },
    })
  },
)

it('takes "last October", said in November, for that of the year before', () => {
  expect(answered('status of India’s Kabul embassy last October').understood.asOf).toBe('2025-10')
})

it.each([
  ['what did Moscow say about recognition in 2021, 2022, 2023', '2021/2023'],
  ['Russia on recognition in 2021, 2022 and 2023', '2021/2023'],
  ['what did China say in 2023, 2024', '2023/2024'],
  ['what did Moscow say about recognition in 2021', '2021'],
])('takes years told one after the other for one time: %s', (text, asOf) => {
  expect(answered(text).understood.asOf).toBe(asOf)
})

describe('when several States did something', () => {
  it.each([
    [['When did Kazakhstan and Uzbekistan accept envoys?'], ['April 2023', '9 October 2024']],
    [['When did Russia and China recognise the Taliban?'], ['3 July 2025', 'China does not recognise']],
    [['When did the embassies in Moscow and Tehran change hands?'], ['9 April 2022', '26 February 2023']],
    [
      ['Did Kazakhstan delist the Taliban?', 'and Kyrgyzstan?', 'year for each'],
      ['December 2023', 'September 2024'],
    ],
  ])('is told of each: %j', (turns, dates) => {
    const { headline = '' } = answers(...turns).at(-1) ?? {}
    for (const date of dates) expect(headline).toContain(date)
  })

  it('is told of each State of a list, in order', () => {
    const { understood } = answers('Which countries accepted an ambassador?', 'dates for each').at(-1) ?? {}
    expect(understood).toMatchObject({ intent: 'list', countries: [] })
  })
})

describe('a date after since when', () => {
  it.each([
    [
      ['When did Russia recognise the Taliban?', 'as of June 2025?'],
      /^By June 2025, Russia had not recognised/,
    ],
    [
      ['Who recognises the Taliban?', 'only Russia?', 'since when', 'and in 2024?'],
      /^By 2024, Russia had not/,
    ],
  ])('asks how it was by then: %j', (turns, headline) => {
    expect(answers(...turns).at(-1)?.headline).toMatch(headline)
  })

  it('narrows a whole history', () => {
    expect(answers('Timeline of Russia', 'in 2022?').at(-1)?.understood.intent).toBe('timeline')
  })
})

describe('who held an embassy in a month or a year in which that changed', () => {
  it.each([
    ['who ran the Moscow embassy in April 2022', /Taliban appointees .* By 8 April 2022, .* former republic/],
    [
      'who held the London embassy in September 2024',
      /United Kingdom .* By 25 September 2024, .* former republic/,
    ],
  ])('is told for its end, and for the day before the change: %s', (question, headline) => {
    expect(answered(question).headline).toMatch(headline)
  })

  it('is told once where it did not change', () => {
    expect(answered('who ran the Moscow embassy in 2023').headline).toMatch(
      /^By 2023, [^.]* \(documented: [^.]*\)\.$/,
    )
  })
})

describe('whether a mission was open or closed in a year', () => {
  it('is told by each turn in it, in order', () => {
    expect(answered('Was the Afghan embassy in New Delhi closed in 2023?').headline).toMatch(
      /stopped work on 1 October 2023.* closure permanent from 23 November 2023\. A week after .* reopened/,
    )
  })

  it('is told by the opening alone where it is asked who opened it', () => {
    expect(answered('who reopened the New Delhi embassy in November 2023?').headline).toMatch(
      /^A week after the closure .* Zakia Wardak and Sayed Mohammad Ibrahimkhil, reopened/,
    )
  })

  it('is told for its end where it closed and stayed so', () => {
    expect(answered('Was the Afghan embassy in London closed in 2024').headline).toMatch(
      /^By 2024, the Afghan embassy in London was closed/,
    )
  })
})

it('what is known of a day by a later report alone is said to be so', () => {
  expect(answered('Had Russia recognised the Taliban on 4 July 2025?').headline).toMatch(
    /^By 4 July 2025, .*, since 3 July 2025 \(documented later: about 15 January 2026\)\.$/,
  )
})

describe('a ban', () => {
  it.each([
    'when was the taliban listed as terrorist in russia',
    'when did russia ban the taliban',
    'what year did moscow outlaw the taliban',
  ])('is dated by since when it was in force, and not by who noted it: %s', (text) => {
    expect(answered(text).headline).toContain('listed as terrorist since 2003')
  })
})

describe('two missions of one State', () => {
  it.each([
    'when did the taliban take the consulates in peshawar and quetta',
    'when did peshawar and quetta go over',
  ])('are each told with the day: %s', (text) => {
    expect(answered(text).headline).toMatch(
      /consulate in Peshawar \(30.*consulate in Quetta \(30 October 2021\)\.$/,
    )
  })
})
