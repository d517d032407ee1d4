import { WrongUsage } from '../arguments.ts'
import { oneLine } from '../shown/one-line.ts'
import { type World, write } from '../world.ts'
import { copyFrom, copyTo } from './copy.ts'
import { openStore } from './open-store.ts'
import { storeSettings } from './settings.ts'

/** `backup FILE`: copies the store, which may be in use. Gives the exit code. */
export async function backup(args: readonly string[], { env, out }: World): Promise<number> {
  const place = storeSettings(env)
  const file = onlyFile('backup', args)
  if (place.kind === 'postgres')
    throw new WrongUsage(`PostgreSQL has its own: pg_dump --format=custom --file=${file} "$DATABASE_URL"`)
  await copyTo(file, place.file)
  await write(out, `${place.file} is copied to ${file}\n`)
  return 0
}

/** `restore FILE`: puts a copy in the place of the store; what stood there is kept beside it. Gives the exit code. */
export async function restore(args: readonly string[], { env, now, out }: World): Promise<number> {
  const place = storeSettings(env)
  const file = onlyFile('restore', args)
  if (place.kind === 'postgres')
    throw new WrongUsage(
      `PostgreSQL has its own: pg_restore --clean --if-exists --dbname="$DATABASE_URL" ${file}`,
    )
  const aside = await copyFrom(file, place.file, now())
  await write(
    out,
    `${place.file} is what ${file} holds${aside ? `; what it was before is in ${aside}` : ''}\n`,
  )
  return 0
}

/** `unanswered`: lists the questions that were not answered, the most frequent first. Gives the exit code. */
export async function unanswered(args: readonly string[], { env, now, out }: World): Promise<number> {
  if (args.length) throw new WrongUsage('unanswered takes nothing after it: write unanswered')
  const settings = storeSettings(env)
  const store = await openStore(settings, now(), { warn: () => {} })
  const questions = await store.unanswered.list().finally(store.close)
  const lines = questions.map(({ times, day, reason, text }) => `${times}\t${day}\t${reason}\t${text}\n`)
  const none = settings.unanswered ? 'none so far\n' : 'none are kept: set KEEP_UNANSWERED=on\n'
  await write(out, lines.join('') || none)
  return 0
}

/**
 * `history`: what was done to digests and by whom, the newest first, a line each with tabs between; `history k3f9` of one,
 * which may be gone by now. People and channels stand as their platform numbers them. Gives the exit code.
 */
export async function history(args: readonly string[], { env, now, out }: World): Promise<number> {
  const [digest, ...more] = args
  if (more.length || digest?.startsWith('-'))
    throw new WrongUsage('history takes one digest at most: write history, or history ID')
  const store = await openStore(storeSettings(env), now(), { warn: () => {} })
  const entries = await store.audit.list(digest?.replace(/^#/, '').toLowerCase()).finally(store.close)
  const lines = entries.map(({ at, digest, act, person, platform, workspace, channel, detail }) =>
    [at, digest, act, person ?? 'the bot', platform, workspace, channel, oneLine(detail)].join('\t'),
  )
  await write(out, lines.map((line) => `${line}\n`).join('') || 'nothing so far\n')
  return 0
}

function onlyFile(command: string, [file, ...more]: readonly string[]): string {
  if (!file || more.length) throw new WrongUsage(`${command} takes one file: write ${command} FILE`)
  return file
}
