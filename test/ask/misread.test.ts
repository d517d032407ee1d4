import { describe, expect, it } from 'vitest'
import { answered, answers, evidence, leftOut, notes } from '../known.ts'

const headline = (text: string): string => answered(text).headline

describe('the first emirate', () => {
  it.each([
    'Who recognised the Taliban in the 90s?',
    "Who recognised the Taliban's first government?",
    'Which states recognised the first Islamic Emirate?',
    'Which countries recognised the Taliban when they were first in power?',
    'Кто признал первый эмират?',
  ])('lies before the record begins: %s', (text) => {
    expect(headline(text)).toContain('2021')
    expect(answered(text).outcome).toBe('abstained')
  })

  it('is not meant by the first government to recognise them', () => {
    expect(headline('Which was the first government to recognise the Taliban?')).toContain('Russia')
  })
})

describe('never', () => {
  it.each([
    "Which countries said they'd never recognise?",
    'Which countries have ruled out recognition for good?',
    'Has any government vowed never to recognise the Taliban?',
    'Which states swore never to recognise the Taliban?',
    'Welche Staaten wollen die Taliban niemals anerkennen?',
  ])('is what Canada alone said: %s', (text) => {
    expect(headline(text)).toContain(text.startsWith('Welche') ? 'Kanada' : 'Canada')
    expect(answered(text).understood.intent).toBe('list')
    expect(headline(text)).not.toMatch(/^\d+ of the \d+/)
  })

  it('is no more than "not so far" where nobody is asked to have said it', () => {
    expect(leftOut(answered('Which countries have never recognised the Taliban?'))).toBe(1)
  })
})

describe('whose embassies, and who did what to whom', () => {
  it.each([
    [
      'which countries closed their kabul embassy',
      /of the \d+ foreign missions in Kabul on file are closed: Aus/,
    ],
    ['which kabul embassies are closed', /of the \d+ foreign missions in Kabul on file are closed: Aus/],
    ['Did Putin receive the Taliban ambassador?', /^Russia has accepted a Taliban-appointed ambassador/],
    ['Did Putin accept the Taliban envoy?', /^Russia has accepted a Taliban-appointed ambassador/],
    ['هل للصين أي اتصالات مع سلطات كابل؟', /China’s relations with Afghanistan .*\(.*2025\)/],
    [
      'In October 2021, was Russia going to recognise the Taliban?',
      /^By October 2021, Russia had not recognised/,
    ],
  ])('%s', (text, told) => {
    expect(headline(text)).toMatch(told)
  })

  it('does not answer on recognition who is seen as a terrorist', () => {
    expect(headline('did UK recognise taliban as terrorist')).not.toContain('does not recognise')
  })
})

describe('an end that was announced', () => {
  it.each([
    'Has the Canberra embassy shut?',
    'Afghan embassy Canberra status',
    'Is the Afghan embassy in Canberra still open?',
  ])('leads, and not that the embassy was open before: %s', (text) => {
    expect(headline(text)).toMatch(/^A joint statement .* stops work after 30 June 2026/)
    expect(notes(answered(text)).join()).toContain('not confirmed')
  })
})

describe('missions by what the Taliban say of them', () => {
  it.each([
    'Name the 14 missions the Taliban disowned',
    'How many missions did the Taliban disown in July 2024?',
    "Which missions' papers does Kabul no longer accept?",
    'Which missions did the Taliban cut ties with in 2024?',
    'Which missions lost their consular ties with Kabul in July 2024?',
    'Which mission did Kabul disown?',
  ])('lists the fourteen that they disowned, not those that they run: %s', (text) => {
    expect(headline(text)).toMatch(/14 of the \d+/)
    expect(headline(text)).toMatch(/London .*Stockholm/)
    expect(headline(text)).not.toContain('Moscow')
  })

  it.each(['Name the republic embassies', 'Does the republic still run any embassy?'])(
    'lists those of the republic by its bare name: %s',
    (text) => {
      expect(headline(text)).toMatch(
        /^13 of the \d+ Afghan embassies .* run by diplomats of the former republic/,
      )
    },
  )

  it('tells of one whether it was disowned', () => {
    expect(headline('Did the Taliban disown the London embassy?')).toContain('ended consular ties')
  })

  it.each([
    ['Which republic embassies cooperate with Kabul?', /^Two of the \d+ .*Madrid .*The Hague/],
    [
      'Which missions of the former republic work with Kabul?',
      /^Three of the \d+ .*Madrid .*Munich .*The Hague/,
    ],
  ])('lists those of the republic that work with Kabul: %s', (text, said) => {
    expect(headline(text)).toMatch(said)
  })
})

describe('envoys by rank', () => {
  it('names the first State first', () => {
    expect(headline('First country to accept a Taliban ambassador')).toMatch(/^China: /)
  })

  it('says for whom nobody but the Taliban is heard', () => {
    const list = answered('Countries with accredited Taliban ambassadors')
    expect(list.headline).toContain('For Turkey this rests on the Taliban’s word alone.')
    expect(notes(list).join(' ')).toContain('Pakistan: No report of credentials was found')
  })

  it('counts chargés d’affaires apart', () => {
    expect(headline("How many countries accepted a charge d'affaires?")).toMatch(
      /^Three of the \d+ .*chargé d’affaires.*: India, Kazakhstan and Turkmenistan/,
    )
  })
})

it('puts the sources of what holds before those of what was said against it earlier', () => {
  expect(headline("Sources for Russia's recognition")).toMatch(/sources: LatestLY/)
})

it('gives the sources of what a State did, and not all that is held on it', () => {
  expect(headline('Source for Kazakhstan taking the Taliban off its terror list?')).toMatch(
    /^This rests on 3 sources: Al Mayadeen English/,
  )
})

it('says of whoever is named at a contested mission that two sides claim it', () => {
  expect(headline('Who is the ambassador in Berlin?')).toContain('is disputed')
})

it('says that control is disputed, and by nobody’s word', () => {
  expect(headline('Status of the Khorog consulate')).not.toContain('Taliban’s word')
})

it.each([
  'Can Afghans in the US use the Ottawa embassy?',
  'Do Afghans in America go to the Ottawa embassy for passports?',
])('answers on the embassy named: %s', (text) => {
  expect(answered(text).understood.mission).toMatchObject({ city: 'Ottawa' })
  expect(headline(text)).toContain('to Afghans in the United States')
})

