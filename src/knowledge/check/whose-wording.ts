import { isDirect } from '../direct-speech.ts'
import type { Fault } from '../document.ts'
import { fingerprintOf } from '../fingerprint.ts'
import { type Checked, faultsOf } from './rule.ts'
import { type Quoted, quotedIn } from './stated.ts'

const fault = faultsOf('whose-wording')

/**
 * Words given to a speaker stand inside the quotation marks of their source, or are marked `indirect`: what a reporter
 * makes of a speech is not the speaker's sentence. Only the text itself can tell, so this needs the archive.
 */
export function whoseWording(read: Checked, texts: Iterable<string>): Fault[] {
  const byFingerprint = new Map([...texts].map((text) => [fingerprintOf(text), text]))
  const press = new Set(
    read.records.people.filter(({ side }) => side === 'press').map(({ person }) => person),
  )
  const isSpoken = ({ evidence: { speaker } }: Quoted) =>
    typeof speaker === 'string' ? !press.has(speaker) : speaker !== undefined && speaker.side !== 'press'
  return quotedIn(read)
    .filter(isSpoken)
    .flatMap((quoted) => misattributed(quoted, byFingerprint.get(quoted.source?.fingerprint ?? '')))
}

function misattributed({ quote, evidence, at }: Quoted, text: string | undefined): Fault[] {
  const direct = text === undefined ? null : isDirect(quote, text)
  if (direct === null || direct === !evidence.indirect) return []
  return direct
    ? [fault(at('indirect'), 'these words stand inside quotation marks', 'take `indirect` out')]
    : [fault(at('quote'), 'these words stand outside quotation marks', 'add `indirect: true`')]
}
