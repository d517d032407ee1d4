import { oneOf } from './any-of.ts'

type Told = Readonly<{
  /** A decision is put off. */
  putOff?: string
  /** The flag of the republic, as the old one. */
  oldFlag?: string
  /** A State has not made up its mind. */
  undecided?: string
}>

const BANNER = '(?:флаг|прапор|стяг)'

/** How a few things are told in languages other than English, by language (ISO 639-1), that `knowledge/languages` has no words for yet. */
const TOLD: Readonly<Record<string, Told>> = {
  de: {
    putOff: String.raw`\b(?:vertag\w*|versch[oi]e?b\w*)(?!\p{L})`,
    oldFlag: String.raw`(?<!\p{L})alten? (?:fahne|flagge)`,
    undecided: 'prüft|zögert|wartet|überlegt|erwägt',
  },
  es: {
    putOff: String.raw`\b(?:aplaz\w*|pospu\w*)(?!\p{L})`,
    oldFlag: 'antigua bandera|bandera antigua',
  },
  fr: {
    putOff: String.raw`\b(?:reporte(?:nt)?|reporté|ajourn\w*)(?!\p{L})`,
    oldFlag: String.raw`(?<!\p{L})(?:ancien|vieux) drapeau`,
    undecided: 'étudie|hésite|réfléchit',
  },
  ru: {
    putOff: String.raw`(?<!\p{L})отлож`,
    oldFlag: String.raw`(?<!\p{L})(?:стар(?:ый|ым|ого)|прежн\p{L}+) ${BANNER}`,
  },
  tr: {
    putOff: String.raw`(?<!\p{L})ertele`,
    oldFlag: 'eski bayra[kğ]',
  },
  uk: {
    putOff: String.raw`(?<!\p{L})відкла`,
    oldFlag: String.raw`(?<!\p{L})(?:старий|старого|колишн\p{L}+) ${BANNER}`,
  },
}

/** The words for a thing in all of these languages, as a part of an expression with the flag `u`. */
export const inOtherLanguages = (what: keyof Told): string =>
  oneOf(...Object.values(TOLD).flatMap((told) => told[what] ?? []))
