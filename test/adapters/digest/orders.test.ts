import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { carryOut } from '../../../adapters/digest/carry-out.ts'
import type { Giver, Rank } from '../../../adapters/digest/giver.ts'
import type { Wishes } from '../../../adapters/digest/order.ts'
import { orderIn } from '../../../adapters/digest/order-in.ts'
import { settled, USUAL } from '../../../adapters/digest/settings.ts'
import { wishesIn } from '../../../adapters/digest/wishes-in.ts'
import { wordsIn } from '../../../src/reply/words.ts'
import { fact } from '../../digest/small-world.ts'
import { knowledge } from '../../known.ts'
import { office } from './office.ts'

const SUNDAY = '2022-03-06T12:00:00Z'
const words = wordsIn(knowledge, 'en')
const reading = { knowledge, words, today: '2026-11-25' }
const usual = { ...USUAL, zone: 'UTC', language: 'en' }

/** What a condition in words becomes, or the faults found in it. */
function read(text: string) {
  const wished = wishesIn(text, words)
  return 'wishes' in wished ? settled(wished.wishes, usual, reading) : wished.faults
}

describe('a condition in words', () => {
  it('says when, where the clocks are, what is watched, and what if nothing changed', () => {
    expect(
      read(
        'monday 09:00 Europe/London watching Russia, neighbours, Afghan embassy in Moscow; corrections only; silent when nothing changed',
      ),
    ).toEqual({
      ...usual,
      zone: 'Europe/London',
      schedule: { days: [1], time: '09:00' },
      watch: {
        countries: ['RU'],
        groups: ['neighbours'],
        missions: ['af-ru-moscow'],
        topics: [],
        changes: ['correction'],
      },
      nothing: 'silence',
    })
  })

  it.each([
    ['weekdays 8.30am Kabul', { schedule: { days: [1, 2, 3, 4, 5], time: '08:30' }, zone: 'Asia/Kabul' }],
    ['mon-wed, sat 7 pm', { schedule: { days: [1, 2, 3, 6], time: '19:00' } }],
    ['every day at 12am', { schedule: { days: [1, 2, 3, 4, 5, 6, 7], time: '00:00' } }],
    [
      'daily 12 pm new york',
      { schedule: { days: [1, 2, 3, 4, 5, 6, 7], time: '12:00' }, zone: 'America/New_York' },
    ],
    [
      'on monday and thursday at 9:00, Europe/London',
      { schedule: { days: [1, 4], time: '09:00' }, zone: 'Europe/London' },
    ],
    ['fri-mon 9:00', { schedule: { days: [1, 5, 6, 7], time: '09:00' } }],
    ['cron 0 9 1 * * Asia/Kabul', { schedule: { cron: '0 9 1 * *' }, zone: 'Asia/Kabul' }],
    [
      'monday 09:00; up to 3 hours late; quiet 22:00-07:00',
      { late: 3, quiet: { from: '22:00', until: '07:00' } },
    ],
    ['monday 09:00; never late; no quiet hours', { late: 0, quiet: null }],
    ['monday 09:00; late: 12; quiet: 10pm to 7am', { late: 12, quiet: { from: '22:00', until: '07:00' } }],
    ['monday 09:00; in French; admins only', { language: 'fr', managers: 'admins' }],
    ['monday 09:00; post nothing', { nothing: 'silence' }],
    ['monday 09:00; say so when nothing changed; all members', { nothing: 'receipt', managers: 'members' }],
    [
      'monday 09:00; recognition, envoys',
      { watch: { ...usual.watch, topics: ['recognition', 'accreditation'] } },
    ],
    [
      'monday 09:00; ambassadors and ties; news',
      { watch: { ...usual.watch, topics: ['accreditation', 'relations'], changes: ['new'] } },
    ],
    ['monday 09:00; new, gone stale', { watch: { ...usual.watch, changes: ['new', 'stale'] } }],
    [
      'monday 09:00 watching Frnace, UK, EU',
      { watch: { ...usual.watch, countries: ['FR', 'GB'], groups: ['eu'] } },
    ],
    ['monday 09:00; watching everything', { watch: usual.watch }],
  ])('%s', (text, settings) => {
    expect(read(text)).toMatchObject(settings)
  })

  it.each([
    ['moonday 09:00', /“moonday” is no weekday/],
    ['monday 25:00', /“monday 25:00” names no time of day/],
    ['monday 09:00 Europe/Lodon', /Did you mean Europe\/London\?/],
    ['monday 09:00 +05:30', /no time zone that follows its clocks/],
    ['monday 09:00; watching Ruritania', /“Ruritania” is no State, group or mission/],
    ['monday 09:00; watching Congo', /may mean several: .*\(CD\).*\(CG\)/],
    ['monday 09:00; watching Afghan embassy in Reykjavik', /“Afghan embassy in Reykjavik” is n/],
    ['monday 09:00; quiet 08:00-10:00', /09:00 lies in the quiet hours from 08:00 to 10:00/],
    ['monday 09:00; late: 100', /no number of hours from 0 to 72/],
    ['monday 09:00; in Klingon', /no language that is spoken here: choose from/],
    ['monday 09:00; only gossip', /“gossip” is no kind of change: choose from corrections, changed states/],
    ['cron */5 * * * *', /more often than once an hour/],
    ['cron 0 9 30 2 *', /never comes/],
    ['whenever you like', /could not be read: write for example/],
    [
      'monday 09:00; tuesday 10:00',
      /^When is said twice, “monday 09:00” and “tuesday 10:00”: write one of them, or both as one list\.$/,
    ],
    ['monday 09:00 Europe/London; zone: Asia/Kabul', /^Time zone is said twice, “Europe\/London” and “Asia/],
    ['monday 09:00; corrections; only new', /^What is told is said twice, “corrections” and “new”/],
  ])('%s: says what is wrong and the way out', (text, message) => {
    const found = read(text)
    const faults = 'zone' in found ? [] : found
    expect(faults.map((fault) => fault.message).join(' ')).toMatch(message)
  })

  it('knows the weekdays of every language it speaks', () => {
    const days = [1, 2, 3, 4, 5, 6, 7] as const
    const misread = [...knowledge.reader.lexicon.languages.keys()].flatMap((code) => {
      const { say } = wordsIn(knowledge, code)
      return days.filter((day) => {
        const found = read(`${say(`weekday.${day}`)}, 09:00`)
        return !('zone' in found && 'days' in found.schedule && found.schedule.days.join() === String(day))
      })
    })
    expect(misread).toEqual([])
  })

  it('takes its own word for each choice, in every language it speaks', () => {
    const misread = [...knowledge.reader.lexicon.languages.keys()].flatMap((code) => {
      const own = wordsIn(knowledge, code)
      const chosen = (wishes: Wishes) => settled(wishes, usual, { ...reading, words: own })
      return [
        ...(['receipt', 'silence'] as const).filter((choice) => {
          const found = chosen({ nothing: own.say(`digest.nothing.${choice}`) })
          return !('zone' in found && found.nothing === choice)
        }),
        ...(['members', 'admins'] as const).filter((choice) => {
          const found = chosen({ managers: own.say(`digest.managers.${choice}`) })
          return !('zone' in found && found.managers === choice)
        }),
      ].map((choice) => `${code} ${choice}`)
    })
    expect(misread).toEqual([])
  })

  it('names all its faults at once, each with its field', () => {
    const wishes: Wishes = { when: 'x', zone: 'y', watching: 'zzzz', late: 'soon' }
    const found = settled(wishes, usual, reading)
    expect('zone' in found ? [] : found.map(({ field }) => field)).toEqual([
      'when',
      'zone',
      'watching',
      'late',
    ])
  })

  it('is read without an exception whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const order = orderIn(`create ${text}`, words)
        expect('order' in order || order.faults.length > 0).toBe(true)
        read(`${text}; ${text} 09:00`)
      }),
      { numRuns: 200 },
    )
  })
})

