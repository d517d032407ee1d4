import type { Cue } from '../../knowledge/cues.ts'
import type { Back, Intent } from '../../question.ts'
import type { Features } from '../features.ts'
import type { Marked } from '../marked.ts'
import { type Grammar, HOUSES } from '../marks.ts'
import type { Reader } from '../reader.ts'

/** What a State does, has or is asked about: before these a State must stand. */
const OF_A_STATE = new Set<Cue>([
  'recognise',
  'accredit',
  'refuse',
  'relations',
  'embassy',
  'consulate',
  'stance',
  'terror-list',
  'handover',
  'say',
  'statement',
  'afghan',
])
/** What a question begins with before its subject, or what he is. */
const BEFORE_A_STATE = new Set<Cue>([
  'yes-no',
  'addition',
  'why',
  'when',
  'compare',
  'timeline',
  'overview',
  'new',
  'spokesperson',
])
/** What stands in a State and belongs to one. */
const OF_HOUSES = new Set<Cue>(HOUSES)
/** Words that put one State beside another. */
const JOINING = new Set(['and', 'or', 'vs', 'versus'])
/** What is asked about somebody; the rest is asked about all States, or about the bot. */
const ASKED_OF = new Set<Intent>(['status', 'timeline', 'compare', 'statement'])
const SHORTEST = 3

/** The question back about a word in the place of a State that nothing explains, with the names nearest to it; or null. */
export function askedOfStranger(features: Features, intent: Intent, reader: Reader): Back | null {
  const { marked, countries, groups, people } = features
  const grammar = reader.languages.get(marked.language)?.grammar
  if (
    !grammar ||
    !ASKED_OF.has(intent) ||
    !features.core ||
    groups.length ||
    people.length ||
    features.quoted.length
  )
    return null
  const name = strangerIn(marked, grammar, {
    besides: countries.length > 0,
    isOrdinary: (word) => reader.near().isCommon(word),
  })
  if (!name) return null
  const options = marked.language === 'en' ? likely(name, reader) : []
  if (options.some(({ code }) => countries.includes(code))) return null
  return options.length ? { of: 'halfway', name, options } : { of: 'stranger', name }
}

/** "And Wakandia?": after another question, a word that nothing explains is meant to be a State. */
export function askedOfNewcomer({ marked, has, countries }: Features): Back | null {
  const [name, ...others] = marked.unknown
  return name && !others.length && !countries.length && has('addition') && marked.words.length <= FEW
    ? { of: 'stranger', name }
    : null
}
const FEW = 4

function likely(name: string, { near, lexicon, names }: Reader) {
  return near()
    .likely(name)
    .flatMap((key) => {
      const sense = lexicon.names.senses.get(key)?.find((found) => found.is === 'state')
      return sense?.is === 'state'
        ? [{ label: names.states[sense.code]?.called ?? key, word: key, code: sense.code }]
        : []
    })
}

/**
 * The word that stands where a State must stand and that nothing explains, or null: before what States do ("brittain
 * recognise"), after "in" or "of" ("the embassy in Wakandia"), beside a State ("Canada and Brittania"). It must not be
 * passed over, or the answer would be about somebody else. Beside a State, an ordinary word in small letters is none ("Kabul or
 * reassure him").
 */
function strangerIn(
  { marks, words, unknown, text, tokens }: Marked,
  grammar: Grammar,
  { besides, isOrdinary }: Readonly<{ besides: boolean; isOrdinary: (word: string) => boolean }>,
): string | null {
  const cueAt = (at: number, cues: ReadonlySet<Cue>) =>
    marks.some((mark) => mark.is === 'cue' && mark.first === at && cues.has(mark.cue))
  const opens = (at: number) =>
    at === 0 ||
    (at === 1 && words[0] === 'the') ||
    marks.some((mark) => mark.is === 'cue' && mark.last === at - 1 && BEFORE_A_STATE.has(mark.cue))
  const stateAt = (at: number) =>
    marks.some((mark) => mark.is === 'state' && mark.last >= at && mark.first <= at)
  const beside = (at: number) =>
    (JOINING.has(words[at - 1] ?? '') && stateAt(at - 2)) ||
    (JOINING.has(words[at + 1] ?? '') && stateAt(at + 2))
  const isSmall = (at: number) => /^\p{Ll}/u.test(text.clean.slice(tokens[at]?.start))
  const strange = (at: number) => unknown.includes(words[at] ?? '')
  const before = (at: number): boolean =>
    strange(at + 1)
      ? before(at + 1)
      : cueAt(at + (grammar.possessive.has(words[at + 1] ?? '') ? 2 : 1), OF_A_STATE)
  const housed = (at: number) =>
    [at - 2, at - 3].some((noun) => cueAt(noun, OF_HOUSES)) &&
    (grammar.place.has(words[at - 1] ?? '') || grammar.owner.has(words[at - 1] ?? ''))
  const inPlace = (at: number) => (opens(at) && before(at)) || housed(at)
  return (
    words.find(
      (word, at) =>
        word.length >= SHORTEST &&
        unknown.includes(word) &&
        ((beside(at) && !(isSmall(at) && isOrdinary(word))) || (!besides && inPlace(at))),
    ) ?? null
  )
}
