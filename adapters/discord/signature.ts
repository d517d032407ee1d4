import { createPublicKey, type KeyObject, verify } from 'node:crypto'
import { isRecent } from '../network/recent.ts'

/** Whether Discord signed a body for our application, at about the instant at which it came. */
export type SignatureCheck = (body: Buffer, headers: Headers, now: Date) => boolean

/** Ed25519, in hexadecimal. */
const SIGNATURE = /^[\da-f]{128}$/i

/**
 * Checks what Discord signs, the instant and the body, with the application's public key in hexadecimal as the portal shows
 * it: https://discord.com/developers/docs/interactions/overview#setting-up-an-endpoint-validating-security-request-headers
 */
export function signatureCheck(publicKey: string): SignatureCheck {
  const key = keyOf(publicKey)
  return (body, headers, now) => {
    const at = headers.get('x-signature-timestamp') ?? ''
    const signature = headers.get('x-signature-ed25519') ?? ''
    if (!SIGNATURE.test(signature) || !isRecent(at, now)) return false
    return verify(null, Buffer.concat([Buffer.from(at), body]), key, Buffer.from(signature, 'hex'))
  }
}

/** The 32 bytes of the key as a JSON Web Key (RFC 8037). */
function keyOf(publicKey: string): KeyObject {
  const x = Buffer.from(publicKey, 'hex').toString('base64url')
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
}
