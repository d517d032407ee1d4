import { describe, expect, it } from 'vitest'
import { verdicts as verdictsOf, vetted } from '../known.ts'

const held = (text: string, on = '2024-03-01') => vetted(text, on)
const verdicts = (text: string, on?: string) =>
  held(text, on).map(({ aspect, verdict }) => `${aspect} ${verdict}`)

describe('what somebody said that a State would do', () => {
  it.each<[string, string[]]>([
    ['Muttaqi said Kazakhstan would soon accept a Taliban ambassador.', ['accreditation supported']],
    ['Kazakhstan will soon accept a Taliban ambassador, Muttaqi said.', ['accreditation supported']],
    ['Kazakhstan said it would soon accept a Taliban ambassador.', ['accreditation not-held']],
    ['Muttaqi said Pakistan would soon accept a Taliban ambassador.', ['accreditation not-held']],
    ['Kazakhstan will soon accept a Taliban ambassador.', []],
  ])('%s: %j', (text, wanted) => {
    expect(verdicts(text, '2026-11-22')).toEqual(wanted)
  })
})

describe('what is foretold of recognition', () => {
  it.each([
    'Zakharova said Russia would soon officially recognise the Taliban.',
    'Zakharova said that Moscow would shortly recognise the Taliban government.',
    'Zakharova said Russia would eventually recognise the Taliban.',
    'According to Zakharova, Russia will soon officially recognise the Taliban.',
  ])('is held against what its speaker is on file with, however it is put: %s', (text) => {
    const [one] = held(text, '2022-04-12')
    expect(one).toMatchObject({ aspect: 'recognition', verdict: 'contradicted' })
    expect(one?.flags.join()).toContain('premature')
  })
})

describe('what somebody is said to have told an outlet', () => {
  it.each<[string, string]>([
    ['The Russian Foreign Ministry told The Moscow Times that recognition was not on the table.', 'not-held'],
    ['Moscow told The Moscow Times that recognition is not on the agenda.', 'not-held'],
    ['Lavrov told The Moscow Times that recognition was not being discussed.', 'not-held'],
    ['Sayed Tayeb Jawad told The Moscow Times that recognition was not on the table.', 'supported'],
    ['The Russian Foreign Ministry said that recognition was not on the table.', 'supported'],
  ])('is not his where the outlet has it from another: %s: %s', (text, verdict) => {
    expect(held(text, '2021-10-20').map((one) => one.verdict)).toEqual([verdict])
  })
})