describe('people at the United Nations', () => {
  it.each(['Is Naseer Faiq a Taliban?', 'Is Faiq with the Taliban?'])('tells his post: %s', (text) => {
    expect(headline(text)).toMatch(/^Naseer Ahmad Faiq: .*former republic at the United Nations/)
  })

  it('are no officials of the State where they sit', () => {
    const answer = answered('Who speaks for Afghanistan at the UN in New York?')
    expect(answer.headline).toContain('Naseer Ahmad Faiq')
    expect(evidence(answer).map(({ speaker }) => speaker?.side)).not.toContain('US')
  })
})

describe('recognition by reopening an embassy', () => {
  it.each([
    'Did India recognise the Taliban by reopening embassy?',
    'Did India recognise the Taliban by reopening its embassy?',
  ])('is asked of the State’s own embassy in Kabul: %s', (text) => {
    expect(headline(text)).toMatch(/India does not recognise .* The Indian embassy in Kabul/)
  })

  it('leaves the Afghan embassy to who names it', () => {
    expect(headline('Does India recognise the Taliban, and is the Afghan embassy there open?')).toContain(
      'The Afghan embassy in New Delhi',
    )
  })
})

it('says that Russia is not counted among the European States', () => {
  expect(headline('Does any European country recognise the Taliban?')).toMatch(
    /none of the 45 .* Not counted among them, .*: Russia/,
  )
})

it.each([
  ['Is it right that Norway accredited a Taliban envoy in 2025?', /^By 2025, Norway had accepted/],
  [
    'Is it right that Azerbaijan has opened an embassy in Kabul?',
    /^The Azerbaijani embassy in Kabul is open/,
  ],
  ['Ist es richtig, dass Norwegen einen Gesandten akkreditiert hat?', /^Norwegen: .* akzeptiert/],
  [
    "We say Putin received the Taliban ambassador's credentials. Right?",
    /^President Putin received the letter of credence of Gul Hassan/,
  ],
])('tells whether it is so, where a desk wants its wording checked: %s', (text, told) => {
  const { outcome, headline } = answered(text)
  expect(outcome).toBe('answered')
  expect(headline).toMatch(told)
})

it.each([
  'Was it right that Nicaragua recognised the Taliban?',
  'Is it right that Nicaragua recognised the Taliban?',
])('judges nothing, and offers what is on file, for that may be the question: %s', (question) => {
  const { outcome, headline, next } = answered(question)
  expect(outcome).toBe('abstained')
  expect(headline).toMatch(/^Whether it is right [^.]*\.$/)
  expect(next[0]?.question).toBe('Has Nicaragua recognised the Taliban?')
})

it('judges nothing where no State is named', () => {
  expect(headline('Is it right to recognise the Taliban?')).toMatch(/^Whether it is right [^.]*\.$/)
})

it.each(['What happened on 3 July 2025?', 'What took place on 3 July 2025?'])(
  'tells what happened on a day: %s',
  (text) => {
    expect(headline(text)).toMatch(/^Five events on file \(3 July 2025\)/)
    expect(headline(text)).toContain('Russia')
  },
)

it('answers whether a State followed another by what it did itself', () => {
  expect(headline('Has China followed Russia in recognising the Taliban?')).toMatch(
    /^China does not recognise the Taliban/,
  )
})

describe('a way of speaking', () => {
  it.each([
    [
      "Editing a piece from Oslo: who's got the keys to Afghanistan's embassy there?",
      /^The Afghan embassy in Oslo/,
    ],
    ["Is Rome's Afghan mission holding out against the Taliban", /^The Afghan embassy in Rome is run by dip/],
    ['Which Afghan missions hold out against the Taliban?', /run by diplomats of the former republic/],
    ['Malaysian government: yes or no to diplomats picked by the Taliban?', /Malaysia/],
    ['Kyrgyz position on recognition in the final week of August 2021?', /^By August 2021, Kyrgyzstan/],
    ["Russia's position on recognition in the last week of August 2021", /^By August 2021, Russia/],
    ['What answer did Canada give to the chargé in Doha who wrote asking for it?', /got no formal answer/],
    ['Canberra says the Afghan mission closes. Closed already, or still to come?', /Its last day was to be/],
    ['the Taliban in Hyderabad, is it an official consulate?', /^The Afghan consulate general in Hyderabad/],
    ['Which posts abroad still hoist the tricolour rather than the white banner?', /under the tricolour/],
    [
      'Riyadh recognised the first emirate. And the second?',
      /^No recognition of the Taliban by Saudi Arabia/,
    ],
    [
      'Which European posts did the Taliban foreign ministry disown in July 2024?',
      /across the European States, 12 of/,
    ],
    ['Anything at all on Azerbaijan? Our Baku stringer is asking.', /Azerbaijan/],
    [
      "Is 'Do not be afraid, work as you worked' a Kazakh minister's own line?",
      /^Unnamed Taliban men in Kabul, about 15 August 2021/,
    ],
    ["How did other countries react to Russia's recognition?", /Mao Ning said only that/],
    ['reactions from others to Moscow recognising the Taliban?', /Mao Ning said only that/],
    ['Wie reagierten andere Staaten auf die russische Anerkennung der Taliban?', /Mao Ning said only that/],
    ["How did Canada react to the Taliban's letter?", /^Jason Kung/],
    ['Anything new in the last sixty days?', /23 September 2026 to 22 November 2026/],
    ["What's new in the past forty-five days?", /8 October 2026 to 22 November 2026/],
    ["Who welcomed Moscow's recognition?", /^China had not recognised the Taliban when it welcomed/],
    ['who slammed Moscow for recognising them', /^Such words are not on file; what was said of it: China/],
    ['Did anyone denounce Russia for accrediting a Taliban diplomat?', /^Spokesperson, US State/],
    ['Was Russia criticised for recognising the Taliban?', /^Such words are not on file/],
    ['Did Iran condemn Russia’s recognition?', /^Such words are not on file; .*Baghaei/],
    ['Who criticised China for accepting an ambassador?', /^Those words are not on file/],
    ['Who welcomed the Russian ambassador in Kabul?', /^Dmitry Zhirnov/],
    ['Which of the articles has the bit about avalanches?', /^This rests on one source: KabulNow/],
    ["Who headed the embassy in Moscow on New Year's Eve 2021?", /^Said Tayeb Jawad .* in Moscow/],
    ["Checking a caption: 'Canadda recognises the Taliban.' True?", /^Canada does not recognise/],
    ['Hyderabad consulate: what has changed there since June 2025?', /^One event on file/],
    ['Suhail Shaheen: heading which mission now?', /^Suhail Shaheen: /],
    [
      "Iran, India, Pakistan: rank of the Taliban's top man in each, side by side",
      /chargé d’affaires .* ambassador/,
    ],
    ['new accreditations since 1 jan 2026', /events? on file \(since 1 January 2026\)/],
    ['On whose authority do we report that a chargé wrote to Canada?', /^This rests on/],
    ['By Muttaqi’s account, is Kazakhstan about to accept an ambassador?', /Muttaqi, said that Kazakhstan/],
    ['How did Saudi Arabia’s own presence in Kabul ebb and flow?', /dated entries/],
    ['Did Iran own up to any part in the embassy switch in Tehran?', /in which it had taken no part/],
    ['india on the news desk asks did russia recognise them', /^Russia has recognised/],
    ['Has the UN given Shaheen the seat?', /Credentials Committee/],
    ['Earliest date for a Chinese ambassador presenting papers in Kabul?', /13 September 2023/],
  ])('is understood: %s', (text, told) => {
    expect(headline(text)).toMatch(told)
  })

  it.each([
    'Paraguay still sides with Taipei rather than Beijing, right?',
    'whos the braver diplomat, bakhtari or andisha, ur opinion',
  ])('is left where it is none of ours: %s', (text) => {
    expect(answered(text).outcome).toBe('abstained')
  })
})

