/** A sentence without its full stop, to stand inside another; Chinese has a full stop of its own. */
export const withoutStop = (sentence: string): string => sentence.replace(/[.。]$/, '')
