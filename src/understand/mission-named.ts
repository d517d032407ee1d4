import type { Cue } from '../knowledge/language.ts'
import type { MissionNamed } from '../question.ts'
import type { Grammar, Mark } from './marks.ts'

/** What a text says about a mission; `other` is a mission neither side of which is Afghan. */
export type MissionRead =
  | Readonly<{ kind: 'none' }>
  | Readonly<{ kind: 'mission'; mission: MissionNamed; plural: boolean }>
  | Readonly<{ kind: 'direction'; code: string; of: 'embassy' | 'consulate' | null }>
  | Readonly<{ kind: 'other'; sending: string; receiving: string }>

/** Where one of these stands by the name of a union, its members are meant. */
const MEMBERS = new Set<Cue>(['several', 'which', 'how-many', 'list'])

/** The States and the mission words around it that decide whose mission a text means, in order. */
type Clue = Readonly<{
  code: string
  city: string | null
  by: string
  at: number
  end: number
  owner: boolean
  /** "Its embassy", said of that State. */
  own: boolean
  located: boolean
}>

/**
 * Which mission a text names, in which direction. "In X", or a city before the word, is where it stands; a
 * demonym or a possessive is whose it is; a foreign mission is in Kabul unless the text says elsewhere, the Afghan
 * one wherever the text says. A city alone ("the Moscow embassy") is where the Afghan mission stands.
 */
export function missionNamed(
  marks: readonly Mark[],
  words: readonly string[],
  grammar: Grammar,
): MissionRead {
  const elsewhere = marks.some(
    (mark) => mark.is === 'state' && mark.city !== null && mark.city !== 'New York' && mark.code !== 'AF',
  )
  if (!elsewhere && marks.some((mark) => mark.is === 'cue' && mark.cue === 'un-seat'))
    return {
      kind: 'mission',
      plural: false,
      mission: { sending: 'AF', receiving: 'UN', city: 'New York', kind: null },
    }
  const union =
    marks.some((mark) => mark.is === 'group' && mark.id === 'eu') &&
    !marks.some((mark) => mark.is === 'cue' && MEMBERS.has(mark.cue))
  const noun = marks.find(
    (mark) =>
      mark.is === 'cue' &&
      (mark.cue === 'embassy' || mark.cue === 'consulate' || mark.cue === 'mission' || mark.cue === 'envoy'),
  )
  const kind = kindOf(marks)
  const clues = cluesOf(marks, words, grammar)
  const cue = marks.some(
    (mark) =>
      mark.is === 'cue' &&
      mark.cue === 'afghan' &&
      (grammar.possessive.has(words[mark.last + 1] ?? '') ||
        (!grammar.place.has(words[mark.first - 1] ?? '') &&
          !grammar.placeAfter.has(words[mark.last + 1] ?? ''))),
  )
  const possessed = (end: number) => grammar.possessive.has(words[end + 1] ?? '')
  const afghan =
    cue ||
    clues.some(
      ({ code, city, located, end }) => code === 'AF' && city === null && (!located || possessed(end)),
    )
  const inKabul =
    clues.some(({ code, city, located }) => code === 'AF' && city !== null && located) ||
    clues.some(({ code, located }) => code === 'AF' && located)
  const foreign = clues.filter(({ code }) => code !== 'AF')
  const kabulAt = clues.find(({ code, city }) => code === 'AF' && city !== null)
  const ofKabul = kabulAt && grammar.possessive.has(words[kabulAt.end + 1] ?? '')
  if (kabulAt && foreign.length && !afghan && !ofKabul && !(foreign.length === 1 && foreign[0]?.located))
    return foreignMission(foreign, kindOf(marks), kabulAt.city)
  const owners = foreign.filter(({ owner }) => owner)
  const places = foreign.filter(({ located, city }) => located || city !== null)
  const mission = (sending: string | null, receiving: string | null, city: string | null): MissionRead => ({
    kind: 'mission',
    mission: { sending, receiving, city, kind },
    plural: marks.some(
      (mark) =>
        mark.is === 'cue' &&
        (mark.cue === 'embassy' || mark.cue === 'consulate') &&
        (/(?:ies|tes|ls|ys)$/.test(mark.key) || isSeveral(marks, mark.key)),
    ),
  })
  const kabul = clues.some(({ code, city }) => code === 'AF' && city !== null)
  const afghanCity = kabulAt?.city ?? 'Kabul'
  if (!foreign.length && marks.some((mark) => mark.is === 'cue' && mark.cue === 'foreign'))
    return mission(null, 'AF', kabulAt?.city ?? null)
  if (!noun && !foreign.length)
    return inKabul && !union
      ? mission(null, 'AF', afghanCity)
      : union && kabul
        ? mission('EU', 'AF', 'Kabul')
        : { kind: 'none' }
  if (kabul && owners.length === 1 && noun && !afghan && !places.length)
    return mission(owners[0]?.code ?? null, 'AF', 'Kabul')
  if (inKabul && foreign.length && !afghan) return foreignMission(foreign, kind, afghanCity)
  const cityClues = foreign.filter(({ city, located }) => city !== null && located)
  if (new Set(foreign.map(({ code }) => code)).size > 1 && !(owners[0] && places[0] && !afghan)) {
    const only = cityClues.length === 1 ? cityClues[0] : undefined
    return mission('AF', only?.code ?? null, only?.city ?? null)
  }
  const cities = new Set(places.map(({ city }) => city).filter((city) => city !== null))
  const city = cities.size === 1 ? ([...cities][0] ?? null) : null
  const place = places[0] ?? foreign.find(({ owner }) => !owner)
  const owner = owners[0]
  if (owner && place && owner.code !== place.code && noun && !afghan)
    return { kind: 'other', sending: owner.code, receiving: place.code }
  if (afghan || place) return mission('AF', place?.code ?? foreign[0]?.code ?? null, city)
  if (owner?.own && marks.some((mark) => mark.is === 'cue' && (mark.cue === 'open' || mark.cue === 'closed')))
    return mission(owner.code, 'AF', 'Kabul')
  if (owner && noun) return { kind: 'direction', code: owner.code, of: kind }
  if (inKabul || (union && kabul)) return mission(union ? 'EU' : null, 'AF', 'Kabul')
  return mission('AF', foreign[0]?.code ?? null, city)
}

