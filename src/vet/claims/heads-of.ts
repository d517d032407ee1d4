import { isCue } from '../../understand/marks.ts'
import type { Tells } from '../../understand/tells.ts'
import type { Reading } from '../../understand/understand.ts'

/**
 * The States that a later part of a sentence is told of, of those that its first part names: "China welcomed Moscow's
 * step, but has itself not recognised them" is told of China, in whose number the verb stands; "Russia and China … but
 * have not" of both.
 */
export const ofHeads = (
  text: string,
  { itself }: Tells,
  before: readonly string[],
  heads: readonly string[],
): readonly string[] =>
  heads.length === 1 && before.length > 1 && (OF_ONE.test(text) || itself.test(text)) ? heads : before

/** A verb in the singular without its subject, and "itself". */
const OF_ONE =
  /^\W*(?:(?:but|and|yet|though) )?(?:still |so far |as yet )?(?:has|does|is|was|hasn['’]t|doesn['’]t|isn['’]t|wasn['’]t)(?!\p{L})|(?<!\p{L})itself(?!\p{L})/iu

/**
 * The States that head a clause: the one named first, and those joined to it by no more than a short word ("and", "und",
 * "и"); "Rusya'nın adımı" tells of a step of Russia's.
 */
export function headsOf({ features }: Reading): readonly string[] {
  const { marks, words } = features.marked
  const named = marks
    .flatMap((mark) =>
      mark.is === 'state' && features.countries.includes(mark.code) && !isOwner(features.marked, mark.last)
        ? [mark]
        : [],
    )
    .sort((a, b) => a.first - b.first)
  const parted = named.findIndex((mark, i) => {
    const last = named[i - 1]
    return last !== undefined && words.slice(last.last + 1, mark.first).some((word) => word.length > JOINING)
  })
  return [...new Set((parted < 0 ? named : named.slice(0, parted)).map(({ code }) => code))]
}

/** Whose something is, where an ending behind the name tells it, as in Turkish. */
const isOwner = ({ text, tokens, tells }: Reading['features']['marked'], last: number): boolean =>
  tells['owner-ending'].test(text.clean.slice(tokens[last]?.end))

/** Letters in a word that joins. */
const JOINING = 3

/** "China welcomed", and not "was welcomed". */
const WELCOMES =
  /(?<!\b(?:is|was|were|been|being) (?:\w+ly )?)\b(?:welcom|prais|hail|applaud|salut)(?:ed|es?)\b/iu
const BUT = /\b(?:but|though|although|yet|while|without|even as)\b/iu

type Told = Readonly<{
  states: readonly Readonly<{ code: string; at: number; owns: boolean }>[]
  welcomes: number
  but: number
}>

/** Where a clause names its States, says that one welcomed something, and goes on with a "but"; null where nobody welcomes anything of another's. */
function toldIn({ features: { marked, countries } }: Reading): Told | null {
  const { marks, tokens, text, tells, language } = marked
  const isEnglish = language === 'en'
  const states = marks.flatMap((mark) =>
    mark.is === 'state' && countries.includes(mark.code)
      ? [{ code: mark.code, at: tokens[mark.first]?.start ?? 0, owns: isOwner(marked, mark.last) }]
      : [],
  )
  const found = text.clean.search(isEnglish ? BUT : tells.but)
  const but = found < 0 ? text.clean.length : found
  const welcomes = text.clean.slice(0, but).search(isEnglish ? WELCOMES : tells.welcomes)
  return welcomes < 0 || states.length < 2 ? null : { states, welcomes, but }
}

const codesOf = (states: Told['states']): readonly string[] => [...new Set(states.map(({ code }) => code))]

/**
 * Who welcomed another's step in a clause: "China welcomed Russia's step" goes on with China. Null where nobody is told
 * to have welcomed one, or another State is named after a "but".
 */
export function welcomersIn(reading: Reading): readonly string[] | null {
  const told = toldIn(reading)
  if (!told || told.states.some(({ at }) => at > told.but)) return null
  const before = told.states.filter(({ at }) => at < told.welcomes)
  return before.length && before.length < told.states.length ? codesOf(before) : headsOf(reading)
}

/**
 * Whose recognition is told of where somebody welcomes a step: after a "but" that of whoever welcomes it ("… without
 * recognising them"), before it that of the other ("China welcomed Russia's decision to recognise them").
 */
export function recognisersBeside(reading: Reading): readonly string[] | null {
  const { marks, tokens } = reading.features.marked
  const recognised = marks.findLast((mark) => isCue(mark, 'recognise'))
  const told = recognised ? toldIn(reading) : null
  if (!recognised || !told) return null
  const { states, welcomes, but } = told
  const cue = tokens[recognised.first]?.start ?? 0
  if (cue >= but) return welcomersIn(reading)
  const from = cue > welcomes ? welcomes : 0
  const near = states.filter(({ at }) => at > from - 1 && at < cue)
  const owners = near.filter(({ owns }) => owns)
  const others = owners.length ? owners : near
  return others.length && states.some(({ at }) => at < welcomes) ? codesOf(others) : null
}
