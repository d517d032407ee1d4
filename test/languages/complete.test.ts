import { describe, expect, it } from 'vitest'
import { ask } from '../../src/ask.ts'
import { LanguageFile, type LanguageRecord } from '../../src/knowledge/language.ts'
import { MEANINGS, TELLINGS, type Telling } from '../../src/knowledge/patterns.ts'
import { SAYS, type SayKey } from '../../src/knowledge/says.ts'
import { stateAsked } from '../../src/reply/unmistakable.ts'
import { wordsIn } from '../../src/reply/words.ts'
import { answered, knowledge, records, TODAY } from '../known.ts'

const CODES = ['en', 'ar', 'de', 'es', 'fa', 'fr', 'ps', 'ru', 'tr', 'uk', 'zh'] as const
const language = (code: string): LanguageRecord => {
  const found = records.languages.find(({ language }) => language === code)
  if (!found) throw new Error(`knowledge/languages/${code}.yml is missing`)
  return found
}
const english = language('en')

/** The places between braces that a sentence leaves open. */
const openIn = (said = ''): string[] => [...new Set(said.match(/\{\w+\}/g))].sort()

const lacking = <K extends string>(wanted: readonly K[], has: (key: K) => boolean): K[] =>
  wanted.filter((key) => !has(key))

/** Arabic writes the day of a month as a bare number. */
const DATES_LACKING: Readonly<Record<string, readonly string[]>> = {
  ar: ['ordinal'],
  /** Days are told by their numbers alone. */
  tr: ['days'],
  zh: ['days'],
}

/** What a language has no way of its own to tell, or has not been given yet: drafts that tell it are left unread. */
const PATTERNS_LACKING: Readonly<Record<string, readonly Telling[]>> = {
  ar: ['embassy-of-kabul', 'according-to-behind', 'followed', 'takes-none', 'alleged', 'owner-ending'],
  de: ['follows', 'owner-ending'],
  es: ['embassy-of-kabul', 'according-to-behind', 'followed', 'alleged', 'owner-ending'],
  fa: [
    'replaced-by',
    'embassy-of-kabul',
    'according-to-behind',
    'follows',
    'followed',
    'alleged',
    'owner-ending',
  ],
  fr: ['embassy-of-kabul', 'according-to-behind', 'followed', 'alleged', 'owner-ending'],
  ps: [
    ...(['since', 'to-host', 'not-followed', 'itself', 'recognition', 'replaced'] as const),
    ...(['replaced-by', 'or-am-i-wrong', 'embassy-of-kabul', 'according-to'] as const),
    ...(['according-to-behind', 'follows', 'followed', 'alleged', 'owner-ending'] as const),
  ],
  ru: ['embassy-of-kabul', 'according-to-behind', 'followed', 'alleged', 'owner-ending'],
  tr: ['according-to', 'follows', 'followed', 'alleged'],
  uk: ['embassy-of-kabul', 'according-to-behind', 'followed', 'alleged', 'owner-ending'],
  zh: [
    ...(['since', 'replaced-by', 'asks-whose', 'embassy-of-kabul'] as const),
    ...(['according-to-behind', 'follows', 'followed', 'alleged', 'owner-ending'] as const),
  ],
}

it('holds every language, each in its own file', () => {
  expect(records.languages.map(({ language }) => language).sort()).toEqual([...CODES].sort())
})

describe.each(CODES.filter((code) => code !== 'en'))('%s', (code) => {
  it('names every city in which a mission stands', () => {
    const cities = [...new Set(knowledge.missions.map(({ city }) => city))]
    expect(lacking(cities, (city) => !!language(code).called?.cities[city])).toEqual([])
  })

  it('has patterns for what a draft tells beyond single words', () => {
    const { tells } = language(code).patterns ?? { tells: {} }
    expect(lacking(TELLINGS, (what: Telling) => !!tells[what])).toEqual(PATTERNS_LACKING[code])
  })

  it('names every group of States', () => {
    const groups = records.names.groups.map(({ group }) => group)
    expect(lacking(groups, (group) => !!language(code).called?.groups[group])).toEqual([])
  })

  it('tells of a mission by its name, with no word of English', () => {
    const { mission, theMission } = wordsIn(knowledge, code)
    const names = knowledge.missions.flatMap(({ mission: id }) => [mission(id), theMission(id)])
    expect(names.filter((name) => /[{}]|\b(?:the|embassy|consulate|of)\b/.test(name))).toEqual([])
  })
})

