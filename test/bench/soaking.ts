import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { answerTo, claimed, type Desk } from '../../adapters/desk/desk.ts'
import { newLog } from '../../adapters/log.ts'
import type { Platform } from '../../adapters/platform.ts'
import { serve } from '../../adapters/serve.ts'
import { knowledgeOf } from '../../src/knowledge/knowledge.ts'
import { collect } from './collect.ts'
import { compiled } from './known.ts'
import { allQuestions } from './questions.ts'

/** The program asked over and over, by itself in a process; what it held is written as lines of JSON. */
const QUESTIONS = Number(process.argv[2])
const LOOKS = 5
const THREADS = 500
/** Where there is one, a disk that is memory: what is soaked is the program. */
const DISK = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()

const questions = allQuestions()
const stop = new AbortController()
const folder = mkdtempSync(`${DISK}/chancery-soak-`)

async function soak(desk: Desk): Promise<void> {
  for (let i = 1; i <= QUESTIONS; i++) {
    const text = questions[i % questions.length] ?? ''
    if (await claimed(desk, 'slack', `Ev${i}`))
      await answerTo(desk, { platform: 'slack', thread: `T${i % THREADS}`, text })
    if (i % (QUESTIONS / LOOKS) === 0) look(i)
  }
  stop.abort()
}

function look(asked: number): void {
  collect()
  const { heapUsed, rss } = process.memoryUsage()
  console.log(JSON.stringify({ asked, heapUsed, rss, seconds: performance.now() / 1000 }))
}

const asking = async (desk: Desk): Promise<Platform> => {
  let soaking = Promise.resolve()
  return {
    name: 'slack',
    start: async () => {
      soaking = new Promise<void>((resolve) => setImmediate(resolve)).then(() => soak(desk))
    },
    stop: () => soaking,
    ready: () => true,
    courier: {
      post: async () => ({ state: 'sent', message: '1' }),
      find: async () => ({ state: 'absent' }),
      tell: async () => {},
    },
  }
}

await serve(
  {
    load: async () => knowledgeOf(compiled),
    folder: null,
    store: { kind: 'sqlite', file: `${folder}/chancery.db`, unanswered: true },
    http: { host: '127.0.0.1', port: 0 },
    platforms: [asking],
    log: newLog(process.stderr, 'error', []),
  },
  { now: () => new Date(), stop: stop.signal, signals: { onReload: () => {}, onCrash: () => {} } },
)
rmSync(folder, { recursive: true })
await new Promise((resolve) => setImmediate(resolve))
/** What any process has, and the tick that was waited for. */
const usual = ['Immediate', 'PipeWrap', 'TTYWrap', 'FSReqCallback']
const left = process.getActiveResourcesInfo().filter((handle) => !usual.includes(handle))
console.log(JSON.stringify({ left }))
