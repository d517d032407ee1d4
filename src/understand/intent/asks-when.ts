import type { Cue } from '../../knowledge/cues.ts'
import type { Features } from '../features.ts'
import { isCue, type Mark } from '../marks.ts'

/** "When" asks where it opens the question, follows a few small words, stands at its end or after a break. */
export function asksWhen({ marked: { words, text, tokens, marks, tells }, at }: Features): boolean {
  const when = at('when')
  const key = marks.find((mark) => isCue(mark, 'when'))?.key ?? ''
  /** "Could you tell me at what point", "fermé en quelle année déjà". */
  if (tells['which-day'].test(key)) return true
  const asked =
    key !== 'when'
      ? opens(when, marks) || followsName(when, marks, words)
      : marks.some((mark) => isCue(mark, 'yes-no') && mark.first > when && mark.first <= when + 3)
  const alone = when === 0 && !marks.some((mark) => isCue(mark, 'yes-no')) && !text.clean.includes(',')
  return (
    alone ||
    (when <= FRONT && asked) ||
    (when <= 2 && words.length <= 4) ||
    (key !== 'year' && when >= words.length - 2) ||
    /[,:;.!?-]\s*$/.test(text.clean.slice(0, tokens[when]?.start ?? 0)) ||
    (key === 'when' && /^[,;]/.test(text.clean.slice(tokens[when]?.end)))
  )
}

/** "Азербайджан когда открыл посольство": so far from the beginning it still asks. */
const FRONT = 3

/** "On what day", "what was the date of": nothing but small words stands before. */
const opens = (at: number, marks: readonly Mark[]): boolean =>
  marks.every((mark) => mark.first >= at || (mark.is === 'cue' && OPENING.has(mark.cue)))
const OPENING = new Set<Cue>(['what', 'who-is', 'yes-no', 'about', 'which', 'errand'])

/** "Азербайджан когда открыл посольство": the one asked about, or his house, may stand before; no verb does. */
const followsName = (at: number, marks: readonly Mark[], words: readonly string[]): boolean =>
  at > 0 &&
  marks.every(
    (mark) =>
      mark.first >= at ||
      mark.is === 'state' ||
      mark.is === 'person' ||
      (mark.is === 'cue' && (OPENING.has(mark.cue) || NAMED.has(mark.cue))),
  ) &&
  words
    .slice(0, at)
    .every((word, i) => word.length <= SMALL || marks.some((mark) => mark.first <= i && mark.last >= i))
const NAMED = new Set<Cue>(['embassy', 'consulate', 'mission', 'envoy', 'afghan', 'taliban', 'foreign'])
/** A word of no meaning here may be so long: "в", "die". */
const SMALL = 3

/** "Opened when and by whom", "handed over when and to whom": joined to another word that asks, and with no other subject, it asks itself. */
export const asksWhenAndWho = ({ at, has, marked: { marks, words } }: Features): boolean =>
  at('when') >= 0 &&
  at('when') <= 2 &&
  words.length <= JOINED &&
  !has('which', 'several', 'say') &&
  marks.some(
    (and) =>
      isCue(and, 'addition') &&
      and.first === at('when') + 1 &&
      marks.some(
        (asks) => isCue(asks, 'who', 'where', 'why') && asks.last > and.last && asks.first <= and.last + 2,
      ),
  )
/** "Handed over when and on whose orders?" */
const JOINED = 8
