import { spawn } from 'node:child_process'
import { expect, it } from 'vitest'

/** The command itself, as `npm run ask` starts it; its output, its complaints and its exit code. */
async function command(
  args: readonly string[],
  input: string,
  each: (text: string, end: () => void) => void = () => {},
) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'adapters/main.ts', ...args], {
    cwd: `${import.meta.dirname}/../..`,
  })
  const said = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.out += text
    each(text, () => child.kill('SIGTERM'))
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.err += text
  })
  child.stdin.on('error', () => {}).write(input)
  if (each.length < 2) child.stdin.end()
  const code = await new Promise((resolve) => child.once('close', resolve))
  return { ...said, code }
}

it('answers a thousand lines through a pipe to the last byte', async () => {
  const lines = Array.from(
    { length: 1000 },
    (_, id) => `${JSON.stringify({ id, q: 'Has Canada recognised the Taliban?' })}\n`,
  )
  const { out, err, code } = await command(['ask', '--batch', '--now', '2026-11-22'], lines.join(''))
  const replies = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(replies.map(({ id }) => id)).toEqual(lines.map((_, id) => id))
  expect({ err, code }).toEqual({ err: '', code: 0 })
})

it('leaves standard output to the answer when something is wrong', async () => {
  const { out, err, code } = await command(['ask', '--now', 'never', 'q'], '')
  expect({ out, code }).toEqual({ out: '', code: 2 })
  expect(err).toContain('write YYYY-MM-DD')
})

it('ends a conversation cleanly when it is told to', async () => {
  const { out, err, code } = await command([], 'Has Canada recognised the Taliban?\n', (_text, end) => end())
  expect(out).toMatch(/^Canada does not recognise/)
  expect({ err, code }).toEqual({ err: '', code: 0 })
})
