import { ComponentType, InteractionResponseType, MessageFlags } from 'discord.js'
import { expect, it } from 'vitest'
import { written } from '../../../adapters/discord/click.ts'
import { responseTo, silentResponse } from '../../../adapters/discord/interaction.ts'
import { buttonsOf, messageIn, textsOf } from './drawn.ts'
import { newBot } from './office.ts'
import { click, onMessage, ping, typed, typing } from './sent.ts'

const said = async (interaction: Parameters<typeof responseTo>[0], bot = newBot()) => {
  const response = messageIn(await responseTo(interaction, await bot))
  return { ...response, texts: textsOf(response.components), buttons: buttonsOf(response.components) }
}
const isHidden = ({ flags }: { flags: number }) => Boolean(flags & MessageFlags.Ephemeral)
const button = ({ buttons }: Awaited<ReturnType<typeof said>>, label: string) =>
  buttons.find((one) => one.label.startsWith(label))?.id ?? `no button ${label}`

it('answers each command with what its name says', async () => {
  const bot = newBot()
  const first = async (...command: Parameters<typeof typed>) =>
    (await said(typed(...command), bot)).texts.join('\n')
  expect(await first('ask', { question: 'has kanada recognised them' })).toMatch(
    /status · recognition · Canada/,
  )
  expect(await first('status', { country: 'KZ' })).toMatch(/status · everything · Kazakhstan/)
  expect(await first('status', { country: 'CA', aspect: 'accreditation', date: '2022' })).toMatch(
    /Canada · 2022/,
  )
  expect(await first('embassy', { mission: 'af-ru-moscow' })).toMatch(
    /embassy of Afghanistan in Moscow, Russia/,
  )
  expect(await first('timeline', { country: 'RU' })).toMatch(/timeline · everything · Russia/)
  expect(await first('compare', { country: 'RU', with: 'KZ', also: 'CN' })).toMatch(
    /Russia, Kazakhstan, China/,
  )
  expect(await first('list', { what: 'who-accredits' })).toMatch(/list · /)
})

it('answers sources and help', async () => {
  const bot = newBot()
  expect((await said(typed('sources', { country: 'CA' }), bot)).texts.join()).toMatch(/sources · .*Canada/)
  expect((await said(typed('sources'), bot)).texts.join()).toMatch(/Read as: sources/)
  expect((await said(typed('help'), bot)).texts.join()).toMatch(/Read as: help/)
})

it('reads again whatever was put into an option that completes: misspelt, in another language, nonsense', async () => {
  const bot = newBot()
  const about = async (country: string) => (await said(typed('timeline', { country }), bot)).texts.join('\n')
  expect(await about('rusia')).toMatch(/timeline · everything · Russia/)
  expect(await about('Казахстан')).toMatch(/Kazakhstan/)
  expect(await about('the Kremlin')).toMatch(/Russia/)
  expect(await about('**@everyone** xyzzy')).not.toMatch(/@everyone/)
})

it('asks back for a date that it cannot read, and answers nothing in the meantime', async () => {
  const { content, texts } = await said(typed('status', { country: 'CA', date: 'when it was' }))
  expect([content, texts]).toEqual(['Which day do you mean?', []])
})

it('answers in the language of the person', async () => {
  expect(
    (await said(typed('status', { country: 'CA', aspect: 'recognition' }, { locale: 'de' }))).texts[0],
  ).toMatch(/^\*\*Kanada: /)
})

it('reads traditional characters, and speaks English where people read those', async () => {
  const locale = 'zh-TW'
  expect((await said(typed('timeline', { country: '俄羅斯' }, { locale }))).texts.join()).toMatch(
    /Read as: timeline · everything · Russia/,
  )
  expect((await said(typed('ask', { question: '加拿大承認塔利班了嗎？' }, { locale }))).texts[0]).toMatch(
    /加拿大/,
  )
})

