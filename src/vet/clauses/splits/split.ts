/** A sentence of several statements, and each of them by itself, put together from the groups that are found. */
export type Split = readonly [RegExp, (...parts: string[]) => readonly string[]]

/** "Afghan embassy in Oslo", and what stands there. */
export const HOUSE = String.raw`(?:Afghan )?(?:embassy|consulate|mission)(?: in \p{Lu}\p{L}+)?`

/** A mission, whosever it is: "the Afghan embassy in Oslo", "Kazakhstan's embassy in Kabul", "New Delhi's own Afghan embassy". */
export const ANY_HOUSE = String.raw`(?:[Tt]he |[Ii]ts |[Tt]heir |Afghanistan['’]s |\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?['’]s )(?:\p{L}+ ){0,2}?(?:embassy|consulate(?: general)?|mission)(?: in \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)?`

/** What somebody does, other than say something. */
export const DOES = String.raw`(?:still |now |also |only )*(?:ha[sd] |is |was |will )?(?:still |now |not |never )*(?!sa(?:id|ys)|told|tells|wrote|added|warn)\p{Ll}+`
