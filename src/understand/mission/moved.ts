import { type Grammar, HOUSES, isCue, type Mark } from '../marks.ts'

/**
 * "Did the Dutch embassy move to Doha?", "their Kabul embassy moves to Qatar": a city outside Afghanistan, or a State from
 * Kabul, to which something moved or in which it sits.
 */
export const isMoved = (marks: readonly Mark[], words: readonly string[], grammar: Grammar): boolean =>
  isSeatedAway(marks, words, grammar) ||
  (marks.some((mark) => isCue(mark, 'closed', 'step')) &&
    marks.some(
      (mark) =>
        mark.is === 'state' &&
        mark.code !== 'AF' &&
        (mark.city !== null || isOfKabulHouse(marks)) &&
        grammar.to.has(words[mark.first - 1] ?? ''),
    ))

/** "Embassies to Afghanistan that sit in Doha", "run their Kabul embassy from Doha". */
export const isSeatedAway = (marks: readonly Mark[], words: readonly string[], grammar: Grammar): boolean =>
  marks.some(
    (mark) =>
      mark.is === 'state' &&
      mark.code === 'AF' &&
      mark.by !== 'demonym' &&
      isSentTo(mark, marks, words, grammar),
  ) &&
  marks.some(
    (mark) =>
      mark.is === 'state' &&
      mark.code !== 'AF' &&
      mark.city !== null &&
      [grammar.place, grammar.from].some((where) => where.has(words[mark.first - 1] ?? '')),
  )

/** Whether a house or an envoy is said to be one to Afghanistan: "embassies to Afghanistan", "its ambassador to Kabul", "their Kabul embassy". */
const isSentTo = (
  { first, last }: Mark,
  marks: readonly Mark[],
  words: readonly string[],
  grammar: Grammar,
): boolean =>
  marks.some(
    (house) =>
      isCue(house, ...HOUSES, 'foreign', 'envoy') &&
      !grammar['stands-for'].has(house.key) &&
      (house.last === first - 2
        ? grammar.to.has(words[first - 1] ?? '') || words[first - 1] === 'for'
        : house.last === last + 1 && grammar.own.has(words[first - 1] ?? '')),
  )

/** "Their Kabul embassy", "its embassy in Kabul". */
const isOfKabulHouse = (marks: readonly Mark[]): boolean =>
  marks.some((mark) => isCue(mark, 'embassy', 'foreign')) &&
  marks.some((mark) => mark.is === 'state' && mark.code === 'AF' && mark.city !== null)