it('shows an answer to the one who asked, unless they said otherwise', async () => {
  expect(isHidden(await said(typed('help')))).toBe(true)
  expect(isHidden(await said(typed('timeline', { country: 'RU', private: true })))).toBe(true)
  const open = await said(typed('timeline', { country: 'RU', private: false }))
  expect([isHidden(open), open.buttons.some(({ label }) => label === 'Share')]).toEqual([false, false])
})

it('hides nothing in a direct message, where nobody else is', async () => {
  const alone = await said(typed('help', {}, { direct: true }))
  expect([isHidden(alone), alone.buttons.some(({ label }) => label === 'Share')]).toEqual([false, false])
})

it('calls nobody, and unfolds no address', async () => {
  const { allowed_mentions, flags } = await said(typed('help'))
  expect(allowed_mentions).toEqual({ parse: [] })
  expect(flags & MessageFlags.SuppressEmbeds).toBeTruthy()
})

it('shares an answer with all, once, in the name of the one who asked', async () => {
  const bot = newBot()
  const share = button(await said(typed('status', { country: 'CA', aspect: 'recognition' }), bot), 'Share')
  const shared = await said(click(share, { hidden: true, message: 'm1' }), bot)
  expect([isHidden(shared), shared.texts.join('\n')]).toEqual([
    false,
    expect.stringContaining('Asked by Ann Other'),
  ])
  const again = await said(click(share, { hidden: true, message: 'm1' }), bot)
  expect([isHidden(again), again.content]).toEqual([true, 'This has already been shared here.'])
})

it('shares each page of an answer, and each of them once', async () => {
  const bot = newBot()
  const press = (id: string) => said(click(id, { hidden: true, message: 'm1' }), bot)
  const first = await said(typed('timeline', { country: 'RU' }), bot)
  expect((await press(button(first, 'Share'))).texts.join()).toContain('Asked by Ann Other')
  const second = await press(button(first, 'Show more (2/'))
  expect((await press(button(second, 'Share'))).texts.join()).toContain('Asked by Ann Other')
  for (const page of [first, second])
    expect((await press(button(page, 'Share'))).content).toBe('This has already been shared here.')
})

it('shares the same page of two answers', async () => {
  const bot = newBot()
  const share = button(await said(typed('timeline', { country: 'RU' }), bot), 'Share')
  for (const message of ['m1', 'm2'])
    expect((await said(click(share, { hidden: true, message }), bot)).texts.join()).toContain('Asked by')
})

it('turns the pages of a private answer where it stands, and those of a public one for the reader alone', async () => {
  const bot = newBot()
  const more = button(await said(typed('timeline', { country: 'RU' }), bot), 'Show more (2/')
  const turned = await said(click(more, { hidden: true }), bot)
  expect([turned.type, turned.buttons.some(({ label }) => label.startsWith('Show previous (1/'))]).toEqual([
    InteractionResponseType.UpdateMessage,
    true,
  ])
  const beside = await said(click(more), bot)
  expect([beside.type, isHidden(beside)]).toEqual([InteractionResponseType.ChannelMessageWithSource, true])
})

it('still turns a page after a restart, since the button says it all', async () => {
  const more = button(await said(typed('timeline', { country: 'RU' })), 'Show more (2/')
  expect((await said(click(more, { hidden: true }), newBot())).texts.join()).toMatch(/Russia/)
})

it('keeps a question that is too long for a button, and says so when it is gone', async () => {
  const bot = newBot()
  const question = `Timeline of Russia, ${'and of nothing else that I could think of now, '.repeat(3)}please`
  const more = button(await said(typed('ask', { question }), bot), 'Show more (2/')
  expect(more).toContain('p1#')
  expect((await said(click(more, { hidden: true }), bot)).type).toBe(InteractionResponseType.UpdateMessage)
  expect((await said(click(more, { hidden: true }), newBot())).content).toMatch(/out of date/)
})

const FORM = written({ wants: 'ask', text: '' }).id.replace('a=', '')

