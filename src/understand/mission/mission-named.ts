import type { Cue } from '../../knowledge/cues.ts'
import type { MissionNamed } from '../../question.ts'
import type { Grammar, Mark } from '../marks.ts'
import { type MissionClues, missionClues } from './clues.ts'

/** What a text says about a mission; `other` is a mission neither side of which is Afghan. */
export type MissionRead =
  | Readonly<{ kind: 'none' }>
  | Readonly<{ kind: 'mission'; mission: MissionNamed; plural: boolean }>
  | Readonly<{ kind: 'direction'; code: string; of: 'embassy' | 'consulate' | null }>
  | Readonly<{ kind: 'other'; sending: string; receiving: string }>

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
  const clues = missionClues(marks, words, grammar)
  for (const rule of RULES) {
    const read = rule(clues)
    if (read) return read
  }
  return afghanMission(clues)
}

type Rule = (clues: MissionClues) => MissionRead | null

/** The first that applies decides. */
const RULES: readonly Rule[] = [
  /** The seat at the United Nations. */
  ({ has, elsewhere, kind }) =>
    has('un-seat') && !elsewhere && kind !== 'consulate'
      ? {
          kind: 'mission',
          plural: false,
          mission: { sending: 'AF', receiving: 'UN', city: 'New York', kind: null },
        }
      : null,
  /** "Is the British embassy in Kabul or in Doha?": theirs to Afghanistan, wherever it sits. */
  (clues) => (clues.seated ? mission(clues, clues.seated, 'AF', 'Kabul') : null),
  /** "The Afghan embassy in Tokyo closed; is Japan's own in Kabul open?" */
  (clues) => (clues.ownBeside ? mission(clues, clues.ownBeside, 'AF', 'Kabul') : null),
  /** "The Dutch embassy to Afghanistan, in Doha", "Western embassies to Afghanistan that sit in Doha". */
  (clues) => (clues.away ? seatedAway(clues) : null),
  /** "The Dutch … their Afghanistan embassy", wherever it works from. */
  (clues) => {
    const [owner] = clues.foreign
    return clues.toAfghanistan && owner ? mission(clues, owner.code, 'AF', null) : null
  },
  /** "China's ambassador to Afghanistan", "which States sent envoys to the Taliban": those posted to Kabul. */
  (clues) => (clues.charged || (clues.sentThere && !clues.afghan) ? foreignMission(clues) : null),
  /** "Which embassies moved to Doha?": those in Kabul. */
  (clues) =>
    clues.moved &&
    (clues.noun || clues.has('foreign')) &&
    clues.has('several', 'which') &&
    (!clues.afghan || clues.toAfghanistan)
      ? mission(clues, null, 'AF', 'Kabul')
      : null,
  /** Kabul beside other States, none of which alone is the place nor gives an embassy its city: theirs are meant. */
  (clues) => {
    const { kabul, ofKabul, afghan, foreign, inKabul, fromKabul } = clues
    const isOfItsCity =
      (!inKabul || fromKabul) &&
      foreign.some(({ city, beside, behind, owner }) => city !== null && (beside || behind) && !owner)
    const isPlaced = (foreign.length === 1 && foreign[0]?.located) || isOfItsCity
    return kabul && !ofKabul && !afghan && foreign.length && !isPlaced ? foreignMission(clues) : null
  },
  /** "The foreign embassies". */
  (clues) =>
    clues.has('foreign') && !clues.foreign.length
      ? mission(clues, null, 'AF', clues.kabul?.city ?? null)
      : null,
  /** "Which country closed its embassy before the takeover?" */
  (clues) =>
    clues.closesOwn && !clues.afghan && !clues.foreign.length
      ? mission(clues, null, 'AF', clues.kabul?.city ?? 'Kabul')
      : null,
  /** No other State and no word for missions: at most a place in Afghanistan. */
  (clues) => {
    if (clues.noun || clues.foreign.length) return null
    return placedInKabul(clues) ?? { kind: 'none' }
  },
  /** "Which countries pulled their embassies out of Kabul?" */
  (clues) => {
    const { kabul, ofKabul, afghan, foreign, plural } = clues
    const ours = afghan || clues.has('republic', 'cooperate', 'disowned')
    return plural && kabul && !kabul.beside && !ofKabul && !ours && !foreign.length
      ? mission(clues, null, 'AF', kabul.city)
      : null
  },
  /** "Their embassy … Kabul": one owner and no place but Kabul. */
  (clues) => {
    const { kabul, owners, places, noun, afghan } = clues
    return kabul && owners.length === 1 && noun && !afghan && !places.length
      ? mission(clues, owners[0]?.code ?? null, 'AF', 'Kabul')
      : null
  },
  /** Said to stand in Afghanistan, with other States named. */
  (clues) => (clues.inKabul && clues.foreign.length && !clues.afghan ? foreignMission(clues) : null),
  /** "Has Poland closed the Russian consulate?": one of two States closed the other's, which stood there. */
  ({ closedBy, owners: [owner], noun, afghan, kabul }) =>
    closedBy && owner && closedBy.code !== owner.code && noun && !afghan && !kabul
      ? { kind: 'other', sending: owner.code, receiving: closedBy.code }
      : null,
  /** Several States: the Afghan mission in the one city that is named, or none in particular. */
  (clues) => {
    const { foreign, owners, places, afghan } = clues
    const several = new Set(foreign.map(({ code }) => code)).size > 1
    if (!several || (owners[0] && places[0] && !afghan)) return null
    const [only, other] = foreign.filter(({ city, located, beside }) => city !== null && (located || beside))
    /** "The Paris and Rome embassies", "embassies in Paris and Rome": each of them. */
    const ofEach = clues.plural && foreign.every(({ city }) => city !== null)
    return other || ofEach
      ? mission(clues, 'AF', null, null)
      : mission(clues, 'AF', only?.code ?? null, only?.city ?? null)
  },
  /** "Did the Dutch embassy move to Doha?": theirs in Kabul, which sits elsewhere. */
  (clues) => {
    const { owners, moved, noun, afghan } = clues
    const [owner, other] = owners
    return owner && !other && moved && noun && !afghan ? mission(clues, owner.code, 'AF', 'Kabul') : null
  },
  /** One foreign State's mission in another. */
  ({ owners: [owner], places, foreign, noun, afghan }) => {
    const place = places[0] ?? foreign.find((clue) => !clue.owner)
    return owner && place && owner.code !== place.code && noun && !afghan
      ? { kind: 'other', sending: owner.code, receiving: place.code }
      : null
  },
  /** Called Afghan, or with a place. */
  (clues) => {
    const { places, foreign, afghan } = clues
    return afghan || places[0] || foreign.some(({ owner }) => !owner) ? afghanMission(clues) : null
  },
  /** "What did Canada do with its own embassy?", "Did Sweden lose its embassy there?" */
  (clues) => {
    const [owner, other] = clues.owners
    return owner && !other && clues.expresslyOwn && !clues.afghan && !clues.has(...SIDES)
      ? mission(clues, owner.code, 'AF', 'Kabul')
      : null
  },
  /** "Has Japan reopened its embassy?", "India upgrades mission" */
  (clues) => {
    const [owner] = clues.owners
    const acts = owner?.own ? clues.has('open', 'closed') : clues.has('upgraded')
    return owner && acts ? mission(clues, owner.code, 'AF', 'Kabul') : null
  },
  /** "When did Uzbekistan's ambassador present his credentials?": he was sent to Kabul. */
  (clues) => {
    const [owner, other] = clues.owners
    return owner && !other && clues.has('credentials') && clues.has('envoy') && !clues.has(...SIDES)
      ? mission(clues, owner.code, 'AF', 'Kabul')
      : null
  },
  /** "The Saudi embassy": theirs in Kabul, or the Afghan one there. */
  ({ owners: [owner], noun, kind }) =>
    owner && noun ? { kind: 'direction', code: owner.code, of: kind } : null,
  placedInKabul,
]

