import { PassThrough, Readable } from 'node:stream'
import { run } from '../../adapters/run.ts'
import type { World } from '../../adapters/world.ts'

/** A world for one run: what is typed, what comes out, and a clock that stands still. */
export type Stage = Readonly<{ world: World; out: () => string; err: () => string; stop: () => void }>

export const TODAY = '2026-11-22'

export function stage(args: readonly string[], input: Readable | string = ''): Stage {
  const [out, err, stop] = [new PassThrough(), new PassThrough(), new AbortController()]
  const typed = typeof input === 'string' ? Readable.from([Buffer.from(input)]) : input
  const signals = { onReload: () => {}, onCrash: () => {} }
  const now = () => new Date(`${TODAY}T12:00:00Z`)
  const world = { args, input: typed, out, err, env: {}, today: TODAY, now, stop: stop.signal, signals }
  const text = (stream: PassThrough) => () => String(stream.read() ?? '')
  return { world, out: text(out), err: text(err), stop: () => stop.abort() }
}

/** Runs the program with some arguments and lines on its input. */
export async function ran(args: readonly string[], input?: Readable | string) {
  const { world, out, err } = stage(args, input)
  const code = await run(world)
  return { code, out: out(), err: err() }
}
