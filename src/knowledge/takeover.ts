import type { Day } from '../edtf.ts'
import type { Fact } from './knowledge.ts'

/** The day on which the Taliban took Kabul. */
export const TAKEOVER: Day = '2021-08-15'

/** Whether a fact is of the time since then; from the first of that month, for some are dated to the month alone. */
export const isSinceTakeover = ({ span }: Fact): boolean => span.first >= TAKEOVER.slice(0, 7)
