import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Replica } from './program.ts'

const PROGRAM = fileURLToPath(new URL('program.ts', import.meta.url))
const REQUIRE = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)"

/** Builds the program into one file, so that a replica is back soon after it died; gives the file. */
export async function built(folder: string): Promise<string> {
  const outfile = `${folder}/program.mjs`
  const options = { bundle: true, format: 'esm', platform: 'node', target: 'node24' } as const
  await build({
    ...options,
    entryPoints: [PROGRAM],
    outfile,
    external: ['pg-native'],
    banner: { js: REQUIRE },
    logLevel: 'error',
  })
  return outfile
}

/** Some replicas: one that dies is replaced at once, as whatever runs them would do. */
export type Herd = Readonly<{
  kill: (process: number) => void
  killAny: (chance: number) => void
  killed: () => number
  /** The processes that live. */
  living: () => readonly number[]
  /** Tells all to end, and gives their exit codes. */
  end: () => Promise<readonly (number | null)[]>
  /** What they wrote to their logs. */
  said: () => string
}>

/** Starts so many replicas. */
export function startHerd(count: number, program: string, replica: Replica): Herd {
  const living = new Map<number, ChildProcess>()
  let killed = 0
  let ending = false
  let said = ''
  const start = () => {
    const child = spawn(process.execPath, [program, JSON.stringify(replica)], {
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    living.set(child.pid ?? 0, child)
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
    child.once('exit', () => {
      living.delete(child.pid ?? 0)
      if (!ending) start()
    })
  }
  for (let i = 0; i < count; i++) start()
  const kill = (process: number) => {
    if (living.get(process)?.kill('SIGKILL')) killed++
  }
  return {
    kill,
    killAny: (chance) => kill([...living.keys()][Math.floor(chance * living.size)] ?? 0),
    killed: () => killed,
    living: () => [...living.keys()],
    end: async () => {
      ending = true
      const exits = [...living.values()].map(async (child) => {
        child.kill('SIGTERM')
        const [code] = await once(child, 'exit')
        return code as number | null
      })
      return Promise.all(exits)
    },
    said: () => said,
  }
}
