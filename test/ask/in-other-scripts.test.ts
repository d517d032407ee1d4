import { describe, expect, it } from 'vitest'
import { answers, notes } from '../known.ts'

const said = (question: string) => answers(question).at(-1)?.headline
const read = (question: string) => answers(question).at(-1)?.understood

it.each([
  ['فيما عدا روسيا من قبل سفيرا لطالبان؟', 'RU'],
  ['ما عدا الصين من قبل سفراء طالبان', 'CN'],
  ['Außer Russland: Botschafter der Taliban akzeptiert?', 'RU'],
  ['À part la Russie, ambassadeur taliban accepté ?', 'RU'],
  ['Кроме России, приняли посла талибов?', 'RU'],
])('the State that opens a question as left out is not the one asked about: %s', (question, state) => {
  expect(read(question)).toMatchObject({ intent: 'list', countries: [state] })
})

it.each([
  ['Un autre pays que la Russie a-t-il reconnu les talibans ?', 'RU'],
  ['Quels autres États que la Chine ont accepté un ambassadeur taliban ?', 'CN'],
  ['Gibt es ein anderes Land als Russland, das die Taliban anerkennt?', 'RU'],
  ['آیا کشور دیگری جز روسیه طالبان را به رسمیت شناخته؟', 'RU'],
])('another country than one is any but that one: %s', (question, state) => {
  expect(read(question)).toMatchObject({ intent: 'list', countries: [state] })
  expect(said(question)).toMatch(/38/)
})

it.each([
  ['Кто сейчас сидит в посольстве Афганистана в Дели — люди Гани или талибы?', ['IN']],
  ['Посольство в Риме подчиняется правительству Гани?', ['IT']],
  ['Хто керує посольством у Делі — люди Гані чи таліби?', ['IN']],
  ['Какие посольства ещё у людей Гани?', []],
  ['Признала ли Гана талибов?', ['GH']],
  ['посольство Афганістану в Гані', ['GH']],
])('those of President Ghani are of the republic, and no State: %s', (question, states) => {
  expect(read(question)?.countries).toEqual(states)
})

it('a sentence that ends on an abbreviation in brackets has its full stop before the next', () => {
  expect(said('Кто управляет консульством в Бонне?')).not.toMatch(/\) \p{Lu}/u)
})

it.each([
  ['哪些国家有驻塔利班的大使？', 'AF'],
  ['驻塔利班政权大使', 'AF'],
])('an ambassador to the Taliban is no envoy of theirs: %s', (question, receiving) => {
  expect(read(question)).toMatchObject({ mission: { receiving } })
})

it.each([
  ["Ottava'daki Afgan büyükelçiliğini kim yönetiyor?", 'CA'],
  ['谁管理阿富汗驻坎培拉大使馆？', 'AU'],
  ['阿布達比接受了塔利班大使嗎？', 'AE'],
])('a capital has another name in this spelling: %s', (question, state) => {
  expect(read(question)?.countries).toEqual([state])
})

describe('who headed a mission before the Taliban', () => {
  it.each([
    ['Wer leitete die afghanische Botschaft in Moskau vor den Taliban?', 'Jawad'],
    ["Qui dirigeait l'ambassade d'Afghanistan à Moscou avant les talibans ?", 'Jawad'],
    ['¿Quién dirigía la embajada afgana en Moscú antes de los talibanes?', 'Jawad'],
    ['Кто возглавлял посольство в Нью-Дели до прихода талибов?', 'Mamundzay'],
    ['Хто керував посольством Афганістану в Москві до талібів?', 'Jawad'],
    ["Yeni Delhi'deki Afgan büyükelçiliğini Taliban'dan önce kim yönetiyordu?", 'Mamundzay'],
    ['من كان على رأس السفارة الأفغانية في موسكو قبل طالبان؟', 'Jawad'],
    ['پیش از طالبان چه کسی سفارت افغانستان در مسکو را اداره می‌کرد؟', 'Jawad'],
    ['له طالبانو وړاندې په نوي ډیلي کې د افغان سفارت مشري چا کوله؟', 'Mamundzay'],
    ['塔利班之前谁领导阿富汗驻莫斯科大使馆？', 'Jawad'],
  ])('is asked in %s', (question, name) => {
    expect(said(question)).toContain(name)
  })
})

it.each([
  ['How many ambassadors do the Taliban have?', /^Six of the/],
  ["Combien d'ambassadeurs les talibans ont-ils ?", /^Six des/],
  ['Wie viele Botschafter haben die Taliban?', /^Sechs der/],
  ['Сколько послов у талибов?', /приняли 6 из/],
  ['¿Cuántos embajadores tienen los talibanes?', /^Seis de los/],
  ["Taliban'ın kaç büyükelçisi var?", /devletten 6 tanesi/],
  ['كم سفيرا لدى طالبان؟', /: 6 من/],
  ['طالبان چند سفیر دارند؟', /^6 کشور/],
  ['طالبان څو سفیران لري؟', /څخه 6 یې/],
  ['Скільки послів мають таліби?', /прийняли 6 із/],
  ['塔利班有多少大使', /，6个已/],
])('ambassadors are counted, and no envoy of a lower rank: %s', (question, counted) => {
  expect(said(question)).toMatch(counted)
})

