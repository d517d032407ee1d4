import type { Finding } from '../../src/answer.ts'
import { newestOf } from '../../src/edtf.ts'
import type { Words } from '../../src/reply/words.ts'

/** How old the newest word is that a finding rests on, where it is no longer fresh; else nothing. */
export function ageOf({ staleness, holds, evidence }: Finding, { say, date }: Words): string | null {
  if (staleness === 'fresh') return null
  const dates = [holds, ...evidence.flatMap(({ said }) => said ?? [])]
  return say(`label.${staleness}`, { date: date(newestOf(dates)) })
}