describe('States by what peoples call them', () => {
  it.each([
    ['Welche Haltung haben die Eidgenossen zu den Taliban?', ['CH']],
    ["L'Hexagone a-t-il accepté un ambassadeur taliban ?", ['FR']],
    ['¿Los gringos reconocen a los talibanes?', ['US']],
    ['haben die daenen ihre botschaft in kabul dichtgemacht', ['DK']],
    ['Haben die Tuerken die Taliban anerkannt?', ['TR']],
    ['Чи визнала Піднебесна талібів?', ['CN']],
    ['ماذا قال القطريون عن الاعتراف بطالبان؟', ['QA']],
    ["İsviçreliler Taliban'ı tanıdı mı?", ['CH']],
    ['德方承认塔利班了吗？', ['DE']],
    ['大馬到底承認塔利班政權了沒？', ['MY']],
    ['阿聯承認塔利班了沒？', ['AE']],
    ['Молдавия как к талибану относится? Для сноски', ['MD']],
    ['ازبکانو د طالبانو سفیر کله ومانه؟', ['UZ']],
    ['ازبک‌ها سفیر طالبان را کی پذیرفتند؟', ['UZ']],
    ['¿El Tío Sam reconoce a los talibanes?', ['US']],
    ['中俄两国，谁先接纳塔利班任命的外交官？', ['CN', 'RU']],
    ['¿Pekín recibió a un enviado de los barbudos?', ['CN']],
    ['Чи визнала Росiя талiбiв?', ['RU']],
    ['قنسلگری خاروغ دست امارتی‌ها افتاده؟', ['TJ']],
  ])('%s', (text, countries) => {
    expect(answered(text).understood.countries).toEqual(countries)
  })

  it.each([
    ['¿De dónde sacaron que Kazajistán quitó a los talibanes de su lista de terroristas?', ['KZ']],
    ['¿Quitó Kazajistán a los talibanes de su lista de terroristas?', ['KZ']],
    ['¿Reconoció Quito a los talibanes?', ['EC']],
    ['¿Quién usa la embajada afgana en Moscú?', ['RU']],
    [
      "Pourquoi la Norvège a-t-elle eu affaire à un diplomate taliban sans qu'un ambassadeur vienne ?",
      ['NO'],
    ],
    ['Hat Norwegen die Taliban nur ungern empfangen?', ['NO']],
    ['Özbekistanla Türkmenistanı kıyasla, hangisi büyükelçi kabul etti', ['UZ', 'TM']],
    ["Norveç Taliban'a daha fazla diplomat için izin verdi mi?", ['NO']],
    ['Что говорят о признании талибов в самой Норвегии?', ['NO']],
    ['Чи прийняла Норвегія талібів на даний момент?', ['NO']],
  ])('are not read out of ordinary words: %s', (text, countries) => {
    expect(answered(text).understood).toMatchObject({ countries, people: [] })
  })

  it.each([
    ['قارن بين موقفي القاهرة وعمان من طالبان', ['EG', 'JO']],
    ['هل اعترفت قطر وعمان بطالبان؟', ['QA', 'OM']],
    ['ماذا قالت عُمان عن طالبان؟', ['OM']],
    ['ماذا قالت عمّان عن طالبان؟', ['JO']],
  ])('are told from a city of the same name by what stands beside it: %s', (text, countries) => {
    expect(answered(text).understood.countries).toEqual(countries)
  })

  it('are asked back for where nothing tells them apart', () => {
    expect(answered('ماذا قالت عمان عن طالبان؟').outcome).toBe('asked-back')
  })
})

