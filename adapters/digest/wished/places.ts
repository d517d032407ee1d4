import type { Watch } from '../../../src/digest/digest.ts'
import type { Question } from '../../../src/question.ts'
import { missionsNamed } from '../../../src/reply/missions-named.ts'
import { keyOf } from '../../../src/tokens.ts'
import { understand } from '../../../src/understand/understand.ts'
import { piecesOf, type Read, type Reading } from './reading.ts'

/** Where something is watched: States, groups and missions. */
export type Places = Pick<Watch, 'countries' | 'groups' | 'missions'>

const EVERYWHERE: Places = { countries: [], groups: [], missions: [] }
const ALL = /^(everything|everyone|everywhere|all|all states|any|\*)$/i

/** The States, groups and missions of a list, read as a question would read them: misspellings too. */
export function placesRead(text: string, reading: Reading): Read<Places> {
  const pieces = piecesOf(text).filter((piece) => !isAll(piece, reading))
  const read = pieces.map((piece) => placeRead(piece, reading))
  const fault = read.find((one) => 'fault' in one)
  if (fault && 'fault' in fault) return fault
  const places = read.flatMap((one) => ('value' in one ? [one.value] : []))
  const all = (side: keyof Places) => [...new Set(places.flatMap((place) => place[side]))]
  return { value: { countries: all('countries'), groups: all('groups'), missions: all('missions') } }
}

const isAll = (piece: string, { words }: Reading): boolean =>
  ALL.test(piece) || keyOf(piece) === keyOf(words.say('name.everyone'))

function placeRead(piece: string, reading: Reading): Read<Places> {
  const { knowledge, today } = reading
  const exact = knowledge.mission(piece) ? { missions: [piece] } : byCode(piece, reading)
  if (exact) return { value: { ...EVERYWHERE, ...exact } }
  const question = understand(piece, knowledge.reader, today)
  return question.back ? asksBack(piece, question, reading) : placesOf(piece, question, reading)
}

/** A State by its code, a group by its id. */
function byCode(piece: string, { knowledge }: Reading): Partial<Places> | null {
  const code = piece.toUpperCase()
  if (Object.hasOwn(knowledge.names.states, code)) return { countries: [code] }
  const id = piece.toLowerCase()
  return knowledge.names.groups.some(({ group }) => group === id) ? { groups: [id] } : null
}

function placesOf(piece: string, question: Question, { knowledge, words }: Reading): Read<Places> {
  const { mission, group, organisation, countries } = question
  if (mission?.kind) {
    const missions = missionsNamed(mission, knowledge).map(({ mission }) => mission)
    return missions.length
      ? { value: { ...EVERYWHERE, missions } }
      : { fault: words.say('digest.fault.mission', { said: piece }) }
  }
  if (group) return { value: { ...EVERYWHERE, groups: [group] } }
  if (organisation === 'EU') return { value: { ...EVERYWHERE, groups: ['eu'] } }
  const codes = countries.length ? countries : stateOf(piece, knowledge)
  return codes.length
    ? { value: { ...EVERYWHERE, countries: codes } }
    : { fault: words.say('digest.fault.place', { said: piece }) }
}

/** A name that a question of its own would not be read for: Afghanistan, the UN. */
function stateOf(piece: string, { reader }: Reading['knowledge']): string[] {
  const senses = reader.lexicon.names.senses.get(keyOf(piece)) ?? []
  return senses
    .flatMap((sense) => (sense.is === 'state' && sense.by === 'name' ? [sense.code] : []))
    .slice(0, 1)
}

/** A name that several States share or that is near to several: which are meant, with codes that can be typed. */
function asksBack(piece: string, { back }: Question, { words }: Reading): Read<Places> {
  const near =
    back?.of === 'shared'
      ? back.options.map(({ label, code }) => `${label} (${code})`)
      : back?.of === 'halfway'
        ? back.options.map(({ label }) => label)
        : []
  return near.length
    ? { fault: words.say('digest.fault.place-near', { said: piece, near: near.join(', ') }) }
    : { fault: words.say('digest.fault.place', { said: piece }) }
}