it.each([
  `${FORM}p1=aaaaaa 2026-11-22 Timeline of Russia`,
  '0a=help',
  '',
  'sources',
  `${FORM}p1#nothing`,
  `${FORM}p9999=x`,
])('says that a button of another time is out of date: %s', async (id) => {
  const { content, flags } = await said(click(id, { hidden: true }))
  expect([content, isHidden({ flags })]).toEqual([expect.stringContaining('out of date'), true])
})

it('asks what a button offers, for the one who clicked, and the next question leans on it', async () => {
  const bot = newBot()
  const answer = await said(typed('status', { country: 'CA', aspect: 'recognition', private: false }), bot)
  const envoys = await said(click(button(answer, 'Envoys')), bot)
  expect([isHidden(envoys), envoys.texts.join()]).toEqual([true, expect.stringContaining('Canada')])
  expect((await said(typed('ask', { question: 'and Russia?' }), bot)).texts.join()).toMatch(
    /envoys.*Russia|Russia/s,
  )
})

it('holds the statements of a message against the record', async () => {
  const { texts, flags } = await said(onMessage('Canada has recognised the Taliban.'))
  expect([texts[0], isHidden({ flags })]).toEqual([expect.stringMatching(/^\*\*Contradicted: /), true])
  expect((await said(onMessage('Nice weather today.'))).texts[0]).toBe(
    '**No statement on the subject was found in this text.**',
  )
})

it('says what in a message could not be checked', async () => {
  const { texts } = await said(onMessage('The Afghan embassy in Ottawa is down to four diplomats.'))
  expect(texts[0]).toMatch(
    /^\*\*Not checked: this was not understood well enough to be held against the record: “The Afghan embassy/,
  )
  expect(texts.join('\n')).toMatch(/Not checked.*Not checked.*down to four diplomats/s)
})

const CLAIM = 'Canada has recognised the Taliban.'
const display = (content: string) => ({ type: ComponentType.TextDisplay, content })

it.each<[string, object]>([
  ['the title of an embed', { content: '', embeds: [{ title: CLAIM }] }],
  [
    'the embed of a link',
    { content: 'https://example.org/a', embeds: [{ title: 'News', description: CLAIM }] },
  ],
  ['a field of an embed', { embeds: [{ fields: [{ name: 'Recognition', value: CLAIM }] }] }],
  ['the name of a field', { embeds: [{ fields: [{ name: CLAIM, value: '-' }] }] }],
  ['the foot of an embed', { embeds: [{ footer: { text: CLAIM } }] }],
  ['a forwarded message', { content: '', message_snapshots: [{ message: { content: CLAIM, embeds: [] } }] }],
  [
    'an embed of one',
    { message_snapshots: [{ message: { content: '', embeds: [{ description: CLAIM }] } }] },
  ],
  ['text that is laid out', { content: '', components: [display(CLAIM)] }],
  [
    'text inside a frame and a section',
    {
      components: [
        {
          type: ComponentType.Container,
          components: [{ type: ComponentType.Section, components: [display(CLAIM)], accessory: {} }],
        },
      ],
    },
  ],
  ['what a poll asks', { poll: { question: { text: CLAIM }, answers: [] } }],
])('checks what stands in %s', async (_, message) => {
  expect((await said(onMessage(message))).texts[0]).toMatch(/^\*\*Contradicted: /)
})

it('checks all statements of a message, whichever part of it they stand in', async () => {
  const embeds = [{ title: 'Russia has recognised the Taliban', description: CLAIM }]
  const { texts } = await said(onMessage({ content: 'China has not recognised the Taliban.', embeds }))
  const all = texts.join('\n')
  for (const statement of ['China has not', 'Russia has', 'Canada has'])
    expect(all).toContain(`“${statement}`)
})