describe('what is wanted, in other languages', () => {
  it.each([
    ['hola, soy nueva en la mesa, ¿qué se te puede preguntar?', 'help'],
    ['Про що тебе можна запитати?', 'help'],
    ['可以问你什么？', 'help'],
    ['Help me list the countries that handed embassies to the Taliban', 'list'],
    ['Помоги составить список стран, которые передали посольства талибам', 'list'],
    ['帮忙列一下把阿富汗使馆移交给喀布尔现政权的国家', 'list'],
    ['این گپ که سفارت مسکو تسلیم شد از کدام رسانه است؟', 'sources'],
    ["L'info que l'ambassade de Moscou a été remise, elle vient de quel média ?", 'sources'],
    ['The report that the Moscow embassy was handed over, which outlet is it from?', 'sources'],
    ['2023年9月以来中国驻喀布尔使馆有啥变动？', 'changes'],
    ["Qu'est-ce qui a bougé à l'ambassade d'Afghanistan à Berlin depuis janvier 2024 ?", 'changes'],
    ['مين سهيل شاهين ده؟', 'person'],
    ['Манiжа Бахтарi — чия вона дипломатка?', 'person'],
    ["AA zur Anerkennung der Taliban – gibt's da was Zitierfähiges?", 'statement'],
    ['Когда Верховный суд РФ снял с «Талибана»* запрет? (*сноску сам поставлю)', 'timeline'],
    ['Признал ли Казахстан талибов*? *организация запрещена в РФ, источник: Минюст', 'status'],
    ['د ټي ټي پي مشر اوس چېرته دی؟', 'unsupported'],
    ['Belege für die Aussage, der Kreml habe im Oktober 2021 Anerkennung ausgeschlossen?', 'sources'],
    ["Kremlin'in Ekim 2021'de tanımayı dışladığı iddiasının kaynağı?", 'sources'],
    ['Канада как относится к талибам? Для сноски', 'status'],
    ['Kanada und die Taliban, anerkannt? Für die Quellenangabe', 'status'],
    ['في تموز الماضي هل اعترفت دولة جديدة بحكومة الملا حسن؟', 'list'],
    ['把收了塔利班大使的国家给我捋一遍', 'list'],
    ['كيف عقّب ذبيح الله مجاهد على الاعتراف الروسي؟', 'statement'],
    ['塔利班派到北京的大使叫啥？', 'person'],
    ['Ab welchem Tag hat Moskau die Taliban als Regierung anerkannt?', 'timeline'],
    ["Rusya Taliban'ı tam olarak hangi gün tanıdı?", 'timeline'],
    ['俄国哪天正式认了塔利班？', 'timeline'],
  ])('%s', (text, intent) => {
    expect(answered(text).understood.intent).toBe(intent)
  })

  it.each([
    ["Wie hält's Norwegen mit den Taliban?", 'relations'],
    ["Kanada Taliban'a kapıyı kapattı mı?", 'accreditation'],
    ['کانادا طالبان ره رد کد؟', 'accreditation'],
    ['بماذا علّقت ماو نينغ على الخطوة الروسية تجاه كابل؟', 'all'],
  ])('is not read off a word that means something else in its phrase: %s', (text, aspect) => {
    expect(answered(text).understood.aspect).toBe(aspect)
  })

  it.each([
    ["Wie hält's Norwegen mit den Taliban?", 'Wo habt ihr das her?', 'sources'],
    ['加拿大把塔利班拒之门外了？', '哪儿来的消息？', 'sources'],
    ['طهران سلّمت السفارة لطالبان؟', 'من إيمتى؟', 'timeline'],
  ])('is told by a turn that says no more: %s, %s', (first, then, intent) => {
    expect(answers(first, then)[1]?.understood.intent).toBe(intent)
  })

  it('is all that is new of a State and the Taliban, and not of their relations alone', () => {
    expect(headline('Was hat sich seit Sommer 2025 bei den Ösis in Sachen Taliban getan?')).toMatch(
      /Zwei Ereignisse/,
    )
  })
})

describe('a name of a State that is a colleague’s', () => {
  it.each([
    'jordan our intern wants to know who recognised the taliban',
    'chad a reader asks who recognised the taliban',
    'georgia, our intern, asks which countries recognised the taliban',
  ])('is no State: %s', (text) => {
    expect(answered(text)).toMatchObject({
      outcome: 'answered',
      understood: { countries: [], intent: 'list' },
    })
  })

  it('is one where it is asked about', () => {
    expect(answered('Has Jordan our neighbour recognised the Taliban?').understood.countries).toEqual(['JO'])
    expect(answered('Chad, a reader asks: has it recognised them?').understood.countries).toEqual(['TD'])
  })
})

describe('what is asked behind a word of another matter', () => {
  it.each([
    ['March 2023: which neighbour was the lone holdout without any ties to the group?', /: Tajikistan\. On /],
    ['Which neighbour was alone in having no relations with the group in March 2023?', /: Tajikistan\. On /],
    ['Has nobody but Moscow recognised them?', /^Besides Russia, none/],
    ['only Russia?', /^Besides Russia, none/],
    ['just Russia and nobody else?', /^Besides Russia, none/],
    ['has only Russia recognised the Taliban?', /^Besides Russia, none/],
    ['Only Germany accredited them?', /^Besides Germany, 13 of the 38 /],
    ['Only Norway: has it recognised them?', /^Norway does not recognise/],
    ['nur Russland erkennt sie an?', /^Nicht mitgezählt \(Russland\): keiner der 38 /],
    ['seule la Russie les reconnaît ?', /^Hormis \(Russie\) : aucun des 38 /],
    ['¿Nadie más que Rusia?', /^Aparte \(Rusia\): ninguno de los 38 /],
    ['¿Aparte de Moscú, algún otro gobierno los reconoce?', /^Aparte \(Rusia\): ninguno de los 38 /],
    ['Outre Moscou, un autre gouvernement les reconnaît-il ?', /^Hormis \(Russie\) : aucun des 38 /],
    ['никто кроме России?', /^Не считая \(Россия\): ни одно государство из 38/],
    ['лише Росія визнала талібів?', /^Крім \(Росія\): жодна держава з 38/],
    ['yalnızca Rusya mı tanıdı?', /^Rusya dışında: ayrıca kayıtlı 38 devletten hiçbiri/],
    ['هل روسيا وحدها تعترف بطالبان؟', /^باستثناء روسيا/],
    ['هیچ‌کس جز روسیه؟', /^به جز روسیه: هیچ یک از 38/],
    ['له روسیې پرته بل هېچا نه دي پېژندلي؟', /^له روسیه پرته: له 38/],
    ['除了俄罗斯，没人承认塔利班吗', /^除俄罗斯外：其余有记录的38个国家中，没有一个/],
    ['Which gulf states have an ambassador from the Emirate, and since when?', /United Arab Emirates/],
    [
      "Is the man in Kuala Lumpur the Taliban's or the republic's?",
      /^The Afghan embassy in Kuala Lumpur is run/,
    ],
    [
      "Germany lets Taliban consular officers in yet says that isn't recognition - explain",
      /^Germany does not/,
    ],
    [
      'Would an honorary consul picked by the Taliban be acceptable to Canberra, on its own statement?',
      /^Australia said that it has no intention/,
    ],
    ['What title does Kazakhstan give the man Kabul sent?', /chargé d’affaires/],
    ['Give me two references for the handover in Tashkent', /^This rests on/],
  ])('is answered: %s', (text, told) => {
    expect(headline(text)).toMatch(told)
  })
})