/** Whether a word for missions is a plural one: the language counts it among what stands for several. */
const isSeveral = (marks: readonly Mark[], key: string): boolean =>
  marks.some((mark) => mark.is === 'cue' && mark.cue === 'several' && mark.key === key)

/** A foreign mission in Kabul; of several States, none in particular. */
function foreignMission(
  foreign: readonly Clue[],
  kind: 'embassy' | 'consulate' | null,
  city: string | null,
): MissionRead {
  const owners = foreign.filter(({ owner }) => owner)
  const codes = new Set((owners.length ? owners : foreign).map(({ code }) => code))
  return {
    kind: 'mission',
    plural: codes.size > 1,
    mission: {
      sending: codes.size === 1 ? ([...codes][0] ?? null) : null,
      receiving: 'AF',
      city: city ?? 'Kabul',
      kind,
    },
  }
}

function kindOf(marks: readonly Mark[]): 'embassy' | 'consulate' | null {
  const cues = new Set(marks.flatMap((mark) => (mark.is === 'cue' ? [mark.cue] : [])))
  if (cues.has('embassy')) return 'embassy'
  return cues.has('consulate') ? 'consulate' : null
}

/** Each State named, with whether the words around make it the owner or the place. */
function cluesOf(marks: readonly Mark[], words: readonly string[], grammar: Grammar): Clue[] {
  const nouns = marks.filter(
    (mark) =>
      mark.is === 'cue' &&
      (mark.cue === 'embassy' || mark.cue === 'consulate' || mark.cue === 'mission' || mark.cue === 'envoy'),
  )
  const clues: Clue[] = []
  for (const mark of marks) {
    if (mark.is !== 'state') continue
    const before = words.slice(Math.max(0, mark.first - 2), mark.first)
    const possessive = grammar.possessive.has(words[mark.last + 1] ?? '')
    const next = mark.last + (possessive ? 2 : 1)
    const beforeNoun = nouns.some((noun) => noun.first >= next && noun.first <= next + 1)
    const within =
      grammar.placeAfter.has(words[mark.last + 1] ?? '') ||
      grammar.place.has(before.at(-1) ?? '') ||
      (before.some((word) => grammar.place.has(word)) && !before.some((word) => grammar.owner.has(word)))
    const located = mark.by !== 'demonym' && within && !(possessive && beforeNoun && mark.by === 'name')
    const of = before.some((word) => grammar.owner.has(word))
    const own =
      mark.by !== 'demonym' &&
      nouns.some(
        (noun) =>
          noun.first > mark.last &&
          (grammar.own.has(words[noun.first - 1] ?? '') || grammar.own.has(words[noun.first - 2] ?? '')),
      )
    const afterNoun = mark.by === 'demonym' && nouns.some((noun) => noun.last === mark.first - 1)
    const owner =
      !located &&
      ((mark.by !== 'capital' && mark.by !== 'city' && beforeNoun) || afterNoun || possessive || of || own)
    clues.push({
      code: mark.code,
      city: mark.city,
      by: mark.by,
      at: mark.first,
      end: mark.last,
      owner,
      own,
      located,
    })
  }
  return clues
}
