import { WrongUsage } from '../arguments.ts'
import { configured } from '../configured.ts'
import { type World, write } from '../world.ts'
import { httpSettings } from './settings.ts'

/** `health`: asks the program that serves beside this one how it is, for a container's health check. Exit code 0: well. */
export async function health(args: readonly string[], { env, out }: World): Promise<number> {
  if (args.length) throw new WrongUsage('health takes nothing after it')
  const settings = httpSettings(env)
  if (!configured(env).length || !settings) return said('nothing is served here', 0, out)
  const page = await fetch(`http://127.0.0.1:${settings.port}/healthz`)
  return said(await page.text(), page.ok ? 0 : 1, out)
}

async function said(text: string, code: number, out: World['out']): Promise<number> {
  await write(out, `${text}\n`)
  return code
}
