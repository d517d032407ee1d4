import { beforeEach, expect, it, vi } from 'vitest'
import { pressValue } from '../../../adapters/slack/press.ts'
import { faultsInMessage, faultsInView } from './block-kit.ts'
import { blocksAs } from './shown.ts'
import {
  buttonsOf,
  type Call,
  clicked,
  commanded,
  EPHEMERAL,
  event,
  type Stage,
  stage,
  submittedForm,
  TEAM,
} from './slack.ts'

let slack: Stage
beforeEach(async () => {
  slack = await stage()
})

const CREATE = 'digest create monday 09:00 Europe/London watching Russia, neighbours; corrections only'
const last = () => slack.calls.at(-1) as Call
/** The form that was opened last. */
const opened = (): Parameters<typeof submittedForm>[0] => last().body.view as never
const acked = () => slack.acks.at(-1) as { text: string; blocks: never[] }
const digests = () => slack.desk.store.digests.of('slack', TEAM)

async function created(text = CREATE): Promise<string> {
  await slack.send(commanded(text))
  return (await digests()).at(-1)?.id ?? ''
}

it('sets a digest up in words, and shows its condition, its runs and a preview', async () => {
  const id = await created()
  expect(acked()).toMatchObject({
    response_type: 'ephemeral',
    text: expect.stringContaining(`Digest ${id} is set up.`),
  })
  const shown = blocksAs(acked().blocks)
  expect(shown).toContain('Monday, 09:00 (Europe/London)')
  expect(shown).toContain('Next runs:')
  expect(shown).toContain('Mission status, recorded')
  expect(faultsInMessage(acked())).toEqual([])
  expect((await digests())[0]).toMatchObject({ channel: 'C1', owner: 'U1', zone: 'Europe/London' })
})

it('says what it could not read, and the way out', async () => {
  await slack.send(commanded('digest create someday'))
  expect(acked().text).toMatch(/This was not done\..*someday.*write for example/)
  expect(await digests()).toEqual([])
})

it('takes the time zone of who sets it up where Slack says it', async () => {
  slack.plan['users.info'] = [() => Response.json({ ok: true, user: { tz: 'Asia/Kabul', is_admin: false } })]
  await created('digest create monday 09:00')
  expect((await digests())[0]).toMatchObject({ zone: 'Asia/Kabul' })
})

it('lists the digests of the channel, with buttons for each', async () => {
  const id = await created()
  await slack.send(commanded('digest list'))
  expect(acked().text).toContain(`Digests: 1 ${id}:`)
  expect(Object.keys(buttonsOf(acked().blocks))).toEqual(['Preview', 'Change', 'Pause', 'Stop this digest'])
})

it('pauses, resumes and stops a digest by its buttons', async () => {
  await created()
  const press = async (label: string) => {
    await slack.send(commanded('digest list'))
    await slack.send(clicked(buttonsOf(acked().blocks)[label] ?? '', EPHEMERAL))
    return last().body.text
  }
  expect(await press('Pause')).toMatch(/is paused until somebody resumes it/)
  expect(await press('Resume')).toMatch(/is posted again/)
  expect(await press('Stop this digest')).toMatch(/is deleted/)
  expect(await digests()).toEqual([])
})

it('previews what would be posted now', async () => {
  await created()
  await slack.send(commanded('digest preview'))
  expect(acked().text).toMatch(/what the next edition would say now/)
  expect(faultsInMessage(acked())).toEqual([])
})

it('opens a form for a digest that is to be created without words, and keeps what is sent in', async () => {
  await slack.send(commanded('digest create'))
  expect(slack.acks).toEqual([null])
  expect(last().method).toBe('views.open')
  const view = opened()
  expect(faultsInView(view)).toEqual([])
  await slack.send(submittedForm(view, { when: 'mon-fri 08:00', zone: 'Asia/Kabul', watching: 'Iran' }))
  expect(slack.acks.at(-1)).toMatchObject({ response_action: 'update' })
  expect(faultsInView((slack.acks.at(-1) as { view: object }).view)).toEqual([])
  expect((await digests())[0]).toMatchObject({
    channel: 'C1',
    zone: 'Asia/Kabul',
    schedule: { days: [1, 2, 3, 4, 5], time: '08:00' },
    watch: { countries: ['IR'] },
  })
})

it.each(['digest new', 'digest add', 'digest Create'])('opens the same form for “%s”', async (said) => {
  await slack.send(commanded(said))
  expect(last().method).toBe('views.open')
})

it('says at each field of the form what is wrong with it', async () => {
  await slack.send(commanded('digest create'))
  const view = opened()
  await slack.send(submittedForm(view, { when: 'someday', zone: 'Nowhere/City' }))
  expect(slack.acks.at(-1)).toEqual({
    response_action: 'errors',
    errors: { when: expect.stringContaining('someday'), zone: expect.stringContaining('Nowhere/City') },
  })
  expect(await digests()).toEqual([])
})

it('makes one digest of a form that is sent in twice, and of one that is put right', async () => {
  await slack.send(commanded('digest create'))
  const view = opened()
  const send = (when: string) => slack.send(submittedForm(view, { when, zone: 'Asia/Kabul' }))
  await send('someday')
  await send('monday 09:00')
  await send('monday 09:00')
  expect(slack.acks.slice(-3)).toMatchObject([
    { response_action: 'errors' },
    { response_action: 'update' },
    null,
  ])
  expect(await digests()).toHaveLength(1)
})