it.each([
  'Who accepted an ambassador earlier, China or the Emirates?',
  'Qui a accepté un ambassadeur en premier, la Chine ou les Émirats ?',
  'Кто раньше принял посла, Китай или Эмираты?',
  'چین زودتر سفیر پذیرفت یا امارات؟',
  'چین مخکې سفیر ومانه که امارات؟',
  '¿Quién aceptó antes un embajador, China o Emiratos?',
  'Wer hat früher einen Botschafter akzeptiert, China oder die Emirate?',
  'من قبل السفير أولا، الصين أم الإمارات؟',
  'Büyükelçiyi kim daha önce kabul etti, Çin mi Emirlikler mi?',
  '谁更早接受大使，中国还是阿联酋？',
  'Хто раніше прийняв посла, Китай чи Емірати?',
])('whoever asks for an ambassador is told of no diplomat before him: %s', (question) => {
  expect(said(question)).toMatch(/2023.*2024/)
  expect(said(question)).not.toContain('2022')
})

it.each([
  'طالبان له کله راهیسې په مسکو کې سفیر لري؟',
  '驻莫斯科大使啥时候上任的',
  '莫斯科那边大使什么时候开始的',
])('an ambassador in Moscow came after the chargé: %s', (question) => {
  expect(said(question)).toContain('Gul Hassan')
})

it.each([
  'Quel a été le deuxième pays à accepter un ambassadeur taliban ?',
  'Кто вторым принял посла талибов?',
  'Хто другим прийняв посла талібів?',
  'دومین کشوری که سفیر طالبان را پذیرفت کدام بود؟',
  'دویم کوم هېواد د طالبانو سفیر ومانه؟',
  '¿Quién fue el segundo en aceptar a un embajador talibán?',
  'Wer hat als Zweiter einen Taliban-Botschafter akzeptiert?',
  'من كان ثاني من قبل سفيرا لطالبان؟',
  'Taliban büyükelçisini ikinci kabul eden ülke hangisi?',
  '第二个接受塔利班大使的国家是哪个？',
])('who was second is told first: %s', (question) => {
  expect(said(question)).toContain('the second State, after China')
})

it.each([
  'تر ټولو وروستی کوم هېواد د طالبانو سفیر ومانه؟',
  'من كان آخر من قبل سفيرا لطالبان؟',
  '最后一个接受塔利班大使的国家是谁？',
])('who was last is told first: %s', (question) => {
  expect(said(question)).toContain('Pakistan summoned')
})

it.each([
  ['喀布尔有几位大使', /\b5|5个/],
  ['喀布尔有多少外国大使', /\b5|5个/],
  ['په کابل کې څو بهرني سفیران دي؟', /\b5|5个/],
  ['Wie viele ausländische Botschafter sind in Kabul?', /fünf/],
  ["Kabil'de kaç yabancı büyükelçi var?", /\b5|5个/],
])('ambassadors in Kabul are those of other States: %s', (question, count) => {
  expect(said(question)).toMatch(count)
  expect(answers(question).at(-1)?.understood.mission).toMatchObject({ receiving: 'AF', city: 'Kabul' })
})

describe('whom somebody replaced, and who replaced him', () => {
  it.each([
    ['Gharwal took over from whom?', 'Who took over from Gharwal?'],
    ['Qui Gharwal a-t-il remplacé ?', 'Qui a remplacé Gharwal ?'],
    ['Wen löste Gharwal ab?', 'Wer löste Gharwal ab?'],
    ['¿A quién sustituyó Gharwal?', '¿Quién sustituyó a Gharwal?'],
    ['Кого сменил Гарвал?', 'Кто сменил Гарвала?'],
    ['Кого змінив Гарвал?', 'Хто змінив Гарвала?'],
    ['Gharwal kimin yerini aldı?', "Gharwal'ın yerini kim aldı?"],
    ['加尔瓦尔接替了谁', '谁接替了加尔瓦尔'],
    ['غروال حل محل من؟', 'من خلف غروال؟'],
    ['غروال جای چه کسی را گرفت؟', 'چه کسی جای غروال را گرفت؟'],
  ])('are told apart: %s', (before, after) => {
    expect(said(before)).toMatch(/^Said Tayeb Jawad/)
    expect(said(after)).toMatch(/^Gul Hassan/)
  })
})

