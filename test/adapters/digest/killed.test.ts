import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlatformName } from '../../../adapters/desk/desk.ts'
import { tick } from '../../../adapters/digest/post/tick.ts'
import { daysFrom } from '../../../src/edtf.ts'
import type { FactRecord } from '../../../src/knowledge/compile.ts'
import { fact } from '../../digest/small-world.ts'
import type { Mood } from './fake-channel.ts'
import { type Fate, mortal } from './mortal.ts'
import { NEVER, type Office, office } from './office.ts'

const START = '2022-03-06T12:00:00Z'
const SECOND = 1_000
const HOUR = 3600 * SECOND

/** How long passes between two turns of the poster, in seconds: often little, sometimes a night. */
const pauses = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(5, 20, 45, 95, 200) },
    { weight: 3, arbitrary: fc.integer({ min: 600, max: 7200 }) },
    { weight: 1, arbitrary: fc.integer({ min: 7200, max: 40_000 }) },
  ),
  { minLength: 20, maxLength: 60 },
)
const moods = fc.array(
  fc.constantFrom<Mood>('well', 'lost-answer', 'lost', 'bad-gateway', 'busy', 'breaks'),
  { maxLength: 20 },
)
const fates: fc.Arbitrary<readonly Fate[]> = fc.array(
  fc.record({ calls: fc.integer({ min: 1, max: 40 }), takesEffect: fc.boolean() }),
  { maxLength: 12 },
)
/** News of each day, and how many hours after noon of that day it comes on file. */
const news = fc.array(fc.record({ day: fc.nat(3), waits: fc.nat(30) }), { maxLength: 8 })

type Life = Readonly<{ pauses: readonly number[]; moods: readonly Mood[]; fates: readonly Fate[] }>
type News = readonly (FactRecord & Readonly<{ comes: number }>)[]

const newsOf = (all: readonly { day: number; waits: number }[]): News =>
  all.map(({ day, waits }, i) => {
    const recorded = daysFrom('2022-03-06', day)
    return {
      ...fact({
        id: `nz/relations/${i}`,
        from: recorded,
        country: 'NZ',
        section: 'relations',
        value: 'contacts',
      }),
      evidence: [{ report: `News ${i}.`, source: 'lake-herald-2022-05' }],
      comes: Date.parse(`${recorded}T12:30:00Z`) + waits * HOUR,
    }
  })

/** Lives through bad days, one process after the other, and then through two good ones. */
async function live({ clock, channel, poster, know, create }: Office, life: Life, all: News): Promise<void> {
  await create({ when: '0 9,17 * * *', late: '6', nothing: 'silence' })
  channel.moods.push(...life.moods)
  const fates = [...life.fates]
  let [born, process, known] = [0, poster, 0]
  const next = () => {
    const fate = fates.shift()
    process = fate ? mortal(poster, `p${born++}`, fate) : poster
  }
  const pass = async (seconds: number) => {
    clock.now = new Date(+clock.now + seconds * SECOND)
    const onFile = all.filter(({ comes }) => comes <= +clock.now)
    if (onFile.length > known) know(onFile)
    known = onFile.length
    await tick(process, NEVER)
  }
  next()
  for (const [i, seconds] of life.pauses.entries()) {
    await pass(seconds)
    if (i % 4 === 3) next()
  }
  channel.moods.length = 0
  process = poster
  const last = Math.max(+clock.now, ...all.map(({ comes }) => comes)) + 48 * HOUR
  while (+clock.now < last) await pass(3000)
}

/** What a reader finds in the channel: the facts told, each message once. */
const toldIn = ({ channel }: Office): string[] =>
  channel.posted.flatMap(({ sending }) =>
    sending.answer.parts.flatMap((part) => (part.kind === 'finding' ? [part.evidence[0].fact] : [])),
  )

/** Lives in one run of the tests; four hundred of each and more were lived through once. */
const RUNS = 15

const lives = fc.record({ pauses, moods, fates })

describe('whenever the bot is killed and whatever the platform does', () => {
  it.each<PlatformName>(['slack', 'discord'])(
    '%s: nothing is lost and nothing is posted twice',
    async (platform) => {
      await fc.assert(
        fc.asyncProperty(lives, news, async (life, made) => {
          const all = newsOf(made)
          const desk = await office({ now: START, platform })
          await live(desk, life, all)
          const keys = desk.channel.posted.map(({ key }) => key)
          expect(new Set(keys).size).toBe(keys.length)
          expect(toldIn(desk).sort()).toEqual(all.map(({ id }) => id).sort())
          const numbers = desk.channel.posted.map(
            ({ sending }) => /no\. (\d+)/.exec(sending.answer.headline)?.[1],
          )
          expect(numbers).toEqual(numbers.map((_, i) => String(i + 1)))
          await desk.store.close()
        }),
        { numRuns: RUNS },
      )
    },
  )

  it.each<PlatformName>(['slack', 'discord'])(
    '%s: a channel that cannot be read gets no message twice and loses nothing',
    async (platform) => {
      await fc.assert(
        fc.asyncProperty(lives, news, async (life, made) => {
          const all = newsOf(made)
          const desk = await office({ now: START, platform, readable: false })
          await live(desk, life, all)
          const keys = desk.channel.posted.map(({ key }) => key)
          expect(new Set(keys).size).toBe(keys.length)
          const told = new Set(toldIn(desk))
          const doubtful = (await desk.editions()).filter(({ state }) => state === 'unknown')
          expect(desk.channel.told.length).toBeGreaterThanOrEqual(doubtful.length)
          expect(all.filter(({ id }) => !told.has(id))).toEqual([])
          await desk.store.close()
        }),
        { numRuns: RUNS },
      )
    },
  )
})
