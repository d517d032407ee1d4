import type { Marked } from '../marked.ts'
import { isCue, type Mark } from '../marks.ts'

/** Whether a word of the subject asks for nothing where it stands. */
export const isIdle = (mark: Mark, marked: Marked): boolean =>
  isForExample(mark, marked) ||
  isToldToExplain(mark, marked) ||
  isOfOneLand(mark, marked) ||
  isOfRepublic(mark, marked) ||
  isNounOfMore(mark, marked) ||
  isOfSame(mark, marked) ||
  isOfPostTold(mark, marked) ||
  isWhetherSince(mark, marked) ||
  isEndOfOrder(mark, marked) ||
  isNotDoneFirst(mark, marked) ||
  isPrinted(mark, marked) ||
  isWhereItLies(mark, marked) ||
  isOfClause(mark, marked)

/** "O sea que reconoció a los talibanes cuando recibió las credenciales": the word opens a clause of its own after what is asked, and asks for no time; in English its place tells that already. */
const isOfClause = (mark: Mark, { marks, words, text, tokens, language }: Marked): boolean =>
  language !== 'en' &&
  isCue(mark, 'when', 'happened') &&
  mark.first === mark.last &&
  mark.first > 0 &&
  mark.last < words.length - 1 &&
  /[\p{L}\p{N}],?\s*$/u.test(text.clean.slice(0, tokens[mark.first]?.start ?? 0)) &&
  marks.some((told) => isCue(told, 'recognise') && told.last < mark.first) &&
  marks.some((then) => isCue(then, 'accredit', 'credentials') && then.first > mark.last)

/** "Explain Uzbekistan's decision": the program is to explain it, and nobody's words are asked for. */
const isToldToExplain = (mark: Mark, { words }: Marked): boolean =>
  isCue(mark, 'say') &&
  mark.key === 'explain' &&
  words.slice(0, mark.first).every((word) => word === 'please') &&
  mark.last < words.length - 1

/** "Oldest to newest": the order in which they are wanted, and no news. */
const isEndOfOrder = (mark: Mark, { marks }: Marked): boolean =>
  isCue(mark, 'new') &&
  marks.some(
    (order) =>
      isCue(order, 'order') &&
      FROM_END_TO_END.test(order.key) &&
      order.first <= mark.first &&
      order.last >= mark.last,
  )

/** "Which took an envoy without recognising them first?": before it, and no place among others. */
const isNotDoneFirst = (mark: Mark, { marks, words }: Marked): boolean =>
  isCue(mark, 'order') &&
  mark.key === 'first' &&
  mark.last === words.length - 1 &&
  marks.some(
    (done) =>
      isCue(done, 'recognise') &&
      done.last < mark.first &&
      marks.some((not) => isCue(not, 'negation') && not.last === done.first - 1),
  )

/** "Oldest to newest": all of them, in order. */
export const FROM_END_TO_END = /^(?:\w+est|first) to (?:\w+est|last)$/

/** "Niger, the one next to Mali": it tells which one is meant, and sets nothing beside another. */
const isWhereItLies = (mark: Mark, { words }: Marked): boolean =>
  isCue(mark, 'contrast') && mark.key === 'next to' && words[mark.first - 1] === 'one'

/** "Two outlets ran it as recognition": they printed it, and held no house. */
const isPrinted = (mark: Mark, { words }: Marked): boolean =>
  isCue(mark, 'control') &&
  /^runs?$|^ran$|^running$/.test(mark.key) &&
  OUTLETS.test(words[mark.first - 1] ?? '')
const OUTLETS =
  /^(?:outlets?|(?:news)?papers?|wires?|(?:web)?sites?|agenc(?:y|ies)|dailies|media|broadcasters?|tabloids?)$/

/** "Has it been shut since?": whether it is so by now, and no date. */
const isWhetherSince = (mark: Mark, { marks, words }: Marked): boolean =>
  isCue(mark, 'since-when') &&
  / since$/.test(mark.key) &&
  mark.last === words.length - 1 &&
  marks.some((verb) => isCue(verb, 'yes-no') && verb.first === 0)

/** "Run the same check on India", "same test for Oslo": the question before goes on, and nobody runs or tests anything. */
const isOfSame = (mark: Mark, { marks }: Marked): boolean =>
  isCue(mark, 'control', 'heads', 'smalltalk') &&
  marks.some(
    (whole) =>
      isCue(whole, 'addition') &&
      /\bsame\b/.test(whole.key) &&
      whole.first <= mark.first &&
      whole.last >= mark.last,
  )

/** "Grounds?", "and its reasons?", "tally, please?": a noun asks by itself, and in more words is one of theirs. */
const isNounOfMore = (mark: Mark, { words }: Marked): boolean =>
  isCue(mark, 'why', 'how-many') && NOUN.test(mark.key) && words.length > ALONE
const NOUN =
  /^(?:grounds|pretext|reasons?|rationale|justification|excuse|motive|tally|totals?|altogether|all told|in total)$/
const ALONE = 3

/** "At full ambassador rank": which one it is, is told. */
const isOfPostTold = (mark: Mark, { marks }: Marked): boolean =>
  isCue(mark, 'name-of') &&
  mark.key === 'rank' &&
  marks.some((post) => isCue(post, 'ambassador') && post.first < mark.first && post.last === mark.last)

/** "Belarus, say?": for example; nobody's words are asked for. */
const isForExample = (mark: Mark, { text, tokens }: Marked): boolean => {
  if (!isCue(mark, 'say') || mark.key !== 'say') return false
  const [before, after] = [
    text.clean.slice(0, tokens[mark.first]?.start ?? 0),
    text.clean.slice(tokens[mark.last]?.end ?? 0),
  ]
  return /,\s*$/.test(before) && /^\s*(?:[,?!.]|$)/.test(after)
}

/** "Northern Ireland belongs to Britain": a part of the same State, and no house that somebody holds. */
const isOfOneLand = (mark: Mark, { marks }: Marked): boolean =>
  isCue(mark, 'control') &&
  marks.some(
    (part) =>
      part.is === 'state' &&
      part.last === mark.first - 1 &&
      marks.some(
        (whole) =>
          whole.is === 'state' &&
          whole.code === part.code &&
          whole.key !== part.key &&
          whole.first > mark.last &&
          whole.first <= mark.last + 2,
      ),
  )

/** "The former republic": no one of two is pointed at. */
const isOfRepublic = (mark: Mark, { marks }: Marked): boolean =>
  isCue(mark, 'former-of') &&
  marks.some((side) => isCue(side, 'republic') && side.first <= mark.last && side.last > mark.last)
