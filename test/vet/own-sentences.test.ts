import { format } from 'date-fns'
import { describe, expect, it } from 'vitest'
import { type Day, daysFrom, LAST_DAY } from '../../src/edtf.ts'
import type { Fact } from '../../src/knowledge/knowledge.ts'
import { MISSION_SECTIONS, STATE_SECTIONS } from '../../src/knowledge/vocabulary.ts'
import { knowledge, TODAY, vetted } from '../known.ts'

type Evidence = Fact['evidence'][number]

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

/** So many statements of the record are denied by the record on their own day. Measured on 27 November 2026; a ceiling. */
const DENIED = 10

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

/** "On 1 May 2024 the Taliban …" */
const onDay = (day: Day, report: string): string =>
  `On ${format(`${day}T00:00`, 'd MMMM yyyy')} ${report.replace(/^The /, 'the ').replace(/\.$/, '')}.`

/** A report with a "not" put into it, where it has none. */
function denied({ report }: Evidence): string | null {
  if (/\b(?:no|not|never|nobody|none|without|nor|neither)\b/.test(report)) return null
  const told = report.replace(/\b(was|were|has|had|is|are|will|would|could)\b/, '$1 not')
  return told === report ? null : told
}

/** A report of a mission with the one side that it names taken for the other. */
function ofOtherSide({ report }: Evidence, { section }: Fact): string | null {
  const ofTaliban = /\bTaliban\b/.test(report)
  if (!['control', 'staff'].includes(section) || ofTaliban === report.includes('former republic')) return null
  return ofTaliban
    ? report
        .replaceAll('the Taliban', 'the former republic')
        .replace(/\bTaliban(?:-appointed)?\b/g, 'republican')
    : report.replaceAll('the former republic', 'the Taliban')
}

/** A report of what came about, half a year earlier or later than it did. */
const onAnotherDay =
  (days: number) =>
  ({ report }: Evidence, fact: Fact): string | null => {
    const day = daysFrom(dayOf(fact), days)
    const isBare = fact.kind === 'act' && !/\b\d{4}\b/.test(report)
    return isBare && day > TAKEOVER && day < TODAY ? onDay(day, report) : null
  }

/** In days. */
const HALF_A_YEAR = 183

/** So many statements of the record, altered so as to be untrue, are borne out by the record. Measured on 27 November 2026; a ceiling. */
const ALTERED: readonly (readonly [string, (evidence: Evidence, fact: Fact) => string | null, number])[] = [
  ['with a “not”', denied, 36],
  ['of the other side', ofOtherSide, 20],
  ['half a year later', onAnotherDay(HALF_A_YEAR), 10],
  ['half a year earlier', onAnotherDay(-HALF_A_YEAR), 5],
]

it.each(ALTERED)(
  'the sentences on file %s are borne out no more often than measured',
  (_, altered, most) => {
    const held = [...new Set(facts)].flatMap((fact) =>
      fact.evidence.flatMap((evidence) => {
        const text = altered(evidence, fact)
        return text
          ? vetted(text, daysFrom(dayOf(fact), HALF_A_YEAR)).filter(({ verdict }) => verdict === 'supported')
          : []
      }),
    )
    expect(held.length).toBeLessThanOrEqual(most)
  },
  60_000,
)

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
