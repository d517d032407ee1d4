import { chmodSync, closeSync, fstatSync, openSync } from 'node:fs'

/** Read and written by whoever runs the bot, and by nobody else: grants are sealed in it, but not what else is kept. */
const OWN = 0o600

/**
 * Makes a file, if it is not there, and keeps others of the machine from reading it; the files that SQLite puts beside it go
 * by it. The rights of a file that belongs to somebody else are theirs to set.
 */
export function ownFile(file: string): void {
  const opened = openSync(file, 'a', OWN)
  const { uid } = fstatSync(opened)
  closeSync(opened)
  if (uid === process.getuid?.()) chmodSync(file, OWN)
}
