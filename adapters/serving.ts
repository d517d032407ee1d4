import { configured } from './configured.ts'
import { httpSettings } from './http/settings.ts'
import { folderRead, knowledgeApart } from './knowledge/knowledge.ts'
import { logLevel, newLog } from './log.ts'
import { readEach } from './platforms.ts'
import { serve } from './serve.ts'
import { allSettings, areGiven, secretsIn } from './settings.ts'
import { storeSettings } from './store/settings.ts'
import type { World } from './world.ts'

/** Serves the platforms that the environment holds settings for, until the program is told to end. Throws WrongSettings. */
export async function serving(knowledge: string | null, world: World): Promise<number> {
  const { env, err } = world
  const { platforms, store, http, level } = await allSettings({
    platforms: () => allSettings(readEach(configured(env), env)),
    store: () => storeSettings(env, areGiven('SLACK_CLIENT_ID', env)),
    http: () => httpSettings(env),
    level: () => logLevel(env),
  })
  const log = newLog(err, level, secretsIn(env))
  world.signals.onCrash((error) => log.fatal({ err: error }, 'ended by what nobody expected'))
  const load = () => knowledgeApart(knowledge)
  const made = Object.values(platforms)
  await serve({ load, folder: folderRead(knowledge), store, http, platforms: made, log }, world)
  return 0
}
