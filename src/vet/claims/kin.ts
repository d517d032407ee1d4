/** What somebody is called to whom another is related. */
export const RELATIVE =
  '(?:(?:half-|step-?)?(?:brother|sister|son|daughter)(?:-in-law)?|nephew|niece|uncle|aunt|cousin|father|mother|kin|kinsman|kinswoman|relative|sibling)s?'
/** That somebody is another's kin: "a cousin of", "Muttaqi's brother", "related to Haqqani", "of the Haqqani network". */
export const KIN = new RegExp(
  String.raw`\b${RELATIVE} (?:of|to)\b|\b(?:no|an?|any) relation (?:of|to)\b|['’]s (?:\w+ )?${RELATIVE}\b|\b(?:un)?related to (?:the )?(?:\p{Ll}+ ){0,2}\p{Lu}|\bof the \p{Lu}\p{L}+ (?:network|family|clan)\b`,
  'u',
)
/** That he is not. */
export const NOT_KIN = new RegExp(
  String.raw`\b(?:not?|never|neither|isn['’]t|wasn['’]t) (?:[\w’']+ ){0,4}?(?:${RELATIVE}|relation|related)\b|\bunrelated\b`,
  'i',
)
