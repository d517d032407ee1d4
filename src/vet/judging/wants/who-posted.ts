import { WORD_OF_NAME } from '../../patterns.ts'
import { named, type Want } from './want.ts'

/** "Pakistan named Nizamani ambassador to Kabul", "sent Zhao Xing to Kabul as its ambassador". */
const POSTED = new RegExp(
  String.raw`\b(?:named|names|appoint(?:ed|s)|sent|sends|posted|posts|nominated|picked|made) ((?:${WORD_OF_NAME} ?){1,4}) ?(?:(?:to Kabul )?as |to be )?(?:(?:its|the|an?|their) )?(?:(?:own|new|first|full|next) )*(?:ambassador|envoy|charg[ée](?: d['’]affaires)?|consul)`,
  'u',
)
/** "Sent a new ambassador, Zhao Xing, to Kabul", "named its Beijing ambassador, Michael Campbell, as". */
const SENT_BY_RANK = new RegExp(
  String.raw`\b(?:sent|sends|posted|posts|dispatched|appointed|appoints|named|names|made) (?:(?:its|the|an?|their|own|new|first|full|next) )*(?:\p{Lu}\p{L}+ )?(?:ambassador|envoy|charg[ée](?: d['’]affaires)?)(?: in \p{Lu}\p{L}+)?,? ((?:${WORD_OF_NAME} ?){1,4})`,
  'u',
)
/** "India appointed Kamil as its consul in Mumbai": whom a State sends is none of those it takes. */
const ITS_OWN = new RegExp(
  String.raw`\b(?:named|names|appoint(?:ed|s)|sent|sends|posted|posts|nominated) (?:${WORD_OF_NAME} ?){1,4} ?(?:as |to be )?its (?:\p{Ll}+ )?(?:consul|ambassador|envoy|charg[ée])`,
  'u',
)

/** Who is said by name to have been posted: another envoy's posting does not bear it out. */
export const whoPosted: Want = ({ topic, text, question: { people } }, { knowledge: { person } }) => {
  if (topic === 'accreditation' && ITS_OWN.test(text)) return () => false
  const name = topic === 'mission' ? undefined : (POSTED.exec(text) ?? SENT_BY_RANK.exec(text))?.[1]
  const known = name && people.find((one) => name.includes(person(one)?.name.split(' ').at(-1) ?? one))
  return known ? (fact) => fact.people?.includes(known) ?? false : named(name)
}
