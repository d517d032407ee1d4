import { anyOf } from '../any-of.ts'
import { SHORT_MONTH } from '../patterns.ts'

/** A sentence with its place in the text; points that end none stand in it as `plain` puts them back. */
export type Sentence = Readonly<{ text: string; from: number; to: number }>

/** The sentences of a text, in order. */
export const sentencesIn = (text: string): Sentence[] =>
  [...withoutInnerStops(text).matchAll(SENTENCE)].map(({ 0: found, index }) => ({
    text: found,
    from: index,
    to: index + found.length,
  }))

/** To its stop, and the mark that closes a quotation behind it; behind a Chinese stop no space need follow. */
const SENTENCE =
  /[^.!?\n;؛…。！？；]+(?:[。！？；]+["”’）」』]*|[.!?;؛…]+(?:["”’)»]+|(?=\s|$))|$|\n)|[^.!?\n;؛…。！？；]+/g

/** A sentence, or a part of one, as it is written. */
export const plain = (text: string): string => text.replaceAll(STOP, '.').replaceAll(DOTS, '…').trim()
const STOP = '\u2024'
/** The dots of what is left out, where they end no sentence. */
const DOTS = '\u22ef'

/** Points inside abbreviations, numbers, and quotations that the sentence goes on after, end no sentence. */
function withoutInnerStops(text: string): string {
  return text
    .replace(INNER_STOPS, (found) => found.replaceAll('.', STOP))
    .replace(/["“][^"“”\n]{8,400}["”](?= ?[\p{L}(–—-])/gu, (quotation, at: number, whole: string) =>
      ENDED.test(quotation) && STANDS_ALONE.test(whole.slice(at + quotation.length))
        ? withoutStops(quotation.slice(0, -2)) + quotation.slice(-2)
        : withoutStops(quotation),
    )
}
const withoutStops = (quotation: string): string => quotation.replaceAll('.', STOP).replaceAll('…', DOTS)

/** "…, you are under our protection." The ministry has not recognised them: the sentence ends with the quotation. */
const ENDED = /[.!]["”]$/
const STANDS_ALONE =
  /^ (?:The|Its?|Their|They|In|On|But|Yet|Still|Since|No) (?!(?:\p{L}+ ){0,4}(?:said|says|added|told|wrote|insisted|replied|warned|stressed)\b)/u

const INNER_STOPS = anyOf(
  // "U.S."
  /\b(?:[A-Za-z]\.){2,}/g,
  /\b(?:Mr|Mrs|Ms|Dr|Prof|Amb|Gen|Col|Lt|Sen|Rep|Gov|St|vs|acc|approx|incl|excl)\./g,
  new RegExp(String.raw`\b${SHORT_MONTH}\.`, 'g'),
  // "S. Jaishankar", and not "Option B. Russia …"
  /(?<!\b(?:[Oo]ption|[Vv]ersion|[Pp]lan|[Dd]raft|[Hh]ed|[Hh]ead|[Hh]eadline|[Ll]ine|[Pp]ara|[Pp]oint|[Ii]tem|answer|choice|case|group|list|annex|page|box|slide|table|figure|type|class|question|statement|sentence|claim|text|quote|and|or) )\b[A-Z]\.(?= [A-Z][a-z]+)/g,
  // "Nebrasul H. acts as head", "Nebrasul H., the acting head": whose last name is cut to its letter
  /\b[A-Z]\.(?= [a-z]|,|['’]s\b)/g,
  // "p. 14", "para. 3"
  /\b(?:pp?|para?|ch|sect?|fig|vol)\.(?= ?\d)/g,
  // "No. 3"
  /\b[Nn]o\.(?= ?\d)/g,
  // "3.5"
  /\d\.(?=\d)/g,
  // "am 3. Juli"
  /\b\d{1,2}\.(?= (?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b)/g,
)