it.each([
  'Когда Гуль Хасан был принят Путиным?',
  'Когда посол талибов был принят Путиным?',
  'Що сказано Путіним послові Гуль Хасану?',
])('somebody is known by his name in any case: %s', (question) => {
  expect(read(question)?.people).toContain('vladimir-putin')
})

it.each([
  'Что стало с послом Мамундзаем?',
  'Где сейчас посол Мамундзая?',
  'Що сталося з послом Мамундзаєм?',
  'Кого призначили замість Мамундзая?',
])('a name that loses a letter to its ending is known as well: %s', (question) => {
  expect(read(question)?.people).toEqual(['farid-mamundzay'])
})

describe('where an embassy to Afghanistan sits now', () => {
  it.each([
    "Which of the British embassy's seats is in use, Kabul or Doha?",
    "L'ambassade britannique pour l'Afghanistan est-elle à Kaboul ou à Doha ?",
    "D'où l'ambassade britannique en Afghanistan travaille-t-elle maintenant ?",
    '¿La embajada británica para Afganistán está en Kabul o en Doha?',
    'Sitzt die britische Botschaft für Afghanistan in Kabul oder in Doha?',
    'Откуда теперь работает британское посольство в Кабуле?',
    'Звідки зараз працює британське посольство в Афганістані?',
    "İngiltere'nin Afganistan büyükelçiliği şimdi nereden çalışıyor, Kabil mi Doha mı?",
    'هل السفارة البريطانية في أفغانستان مقرها في كابول أم في الدوحة؟',
    'سفارت بریتانیا در افغانستان حالا از کجا کار می‌کند، کابل یا دوحه؟',
    'د برتانیې سفارت اوس له کومه ځایه کار کوي، له کابل که دوحې؟',
    '英国驻阿富汗大使馆现在设在喀布尔还是多哈？',
  ])('is told: %s', (question) => {
    expect(said(question)).toContain('sat in Doha')
    expect(read(question)).toMatchObject({ countries: ['GB'], mission: { sending: 'GB', receiving: 'AF' } })
  })
})

it.each([
  'Работает ли кабульское посольство саудовцев?',
  'Кабульське посольство саудитів працює?',
  'ایا په کابل کې د سعودیانو سفارت خلاص دی؟',
])('takes the Kabul embassy of the Saudis for theirs: %s', (question) => {
  expect(read(question)?.mission).toMatchObject({ sending: 'SA', receiving: 'AF' })
})

describe('a name in Chinese', () => {
  it.each([
    ['卡里米是谁？', 'asadullah-bilal-karimi'],
    ['斯坦尼克扎伊是谁？', 'sher-mohammad-abbas-stanikzai'],
    ['拉苏尔是谁？', 'zalmai-rassoul'],
    ['马蒙扎伊什么时候离开新德里？', 'farid-mamundzay'],
  ])('is known by its last part: %s', (question, person) => {
    expect(read(question)?.people).toEqual([person])
  })

  it.each(['巴里纳是谁？', '谁是马克龙？'])('is of nobody on file: %s', (question) => {
    expect(answers(question).at(-1)?.outcome).toBe('abstained')
  })

  it('is asked back where several bear it', () => {
    expect(answers('哈卡尼是谁？').at(-1)?.outcome).toBe('asked-back')
  })
})

describe('a quotation in translation', () => {
  it.each([
    '„Es ist zu früh, um über eine offizielle Anerkennung der Taliban zu sprechen“ - wer hat das gesagt?',
    "Qui a dit : « il est trop tôt pour parler d'une reconnaissance officielle des talibans » ?",
  ])('is said to be held in English: %s', (question) => {
    const answer = answers(question).at(-1)
    expect(answer?.outcome).toBe('abstained')
    expect(answer && notes(answer).join()).toMatch(/Englisch|anglais/)
  })

  it.each([
    'Кто сказал: «Канада не признаёт талибов законным правительством Афганистана и никогда этого не сделает»?',
    'Qui a dit : « Le Canada ne reconnaît pas les talibans et ne le fera jamais » ?',
    '¿Quién dijo: «Canadá no reconoce a los talibanes como gobierno legítimo de Afganistán y nunca lo hará»?',
  ])('leads to what is nearest on its topic: %s', (question) => {
    expect(said(question)).toContain('will never do so')
  })
})

