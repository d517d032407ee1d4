import type { Cue } from '../../knowledge/cues.ts'
import { overlapping } from '../lexicon/phrases.ts'
import type { Mark } from '../marks.ts'
import { inQuote } from '../speaker/quoted-in.ts'
import type { Read } from './names-in.ts'

/** The cues of a text: none inside a longer name that it holds, but for a meeting in a place: "la réunion de Bruxelles". */
export function cuesIn({ text, tokens, language, reader }: Read, names: readonly Mark[]): Mark[] {
  const cues = reader.lexicon.cues.get(language)
  if (!cues) return []
  const isInside = (first: number, last: number) =>
    names.some(
      (name) => name.first <= first && name.last >= last && !(name.first === first && name.last === last),
    )
  const isHeldThere = (first: number, last: number) =>
    names.some(
      (name) =>
        name.is === 'everyday' &&
        name.first <= first &&
        name.last >= last &&
        names.some((place) => place.is === 'state' && place.first === name.last + 1),
    )
  const isWhole = (phrase: Pick<Mark, 'first' | 'last'>) => !isTorn(phrase, { text, tokens })
  const own = overlapping(tokens, cues, isOpaque, isWhole).flatMap(({ first, last, key, senses }) =>
    senses.flatMap((cue): Mark[] =>
      isInside(first, last) && !(cue === 'meeting' && isHeldThere(first, last))
        ? []
        : [{ is: 'cue', cue, first, last, key }],
    ),
  )
  return language === 'en' ? own : [...own, ...loansIn({ tokens, language, reader }, [...names, ...own])]
}

/** A phrase begins and ends on the same side of a quotation mark: "'at the right time' line" is no time line. */
const isTorn = (
  { first, last }: Pick<Mark, 'first' | 'last'>,
  read: Pick<Read, 'text' | 'tokens'>,
): boolean =>
  last > first && read.text.quoted.length > 0 && inQuote(read, { first }) !== inQuote(read, { first: last })

/** What newsrooms call by its English word in any language: "taliban ambassador var mı, accepted?"; none where a word of the text's own language stands. */
function loansIn({ tokens, language, reader }: Omit<Read, 'text'>, marks: readonly Mark[]): Mark[] {
  const english = reader.lexicon.cues.get('en')
  const small = reader.lexicon.plain.get(language)
  const isTaken = (at: number) =>
    small?.has(tokens[at]?.word ?? '') || marks.some(({ first, last }) => first <= at && last >= at)
  const found = english ? overlapping(tokens, english, isOpaque) : []
  return found.flatMap(({ first, last, key, senses }) =>
    senses.flatMap((cue): Mark[] =>
      LOANS.has(cue) && !isTaken(first) && !isTaken(last) ? [{ is: 'cue', cue, first, last, key }] : [],
    ),
  )
}
const LOANS = new Set<Cue>([
  'recognise',
  'accredit',
  'consent',
  'credentials',
  'ambassador',
  'charge',
  'envoy',
  'embassy',
  'consulate',
])

/** Phrases whose words mean something else than by themselves; of others ("the first to recognise") the words count as well. */
const TRANSPARENT = new Set<Cue>([
  'un-seat',
  'for-whom',
  'hearsay',
  'who-else',
  'several',
  'order',
  'compare',
  'contrast',
  'predict',
  'timeline',
  'new',
  'list',
  'when',
  'since-when',
  'happened',
  'shift',
  'which',
  'open',
  'ambassador',
  'predecessor',
  'spokesperson',
  'add',
  'drop',
  'overview',
  'yes-no',
  'addition',
  'now',
  'what',
  'who-is',
  'why',
  'left-open',
  'one-article',
  'former-of',
  'latter-of',
  'both-of',
  'ordinal-of',
  'narrow',
  'undone',
  'dismissed',
  'nobody',
  'except',
  'upgraded',
  'contested',
])
const isOpaque = (cues: readonly Cue[]): boolean => {
  const own = cues.filter((cue) => cue !== 'taliban' && cue !== 'republic')
  return !own.length || own.some((cue) => !TRANSPARENT.has(cue))
}
