import { describe, expect, it } from 'vitest'
import { answers } from '../known.ts'

const last = (...turns: readonly string[]) => answers(...turns).at(-1)
const read = (...turns: readonly string[]) => last(...turns)?.understood

describe('somebody’s posts are his, after who he is', () => {
  it.each([
    'posts before Moscow?',
    'earlier postings?',
    'other posts?',
    'previous jobs?',
    'career before Moscow',
  ])('%s', (turn) => {
    expect(read('Said Jawad, who is that', turn)).toMatchObject({
      intent: 'person',
      people: ['said-tayeb-jawad'],
    })
    expect(read('Said Jawad, who is that', turn, 'did he really call them killers')?.people).toEqual([
      'said-tayeb-jawad',
    ])
  })
})

it.each([
  ['Nicaragua', 'does its ambassador to Kabul actually sit in Beijing'],
  ['Nicaragua', "does Nicaragua's ambassador to Kabul actually sit in Beijing"],
])('where an ambassador to Kabul sits is no State that is asked about: %s, %s', (...turns) => {
  expect(read(...turns)?.countries).toEqual(['NI'])
})

it('all of a history is asked for after one matter, and then that of another State', () => {
  const turns = ['has Iran recognised them?', 'give me the full Iran chronology']
  expect(read(...turns)).toMatchObject({ intent: 'timeline', aspect: 'all', countries: ['IR'] })
  expect(read(...turns, 'Oman now')).toMatchObject({ intent: 'timeline', aspect: 'all', countries: ['OM'] })
})

it.each([
  ["L'Iran a-t-il reconnu les talibans ?", "la chronologie complète de l'Iran"],
  ['伊朗承认塔利班了吗？', '给我伊朗的完整时间线'],
  ['Erkennt der Iran die Taliban an?', 'die vollständige Chronologie des Iran bitte'],
])('all of a history is asked for in every language: %s, %s', (...turns) => {
  expect(read(...turns)).toMatchObject({ intent: 'timeline', aspect: 'all', countries: ['IR'] })
})

it.each(['any word on that from the Turks themselves', "the Turks' own word on it?"])(
  'a State’s own words are asked for after how things stand: %s',
  (turn) => {
    expect(read('is the Istanbul consulate in Taliban hands', turn)).toMatchObject({
      intent: 'statement',
      countries: ['TR'],
    })
  },
)

it('a State’s own place in Kabul is its mission there', () => {
  const turns = [
    'did Oslo let the Taliban staff the Afghan embassy there?',
    "what about Denmark's own place in Kabul",
  ]
  const mission = { sending: 'DK', receiving: 'AF', city: 'Kabul' }
  expect(read(...turns)).toMatchObject({ aspect: 'mission', countries: ['DK'], mission })
  expect(read(...turns, 'shut since when')).toMatchObject({ countries: ['DK'], mission })
})

it('the Afghan seat in Geneva is a mission', () => {
  expect(read('the Afghan seat in Geneva, who fills it')).toMatchObject({
    aspect: 'mission',
    countries: ['CH'],
  })
})

it.each([
  'any Taliban diplomats taken in by one of the Guineas, the one in Africa I mean',
  'has one of the Guineas recognised them',
  'whose flag is it flying now',
  'what flag is it flying',
])('which one is meant is asked back: %s', (question) => {
  expect(last(question)?.outcome).toBe('asked-back')
})

it.each([
  ['forget 2023. Hyderabad, currently', null],
  ['ok, never mind December 2023', null],
  ['drop 2023', null],
  ['not 2023, 2024', '2024'],
])('a time that is ruled out is asked about no more: %s', (turn, asOf) => {
  expect(read('who ran the Afghan consulate in Mumbai in December 2023?', turn)).toMatchObject({
    countries: ['IN'],
    asOf,
  })
})

it('a time in the middle of a question is not ruled out', () => {
  expect(read('did Russia not in 2023 accept an envoy?')?.asOf).toBe('2023')
})

it.each([
  'run by an ambassador or a chargé',
  "is it led by an ambassador or just a chargé d'affaires?",
  'headed by a chargé?',
])('the rank of who heads a State’s embassy in Kabul is of that house: %s', (turn) => {
  const mission = { sending: 'QA', receiving: 'AF', city: 'Kabul' }
  expect(read("is Qatar's mission in Kabul open?", turn)).toMatchObject({ aspect: 'mission', mission })
})

it.each(["now Pakistan's own man in Kabul, name?", "Pakistan's own woman in Kabul, who?"])(
  'a State’s own man in Kabul is not the one whom it took: %s',
  (turn) => {
    expect(read('what rank is the Taliban envoy in Islamabad', 'upgraded when', turn)).toMatchObject({
      mission: { sending: 'PK', receiving: 'AF', city: 'Kabul' },
    })
  },
)

describe('somebody’s words are those on what is in view', () => {
  it('“on that” is on what was told last', () => {
    const turns = ["Astana's embassy in Kabul: still staffed?", 'guarded by whom']
    expect(last(...turns, "deputy minister's exact words on that pls")?.headline).toMatch(
      /guarding our embassy/,
    )
  })

  it.each(["Zakharova's too-early line, give me it in full", "Zakharova's too-early remark, in full"])(
    'what was called too early is recognition: %s',
    (turn) => {
      expect(last(turn)?.headline).toMatch(/too early/)
    },
  )

  it('which States he named is asked of his words', () => {
    const turns = ['how many countries did Mujahid claim', 'which did he name']
    expect(read(...turns)).toMatchObject({ intent: 'statement', people: ['zabihullah-mujahid'] })
  })
})

describe('of States that were compared', () => {
  const compared = ['UAE v Uzbekistan on Taliban ambassadors', 'add China']
  it.each(['which took theirs first', 'which took one first', 'recognition: same three'])('%s', (turn) => {
    expect(read(...compared, turn)?.countries).toEqual(['AE', 'UZ', 'CN'])
  })
})

it('the other direction is another house, of which it is asked how it stands', () => {
  const turns = ["Astana's embassy in Kabul: still staffed?", "deputy minister's exact words on that"]
  expect(read(...turns, 'ok other direction, the Afghan one in Astana')).toMatchObject({
    intent: 'status',
    mission: { sending: 'AF', receiving: 'KZ' },
  })
})

it('a ban that a court suspended is that on the Taliban, and no house was shut', () => {
  expect(last('Russia: ban suspended by which court')?.headline).toMatch(/Supreme Court/)
})

it('who still heads an embassy is told of him, and so is who of a name is meant', () => {
  expect(read('Ottawa embassy: whose diplomats', 'Soroosh still heads it?')?.intent).toBe('person')
  const turns = ['date the Emiratis took Haqqani as ambassador', 'which Haqqani is that, first name']
  expect(read(...turns)).toMatchObject({ intent: 'person', people: ['badruddin-haqqani'] })
  expect(last(...turns, 'and Haqqani?')?.outcome).toBe('asked-back')
})

it('is thanked for what is handy', () => {
  expect(read("Tashkent's line on recognising the Taliban", "cheers, that's handy")?.intent).toBe('help')
})

it('what a State accepted if it did not recognise them is an envoy', () => {
  expect(
    read(
      'what year did Turkmenistan recognise the Taliban',
      'so what did it accept in March 2022, if not that?',
    ),
  ).toMatchObject({ aspect: 'accreditation', countries: ['TM'], asOf: '2022-03' })
})
