import { describe, expect, it } from 'vitest'
import type { Day } from '../../src/edtf.ts'
import { LAST_DAY } from '../../src/edtf.ts'
import type { Fact } from '../../src/knowledge/knowledge.ts'
import { MISSION_SECTIONS, STATE_SECTIONS } from '../../src/knowledge/vocabulary.ts'
import { knowledge, vetted } from '../known.ts'

const TAKEOVER: Day = '2021-08-20'

const facts: readonly Fact[] = [
  ...knowledge.countries.flatMap((code) =>
    STATE_SECTIONS.flatMap((section) => knowledge.ofCountry(code, section)),
  ),
  ...knowledge.missions.flatMap(({ mission }) =>
    MISSION_SECTIONS.flatMap((section) => knowledge.ofMission(mission, section)),
  ),
  ...[...STATE_SECTIONS, ...MISSION_SECTIONS].flatMap((section) => knowledge.ofEveryone(section)),
]

/** The last day of a fact, on which all that it tells had come about. */
const dayOf = ({ span: { first, last } }: Fact): Day => {
  const day = last === LAST_DAY ? first : last
  return day < TAKEOVER ? TAKEOVER : day
}

/** So many statements of the record are denied by the record on their own day. Measured on 26 November 2026; a ceiling. */
const DENIED = 11

describe('the sentences on file', () => {
  it('are denied by what is on file no more often than measured', () => {
    const denied = [...new Set(facts)].flatMap((fact) =>
      fact.evidence.flatMap(({ report }) =>
        vetted(report, dayOf(fact)).filter(({ verdict }) => verdict === 'contradicted'),
      ),
    )
    expect(denied.length).toBeLessThanOrEqual(DENIED)
  }, 60_000)
})

it.each<[string, string, string[]]>([
  [
    '2024-07-31',
    'The Taliban ended consular ties with the Afghan embassy in Vienna and thirteen other missions.',
    ['AT mission supported'],
  ],
  [
    '2021-11-25',
    'Iran was counted among the States with an open embassy in Kabul in November 2021.',
    ['IR mission supported'],
  ],
  [
    '2025-11-01',
    'Qatar raised its representation in Kabul to the rank of ambassador in October 2025.',
    ['QA relations supported'],
  ],
  ['2021-10-20', 'The Taliban had been recognised by nobody.', [' recognition supported']],
  ['2022-01-05', 'Mujahid told Sputnik that the Taliban planned to appoint an ambassador in Moscow.', []],
  [
    '2024-02-28',
    'Diplomats of the former republic still staff the Afghan embassy in Ottawa, without money from the Taliban.',
    ['CA mission supported'],
  ],
  [
    '2023-10-10',
    'The Afghan embassy in Madrid said that it worked with the authorities in Kabul.',
    ['ES mission supported'],
  ],
  [
    '2024-09-30',
    'The building of the Afghan embassy in London had been handed over to the British foreign office.',
    ['GB mission supported'],
  ],
  [
    '2026-02-01',
    'The Afghan embassy in Moscow was headed by Gul Hassan, whose letter of credence Putin received on 15 January 2026.',
    ['RU mission supported', 'RU accreditation supported'],
  ],
  [
    '2024-02-06',
    'When the Afghan embassy in Tashkent changed hands, Tajikistan remained the one neighbour that had not given the Afghan embassy to the Taliban.',
    ['UZ mission supported', 'TJ mission supported'],
  ],
  [
    '2023-11-30',
    'The Taliban promised to pay the salaries at the Afghan embassy in Dushanbe.',
    ['TJ mission supported'],
  ],
  [
    '2023-11-30',
    'The Taliban named one Faizullah first secretary at the Afghan embassy in Dushanbe.',
    ['TJ mission not-held'],
  ],
  [
    '2026-11-22',
    'Canada’s foreign ministry said that a Taliban chargé d’affaires had written to it in November 2022.',
    ['CA accreditation supported'],
  ],
  ['2026-11-22', 'Canada was one of the leading allies of the Afghan republic.', []],
  [
    '2026-11-22',
    'Nicaragua said nothing of recognition when it named an ambassador.',
    ['NI accreditation not-held'],
  ],
  [
    '2026-11-22',
    'Taliban diplomats had run the Afghan consulate in Dubai since 2023.',
    ['AE mission supported', 'AE accreditation not-held'],
  ],
  [
    '2025-12-01',
    'The German foreign office said that no consent had been given for a consul general in Bonn.',
    ['DE accreditation supported'],
  ],
  [
    '2024-08-01',
    'Mujahid claimed that 38 Afghan missions abroad were led by the Taliban foreign ministry.',
    [' mission supported'],
  ],
  [
    '2022-12-01',
    'The letter of November 2022 asked Canada to take Taliban officials at the Afghan embassy there.',
    ['CA accreditation supported'],
  ],
])('on %s: %s', (on, text, wanted) => {
  const held = vetted(text, on)
  expect(held.map(({ countries, aspect, verdict }) => `${countries.join()} ${aspect} ${verdict}`)).toEqual(
    wanted,
  )
})
