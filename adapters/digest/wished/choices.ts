import { CHANGES, type Change } from '../../../src/digest/digest.ts'
import type { SayKey } from '../../../src/knowledge/says.ts'
import type { Topic } from '../../../src/question.ts'
import { keyOf } from '../../../src/tokens.ts'
import { piecesOf, type Read, type Reading } from './reading.ts'

/** The words in which a fault is told. */
type Said = Pick<Reading, 'words'>

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

const NOTHING: Choices<'receipt' | 'silence'> = {
  receipt: { said: /receipt|say so|post(?! nothing)/, label: 'digest.nothing.receipt' },
  silence: { said: /silen|nothing|quiet/, label: 'digest.nothing.silence' },
}

/** Members of a channel, or admins alone. */
const MANAGERS: Choices<'members' | 'admins'> = {
  members: { said: /member|everyone|anyone/, label: 'digest.managers.members' },
  admins: { said: /admin/, label: 'digest.managers.admins' },
}

const TOLD: Choices<Change> = {
  correction: { said: /^corrections?$/, label: 'digest.change.correction' },
  changed: { said: /^(changed|changes|changed states?|state changes?)$/, label: 'digest.change.changed' },
  new: { said: /^(new|news|new facts?|facts?)$/, label: 'digest.change.new' },
  stale: { said: /^(stale|gone stale|staleness|aged)$/, label: 'digest.change.stale' },
}

const ALL = /^(all|any|everything|)$/

/** The topics of a list; an empty one leaves all open. */
export const topicsRead = (text: string, reading: Said): Read<readonly Topic[]> =>
  several(text, TOPICS, 'digest.fault.topic', reading)

/** The kinds of change of a list, in the order in which they are told; an empty one leaves all open. */
export function changesRead(text: string, reading: Said): Read<readonly Change[]> {
  const read = several(text.replace(/\bonly\b/i, ''), TOLD, 'digest.fault.change', reading)
  return 'value' in read ? { value: CHANGES.filter((change) => read.value.includes(change)) } : read
}

/** What is posted where nothing changed. */
export const nothingRead = (text: string, reading: Said): Read<'receipt' | 'silence'> =>
  one(text, NOTHING, 'digest.fault.nothing', reading)

/** Who may manage a digest. */
export const managersRead = (text: string, reading: Said): Read<'members' | 'admins'> =>
  one(text, MANAGERS, 'digest.fault.managers', reading)

function several<T extends string>(
  text: string,
  choices: Choices<T>,
  fault: SayKey,
  reading: Said,
): Read<readonly T[]> {
  if (ALL.test(keyOf(text))) return { value: [] }
  const chosen: T[] = []
  for (const piece of piecesOf(text.replace(/\s+(and|&)\s+/gi, ','))) {
    const read = one(piece, choices, fault, reading)
    if ('fault' in read) return read
    chosen.push(read.value)
  }
  return { value: [...new Set(chosen)] }
}

/** The first choice that a text names. */
function one<T extends string>(text: string, choices: Choices<T>, fault: SayKey, { words }: Said): Read<T> {
  const [said, names] = [keyOf(text), Object.keys(choices) as T[]]
  const name = names.find(
    (one) => choices[one].said.test(said) || keyOf(words.say(choices[one].label)) === said,
  )
  const known = names.map((one) => words.say(choices[one].label)).join(', ')
  return name ? { value: name } : { fault: words.say(fault, { said: text, known }) }
}
