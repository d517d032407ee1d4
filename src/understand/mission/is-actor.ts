import { type Grammar, isCue, type Mark } from '../marks.ts'

/** "Whitehall or Kabul", "takes its orders from Kabul", "has Kabul taken it over", "bow to Kabul": who did it, or is obeyed, and no place. */
export const isActor = (
  kabul: Pick<Mark, 'first' | 'last'>,
  marks: readonly Mark[],
  words: readonly string[],
  grammar: Pick<Grammar, 'or' | 'place'>,
): boolean =>
  marks.some((mark) => isCue(mark, 'control') && isObeyed(kabul, mark)) ||
  takesHold(kabul, marks) ||
  isYieldedTo(kabul, words) ||
  isWhoDidIt(kabul, words) ||
  isSpeaker(kabul, words, grammar) ||
  isOtherOfTwo(kabul, marks, words, grammar) ||
  marks.some(
    (or) =>
      isCue(or, 'addition') &&
      or.last === kabul.first - 1 &&
      marks.some((mark) => mark.is === 'state' && mark.code !== 'AF' && mark.last === or.first - 1),
  )

/** "Британцы или сам Кабул", "英国人还是喀布尔自己": offered beside those of another State, with a word for "itself" at most before it. */
const isOtherOfTwo = (
  kabul: Pick<Mark, 'first'>,
  marks: readonly Mark[],
  words: readonly string[],
  { or, place }: Pick<Grammar, 'or' | 'place'>,
): boolean =>
  marks.some((mark) => {
    if (mark.is !== 'state' || mark.by !== 'demonym' || mark.code === 'AF') return false
    const between = words.slice(mark.last + 1, kabul.first)
    return (
      (or.has(between.join(' ')) || or.has(between.slice(0, -1).join(' '))) &&
      !place.has(between.at(-1) ?? '')
    )
  })

/** "Does somebody in Kabul pay for the Ottawa embassy?": those there are asked about, and no house; in English alone. */
export const isOfThoseThere = ({ first }: Pick<Mark, 'first'>, words: readonly string[]): boolean =>
  THOSE_IN.test(words.slice(Math.max(0, first - 3), first).join(' '))
const THOSE_IN =
  /\b(?:who|(?:some|any)(?:body|one)|people|officials|ministers?|ministry|authorities|men|bosses|masters|rulers|government|regime|leaders|leadership) (?:(?:back|over|down) )?in$/

/** "Did the Austrians bow to Kabul?", "is Khorog working for Kabul?": those who rule there; in English alone. */
const isYieldedTo = ({ first }: Pick<Mark, 'first'>, words: readonly string[]): boolean =>
  YIELDS_TO.test(words.slice(Math.max(0, first - 3), first).join(' '))
const YIELDS_TO =
  /\b(?:bow\w*|(?:cav|g[ai]v)\w* in|yield\w*|kowtow\w*|pander\w*|cosy\w* up|cozy\w* up) to$|\bwork(?:s|ed|ing)? for$/

/** "… after Kabul cut it off", "once Kabul disowned it": it begins a clause of its own; in English alone. */
const isWhoDidIt = ({ first, last }: Pick<Mark, 'first' | 'last'>, words: readonly string[]): boolean =>
  OPENS_CLAUSE.has(words[first - 1] ?? '') && DID.test(words[last + 1] ?? '')
const OPENS_CLAUSE = new Set([
  'after',
  'when',
  'since',
  'once',
  'because',
  'before',
  'until',
  'although',
  'though',
])
const DID = /^(?:[a-z]{3,}ed|cuts?|shut|took|had|has|put|broke|froze|let|sent|told|gave|withdrew|said)$/

/** "Kabul says Muscat is theirs": those who rule there say so, where it is no "embassy in Kabul" that does; in English alone. */
const isSpeaker = (
  { first, last }: Pick<Mark, 'first' | 'last'>,
  words: readonly string[],
  { place }: Pick<Grammar, 'place'>,
): boolean => SPEAKS.has(words[last + 1] ?? '') && !place.has(words[first - 1] ?? '')
const SPEAKS = new Set(['says', 'said', 'claims', 'claimed', 'insists', 'insisted', 'maintains', 'boasts'])

/** "Does Kabul run it?": the verb of which it is the subject follows; what is run by somebody is not the one who runs it. */
const takesHold = (kabul: Pick<Mark, 'first' | 'last'>, marks: readonly Mark[]): boolean =>
  marks.some((asks) => isCue(asks, 'yes-no') && asks.last === kabul.first - 1) &&
  marks.some(
    (verb) => isCue(verb, 'control', 'handover') && verb.first === kabul.last + 1 && !/\bby$/.test(verb.key),
  )

/** The verb stands right before it, or in one phrase with it: "report to Kabul". */
const isObeyed = (kabul: Pick<Mark, 'first' | 'last'>, { first, last, key }: Mark): boolean =>
  (last === kabul.first - 1 && OBEYS.test(key)) ||
  (first < kabul.first && last === kabul.last && OBEYS_KABUL.test(key))
const OBEYS_KABUL = /^(?:loyal|answer\w*|report\w*) to\b/
const OBEYS = /^(?:loyal|answer\w*|report\w*) to$|\b(?:orders|instructions|directions) from$/

/** "Kabul's people": those who rule there, wherever they are. */
export const areKabulsPeople = (kabul: Mark, marks: readonly Mark[]): boolean =>
  marks.some((mark) => isCue(mark, 'taliban') && mark.first <= kabul.first && mark.last > kabul.last)
