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

/** "Who is in Ashgabat for the Taliban?": whoever stands for them there. */
export const asksWhoStandsFor = ({ at, countries, people, marked: { words } }: Features): boolean =>
  at('who') === 0 &&
  countries.length === 1 &&
  !people.length &&
  words.length <= STANDS_FOR &&
  /\bfor (?:the )?(?:taliban|islamic emirate|emirate)(?: (?:there|now|these days))?$/.test(words.join(' ')) &&
  !/\b(?:talks|meeting|came|went|visit\w*)\b/.test(words.join(' '))
const STANDS_FOR = 9

/** "Who are the Taliban diplomats in Germany?": all of them, and not who heads a mission. */
export const asksWhoTheyAre = ({ at, has, countries, marked: { words } }: Features): boolean =>
  at('who') === 0 &&
  has('taliban') &&
  countries.length === 1 &&
  !has('embassy', 'consulate') &&
  words.some((word) => OFFICIALS.test(word))
const OFFICIALS = /^(?:officials|diplomats|representatives)$/