const ranked = (rank: Rank) => ({ rankIn: async () => rank })

describe('an order', () => {
  const EARLY = fact({ from: '2022-03-01' })

  it('to create shows the condition, five runs in local time and UTC, how often it would have posted, and a sample', async () => {
    const { create } = await office({ now: SUNDAY, facts: [EARLY] })
    const replied = await create({ when: 'tuesday 09:00', watching: 'Ireland', nothing: 'silence' })
    expect(replied).toMatchObject({ done: true, faults: [] })
    expect(replied.lines.slice(0, 3)).toEqual([
      'Tuesday, 09:00 (Asia/Kabul); Ireland; silent when nothing changed; up to 6 hours late, after that with the next one.',
      'Next runs:',
      'Tuesday 8 March 2022, 09:00 (Asia/Kabul) = 8 March 2022 04:30 UTC',
    ])
    expect(replied.lines).toContain('In the last 90 days this would have posted 1 times.')
    expect(replied.digests[0]?.runs).toHaveLength(5)
    expect(replied.preview?.headline).toBe('Mission status, recorded 23 February 2022 to 1 March 2022: new 1')
  })

  it('to create says to invite the bot where nobody knows whether it may post, until it has posted there', async () => {
    const { order, giver, tickAt } = await office({ now: SUNDAY })
    const stranger: Giver = { ...giver, reach: 'unknown' }
    const said = expect.stringMatching(
      /^If the bot is no member of this channel yet, invite it with \/invite/,
    )
    expect((await order('create daily 09:00', stranger)).lines).toContainEqual(said)
    await tickAt('2022-03-07T04:31:00Z')
    expect((await order('create daily 17:00', stranger)).lines).not.toContainEqual(said)
  })

  it.each(['constructor', 'toString', 'frob'])('that begins with “%s” is none', (said) => {
    expect(orderIn(said, words)).toMatchObject({ faults: [{ message: expect.stringContaining(said) }] })
  })

  it('to create without a zone asks for one', async () => {
    const { desk, giver } = await office({ now: SUNDAY })
    const nowhere = { ...giver, zone: null }
    const replied = await carryOut(desk, { do: 'create', wishes: { when: 'daily 09:00' } }, nowhere)
    expect(replied).toMatchObject({ done: false, faults: [{ field: 'zone' }] })
  })

  it('shows what the next edition would say, and that is what it then says', async () => {
    const { create, order, know, clock, tickAt, channel } = await office({ now: SUNDAY, facts: [EARLY] })
    await create({ when: 'daily 09:00' })
    know([EARLY, fact({ from: '2022-03-06', country: 'NZ', recorded: '2022-03-07' })])
    clock.now = new Date('2022-03-07T04:00:00Z')
    const { preview } = await order('preview')
    await tickAt('2022-03-07T04:30:40Z')
    const posted = channel.posted[0]?.sending.answer
    expect(preview).toEqual({ ...posted, headline: posted?.headline.replace(' no. 1', '') })
  })

  it('to change the watch neither tells what was on file before nor loses what is owed', async () => {
    const NZ = fact({ from: '2022-02-20', country: 'NZ' })
    const OWED = fact({ from: '2022-03-02', section: 'relations', value: 'contacts' })
    const { create, order, know, tickAt, channel } = await office({ now: SUNDAY, facts: [EARLY, NZ] })
    await create({ when: 'daily 09:00', watching: 'Ireland' })
    know([EARLY, NZ, OWED])
    await order('change watching Ireland, New Zealand')
    await tickAt('2022-03-07T04:30:40Z')
    expect(channel.posted[0]?.sending.answer.headline).toBe(
      'Mission status no. 1, recorded 7 March 2022: new 1',
    )
  })

  it('to pause until a day, to resume and to delete is done and kept on record with who gave it', async () => {
    const { create, order, store, only } = await office({ now: SUNDAY })
    await create({ when: 'daily 09:00' })
    const { id } = await only()
    expect((await order('pause until 5 April')).headline).toBe(
      `Digest ${id} is paused until 5 April 2022. What it would have told waits.`,
    )
    expect((await only()).next).toBe('2022-04-05T04:30:00.000Z')
    await order('resume')
    expect((await only()).next).toBe('2022-03-07T04:30:00.000Z')
    await order('delete')
    const audit = await store.audit.list()
    expect(audit.map(({ act, person }) => `${act} by ${person}`)).toEqual([
      'deleted by U1',
      'resumed by U1',
      'paused by U1',
      'created by U1',
    ])
  })

  it.each([
    ['tomorrow', '2022-03-07'],
    ['in 2 weeks', '2022-03-20'],
    ['monday', '2022-03-07'],
    ['next sunday', '2022-03-13'],
    ['1 March', '2023-03-01'],
    ['2022-12-24', '2022-12-24'],
  ])('to pause until %s means %s', async (text, day) => {
    const { create, order, only } = await office({ now: SUNDAY })
    await create({ when: 'daily 09:00' })
    await order(`pause until ${text}`)
    expect((await only()).paused).toEqual({ until: day })
  })

  it.each([
    ['31 February', /is no day/],
    ['someday', /is no day/],
    ['2022-03-01', /not a day to come/],
    ['2122-03-07', /7 March 2122 is more than 5 years off: name a sooner day/],
    ['9999-12-31', /more than 5 years off/],
  ])('to pause until %s is not carried out', async (text, fault) => {
    const { create, order } = await office({ now: SUNDAY })
    await create({ when: 'daily 09:00' })
    expect(await order(`pause until ${text}`)).toMatchObject({
      done: false,
      faults: [{ message: expect.stringMatching(fault) }],
    })
  })
})

