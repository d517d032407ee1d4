import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'

/** The modules of the program under their paths, as text without comments. */
export type Tree = ReadonlyMap<string, string>

/** One import: who imports what, and whether it is still there when the program runs. */
export type Arrow = Readonly<{ from: string; to: string; runs: boolean }>

const ROOT = `${import.meta.dirname}/..`
const IMPORT =
  /^\s*(import|export)\s+(type\s)?(?:[^'"`;=]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm

/** The sources under some folders of this checkout. */
export function treeOf(...folders: readonly string[]): Tree {
  const files = folders.flatMap((folder) =>
    readdirSync(`${ROOT}/${folder}`, { recursive: true, encoding: 'utf8' }).map((file) =>
      posix.join(folder, file),
    ),
  )
  const modules = files.filter((file) => file.endsWith('.ts')).sort()
  return new Map(modules.map((file) => [file, withoutComments(readFileSync(`${ROOT}/${file}`, 'utf8'))]))
}

function withoutComments(text: string): string {
  return text.replace(/^\s*\/?\*.*$/gm, '').replace(/^\s*\/\/.*$/gm, '')
}

/** Every import of a tree; a relative one as the path of the module it names. */
export function arrowsOf(tree: Tree): Arrow[] {
  return [...tree].flatMap(([from, text]) =>
    [...text.matchAll(IMPORT)].map(([, , type, still = '', later]) => {
      const named = later ?? still
      return { from, to: named.startsWith('.') ? posix.join(posix.dirname(from), named) : named, runs: !type }
    }),
  )
}

/** What can be reached from some modules along the arrows. */
export function reachedFrom(starts: readonly string[], arrows: readonly Arrow[]): Set<string> {
  const reached = new Set(starts)
  for (const at of reached) for (const { from, to } of arrows) if (from === at) reached.add(to)
  return reached
}
