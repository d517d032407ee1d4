import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { milliseconds, quantile } from './questions.ts'

const RUNS = 21
const BUILT = fileURLToPath(new URL('../../dist/chancery.js', import.meta.url))
const ASK = ['ask', 'Has Canada recognised the Taliban?']

/** The built command from a cold process against a Node that does nothing, in turn. Builds first. */
export function cold() {
  spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' })
  const bare: number[] = []
  const ours: number[] = []
  for (let i = 0; i < RUNS; i++) {
    bare.push(run(['-e', '0']))
    ours.push(run([BUILT, ...ASK]))
  }
  const [node, chancery] = [quantile(bare, 0.5), quantile(ours, 0.5)]
  return [
    {
      what: 'node -e 0',
      median: milliseconds(node),
      memory: memory(['-e', 'process.stderr.write(String(process.resourceUsage().maxRSS))']),
    },
    {
      what: 'node dist/chancery.js ask',
      median: milliseconds(chancery),
      memory: memory(['--import', MEMORY, BUILT, ...ASK]),
    },
    { what: 'ratio', median: (chancery / node).toFixed(2), memory: '' },
  ]
}

const MEMORY = `data:text/javascript,process.on('exit',()=>process.stderr.write(String(process.resourceUsage().maxRSS)))`

function run(args: readonly string[]): number {
  const start = performance.now()
  const { status } = spawnSync(process.execPath, [...args], { stdio: 'ignore' })
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}`)
  return performance.now() - start
}

/** The largest memory that a process held, in megabytes. */
function memory(args: readonly string[]): string {
  const { stderr } = spawnSync(process.execPath, [...args], { encoding: 'utf8' })
  return `${(Number(stderr) / 1024).toFixed(0)} MB`
}
