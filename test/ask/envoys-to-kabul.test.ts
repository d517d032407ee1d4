import { describe, expect, it } from 'vitest'
import { answered } from '../known.ts'

describe('a foreign ambassador in Kabul', () => {
  it.each([
    ['When did Zhao Xing present his credentials?', /^China’s new ambassador.*\(13 September 2023\)\.$/],
    ['When did Zhao Xing become ambassador in Kabul?', /\(13 September 2023\)\.$/],
    ['When did Oybek Usmanov present his credentials?', /^The new Uzbek ambassador.*about November 2024/],
    ['When did Oybek Usmanov arrive in Kabul?', /^The new Uzbek ambassador.*about November 2024/],
    ['When did Al Qashouti become ambassador?', /^The Emir of Qatar.*\(21 October 2025\)\.$/],
    ['Is Al Qashouti accredited?', /^The Emir of Qatar.*\(21 October 2025\)\.$/],
    [
      'When did Saudi Arabia’s ambassador return to Kabul?',
      /^The Saudi ambassador, Faisal bin Talq Al-Baqmi/,
    ],
    ['When was Nizamani named ambassador?', /^Pakistan named .*\(30 May 2025\)\.$/],
    ['Did Zhao Xing present his credentials?', /^China’s new ambassador/],
    ['When did Uzbekistan’s ambassador present his credentials?', /^The new Uzbek ambassador/],
  ])('is told of his own post, and of no Taliban envoy abroad: %s', (question, headline) => {
    const { headline: told, understood } = answered(question)
    expect(told).toMatch(headline)
    expect(understood.mission).toMatchObject({ receiving: 'AF' })
  })

  it.each([
    'When did Tokayev dismiss Yessengeldiyev?',
    'When was Kazakhstan’s ambassador in Kabul dismissed?',
    'When did Yessengeldiyev leave Kabul?',
    'Was Yessengeldiyev recalled?',
    'Who dismissed Yessengeldiyev?',
  ])('is told of his leaving where that is asked: %s', (question) => {
    expect(answered(question).headline).toMatch(/^President Tokayev relieved .*\(9 September 2024\)\.$/)
  })

  it.each([
    [
      'When did Zhao Xing leave Kabul?',
      /^Zhao Xing: ambassador of China in Kabul, from 13 September 2023\.$/,
    ],
    ['When did Wang Yu leave?', /^Wang Yu: .*, 2019 to August 2023\.$/],
    ['When did Mammadov present his credentials?', /^Ilham Mammadov: .*from 28 July 2021 /],
  ])('is told by the times of his post where nothing else is on file: %s', (question, headline) => {
    expect(answered(question).headline).toMatch(headline)
  })

  it.each([
    ['Who presented credentials to Muttaqi?', /^The new Uzbek .*\. The Emir of Qatar .*21 October 2025\)\.$/],
    [
      'Which ambassadors presented credentials to the Taliban?',
      /^China’s .*The new Uzbek .*The Emir of Qatar /,
    ],
    ['Who presented credentials to Hassan Akhund?', /^China’s new ambassador, Zhao Xing, .*2023\)\.$/],
  ])('is named by the one who took his credentials: %s', (question, headline) => {
    expect(answered(question).headline).toMatch(headline)
  })

  it.each([
    [
      'Who was the first foreign ambassador to present credentials in Kabul?',
      /^China’s new ambassador, Zhao Xing, .*2023\)\.$/,
    ],
    [
      'Which country was second to present credentials to the Taliban?',
      /^The new Uzbek ambassador, .*November 2024\)\.$/,
    ],
    ['Which ambassador in Kabul was dismissed?', /^President Tokayev relieved .*\(9 September 2024\)\.$/],
  ])('is named by his place among them, or by his leaving: %s', (question, headline) => {
    expect(answered(question).headline).toMatch(headline)
  })

  it('is not asked about where a Taliban envoy is', () => {
    const { understood } = answered('Has China accepted a Taliban ambassador since Zhao Xing arrived?')
    expect(understood).toMatchObject({ aspect: 'accreditation', mission: null })
  })

  it('is on no list of those still there once he has been relieved', () => {
    const { headline } = answered('Which countries have ambassadors in Kabul?')
    expect(headline).not.toMatch(/Kazakhstan/)
    expect(headline).toMatch(/Azerbaijan \(Ilham Mammadov, .*Iran .*Russia \(Dmitry Zhirnov/)
  })

  it.each([
    'Welche Staaten haben einen neuen Botschafter nach Kabul geschickt?',
    '¿Qué Estados enviaron un nuevo embajador a Kabul?',
    'Какие государства отправили нового посла в Кабул?',
    'Які держави надіслали нового посла до Кабула?',
    "Göreve başlaması için Kabil'e yeni büyükelçi yollayan devletler hangileri?",
    'ما الدول التي أرسلت سفيرا جديدا إلى كابل؟',
    'کدام کشورها سفیر جدید به کابل فرستادند؟',
    '哪些国家向喀布尔派出了新大使？',
  ])('is new, and the States that sent one are listed: %s', (question) => {
    const { understood, headline } = answered(question)
    expect(understood).toMatchObject({ intent: 'list', mission: { receiving: 'AF' } })
    expect(headline).toMatch(/5|fünf|cinco/)
  })
})

