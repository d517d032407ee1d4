import type { Features } from '../features.ts'

/** "Names of the two Taliban officials in Germany", "name the Taliban diplomats in Norway": what the envoys in one State are called. */
export const asksNamesOf = ({
  at,
  has,
  countries,
  people,
  ahead,
  behind,
  marked: { words },
}: Features): boolean =>
  Math.max(at('name-of'), at('list')) === 0 &&
  /^names?$/.test(words[0] ?? '') &&
  has('envoy') &&
  has('taliban') &&
  countries.length === 1 &&
  !people.length &&
  !(ahead.length + behind.length) &&
  !has('several', 'say', 'accredit', 'embassy', 'consulate')

/** "Who is in Ashgabat for the Taliban?", "up to 2025, who held Ankara for the old republic?": whoever stands for them there. */
export const asksWhoStandsFor = ({ at, dates, countries, people, marked: { words } }: Features): boolean =>
  (at('who') === 0 || (dates.kind === 'period' && at('who') === dates.last + 1)) &&
  countries.length === 1 &&
  !people.length &&
  words.length <= STANDS_FOR &&
  FOR_A_SIDE.test(words.join(' ')) &&
  !/\b(?:talks|meeting|came|went|visit\w*)\b/.test(words.join(' '))
const FOR_A_SIDE =
  /\bfor (?:the )?(?:(?:old|former|ousted|toppled) )?(?:taliban|islamic emirate|emirate|republic)(?: (?:there|now|these days|(?:in|by|until|till|before|up to|as of) .*))?$/
const STANDS_FOR = 12

/** "Who are the Taliban diplomats in Germany?": all of them, and not who heads a mission. */
export const asksWhoTheyAre = ({ at, has, countries, marked: { words } }: Features): boolean =>
  at('who') === 0 &&
  has('taliban') &&
  countries.length === 1 &&
  !has('embassy', 'consulate') &&
  words.some((word) => OFFICIALS.test(word))
const OFFICIALS = /^(?:officials|diplomats|representatives)$/
