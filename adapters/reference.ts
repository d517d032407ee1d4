import { randomInt } from 'node:crypto'
import type { Desk, PlatformName } from './desk.ts'

/** Letters and digits that are not mistaken for one another when they are read out. */
const SIGNS = '23456789abcdefghjkmnpqrstuvwxyz'
const LENGTH = 6

/**
 * Puts a question that broke on record, and gives the reference that stands in the log and that the person is told
 * (`label.broke`). The log gets neither the text nor the person.
 */
export function putOnRecord({ log, meter }: Desk, platform: PlatformName, err: unknown): string {
  const reference = Array.from({ length: LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join('')
  log.error({ reference, platform, err }, 'a question was not answered')
  meter.failed(platform)
  return reference
}