describe('what is wanted, in words of a newsroom', () => {
  it.each([
    ["Tashkent or Astana: which has granted the Taliban's man the higher rank?", 'compare'],
    ['On what report do you base it that the embassy in Ankara is theirs?', 'sources'],
    ['Do you only cover capitals, or consulates too?', 'help'],
    ["is our map right to shade Oman as 'Afghan embassy, Taliban-run'?", 'status'],
    ['are we right to list Oman as Taliban-run', 'status'],
    ['was Canada right to refuse them', 'unsupported'],
    ['How did Mao Ning field the question of whether China would go the way Russia did?', 'statement'],
    ['Признает ли Минск талибов до конца года?', 'unsupported'],
    ['Чи визнає Мінськ талібів до кінця року?', 'unsupported'],
    ['Türkmenistan mı Özbekistan mı Taliban temsilcisini daha önce kabul etti?', 'compare'],
    ['¿Qué contó Rajmetulin de los talibanes que custodiaban la embajada kazaja?', 'statement'],
    ['and have they raised the new flag over it yet?', 'status'],
    ["what have you got that's newer than 1 jan 2026", 'changes'],
    ['anything newer than March 2026?', 'changes'],
    ['has japan got anyone in kabul and if so doing what', 'status'],
    ['Can we say Uzbekistan recognised the Taliban when it took their ambassador in Oct 2024?', 'status'],
    ["give me the three times the UN put off deciding who gets Afghanistan's seat", 'timeline'],
    ['book me a slot at the istanbul consulate for tuesday', 'unsupported'],
    ["Bakhtari, Vienna: does Austria's foreign office still count her as ambassador?", 'person'],
    ["Who took Rahmani's credentials in Astana, Tokayev or a deputy minister?", 'status'],
    ["Who sits in Myanmar's chair at the UN, the junta or Kyaw Moe Tun?", 'unsupported'],
    ['whoo is Soroush in otawa', 'person'],
    ['did iran say it was an internal matter', 'statement'],
    ['which countries recognise taliban passports', 'unsupported'],
    ["L'Italia ha riconosciuto i talebani?", 'unsupported'],
    ['do you show how old each fact is, or do i have to check', 'help'],
    ['do you know about consulates or only embassies', 'help'],
    ['do you know of any state that recognised them', 'list'],
    [
      "We ran that the UAE 'recognised' the Taliban by taking Badruddin Haqqani's credentials. Correction needed?",
      'status',
    ],
    [
      'Who else besides Khaama vouches that Iran had accredited a Taliban diplomat by spring 2022?',
      'sources',
    ],
    ["Astana's line in August 2021 against its line in summer 2025, two sentences will do", 'timeline'],
    ['ok so how do i get a chronology out of you', 'help'],
    ['What language has Tbilisi used, if any, about the new order in Kabul?', 'statement'],
    ['Over what stretch of time was the embassy in New Delhi dark?', 'timeline'],
    ["What's come out on Belgium since it issued those visas in June?", 'changes'],
    ['Ashgabat, Tashkent, Bishkek: who let an envoy in and at what rank?', 'compare'],
    ["Unless I've missed something, Vietnam has no dealings with the Emirate. True?", 'status'],
    ["Set Italy's handling of its Afghan embassy against Spain's", 'compare'],
    ["Weigh Norway's treatment of Taliban envoys against Germany's", 'compare'],
    ['Brief me on what is new at the Afghan embassy in Berlin since November 2025.', 'changes'],
    ['Bring us up to speed on Norway', 'changes'],
    ['¿Y ustedes de dónde sacan lo de la embajada afgana en Mascate?', 'sources'],
    ["D'où vous sortez l'histoire de l'ambassade afghane à Mascate ?", 'sources'],
    ['С чего вы взяли, что Россия их признала?', 'sources'],
    ['阿富汗驻马斯喀特使馆的事你们从哪儿听来的？', 'sources'],
    ['Stell mal Ankara und Doha gegenüber: Wer hat welche Taliban-Diplomaten zugelassen?', 'compare'],
    ['Mettez en regard Ankara et Doha sur les diplomates talibans', 'compare'],
    ['把安卡拉和多哈摆在一起看：谁接受了哪些塔利班外交官？', 'compare'],
    ['Abdul Kahhar Belhi kimin sözcüsü?', 'person'],
    ['Für wen spricht Abdul Qahar Balkhi?', 'person'],
    ['Хто такий Чжао Сін?', 'person'],
    ['sorry, new here. how does one use this thing?', 'help'],
    ['Which topics are you able to look up for our desk?', 'help'],
    ["cheers, that's all I needed for the bulletin", 'help'],
    ['Is the Khorog report from the ministry or from an outlet?', 'sources'],
    ['The bit about the Khorog consulate: ministry or independent outlet?', 'sources'],
    ['How did Kabulov account for Moscow having only a chargé?', 'statement'],
    ["How did Zakharova justify Moscow's accrediting a Taliban chargé?", 'statement'],
    ["We're being told Astana gave the Afghan embassy to the Taliban. Can you verify?", 'status'],
    ['Our stringer told us Ankara gave the consulate to the Taliban. Can you check?', 'status'],
    ['Noor Ahmad Noor holds which post, and in which capital?', 'person'],
    ['Bikdeli said that nothing stands in the way. Which outlet carried it?', 'sources'],
  ])('is told from its words: %s', (text, intent) => {
    expect(answered(text).understood.intent).toBe(intent)
  })

  it.each([
    ["The Khorog item: is that from the Taliban's ministry or an independent outlet?", 'mission'],
    ["'Now is not the time to normalize relations': is that remark really Zakharova's?", 'relations'],
    ["Is 'now is not the time to normalize relations' Zakharova's line?", 'relations'],
  ])('is about what its words are about: %s', (text, aspect) => {
    expect(answered(text).understood.aspect).toBe(aspect)
  })

  it('is a State where it is one among others', () => {
    expect(
      answered('Is Georgia among the countries that recognise the Taliban?').understood.countries,
    ).toEqual(['GE'])
  })

  it.each([
    ['Киргизы так их и не признали?', 'KG'],
    ['¿Los kirguises siguen sin reconocerlos?', 'KG'],
    ['الكازاخ قبلوا سفير طالبان؟', 'KZ'],
    ['هندیا کسی رو از طالبان قبول کردن؟', 'IN'],
    ['د طالبانو شارژدافیر استانې ته کله ورسېد؟', 'KZ'],
    ['Le Kazakhstan, il en est où avec Kaboul ? Trois lignes pour la matinale, merci', 'KZ'],
  ])('is the State of a people or a city, or one in a few lines: %s', (text, code) => {
    expect(answered(text).outcome).toBe('answered')
    expect(answered(text).understood.countries).toEqual([code])
  })

  it('is an ambassador and no embassy, where French speaks of one', () => {
    const { understood } = answered("Qu'a dit Muttaqi à Ankara au sujet de l'ambassadeur ?")
    expect(understood).toMatchObject({ intent: 'statement', aspect: 'accreditation' })
  })

  it('is what a leader felt uneasy about, on relations', () => {
    expect(answered('What was Putin uneasy about, autumn 2021?').understood).toMatchObject({
      intent: 'statement',
      aspect: 'relations',
    })
  })

  it('is an ambassador, and no chargé', () => {
    expect(headline('How many capitals took a Taliban ambassador, not merely a chargé?')).toContain(
      'have accepted a Taliban-appointed ambassador',
    )
  })

  it('is the name of one envoy, where none is named', () => {
    expect(answered("ambassador's name pls").outcome).toBe('asked-back')
  })

  it.each([
    'how do nursing schools in Uzbekistan get accreditation',
    'how many hours is Kabul ahead of Lisbon',
    '一块人民币现在能换多少阿富汗尼',
  ])('is another subject: %s', (text) => {
    expect(answered(text).outcome).toBe('abstained')
  })

  it.each([
    ['وضع مالی سفارت کابل در واشنگتن چگونه بود؟', ['US']],
    ['مشکل مالی سفارت افغانستان در لندن چیست؟', ['GB']],
    ['آیا مالی طالبان را به رسمیت شناخت؟', ['ML']],
    ['Haben die Ägypter die Taliban anerkannt?', ['EG']],
    ['Haben Südkoreaner die Taliban anerkannt?', ['KR']],
  ])('money is no State, and a people is one: %s', (question, countries) => {
    expect(answered(question).understood.countries).toEqual(countries)
  })

  it.each([
    'Sag mal, ist Bakhtari in Wien noch im Amt?',
    "Dites donc, l'ambassade à Vienne est-elle ouverte ?",
  ])('whoever opens by "say" asks for no words: %s', (question) => {
    expect(answered(question).understood.intent).toBe('status')
  })
})

