import { createPublicKey, type KeyObject, verify } from 'node:crypto'

/** Whether a body was signed by Discord at the time that came with it. */
export type SignatureCheck = (timestamp: string, body: string, signature: string) => boolean

/** Checks ed25519 signatures with the application's public key, in hexadecimal as the portal shows it. */
export function signatureCheck(publicKey: string): SignatureCheck {
  const key = keyOf(publicKey)
  return (timestamp, body, signature) =>
    /^[0-9a-f]{128}$/i.test(signature) &&
    verify(null, Buffer.from(timestamp + body), key, Buffer.from(signature, 'hex'))
}

/** The 32 bytes of the key as a JSON Web Key (RFC 8037). */
function keyOf(publicKey: string): KeyObject {
  const x = Buffer.from(publicKey, 'hex').toString('base64url')
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
}
