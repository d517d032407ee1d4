import type { Cue } from '../../knowledge/cues.ts'
import { type Grammar, HOUSES, isCue, type Mark } from '../marks.ts'
import { isUnion } from '../meant/organisation-meant.ts'
import { chargedWith } from './charged-with.ts'
import { closesItsOwn } from './closes-its-own.ts'
import { areKabulsPeople, isActor, isOfThoseThere } from './is-actor.ts'
import { isMoved, isSeatedAway } from './moved.ts'
import { ownBeside } from './own-beside.ts'
import { seatOffered } from './seat-offered.ts'
import { isSentThere } from './sent-there.ts'

/** A State that is named near a word for missions: whether the words around make it the owner or the place. */
type Clue = Readonly<{
  code: string
  city: string | null
  end: number
  owner: boolean
  /** "Its embassy", said of that State. */
  own: boolean
  located: boolean
  /** Right before a word for missions: "the Ottawa embassy". */
  beside: boolean
  /** A city right behind it: "Generalkonsulat München". */
  behind: boolean
  /** Right behind one and the small word for a place: "the embassy in Ottawa". */
  atHouse: boolean
}>

/** All that a text says about whose mission is meant and where it stands. */
export type MissionClues = Readonly<{
  has: (...cues: readonly Cue[]) => boolean
  /** A word for missions or envoys. */
  noun: boolean
  kind: 'embassy' | 'consulate' | null
  plural: boolean
  /** States other than Afghanistan; of these the owners, and the places. */
  foreign: readonly Clue[]
  owners: readonly Clue[]
  places: readonly Clue[]
  /** Whether the mission is called Afghan. */
  afghan: boolean
  /** An Afghan city that is named, and whether it is the owner ("Kabul's embassy"). */
  kabul: Clue | undefined
  ofKabul: boolean
  /** Whether it is said to stand in Afghanistan: "at Kabul's embassy to Russia" stands elsewhere. */
  inKabul: boolean
  /** What comes from there does not stand there. */
  fromKabul: boolean
  /** Whether one is said to have moved to a city, where it sits for Kabul. */
  moved: boolean
  /** "Embassies to Afghanistan that sit in Doha": the city named is where they sit, and nobody's own. */
  away: boolean
  /** "Japan's Afghanistan embassy", "their Afghanistan mission": theirs there, by a noun before the word. */
  toAfghanistan: boolean
  /** "An ambassador to Afghanistan", "an envoy to the Taliban": another State's, posted to Kabul. */
  sentThere: boolean
  /** "Norway's envoy for Afghanistan": nor is he an Afghan. */
  charged: boolean
  /** States are asked for that closed or reopened their own. */
  closesOwn: boolean
  /** The EU itself, not its members. */
  union: boolean
  /** The State whose embassy there may sit in one of two cities that are offered. */
  seated: string | null
  /** The State whose own embassy in Kabul is asked about beside the Afghan one in its city. */
  ownBeside: string | null
  /** "Canada's own embassy", "Sweden's embassy there": in so many words that State's, and not the Afghan one in its capital. */
  expresslyOwn: boolean
  /** "Has Poland closed the Russian consulate?": the State that closed it; none closes another's in Kabul. */
  closedBy: Clue | undefined
  /** Whether a city outside Afghanistan is named; New York is where the United Nations are. */
  elsewhere: boolean
}>

/** Where one of these stands by the name of a union, its members are meant. */
const MEMBERS: readonly Cue[] = ['several', 'which', 'how-many', 'list']

