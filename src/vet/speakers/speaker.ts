import { isCue, type Mark } from '../../understand/marks.ts'
import type { Reader } from '../../understand/reader.ts'
import { inQuote } from '../../understand/speaker/quoted-in.ts'
import { isElsewhere, isSeat, onlySpeaking } from './only-speaking.ts'
import { isInverted, isRulingOut, isSaying, type Marked } from './saying.ts'
import { strangerBeside } from './stranger-beside.ts'

/** Who is said in a sentence to have said something. */
export type Speaker = Readonly<{
  /** The person on file. */
  speaker: string | null
  /** The name of somebody who has no file. */
  stranger: string | null
  /** The State, where it or its ministry is given as speaking and nobody by name. */
  side: string | null
  /** The States that are named only as saying it, of others. */
  tellers: readonly string[]
}>

/** Reads who speaks in a sentence: beside a verb of saying that stands in no quotation, or before a colon. */
export function speakerIn(marked: Marked, reader: Reader, he: string | null): Speaker {
  const says = marked.marks.filter((mark) => isSaying(mark) && !isAskedFor(mark) && !inQuote(marked, mark))
  const ruled = marked.marks.filter(isRulingOut)
  const beside = marked.marks.filter(
    (mark) =>
      !inQuote(marked, mark) &&
      (speaks(mark, says, marked) || (isSomebody(mark) && ruled.some((verb) => isRightBefore(mark, verb)))),
  )
  const people = new Set(
    beside.flatMap((mark) => (mark.is === 'person' && mark.ids.length === 1 ? mark.ids : [])),
  )
  const isHe = (mark: Mark) =>
    isCue(mark, 'he-she') && (!OF_HIS.test(mark.key) || says.some(({ first }) => first === mark.last + 1))
  if (he && !people.size && beside.some(isHe)) people.add(he)
  const [speaker = null] = people.size === 1 ? people : []
  const stranger = people.size ? null : (leaderIn(beside, marked) ?? strangerBeside(says, marked, reader))
  const tellers = onlySpeaking(marked, speaker)
  const side =
    people.size || stranger
      ? null
      : (sideIn(marked, reader) ?? tellers.find((code) => !isElsewhere(code, marked)) ?? null)
  return { speaker, stranger, side, tellers }
}

/** "One of his own officials told us": he has not, and has where it "has her saying" so. */
const OF_HIS = /^(?:his|her|him)$/

const isSomebody = (mark: Mark): boolean =>
  mark.is === 'person' || (mark.is === 'state' && mark.by === 'leader')

/** "Putin rules out", "Putin has again ruled out". */
const isRightBefore = ({ last }: Mark, verb: Mark): boolean => verb.first > last && verb.first - last <= NEAR

/** "Say what you like": nobody speaks. */
const isAskedFor = ({ first, key }: Mark): boolean => first === 0 && key === 'say'

/** How many words may stand between a speaker and the verb: a title, a ministry; more where the verb comes first. */
const NEAR = 3
const TITLED = 6
/** "X, the prime minister of Canada, said": what stands between the name and the verb only says who that is. */
const WHO_IS = /^,[^,;:]{1,80},\s*$/

