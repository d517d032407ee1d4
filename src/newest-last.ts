/** Each of some things once, where it stands last. */
export const newestLast = <T>(things: readonly T[]): T[] => [...new Set(things.toReversed())].toReversed()