it('leaves the title of a post whole where not every word of it is named', () => {
  const { post } = wordsIn(knowledge, 'ru')
  expect(post('acting head of the Afghan consulate in Khorog', 'republic')).toBe(
    'руководитель (и. о.), консульство Афганистана (Хорог)',
  )
  expect(
    [
      'first secretary in Dushanbe by the Taliban’s word',
      'ambassador of Nicaragua in Beijing, non-resident for Afghanistan',
      'deputy spokesman of the Islamic Emirate',
      'ambassador of the Afghan republic to the United States',
    ].filter((title) => post(title, 'taliban') !== title),
  ).toEqual([])
})

it('has in English what words mean more closely, and no pattern for drafts', () => {
  expect(Object.keys(english.patterns?.tells ?? {})).toEqual(MEANINGS)
})

it.each([
  ['(?:a', 'is no regular expression'],
  [String.raw`(?:\p{L}+ )*a`, 'give one of the two a limit'],
  ['((?:x|y[)]{2,})z)+', 'give one of the two a limit'],
])('takes no pattern that cannot be read or might never finish: %s', (pattern, told) => {
  const patterns = { tells: { first: [pattern] } }
  const [issue] = LanguageFile.safeParse({ ...language('de'), patterns }).error?.issues ?? []
  expect([issue?.path.join('.'), issue?.message.includes(told)]).toEqual(['patterns.tells.first.0', true])
})

it('takes a word for each number from two to nine, or none of them', () => {
  const faulty = (spelled: readonly string[]) =>
    LanguageFile.safeParse({ ...english, spelled }).error?.issues.map(({ path }) => path.join('.'))
  expect(english.spelled).toHaveLength(8)
  expect([faulty(['two']), faulty([])]).toEqual([['spelled'], ['spelled']])
})

describe.each(CODES)('%s', (code) => {
  const { cues, dates, says } = language(code)

  it('words every message', () => {
    expect(lacking(SAYS, (key) => !!says[key])).toEqual([])
  })

  it('leaves open in each message what English leaves open', () => {
    const other = SAYS.filter((key) =>
      openIn(says[key]).some((open) => !openIn(english.says[key]).includes(open)),
    )
    expect(other).toEqual([])
  })

  it('spells a number out in a sentence that counts, or leaves the figure where it has no such words', () => {
    const { spelled = ['2', '3', '4', '5', '6', '7', '8', '9'] } = language(code)
    expect([1, 2, 9, 10].map(wordsIn(knowledge, code).number)).toEqual(['1', spelled[0], spelled[7], '10'])
  })

  it('has words for every cue', () => {
    const keys = Object.keys(english.cues) as (keyof typeof english.cues)[]
    expect(lacking(keys, (key) => !!cues[key]?.length)).toEqual([])
  })

  it('has each word of a cue once', () => {
    const again = Object.entries(cues).flatMap(([key, words]) =>
      words.filter((word, at) => words.indexOf(word) < at).map((word) => `${key}: ${word}`),
    )
    expect(again).toEqual([])
  })

  it('has words for every part of a date', () => {
    const keys = Object.keys(english.dates) as (keyof typeof english.dates)[]
    const filled = (value: unknown): boolean =>
      Array.isArray(value)
        ? value.length > 0 && value.every((one) => typeof one === 'string' || filled(one))
        : Object.values(value ?? {}).every(filled)
    const said = (key: keyof typeof dates) => dates[key] !== undefined && filled(dates[key])
    const after = (key: string) => said(`${key}-after` as keyof typeof dates)
    expect(lacking(keys, (key) => said(key) || after(key))).toEqual(DATES_LACKING[code] ?? [])
  })
})