/** "Beijing desk says Xi Jinping received him": who follows the verb and goes on has not said it. */
const ENDS = /^\s*(?:[.,;:)"”’–—]|$|(?:in|on|at|to|during|yesterday|today)\b)/

/** "Trudeau: …", "Trudeau, blunt as ever: …". */
const SPEAKS = /^(?:(?:, [^,:;.]{3,60}| (?:to|on|at|in) [^,:;.]{2,40})?\s*:|\s*[–—]\s*["“])/
/** '"…" (Smadiyarov, at the briefing)', '"…" – Lavrov'. */
const AFTER_WORDS = /["”’]\s*(?:[(–—-]\s*|[:(–—-]\s*(?:the|its|their) (?:[\w’']{1,20} ){1,5})$/
/** "Say what you like about Merz: …": of whom something is said, and who does not say it. */
const OF_WHOM = /\b(?:about|on|of|for|(?<!\b(?:credited|attributed|ascribed) )to|with|from|by|behind) $/i

/** "Nizamani, up from chargé to ambassador, said Dar": who follows the verb speaks, and nobody before it. */
const isSaidBehind = (say: Mark, marked: Marked): boolean =>
  isInverted(say, marked) && NAME_ENDS.test(marked.text.clean.slice(marked.tokens[say.last]?.end))
const NAME_ENDS =
  /^ (?:\p{Lu}[\p{L}’'-]+ ?){1,3}(?:[.,;:)"”’–—]|$|(?:in|on|at|to|during|yesterday|today)(?!\p{L}))/u

function speaks({ first, last }: Mark, says: readonly Mark[], marked: Marked): boolean {
  const { text, tokens } = marked
  const until = (end: number | undefined) => text.clean.slice(tokens[last]?.end, end)
  const rest = until(undefined)
  if (/^['’]s\b/.test(rest)) return false
  return (
    AFTER_WORDS.test(text.clean.slice(0, tokens[first]?.start)) ||
    (SPEAKS.test(rest) && !OF_WHOM.test(text.clean.slice(0, tokens[first]?.start))) ||
    says.some((say) =>
      say.first > last
        ? !say.key.endsWith(' to') &&
          (say.first - last <= NEAR ||
            (WHO_IS.test(until(tokens[say.first]?.start)) && !isSaidBehind(say, marked)))
        : first > say.last &&
          (isInverted(say, marked)
            ? first - say.last <= TITLED
            : first - say.last <= NEAR && ENDS.test(rest)),
    )
  )
}

/** A leader who stands for a State is somebody where he speaks, and has no file. */
function leaderIn(beside: readonly Mark[], { text, tokens, marks }: Marked): string | null {
  const leader = beside.find((mark) => mark.is === 'state' && mark.by === 'leader')
  if (!leader) return null
  const at = leader.first - 1
  const isNamed =
    /^\p{Lu}\p{Ll}+ $/u.test(
      text.clean.slice(tokens[at]?.start ?? leader.first, tokens[leader.first]?.start),
    ) && !marks.some(({ first, last }) => first <= at && at <= last)
  return text.clean.slice(tokens[isNamed ? at : leader.first]?.start, tokens[leader.last]?.end)
}

/** "Iran's foreign ministry spokesman said": what stands between a State and the verb is its office. */
const ITS_OFFICE = /^['’]s? (?:\w+ ){1,5}$/

/** "Tehran's foreign ministry": a capital that has one is its State, and no place. */
const ITS_GOVERNMENT = /^['’]s? (?:\p{Ll}+ ){0,2}(?:ministry|government|ministers?|spokes\p{Ll}+)(?!\p{L})/u

/** "At the request of the Brits the ambassador says", "in Berne, the Taliban say": somebody else stands before the verb. */
const SOMEBODY = /^(?: (?:the|an?|its|their) \p{Ll}|[,:] (?:[Tt]he )?(?:Taliban|Emirate)\b)/u
const PLACING = new Set(['in', 'at', 'of', 'from', 'to', 'near', 'outside', 'and'])

/** The State right before a verb of saying. */
function sideIn(marked: Marked, { names }: Reader): string | null {
  const { marks, text, tokens, words } = marked
  /** "Ottawa says": a capital right before the verb is its government, "the embassy in Ottawa says" is none; Brussels may be the EU. */
  const isPlace = (mark: Mark, say: Mark) =>
    mark.is === 'state' &&
    mark.by === 'city' &&
    (mark.city === 'Brussels' ||
      mark.city !== names.states[mark.code]?.capital ||
      (say.first !== mark.last + 1 && !ITS_GOVERNMENT.test(text.clean.slice(tokens[mark.last]?.end))) ||
      PLACING.has(words[mark.first - 1] ?? ''))
  const isBefore = (mark: Mark, say: Mark) =>
    say.first > mark.last &&
    !(mark.is === 'state' && isSeat(mark, marked)) &&
    !isPlace(mark, say) &&
    !SOMEBODY.test(text.clean.slice(tokens[mark.last]?.end, tokens[say.first]?.start)) &&
    (say.first - mark.last <= NEAR ||
      ITS_OFFICE.test(text.clean.slice(tokens[mark.last]?.end, tokens[say.first]?.start)))
  const before = marks.find(
    (mark) =>
      mark.is === 'state' && mark.code !== 'AF' && marks.some((say) => isSaying(say) && isBefore(mark, say)),
  )
  return before?.is === 'state' ? before.code : ministryIn(marks, isBefore)
}

/** "The Foreign Office said Britain …": a ministry that many States have is that of the one State spoken of. */
function ministryIn(marks: readonly Mark[], isBefore: (mark: Mark, say: Mark) => boolean): string | null {
  const speaks = marks.some(
    (mark) =>
      mark.is === 'cue' &&
      mark.cue === 'left-open' &&
      MINISTRY.test(mark.key) &&
      marks.some((say) => isSaying(say) && isBefore(mark, say)),
  )
  const [one, ...others] = new Set(
    marks.flatMap((mark) => (mark.is === 'state' && mark.code !== 'AF' ? [mark.code] : [])),
  )
  return speaks && one && !others.length ? one : null
}
const MINISTRY = /\b(?:ministry|foreign office|department)$/
