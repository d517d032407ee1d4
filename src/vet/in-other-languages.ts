import { oneOf } from './any-of.ts'

type Told = Readonly<{
  /** A decision is put off. */
  putOff?: string
  /** The flag of the republic, as the old one. */
  oldFlag?: string
  /** A State has not made up its mind. */
  undecided?: string
  /** The first State to do something, and the only one. */
  first?: string
  only?: string
  /** That something means what stands before it, or after it, is denied: "Anerkennung bedeutet das nicht". */
  meansNot?: string
  /** What had been done before follows: "nachdem". */
  afterThat?: string
}>

const BANNER = '(?:флаг|прапор|стяг)'

/** How a few things are told in languages other than English, by language (ISO 639-1), that `knowledge/languages` has no words for yet. */
const TOLD: Readonly<Record<string, Told>> = {
  ar: {
    first: String.raw`(?<!\p{L})[أا]ول (?:دولة|بلد)`,
    only: '(?:الدولة|البلد) الوحيد',
    afterThat: 'بعد أن|بعدما',
  },
  de: {
    first: String.raw`(?<!\p{L})erste[nrs]? (?:land|staat)`,
    only: String.raw`(?<!\p{L})einzige[nrs]? (?:land|staat)`,
    meansNot: '(?:bedeutet?|heißt|heiße) (?:das|dies|es) nicht',
    afterThat: 'nachdem',
    putOff: String.raw`\b(?:vertag\w*|versch[oi]e?b\w*)(?!\p{L})`,
    oldFlag: String.raw`(?<!\p{L})alten? (?:fahne|flagge)`,
    undecided: 'prüft|zögert|wartet|überlegt|erwägt',
  },
  es: {
    first: 'primer (?:país|estado)',
    only: 'único (?:país|estado)',
    afterThat: 'después de que',
    putOff: String.raw`\b(?:aplaz\w*|pospu\w*)(?!\p{L})`,
    oldFlag: 'antigua bandera|bandera antigua',
  },
  fa: {
    first: '(?:اولین|نخستین) (?:کشور|دولت)',
    only: 'تنها (?:کشور|دولت)',
    afterThat: 'پس از آنکه|پس از آن که|بعد از آنکه',
  },
  fr: {
    first: 'premier (?:pays|état)',
    only: 'seul (?:pays|état)',
    afterThat: 'après que',
    putOff: String.raw`\b(?:reporte(?:nt)?|reporté|ajourn\w*)(?!\p{L})`,
    oldFlag: String.raw`(?<!\p{L})(?:ancien|vieux) drapeau`,
    undecided: 'étudie|hésite|réfléchit',
  },
  ps: {
    first: 'لومړ(?:ی|نی) (?:هېواد|هیواد|دولت)',
    only: 'یوازینی (?:هېواد|هیواد|دولت)',
  },
  ru: {
    first: String.raw`(?<!\p{L})перв\p{L}+ (?:стран|государств)`,
    only: String.raw`единственн\p{L}+ (?:стран|государств)`,
    meansNot: String.raw`(?<!\p{L})не означа`,
    afterThat: 'после того,? как',
    putOff: String.raw`(?<!\p{L})отлож`,
    oldFlag: String.raw`(?<!\p{L})(?:стар(?:ый|ым|ого)|прежн\p{L}+) ${BANNER}`,
  },
  tr: {
    first: String.raw`(?<!\p{L})ilk (?:ülke|devlet)`,
    only: String.raw`(?<!\p{L})tek (?:ülke|devlet)`,
    putOff: String.raw`(?<!\p{L})ertele`,
    oldFlag: 'eski bayra[kğ]',
  },
  uk: {
    first: String.raw`(?<!\p{L})перш\p{L}+ (?:країн|держав)`,
    only: String.raw`(?<!\p{L})єдин\p{L}+ (?:країн|держав)`,
    meansNot: String.raw`(?<!\p{L})не означа`,
    afterThat: 'після того,? як',
    putOff: String.raw`(?<!\p{L})відкла`,
    oldFlag: String.raw`(?<!\p{L})(?:старий|старого|колишн\p{L}+) ${BANNER}`,
  },
}

/** The words for a thing in all of these languages, as a part of an expression with the flag `u`. */
export const inOtherLanguages = (what: keyof Told): string =>
  oneOf(...Object.values(TOLD).flatMap((told) => told[what] ?? []))
