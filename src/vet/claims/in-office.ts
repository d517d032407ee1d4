import type { Assertion } from './assertion.ts'
import type { Read } from './claim.ts'
import { KIN } from './kin.ts'

/** Nothing in the vocabulary says who holds an office: his posts on file do. */
export const IN_OFFICE: Assertion = { asserts: ['in-office'], deniedBy: [] }

/** What is left of a clause that states nothing but somebody's office, without his name and the office: "is", "of Canada". */
const NO_MORE =
  /^\W*(?:is|was|serves as|served as)(?: (?:now|currently|the|an?))*\W*(?:(?:of|for|in) (?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*)?\W*$/u

/** "Badruddin Haqqani is no relative of Sirajuddin Haqqani." */
const IS_KIN = new RegExp(
  String.raw`^\W*(?:\p{Lu}[\p{L}’'-]+ ){1,4}(?:is|was)(?: not)? (?:\p{Ll}+ ){0,2}?(?:${KIN.source})(?: (?:\p{L}|['’-])+){0,4}\W*$`,
  'u',
)

/** "Kung is Canada's foreign minister", "the Russian foreign minister is Lavrov": a clause that states nothing else. */
export function isOfOfficeAlone({ clause: { asks }, reading: { features }, frame }: Read): boolean {
  const [given, other] = frame.offices
  if (!asks && features.people.length > 0 && IS_KIN.test(features.marked.text.clean)) return true
  const { marks, text, tokens } = features.marked
  const name = marks.find((mark) => mark.is === 'person' && mark.ids.join() === given?.person)
  if (asks || frame.untrue || !given || other || !name) return false
  const called = text.clean.slice(tokens[name.first]?.start, tokens[name.last]?.end)
  return NO_MORE.test(text.clean.replace(given.text, '').replace(called, '').trim())
}