/** One question on each of four things, in every language. */
const ASKED = {
  recognition: {
    en: 'Has Canada recognised the Taliban?',
    ar: 'هل اعترفت كندا بطالبان؟',
    de: 'Hat Kanada die Taliban anerkannt?',
    es: '¿Ha reconocido Canadá a los talibanes?',
    fa: 'آیا کانادا طالبان را به رسمیت شناخته است؟',
    fr: 'Le Canada a-t-il reconnu les talibans ?',
    ps: 'ایا کاناډا طالبان په رسمیت پېژندلي دي؟',
    ru: 'Признала ли Канада талибов?',
    tr: 'Kanada Taliban’ı tanıdı mı?',
    uk: 'Чи визнала Канада талібів?',
    zh: '加拿大承认塔利班了吗？',
  },
  embassy: {
    en: 'Who runs the Afghan embassy in Moscow?',
    ar: 'من يدير السفارة الأفغانية في موسكو؟',
    de: 'Wer leitet die afghanische Botschaft in Moskau?',
    es: '¿Quién dirige la embajada afgana en Moscú?',
    fa: 'سفارت افغانستان در مسکو را چه کسی اداره می‌کند؟',
    fr: 'Qui dirige l’ambassade afghane à Moscou ?',
    ps: 'په مسکو کې د افغانستان سفارت څوک اداره کوي؟',
    ru: 'Кто управляет посольством Афганистана в Москве?',
    tr: 'Moskova’daki Afgan büyükelçiliğini kim yönetiyor?',
    uk: 'Хто керує посольством Афганістану в Москві?',
    zh: '谁管理阿富汗驻莫斯科大使馆？',
  },
  list: {
    en: 'Which countries have recognised the Taliban?',
    ar: 'ما الدول التي اعترفت بطالبان؟',
    de: 'Welche Länder haben die Taliban anerkannt?',
    es: '¿Qué países han reconocido a los talibanes?',
    fa: 'کدام کشورها طالبان را به رسمیت شناخته‌اند؟',
    fr: 'Quels pays ont reconnu les talibans ?',
    ps: 'کومو هېوادونو طالبان په رسمیت پېژندلي دي؟',
    ru: 'Какие страны признали талибов?',
    tr: 'Hangi ülkeler Taliban’ı tanıdı?',
    uk: 'Які країни визнали талібів?',
    zh: '哪些国家承认了塔利班？',
  },
  timeline: {
    en: 'Timeline of Russia',
    ar: 'التسلسل الزمني لروسيا',
    de: 'Chronologie Russlands',
    es: 'Cronología de Rusia',
    fa: 'گاه‌شمار روسیه',
    fr: 'Chronologie de la Russie',
    ps: 'د روسیې مهالوېش',
    ru: 'Хронология по России',
    tr: 'Rusya kronolojisi',
    uk: 'Хронологія щодо Росії',
    zh: '俄罗斯时间线',
  },
} as const

describe.each(Object.entries(ASKED))('a question on %s', (_, questions) => {
  it.each(CODES)('is read in %s as in English', (code) => {
    const { answer } = ask(questions[code], knowledge, TODAY)
    expect(answer.understood).toEqual({ ...answered(questions.en).understood, language: code })
  })

  it.each(CODES)('is answered in %s from the same facts as in English', (code) => {
    const facts = (text: string) => ask(text, knowledge, TODAY).conversation.facts
    expect(facts(questions[code])).toEqual(facts(questions.en))
    expect(answered(questions[code]).outcome).toBe('answered')
  })
})

describe.each(CODES)('what the bot offers to ask next, in %s', (code) => {
  const words = wordsIn(knowledge, code)
  const STATES = knowledge.countries.filter((state) => !['AF', 'UN', 'EU'].includes(state))
  const ABOUT = ['timeline', 'recognition', 'accreditation', 'mission', 'relations', 'mission-abroad']

  it('is understood for every State on file', () => {
    const misread = STATES.flatMap((state) => {
      const subject = stateAsked(state, { words, knowledge })
      return ABOUT.flatMap((about) => {
        const question = words.say(`next.${about}.question` as SayKey, { State: subject, subject })
        const { countries, intent } = answered(question).understood
        return countries.join() === state && intent !== 'unsupported' ? [] : [question]
      })
    })
    expect(misread).toEqual([])
  })
})

