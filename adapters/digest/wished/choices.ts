import { CHANGES, type Change } from '../../../src/digest/digest.ts'
import type { SayKey } from '../../../src/knowledge/says.ts'
import type { Topic } from '../../../src/question.ts'
import { keyOf } from '../../../src/tokens.ts'
import { piecesOf, type Read, type Reading } from './reading.ts'

/** How people name one of a few choices; the bot's own word for it counts too. */
type Choices<T extends string> = Readonly<Record<T, Readonly<{ said: RegExp; label: SayKey }>>>

const TOPICS: Choices<Topic> = {
  recognition: { said: /^recogniti?on$/, label: 'topic.recognition' },
  accreditation: {
    said: /^(accreditations?|envoys?|ambassadors?|diplomats?)$/,
    label: 'topic.accreditation',
  },
  mission: { said: /^(missions?|embass(y|ies)|consulates?)$/, label: 'topic.mission' },
  relations: { said: /^(relations?|contacts?|ties)$/, label: 'topic.relations' },
}

const TOLD: Choices<Change> = {
  correction: { said: /^corrections?$/, label: 'digest.change.correction' },
  changed: { said: /^(changed|changes|changed states?|state changes?)$/, label: 'digest.change.changed' },
  new: { said: /^(new|news|new facts?|facts?)$/, label: 'digest.change.new' },
  stale: { said: /^(stale|gone stale|staleness|aged)$/, label: 'digest.change.stale' },
}

const ALL = /^(all|any|everything|)$/

/** The topics of a list; an empty one leaves all open. */
export const topicsRead = (text: string, reading: Reading): Read<readonly Topic[]> =>
  several(text, TOPICS, 'digest.fault.topic', reading)

/** The kinds of change of a list, in the order in which they are told; an empty one leaves all open. */
export function changesRead(text: string, reading: Reading): Read<readonly Change[]> {
  const read = several(text.replace(/\bonly\b/i, ''), TOLD, 'digest.fault.change', reading)
  return 'value' in read ? { value: CHANGES.filter((change) => read.value.includes(change)) } : read
}

function several<T extends string>(
  text: string,
  choices: Choices<T>,
  fault: SayKey,
  { words }: Reading,
): Read<readonly T[]> {
  if (ALL.test(keyOf(text))) return { value: [] }
  const names = Object.keys(choices) as T[]
  const chosen: T[] = []
  for (const piece of piecesOf(text.replace(/\s+(and|&)\s+/gi, ','))) {
    const name = names.find((one) => isSaid(piece, choices[one], words))
    if (!name) {
      const known = names.map((one) => words.say(choices[one].label)).join(', ')
      return { fault: words.say(fault, { said: piece, known }) }
    }
    chosen.push(name)
  }
  return { value: [...new Set(chosen)] }
}

const isSaid = (piece: string, { said, label }: Choices<string>[string], words: Reading['words']): boolean =>
  said.test(keyOf(piece)) || keyOf(words.say(label)) === keyOf(piece)

/** What is posted where nothing changed. */
export function nothingRead(text: string, { words }: Reading): Read<'receipt' | 'silence'> {
  if (/receipt|say so|post/i.test(text) || keyOf(text) === keyOf(words.say('digest.nothing.receipt')))
    return { value: 'receipt' }
  if (/silen|nothing|quiet/i.test(text) || keyOf(text) === keyOf(words.say('digest.nothing.silence')))
    return { value: 'silence' }
  return { fault: words.say('digest.fault.nothing', { said: text }) }
}

/** Who may manage a digest: the members of its channel, or admins alone. */
export function managersRead(text: string, { words }: Reading): Read<'members' | 'admins'> {
  const isSaid = (who: 'members' | 'admins') => keyOf(text) === keyOf(words.say(`digest.managers.${who}`))
  if (/member|everyone|anyone/i.test(text) || isSaid('members')) return { value: 'members' }
  return /admin/i.test(text) || isSaid('admins')
    ? { value: 'admins' }
    : { fault: words.say('digest.fault.managers', { said: text }) }
}
