import { compare } from '../compare.ts'
import { distance } from '../distance.ts'
import type { MissionData } from '../knowledge/compile.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import { ORGANISATIONS } from '../knowledge/states.ts'
import { MISSION_SECTIONS, STATE_SECTIONS } from '../knowledge/vocabulary.ts'
import { keyOf } from '../tokens.ts'
import type { Sense } from './lexicon.ts'
import { repaired } from './near/repaired.ts'
import type { Reader } from './reader.ts'
import { textOf } from './text.ts'

/** A State that a beginning names, by one of its cities where it was one. */
type Place = Readonly<{ code: string; city: string | null }>

/**
 * The States that what somebody has typed so far may name, best first: names, demonyms, capitals and metonyms in all
 * languages, whole before begun before misspelt. Nothing typed gives the States on file, those with most facts first.
 */
export function statesCompleted(typed: string, knowledge: Knowledge): string[] {
  const codes = typed.trim()
    ? placesBegun(typed, knowledge).map(({ code }) => code)
    : knowledge.countries.toSorted((a, b) => weightOf(b, knowledge) - weightOf(a, knowledge))
  return [...new Set(codes)].filter((code) => !NO_RECEIVING_STATE.has(code))
}

/** The States that a text can stand for: those of that whole name, or else all whose names it may begin or misspell, best first. */
export function statesMeant(typed: string, knowledge: Knowledge): readonly string[] {
  const key = keyOf(typed)
  const whole = (knowledge.reader.lexicon.names.senses.get(key) ?? [])
    .flatMap((sense) => placesOf(sense, knowledge.reader.names))
    .flatMap(({ code }) => (NO_RECEIVING_STATE.has(code) ? [] : [code]))
  if (whole.length) return [...new Set(whole)]
  return typed.trim() ? statesCompleted(typed, knowledge) : []
}

/** The missions that what somebody has typed so far may name, best first: by their city, or by the State at the other end. */
export function missionsCompleted(typed: string, knowledge: Knowledge): MissionData[] {
  if (!typed.trim())
    return knowledge.missions.toSorted((a, b) => factsOn(b, knowledge) - factsOn(a, knowledge))
  const found = placesBegun(typed, knowledge).flatMap((place) => missionsAt(place, knowledge))
  return [...new Set(found)]
}

/** Afghanistan is what everything is about, and the UN and the EU are no States. */
const NO_RECEIVING_STATE = new Set<string>(['AF', ...ORGANISATIONS])

const weightOf = (code: string, knowledge: Knowledge): number =>
  STATE_SECTIONS.flatMap((section) => knowledge.ofCountry(code, section)).length

const factsOn = ({ mission }: MissionData, knowledge: Knowledge): number =>
  MISSION_SECTIONS.flatMap((section) => knowledge.ofMission(mission, section)).length

/** Afghan missions in a State, then that State's own in Afghanistan; of a city that has one, only that one. */
function missionsAt({ code, city }: Place, knowledge: Knowledge): MissionData[] {
  const there = knowledge.missionsIn(code)
  const inCity = there.filter((mission) => mission.city === city)
  return inCity.length ? inCity : [...there, ...(code === 'AF' ? [] : knowledge.missionsFrom(code))]
}

function placesBegun(typed: string, knowledge: Knowledge): Place[] {
  const { tokens } = textOf(typed)
  const mended = repaired(tokens, knowledge.reader.near())
  const keys = [tokens, mended.tokens].map((words) => words.map(({ word }) => word).join(' '))
  const halfway = mended.halfway.flatMap(({ keys }) => keys)
  const begun = [...new Set([...keys, ...halfway])]
    .filter(Boolean)
    .flatMap((key) => placesUnder(key, knowledge))
  return begun.length ? begun : placesNear(keys[0] ?? '', knowledge)
}

/** In letters: shorter words are near too many names, and of longer ones two may be wrong. */
const [SHORTEST, LONG] = [4, 7]

/** The places whose names begin almost like a key, in any language; the nearest first, among equals the State with most facts. */
function placesNear(key: string, knowledge: Knowledge): Place[] {
  if (key.length < SHORTEST) return []
  const { lexicon, names } = knowledge.reader
  const most = key.length < LONG ? 1 : 2
  const found = [...lexicon.names.senses].flatMap(([name, senses]) => {
    const off = distance(key, name.slice(0, key.length + (name.length > key.length + 1 ? 0 : 1)), most)
    return off > most
      ? []
      : senses.flatMap((sense) =>
          placesOf(sense, names).map((place) => ({ place, off, weight: weightOf(place.code, knowledge) })),
        )
  })
  return found.sort((a, b) => a.off - b.off || b.weight - a.weight || order(a, b)).map(({ place }) => place)
}

const order = (a: { place: Place }, b: { place: Place }): number => compare(a.place.code, b.place.code)

/**
 * The places whose names begin with a key, or hold a word that does: the whole name first, then what English calls the
 * State, then other names; among equals the State with most facts.
 */
function placesUnder(key: string, knowledge: Knowledge): Place[] {
  const { lexicon, names } = knowledge.reader
  const within = ` ${key}`
  const found: { place: Place; rank: number; weight: number }[] = []
  for (const name of lexicon.names.senses.keys()) {
    if (!name.startsWith(key) && !name.includes(within)) continue
    for (const place of (lexicon.names.senses.get(name) ?? []).flatMap((sense) => placesOf(sense, names)))
      found.push({ place, rank: rankOf(name, key, place, names), weight: weightOf(place.code, knowledge) })
  }
  return found.sort((a, b) => a.rank - b.rank || b.weight - a.weight || order(a, b)).map(({ place }) => place)
}

/** Among those of one whole name, the State that is called so before one of its regions and cities: Georgia, عمان. */
function rankOf(name: string, key: string, { code, city }: Place, { states }: Reader['names']): number {
  if (name === key) return city === null && keyOf(states[code]?.called ?? '') === key ? 0 : city ? 0.8 : 0.4
  if (
    keyOf(states[code]?.called ?? '')
      .replace(/^the /, '')
      .startsWith(key)
  )
    return 1
  return name.startsWith(key) ? 2 : 3
}

/** A name that several share stands for all of them. */
function placesOf(sense: Sense, { shared }: Reader['names']): Place[] {
  if (sense.is === 'state') return [{ code: sense.code, city: sense.city ?? null }]
  return sense.is === 'shared' ? (shared[sense.index]?.options ?? []).map(placeOf) : []
}

const placeOf = (option: string | Readonly<{ code: string; city?: string | undefined }>): Place =>
  typeof option === 'string' ? { code: option, city: null } : { code: option.code, city: option.city ?? null }
