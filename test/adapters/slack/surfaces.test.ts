import { beforeEach, expect, it } from 'vitest'
import { pressValue } from '../../../adapters/slack/press.ts'
import { faultsInMessage, faultsInView } from './block-kit.ts'
import {
  buttonsOf,
  type Call,
  clicked,
  commanded,
  EPHEMERAL,
  event,
  mentioned,
  type Stage,
  shortcut,
  stage,
  written,
} from './slack.ts'

let slack: Stage
beforeEach(async () => {
  slack = await stage()
})

const CANADA = 'Has Canada recognised the Taliban?'
const NOT_RECOGNISED = expect.stringMatching(/^Canada does not recognise the Taliban/)
const last = () => slack.calls.at(-1) as Call
const acked = () => slack.acks.at(-1) as { text: string; blocks: unknown }

it('answers a mention in its thread, where nothing unfurls and nobody is mentioned', async () => {
  await slack.send(event(mentioned(CANADA)))
  expect(slack.calls).toEqual([
    {
      method: 'chat.postMessage',
      body: expect.objectContaining({
        channel: 'C1',
        thread_ts: '1.1',
        text: NOT_RECOGNISED,
        unfurl_links: false,
        unfurl_media: false,
        parse: 'none',
      }),
    },
  ])
  expect(faultsInMessage(last().body)).toEqual([])
})

it('keeps the conversation of a thread, and of that thread alone', async () => {
  await slack.send(event(mentioned(CANADA)))
  await slack.send(event(mentioned('and Russia?', { ts: '1.2', thread_ts: '1.1' })))
  expect(last().body.text).toMatch(/^Russia (has recognised|recognised|recognises)/)
  await slack.send(event(mentioned('source?', { ts: '1.3', thread_ts: '1.1' })))
  const { text } = last().body
  await slack.send(event(mentioned('source?', { ts: '5.5' })))
  expect(last().body.thread_ts).toBe('5.5')
  expect(last().body.text).not.toBe(text)
})

it('tells who only mentions it what it can do', async () => {
  await slack.send(event(mentioned('')))
  expect(last().body.text).toMatch(/^Ask about recognition/)
})

it('answers a direct message below it, and in its thread where it has one', async () => {
  await slack.send(event(written(CANADA)))
  expect(last()).toMatchObject({ method: 'chat.postMessage', body: { channel: 'D1', text: NOT_RECOGNISED } })
  expect(last().body).not.toHaveProperty('thread_ts')
  await slack.send(event(written(CANADA, { thread_ts: '1.0' })))
  expect(last().body).toMatchObject({ thread_ts: '1.0' })
})

it('answers a command with its acknowledgement, for the person alone, and offers to share it', async () => {
  await slack.send(commanded(CANADA))
  expect(slack.acks).toHaveLength(1)
  expect(acked()).toMatchObject({ response_type: 'ephemeral', text: NOT_RECOGNISED })
  expect(faultsInMessage(acked())).toEqual([])
  expect(slack.calls).toEqual([])
  await slack.send(clicked(buttonsOf(acked().blocks).Share ?? '', EPHEMERAL))
  expect(last()).toMatchObject({
    method: 'response',
    body: { response_type: 'in_channel', replace_original: false, text: NOT_RECOGNISED },
  })
  expect(JSON.stringify(last().body.blocks)).toContain(`Asked by alice: ${CANADA}`)
})

it('shares an answer once, says so to who presses again, and to nobody else', async () => {
  await slack.send(commanded(CANADA))
  const share = buttonsOf(acked().blocks).Share ?? ''
  await slack.send(clicked(share, EPHEMERAL))
  await slack.send(clicked(share, EPHEMERAL))
  expect(slack.calls.map(({ body }) => [body.response_type, body.text])).toEqual([
    ['in_channel', NOT_RECOGNISED],
    ['ephemeral', 'This has already been shared here.'],
  ])
  const elsewhere = { ...EPHEMERAL, container: { ...EPHEMERAL.container, message_ts: '3.3' } }
  await slack.send(clicked(share, elsewhere))
  expect(last().body.response_type).toBe('in_channel')
})

