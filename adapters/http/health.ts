import { WrongUsage } from '../arguments.ts'
import { configured } from '../configured.ts'
import { authority } from '../network/authority.ts'
import { type World, write } from '../world.ts'
import { httpSettings } from './settings.ts'

/** Milliseconds that the page may take: a container is asked every minute, and given ten seconds. */
const PATIENCE = 5_000

/** What listens on every address of a machine is reached on its own. */
const LOOPBACK: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '::1' }

/** `health`: asks the program that serves beside this one how it is, for a container's health check. Exit code 0: well. */
export async function health(args: readonly string[], { env, out }: World): Promise<number> {
  if (args.length) throw new WrongUsage('health takes nothing after it: write health')
  const settings = httpSettings(env)
  if (!configured(env).length || !settings) return said('nothing is served here', 0, out)
  const { host, port } = settings
  if (port === 0)
    return said('HTTP_PORT=0 takes a port that nobody knows beforehand: set a number to ask there', 1, out)
  const place = authority(LOOPBACK[host] ?? host, port)
  try {
    const page = await fetch(`http://${place}/healthz`, { signal: AbortSignal.timeout(PATIENCE) })
    return await said(await page.text(), page.ok ? 0 : 1, out)
  } catch {
    return said(
      `nothing answers on ${place}: start the bot, or set HTTP_HOST and HTTP_PORT as it has them`,
      1,
      out,
    )
  }
}

async function said(text: string, code: number, out: World['out']): Promise<number> {
  await write(out, `${text}\n`)
  return code
}
