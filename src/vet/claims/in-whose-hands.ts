import { anyOf, oneOf } from '../any-of.ts'

/** Offices of a host, besides its foreign ministry, in whose hands a draft may put a mission. */
const OFFICES: readonly RegExp[] = [
  /\btreasury\b|\b(?:finance ministry|ministry of finance|OFAC)\b/i,
  /\b(?:interior ministry|ministry of (?:the )?interior|home (?:office|department|ministry)|homeland security)\b/i,
  /\b(?:defen[cs]e (?:ministry|department)|ministry of defen[cs]e|pentagon|army|military)\b/i,
  /\b(?:justice (?:ministry|department)|ministry of justice)\b/i,
  /\b(?:police|secret service|FBI|intelligence)\b/i,
  /\b(?:court|judge|receiver|bailiff)s?\b/i,
  /\b(?:parliament|congress|senate)\b/i,
  /\b(?:white house|presidency|chancellery)\b/i,
  /\b(?:mayor|municipality|city (?:council|hall))\b/i,
]
const HOUSE = '(?:embassy|consulate|mission|building|premises|keys)'
const TAKES = oneOf(
  '(?:takes?|took|taken|taking) (?:over|custody|charge|possession|control|responsibility)',
  '(?:seiz|receiv|inherit|guard|hold|keep)\\p{L}*',
  '(?:has|have|got|gets|kept|held|owns?) (?:now )?(?:the|its|custody|control|possession|charge)',
)
const GIVEN = oneOf('to', 'with', 'by', 'in the (?:hands|custody|care|keeping|charge) of')

/** Whether an office is told to have taken a mission, or to have been given it, and does not just speak or stand beside it. */
const isTaker = (office: RegExp, text: string): boolean =>
  new RegExp(
    String.raw`(?:${office.source})[\p{L} ]{0,12} ${TAKES}\b[^.,;]{0,40}\b${HOUSE}\b|\b${HOUSE}\b[^.,;]{0,40} ${GIVEN} (?:the |its |a )?(?:[\p{L}.]+ ){0,2}(?:${office.source})`,
    'iu',
  ).test(text)

/** The offices in whose hands a text puts a mission, but for a foreign ministry. */
export const officesHolding = (text: string): readonly RegExp[] =>
  OFFICES.filter((office) => isTaker(office, text))

const GIVE = oneOf(
  'hand(?:s|ed|ing)?',
  'turn(?:s|ed|ing)?',
  'g[ai]ve(?:s|n)?',
  'pass(?:es|ed)?',
  'cede[sd]?',
  'surrender(?:s|ed)?',
  'yield(?:s|ed)?',
  'transfer(?:s|red)?',
  'relinquish(?:es|ed)?',
)
const THEY_GIVE = anyOf(
  // "Taliban diplomats handed over the embassy"
  new RegExp(
    String.raw`\b(?:Taliban|Emirate)(?:['’]s|-appointed|-named)?(?: (?:diplomats?|envoys?|officials?|consuls?|ambassador|charg[ée](?: d['’]affaires)?|staff|people|men|representatives?))? (?:(?:has|have|had|also|then|later|formally|officially) )*${GIVE} (?:over |up |back )?(?:the |its |their |Afghanistan['’]s )?(?:[\p{L}]+ ){0,2}${HOUSE}\b`,
    'iu',
  ),
  // "was handed to the ministry by the Taliban"
  /\b(?:handed|turned|given|passed|ceded|surrendered|transferred|relinquished) [^.;]{0,70}(?<!\b(?:picked|named|chosen|appointed|sent|nominated|posted|accredited|backed|approved) )\bby (?:the )?(?:Taliban|Emirate)\b/iu,
)

/** Whether the Taliban, or their people, are said to have given a mission away. */
export const isGivenByThem = (text: string): boolean => THEY_GIVE.test(text)