describe('the reaction of a State to what another one did', () => {
  it.each([
    'Comment la Chine a-t-elle réagi à la reconnaissance des talibans par la Russie ?',
    'Wie reagierte China auf die Anerkennung der Taliban durch Russland?',
    '¿Cómo reaccionó China al reconocimiento ruso de los talibanes?',
    'Какова реакция Китая на признание талибов Россией?',
    'Як Китай відреагував на визнання талібів Росією?',
    "Çin, Rusya'nın Taliban'ı tanımasına nasıl tepki verdi?",
    "Rusya Taliban'ı tanıyınca Çin nasıl tepki verdi?",
    'كيف ردت الصين على اعتراف روسيا بطالبان؟',
    'چین به شناسایی طالبان توسط روسیه چه واکنشی نشان داد؟',
    'د روسیې له خوا د طالبانو پر رسمیت پېژندلو د چین غبرګون څه و؟',
    '中国对俄罗斯承认塔利班有何反应？',
    '俄罗斯承认塔利班后，中国有何反应？',
  ])('is told in its own words: %s', (question) => {
    expect(said(question)).toContain('Mao Ning')
  })

  it('is no word of the other one', () => {
    expect(answers('¿Cómo reaccionó Alemania al reconocimiento ruso de los talibanes?')[0]?.outcome).toBe(
      'abstained',
    )
  })
})

it.each([
  ['¿Quién ejerce de cónsul talibán en Bombay?', 'Kamil'],
  ['Qui est le consul taliban à Bombay ?', 'Kamil'],
  ['Кто исполняет обязанности консула талибов в Мумбаи?', 'Kamil'],
  ['Хто консул талібів у Мумбаї?', 'Kamil'],
  ["Taliban'ın Mumbai konsolosu kim?", 'Kamil'],
  ['من هو قنصل طالبان في مومباي؟', 'Kamil'],
  ['په ممبي کې د طالبانو قونسل څوک دی؟', 'Kamil'],
  ['谁是塔利班驻孟买领事？', 'Kamil'],
  ["Taliban'ın Ankara'ya atadığı büyükelçinin adı neydi?", 'Farahmand'],
])('names who holds a post: %s', (question, name) => {
  expect(said(question)).toContain(name)
})

it.each([
  '¿Alemania dio el visto bueno a los cónsules enviados por los talibanes o solo los tolera?',
  "L'Allemagne a-t-elle donné son feu vert aux consuls des talibans ?",
  'Hat Deutschland grünes Licht für die Konsuln der Taliban gegeben?',
  'Германия дала добро консулам талибов?',
  'Німеччина дала згоду консулам талібів?',
  "Almanya Taliban'ın konsoloslarına onay verdi mi?",
  'هل أعطت ألمانيا الضوء الأخضر لقناصل طالبان؟',
  'آیا آلمان به کنسول‌های طالبان چراغ سبز داد؟',
  '德国给塔利班领事开了绿灯吗？',
])('takes consent to consuls for what a State did with envoys: %s', (question) => {
  expect(read(question)).toMatchObject({ intent: 'status', aspect: 'accreditation', countries: ['DE'] })
})

it.each([
  "Bonjour, à quoi peux-tu m'aider ?",
  'Hola, ¿en qué me puedes ayudar?',
  'Hallo, wobei kannst du mir helfen?',
  'Привет, с чем ты можешь помочь?',
  'Привіт, чим ти можеш допомогти?',
  'Merhaba, hangi konuda yardımcı olabilirsin?',
  'مرحبا، في أي شيء تستطيع مساعدتي؟',
  'سلام، در چه موردی می‌توانی کمکم کنی؟',
])('says what it can do: %s', (question) => {
  expect(read(question)?.intent).toBe('help')
})

it.each([
  ['азербайджан коли відкрив посольство в кабулі', 'timeline', 'AZ'],
  ['азербайджан когда открыл посольство в кабуле', 'timeline', 'AZ'],
  ['кто руководит московским посольством', 'status', 'RU'],
  ['ترکیې د طالبانو ټاکلی سفیر ومانه که یې رد کړ؟', 'status', 'TR'],
  ['听说瑞典想跟塔利班谈遣返，两边现在到底有没有接触？', 'status', 'SE'],
])('reads %s as %s', (question, intent, state) => {
  expect(read(question)).toMatchObject({ intent, countries: [state] })
})

it.each([
  'Посольство Британії працює в Кабулі чи в Досі?',
  'هل تعمل السفارة البريطانية في أفغانستان من كابول أم من الدوحة؟',
])('tells where an embassy works from: %s', (question) => {
  expect(said(question)).toContain('sat in Doha')
})

it.each([
  'چه کسی سفارت افغانستان در مسکو را تا اپریل ۲۰۲۲ رهبری می‌کرد؟',
  'تر اپریل ۲۰۲۲ پورې په مسکو کې د افغانستان سفارت چا رهبري کاوه؟',
])('takes "until" for the time before: %s', (question) => {
  expect(read(question)?.asOf).toBe('../2022-03-31')
})

it.each([
  ['اروپايي ټولنې په کابل کې سفارت لري؟', { sending: 'EU', receiving: 'AF' }],
  ['كم سفارة تسيطر عليها طالبان؟', { sending: 'AF', kind: 'embassy' }],
  ['چند سفارت در دست طالبان است؟', { sending: 'AF', kind: 'embassy' }],
  ['څو سفارتونه د طالبانو په لاس کې دي؟', { sending: 'AF', kind: 'embassy' }],
])('knows which missions are meant: %s', (question, mission) => {
  expect(read(question)?.mission).toMatchObject(mission)
})

