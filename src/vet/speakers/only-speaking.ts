import { isCue, type Mark } from '../../understand/marks.ts'
import { inQuote } from '../../understand/speaker/quoted-in.ts'
import { isSaying, type Marked } from './saying.ts'

type State = Extract<Mark, { is: 'state' }>
/** What a State is named as saying: where it stands, and whether behind the State. */
type Part = Readonly<{ first: number; last: number; marks: readonly Mark[] }>

/** How many words may stand between a State and its verb of saying, and before whoever is told of; with an office, more. */
const NEAR = 3
const TITLED = 6
/** What stands before those of whom something is told, and says nothing of whom. */
const PASSED_OVER = ['say', 'what', 'negation', 'narrow', 'spokesperson', 'yes-no', 'now'] as const
/** "Says that it has not": the State itself. */
const ITSELF = /\b(?:it|its|itself)\b/i
const OWNER = /^['’]s?\b/

/**
 * The States that a sentence names only as saying what it tells of others: "Kazakhstan says no country has recognised
 * them" and "Russia alone has, says Astana" tell nothing of Kazakhstan's own stance. `speaker` is the person who speaks.
 */
export function onlySpeaking(marked: Marked, speaker: string | null): readonly string[] {
  const { marks } = marked
  const states = marks.filter((mark): mark is State => mark.is === 'state' && mark.code !== 'AF')
  const says = marks.filter(
    (mark) =>
      (isSaying(mark) && !inQuote(marked, mark)) ||
      (mark.is === 'person' && speaker !== null && mark.ids.includes(speaker)) ||
      (mark.is === 'state' && isSource(mark, marked)),
  )
  return states.flatMap((state) => {
    const isAlone = states.every((other) => other === state || other.code !== state.code)
    if (isSeat(state, marked) || isFollowed(state, marked)) return [state.code]
    const isTelling = isPlace(state, marked)
      ? says.some((say) => isSaying(say) && say.last === state.first - 2)
      : isHeadedNobody(state, marked) ||
        says.some(
          (say) => isBeside(state, say, marked) && isOnOthers(state, saidBy(state, say, marked), marked),
        )
    return isAlone && isTelling ? [state.code] : []
  })
}

/** "Norway's ambassador in Iran says", "Oslo's man in Tehran: …": where a State's own envoy speaks from. */
export function isSeat({ first, last }: State, { marks, words, text, tokens }: Marked): boolean {
  const envoy = marks.find(
    (mark) =>
      isCue(mark, 'envoy') && mark.last < first && first - mark.last <= 2 && AT.has(words[first - 1] ?? ''),
  )
  const owner = marks.find(
    (mark) => envoy && mark.last === envoy.first - 1 - Number(words[envoy.first - 1] === 's'),
  )
  const isOwn = owner?.is === 'state' ? owner.code !== 'AF' : owner !== undefined && /^its$/.test(owner.key)
  const speaks =
    /^:/.test(text.clean.slice(tokens[last]?.end)) ||
    marks.some((mark) => isSaying(mark) && mark.first > last && mark.first - last <= 2)
  return isOwn && speaks
}
const AT = new Set(['in', 'to'])

/** "Will not follow Moscow": another's step is not told of. */
const isFollowed = (state: State, marked: Marked): boolean => {
  const { before, behind } = aroundOf(state, marked)
  return FOLLOWS.test(before) || marked.tells.follows.test(before) || marked.tells.followed.test(behind)
}
const FOLLOWS = /\bfollow(?: suit with)? $/iu

/** What stands before a State, and behind it. */
const aroundOf = ({ first, last }: State, { text, tokens }: Marked) => ({
  before: text.clean.slice(0, tokens[first]?.start),
  behind: text.clean.slice(tokens[last]?.end),
})

/** Whether a State is named only for where somebody speaks, and does not speak itself. */
export const isElsewhere = (code: string, marked: Marked): boolean =>
  marked.marks.some(
    (mark) =>
      mark.is === 'state' &&
      mark.code === code &&
      [isSeat, isPlace, isFollowed].some((isSo) => isSo(mark, marked)),
  )

/** "Raab said in Doha": where something is said, nothing is told of. */
const isPlace = ({ by, first }: State, { words }: Marked): boolean =>
  (by === 'city' || by === 'capital') && PLACING.has(words[first - 1] ?? '')
const PLACING = new Set(['in', 'at', 'from', 'near'])

function isBeside(state: State, say: Mark, { marks, language, tokens }: Marked): boolean {
  if (language === 'tr' && state.first === 0 && say.last === tokens.length - 1) return true
  const [one, two] = state.last < say.first ? [state, say] : [say, state]
  const isTitled = marks.some(
    (mark) => isCue(mark, 'spokesperson', 'envoy') && mark.first > one.last && mark.last < two.first,
  )
  return two.first - one.last <= (isTitled ? TITLED : NEAR)
}

/** "Kazakhstan: no country has recognised them". */
const isHeadedNobody = ({ last }: State, { marks, text, tokens }: Marked): boolean =>
  /^: /.test(text.clean.slice(tokens[last]?.end)) &&
  marks.some((nobody) => isCue(nobody, 'nobody') && nobody.first === last + 1 && isDoing(nobody, marks)) &&
  marks.some((mark) => isCue(mark, 'several') && mark.first === last + 1)
const isDoing = ({ last }: Mark, marks: readonly Mark[]): boolean =>
  marks.some((mark) => isCue(mark, 'yes-no', 'recognise', 'accredit') && mark.first === last + 1)

/**
 * The words that a State is named as saying: those behind it and its verb or, where nothing is told there, those before;
 * in Turkish those between; null where it is itself told of.
 */
function saidBy(state: State, say: Mark, marked: Marked): Part | null {
  const { marks, tokens, language } = marked
  const [from, to] = [Math.min(state.first, say.first), Math.max(state.last, say.last)]
  const before = marks.filter(({ last }) => last < from)
  const after = marks.filter(({ first }) => first > to)
  if (before.some(isTold) && !after.some(isTold)) return { first: 0, last: from - 1, marks: before }
  const between = marks.filter(({ first, last }) => first > state.last && last < say.first)
  if (language === 'tr' && between.some(isTold))
    return { first: state.last + 1, last: say.first - 1, marks: between }
  const isBehind = state.last < say.first || isSource(state, marked) || VERB_FIRST.has(language)
  return isBehind ? { first: to + 1, last: tokens.length - 1, marks: after } : null
}
const VERB_FIRST = new Set(['ar'])

/** "According to Astana, …". */
const isSource = (state: State, marked: Marked): boolean => {
  const { before, behind } = aroundOf(state, marked)
  const { 'according-to': by, 'according-to-behind': byBehind } = marked.tells
  return (
    [BY_SOURCE, by].some((found) => found.test(before)) ||
    [NOTED, byBehind].some((found) => found.test(behind))
  )
}
const BY_SOURCE = /\b(?:according to|per) (?:the )?$/iu
/** ", Moscow noted", ", Astana's ministry notes" */
const NOTED = /^(?:['’]s)?(?: \p{L}+){0,3} (?:not|stress|remark|observ|add|recall)(?:e?d|e?s)(?=\W*$)/u

/** Whether what a State says has others for its subject, or says by whom something was done. */
function isOnOthers(state: State, said: Part | null, marked: Marked): boolean {
  if (!said) return false
  const { text, tokens, words, language } = marked
  const told = text.clean.slice(tokens[said.first]?.start, tokens[said.last]?.end)
  if (language === 'en' && ITSELF.test(told)) return false
  /** "وفقا لكازاخستان لا تعترف روسيا بهم": there the verb stands before whoever is told of. */
  if (VERB_FIRST.has(language) && isSource(state, marked))
    return said.marks.some(
      (mark) =>
        isCue(mark, 'several', 'nobody') ||
        (mark.is === 'state' && mark.code !== state.code && mark.code !== 'AF'),
    )
  const isOther = (mark: Mark): boolean =>
    isCue(mark, 'several', 'nobody') || mark.is === 'group' || isAnotherState(mark, state, marked)
  const first = said.marks.find((mark) => isTold(mark) || isOther(mark))
  if (!first) return false
  const isSubject = said.marks.some((mark) => mark.first === first.first && isOther(mark))
  if (isSubject) return first.first - said.first <= NEAR
  return isCue(first, 'taliban') && said.marks.some((mark) => isOther(mark) && words[mark.first - 1] === 'by')
}

/** Whether a mark tells of something, and not only how. */
const isTold = (mark: Mark): boolean =>
  mark.is === 'cue' && !isCue(mark, ...PASSED_OVER) && mark.key !== 'that'

const isAnotherState = (mark: Mark, state: State, { text, tokens, marks }: Marked): boolean =>
  mark.is === 'state' &&
  mark.code !== state.code &&
  mark.by !== 'demonym' &&
  !OWNER.test(text.clean.slice(tokens[mark.last]?.end)) &&
  !marks.some((house) => isCue(house, 'embassy', 'consulate', 'mission') && house.first === mark.last + 1)
