/** What can be wished for a digest, each in words: `monday 09:00`, `Russia, neighbours`, `corrections, changed`. */
export const FIELDS = [
  'when',
  'zone',
  'watching',
  'topics',
  'changes',
  'nothing',
  'late',
  'quiet',
  'language',
  'managers',
] as const
export type Field = (typeof FIELDS)[number]

/** What somebody wishes, as they typed or chose it; what is left out keeps its value, or takes the usual one. */
export type Wishes = Readonly<Partial<Record<Field, string>>>

/** What somebody wants done. A digest of null is the only one of the channel. */
export type Order =
  | Readonly<{ do: 'help' | 'list' }>
  | Readonly<{ do: 'create'; wishes: Wishes }>
  | Readonly<{ do: 'change'; digest: string | null; wishes: Wishes }>
  | Readonly<{ do: 'preview' | 'resume' | 'delete'; digest: string | null }>
  /** `until` is a day, `YYYY-MM-DD` or in words; null until it is resumed. */
  | Readonly<{ do: 'pause'; digest: string | null; until: string | null }>
  /** On an edition of which nobody knows whether it arrived: post it again, or leave it, for it is there. */
  | Readonly<{ do: 'again' | 'settle'; digest: string; occurrence: string }>

/** Why an order is not carried out, and the way out; `field` where one of the wishes is at fault. */
export type Fault = Readonly<{ field: Field | null; message: string }>
