import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

/** Seals texts, and opens them again. */
export type Seal = Readonly<{
  /** `about` is what the text belongs to: sealed for one place it does not open at another. */
  seal: (text: string, about: string) => string
  /** Throws where no key fits or the text was tampered with. */
  open: (sealed: string, about: string) => string
}>

const CIPHER = 'aes-256-gcm'
const NONCE = 12
const TAG = 16
const VERSION = 'v1'

/** AES-256-GCM with keys of 32 bytes: the first one seals, all of them open, so that a key can be replaced. */
export function sealWith(keys: readonly Buffer[]): Seal {
  const [first] = keys
  return {
    seal: (text, about) => {
      if (!first) throw new Error('nothing can be sealed: set SECRET_KEY')
      const nonce = randomBytes(NONCE)
      const cipher = createCipheriv(CIPHER, first, nonce).setAAD(Buffer.from(about))
      const words = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return `${VERSION}.${Buffer.concat([nonce, cipher.getAuthTag(), words]).toString('base64url')}`
    },
    open: (sealed, about) => {
      const [version, body = ''] = sealed.split('.')
      const bytes = Buffer.from(body, 'base64url')
      for (const key of version === VERSION ? keys : []) {
        const opened = openedWith(key, bytes, about)
        if (opened !== null) return opened
      }
      throw new Error('what was sealed does not open: SECRET_KEY is another one than it was sealed with')
    },
  }
}

function openedWith(key: Buffer, bytes: Buffer, about: string): string | null {
  const words = bytes.subarray(NONCE + TAG)
  try {
    const cipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE), { authTagLength: TAG })
    cipher.setAAD(Buffer.from(about)).setAuthTag(bytes.subarray(NONCE, NONCE + TAG))
    return cipher.update(words, undefined, 'utf8') + cipher.final('utf8')
  } catch {
    return null
  }
}