describe('what an editor asks in passing words', () => {
  it.each<[string, object]>([
    [
      'has the UK got diplomats posted to the Afghan capital',
      { intent: 'status', aspect: 'mission', mission: { sending: 'GB', receiving: 'AF', city: 'Kabul' } },
    ],
    [
      'Does Russia keep diplomats in the Afghan capital these days',
      { intent: 'status', aspect: 'mission', mission: { sending: 'RU', receiving: 'AF', city: 'Kabul' } },
    ],
    [
      'is the Turkish mission in the Afghan capital open?',
      { intent: 'status', aspect: 'mission', mission: { sending: 'TR', receiving: 'AF', city: 'Kabul' } },
    ],
    ['Ottawa or Vienna, who has been blunter in turning away envoys?', { intent: 'compare' }],
    ['do Russia and Kazakhstan part company on recognition', { intent: 'compare', aspect: 'recognition' }],
    ['reading list behind your entry on Russia', { intent: 'sources', countries: ['RU'] }],
    ['anything firmer behind the figure', { intent: 'sources' }],
    ['what underpins your line on Oman', { intent: 'sources', countries: ['OM'] }],
    ['my minister wants a single line on Kyrgyzstan', { intent: 'status', aspect: 'all', countries: ['KG'] }],
    ['one sentence on Japan, please', { intent: 'status', aspect: 'all', countries: ['JP'] }],
    ['Did Mao Ning give a straight answer', { intent: 'statement', people: ['mao-ning'] }],
    ['did Beijing ever use that word', { intent: 'statement', countries: ['CN'] }],
    [
      'need to polish my intro: has Iran recognised the Taliban',
      { intent: 'status', aspect: 'recognition', countries: ['IR'] },
    ],
    ['heard anything on Brunei?', { intent: 'status', aspect: 'all', countries: ['BN'] }],
    ['which capitals let in an envoy at full ambassador rank?', { intent: 'list', aspect: 'accreditation' }],
    ['How do I word it if I want only what is new?', { intent: 'help' }],
    ['Whose account is it that Iran had no hand in it?', { intent: 'statement', countries: ['IR'] }],
    ['ambassadors accepted after 1 July 2025', { intent: 'list', aspect: 'accreditation' }],
    [
      'Saudi diplomats: out of Kabul, back in again. Where are they today?',
      { intent: 'status', mission: { sending: 'SA', receiving: 'AF', city: 'Kabul' } },
    ],
    ['Has Poland closed the Russian consulate in Poznan?', { intent: 'unsupported' }],
    ['Once Beijing caves in and recognises the Emirate, who follows?', { intent: 'unsupported' }],
    [
      'Belgium giving visas for a Taliban delegation, y/n',
      { intent: 'status', aspect: 'relations', countries: ['BE'] },
    ],
    ['nobody in Europe has let their people in, right?', { intent: 'list', aspect: 'accreditation' }],
    ['what sort of things am i allowed to put to you', { intent: 'help' }],
    [
      'Rakhmetullin: did he rule dialogue out, or set terms for it?',
      { intent: 'statement', people: ['akan-rakhmetullin'] },
    ],
    ['who is the special envoy of Moscow for Afghanistan?', { intent: 'person', people: ['zamir-kabulov'] }],
    ["Who is the Kremlin's point man for Afghanistan?", { intent: 'person', people: ['zamir-kabulov'] }],
    ["Who filled Qaem's chair in Beijing?", { intent: 'person', countries: ['CN'] }],
    ['Accredited journalism schools in Turkey', { intent: 'unsupported' }],
    ['was recognition ever on the cards in Ottawa?', { intent: 'status', countries: ['CA'] }],
    ['What does persona non grata mean in Latin?', { intent: 'unsupported' }],
  ])('%s', (text, understood) => {
    expect(answered(text).understood).toMatchObject(understood)
  })

  it.each([
    'who has stood in at the UN ever since Isaczai quit',
    'who has filled in at the UN since Isaczai left?',
    'who has been standing in for Isaczai at the UN?',
  ])('is told of whoever came after: %s', (text) => {
    expect(headline(text)).toMatch(/^Naseer Ahmad Faiq/)
  })

  it.each(['is Faizullah persona non grata', 'is Faizullah refused'])(
    'is told of the envoy, and of no list: %s',
    (text) => {
      expect(headline(text)).toMatch(/^Faizullah: first secretary in Dushanbe/)
    },
  )

  it.each([
    'what did Muttaqi say about 39 missions',
    'Muttaqi boasted of 39 missions abroad. When was that?',
  ])('is told of the number that he gave: %s', (text) => {
    expect(headline(text)).toMatch(/^The Taliban acting foreign minister, Muttaqi, claimed that 39/)
  })

  it('is told of words of the Union, and of nobody else’s', () => {
    expect(headline("Who announced the EU's conditions for dealing with the Taliban?")).toMatch(/Borrell/)
  })

  it('takes a colleague by her shift for no State', () => {
    expect(headline('georgia on nights is asking if Canada turned the envoys away')).toMatch(
      /^Canada does not/,
    )
  })
})