describe('what somebody is reported to have said', () => {
  it.each<[string, string[]]>([
    ['Jason Kung said Canada does not recognise the Taliban', ['recognition supported']],
    ['Guèvremont said Canada will never recognise the Taliban', ['recognition supported']],
    ['Justin Trudeau said Canada does not recognise the Taliban', ['recognition supported']],
    ['Trudeau said Canada will never recognise the Taliban', ['recognition not-held']],
    ['Mark Carney said Canada does not recognise the Taliban', ['recognition not-held']],
    ['Canada will never recognise the Taliban, said Mark Carney.', ['recognition not-held']],
    ['Carney said Canada does not recognise the Taliban', ['recognition not-held']],
    [
      'Mark Carney, the prime minister of Canada, said Canada does not recognise the Taliban',
      ['recognition not-held'],
    ],
    [
      'Canada does not recognise the Taliban, said Canadian Prime Minister Mark Carney.',
      ['recognition not-held'],
    ],
    ['According to Anita Anand, Canada does not recognise the Taliban', ['recognition not-held']],
    ['Foreign Minister Anita Anand has said Canada does not recognise the Taliban', ['recognition not-held']],
    ['Trump said the US does not recognise the Taliban', ['recognition not-held']],
    ['Jason Kung said Canada has recognised the Taliban', ['recognition contradicted']],
    ['Zakharova said Russia accredited the Taliban envoy in Moscow', ['accreditation supported']],
    ['Canada does not recognise the Taliban, a colleague says.', ['recognition supported']],
    ['Analysts said Canada does not recognise the Taliban', ['recognition supported']],
    ['The Guardian said Canada does not recognise the Taliban', ['recognition supported']],
    ['Xinhua said Canada does not recognise the Taliban', ['recognition supported']],
    ["Carney's government said Canada does not recognise the Taliban", ['recognition supported']],
    ["Canada's Foreign Ministry said Canada does not recognise the Taliban", ['recognition supported']],
    ['Global Affairs Canada said Canada does not recognise the Taliban', ['recognition supported']],
  ])('%s: %j', (text, wanted) => {
    expect(verdicts(text)).toEqual(wanted)
  })

  it('is shown in the words of the one who said it', () => {
    const [his] = held('Justin Trudeau said Canada does not recognise the Taliban')
    expect(his?.finding?.evidence[0].speaker?.name).toBe('Justin Trudeau')
    expect(held('Jason Kung said Canada does not recognise the Taliban')[0]?.finding?.sentence).toContain(
      'Jason Kung',
    )
  })

  it('is not borne out by another’s words, and what he did say is named', () => {
    const [his] = held('Prime Minister Justin Trudeau said Canada will never recognise the Taliban.')
    expect(his).toMatchObject({ verdict: 'not-held', finding: null })
    expect(his?.flags).toEqual([
      'Nothing on file shows that Justin Trudeau said so.',
      expect.stringContaining('Canada had no plans to recognise the Taliban'),
    ])
  })

  it('is not borne out where he is not on file with anything of the kind', () => {
    expect(held('Canada will never recognise the Taliban, Zakharova said.')[0]?.flags).toEqual([
      'Nothing on file shows that Maria Zakharova said so.',
    ])
  })

  it.each(['the move sends the wrong signal', 'the handover sends the wrong signal to the Taliban'])(
    'is known as another’s where he is given out as the speaker: %s',
    (words) => {
      const [hers] = held(`Zakharova said ${words}`)
      expect(hers).toMatchObject({ verdict: 'not-held', finding: null })
      expect(hers?.flags.join()).toMatch(/not Maria Zakharova’s.*US State Department/)
    },
  )

  it('is not borne out by anybody where its speaker has no file', () => {
    expect(held('Mark Carney said Canada does not recognise the Taliban.')[0]?.flags).toEqual([
      'Nothing on file shows that Mark Carney said so.',
    ])
  })
})

describe('what a State is reported to deny', () => {
  it.each([
    'Britain "says it did not close" the Afghan embassy in London',
    'Britain says it did not close the Afghan embassy in London',
  ])('is borne out where it is on file as denying it, whatever others say: %s', (text) => {
    const [its] = held(text, '2026-03-01')
    expect(its?.verdict).toBe('supported')
    expect(its?.finding?.sentence).toContain('not Britain but the State of Afghanistan')
  })

  it('is not borne out where it is not', () => {
    expect(verdicts('Canada says it did not refuse the Taliban ambassador')).toEqual([
      'accreditation contradicted',
    ])
    expect(verdicts('Russia says it did not close the Afghan embassy in London', '2026-03-01')).not.toContain(
      'mission supported',
    )
  })
})

it('A recognition ruled out for good is more than one not given', () => {
  expect(verdicts('Germany will never recognise the Taliban')).toEqual(['recognition not-held'])
  expect(verdicts('Canada will never recognise the Taliban')).toEqual(['recognition supported'])
  expect(verdicts('Russia will never recognise the Taliban', '2025-08-01')).toEqual([
    'recognition contradicted',
  ])
})

it.each([
  ["Zahir Aghbar said that Tajikistan's stance on the Taliban remains unambiguous.", 'supported'],
  ["Zahir Aghbar said that Tajikistan's stance on the Taliban remains undecided.", 'contradicted'],
])('Words of his without quotation marks are his where they stand word for word: %s', (text, verdict) => {
  expect(vetted(text, '2026-11-26').map((one) => one.verdict)).toEqual([verdict])
})

