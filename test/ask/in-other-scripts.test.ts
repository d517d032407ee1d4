import { describe, expect, it } from 'vitest'
import { answers, notes } from '../known.ts'

const said = (question: string) => answers(question).at(-1)?.headline
const read = (question: string) => answers(question).at(-1)?.understood

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
