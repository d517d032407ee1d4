import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkKnowledge } from '../../src/knowledge/check/check.ts'
import { type Document, documentOf } from '../../src/knowledge/document.ts'

/** The made-up world of test/knowledge/, as it stands or with some of its files written otherwise. */
export const FOLDER = fileURLToPath(new URL('../knowledge/', import.meta.url))
export const ARCHIVE = fileURLToPath(new URL('archive/', import.meta.url))

const TEXTS: ReadonlyMap<string, string> = new Map(
  readdirSync(FOLDER, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [relative(FOLDER, path), readFileSync(path, 'utf8')]),
)

/** The text of one file of the world. */
export function readText(file: string): string {
  return TEXTS.get(file) ?? ''
}

/** One edit of a file: what stands there, and what is written instead. A new file has nothing in it yet. */
export type Edit = readonly [file: string, from: string, to: string]

/** The documents of the world after some edits. An edit that finds nothing to change is a mistake in the test. */
export function worldAfter(...edits: readonly Edit[]): Document[] {
  const texts = new Map(TEXTS)
  for (const [file, from, to] of edits) {
    const text = texts.get(file) ?? ''
    if (!text.includes(from)) throw new Error(`${file} does not hold ${JSON.stringify(from)}`)
    texts.set(
      file,
      text.replace(from, () => to),
    )
  }
  return [...texts].map(([file, text]) => documentOf(file, text))
}

/** What the check says after some edits, a fault a line. */
export function faultsAfter(...edits: readonly Edit[]): string[] {
  return checkKnowledge(worldAfter(...edits)).map(
    ({ file, line, column, rule, message, fix }) => `${file}:${line}:${column} ${rule}: ${message} → ${fix}`,
  )
}
