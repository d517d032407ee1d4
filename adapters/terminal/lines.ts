import type { Readable } from 'node:stream'
import { TextDecoder } from 'node:util'

/** The lines of a stream, split at line feeds alone: U+2028 may stand inside a JSON string. A last empty line is none. */
export async function* linesOf(input: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let open: string[] = []
  for await (const chunk of input) {
    const [first = '', ...more] = text(chunk, decoder).split('\n')
    open.push(first)
    for (const piece of more) {
      yield open.join('')
      open = [piece]
    }
  }
  const last = open.join('') + decoder.decode()
  if (last) yield last
}

function text(chunk: Buffer | string, decoder: TextDecoder): string {
  return typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
}
