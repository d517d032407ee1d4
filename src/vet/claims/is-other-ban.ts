import { anyOf } from '../any-of.ts'
import type { Marked } from '../speakers/saying.ts'

const BANNED =
  '(?:\\p{L}+ ){0,2}?(?:exports?|imports?|trade|travel|flights?|entry|visas?|goods|grain|wheat|fruit|minerals?|opium|poppy|poppies|girls|women|schools?|education|universit\\p{L}+|music|work)(?!\\p{L})'
/** A ban that the Taliban lay on others, or that lies on something else than them: none by which a State lists them. */
const OTHER_BAN = anyOf(
  // "the Taliban suspended a ban"
  /\bTaliban (?:\p{L}+ ){0,2}?(?:lift|suspend|eas|end|relax|revok|scrap|drop|impos|introduc)\p{Ll}* (?:a|an|its|their|the|that|this) (?:\p{L}+ ){0,3}?ban\b/iu,
  // "the Taliban's ban", "a ban by the Taliban"
  /\bTaliban(?:['’]s?) (?:\p{Ll}+ ){0,2}?ban\b|\bban (?:\p{Ll}+ ){0,2}?by the Taliban\b/iu,
  // "its ban on exports to Afghanistan"
  new RegExp(String.raw`\bban on ${BANNED}`, 'iu'),
  /\b(?:export|import|trade|travel|flight|entry|visa|opium|poppy)s? ban\b/iu,
)

/** "Its terror ban on the Muslim Brotherhood". */
const ON_OTHERS =
  /\b[Bb]an on (?:the )?(?!Taliban|TALIBAN|Afghan|Emirate|Islamic Emirate|Islamic Movement|Kabul)\p{Lu}/u

/** Whether a clause tells of a ban that is none on the Taliban. */
export const isOtherBan = ({ text, tells }: Marked): boolean =>
  OTHER_BAN.test(text.clean) || ON_OTHERS.test(text.clean) || tells['other-ban'].test(text.clean)
