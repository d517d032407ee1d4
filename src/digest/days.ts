import type { Day } from '../edtf.ts'

/** The day that lies some days after another, or before it. */
export const daysFrom = (day: Day, days: number): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
