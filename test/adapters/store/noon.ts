/** When everything in the tests of the store begins. */
export const NOON = new Date('2026-11-22T12:00:00Z')