it.each(['Whose passports has Kabul stopped accepting', 'whose visas do the Taliban no longer honour'])(
  'papers no longer accepted are those of the missions disowned: %s',
  (text) => {
    expect(headline(text)).toMatch(/Afghan missions on file are on record as disowned/)
  },
)

it('people taken are envoys accepted', () => {
  expect(answered('Not a single African state has taken their people, true?').understood).toMatchObject({
    intent: 'list',
    aspect: 'accreditation',
  })
})

it.each([
  ['Sirajuddin Haqqani, Badruddin Haqqani: which of the two is the ambassador?', 'person'],
  ["Set Norway's handling of the Afghan embassy in Oslo against what Britain did in London", 'compare'],
  ['turkmenistan or turkey, who took taliban diplomats 1st', 'compare'],
  ["Name the head of Afghanistan's mission in New Delhi as of August 2025", 'person'],
  ['What reason is given for the Afghan embassy in Washington going dark?', 'status'],
])('reads %s as %s', (question, intent) => {
  expect(answered(question).understood.intent).toBe(intent)
})

it('corrects a recognition of the Taliban whatever it is said to have been for', () => {
  expect(
    answered('Why on earth did Germany recognise the Taliban just to get its deportation flights?').headline,
  ).toContain('Germany does not recognise the Taliban')
})

it('asks which mission is meant by "there"', () => {
  expect(answered("and who's ambassador there now?").outcome).toBe('asked-back')
})

it('lists consulates where embassies are left aside, and not all States but the one named', () => {
  expect(
    answered("Consulates only, embassies aside: which ones in Pakistan does Kabul's ministry run?").headline,
  ).toMatch(/consulate in Karachi.*consulate in Peshawar.*consulate in Quetta/)
})

it('books no appointments', () => {
  expect(answered('Book me an appointment at the Afghan consulate in Bonn for Tuesday').outcome).toBe(
    'abstained',
  )
})

it('asks for no State of a city where it is no embassy of Afghanistan', () => {
  expect(answered('Is the Italian embassy in Tripoli back in business?').outcome).toBe('abstained')
})

describe('whose words, and whose reasons', () => {
  it.each([
    'What reason did Moscow give for recognising the Taliban?',
    'why did lavrov say they recognised',
    'is lavrov on record saying why they recognised',
  ])('passes off nothing that was said before as the reason: %s', (question) => {
    expect(headline(question)).toContain('No reason is marked as such on file')
  })

  it('tells first that Russia recognises them, not what its spokeswoman said years before', () => {
    expect(headline('What reason did Moscow give for recognition?')).toMatch(/^Russia has recognised/)
  })

  it('gives the reason that is on file', () => {
    expect(
      headline('What reason did Tokayev give for dropping the Taliban from the terror list?'),
    ).not.toContain('No reason')
  })

  it('knows what somebody ruled out by what he spoke of', () => {
    expect(answered('What did Trudeau rule out two days after Kabul fell?').understood.aspect).toBe(
      'recognition',
    )
  })

  it.each([
    ['Asked if China would go the same way as Russia on recognition, what did Mao Ning reply?', 'statement'],
    ['fourteen countries: was that Mujahid’s number?', 'statement'],
    ['Explain it to the intern: how can China accredit an ambassador and still not recognise?', 'status'],
    ['explain to me what Norway said about recognition', 'statement'],
    ["Where did I read that it's the duty of host countries to protect them?", 'sources'],
    ['What have you got on Kazakhstan apart from the Kazpravda briefing? Outlets only.', 'sources'],
    ['saudi embassy in kabul - in, out, in again? give me the sequence', 'timeline'],
    ["'savage killers': Russia's envoy in Kabul, or somebody else?", 'statement'],
    ["Tokayev's argument for taking the Taliban off the terrorist register", 'statement'],
    ['UAE: how did the Afghan embassy there change hands, 2023 to August 2024?', 'timeline'],
    ["who's nanda avalist when she's at home", 'person'],
    ['Before I file: Moscow recognised, Beijing never has. Both halves right?', 'compare'],
  ])('reads %s as %s', (question, intent) => {
    expect(answered(question).understood.intent).toBe(intent)
  })
})

it.each([
  'EU members with a working embassy of their own in Kabul?',
  'which EU countries have an embassy in Kabul',
])('lists the missions of member States, and not that of the Union: %s', (question) => {
  expect(answered(question).understood).toMatchObject({ intent: 'list', mission: { sending: null } })
})

it('keeps the kind of house that is named with its city', () => {
  expect(
    answered("Khorog consulate staff salaries - Kabul's money or the old embassy's?").understood.mission,
  ).toMatchObject({ city: 'Khorog', kind: 'consulate' })
})

it('leaves aside what is expressly not asked, up to the comma', () => {
  expect(
    answered('not asking whether Turkey recognised them, only whether Farahmand is a proper ambassador')
      .understood.aspect,
  ).toBe('accreditation')
})

it('asks who sits at the United Nations of two who are named, and not what they said', () => {
  expect(headline('Faiq or Shaheen: which one actually sits in the chair at the General Assembly')).toMatch(
    /New York is run by diplomats of the former republic/,
  )
})