/** What a text says about missions, by its marks and the small words between them. */
export function missionClues(
  marks: readonly Mark[],
  words: readonly string[],
  grammar: Grammar,
): MissionClues {
  const has = (...cues: readonly Cue[]) => marks.some((mark) => isCue(mark, ...cues))
  const possessed = (end: number) => grammar.possessive.has(words[end + 1] ?? '')
  const clues = cluesOf(marks, words, grammar)
  const isElsewhere = clues.some(
    ({ code, city, beside, atHouse }) => code !== 'AF' && city && (beside || atHouse),
  )
  const acts = marks.filter(
    (mark) =>
      mark.is === 'state' &&
      mark.code === 'AF' &&
      (isActor(mark, marks, words, grammar) ||
        areKabulsPeople(mark, marks) ||
        (isElsewhere && isOfThoseThere(mark, words))),
  )
  const home = clues.filter(({ code, end }) => code === 'AF' && !acts.some(({ last }) => last === end))
  const foreign = clues.filter(({ code }) => code !== 'AF')
  const kabul = home.find(({ city }) => city !== null)
  return {
    has,
    noun: has(...HOUSES, 'envoy'),
    kind: kindIn(marks, foreign, words, grammar),
    plural: marks.some((mark) => isPlural(mark, marks)),
    foreign,
    owners: foreign.filter(({ owner }) => owner),
    places: foreign.filter(({ located, city }) => located || city !== null),
    afghan:
      marks.some((mark) => isCalledAfghan(mark, words, grammar)) ||
      home.some(({ city, located, end }) => city === null && (!located || possessed(end))),
    kabul,
    /** "What did Kabul order its embassies?" */
    ofKabul:
      kabul !== undefined &&
      (possessed(kabul.end) ||
        (kabul.own && !kabul.beside && !kabul.located) ||
        isOrigin(kabul, marks, words, grammar)),
    inKabul: home.some(
      (clue) =>
        clue.located &&
        !isOrigin(clue, marks, words, grammar) &&
        !(possessed(clue.end) && foreign.some(({ located }) => located)),
    ),
    moved: isMoved(marks, words, grammar),
    away: isSeatedAway(marks, words, grammar),
    fromKabul: kabul !== undefined && grammar.from.has(words[kabul.end - 1] ?? ''),
    toAfghanistan: marks.some(
      (mark) =>
        mark.is === 'state' &&
        mark.code === 'AF' &&
        mark.key === 'afghanistan' &&
        home.some(({ end, beside }) => end === mark.last && beside) &&
        [grammar.possessive, grammar.own].some((of) =>
          of.has(words[mark.first - (words[mark.first - 1] === 'own' ? 2 : 1)] ?? ''),
        ),
    ),
    sentThere: isSentThere(marks, words, grammar),
    charged: chargedWith(marks, words, grammar) !== null,
    closesOwn: closesItsOwn(words),
    union: marks.some(isUnion) && !has(...MEMBERS),
    seated: seatOffered(marks, words, grammar),
    ownBeside: ownBeside(marks, words),
    expresslyOwn: marks.some((mark) => isCue(mark, ...HOUSES) && isExpresslyOwn(mark, words)),
    closedBy: foreign.find(
      ({ end, owner }) => !owner && marks.some((mark) => isCue(mark, 'closed') && mark.first === end + 1),
    ),
    elsewhere: foreign.some(({ city }) => city !== null && city !== 'New York'),
  }
}

/** The kind named, right behind the one city or else anywhere: "the Khorog consulate's staff, do they belong to the old embassy?" */
function kindIn(
  marks: readonly Mark[],
  foreign: readonly Clue[],
  words: readonly string[],
  grammar: Grammar,
): MissionClues['kind'] {
  const houses = marks.filter((mark) => isCue(mark, 'embassy', 'consulate'))
  const [city, another] = new Set(foreign.flatMap((clue) => clue.city ?? []))
  const inCity = houses.filter(({ first }) =>
    foreign.some((clue) => clue.city === city && clue.end === first - 1),
  )
  const among = city && !another && inCity.length ? inCity : houses
  if (among.some((mark) => isCue(mark, 'embassy'))) return 'embassy'
  const isPlaced =
    !another &&
    marks.some(
      (mark) =>
        mark.is === 'state' &&
        !grammar.to.has(words[mark.first - 1] ?? '') &&
        foreign.some((clue) => clue.end === mark.last && clue.city !== null && clue.located),
    )
  return among.length || (isPlaced && marks.some(isConsul)) ? 'consulate' : null
}

/** "The acting consul in Bonn": whoever is consul in a city is so at its consulate. */
const isConsul = (mark: Mark): boolean => isCue(mark, 'envoy') && /\bconsuls?\b/.test(mark.key)

/** "Its own embassy", "India's own mission", "its embassy over there". */
const isExpresslyOwn = ({ first, last }: Mark, words: readonly string[]): boolean =>
  words[first - 1] === 'own' || /^(?:(?:over|out|down) )?there$/.test(words.slice(last + 1).join(' '))

/** "An ambassador from Kabul", "money from Kabul": what comes from there; who is called back from there stood there. */
const isOrigin = (
  { end }: Clue,
  marks: readonly Mark[],
  words: readonly string[],
  { from }: Grammar,
): boolean =>
  from.has(words[end - 1] ?? '') && !marks.some((mark) => mark.is === 'cue' && LEAVING.has(mark.cue))
