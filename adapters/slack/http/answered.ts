import type { ServerResponse } from 'node:http'
import { onceForEach } from '../../../src/once.ts'

/** What is said again, as the answers are that the desk remembers, is written out once. */
const written = onceForEach((answer: object) => Buffer.from(JSON.stringify(answer)))

/** Answers a request of Slack's with nothing, with a text, or with an object that does not change any more. */
export function answered(response: ServerResponse, answer: string | object = ''): void {
  const isText = typeof answer === 'string'
  const bytes = isText ? Buffer.from(answer) : written(answer)
  const type = isText ? {} : { 'content-type': 'application/json' }
  response.writeHead(200, { ...type, 'content-length': bytes.length }).end(bytes)
}