it('takes whoever did something to a mission for no place of it', () => {
  expect(
    answered("So what became of the Vienna embassy's passport service after Kabul cut it off?").understood
      .mission,
  ).toMatchObject({ sending: 'AF', receiving: 'AT' })
})

it.each([
  ["Explain Uzbekistan's October 2024 decision to recognise the Taliban", 'status'],
  ['explain to me what Norway said about recognition', 'statement'],
  ["Muttaqi's latest tally of Afghan missions working under the Emirate?", 'statement'],
])('reads %s as %s', (question, intent) => {
  expect(answered(question).understood.intent).toBe(intent)
})

it.each([
  'Where have you got the Bonn appointment from?',
  'Woher habt ihr, dass Aghbar den Brief zerrissen hat?',
  "D'où tenez-vous qu'Aghbar a déchiré la lettre ?",
  '¿De dónde han sacado que Aghbar rompió la carta?',
  'من أين لكم أن أغبر مزق الرسالة؟',
  '你们从哪里看到阿格巴尔撕了信？',
])('asks where the record has it from: %s', (question) => {
  expect(answered(question).understood.intent).toBe('sources')
})

it('asks of the envoys of one State where two of them are named, and compares no States', () => {
  const { understood } = answered(
    'Those two second secretaries the Germans let in, which posts did they go to?',
  )
  expect(understood).toMatchObject({ intent: 'person', countries: ['DE'] })
})

it.each([
  'do you ping us when something changes or do we have to come and ask?',
  'benachrichtigt ihr uns, wenn sich etwas ändert?',
  'Присылаете уведомления, когда что-то меняется?',
  'هل ترسل إشعارات عندما يتغير شيء؟',
  '有变化时你会通知我们吗？',
])('asks whether the bot tells of changes by itself: %s', (question) => {
  expect(answered(question).understood.intent).toBe('help')
})

it.each([
  'İran elçilik değişikliğine "iç mesele" dedi mi, tam olarak ne demiş?',
  'Hat Iran den Wechsel an der Botschaft eine "innere Angelegenheit" genannt, was genau sagte es?',
  'آیا ایران تغییر در سفارت را «امر داخلی» خواند؟ دقیقا چه گفت؟',
])('asks for the words of a State, exactly: %s', (question) => {
  expect(answered(question)).toMatchObject({
    understood: { intent: 'statement', countries: ['IR'] },
    headline: expect.stringContaining('internal matter'),
  })
})

it.each([
  ['Kabul says Muscat is theirs', 'OM', 'Muscat'],
  ['Khorog in November 2023: shut, or working for Kabul?', 'TJ', 'Khorog'],
])('Kabul that speaks or is worked for is no place of a mission: %s', (text, receiving, city) => {
  expect(answered(text).understood.mission).toMatchObject({ sending: 'AF', receiving, city })
})

it('an embassy in Kabul that speaks stays there', () => {
  expect(answered('the Indian embassy in Kabul says it is open').understood.mission).toMatchObject({
    sending: 'IN',
    receiving: 'AF',
  })
})

it('"it" that recognised them is asked back, and what was recognised is not', () => {
  expect(answered('has it recognised them yet').outcome).toBe('asked-back')
  expect(answered('did it accept an envoy').outcome).toBe('asked-back')
  expect(answered('has it been recognised by anyone').outcome).toBe('answered')
})

it.each(['Where does Mohammad Rahman represent them', 'Mohammad Rahman, where does he represent them?'])(
  'where one who is named serves is no list: %s',
  (text) => {
    expect(answered(text).headline).toMatch(/^Mohammad Rahman: .* in Hyderabad/)
  },
)

it("papers of which copies were taken are the ambassador's own", () => {
  expect(answered("did rudenko get the originals or just copies of gul hassan's papers").headline).toMatch(
    /^Deputy foreign minister Andrei Rudenko took copies of the credentials/,
  )
})

it('from when an embassy dates is asked of its opening, and of no source', () => {
  expect(answered("Azerbaijan's first embassy in Kabul dates from...?").understood.intent).toBe('timeline')
})

describe('what only tells the occasion of a question', () => {
  it.each([
    [
      'Two sources told us the Kyrgyz will never recognise the Taliban. Did anyone in Bishkek say so on the record?',
      'statement',
    ],
    [
      "Two outlets ran Ashgabat's acceptance of Sabir as 'Turkmenistan recognises Taliban'. Is that accurate?",
      'status',
    ],
  ])('is not what is asked: %s', (question, intent) => {
    expect(answered(question).understood).toMatchObject({ intent, aspect: 'recognition' })
  })

  it.each([
    'bilal kareemi credentails in beiijng',
    'China ambassador Karimi credentials',
    'Russia ambassador Gul Hassan credentials',
  ])(
    'and credentials beside a name are asked about, not his words or the house of his hosts: %s',
    (question) => {
      expect(answered(question).understood).toMatchObject({
        intent: 'status',
        aspect: 'accreditation',
        mission: null,
      })
    },
  )

  it.each([
    ['do you take links or only typed questions', 'help'],
    ['Draft me 600 words arguing Germany must break with Kabul', 'unsupported'],
    ['Where do things stand with Astana? I’ve got to write 200 words.', 'status'],
    ["who is the taliban's UN rep", 'person'],
    ['Zakia Wardak: which consulate was hers?', 'person'],
    ["sub's query: is it Gharwal or Garwal, and what was he in Moscow?", 'person'],
    ['who last spoke about recognition', 'changes'],
  ])('in few words it is told what is wanted: %s', (question, intent) => {
    expect(answered(question).understood.intent).toBe(intent)
  })
})

describe('an envoy who is recognised', () => {
  it.each([
    ['is bakhtari recognised by austria', /ambassador Bakhtari of the former republic stays accredited/],
    ['does austria still recognise bakhtari as ambassador', /Manizha Bakhtari is on record as ambassador/],
    ['does canada recognise soroosh', /still that of ambassador Hassan Soroosh/],
  ])('is accredited, and no government recognised: %s', (text, told) => {
    const { headline, understood } = answered(text)
    expect(understood.aspect).toBe('accreditation')
    expect(headline).toMatch(told)
  })

  it('is none where the Taliban are', () => {
    expect(answered('Has Putin recognised the Taliban?').understood.aspect).toBe('recognition')
  })

  it('is nobody who only sounds like a verb', () => {
    expect(answered('is delhi cosying up to the taliban').understood.countries).toEqual(['IN'])
  })
})