it.each([
  ['When did Noor Ahmad Noor arrive?', /arrived in New Delhi .*\(10 January 2026\)\.$/],
  ['When did Bilal Karimi arrive?', /after arriving in Beijing on 24 November 2023/],
])('an envoy is asked about by his coming, with no word of where: %s', (question, headline) => {
  expect(answered(question).headline).toMatch(headline)
})

it('nobody of no State is told to have come where nothing on file tells of it', () => {
  expect(answered('When did Muttaqi arrive?').outcome).toBe('abstained')
})

it.each([
  "When did China's ambassador take up his post in Kabul?",
  'When did the Chinese ambassador take office in Kabul?',
  "Did China's ambassador take up his post in Kabul?",
])('has whoever takes up his post in Kabul sent there, and not taken by his own State: %j', (question) => {
  const { understood, headline } = answered(question)
  expect(understood).toMatchObject({ aspect: 'mission', mission: { sending: 'CN', receiving: 'AF' } })
  expect(headline).toMatch(/Zhao Xing/)
})

it.each([
  "Who is Norway's envoy for Afghanistan?",
  'Who is Iran’s representative on Afghanistan?',
  "Qui est l'envoyé spécial de la Norvège pour l'Afghanistan ?",
  '¿Quién es el enviado especial de Noruega para Afganistán?',
  'Wer ist der norwegische Gesandte für Afghanistan?',
  'Хто представник Норвегії з питань Афганістану?',
  "Norveç'in Afganistan özel temsilcisi kim?",
  'من هو مبعوث النرويج لأفغانستان؟',
  'نماینده ویژه ناروی برای افغانستان کیست؟',
  'د افغانستان لپاره د ناروې ځانګړی استازی څوک دی؟',
  '谁是英国阿富汗事务特使',
  'who is the un envoy for afghanistan?',
])(
  'whom a State charges with Afghanistan is its own, and no Afghan envoy is named for him: %s',
  (question) => {
    expect(answered(question)).toMatchObject({ outcome: 'abstained', understood: { people: [] } })
  },
)

it.each([
  ["Who is China's ambassador for Afghanistan?", /^Zhao Xing/],
  ['Кто представитель России по Афганистану?', /^Zamir Kabulov/],
  ['Who is the Norwegian chargé for Afghanistan?', /embassy in Kabul is closed/],
])(
  'a State’s own for Afghanistan is told where he is on file, and its embassy in Kabul else: %s',
  (question, headline) => {
    expect(answered(question).headline).toMatch(headline)
  },
)

it('whom a State sent to Kabul is none that it took, in Pashto too', () => {
  expect(answered('ایا قطر کابل ته سفیر لیږلی دی؟').understood).toMatchObject({
    aspect: 'mission',
    mission: { sending: 'QA', receiving: 'AF' },
  })
})

it.each([
  'Has Nicaragua named an ambassador to the Taliban?',
  '¿Ha nombrado Nicaragua embajador ante los talibanes?',
  'Le Nicaragua a-t-il nommé un ambassadeur auprès des talibans ?',
  'Hat Nicaragua einen Botschafter bei den Taliban ernannt?',
  'Назначила ли Никарагуа посла при талибах?',
  'Чи призначила Нікарагуа посла при талібах?',
  'هل عينت نيكاراغوا سفيرا لدى طالبان؟',
  'آیا نیکاراگوئه سفیری نزد طالبان تعیین کرده است؟',
])('is one whom a State sent, where he is posted to the Taliban, in every language: %s', (question) => {
  expect(answered(question)).toMatchObject({
    understood: { aspect: 'mission', countries: ['NI'], mission: { sending: 'NI', receiving: 'AF' } },
    headline: expect.stringContaining('Michael Campbell'),
  })
})

it.each([
  'first country to send a new ambassador to the Taliban',
  'Who sent the first new ambassador to the Taliban?',
])('whoever sent the first ambassador to the Taliban sent him to Kabul: %s', (question) => {
  expect(answered(question).headline).toMatch(/^China’s new ambassador, Zhao Xing/)
})

it('whom a State lets in is told of the Taliban as of their envoys', () => {
  expect(answered('Is Switzerland letting Taliban in?').headline).toMatch(
    /^Switzerland said that it had no plan to let/,
  )
})

it.each([
  [
    'Did Denmark or Norway close their Kabul embassy?',
    /^The Danish embassy in Kabul is closed.* The Norwegian embassy in Kabul is closed/,
  ],
  [
    'Have Japan and India kept their embassies in Kabul open?',
    /^The Japanese embassy in Kabul is open.* The Indian embassy in Kabul is open/,
  ],
])('of two embassies in Kabul each is told by itself, and none is counted: %s', (question, headline) => {
  expect(answered(question).headline).toMatch(headline)
})
