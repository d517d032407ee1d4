import { createServer, type RequestListener } from 'node:http'
import type { SocketModeReceiver, SocketModeReceiverOptions } from '@slack/bolt'
import { closed, listening } from './http/server.ts'

type Installer = NonNullable<SocketModeReceiver['installer']>
type Options = Pick<SocketModeReceiverOptions, 'scopes' | 'installerOptions' | 'logger'>

/**
 * The pages on which workspaces install the app, for a bot that listens to nothing else: it gets its events over a socket.
 * None where one workspace has it.
 */
export function servedPages(installer: Installer | undefined, { scopes, installerOptions, logger }: Options) {
  if (!installer || !logger) return { start: async () => {}, stop: async () => {} }
  const server = createServer(pagesOf(installer, scopes ?? []))
  return {
    start: () => listening(server, installerOptions?.port ?? 0, logger),
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