it('compares on recognition by a Persian noun for it', () => {
  expect(read('فرق موضع چین و روسیه در قبال به‌رسمیت‌شناسی طالبان چیست؟')?.aspect).toBe('recognition')
})

describe('the embassies of the West that are left in Kabul', () => {
  it.each([
    'Чи лишилося в Кабулі хоч одне західне посольство?',
    'Осталось ли в Кабуле хоть одно западное посольство?',
    'Gibt es in Kabul noch eine westliche Botschaft?',
    'Reste-t-il une seule ambassade occidentale à Kaboul ?',
    '¿Queda alguna embajada occidental en Kabul?',
    'هل بقيت سفارة غربية واحدة في كابول؟',
    'آیا سفارت غربی در کابل باز است؟',
    "Kabil'de açık bir batılı büyükelçilik kaldı mı?",
  ])('are counted: %s', (question) => {
    expect(read(question)).toMatchObject({
      intent: 'list',
      aspect: 'mission',
      mission: { sending: null, receiving: 'AF' },
    })
    expect(said(question)).toMatch(/11/u)
  })
})

it.each([
  'Does Spain recognise the degree of an Afghan doctor?',
  '¿España reconoce el título de un médico afgano?',
  'آیا آلمان مدرک یک داکتر افغان را به رسمیت می‌شناسد؟',
  'آیا جرمني د افغان ډاکټر سند په رسمیت پېژني؟',
])('says nothing of a profession that a State recognises: %s', (question) => {
  expect(answers(question).at(-1)?.outcome).toBe('abstained')
})

it.each([
  ['los talibanes tienen gente suya en África?', 'accreditation'],
  ['Какие африканские страны приняли их людей?', 'accreditation'],
  ['The Taliban brag of having people of theirs in African countries: which?', 'accreditation'],
])('takes people of theirs for envoys: %s', (question, aspect) => {
  expect(read(question)).toMatchObject({ intent: 'list', aspect })
})

it.each([
  ['Manizha Bakhtari, elle représente qui au juste à Vienne ?', 'person', 'AT'],
  ['Кто на самом деле закрыл афганское посольство в Лондоне: британцы или сам Кабул?', 'status', 'GB'],
  [
    'necesito fechas: cierre de la embajada afgana en Nueva Delhi, reapertura y llegada del encargado',
    'timeline',
    'IN',
  ],
  ['¿Cuál de las dos embajadas afganas echó antes el cierre, la de Londres o la de Oslo?', 'compare', 'NO'],
  ['阿富汗常駐日內瓦代表團現在聽命於誰？', 'status', 'CH'],
  ['Bitte einen Abriss: Pakistan und die Taliban von Herbst 2021 bis Ende 2025', 'timeline', 'PK'],
  ['Kazakistan Dışişleri Bakan Yardımcısı Rahmetullin tanıma meselesinde ne demişti?', 'statement', 'KZ'],
])('reads %s as %s', (question, intent, state) => {
  const { intent: asked, countries } = read(question) ?? {}
  expect(asked).toBe(intent)
  expect(countries).toContain(state)
})

it('offers help to who asks what it can help with at all', () => {
  expect(read('Moin, womit kannst du mir überhaupt weiterhelfen?')?.intent).toBe('help')
})

it('takes the Arabic word for a chargé for no name', () => {
  expect(read('بدر الدين حقاني: سفير في الإمارات أم مجرد قائم بالأعمال؟')).toMatchObject({
    countries: ['AE'],
    people: ['badruddin-haqqani'],
  })
})

it('takes an embassy between the British and Kabul for the Afghan one where it is called so', () => {
  expect(read('Кто закрыл афганское посольство в Лондоне: британцы или сам Кабул?')?.mission).toMatchObject({
    sending: 'AF',
    city: 'London',
  })
})

describe('the neighbour that took no envoy', () => {
  it.each([
    'Quel pays frontalier de l’Afghanistan n’a accueilli aucun émissaire taliban ?',
    'Какой из соседей Афганистана до сих пор не принял ни одного посланника талибов?',
    'کدام همسایه افغانستان تا حال هیچ نماینده طالبان را نپذیرفته است؟',
    'د افغانستان کوم ګاونډي تر اوسه د طالبانو هېڅ استازی نه دی منلی؟',
    '¿Qué país fronterizo no ha acogido todavía a ningún enviado talibán?',
    'Welcher Anrainer Afghanistans hat bis heute keinen Gesandten der Taliban aufgenommen?',
    'أي جارة لأفغانستان لم تستقبل حتى الآن أي مبعوث لطالبان؟',
    "Afganistan'ın hangi komşusu bugüne dek hiçbir Taliban elçisini kabul etmedi?",
    '阿富汗的哪个邻国至今没有接受塔利班使节？',
    'Який сусід Афганістану досі не прийняв жодного посланця талібів?',
  ])('is told by whom none is documented, and not by whom one was refused: %s', (question) => {
    expect(read(question)).toMatchObject({ intent: 'list', aspect: 'accreditation' })
    expect(said(question)).toMatch(
      /Tadjikistan|Таджикистан|تاجیکستان|تاجکستان|Tayikistán|Tadschikistan|طاجيكستان|Tacikistan|塔吉克斯坦/,
    )
    expect(said(question)).not.toContain('KabulNow')
  })
})

