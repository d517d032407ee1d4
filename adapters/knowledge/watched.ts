import { watch } from 'node:fs'

/** An editor writes a file in several steps, a checkout writes many: milliseconds of quiet before it counts as done. */
const QUIET = 500

/** Calls `changed` when files under a folder were changed and it has been quiet since. Gives what ends the watch. */
export function watched(folder: string, changed: () => void, failed: (error: Error) => void): () => void {
  let timer: NodeJS.Timeout | undefined
  const watcher = watch(folder, { recursive: true }, () => {
    clearTimeout(timer)
    timer = setTimeout(changed, QUIET)
  })
  watcher.on('error', failed)
  return () => {
    clearTimeout(timer)
    watcher.close()
  }
}