it('takes a form again that broke here the first time', async () => {
  await slack.send(commanded('digest create'))
  const form = submittedForm(opened(), { when: 'monday 09:00', zone: 'Asia/Kabul' })
  const { of } = slack.desk.store.digests
  vi.spyOn(slack.desk.store.digests, 'of').mockRejectedValueOnce(new Error('the store is away'))
  await slack.send(form)
  expect(await of('slack', TEAM)).toEqual([])
  await slack.send(form)
  expect(await of('slack', TEAM)).toHaveLength(1)
})

it('does not wait for Slack to say who sent a form in longer than Slack itself waits', async () => {
  await slack.send(commanded('digest create'))
  const view = opened()
  slack.plan['users.info'] = [() => new Promise(() => {})]
  await slack.send(submittedForm(view, { when: 'monday 09:00', zone: 'Asia/Kabul' }))
  expect(slack.acks.at(-1)).toMatchObject({ response_action: 'update' })
})

it('opens the form of a digest as it stands, and changes it', async () => {
  const id = await created()
  await slack.send(commanded('digest change'))
  const view = opened()
  expect(JSON.stringify(view)).toMatch(/Monday 09:00.*Europe\/London.*RU, neighbours/)
  await slack.send(submittedForm(view, { when: 'friday 17:30' }))
  expect((await digests())[0]).toMatchObject({
    id,
    schedule: { days: [5], time: '17:30' },
    zone: 'Europe/London',
    watch: { countries: ['RU'], groups: ['neighbours'], changes: ['correction'] },
  })
})

it('lets nobody manage a digest of a channel that they are not in', async () => {
  const id = await created()
  const stranger = { user_id: 'U9', channel_id: 'C9' }
  for (const order of [`digest delete ${id}`, `digest change ${id}`, `digest pause ${id}`]) {
    await slack.send(commanded(order, stranger))
    expect(acked().text).toContain(`There is no digest ${id} here.`)
  }
  expect((await digests())[0]).toMatchObject({ paused: null })
})

it('lets admins alone manage a digest that was given to them', async () => {
  const admin = () => Response.json({ ok: true, user: { is_admin: true, tz: 'Europe/London' } })
  slack.plan['users.info'] = [admin]
  const id = await created('digest create monday 09:00; admins')
  await slack.send(commanded(`digest pause ${id}`))
  expect(acked().text).toContain('Only those who administer this workspace may do that.')
  slack.plan['users.info'] = [admin]
  await slack.send(commanded(`digest pause ${id}`, { channel_id: 'C9', user_id: 'U9' }))
  expect(acked().text).toContain('is paused')
})

it('opens the form of any digest for an admin on the Home tab, and for no stranger', async () => {
  const id = await created()
  const home = { container: { type: 'view' }, channel: undefined, message: undefined }
  const stranger = { ...home, user: { id: 'U9', name: 'eve' }, view: { id: 'V1', type: 'home' } }
  const change = pressValue({ act: 'digest', do: 'change', digest: id }) ?? ''
  slack.plan['users.info'] = [() => Response.json({ ok: true, user: { is_admin: true } })]
  await slack.send(clicked(change, stranger))
  expect(last()).toMatchObject({ method: 'views.open', body: { view: { callback_id: 'digest' } } })
  await slack.send(clicked(change, stranger))
  expect(JSON.stringify(last().body.view)).toContain(`There is no digest ${id} here.`)
})

it('says on the Home tab how many digests there are beyond those with buttons', async () => {
  for (const at of Array(12).keys())
    await slack.send(commanded(CREATE, { channel_id: `C1${at}`, user_id: `U1${at}` }))
  slack.plan['users.info'] = [() => Response.json({ ok: true, user: { is_admin: true } })]
  await slack.send(event({ type: 'app_home_opened', user: 'U1', channel: 'D1', tab: 'home' }))
  const view: { blocks: never[] } = last().body.view as never
  expect(faultsInView(view)).toEqual([])
  expect(blocksAs(view.blocks)).toContain('Digests: 12')
  expect(blocksAs(view.blocks)).toContain('2 more')
})

it('shows people their digests on the Home tab', async () => {
  await created()
  await slack.send(event({ type: 'app_home_opened', user: 'U1', channel: 'D1', tab: 'home' }))
  const view: { blocks: never[] } = last().body.view as never
  expect(faultsInView(view)).toEqual([])
  expect(blocksAs(view.blocks)).toContain('Digests: 1')
  const home = { container: { type: 'view' }, channel: undefined, message: undefined }
  const pause = buttonsOf(view.blocks).Pause ?? ''
  await slack.send(clicked(pause, { ...home, view: { id: 'V1', type: 'home' } }))
  expect(last().method).toBe('views.open')
  expect((await digests())[0]?.paused).toEqual({ until: null })
  await slack.send(event({ type: 'app_home_opened', user: 'U2', channel: 'D2', tab: 'home' }))
  expect(JSON.stringify(last().body.view)).not.toContain('Digests: 1')
})
