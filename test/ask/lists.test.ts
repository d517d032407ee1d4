import { describe, expect, it } from 'vitest'
import { answered, answers, notes } from '../known.ts'

describe('a list of those who hold out', () => {
  it.each([
    'who opposes recognition',
    'which countries oppose recognising the taliban',
    'which countries still hold out on recognition',
    'who holds out against recognising the taliban',
    'who is against recognition',
  ])('is of those without recognition: %s', (question) => {
    expect(answered(question).headline).toMatch(/^38 of the 39 States on file have no recognition/)
  })

  it.each([
    'which states resist taliban diplomats',
    'which states hold out against Taliban diplomats',
    'which countries still hold out against taliban envoys',
  ])('against envoys is of those that took none: %s', (question) => {
    const { headline, understood } = answered(question)
    expect(understood.aspect).toBe('accreditation')
    expect(headline).toMatch(/^Three of the 39 States on file do not take/)
  })

  it('of two that are named tells of each', () => {
    const { headline } = answered('who is not recognising, canada or russia')
    expect(headline).toMatch(/^Canada does not recognise .* Russia has recognised/)
  })
})

describe('a list of those who took envoys before recognition', () => {
  it.each([
    'which states took an ambassador before recognising them',
    'which states accredited an ambassador without recognising first',
  ])('names them, and which of them do not recognise the Taliban: %s', (question) => {
    expect(answered(question).headline).toMatch(
      /^Six of the 39 .*Russia.* Among these, five of the six States on file have no recognition/,
    )
  })

  it('says of the time before a State that nobody had done so, and not that nobody does', () => {
    expect(answered('who recognised the taliban before russia').headline).toMatch(
      /^Before Russia: none of the 39 States on file is documented as having recognised/,
    )
  })
})

