import { StringDecoder } from 'node:string_decoder'
import type { World } from '../world.ts'

/**
 * The lines of the input until it ends or the program is asked to stop. They end at line feeds alone: U+2028 may
 * stand inside a JSON string. What follows the last line feed is a line when it holds anything.
 */
export async function* linesOf({ input, stop }: Pick<World, 'input' | 'stop'>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8')
  let open: string[] = []
  for await (const chunk of until(stop, input)) {
    const [first = '', ...more] = decoder.write(chunk).split('\n')
    open.push(first)
    for (const piece of more) {
      yield open.join('')
      open = [piece]
    }
  }
  const last = open.join('') + decoder.end()
  if (last && !stop.aborted) yield last
}

async function* until(stop: AbortSignal, input: World['input']): AsyncGenerator<Buffer> {
  const end = () => input.destroy()
  stop.addEventListener('abort', end)
  try {
    for await (const chunk of input) yield chunk
  } catch (error) {
    if (!stop.aborted) throw error
  } finally {
    stop.removeEventListener('abort', end)
  }
}
