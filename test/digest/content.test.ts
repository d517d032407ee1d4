import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer } from '../../src/answer.ts'
import { changesIn, keysBy, type Window } from '../../src/digest/changed.ts'
import { contentOf, type Telling } from '../../src/digest/content.ts'
import type { Watch } from '../../src/digest/digest.ts'
import { daysFrom } from '../../src/edtf.ts'
import type { FactRecord } from '../../src/knowledge/compile.ts'
import type { Knowledge } from '../../src/knowledge/knowledge.ts'
import { knowledge as real } from '../known.ts'
import { fact, world, worldOf } from './small-world.ts'

const ALL: Watch = { countries: [], groups: [], missions: [], topics: [], changes: [] }
const WEEK: Window = { after: '2022-03-07', until: '2022-03-14' }

const told = (knowledge: Knowledge, change: Partial<Telling> & { watch?: Partial<Watch> } = {}): Answer => {
  const { watch, ...telling } = change
  const digest = { watch: { ...ALL, ...watch }, language: 'en' }
  const plain = { digest, window: WEEK, number: 7, told: null, due: null, unsure: false }
  return contentOf({ ...plain, ...telling }, knowledge).answer
}

/** The edition of the week after others told some of it. */
const editionOf = (knowledge: Knowledge, told: ReadonlySet<string>) =>
  contentOf(
    { digest: { watch: ALL, language: 'en' }, window: WEEK, number: 7, told, due: null, unsure: false },
    knowledge,
  )

/** One of many reports of a day. */
const numbered = (i: number): FactRecord =>
  fact({
    from: '2022-03-09',
    id: `ie/relations/${i}`,
    section: 'relations',
    value: 'contacts',
    evidence: [{ report: `News ${i}.`, source: 'lake-herald-2022-05' }],
  })

const lines = ({ parts }: Answer): string[] =>
  parts.flatMap((part) =>
    part.kind === 'heading' ? [`# ${part.sentence}`] : 'sentence' in part ? [part.sentence] : [],
  )

const changes = (knowledge: Knowledge, window = WEEK, told: ReadonlySet<string> | null = null, watch = ALL) =>
  changesIn({ knowledge, watch, window, told }).map(({ change, fact }) => `${change} ${fact.id}`)

