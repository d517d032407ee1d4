import { describe, expect, it } from 'vitest'
import { verdicts, vetted } from '../known.ts'
import { type Lookup, linesOf, percent, rightVerdicts, wrongly } from '../questions/judge.ts'

describe('a statement', () => {
  it.each<[string, string, string[]]>([
    [
      'Stringer says Moscow has recognised the Taliban, ok to push the alert?',
      '2025-06-15',
      ['RU recognition contradicted'],
    ],
    [
      'Austria takes no Taliban envoys, unlike Germany',
      '2025-12-01',
      ['AT accreditation supported', 'DE accreditation supported'],
    ],
    ['Unlike Germany, Austria takes no Taliban envoys', '2025-12-01', ['AT accreditation supported']],
    ['Russia recognises the Taliban government', '2025-07-04', ['RU recognition supported']],
    ['Russia recognises the Taliban government', '2024-01-01', ['RU recognition contradicted']],
    ['Russia does not recognise the Taliban', '2024-01-01', ['RU recognition supported']],
    ['Russia does not recognise the Taliban', '2025-12-01', ['RU recognition outdated']],
    ['China has recognised the Taliban.', '2025-12-01', ['CN recognition contradicted']],
    ['Canada recognised the Taliban last week', '2024-02-28', ['CA recognition contradicted']],
    ['The Taliban run the Afghan embassy in Moscow', '2023-01-01', ['RU mission supported']],
    ['The former republic still runs the Afghan embassy in Moscow', '2023-01-01', ['RU mission outdated']],
    ['China has not accepted a Taliban ambassador.', '2025-12-01', ['CN accreditation contradicted']],
    ["Canada did not refuse the Taliban's request.", '2024-03-01', ['CA accreditation contradicted']],
    ['Paraguay has accepted a Taliban ambassador', '2024-01-01', ['PY accreditation not-held']],
    ["Ottawa never answered the Taliban's letter.", '2024-03-01', ['CA accreditation supported']],
    [
      'Recognition of the Taliban is not on the table, the Kremlin says',
      '2021-10-21',
      ['RU recognition supported'],
    ],
    [
      'Lavrov’s ministry calls recognition of the Taliban premature',
      '2022-05-01',
      ['RU recognition supported'],
    ],
    ['Canada has no plans to recognise the Taliban', '2022-01-01', ['CA recognition supported']],
    ["Canada's recognition of the Taliban surprised nobody", '2026-03-01', ['CA recognition contradicted']],
    ["China welcomed Russia's recognition of the Taliban", '2026-03-01', ['RU recognition supported']],
    ["Russia's recognition was not followed by others", '2026-03-01', ['RU recognition supported']],
    [
      "The UN rejected the Taliban's bid for a seat in December 2023",
      '2024-03-01',
      ['recognition contradicted'],
    ],
    ["The UN deferred its decision on Afghanistan's seat", '2024-03-01', ['recognition supported']],
    [
      'Contrary to reports, Kazakhstan has not recognised the Taliban.',
      '2025-08-01',
      ['KZ recognition supported'],
    ],
    [
      'Norway accepted a Taliban ambassador in January 2025.',
      '2026-03-01',
      ['NO accreditation contradicted'],
    ],
  ])('%s (%s): %j', (text, on, wanted) => {
    expect(verdicts(text, on)).toEqual(wanted)
  })

  it('is held against what was known on its day', () => {
    const text = 'No country has recognised the Taliban'
    expect(verdicts(text, '2025-01-01')).toEqual(['recognition supported'])
    expect(verdicts(text, '2025-12-01')).toEqual(['recognition contradicted'])
  })

  it('is denied with the fact that denies it', () => {
    const [held] = vetted("Canada hands Kabul's embassy to Taliban envoy", '2024-02-28')
    expect(held).toMatchObject({ countries: ['CA'], aspect: 'mission', verdict: 'contradicted' })
    expect(held?.mission).toMatchObject({ sending: 'AF', receiving: 'CA' })
    expect(held?.finding?.evidence[0].fact).toMatch(/^af-ca-ottawa\/control\//)
  })

  it('stands in the words in which it was written', () => {
    const text = 'Big night. Russia recognises the Taliban government. More later.'
    expect(vetted(text).map((held) => held.text)).toEqual(['Russia recognises the Taliban government.'])
  })

  it('has a finding exactly where something is held', () => {
    const [none] = vetted('Paraguay has accepted a Taliban ambassador')
    expect(none).toMatchObject({ verdict: 'not-held', finding: null })
  })
})

describe('two statements', () => {
  it('are each of the language they are written in', () => {
    const held = vetted('Canada has not recognised the Taliban.\nРоссия признала талибов.', '2025-12-01')
    expect(held.map(({ language, verdict }) => [language, verdict])).toEqual([
      ['en', 'supported'],
      ['ru', 'supported'],
    ])
    expect(held[1]?.finding?.sentence).toContain('(данные ')
  })

  it('are held apart at a Chinese stop, behind which no space stands', () => {
    expect(
      verdicts(
        '俄罗斯成为首个正式承认塔利班政府的国家。中国外交部对此表示欢迎，但中方并未承认塔利班政府。',
        '2025-07-05',
      ),
    ).toEqual(['RU recognition supported', 'CN recognition supported'])
  })

  it('are held apart where one sentence makes both', () => {
    expect(verdicts('China accredited a Taliban ambassador but has not recognised the Taliban')).toEqual([
      'CN accreditation supported',
      'CN recognition supported',
    ])
  })

  it('share a country that the second only calls “it”', () => {
    expect(
      verdicts('Russia recognises the Taliban. It has accredited their ambassador, too.', '2026-03-01'),
    ).toEqual(['RU recognition supported', 'RU accreditation supported'])
  })

  it('do not lend each other a country that nothing points to', () => {
    const held = vetted('Russia recognises the Taliban. The talks on grain went well.')
    expect(held.map(({ countries }) => countries)).toEqual([['RU']])
  })
})

describe('a statement called untrue', () => {
  it.each<[string, string[]]>([
    ['It is false that Canada has recognised the Taliban', ['CA recognition supported']],
    ['Canada has recognised the Taliban, which is untrue.', ['CA recognition supported']],
    ['It is not true that Canada has not recognised the Taliban', ['CA recognition contradicted']],
    ['Canada has recognised the Taliban. This is false.', ['CA recognition supported']],
    ['Kazakhstan denied that it had recognised the Taliban', ['KZ recognition supported']],
    ['The claim that Canada has recognised the Taliban is baseless', ['CA recognition supported']],
    ['Canada hands the Afghan embassy to the Taliban, which is untrue', ['CA mission supported']],
    ['Ottawa wrongly denied that it had recognised the Taliban', ['CA recognition supported']],
  ])('%s: %j', (text, wanted) => {
    expect(verdicts(text, '2024-03-01')).toEqual(wanted)
  })
})

describe('the only one', () => {
  it.each<[string, string[]]>([
    ['No country other than Russia recognises the Taliban.', ['RU recognition supported']],
    ['No state but Canada has recognised the Taliban.', ['CA recognition contradicted']],
    ['Only Russia has recognised the Taliban government.', ['RU recognition supported']],
    ['Only Turkey has accepted a Taliban ambassador.', ['TR accreditation contradicted']],
    [
      'No government but the United Arab Emirates has accepted a Taliban ambassador.',
      ['AE accreditation contradicted'],
    ],
  ])('is held against all others: %s', (text, wanted) => {
    expect(verdicts(text, '2025-12-01')).toEqual(wanted)
  })
})

describe('a number of countries', () => {
  it.each<[string, string, string[]]>([
    [
      'Mujahid said the Taliban have sent diplomats to at least 14 countries',
      '2023-03-27',
      ['accreditation supported'],
    ],
    [
      'Mujahid told AP that diplomats had been sent to at least 40 countries',
      '2023-03-27',
      ['accreditation contradicted'],
    ],
    ['The group has sent diplomats to at least 14 countries', '2023-04-01', ['accreditation supported']],
    ['22 countries have recognised the Taliban', '2026-03-01', ['recognition contradicted']],
    ['The Taliban have diplomats in 77 countries', '2023-04-01', ['accreditation not-held']],
  ])('%s (%s): %j', (text, on, wanted) => {
    expect(verdicts(text, on)).toEqual(wanted)
  })
})

it('holds what is stated of the United Nations against the record of its seat', () => {
  expect(verdicts('The UN has recognised the Taliban', '2024-03-01')).toEqual(['recognition contradicted'])
})

describe('terms mixed up', () => {
  it('warns that envoys accredited are not recognition', () => {
    const [held] = vetted('China has recognised the Taliban', '2024-02-01')
    expect(held?.verdict).toBe('contradicted')
    expect(held?.flags.join()).toMatch(/not .*recognition/i)
  })

  it('has nothing to warn of where recognition was given', () => {
    expect(vetted('Russia has recognised the Taliban', '2025-08-01')[0]?.flags).toEqual([])
  })

  it('has nothing to warn of where recognition was given at another date', () => {
    const [held] = vetted('Russia recognised the Taliban in 2024', '2026-01-01')
    expect(held).toMatchObject({ verdict: 'contradicted', finding: { value: 'recognised' }, flags: [] })
  })
})

/**
 * The share of statements with a verdict that their truth allows. Measured on 28 November 2026, before the newest 144 statements
 * came in: with them it is 89.7 of lookups-2. A floor lies one point below.
 */
const RIGHT = { lookups: 96.4, 'lookups-2': 90.2 }
/** So many verdicts deny what a row holds true, or what none of its statements is on. Measured with the shares; a ceiling. */
const WRONGLY = { lookups: { opposed: 0, stray: 13 }, 'lookups-2': { opposed: 5, stray: 33 } }

describe.each(Object.entries(RIGHT))('messages of a newsroom: %s', (set, share) => {
  const lookups = linesOf(set) as Lookup[]
  const held = lookups.map((row) => ({ row, held: vetted(row.channelMessage, row.date) }))

  it('get the right verdict no less often than measured', () => {
    const right = held.reduce((sum, { row, held }) => sum + rightVerdicts(row, held), 0)
    const all = lookups.reduce((sum, { mentions }) => sum + mentions.length, 0)
    expect(percent(right, all)).toBeGreaterThanOrEqual(share - 1)
  })

  it('are not told that what is true is not, more often than measured', () => {
    const all = held.map(({ row, held }) => wrongly(row, held))
    const { opposed, stray } = WRONGLY[set as keyof typeof WRONGLY]
    expect(all.flatMap((one) => one.opposed).length).toBeLessThanOrEqual(opposed)
    expect(all.flatMap((one) => one.stray).length).toBeLessThanOrEqual(stray)
  })

  it('get no statement that they do not make', () => {
    const invented = held.filter(({ row, held }) => !row.mentions.length && held.length)
    expect(invented.map(({ row }) => row.channelMessage)).toEqual([])
  })

  it('get the same bytes twice', () => {
    const again = lookups.map((row) => vetted(row.channelMessage, row.date))
    expect(JSON.stringify(again)).toBe(JSON.stringify(held.map(({ held }) => held)))
  })
})