describe('who may', () => {
  it.each<[Rank, string, boolean]>([
    ['stranger', 'create daily 09:00', false],
    ['member', 'create daily 09:00', true],
    ['member', 'create daily 09:00; admins only', false],
    ['admin', 'create daily 09:00; admins only', true],
  ])('%s, %s: %s', async (rank, text, done) => {
    const { order, giver } = await office({ now: SUNDAY })
    expect((await order(text, { ...giver, ...ranked(rank) })).done).toBe(done)
  })

  it.each(['change 08:30', 'pause', 'resume', 'delete'])(
    'a member may not %s what was left to admins',
    async (text) => {
      const { order, create, giver } = await office({ now: SUNDAY })
      await create({ when: 'daily 09:00', managers: 'admins' })
      const replied = await order(text, { ...giver, ...ranked('member') })
      expect(replied.faults).toEqual([
        { field: null, message: 'Only those who administer this workspace may do that.' },
      ])
    },
  )

  it('a digest of a channel that its reader is a stranger to is not there for them, even by its name', async () => {
    const { order, create, only, giver } = await office({ now: SUNDAY })
    await create({ when: 'daily 09:00' })
    const { id } = await only()
    const outsider: Giver = {
      ...giver,
      channel: 'C2',
      rankIn: async (channel) => (channel === 'C2' ? 'member' : 'stranger'),
    }
    expect((await order('list', outsider)).digests).toEqual([])
    expect((await order(`preview ${id}`, outsider)).faults[0]?.message).toBe(`There is no digest ${id} here.`)
  })

  it('where a channel has several, an order must name one', async () => {
    const { order, create } = await office({ now: SUNDAY })
    await create({ when: 'daily 09:00' })
    await create({ when: 'daily 17:00' })
    expect((await order('pause')).faults[0]?.message).toMatch(
      /^Several digests are posted here\. Say which: /,
    )
  })

  it('whoever gives an order when the store is down is told so, and nothing is thrown', async () => {
    const { desk, giver, store } = await office({ now: SUNDAY })
    await store.close()
    const replied = await carryOut(desk, { do: 'list' }, giver)
    expect(replied.faults[0]?.message).toBe('Something broke here and nothing was changed. Please try again.')
  })
})