describe('an edition', () => {
  it('says which it is, for which days, and how much it tells', () => {
    const knowledge = worldOf([fact({ from: '2022-03-09' }), fact({ from: '2022-03-10', country: 'NZ' })])
    expect(told(knowledge).headline).toBe('Mission status no. 7, recorded 8 to 14 March 2022: new 2')
    expect(told(knowledge, { number: null }).headline).toBe(
      'Mission status, recorded 8 to 14 March 2022: new 2',
    )
  })

  it('puts corrections first, then what is new by country, then what has gone stale, then old news', () => {
    const knowledge = worldOf([
      fact({ from: '2022-03-01', withdrawn: { on: '2022-03-09', because: 'misread' } }),
      fact({ from: '2022-03-09', country: 'NZ', section: 'relations', value: 'contacts' }),
      fact({ from: '2022-03-10', section: 'relations', value: 'none' }),
      fact({
        from: '2021-09',
        country: 'NZ',
        section: 'accreditation',
        value: 'refused',
        recorded: '2022-03-10',
      }),
      fact({ from: '2021-02-10', section: 'accreditation', value: 'refused' }),
    ])
    expect(lines(told(knowledge)).filter((line) => line.startsWith('#'))).toEqual([
      '# Corrections',
      '# New: Ireland',
      '# New: New Zealand',
      '# Gone stale',
      '# Newly documented, from before 4 February 2022',
    ])
  })

  it('tells a correction with its reason, and what is on file now', () => {
    const knowledge = worldOf([
      fact({ from: '2022-02-01' }),
      fact({ from: '2022-03-01', value: 'recognised', withdrawn: { on: '2022-03-09', because: 'Misread.' } }),
    ])
    expect(lines(told(knowledge)).slice(0, 3)).toEqual([
      '# Corrections',
      'Withdrawn on 9 March 2022: Reported on 2022-03-01. Reason: Misread.',
      'On file now: Reported on 2022-02-01.',
    ])
  })

  it('tells a changed state with what was on file until then', () => {
    const knowledge = worldOf([
      fact({ from: '2022-02-01' }),
      fact({ from: '2022-03-09', value: 'recognised' }),
    ])
    expect(changes(knowledge)).toEqual(['changed ie/recognition/2022-03-09'])
    expect(lines(told(knowledge)).slice(1, 3)).toEqual([
      'Changed: Reported on 2022-03-09.',
      'On file until now: Reported on 2022-02-01.',
    ])
  })

  it('takes one more report of the same state for a new fact, not for a changed state', () => {
    const knowledge = worldOf([fact({ from: '2022-02-01' }), fact({ from: '2022-03-09' })])
    expect(changes(knowledge)).toEqual(['new ie/recognition/2022-03-09'])
  })

  it('takes an old event for no change of today, however it is recorded', () => {
    const knowledge = worldOf([
      fact({ from: '2022-02-01' }),
      fact({ from: '2021-10-01', value: 'recognised', recorded: '2022-03-09' }),
    ])
    expect(changes(knowledge)).toEqual(['new ie/recognition/2021-10-01'])
  })

  it('names what went stale in its window and in no other', () => {
    const knowledge = worldOf([fact({ from: '2022-03-09' })])
    const months = Array.from({ length: 36 }, (_, i) => daysFrom('2022-03-10', i * 30))
    const windows = months.slice(1).map((until, i) => ({ after: months[i] ?? '', until }))
    expect(windows.map((window) => changes(knowledge, window)).filter(({ length }) => length)).toEqual([
      ['stale ie/recognition/2022-03-09'],
    ])
  })

  it('tells a fact that was recorded and taken back in one window as a correction alone', () => {
    const knowledge = worldOf([
      fact({ from: '2022-03-09', withdrawn: { on: '2022-03-10', because: 'Misread.' } }),
    ])
    expect(changes(knowledge)).toEqual(['correction ie/recognition/2022-03-09'])
  })

  it('holds what is new against what stood last on its day, not against what was taken back', () => {
    const knowledge = worldOf([
      fact({
        from: '2022-03',
        value: 'recognised',
        recorded: '2022-03-05',
        withdrawn: { on: '2022-03-09', because: 'Misread.' },
      }),
      fact({ from: '2022-03-01', recorded: '2022-03-05' }),
      fact({ from: '2022-03-09' }),
    ])
    expect(changes(knowledge)).toEqual(['correction ie/recognition/2022-03', 'new ie/recognition/2022-03-09'])
  })

  it('says that nothing changed', () => {
    expect(told(worldOf([fact({ from: '2022-02-01' })])).headline).toMatch(/: nothing changed$/)
  })

  it('says when it is late, and when nobody knows whether the one before it arrived', () => {
    const knowledge = worldOf([fact({ from: '2022-03-09' })])
    expect(
      lines(told(knowledge, { due: 'Monday 14 March 2022, 09:00 (Asia/Kabul)', unsure: true })).slice(0, 2),
    ).toEqual([
      'Late: this was due Monday 14 March 2022, 09:00 (Asia/Kabul).',
      'It is not known whether the edition before this one arrived; what it told stands here again.',
    ])
  })

  it('counts what it does not show', () => {
    const many = Array.from({ length: 100 }, (_, i) =>
      fact({ from: '2022-03-09', id: `ie/relations/${i}`, section: 'relations', value: 'contacts' }),
    )
    const answer = told(worldOf(many))
    expect(answer.parts.filter(({ kind }) => kind === 'finding')).toHaveLength(80)
    expect(lines(answer)).toContain('20 more are not shown here: they come with the next edition.')
  })

  it('counts as told what it shows and no more: the next ones tell the rest, what has gone stale too', () => {
    const states = Object.keys(real.names.states).slice(0, 120)
    const knowledge = worldOf([
      ...states.map((country) =>
        fact({ from: '2021-02-10', country, section: 'accreditation', value: 'refused' }),
      ),
      ...Array.from({ length: 60 }, (_, i) => numbered(i)),
    ])
    const told = new Set<string>()
    const counts = [0, 1, 2, 3].map(() => {
      const { answer, keys, left } = editionOf(knowledge, told)
      for (const key of keys) told.add(key)
      return [answer.parts.filter(({ kind }) => kind === 'finding').length, left]
    })
    expect(counts).toEqual([
      [80, 100],
      [80, 20],
      [20, 0],
      [0, 0],
    ])
  })

  it('that tells a fact anew does not tell in the next one that it has gone stale', () => {
    const old = fact({
      from: '2021-02-10',
      section: 'accreditation',
      value: 'refused',
      recorded: '2022-03-08',
    })
    const { keys } = editionOf(worldOf([old]), new Set())
    expect(editionOf(worldOf([old]), new Set(keys)).keys).toEqual([])
  })

  it('of a digest that tells only what goes stale tells it of what was just written down', () => {
    const young = fact({
      from: '2021-02-10',
      section: 'accreditation',
      value: 'refused',
      recorded: '2022-03-08',
    })
    const watch = { ...ALL, changes: ['stale'] as const }
    expect(changes(worldOf([young]), WEEK, new Set(), watch)).toEqual(['stale ie/accreditation/2021-02-10'])
  })

  it('is told in the language of its digest', () => {
    const digest = { watch: ALL, language: 'ru' }
    expect(told(worldOf([fact({ from: '2022-03-09' })]), { digest }).understood.language).toBe('ru')
  })

  it('is the same to the byte whenever it is made', () => {
    expect(JSON.stringify(told(world))).toBe(JSON.stringify(told(world)))
  })
})

