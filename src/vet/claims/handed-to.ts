import type { Marked } from '../speakers/saying.ts'

const HANDED_TO =
  /\b(?:hand(?:ed|s)|given|gave|gives|passed|surrendered|entrusted) (?:(?:over|back|up|the|its|their|keys|embassy|building|premises) ){0,4}to (?!the\b|Taliban|Afghan|Emirate|Kabul|Islamic)\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,3}(?=\W*$|[,.;]| (?:on|in|by|for|after)\b)/u

/** To whom a mission is said to be handed by name: a State, somebody on file, or a name of which nothing is known; null where no name is told. */
export function handedTo(text: string, { marks, words }: Marked): 'state' | 'person' | 'unknown' | null {
  if (!HANDED_TO.test(text)) return null
  const to = marks.find(
    ({ is, first }) => (is === 'state' || is === 'person') && words[first - 1] === 'to',
  )?.is
  return to === 'state' || to === 'person' ? to : 'unknown'
}