it('tells who shares in vain alone, and lets them share again', async () => {
  await slack.send(commanded(CANADA))
  const share = buttonsOf(acked().blocks).Share ?? ''
  slack.plan.response = [() => new Response('', { status: 500 })]
  slack.plan['chat.postMessage'] = [() => Response.json({ ok: false, error: 'not_in_channel' })]
  await slack.send(clicked(share, EPHEMERAL))
  expect(last()).toMatchObject({
    method: 'response',
    body: { response_type: 'ephemeral', text: expect.stringContaining('reference') },
  })
  await slack.send(clicked(share, EPHEMERAL))
  expect(last().body).toMatchObject({ response_type: 'in_channel', text: NOT_RECOGNISED })
  await slack.send(clicked(share.replace(/"mark":"../, '"mark":"--'), EPHEMERAL))
  expect(last().body).toMatchObject({
    response_type: 'ephemeral',
    text: expect.stringMatching(/out of date/),
  })
})

it('answers a command without words, and help, with what it can do', async () => {
  await slack.send(commanded(''))
  const empty = acked()
  await slack.send(commanded('help'))
  expect(acked().text).toBe(empty.text)
  expect(empty.text).toMatch(/^Ask about recognition/)
})

it('checks the claim of a message for the person who asks, and shares it in the thread of the message', async () => {
  await slack.send(shortcut('Canada has recognised the Taliban.'))
  expect(slack.acks).toEqual([null])
  expect(last()).toMatchObject({ method: 'response', body: { response_type: 'ephemeral' } })
  expect(last().body.text).toMatch(/^Contradicted: .*Canada/)
  expect(faultsInMessage({ text: last().body.text, blocks: last().body.blocks })).toEqual([])
  await slack.send(clicked(buttonsOf(last().body.blocks).Share ?? '', EPHEMERAL))
  expect(last()).toMatchObject({
    method: 'chat.postMessage',
    body: { channel: 'C1', thread_ts: '1.1', text: expect.stringMatching(/^Contradicted/) },
  })
})

it('shares through the response where the bot is not in the channel', async () => {
  await slack.send(shortcut('Canada has recognised the Taliban.'))
  slack.plan['chat.postMessage'] = [() => Response.json({ ok: false, error: 'not_in_channel' })]
  await slack.send(clicked(buttonsOf(last().body.blocks).Share ?? '', EPHEMERAL))
  expect(last()).toMatchObject({ method: 'response', body: { response_type: 'in_channel' } })
})

it('checks a claim in the language in which it is made', async () => {
  await slack.send(shortcut('Канада признала талибов.'))
  expect(last().body.text).toMatch(/^Противоречит записям: /)
  await slack.send(shortcut('Завтра совещание перенесено на десять часов.'))
  expect(last().body.text).toBe('Утверждений по теме в этом тексте не найдено.')
})

it('says what in a message could not be checked', async () => {
  await slack.send(
    shortcut('The Afghan embassy in Ottawa is down to four diplomats. Russia recognises the Taliban.'),
  )
  expect(last().body.text).toMatch(/^Supported: .* \/ Not checked: .*: “The Afghan embassy in Ottawa is down/)
  const { text, blocks } = last().body
  expect(faultsInMessage({ text, blocks })).toEqual([])
  expect(JSON.stringify(blocks).split('“The Afghan embassy in Ottawa is down')).toHaveLength(2)
})

it('says when a message states nothing on the subject', async () => {
  await slack.send(shortcut('Lunch at one?'))
  expect(last().body.text).toBe('No statement on the subject was found in this text.')
})

it('shows on the Home tab what it can do, examples to press, and how much it knows', async () => {
  await slack.send(event({ type: 'app_home_opened', user: 'U1', channel: 'D1', tab: 'home' }))
  expect(last()).toMatchObject({ method: 'views.publish', body: { user_id: 'U1' } })
  expect(faultsInView(last().body.view)).toEqual([])
  const shown = JSON.stringify(last().body.view)
  expect(shown).toMatch(/On file: \d+ facts/)
  expect(shown).toMatch(/Last addition: \d+ \w+ 20\d\d/)
})

it('answers an example of the Home tab in a modal, and further questions in the same modal', async () => {
  await slack.send(event({ type: 'app_home_opened', user: 'U1', channel: 'D1', tab: 'home' }))
  const { blocks } = JSON.parse(JSON.stringify(last().body.view))
  const [example = ''] = Object.values(buttonsOf(blocks))
  const home = { container: { type: 'view' }, channel: undefined, message: undefined }
  await slack.send(clicked(example, { ...home, view: { id: 'V1', type: 'home' } }))
  expect(last()).toMatchObject({ method: 'views.open', body: { view: { type: 'modal' } } })
  expect(faultsInView(last().body.view)).toEqual([])
  await slack.send(clicked(example, { ...home, view: { id: 'V2', type: 'modal' } }))
  expect(last()).toMatchObject({ method: 'views.update', body: { view_id: 'V2' } })
})

it('suggests questions where the conversation with it is opened', async () => {
  await slack.send(event({ type: 'app_home_opened', user: 'U1', channel: 'D1', tab: 'messages' }))
  expect(last()).toMatchObject({
    method: 'assistant.threads.setSuggestedPrompts',
    body: {
      channel_id: 'D1',
      prompts: expect.arrayContaining([expect.objectContaining({ title: expect.any(String) })]),
    },
  })
  expect(last().body).not.toHaveProperty('thread_ts')
})

it('answers an option of a question back in the thread, and says who asked', async () => {
  await slack.send(event(mentioned('Who runs the embassy?')))
  await slack.send(clicked(buttonsOf(last().body.blocks).Moscow ?? ''))
  expect(last()).toMatchObject({ method: 'chat.postMessage', body: { channel: 'C1', thread_ts: '1.1' } })
  expect(last().body.text).toMatch(/Moscow/)
  expect(JSON.stringify(last().body.blocks)).toContain(
    'Asked by alice: Who runs the Afghan embassy in Moscow',
  )
})

it('shows more of a long answer to the person who wants it, after a restart too', async () => {
  await slack.send(event(mentioned('Which countries have accepted Taliban envoys?')))
  const { text, blocks } = last().body
  const more = Object.entries(buttonsOf(blocks)).find(([label]) => label.startsWith('Show more'))?.[1] ?? ''
  const restarted = await stage()
  await restarted.send(clicked(more))
  const page = restarted.calls.at(-1) as Call
  expect(page).toMatchObject({ method: 'response', body: { response_type: 'ephemeral', text } })
  expect(page.body.blocks).not.toEqual(blocks)
})

it('shows more of an answer that leans on the conversation', async () => {
  await slack.send(event(mentioned('Timeline of Russia')))
  await slack.send(event(mentioned('and Kazakhstan?', { thread_ts: '1.1', ts: '1.2' })))
  const { text, blocks } = last().body
  const more = Object.entries(buttonsOf(blocks)).find(([label]) => label.startsWith('Show more'))?.[1] ?? ''
  await slack.send(clicked(more))
  expect(last().body).toMatchObject({ response_type: 'ephemeral', text })
})

const ASKED = pressValue({ act: 'ask', question: 'x' }) ?? ''

it.each(['', 'Canada', ASKED.replace(/\d/, '0'), ASKED.replace('ask', 'fly'), 'AAAA', '[1]', 'null'])(
  'says plainly that a button it does not know is out of date: %j',
  async (value) => {
    await slack.send(clicked(value))
    expect(last()).toMatchObject({
      method: 'response',
      body: { response_type: 'ephemeral', text: 'This view is out of date: please ask again.' },
    })
  },
)

it('says that a page is out of date when the knowledge says something else by now', async () => {
  await slack.send(event(mentioned('Which countries have accepted Taliban envoys?')))
  const more = Object.entries(buttonsOf(last().body.blocks)).find(([label]) => label.startsWith('Show'))?.[1]
  await slack.send(clicked(more?.replace(/"mark":"../, '"mark":"--') ?? ''))
  expect(last().body.text).toBe('This view is out of date: please ask again.')
})
