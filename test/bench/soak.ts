import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const SOAKING = fileURLToPath(new URL('soaking.ts', import.meta.url))
const QUESTIONS = 100_000

type Line = Readonly<{
  asked: number
  heapUsed: number
  rss: number
  seconds: number
  left?: readonly string[]
}>

/** A hundred thousand questions through the whole program, platform to store, and what it holds of them. */
export function soak(questions = QUESTIONS) {
  const { stdout, status } = spawnSync(process.execPath, [SOAKING, String(questions)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (status !== 0) throw new Error(`the soak ended with ${status}`)
  const lines = stdout
    .trim()
    .split('\n')
    .map((line): Line => JSON.parse(line))
  return lines.map(({ asked, heapUsed, rss, seconds, left }) =>
    left
      ? { questions: 'handles left', heap: left.length ? left.join(', ') : 'none', memory: '', seconds: '' }
      : {
          questions: String(asked),
          heap: megabytes(heapUsed),
          memory: megabytes(rss),
          seconds: seconds.toFixed(0),
        },
  )
}

const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MB`