/** Whoever sends the envoy, where one of these is named. */
const SIDES: readonly Cue[] = ['taliban', 'republic']

/** A mission to Afghanistan that sits in a city elsewhere: of its one owner, or of none of those named. */
function seatedAway(clues: MissionClues): MissionRead {
  const { foreign, owners } = clues
  const hosts = foreign.flatMap(({ code, city, located }) => (city !== null && located ? [code] : []))
  const [owner, other] = (owners.length ? owners : foreign).filter(({ code }) => !hosts.includes(code))
  return mission(clues, other ? null : (owner?.code ?? null), 'AF', 'Kabul')
}

/** A mission in Kabul of a State that is not named; of the EU, where it is. */
function placedInKabul(clues: MissionClues): MissionRead | null {
  const { inKabul, union, kabul } = clues
  if (union) return kabul || (inKabul && clues.noun) ? mission(clues, 'EU', 'AF', 'Kabul') : null
  return inKabul ? mission(clues, null, 'AF', kabul?.city ?? 'Kabul') : null
}

/** The Afghan mission at the place that is named, or with the one State; of several cities of a State one alone has the embassy. */
function afghanMission(clues: MissionClues): MissionRead {
  const { places, foreign, kind } = clues
  const place = places[0] ?? foreign.find(({ owner }) => !owner) ?? foreign[0]
  const [city = null, other] = new Set(places.flatMap(({ city }) => city ?? []))
  return other
    ? mission({ ...clues, kind: kind === 'embassy' ? null : kind }, 'AF', place?.code ?? null, null)
    : mission(clues, 'AF', place?.code ?? null, city)
}

/** A foreign mission in Kabul; of several States, none in particular ("the embassies of Italy and Spain"), unless the others only are where it sits meanwhile ("or still in Doha"). */
function foreignMission({ foreign, owners, kind, kabul, plural }: MissionClues): MissionRead {
  const home = foreign.filter(({ located, city }) => !located || city === null)
  const ofAll = plural && owners.length === 1 ? home : owners
  const whose = [ofAll, home, foreign].find(({ length }) => length) ?? []
  const codes = [...new Set(whose.map(({ code }) => code))]
  const sending = codes.length === 1 ? (codes[0] ?? null) : null
  return {
    kind: 'mission',
    plural: codes.length > 1,
    mission: { sending, receiving: 'AF', city: kabul?.city ?? 'Kabul', kind },
  }
}

const mission = (
  { kind, plural }: MissionClues,
  sending: string | null,
  receiving: string | null,
  city: string | null,
): MissionRead => ({ kind: 'mission', mission: { sending, receiving, city, kind }, plural })
