import type { Readable } from 'node:stream'

/** Why a request is not listened to. */
export type Refused = Readonly<{ status: 400 | 401 | 413; why: string }>

/** Bytes: far above what platforms send, an interaction, a view state or a message of 40,000 characters. */
const LARGEST = 1024 * 1024

const TOO_LARGE: Refused = { status: 413, why: `it holds more than ${LARGEST} bytes` }
const BROKEN_OFF: Refused = { status: 400, why: 'it broke off' }

/**
 * The body of a request byte for byte, or why there is none. What is too large is refused as soon as it is, whatever its
 * headers say, and not kept. Never rejects.
 */
export function bodyOf(request: Readable): Promise<Buffer | Refused> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let length = 0
    request.on('data', (chunk: Buffer) => {
      length += chunk.length
      if (length <= LARGEST) chunks.push(chunk)
      else resolve(TOO_LARGE)
    })
    request.once('end', () => resolve(Buffer.concat(chunks)))
    request.once('error', () => resolve(BROKEN_OFF))
  })
}