const LEAVING = new Set<Cue>(['closed', 'undone'])

/** "Afghan" calls the mission so, unless it is only said to be there ("in Afghan hands"). */
function isCalledAfghan(mark: Mark, words: readonly string[], grammar: Grammar): boolean {
  if (!isCue(mark, 'afghan')) return false
  const [before, after] = [words[mark.first - 1] ?? '', words[mark.last + 1] ?? '']
  return grammar.possessive.has(after) || !(grammar.place.has(before) || grammar['place-after'].has(after))
}

/** Whether a word for missions is a plural one, by its ending or because the language counts it among what stands for several. */
const isPlural = (mark: Mark, marks: readonly Mark[]): boolean =>
  isCue(mark, ...HOUSES) &&
  (/(?:ies|tes|ls|ys|missions|posts)$/.test(mark.key) ||
    marks.some((other) => isCue(other, 'several') && other.key === mark.key))

function cluesOf(marks: readonly Mark[], words: readonly string[], grammar: Grammar): Clue[] {
  const nouns = marks.filter((mark) => mark.is === 'cue' && NOUNS.has(mark.cue))
  return marks.flatMap((mark) => (mark.is === 'state' ? [clueOf(mark, nouns, words, grammar)] : []))
}

const NOUNS = new Set<Cue>(['embassy', 'consulate', 'mission', 'envoy'])

/** How many words before a name may say that it is a place or an owner: "in the", "out of", "of the". */
const BEFORE = 2

/** "进驻阿富汗领馆": whoever moves into a house, which does not stand there for that. */
const MOVES_INTO = /^[进進入] [驻駐]$/

function clueOf(
  mark: Extract<Mark, { is: 'state' }>,
  nouns: readonly Mark[],
  words: readonly string[],
  grammar: Grammar,
): Clue {
  const near = words.slice(Math.max(0, mark.first - BEFORE), mark.first)
  const isNoPlace = MOVES_INTO.test(near.join(' ')) || grammar['stands-for'].has(near[0] ?? '')
  const before = isNoPlace ? [] : near
  const possessive = grammar.possessive.has(words[mark.last + 1] ?? '')
  const next = mark.last + (possessive ? 2 : 1)
  const beforeNoun = nouns.some(({ first }) => first >= next && first <= next + 1)
  const afterNoun = mark.by === 'demonym' && nouns.some(({ last }) => last === mark.first - 1)
  const inside = grammar.place.has(before.join(' '))
  const of = !inside && before.some((word) => grammar.owner.has(word))
  const within =
    inside ||
    grammar['place-after'].has(words[mark.last + 1] ?? '') ||
    grammar.place.has(before.at(-1) ?? '') ||
    (before.some((word) => grammar.place.has(word)) && !of)
  const located = mark.by !== 'demonym' && within && !(possessive && beforeNoun && mark.by === 'name')
  const own =
    (mark.by !== 'demonym' || areThePeople(mark, words)) &&
    nouns.some((noun) => isItsOwn(noun, mark, words, grammar))
  const named = mark.by !== 'capital' && mark.by !== 'city' && beforeNoun
  const owner = !located && (named || afterNoun || possessive || of || own)
  const behind = mark.city !== null && nouns.some(({ last }) => last === mark.first - 1)
  return {
    code: mark.code,
    city: mark.city,
    end: mark.last,
    owner,
    own,
    located,
    beside: beforeNoun,
    behind,
    atHouse: located && nouns.some(({ last }) => last === mark.first - 2),
  }
}

/** "The Turks", "les Russes": those of a State by a plural of their own, and not what is called after it. */
const areThePeople = ({ key, first }: Mark, words: readonly string[]): boolean =>
  /[^s]s$/.test(key) && words[first] === key && PEOPLES.has(words[first - 1] ?? '')
const PEOPLES = new Set(['the', 'les', 'los'])

/** Whether "its" stands before a word for missions that follows a State, with at most one word between, or is written together with it (بعثتها). */
const isItsOwn = (noun: Mark, state: Mark, words: readonly string[], { own }: Grammar): boolean =>
  noun.first > state.last && [0, 1, 2].some((back) => own.has(words[noun.first - back] ?? ''))