describe('on whose behalf somebody speaks', () => {
  it.each([
    'Andisha, il parle encore au nom de qui à Genève ?',
    'От чьего имени Андиша ещё говорит в Женеве?',
    'Кого представляет Андиша в Женеве?',
    'Від чийого імені Андіша досі говорить у Женеві?',
    '¿En nombre de quién habla todavía Andisha en Ginebra?',
    'In wessen Namen spricht Andisha in Genf noch?',
    'اندیشه هنوز از طرف کی در ژنو صحبت می‌کند؟',
    'اندیشه په ژنیو کې لا د چا په نوم خبرې کوي؟',
    "Andisha Cenevre'de hâlâ kimin adına konuşuyor?",
    '安迪沙在日内瓦还代表谁说话？',
  ])('is told by who he is, and not by his words: %s', (question) => {
    expect(read(question)).toMatchObject({ intent: 'person', people: ['nasir-ahmad-andisha'] })
  })
})

describe('who else has done so since a State did', () => {
  it.each([
    ["Depuis que la Russie a reconnu l'Émirat en juillet 2025, quel autre pays l'a fait ?", '2025-07/..'],
    ['С тех пор как Россия в июле 2025-го признала талибов, кто ещё это сделал?', '2025-07/..'],
    ['Відколи Росія в липні 2025-го визнала талібів, хто ще це зробив?', '2025-07/..'],
    ['از سرطان ۱۴۰۴ که روسیه امارت را به رسمیت شناخت، کدام کشور دیگر هم این کار را کرده؟', '2025-06-22/..'],
    ['د ۱۴۰۴ چنګاښ راهیسې چې روسیې امارت په رسمیت وپېژاند، بل کوم هېواد دا کار کړی؟', '2025-06-22/..'],
    ['Desde que Rusia reconoció al Emirato en julio de 2025, ¿qué otro país lo ha hecho?', '2025-07/..'],
    [
      'Seit Russland das Emirat im Juli 2025 anerkannt hat: Welches andere Land hat nachgezogen?',
      '2025-07/..',
    ],
    ['منذ أن اعترفت روسيا بالإمارة في يوليو 2025، أي دولة أخرى فعلت ذلك؟', '2025-07/..'],
    ["Rusya'nın Temmuz 2025'te Emirliği tanımasından bu yana başka hangi ülke aynısını yaptı?", '2025-07/..'],
    ['自2025年7月俄罗斯承认酋长国以来，还有哪个国家也这么做了？', '2025-07/..'],
  ])('is a list of all but that State: %s', (question, asOf) => {
    expect(read(question)).toMatchObject({ intent: 'list', aspect: 'recognition', asOf })
    expect(said(question)).toMatch(/38|kein Staat/)
  })
  it.each([
    'who else since Russia?',
    "Depuis la reconnaissance par la Russie, qui d'autre ?",
    "qui d'autre depuis la Russie ?",
    'wer sonst noch seit Russland',
    'Wer hat seit Russland noch anerkannt?',
    '¿quién más ha reconocido desde Rusia?',
    'кто ещё после России?',
    'хто ще після Росії?',
    "Rusya'dan beri başka kim?",
    'من غيرها بعد روسيا؟',
    'بعد از روسیه دیگر کی؟',
    'له روسیې وروسته نور چا؟',
    '俄罗斯之后还有谁承认了?',
  ])('and of those alone who came after it: %s', (question) => {
    expect(read(question)).toMatchObject({ intent: 'list' })
    expect(said(question)).toMatch(
      /no State|kein Staat|aucun|ningún|ни одного|жодної|hiçbir|لا دولة|هیچ|هیڅ|没有任何国家|aucun des 38/,
    )
  })
})