describe('a watch', () => {
  const knowledge = worldOf([
    fact({ from: '2022-03-09' }),
    fact({ from: '2022-03-09', country: 'NZ' }),
    fact({ from: '2022-03-09', country: 'NZ', section: 'relations', value: 'contacts' }),
    fact({ from: '2022-03-09', country: null, mission: 'af-ie-dublin', section: 'operation', value: 'open' }),
    fact({ from: '2022-03-01', country: 'NZ', withdrawn: { on: '2022-03-09', because: 'misread' } }),
  ])
  const watched = (watch: Partial<Watch>) => changes(knowledge, WEEK, null, { ...ALL, ...watch })

  it('on a State takes in the missions it sends and receives', () => {
    expect(watched({ countries: ['IE'] })).toEqual([
      'new af-ie-dublin/operation/2022-03-09',
      'new ie/recognition/2022-03-09',
    ])
  })

  it('on a group takes in its members', () => {
    expect(watched({ groups: ['islands'] })).toHaveLength(5)
  })

  it('on a mission takes in that mission alone', () => {
    expect(watched({ missions: ['af-ie-dublin'] })).toEqual(['new af-ie-dublin/operation/2022-03-09'])
  })

  it('on a topic and on a kind of change leaves out the others', () => {
    expect(watched({ topics: ['relations'] })).toEqual(['new nz/relations/2022-03-09'])
    expect(watched({ changes: ['correction'] })).toEqual(['correction nz/recognition/2022-03-01'])
  })
})

describe('what comes on file late', () => {
  const early = fact({ from: '2022-03-01' })
  const late = fact({ from: '2022-03-02', country: 'NZ' })
  const known = new Set(keysBy(worldOf([early]), ALL, '2022-03-07'))

  it('is told by the next edition, though its day lies in a window that was told', () => {
    expect(changes(worldOf([early, late]), WEEK, known)).toEqual(['new nz/recognition/2022-03-02'])
    expect(lines(told(worldOf([early, late]), { told: known }))).toContain(
      '1 of these entries were written down earlier and came on file after the edition before.',
    )
  })

  it('is not told where it was on file when the digest was made', () => {
    expect(changes(worldOf([early]), WEEK, known)).toEqual([])
  })

  it('is told even if it stands before another of its date, whose id it takes over', () => {
    const before = fact({ from: '2022-03-01', value: 'recognised', recorded: '2022-03-05' })
    const moved = { ...early, id: `${early.id}-2` }
    expect(changes(worldOf([before, moved]), WEEK, known)).toEqual(['new ie/recognition/2022-03-01'])
  })

  it('is not told again where only its wording was mended', () => {
    const mended = { ...early, evidence: [{ report: 'Worded otherwise.', source: 'lake-herald-2022-05' }] }
    expect(changes(worldOf([mended]), WEEK, known)).toEqual([])
  })
})

const day = fc.nat(400).map((days) => daysFrom('2022-01-01', days))
const facts = fc.array(
  fc.record({
    recorded: day,
    age: fc.nat(200),
    country: fc.constantFrom('IE', 'NZ'),
    value: fc.constantFrom('recognised', 'not-recognised'),
    withdrawn: fc.option(fc.nat(60)),
  }),
  { maxLength: 25 },
)

function recordsOf(
  made: readonly {
    recorded: string
    age: number
    country: string
    value: string
    withdrawn: number | null
  }[],
) {
  return made.map(
    ({ recorded, age, country, value, withdrawn }, i): FactRecord =>
      fact({
        id: `${country.toLowerCase()}/recognition/${i}`,
        from: daysFrom(recorded, -age),
        recorded,
        country,
        value,
        // The knowledge check lets no fact stand twice, so each has a report of its own.
        evidence: [{ report: `News ${i}.`, source: 'lake-herald-2022-05' }],
        ...(withdrawn === null
          ? {}
          : { withdrawn: { on: daysFrom(recorded, withdrawn), because: 'misread' } }),
      }),
  )
}

describe('windows beside each other', () => {
  const days = fc.uniqueArray(day, { minLength: 3, maxLength: 8 }).map((all) => all.sort())
  const windowsOf = (all: readonly string[]) =>
    all.slice(1).map((until, i) => ({ after: all[i] ?? '', until }))

  it('tell each fact that was recorded and each correction once, and lose none', () => {
    fc.assert(
      fc.property(facts, days, (made, all) => {
        const records = recordsOf(made)
        const knowledge = worldOf(records)
        const [first = '', last = ''] = [all[0], all.at(-1)]
        const items = windowsOf(all).flatMap((window) =>
          changesIn({ knowledge, watch: ALL, window, told: null }),
        )
        const of = (...kinds: string[]) =>
          items.filter(({ change }) => kinds.includes(change)).map((item) => item.fact.id)
        const within = (on: string) => on > first && on <= last
        const inOne = (on: string) => all.find((until) => on <= until)
        const wanted = records.filter(
          ({ recorded, withdrawn }) =>
            within(recorded) && (!withdrawn || (inOne(withdrawn.on) ?? '9999') > (inOne(recorded) ?? '')),
        )
        expect(of('new', 'changed').sort()).toEqual(wanted.map(({ id }) => id).sort())
        const corrected = records.filter(({ withdrawn }) => withdrawn && within(withdrawn.on))
        expect(of('correction').sort()).toEqual(corrected.map(({ id }) => id).sort())
        expect(new Set(items.map(({ key }) => key)).size).toBe(items.length)
      }),
      { numRuns: 150 },
    )
  })
})
