import type { Question } from '../../question.ts'
import type { Mark } from '../../understand/marks.ts'
import { anyOf } from '../any-of.ts'
import { opposite, type Said } from './assertion.ts'

/** A mission of which both sides say that it is theirs. */
const CONTESTED: Said = {
  asserts: ['contested'],
  deniedBy: ['taliban', 'republic', 'cooperating', 'host'],
  by: ['embassy', 'consulate', 'mission', 'control'],
}
const IS_CONTESTED = anyOf(
  // "is contested", "remains in dispute"
  /\b(?:is|was|are|were|be|been|remain(?:s|ed)?|stay(?:s|ed)?) (?:still |now |also |hotly |then )*(?:contested|disputed|(?:in|under) dispute)\b/i,
  // "both sides claim it", "both sides say it is theirs"
  /\bboth (?:sides|camps|parties) (?:still |now |also )*(?:claim(?:s|ed)?|la(?:y|id) claim|contest(?:ed)?|say (?:that )?it is theirs)\b/i,
  /\bclaimed by both\b/i,
)
export const UNDISPUTED = /\b(?:undisputed|uncontested)\b/i

const THEIRS: Said = {
  asserts: ['taliban', 'new-flag'],
  deniedBy: ['republic', 'cooperating', 'host', 'contested', 'old-flag'],
  by: ['handover', 'control', 'taliban', 'embassy', 'consulate', 'mission'],
}
/** "Has agreed to return the mothballed embassy to the Taliban": to whom it is given is told, and not that it is shut. */
const GIVEN_TO_THEM =
  /\b(?:hand|giv|gave|return|pass|turn|transfer|surrender|cede|restor)\w*\b(?: over| back)? (?:[\w’'-]+ ){0,5}(?:embassy|consulate|mission|premises)(?: in \p{Lu}\p{L}+| building)? (?:over |back )?to (?:the )?(?:Taliban|Emirate|Islamic Emirate)\b/iu
/** "Has promised the Taliban nothing." */
const PROMISED_NOTHING =
  /\bpromis\w* (?:\w+ ){0,3}nothing\b|\bnothing (?:\w+ ){0,4}promised\b|(?:\bnot|\bnever|n['’]t) (?:\w+ )?promis\w* (?:\w+ ){0,3}anything\b/i

const HOSTS: Said = {
  asserts: ['host'],
  deniedBy: ['taliban', 'republic', 'cooperating'],
  by: ['control', 'handover'],
}
/** "The US took over the embassy after it closed": who has it since is told before that it shut. */
const TAKEN_BY_HOST =
  /^[^,;:]*\b(?:took|takes|taken) (?:over|custody of|charge of|possession of|responsibility for) (?:the |its )(?:[\p{L}.]+ ){0,3}(?:embassy|consulate|mission|building)\b/iu

/** What an English clause on a mission of Afghanistan's tells of whose it is, whatever is told of its doors; null where it does not. */
export function whoseIsIt(
  { text, side, people }: Question,
  marks: readonly Mark[],
  isState: (mark: Mark) => boolean,
): Said | null {
  if (UNDISPUTED.test(text)) return { ...CONTESTED, ...opposite(CONTESTED) }
  if (IS_CONTESTED.test(text)) return CONTESTED
  if (side === 'taliban' && PROMISED_NOTHING.test(text)) return { ...opposite(THEIRS), by: [] }
  if (side === 'taliban' && GIVEN_TO_THEM.test(text)) return THEIRS
  return side === null && !people.length && TAKEN_BY_HOST.test(text) && marks.some(isState) ? HOSTS : null
}
