import { createServer, type RequestListener } from 'node:http'
import type { Logger, SocketModeReceiver, SocketModeReceiverOptions } from '@slack/bolt'
import { closed, listening } from './http/server.ts'

type Installer = NonNullable<SocketModeReceiver['installer']>

/** What a socket is opened with, and the address on which the pages of an installation are served; failures are logged. */
export type SocketOptions = SocketModeReceiverOptions & Readonly<{ logger: Logger; host: string }>

/**
 * The pages on which workspaces install the app, for a bot that listens to nothing else: it gets its events over a socket.
 * None where one workspace has it.
 */
export function servedPages(
  installer: Installer | undefined,
  { scopes, installerOptions, logger, host }: SocketOptions,
) {
  if (!installer) return { start: async () => {}, stop: async () => {} }
  const port = installerOptions?.port
  if (port === undefined || !scopes)
    throw new Error('the pages on which workspaces install the app want a port (SLACK_PORT) and scopes')
  const server = createServer(pagesOf(installer, scopes))
  return {
    start: () => listening(server, { host, port }, logger),
    stop: () => closed(server),
  }
}

/** The two addresses of an installation: https://docs.slack.dev/authentication/installing-with-oauth */
function pagesOf(installer: Installer, scopes: string | string[]): RequestListener {
  return async (request, response) => {
    const [path] = (request.url ?? '').split('?')
    if (path === '/slack/install') await installer.handleInstallPath(request, response, undefined, { scopes })
    else if (path === '/slack/oauth_redirect') await installer.handleCallback(request, response)
    else response.writeHead(404).end()
  }
}
