/** Orders texts, dates among them, by their characters; 0 only where both are the same, so that no order is left to chance. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
