import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { backup, DatabaseSync } from 'node:sqlite'
import { MIGRATIONS } from './migrations.ts'
import { ownFile } from './own-file.ts'

/** Copies the store to a new file while it may be in use; the copy is one moment of it. Throws where that cannot be. */
export async function copyTo(file: string, store: string): Promise<void> {
  if (!existsSync(store))
    throw new Error(
      `there is nothing to copy yet: ${store} is made when the bot first runs, and DATA_DIR names its folder`,
    )
  if (existsSync(file)) throw new Error(`${file} is there already: name a new file`)
  mkdirSync(dirname(file), { recursive: true })
  await copied(store, file)
}

/** Puts a copy in the place of the store, and what stood there beside it; gives where that is now, if anywhere. Throws where the copy is none of ours. */
export async function copyFrom(file: string, store: string, now: Date): Promise<string | null> {
  const wrong = faultOf(file)
  if (wrong) throw new Error(`${file} cannot be restored: ${wrong}`)
  mkdirSync(dirname(store), { recursive: true })
  const aside = existsSync(store) ? `${store}.${now.toISOString().replaceAll(':', '')}` : null
  if (aside) await copied(store, aside)
  await copied(file, store)
  return aside
}

async function copied(from: string, to: string): Promise<void> {
  const source = new DatabaseSync(from, { readOnly: true })
  try {
    ownFile(to)
    await backup(source, to)
  } finally {
    source.close()
  }
}

function faultOf(file: string): string | null {
  if (!existsSync(file)) return 'there is no such file; name one that backup made'
  const copy = new DatabaseSync(file, { readOnly: true })
  try {
    const [sound] = Object.values(copy.prepare('pragma integrity_check').get() ?? {})
    if (sound !== 'ok') return `it is damaged (${sound}); take an older one`
    const version = Number(copy.prepare('select max(version) as version from schema_version').get()?.version)
    return version <= MIGRATIONS.length
      ? null
      : `it was made by a newer program (schema ${version}); start that, or take an older copy`
  } catch {
    return 'it is no copy of a store; name one that backup made'
  } finally {
    copy.close()
  }
}
