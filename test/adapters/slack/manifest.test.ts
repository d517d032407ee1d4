import { readFileSync } from 'node:fs'
import type { AppsManifestCreateArguments } from '@slack/web-api'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { SCOPES } from '../../../adapters/slack/scopes.ts'

type Manifest = AppsManifestCreateArguments['manifest']

const most = (length: number) => z.string().min(1).max(length)
const prompt = z.strictObject({ title: most(75), message: most(2_000) })

/** The manifest as Slack documents it, as far as ours uses it: https://docs.slack.dev/reference/app-manifest */
const MANIFEST = z.strictObject({
  display_information: z.strictObject({
    name: most(35),
    description: most(140),
    long_description: z.string().min(175).max(4_000),
    background_color: z.string().regex(/^#([0-9a-f]{3}){1,2}$/),
  }),
  features: z.strictObject({
    agent_view: z.strictObject({ agent_description: most(300), suggested_prompts: z.array(prompt).max(4) }),
    app_home: z.strictObject({
      home_tab_enabled: z.literal(true),
      messages_tab_enabled: z.literal(true),
      messages_tab_read_only_enabled: z.literal(false),
    }),
    bot_user: z.strictObject({ display_name: most(80), always_online: z.boolean() }),
    shortcuts: z
      .array(
        z.strictObject({
          type: z.literal('message'),
          name: most(24),
          callback_id: most(255),
          description: most(150),
        }),
      )
      .max(10),
    slash_commands: z
      .array(
        z.strictObject({
          command: most(32).startsWith('/'),
          description: most(2_000),
          usage_hint: most(1_000),
          should_escape: z.boolean(),
        }),
      )
      .max(50),
  }),
  oauth_config: z.strictObject({
    scopes: z.strictObject({
      bot: z.array(most(60)).max(255),
      bot_optional: z.array(most(60)).max(255),
    }),
  }),
  settings: z.strictObject({
    event_subscriptions: z.strictObject({
      bot_events: z
        .array(z.enum(['app_home_opened', 'app_mention', 'app_uninstalled', 'message.im', 'tokens_revoked']))
        .max(100),
    }),
    interactivity: z.strictObject({ is_enabled: z.literal(true) }),
    org_deploy_enabled: z.boolean(),
    socket_mode_enabled: z.literal(true),
    token_rotation_enabled: z.boolean(),
  }),
})

/** The types of Slack's library take it too; but for the scopes, of which they do not know assistant:write. */
const typed: (manifest: z.output<typeof MANIFEST>) => Omit<Manifest, 'oauth_config'> = (manifest) => manifest

const text = readFileSync('adapters/slack/manifest.yaml', 'utf8')

it('creates the whole app by paste, within all that Slack documents', () => {
  const { success, error, data } = MANIFEST.safeParse(parse(text))
  expect(error?.issues).toBeUndefined()
  expect(success && typed(data)).toBeTruthy()
})

it('asks for the scopes that an installation asks for, and demands no history of channels', () => {
  const { bot, bot_optional } = MANIFEST.parse(parse(text)).oauth_config.scopes
  expect(bot).toEqual([...SCOPES])
  const demanded = bot.filter((scope) => !bot_optional.includes(scope))
  expect(demanded.filter((scope) => /channels|groups|users|files|links/.test(scope))).toEqual([])
})

/** https://slack.dev/introducing-optional-scopes-for-slack-apps */
it('marks as optional only what it asks for', () => {
  const { bot, bot_optional } = MANIFEST.parse(parse(text)).oauth_config.scopes
  expect(bot).toEqual(expect.arrayContaining(bot_optional))
  expect(bot_optional).toEqual(['channels:history', 'groups:history', 'users:read'])
})

it('says of each scope what it is for', () => {
  const [, scopes = ''] = /scopes:\n([\s\S]*?)\nsettings:/.exec(text) ?? []
  for (const line of scopes.split('\n').filter((one) => one.trim().startsWith('- ')))
    expect(line).toMatch(/ # \S/)
})