it.each<[string, object]>([
  ['nothing', { content: '' }],
  ['an image', { content: '', attachments: [{ filename: 'a.png' }], embeds: [] }],
  [
    'an embedded image',
    { content: ' ', embeds: [{ type: 'image', image: { url: 'https://example.org/a.png' } }] },
  ],
  ['a sticker', { content: '', sticker_items: [{ name: 'wave' }] }],
  ['who wrote an embed', { embeds: [{ author: { name: CLAIM } }] }],
])('says of a message with %s that it holds no text', async (_, message) => {
  const { content, texts, flags } = await said(onMessage(message))
  expect([content, texts, isHidden({ flags })]).toEqual([
    'This message holds no text that can be read.',
    [],
    true,
  ])
})

/** A bot that writes down what it keeps for buttons, and for how many days. */
async function keeping() {
  const bot = await newBot()
  const written: { body: string; days: number }[] = []
  const kept: typeof bot.desk.store.kept = {
    ...bot.desk.store.kept,
    write: async (_, body, until) => {
      written.push({ body, days: (until.getTime() - bot.desk.now().getTime()) / 86_400_000 })
    },
  }
  return { written, bot: { ...bot, desk: { ...bot.desk, store: { ...bot.desk.store, kept } } } }
}

it('keeps a checked message for seven days where a button needs it', async () => {
  const { bot, written } = await keeping()
  const { buttons } = await said(onMessage(CLAIM), Promise.resolve(bot))
  expect(buttons.map(({ label }) => label)).toEqual(['Share'])
  expect(written).toEqual([{ body: expect.stringContaining(CLAIM), days: 7 }])
})

it.each([
  ['that states nothing', onMessage('Nice weather today.')],
  ['whose check fits on one page that all see', onMessage(CLAIM, { direct: true })],
])('keeps no message %s', async (_, check) => {
  const { bot, written } = await keeping()
  await said(check, Promise.resolve(bot))
  expect(written).toEqual([])
})

it('keeps no question that fits on its buttons, and a longer one for seven days', async () => {
  const { bot, written } = await keeping()
  const ask = (question: string) => said(typed('ask', { question }), Promise.resolve(bot))
  await ask('Timeline of Russia')
  expect(written).toEqual([])
  await ask(`Timeline of Russia, ${'and of nothing else that I could think of now, '.repeat(3)}please`)
  expect(new Set(written.map(({ days }) => days))).toEqual(new Set([7]))
})

it('completes what somebody types, in their language', async () => {
  const bot = await newBot()
  const names = async (...how: Parameters<typeof typing>) => {
    const { data } = (await silentResponse(typing(...how), bot)) as {
      data: { choices: { name: string; value: string }[] }
    }
    return data.choices
  }
  expect((await names('status', { country: 'kana' }, 'country', { locale: 'de' }))[0]).toEqual({
    name: 'Kanada',
    value: 'CA',
  })
  expect((await names('embassy', { mission: 'moskow' }, 'mission'))[0]?.value).toBe('af-ru-moscow')
  expect(await names('compare', { country: 'RU', with: '' }, 'with')).toHaveLength(25)
  expect(await names('ask', { question: 'x'.repeat(3_000) }, 'question')).toEqual([])
})

it('is there when Discord asks', async () => {
  expect(await silentResponse(ping(), await newBot())).toEqual({ type: InteractionResponseType.Pong })
})

it('tells a person who asks too much when to ask again', async () => {
  const bot = newBot()
  const contents = []
  for (let i = 0; i < 12; i++) contents.push((await said(typed('help'), bot)).content)
  expect(contents.at(-1)).toMatch(/^That was a lot of questions at once: please ask again in \d+ seconds\.$/)
})

it('tells a reference where something broke, and puts it in the log without the question', async () => {
  const bot = await newBot()
  const broken = {
    ...bot,
    desk: {
      ...bot.desk,
      meter: {
        ...bot.desk.meter,
        answered: () => {
          throw new Error('no room')
        },
      },
    },
  }
  const { content } = await said(
    typed('ask', { question: 'secret words' }),
    Promise.resolve({ ...broken, logged: bot.logged }),
  )
  const reference = /reference (\w+)/.exec(content)?.[1] ?? 'none'
  expect(bot.logged()).toContain(reference)
  expect(bot.logged()).not.toContain('secret')
})