describe('which of two took them off the list first', () => {
  it.each([
    'Wer strich die Taliban zuerst von der Terrorliste, Kasachstan oder Kirgistan?',
    'أيهما شطب طالبان من القائمة أبكر، كازاخستان أم قيرغيزستان',
    "lequel a rayé les talibans de sa liste avant l'autre, Kazakhstan ou Kirghizstan",
    "Taliban'ı listeden önce kim çıkardı, Kazakistan mı Kırgızistan mı?",
    'کدام یک طالبان را زودتر از لیست کشید، قزاقستان یا قرغزستان؟',
    'قزاقستان که قرغزستان، کوم یو طالبان له لېست مخکې وایستل؟',
  ])('is told by the days of that: %s', (question) => {
    expect(read(question)).toMatchObject({ intent: 'compare', countries: ['KZ', 'KG'] })
    expect(said(question)).toMatch(/29\b.*2023/su)
    expect(said(question)).not.toMatch(/2021/)
  })
})

it.each(['哪些国家没收塔利班大使', '哪国没收过塔利班大使', '哪些国家没有收塔利班的大使'])(
  'lists those that have taken no ambassador: %s',
  (question) => {
    expect(said(question)).toMatch(/33个没有接受/)
  },
)

describe('whose count it is', () => {
  it.each([
    'Whose figure is the 39 missions?',
    'Wessen Zahl sind die 39 Missionen?',
    'À qui doit-on le chiffre de 39 missions ?',
    '¿De quién es la cifra de 39 misiones?',
    'Чья это цифра — 39 миссий?',
    'Чия це цифра — 39 місій?',
    '39 temsilcilik rakamı kimin?',
    'رقم 39 بعثة لمن؟',
    'رقم ۳۹ نمایندگی از کی است؟',
    'د ۳۹ استازولیو شمېره د چا ده؟',
    '39个使团，这个数字是谁说的？',
    'متقي ویلي چې ۳۹ استازولۍ یې تر لاس لاندې دي؛ دا شمېره له کومې سرچینې راغلې؟',
    'متقی می‌گوید ۳۹ نمایندگی در اختیار شان است؛ این رقم از کجا آمده؟',
    '穆塔基说有39个使团，这个数字哪来的？',
  ])('is told by its number: %s', (question) => {
    expect(read(question)).toMatchObject({ intent: 'statement', aspect: 'mission' })
    expect(said(question)).toContain('39 Afghan missions')
  })

  it.each([
    'Muttaqi spricht von 39 Vertretungen, woher stammt die Zahl?',
    'Muttaqi speaks of 39 missions; where does that figure come from?',
  ])('and its sources are those of that count alone: %s', (question) => {
    expect(said(question)).toMatch(/(?:^This rests on|^Dies beruht auf) 2 /)
  })
})

describe('what nobody in particular says', () => {
  it.each([
    "On dit que l'ambassade afghane à Kuala Lumpur est dirigée par un taliban, à vérifier",
    'Поговаривают, что посольством Афганистана в Куала-Лумпуре рулит человек талибов, проверьте',
    'می‌گویند سفارت افغانستان در کوالالمپور به دست طالبان است، تأیید کنید',
    'وايي چې په کوالالمپور کې د افغانستان سفارت د طالبانو په لاس کې دی، وګورئ رښتیا ده؟',
    'Se dice que en la embajada afgana en Kuala Lumpur manda un talibán, verifíquenlo',
    'Es heißt, in der afghanischen Botschaft in Kuala Lumpur habe ein Taliban-Mann das Sagen – bitte prüfen',
    'يقال إن السفارة الأفغانية في كوالالمبور يديرها رجل طالبان، تحققوا من ذلك',
    "Kuala Lumpur'daki Afgan büyükelçiliğini Taliban'ın adamının yönettiği söyleniyor, doğrular mısınız",
    '有说法称阿富汗驻吉隆坡使馆大使是前政府的人、管事的却是塔利班派来的，核实一下',
    '有传言说阿富汗驻吉隆坡使馆由塔利班的人管，请核实',
    'Кажуть, що посольством Афганістану в Куала-Лумпурі керує людина талібів, перевірте',
  ])('is asked for whether it is so, and not for words: %s', (question) => {
    expect(read(question)).toMatchObject({ intent: 'status', aspect: 'mission', countries: ['MY'] })
  })
})

describe('officials who are let in for a while', () => {
  it.each([
    'Lassen Bern und Wien eigentlich Taliban-Beamte ins Land, und wenn ja, auf Dauer?',
    'Waren Taliban-Beamte nur kurz am Flughafen in Genf oder bleiben sie in der Schweiz?',
    'La Suisse laisse-t-elle entrer des talibans, et durablement ?',
    'Швейцария впускает чиновников Талибана, и надолго ли?',
    'Швейцарія впускає чиновників талібів, і надовго?',
    '¿Suiza deja entrar a funcionarios talibanes, y de forma permanente?',
    'İsviçre Taliban yetkililerini ülkeye alıyor mu, hem de kalıcı olarak?',
  ])('are asked about as envoys: %s', (question) => {
    expect(read(question)).toMatchObject({ intent: 'status', aspect: 'accreditation' })
    expect(said(question)).toContain('Geneva airport')
  })
})

