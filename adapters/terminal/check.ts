import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import { checkArchive } from '../../src/knowledge/check/archive.ts'
import { checkKnowledge } from '../../src/knowledge/check/check.ts'
import { sorted } from '../../src/knowledge/check/sorted.ts'
import type { Document, Fault } from '../../src/knowledge/document.ts'
import { readFolder } from '../../src/knowledge/load.ts'
import { recordsOf } from '../../src/knowledge/records.ts'
import { parsed, WrongUsage } from '../arguments.ts'
import { faultsText, soundText } from '../faults.ts'
import { existing } from '../knowledge/knowledge.ts'
import { type World, write } from '../world.ts'

const OPTIONS = {
  archive: { type: 'string' },
  knowledge: { type: 'string', default: 'knowledge' },
} as const

/**
 * `check [FILE...] [--knowledge DIR] [--archive DIR]`: prints what is wrong with the knowledge, or with those
 * files of it, and gives the exit code, 1 with faults. Throws WrongUsage.
 */
export function runCheck(args: readonly string[], out: (text: string) => void): number {
  const { values, positionals: files } = parsed(args, OPTIONS)
  const { knowledge: folder, archive } = values
  const documents = readFolder(existing(folder))
  known(files, folder, documents)
  const faults = sorted([...checkKnowledge(documents), ...archived(documents, archive, out)])
    .map((fault) => ({ ...fault, file: join(folder, fault.file) }))
    .filter(({ file }) => !files.length || files.some((path) => within(path, file)))
  out(faults.length ? faultsText(faults) : soundText(files, folder, recordsOf(documents).records))
  return faults.length ? 1 : 0
}

/** The same as a command of the program. */
export async function checked(args: readonly string[], { out }: World): Promise<number> {
  const texts: string[] = []
  const code = runCheck(args, (text) => texts.push(text))
  await write(out, texts.join(''))
  return code
}

/** A file that is not there would pass unseen. */
function known(files: readonly string[], folder: string, documents: readonly Document[]): void {
  const stranger = files.find((path) => !documents.some(({ file }) => within(path, join(folder, file))))
  if (!stranger) return
  const [known] = documents
  throw new WrongUsage(
    `${stranger} is no file or folder in ${resolve(folder)}: name it as from here${known ? `, like ${join(folder, known.file)}` : ''}`,
  )
}

function within(path: string, file: string): boolean {
  return `${resolve(file)}${sep}`.startsWith(`${resolve(path)}${sep}`)
}

/** The articles are nobody’s to publish, so a checkout without them is nothing to complain about. */
function archived(
  documents: readonly Document[],
  archive: string | undefined,
  out: (text: string) => void,
): Fault[] {
  if (archive === undefined) return []
  if (existsSync(archive)) return checkArchive(documents, textsIn(archive))
  out(`there is no folder ${archive}: fingerprints are not compared with their texts\n`)
  return []
}

function textsIn(folder: string): Map<string, string> {
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    files
      .map(({ name }) => name)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  )
}
