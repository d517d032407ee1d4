import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { type Document, documentOf } from './document.ts'

/** Reads every YAML, JSON and gettext file of a knowledge folder, in the order of their names. Throws where the folder cannot be read. */
export function readFolder(folder: string): Document[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ya?ml|json|po)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => documentOf(relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')))
}