it('whoever moves into a consulate does not make it one that stands there', () => {
  expect(read('塔利班进驻阿富汗驻德国的领馆了吗？')).toMatchObject({
    countries: ['DE'],
    mission: { sending: 'AF', receiving: 'DE', kind: 'consulate' },
  })
})

it.each([
  'а хто там тепер послом?',
  'а кто там теперь послом?',
  'Und wer ist dort jetzt Botschafter?',
  '¿Y quién es ahora el embajador allí?',
  'حالا سفیر آنجا کیست؟',
  'اوس هلته سفیر څوک دی؟',
  'Peki şimdi orada büyükelçi kim?',
])('who is ambassador "there", of which nothing was said, is asked back: %s', (question) => {
  expect(answers(question).at(-1)?.outcome).toBe('asked-back')
})

it('a letter is one that asked for envoys in Chinese as well, and its answer is told', () => {
  expect(said('加拿大回复塔利班的信了吗')).toContain('no formal answer')
})

it.each([
  ['кто не принял дипломатов талибов', /у 25 из 39/],
  ['хто не прийняв дипломатів талібів', /у 25 із 39/],
  ['Какие страны не приняли посла талибов?', /у 33 из 39/],
])('those who took none are no list of those who did: %s', (question, told) => {
  expect(said(question)).toMatch(told)
})

describe('a language that is asked for names no State:', () => {
  it.each([
    ['Has Norway recognised?', 'sorry, English from here. And Sweden?'],
    ['Has Norway recognised?', 'auf Deutsch bitte: und Schweden?'],
    ['Has Norway recognised?', 'en français svp : et la Suède ?'],
    ['¿Noruega reconoce a los talibanes?', 'en español por favor: ¿y Suecia?'],
    ['Норвегия признала талибов?', 'на русском, пожалуйста: а Швеция?'],
    ['Норвегія визнала талібів?', 'українською, будь ласка: а Швеція?'],
    ['آیا نروژ طالبان را به رسمیت شناخته است؟', 'به انگلیسی لطفا: سوئد چطور؟'],
  ])('%s %s', (first, turn) => {
    expect(answers(first, turn).at(-1)?.understood).toMatchObject({
      aspect: 'recognition',
      countries: ['SE'],
    })
  })

  it('the mission in view stays in view', () => {
    const turns = [
      'кто сейчас в посольстве в Ташкенте?',
      'sorry, English from here. When did it change hands?',
    ]
    const mission = { sending: 'AF', receiving: 'UZ', city: 'Tashkent', kind: 'embassy' }
    expect(answers(...turns).at(-1)?.understood).toMatchObject({ intent: 'timeline', mission })
  })

  it('the English themselves are asked about', () => {
    expect(read('The English, do they recognise the Taliban?')).toMatchObject({ countries: ['GB'] })
  })
})

it.each([
  ['民國112年2月，伊朗承認塔利班了沒？', 'IR', '2023-02'],
  ['中華民國一百一十四年七月，俄羅斯承認塔利班了嗎？', 'RU', '2025-07'],
])('a year is read by the calendar of Taiwan: %s', (question, state, asOf) => {
  expect(read(question)).toMatchObject({ aspect: 'recognition', countries: [state], asOf })
})

it.each([
  'Як гадаєте, Іран слідом за Росією таки визнає талібів?',
  'Meint ihr, Iran erkennt die Taliban nach Russland auch an?',
])('what anybody thinks is not on file: %s', (question) => {
  expect(answers(question).at(-1)?.outcome).toBe('abstained')
})

it.each([
  ['¿y la embajada afgana en Madrid? dicen que ya trabaja con Kabul', 'ES'],
  ['und die Botschaft in Oslo? Es heißt, sie arbeitet jetzt mit Kabul', 'NO'],
  ['and the Afghan embassy in Madrid? they say it works with Kabul now', 'ES'],
])('what nobody in particular says behind a question asks for no statement: %s', (question, state) => {
  expect(read(question)).toMatchObject({ intent: 'status', aspect: 'mission', countries: [state] })
})

it.each([
  'Which countries sent their ambassadors back to Kabul?',
  'Who has sent its ambassador back to Kabul?',
])('who sent envoys back to Kabul refused none: %s', (question) => {
  expect(read(question)).toMatchObject({ intent: 'list', aspect: 'mission', mission: { receiving: 'AF' } })
})

it.each([
  '比较俄罗斯和哈萨克斯坦',
  '俄罗斯承认塔利班了吗？它接受了他们的大使吗？',
  '阿富汗驻新德里大使馆由谁管理？',
  '哪些国家接受了塔利班的外交官？',
])('Chinese sentences stand beside one another without a space: %s', (question) => {
  expect(said(question)).toMatch(/。(?=.)/)
  expect(said(question)).not.toMatch(/。 /)
})