it.each(CODES)('which mission is meant is asked back in %s by questions that are understood', (code) => {
  const asked = {
    ar: 'من يدير السفارة الأفغانية؟',
    de: 'Wer leitet die afghanische Botschaft?',
    en: 'Who runs the Afghan embassy?',
    es: '¿Quién dirige la embajada afgana?',
    fa: 'سفارت افغانستان در دست کیست؟',
    fr: 'Qui dirige l’ambassade afghane ?',
    ps: 'د افغانستان سفارت د چا په لاس کې دی؟',
    ru: 'Кто управляет посольством Афганистана?',
    tr: 'Afgan büyükelçiliğini kim yönetiyor?',
    uk: 'Хто керує посольством Афганістану?',
    zh: '谁管理阿富汗大使馆？',
  }[code]
  const options = answered(asked).parts.flatMap((part) => (part.kind === 'choice' ? part.options : []))
  const cities = options.map(({ question }) => {
    const { mission, language } = answered(question).understood
    return [mission?.city, mission?.sending, mission?.kind, language]
  })
  expect(options.length).toBeGreaterThan(4)
  expect(cities).toEqual(cities.map(([city]) => [city, 'AF', 'embassy', code]))
  expect(code === 'en' ? '' : options.map(({ question }) => question).join()).not.toMatch(/embassy/)
})

it.each([
  [
    'Wer leitet die afghanische Botschaft in Neu-Delhi?',
    /^Afghanische Botschaft in Neu-Delhi: .* Geschäftsträger in Neu-Delhi/,
  ],
  [
    'Кто возглавляет посольство Афганистана в Москве?',
    /^Посольство Афганистана \(Москва\): .* посол \(Москва\)/,
  ],
  ['谁负责阿富汗驻莫斯科大使馆', /^阿富汗驻莫斯科大使馆：.*驻莫斯科大使/],
  ['ist die deutsche Botschaft in Kabul offen', /^Botschaft in Kabul \(Deutschland\): /],
  [
    '¿Quién dirige la embajada de Afganistán en Ottawa?',
    /^Embajada de Afganistán en Ottawa: .*embajador de la antigua república en Ottawa/,
  ],
  ['Кто посол Китая в Кабуле?', /^Zhao Xing — по документам посол \(Китай; Кабул\), /],
  ['من هو سفير الصين في كابول؟', /^Zhao Xing: .*سفير في كابول \(الصين\)/],
  ['سفیر چین در کابل کیست؟', /^Zhao Xing.*سفیر چین در کابل/],
  ['谁是中国驻喀布尔大使？', /^Zhao Xing：.*中国驻喀布尔大使/],
  ['Qui est Zakharova ?', /^Maria Zakharova : porte-parole du ministère des Affaires étrangères \(Russie\)/],
  ['Wer ist Muttaqi?', /^Amir Khan Muttaqi: amtierender Außenminister \(die Taliban\)/],
  ['Кто такой Наджибулла Шерхан?', /^Najibullah Sherkhan: первый секретарь \(Осло\)/],
])('a mission and a post are called as in the language of the question: %s', (text, headline) => {
  expect(answered(text).headline).toMatch(headline)
})

it.each([
  ['Japan embassy', 'Which embassy do you mean: Japan’s in Kabul, or the Afghan one in Tokyo?'],
  ['Lebanon embassy', 'Which embassy do you mean: Lebanon’s in Kabul, or the Afghan one in Lebanon?'],
  ['посольство Японии', 'Какое посольство вы имеете в виду: в Кабуле (Япония) или афганское (Токио)?'],
  [
    'посольство Ливана',
    'Какое посольство вы имеете в виду: в Кабуле (Ливан) или афганское в этом государстве?',
  ],
  [
    'ambassade du Liban',
    "De quelle ambassade s'agit-il : celle de cet État (Liban) à Kaboul, ou l'ambassade afghane dans cet État ?",
  ],
])('which of two embassies is meant is asked with no name of another language: %s', (text, headline) => {
  expect(answered(text).headline).toBe(headline)
})
