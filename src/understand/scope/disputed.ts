/** States whose own recognition is in dispute, by whatever name they are called. */
export const DISPUTED: ReadonlySet<string> = new Set(['EH', 'PS', 'TW', 'XK'])