describe('a list', () => {
  it.each([
    [
      'which embassies still fly the old flag',
      /tricolour of the republic: Geneva .*London .*Washington .*from 27 August 2021 to/,
    ],
    ['Which Afghan embassies fly the Taliban flag?', /under the Taliban flag: Moscow \(Russia\)\.$/],
    ['where is the white flag up', /under the Taliban flag: Moscow/],
  ])('of flags holds those last seen under one: %s', (question, headline) => {
    expect(answered(question).headline).toMatch(headline)
  })

  it.each(['which countries refuse Taliban envoys', 'who refuses to take Taliban diplomats'])(
    'of those who refuse envoys tells beside it who has no ties at all: %s',
    (question) => {
      expect(answered(question).headline).toMatch(/Australia, Austria and Canada\. .*Tajikistan.*no ties/)
    },
  )

  it.each([
    'which countries have never recognised but have an ambassador in Kabul',
    'which states have an ambassador in Kabul without recognising the Taliban',
  ])('of those with an ambassador in Kabul are not of those who took one of the Taliban: %s', (question) => {
    expect(answered(question).headline).toMatch(
      /no recognition of the Taliban on record: China, Pakistan, Qatar, Saudi Arabia and Uzbekistan\./,
    )
  })

  it.each(['which countries have ambassadors in Kabul', 'Which states have an ambassador in Kabul again?'])(
    'of ambassadors in Kabul does not count embassies that are merely open: %s',
    (question) => {
      expect(answered(question).headline).toMatch(/^Five of the \d+ States .* posted an ambassador to Kabul/)
      expect(answered(question).headline).toMatch(
        /Azerbaijan \(Ilham Mammadov, .*Russia \(Dmitry Zhirnov.*not counted: that of Nicaragua/,
      )
    },
  )

  it.each([
    'Which countries have only a chargé and no ambassador?',
    "Quels pays n'ont accepté qu'un chargé d'affaires et pas d'ambassadeur ?",
    '¿Qué países solo aceptaron un encargado de negocios y ningún embajador?',
    'Welche Länder haben nur einen Geschäftsträger und keinen Botschafter akzeptiert?',
    'Какие страны приняли только временного поверенного, а не посла?',
    'Які країни прийняли лише тимчасового повіреного, а не посла?',
    'Hangi ülkeler büyükelçi değil sadece maslahatgüzar kabul etti?',
    'ما الدول التي قبلت قائما بالأعمال فقط دون سفير؟',
    'کدام کشورها فقط کاردار پذیرفته‌اند و نه سفیر؟',
    'کومو هېوادونو یوازې شارژدافیر منلی او سفیر یې نه دی منلی؟',
    '哪些国家只接受了代办而没有接受大使？',
  ])('of those with a chargé and no ambassador holds them, and none with nobody at all: %s', (question) => {
    expect(answered(question).headline).toMatch(/^.{0,120}(?:3|Three|Trois|Tres|Drei)/)
    expect(answered(question).headline).not.toMatch(/33/)
  })

  it.each([
    'Which host countries have custody of Afghan missions?',
    'Which countries keep the building of the Afghan embassy?',
    'Which governments hold the keys of Afghan missions?',
  ])('of missions in the custody of a host counts none whose control is disputed: %s', (question) => {
    const { headline } = answered(question)
    expect(headline).toMatch(
      /^Five of .*: London \([^)]*\), Los Angeles \([^)]*\), New York \([^)]*\), Tokyo \(Japan\) and Washington /,
    )
    expect(headline).toMatch(/Not counted, because control is disputed: Berlin \(Germany\) and Khorog /)
  })

  it.each([
    [
      'Which Afghan missions are disputed?',
      /^Control of two of the \d+ .* is disputed: Berlin .* and Khorog /,
    ],
    ['Control of which Afghan embassies is contested?', /^Control of one of the .* is disputed: Berlin /],
    [
      'In welchen Ländern verwahrt der Gaststaat die afghanische Botschaft?',
      /unter der Obhut des Gastlandes: London/,
    ],
    [
      'Quelles ambassades afghanes sont sous la garde de l’État hôte ?',
      /sous la garde de l'État hôte : Londres/,
    ],
  ])(
    'of missions is of those that are asked for, and not of those that the Taliban run: %s',
    (question, headline) => {
      expect(answered(question).headline).toMatch(headline)
    },
  )

  it.each([
    ['which afgan embasies are held by host state', /^Three of .*: London .*, Tokyo .* and Washington /],
    ['Which Afghan embassies are in the custody of the host country?', /^Three of .*: London /],
    ['Which missions have the republic’s diplomats left?', /^30 of .*Not counted, .*: Berlin /],
  ])('of missions in other hands counts none whose control is disputed: %s', (question, headline) => {
    expect(answered(question).headline).toMatch(headline)
  })

  it.each([
    [
      'Which countries still list the Taliban as terrorists?',
      /^One .*: Tajikistan\. Three .* took the Taliban off .*: Kazakhstan, Kyrgyzstan and Russia\.$/,
    ],
    ['Which countries have struck the Taliban from their terror lists?', /^Three of .*and Russia\.$/],
    ['who took the taliban off the terror list?', /Kazakhstan, Kyrgyzstan and Russia\.$/],
    ['Welche Staaten führen die Taliban noch als Terroristen?', /^Einer .*Tadschikistan\. Drei der /],
  ])('of bans tells who lists them from who took them off: %s', (question, headline) => {
    expect(answered(question).headline).toMatch(headline)
  })

  it.each([
    [
      'Which countries have accepted a Taliban ambassador?',
      /: China, Pakistan, .* the United Arab Emirates and Uz/,
    ],
    [
      'Which EU States closed their embassy in Kabul?',
      /: Czechia, Denmark, Germany, Italy, the Netherlands and Spain/,
    ],
    ['Welche Länder haben Gesandte der Taliban akzeptiert?', /: China, Deutschland, Indien, Indonesien, /],
    ['Quels pays ont accepté des envoyés des talibans ?', /: Allemagne, Chine, Émirats arabes unis, Inde/],
    [
      'Which Afghan missions are run by the Taliban?',
      /: Abu Dhabi \(.*Ankara .*Ashgabat .*Astana .*Beijing /,
    ],
  ])('is in the order of its printed names: %s', (question, headline) => {
    expect(answered(question).headline).toMatch(headline)
  })

  it.each([
    ['Which missions have reopened?', /^Five of the \d+ Afghan missions/],
    ['Welche afghanischen Botschaften sind geschlossen?', /^Drei der \d+ /],
    ['Quels pays ont retiré les talibans de leur liste terroriste ?', /^Trois des \d+ /],
  ])('that opens with a number below ten spells it: %s', (question, headline) => {
    expect(answered(question).headline).toMatch(headline)
  })

  it('says whom a group holds in the order of their names', () => {
    expect(notes(answered('Which of the Five Eyes recognise the Taliban?'))).toContain(
      'The Five Eyes: Australia, Canada, New Zealand, the United Kingdom and the United States.',
    )
  })

  it('of foreign embassies in Kabul is of those at work', () => {
    expect(answered('How many foreign embassies are up and running in the Afghan capital?').headline).toMatch(
      /^17 of the \d+ foreign missions in Kabul on file are documented as open: /,
    )
  })

  it('of closures shows no count of the foreign missions in Kabul, nor of those that the Taliban hold', () => {
    const closed = answered('List embassies closed since 2021')
    expect(closed.parts.filter((part) => part.kind === 'finding')).toHaveLength(5)
    const foreign = answered('How many foreign embassies are open in Kabul?')
    expect(JSON.stringify(foreign.parts)).toMatch(/active in Kabul/)
  })

  it('of closures says which of them work again', () => {
    expect(answered('List embassies closed since 2021').headline).toMatch(
      /closed: .*Oslo.*\. Closed, and at work again since: New Delhi \(India\) and Oslo \(Norway\)\.$/,
    )
  })

  it('of ambassadors accredited holds no envoy of a lower rank', () => {
    expect(answered('Which Central Asian States accredited ambassadors?').headline).toBe(
      'Across Central Asia, one of the five States has accepted a Taliban-appointed ambassador: Uzbekistan.',
    )
  })

  it.each([
    'List every State that took a Taliban ambassador, with dates',
    'Which States took Taliban ambassadors and when?',
  ])('of which the dates are asked gives each of them: %s', (question) => {
    expect(answered(question).headline).toMatch(
      /: China \(1 December 2023\), the United Arab Emirates \(21 August/,
    )
  })

  it('begins with the first ambassador where that is asked', () => {
    expect(answered('who was the first ambassador to Kabul?').headline).toMatch(
      /: China \(13 September 2023\)/,
    )
  })

  it.each([
    [
      'how many neighbours have recognised the Taliban?',
      /^Across Afghanistan’s neighbours, none of the six States recognises/,
    ],
    [
      'How many of the neighbours accepted envoys',
      /^Across Afghanistan’s neighbours, five of the six States have accepted/,
    ],
    ['Сколько соседей признали талибов?', /^Соседи Афганистана: ни одно государство из 6 не признает/],
    [
      'Wie viele Nachbarländer haben die Taliban anerkannt?',
      /^Nachbarstaaten Afghanistans: keiner der sechs Staaten erkennt/,
    ],
  ])('of a group counts its members and not what is on file: %s', (question, headline) => {
    expect(answered(question).headline).toMatch(headline)
  })
})

it.each([
  [
    'Welche Länder erkennen die Taliban nicht an, haben aber einen Botschafter in Kabul?',
    /^Für fünf der 39 /,
  ],
  [
    'Welche Länder erkennen die Taliban nicht an, haben aber Gesandte akzeptiert?',
    /Darunter: von 13 der 14 /,
  ],
  ['کدام کشورها طالبان را به رسمیت نشناخته‌اند اما در کابل سفیر دارند؟', /^5 کشور از 39/],
  ['کدام کشورها طالبان را به رسمیت نمی‌شناسند ولی سفیرشان را پذیرفته‌اند؟', /^6 کشور از 39/],
  ['哪些国家不承认塔利班但接受了大使？', /6个已接受塔利班任命的大使.*5个没有承认塔利班的记录/],
  ['which took envoys but never recognised them', /Among these, 13 of the 14 /],
])('denies what stands before its “not”, and nothing behind the “but”: %s', (text, told) => {
  expect(answered(text).headline).toMatch(told)
})

describe('what came about in a time', () => {
  it('is listed without what had come about before', () => {
    const { headline } = answered('Which missions changed hands in 2025?')
    expect(headline).toMatch(/^New in 2025: .*Oslo/)
    expect(headline).not.toContain('Beijing')
  })

  it.each([
    [
      'Which embassies did the Taliban take over in 2023?',
      /^New in 2023: six of the \d+ Afghan embassies on file came under/,
    ],
    ['How many missions were handed over in 2023?', /^New in 2023: nine of the \d+ /],
    [
      'Which countries accepted Taliban diplomats between January and December 2025?',
      /: three of the \d+ .*Norway/,
    ],
    ['Which Taliban envoys were appointed in 2025?', /^New in 2025: three of the \d+ States/],
    ['Which countries have accepted Taliban ambassadors in 2024?', /^New in 2024: two of the \d+ States/],
    [
      'Which countries have accepted Taliban envoys since 2024?',
      /^New \(since 2024\): seven of the \d+ States/,
    ],
    [
      'Welche Staaten haben 2024 einen Botschafter der Taliban akzeptiert?',
      /^Neu im Zeitraum 2024: zwei der \d+ /,
    ],
    ['Quels pays ont accepté un ambassadeur taliban en 2024 ?', /^Nouveau pour 2024 : deux des \d+ /],
    ['Какие афганские посольства закрылись в 2024 году?', /^Новое за период 2024 г\.: .*Лондон .* и Осло/],
    ['ما السفارات الأفغانية التي أغلقت في 2024؟', /^الجديد في 2024: .*لندن/],
    ['¿Qué países aceptaron embajadores talibanes en 2024?', /^Nuevo en 2024: dos de los \d+ /],
    ['Which embassies closed this year?', /^New in 2026: one of .* closed: Tokyo/],
    [
      'Quels pays ont accepté des ambassadeurs depuis juillet 2025 ?',
      /^Nouveau \(depuis juillet 2025\) : deux .*Pakistan et Russie/,
    ],
  ])('is asked for in many ways: %s', (text, headline) => {
    expect(answered(text).headline).toMatch(headline)
  })

  it.each([
    ["who accepted envoys after Russia's recognition?", /^New \(since 3 July 2025\): no State\. 14 of/],
    [
      'which countries accepted ambassadors since Moscow recognised the Taliban',
      /^New \(since 3 July 2025\): one of .*: Pakistan\. On record before, .* Russia:/,
    ],
    ["Which embassies changed hands since Russia's recognition", /^New \(since 3 July 2025\): .*New Delhi/],
    ['what is new since Russia recognised them', /^\d\d events on file \(since 3 July 2025\); the newest: /],
    ["what's new with Norway since Russia's recognition", /^No event is on file for Norway in that time/],
    [
      'Quoi de neuf depuis que la Russie a reconnu les talibans ?',
      /^\d\d événements .*depuis le 3 juillet 2025/,
    ],
    ['Что нового после признания талибов Россией?', /^Событий в записях — \d\d \(период: с 3 июл\. 2025/],
    ['俄罗斯承认塔利班之后有什么新消息？', /^自2025年7月3日起/],
    ['کدام کشورها پس از به رسمیت شناختن طالبان توسط روسیه سفیر پذیرفتند؟', /3 جولای 2025.*پاکستان/],
    [
      'Rusya Taliban’ı tanıdıktan sonra hangi ülkeler büyükelçi kabul etti?',
      /^Yeni \(başlangıç: 3 Temmuz 2025\): .*Pakistan/,
    ],
  ])('is asked for since an act that is on file with its day: %s', (text, headline) => {
    expect(answered(text).headline).toMatch(headline)
  })

  it.each([
    ['Who else recognised the Taliban after Russia recognised them?', /no State/],
    ['Has any country followed since Russia recognised them', /^Besides Russia, none of /],
    ['Depuis quand la Russie reconnaît-elle l’Émirat islamique ?', /3 juillet 2025/],
    ['what did Iran say after Russia recognised them', /would not automatically follow Russia/],
  ])('is not, where the act itself is asked about: %s', (text, headline) => {
    expect(answered(text).headline).toMatch(headline)
  })

  it.each([
    ['Which Afghan embassies closed in 2024?', /closed: London .* and Oslo/],
    ['Which Afghan embassies have closed since 2021?', /^New \(since 2021\): five of .*New Delhi.*Oslo/],
    ['Which Afghan missions were closed in 2024?', /are closed: .*Oslo/],
    ['How many Afghan missions have closed?', /^Five of the \d+ Afghan missions on file are closed/],
  ])('counts what closed, and tells what works again: %s', (text, headline) => {
    const { headline: said, parts } = answered(text)
    expect(said).toMatch(headline)
    expect(JSON.stringify(parts)).toMatch(/at work again since: .*Oslo reopened/)
  })

  it.each([
    ['Which Afghan embassies reopened in 2025?', /^New in 2025: one of the \d+ .* reopened: Oslo/],
    ['Which Afghan missions have reopened?', /^Five of the \d+ Afghan missions on file opened or reopened/],
    [
      'Which embassies in Kabul reopened after 2021?',
      /: seven of the \d+ foreign missions in Kabul on file opened or reopened/,
    ],
    ['Welche Botschaften haben wieder geöffnet?', /^Drei der 34 .* haben geöffnet oder wieder geöffnet/],
    ['Quelles ambassades ont rouvert ?', /^Trois des 34 ambassades répertoriées ont ouvert ou rouvert/],
    ['¿Qué embajadas reabrieron?', /^Tres de las 34 embajadas registradas abrieron o reabrieron/],
    ['Какие посольства возобновили работу?', /^Открылись или вновь открылись 3 из 34/],
    ['Які посольства знову відкрилися?', /^Відкрилися або знову відкрилися 3 із 34/],
    ['Hangi büyükelçilikler yeniden açıldı?', /3 tanesi açıldı veya yeniden açıldı/],
    ['أي السفارات أعيد فتحها؟', /^سفارات فُتحت أو أُعيد فتحها: 3 من 34/],
    ['کدام سفارت‌ها بازگشایی شدند؟', /باز یا دوباره باز شد/],
    ['کوم سفارتونه بیا پرانیستل شول؟', /بیا پرانیستل شوې/],
    ['哪些国家重新开放了驻喀布尔大使馆？', /7个开设或重新开放/],
    ['哪些使馆没有重新开放？', /3个已关闭/],
    ['Quelles ambassades sont ouvertes ?', /^Sept des 34 .* documentées comme ouvertes/],
  ])('does not take a mission that was merely seen open for one that reopened: %s', (text, headline) => {
    expect(answered(text).headline).toMatch(headline)
  })

  it.each([
    ['As of 2025, which missions are closed?', /^As of/],
    ['Which missions were closed in 2024?', /^As of/],
    ['Какие страны признали талибов до 2025 года?', /^По состоянию на указанную дату/],
  ])('is not asked for by %s', (text, headline) => {
    expect(answered(text).headline).toMatch(headline)
  })
})

it.each([
  [
    'Which EU States recognised the Taliban in 2025?',
    /^New in 2025: across the European Union, none [^.]*\. Not counted among them, /,
  ],
  [
    'Which European States recognised the Taliban as of July 2026?',
    /^As of July 2026: across [^.]*\. Not counted among them, /,
  ],
  ['Which missions were run by the republic in 2023?', /^As of 2023: [^.]*\. Of these, /],
])('The time stands before the list, and not before what is told beside it: %s', (text, headline) => {
  expect(answered(text).headline).toMatch(headline)
})

describe('a list after which a group is left out', () => {
  it.each(['without the Gulf', 'leave the Gulf out', 'not counting the Gulf states', 'outside the Gulf'])(
    'is kept, and told without it: %s',
    (turn) => {
      expect(answers('Which countries have accepted Taliban envoys?', turn).at(-1)?.headline).toMatch(
        /^Besides the Gulf States, 12 of the 35 States .* have accepted [^:]*: China, Germany/,
      )
    },
  )

  it.each([
    ['Which countries outside the Gulf have accepted Taliban envoys?', /^Besides the Gulf States, 12 of /],
    ['Körfez ülkeleri dışında hangi ülkeler Taliban elçilerini kabul etti?', /^Körfez devletleri dışında: /],
    ['How many countries besides the EU have embassies in Kabul?', /^Besides the European Union, 17 of /],
  ])('is so at once: %s', (question, headline) => {
    expect(answered(question).headline).toMatch(headline)
  })
})

describe('a list of what came about', () => {
  it.each([
    ['Which European missions did the Taliban take over in 2025?', /For Bonn .* rests on the Taliban’s word/],
    ['Which European missions have been taken over by the Taliban?', /control is disputed: Berlin/],
    [
      'Which countries accepted a chargé in 2024?',
      /: Kazakhstan\. On record before, .*Meredov.*27 July 2024\)\.$/,
    ],
    ['which embassies in Kabul were still open in November 2021', /Only in part: Saudi Arabia\.$/],
    ['Which countries recognised the Taliban in the 1990s?', /Only Saudi Arabia, .* and Pakistan recognised/],
  ])('says what bounds it: %s', (question, headline) => {
    expect(answered(question).headline).toMatch(headline)
  })
})

describe('a count', () => {
  it.each([
    'Which EU countries attended the Brussels talks?',
    'name the EU member states that met the taliban in brussels',
    'Which European countries took part in the Brussels meeting in June 2026?',
    'How many EU States took part in the talks?',
    'How many EU member states took part in the meeting with the Taliban in Brussels?',
  ])('of members that is on file without their names stands before those who are named: %s', (text) => {
    expect(answered(text).headline).toMatch(
      /^Fifteen member States of the EU took part [^.]*\. That number is on record without the names; by name: [^.]*across .*: Belgium\./,
    )
  })

  it('of ties is of them alone, whatever else the Union did', () => {
    expect(answered('What relations do EU States have with the Taliban, how many?').headline).toMatch(
      /^Across the European Union, one of the 27 States has relations/,
    )
  })

  it('that a side claims stands before the one on file', () => {
    expect(answered('How many missions do the Taliban say they run?').headline).toMatch(
      /claimed that 39 Afghan missions .*\. 25 of the \d+ Afghan missions/,
    )
  })
})

describe('a list of those who took envoys', () => {
  it('names those for which the Taliban alone are heard, and those that they alone name', () => {
    expect(answered('Which states have accepted Taliban envoys?').headline).toMatch(
      /For Indonesia this rests on the Taliban’s word alone\. The Taliban alone also claim diplomats in Kyrgyzstan and Malaysia\.$/,
    )
    expect(answered('Which European states have accepted Taliban envoys?').headline).not.toContain('alone')
  })
})

describe('a list without the word of the Taliban', () => {
  const WITHOUT =
    'Five of the 39 States on file have accepted a Taliban-appointed ambassador: China, Pakistan, Russia, the United Arab Emirates and Uzbekistan. Left out, because it rests on the Taliban’s word alone: Turkey.'

  it('tells beside it who is left out', () => {
    expect(
      answered('Which countries accepted a Taliban ambassador, not counting what only the Taliban say?')
        .headline,
    ).toBe(WITHOUT)
  })

  it('is the list before it in a thread', () => {
    const [, then] = answers(
      'Which countries accepted a Taliban ambassador?',
      "and without the Taliban's word?",
    )
    expect(then?.headline).toBe(WITHOUT)
  })

  it('is one of missions as well', () => {
    expect(
      answered("Which embassies do the Taliban run, leaving out the Taliban's claims?").headline,
    ).toMatch(/Left out, because it rests on the Taliban’s word alone: Ankara \(Turkey\), /)
  })
})

describe('a list of missions', () => {
  it.each([
    [
      'which afghan embassy had to let people go for lack of money',
      /^Something about money or staff is on file for six of the \d+ .*Ottawa/,
    ],
    [
      'Sept 2021 to Jan 2024: which Afghan missions went under for lack of cash?',
      /Washington had closed .* want of money/,
    ],
  ])('is of what is asked about: %s', (text, headline) => {
    expect(answered(text).headline).toMatch(headline)
  })

  it.each([
    ['How many Afghan embassies do the Taliban control?', /^16 of the \d+ Afghan embassies on file/],
    [
      'Which Afghan embassies in Europe are run by Taliban',
      /^Across the European States, one of the 13 Afghan embassies .*Oslo/,
    ],
    ['Wie viele afghanische Botschaften kontrollieren die Taliban?', /^16 der \d+ .* Botschaften/],
  ])(
    'counts embassies alone where they alone are named, and tells of the others beside: %s',
    (text, said) => {
      const { headline, parts } = answered(text)
      expect(headline).toMatch(said)
      expect(JSON.stringify(parts)).toMatch(/Embassies alone are counted.*Bonn|nur Botschaften.*Bonn/)
    },
  )

  it.each([
    ['How many Afghan missions do the Taliban run?', /^25 of the \d+ Afghan missions/],
    ['How many Afghan embassies and consulates do the Taliban run?', /^25 of the \d+ Afghan missions/],
    ['Which Afghan consulates are run by the Taliban?', /^Nine of the 15 Afghan consulates/],
  ])('counts all that are named: %s', (text, headline) => {
    expect(answered(text).headline).toMatch(headline)
  })

  it('tells apart those of the former republic that work with the Taliban authorities', () => {
    expect(
      answered('Which Afghan missions are still run by diplomats of the former republic?').headline,
    ).toMatch(/\. Of these, Madrid \(Spain\), Munich \(Germany\) and The Hague .* work with the Taliban/)
  })

  it.each([
    [
      'Did anyone recognise the Taliban after Russia?',
      /^Besides Russia, none of the \d+ States otherwise on file/,
    ],
    ['Which countries apart from Russia recognise the Taliban?', /^Besides Russia, none of /],
    ['who else follows Russia', /^Besides Russia, none of /],
    [
      'Before Moscow moved in July 2025, had any government at all recognised the Emirate?',
      /^Before Russia: as of July 2025: none of /,
    ],
    ['Had any state recognised them before Russia did?', /^Before Russia: none of /],
    ['Did anybody take Taliban envoys before China?', /^Before China: one of .*: Pakistan /],
    [
      'Besides China and Pakistan, who has accepted a Taliban ambassador?',
      /^Besides China and Pakistan, four of /,
    ],
  ])('names whom it leaves out: %s', (text, headline) => {
    expect(answered(text).headline).toMatch(headline)
  })
})

describe('a history', () => {
  it.each([
    ['Timeline of Germany in 2025', /^Germany: 8 dated entries from July 2025 to 10 November 2025/],
    [
      'Timeline of the Afghan embassy in Ankara in February 2025',
      /: 2 dated entries, all of 6 February 2025/,
    ],
    ['Chronologie Deutschland 2025', /^Deutschland: 8 .*Juli 2025/],
  ])('of a time holds what came about in it: %s', (text, headline) => {
    expect(answered(text).headline).toMatch(headline)
  })

  it.each(['Timeline of Germany up to 2024', 'Timeline of Germany by 2024'])('%s begins before', (text) => {
    expect(answered(text).headline).toMatch(/^Germany: \d+ dated entries from August 2021/)
  })
})

it('The missions in one State are told one by one', () => {
  expect(answered('Which Afghan consulates are there in Canada?').headline).toMatch(
    /Toronto .*\. .*Vancouver/,
  )
})

it.each([
  'how many countries took a Taliban ambassador by end of 2024',
  'how many countries took a Taliban ambassador by the end of 2024',
  'how many countries took a Taliban ambassador before the end of 2024',
  'how many countries took a Taliban ambassador until end of 2024',
])('a list to the end of a year holds its last months and nothing after: %s', (question) => {
  expect(answered(question).headline).toMatch(/^As of (?:31 December )?2024: three of the \d+ States/)
})

describe('what is asked beside what holds', () => {
  it('is the number of envoys taken, or that none is on file', () => {
    expect(answered('How many Taliban diplomats has Germany accepted?').headline).toMatch(
      /^Germany accredited two Taliban-appointed consular officials .* \(July 2025\)\. Germany has accepted /,
    )
    expect(answered('How many Taliban diplomats did Norway accept?').headline).toMatch(
      /^How many Taliban envoys Norway has accepted is not on file as a number\. Norway has accepted /,
    )
  })

  it('is whether an embassy that is open closed in between', () => {
    expect(answered('Which embassies in Kabul never closed?').headline).toContain(
      'Of these, an earlier closure is on file for India, Japan and Saudi Arabia, and for none of the others.',
    )
    expect(answered('Which embassies in Kabul are open?').headline).not.toContain('earlier closure')
  })

  it('is where embassies moved, and not which are closed', () => {
    expect(answered('Which embassies moved to Abu Dhabi?').headline).toBe(
      'No foreign embassy is on file as having moved from Kabul to Abu Dhabi; on file as moved elsewhere: Germany, Italy, Japan, the Netherlands, the United Kingdom and the United States.',
    )
    expect(answered('Which embassies relocated to Istanbul?').headline).toMatch(/^Japan closed /)
  })
})

describe('how many States an ambassador of the Taliban took up his post in', () => {
  it.each([
    [
      'Ça fait combien de pays où un ambassadeur nommé par les talibans a pu prendre son poste ?',
      /^Six des /,
    ],
    ['сколько стран где посол талибов вступил в должность', /6 из 39/],
    ['How many countries let a Taliban-appointed ambassador take up the post?', /^Six of the 39/],
  ])('%s', (text, told) => {
    expect(answered(text).headline).toMatch(told)
  })

  it('spoken Dari asks why a State does not get on with them', () => {
    expect(answered('تاجکستان چرا کتی طالبا جور نمیایه؟').understood).toMatchObject({
      intent: 'status',
      aspect: 'relations',
      countries: ['TJ'],
    })
  })
})

describe('two lists asked for at once', () => {
  it.each([
    'How many have formally recognised, and how many have taken ambassadors?',
    'Who has recognised them and who has taken ambassadors?',
  ])('are each told of all States: %s', (question) => {
    expect(answered(question).headline).toMatch(
      /^One of the 39 States on file recognises .*: Russia\. Six of the 39 States on file have accepted a Taliban-appointed ambassador/,
    )
  })

  it('of missions are told one after the other', () => {
    expect(answered('Which embassies does the Taliban run and which does the republic?').headline).toMatch(
      /^16 of the 34 .* run by Taliban appointees.* 13 of the 34 .* diplomats of the former republic/,
    )
  })

  it('of a group are both of it', () => {
    expect(answered('Which Gulf states recognise them and which took envoys?').headline).toMatch(
      /none of the six States recognises.*two of the six States have accepted/,
    )
  })

  it('that are one with two conditions say nothing of the second where nobody meets the first', () => {
    expect(answered('Which Gulf states have recognised them and taken ambassadors?').headline).not.toContain(
      '0 States',
    )
  })

  it.each([
    [
      'which embassies closed for lack of money',
      /^The Afghan embassy .* New Delhi announced .* Washington had/,
    ],
    [
      'which consulates closed due to budget shortage',
      /Khorog closed for lack of money.* New York had closed/,
    ],
    [
      'did the Washington embassy close for lack of money',
      /^The Afghan embassy in Washington .* want of money/,
    ],
    [
      'did the London embassy close for lack of money',
      /^Nothing is on file on that point .* London is closed/,
    ],
  ])('of what closed for want of money leave out what closed for other reasons: %s', (question, headline) => {
    expect(answered(question).headline).toMatch(headline)
    expect(answered(question).headline).not.toMatch(/Tokyo/)
  })
})

it.each([
  ["Has any capital at all followed Moscow's lead of July 2025?", 'list'],
  ['Past three months: any new Taliban envoy posted anywhere?', 'changes'],
  ['Central Asia desk here, anything in the last fortnight on Taliban envoys?', 'changes'],
])('of all capitals, or of all that is new, is no question of one: %s', (question, intent) => {
  expect(answered(question).understood.intent).toBe(intent)
})

it('of those that took an envoy since a day leaves out who had before', () => {
  expect(answered('has any country taken an envoy since May 2026').headline).toMatch(
    /^New \(since May 2026\)|^No /,
  )
})
