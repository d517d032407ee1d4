import { App } from '@slack/bolt'
import { WebClient, type WebClientOptions } from '@slack/web-api'
import type { Desk } from '../desk/desk.ts'
import { newGate } from '../desk/flood.ts'
import type { Platform } from '../platform.ts'
import { clientOptions } from './client-options.ts'
import type { Connection } from './connection.ts'
import { type ClientIn, slackCourier } from './courier.ts'
import { httpConnection } from './http/connection.ts'
import { installationsIn } from './installations.ts'
import { listen } from './listeners.ts'
import { boltLog } from './log.ts'
import { remembered } from './remembered.ts'
import type { SlackSettings } from './settings.ts'
import { socketConnection } from './socket.ts'
import { manyWorkspaces, oneWorkspace, type Workspaces } from './workspaces.ts'

/** Slack, as a platform among others. */
export function slack(settings: SlackSettings, ours: Desk): Platform {
  const log = ours.log.child({ platform: 'slack' })
  const installations = remembered(ours.store.installations, ours.now)
  const desk = { ...ours, log, store: { ...ours.store, installations } }
  const options = { ...clientOptions(settings.api), logger: boltLog(log) }
  const workspaces = workspacesOf(settings, options, desk)
  const connection = connectionOf(settings, options, workspaces, desk)
  const app = new App({
    receiver: connection.receiver,
    authorize: workspaces.authorize,
    clientOptions: options,
    logger: options.logger,
    /** Bolt's own memory of conversations grows without bounds; ours is in the store. */
    convoStore: false,
  })
  listen(app, { desk, gate: newGate() })
  const end = new AbortController()
  let hasArrived = false
  return {
    name: 'slack',
    start: async () => {
      await Promise.all([workspaces.arrive(end.signal), connection.start()])
      hasArrived = true
    },
    stop: async () => {
      end.abort()
      await connection.stop()
    },
    ready: () => hasArrived && connection.ready(),
    ...(connection.lost && { lost: connection.lost }),
    courier: slackCourier(clientIn(workspaces, options), desk),
  }
}

type Options = WebClientOptions & Readonly<{ logger: ReturnType<typeof boltLog> }>

const workspacesOf = ({ workspaces }: SlackSettings, options: Options, { store, now, log }: Desk) =>
  workspaces.kind === 'one'
    ? oneWorkspace(workspaces.token, options, log)
    : manyWorkspaces(workspaces, installationsIn(store.installations, now))

function connectionOf(
  { api, host, connection, workspaces }: SlackSettings,
  options: Options,
  { installing }: Workspaces,
  { log, now }: Desk,
): Connection {
  const { logger } = options
  const installerOptions = {
    clientOptions: options,
    authorizationUrl: new URL('/oauth/v2/authorize', api).href,
    ...(workspaces.kind === 'many' ? { port: workspaces.port } : {}),
  }
  const common = { ...installing, logger, installerOptions, host }
  return connection.kind === 'http'
    ? httpConnection({ ...common, now, signingSecret: connection.signingSecret, port: connection.port })
    : socketConnection({ ...common, appToken: connection.appToken }, log)
}

const clientIn =
  ({ authorize }: Workspaces, options: WebClientOptions): ClientIn =>
  async (teamId) => {
    const { botToken } = await authorize({ teamId, enterpriseId: undefined, isEnterpriseInstall: false })
    return new WebClient(botToken, { ...options, teamId })
  }