it.each<[string, string, string, string]>([
  ['2026-11-01', 'Kazakhstan says no country has recognised the Taliban.', '', 'contradicted'],
  [
    '2026-11-01',
    'No country has recognised the Taliban, the Kazakh foreign ministry notes.',
    '',
    'contradicted',
  ],
  ['2026-11-01', "Aucun pays n'a reconnu les talibans, selon le Kazakhstan.", '', 'contradicted'],
  ['2026-11-01', "Kazakistan, hiçbir ülkenin Taliban'ı tanımadığını söyledi.", '', 'contradicted'],
  ['2024-03-01', 'Canada says no country has recognised the Taliban.', '', 'not-held'],
  ['2026-11-01', 'Kazakhstan says that Russia alone has recognised the Taliban.', 'RU', 'not-held'],
  [
    '2026-11-01',
    'Kazakhstan says that, like all others, it has not recognised the Taliban.',
    'KZ',
    'supported',
  ],
  [
    '2021-09-04',
    'Britain will not recognise the Taliban soon, Dominic Raab said in Doha.',
    'GB',
    'supported',
  ],
  ['2021-08-22', 'Several countries already recognise the Taliban.', '', 'contradicted'],
])('takes what a State says of others for no stance of its own: %s %s', (on, text, countries, verdict) => {
  const told = vetted(text, on).map((one) => [one.countries.join(), one.verdict])
  expect(told).toEqual([[countries, verdict]])
})

it.each<[string, string, string, string]>([
  ['2021-09-11', "Oslo's man in Iran says the Taliban have taken its embassy in Kabul.", 'NO', 'supported'],
  [
    '2021-09-11',
    "Norway's ambassador to Iran: Taliban took over the Norwegian embassy in Kabul",
    'NO',
    'supported',
  ],
  [
    '2026-11-01',
    "India's ambassador to Iran said that no country had recognised the Taliban.",
    '',
    'contradicted',
  ],
  ['2026-11-01', "Afghanistan's ambassador in Tehran says the Taliban run the embassy.", 'IR', 'supported'],
])(
  'tells nothing of the State from which an envoy of another speaks: %s %s',
  (on, text, countries, verdict) => {
    const told = vetted(text, on).map((one) => [one.countries.join(), one.verdict])
    expect(told).toEqual([[countries, verdict]])
  },
)

it.each<[string, string, string[]]>([
  ['2025-07-10', 'Téhéran ne suivra pas Moscou sur la reconnaissance des talibans.', ['IR supported']],
  ['2025-07-10', 'Irán no seguirá a Rusia en el reconocimiento de los talibanes.', ['IR supported']],
  ['2025-07-10', 'Teheran werde Moskau bei der Anerkennung der Taliban nicht folgen.', ['IR supported']],
  [
    '2026-01-19',
    "They lead a state that half a year after Moscow's decision no one else has recognised.",
    [],
  ],
  [
    '2025-11-02',
    'Bakhtari, whose accreditation Austria’s foreign ministry confirmed this week, lives in Vienna.',
    ['AT supported'],
  ],
  [
    '2023-03-30',
    'Zahir Aghbar runs the embassy in Dushanbe. The consulate in Khorog, one of his own officials told Eurasianet, is tied to the Taliban.',
    ['TJ supported', 'TJ supported'],
  ],
  [
    '2026-02-05',
    'When the Afghan embassy in Canberra stops work after 30 June, its premises go into the keeping of Australia.',
    ['AU supported'],
  ],
])('reads who does what to whom, and when: %s %s', (on, text, wanted) => {
  expect(vetted(text, on).map((one) => `${one.countries.join()} ${one.verdict}`)).toEqual(wanted)
})

it.each<[string, string[]]>([
  [
    'Kazakh ambassador had dinner with Muttaqi last night, a waiter at the Serena swears.',
    ['KZ relations not-held'],
  ],
  [
    "The Swiss had lunch with the Taliban's deputy minister on Monday, a waiter told our Bern guy",
    ['CH relations not-held'],
  ],
  ["Argentina's foreign minister sat down with Muttaqi on Sunday, per one agency", ['AR relations not-held']],
  ['Kenya has accredited a Taliban-appointed consul, a Nairobi lawyer claims', ['KE accreditation not-held']],
  [
    'Staff at the Afghan embassy in Jakarta have gone unpaid since the spring, says a cousin of our fixer',
    ['ID mission not-held'],
  ],
])('what somebody of no office has told is held as it is: %s', (text, wanted) => {
  expect(verdictsOf(text, '2023-08-09')).toEqual(wanted)
})
