import { createHash } from 'node:crypto'
import type { Edition } from '../edition.ts'

const LENGTH = 24
const SPREAD = 30_000

const hashed = (text: string): string => createHash('sha256').update(text).digest('hex')

/** What an edition is known by on its platform: the same for every try, and no other's. */
export const editionKey = ({ digest, occurrence }: Pick<Edition, 'digest' | 'occurrence'>): string =>
  hashed(`${digest} ${occurrence}`).slice(0, LENGTH)

/** How long after its run a digest is posted, in milliseconds: always the same for one, so that runs of one minute spread out. */
export const spread = (digest: string): number => Number.parseInt(hashed(digest).slice(0, 8), 16) % SPREAD
