import { anyOf } from '../any-of.ts'
import { opposite, type Said } from './assertion.ts'

/** To work with the Taliban is neither theirs nor to have nothing to do with them. */
const COOPERATES = anyOf(
  // "coordinates with"
  /\b(?:cooperat|co-operat|coordinat|engag)\w* with\b/i,
  // "works with Kabul"
  /\bwork(?:s|ed|ing)? (?:together )?with (?:the )?(?:Taliban|Kabul|Islamic Emirate|authorities in Kabul)/i,
  // "deals with the Taliban ministry"
  /\b(?:deal(?:s|t|ing)?|do(?:es|ing)? business|liais(?:es|ed|ing)) (?:directly |now )?with (?:the )?(?:Taliban|Kabul|Islamic Emirate|authorities in Kabul)/i,
  // "in touch with the Taliban"
  /\b(?:contacts?|dealings|touch) with (?:the )?(?:Taliban|Kabul|Islamic Emirate)/i,
)
const COOPERATING: Said = {
  asserts: ['cooperating', 'taliban'],
  deniedBy: ['republic'],
  by: ['cooperate', 'relations', 'taliban'],
}
/** "Refuses to have anything to do with the Taliban", "shuns them": it works with nobody of theirs. */
const NO_DEALINGS = anyOf(
  /(?<!\b(?:not|never|no longer|longer) |n['’]t )\b(?:refus|declin|reject)\w* (?:to have |having |to keep )?(?:anything to do|(?:any |all )?(?:dealings?|truck|contacts?|ties|cooperation|business|links)) with (?:the )?(?:Taliban|Kabul|Islamic Emirate|Emirate|authorities in Kabul)/i,
  /\b(?:ha(?:s|ve)|having|want(?:s|ing)?|keep(?:s|ing)?) (?:absolutely )?(?:nothing (?:whatsoever |at all )?to do|no (?:dealings|truck)) with (?:the )?(?:Taliban|Kabul|Islamic Emirate|Emirate|authorities in Kabul)/i,
  /(?<!\b(?:not|never|no longer|longer) |n['’]t )\b(?:shun|boycott|snub|ignor)(?:s|e|es|ed|ing) (?:the )?(?:Taliban|Islamic Emirate|Emirate|authorities in Kabul)/i,
)
export const NOT_COOPERATING: Said = { ...opposite(COOPERATING), by: [] }
/** "Takes its orders from Kabul": more than to work with it, and not done by a mission of the republic's. */
const UNDER_ORDERS =
  /\b(?:tak(?:e|es|ing)|took|get(?:s|ting)?|got|receiv(?:e|es|ed|ing)) (?:(?:its|their|his|her|no|any) )?(?:orders|instructions|marching orders)\b.{0,30}\bfrom (?:the )?(?:Kabul|Taliban|Emirate|Islamic Emirate)/i
const ORDERED: Said = { asserts: ['taliban'], deniedBy: ['republic'], by: [] }
const NOT_ORDERED =
  /(?:\b(?:not|never|no longer)|n['’]t) (?:takes?|taking|taken|gets?|receives?)\b|\bno (?:orders|instructions)\b/i

/** Whether a mission is said to have nothing to do with the Taliban. */
export const shunsThem = (text: string): boolean => NO_DEALINGS.test(text)

/** What is said of a mission that takes its orders from the Taliban, or works with them; null where neither is said. */
export function workingWithThem(text: string): Said | null {
  if (UNDER_ORDERS.test(text)) return NOT_ORDERED.test(text) ? { ...ORDERED, ...opposite(ORDERED) } : ORDERED
  return COOPERATES.test(text) ? COOPERATING : null
}
