import type { Context } from '../context.ts'
import { printedAll } from '../finding.ts'
import { claimantOf, note } from '../notes.ts'
import { type Counted, groupName, type Line, members } from './counted.ts'

/** Doubts on single lines that stand below a list. */
const DOUBTS = 4

/** Whom the group means, on whom nothing is held, and how many were counted where nothing is shown. */
export function notesOn(counted: Counted, shown: number, context: Context) {
  const { question, words } = context
  const { missing, total } = counted
  const group = groupName(context)
  const all = words.list(members(context).map(words.state))
  const notes = [
    ...(question.group ? [words.say('note.group', { group, members: all })] : []),
    ...doubtsOn(counted, context),
    ...silentOf(missing, context),
    ...besideOf(counted, context),
    ...undoneOf(counted, context),
    ...(shown === 0 ? [words.say('note.scope', { count: total })] : []),
  ]
  return notes.map((text) => note(words.sentence(text)))
}

/** Of whom nothing is on file; where that is most of a long list of members that stands above, the others alone are named. */
function silentOf(missing: readonly string[], context: Context): string[] {
  const { words } = context
  const heard = members(context).filter((country) => !missing.includes(country))
  const isLong = missing.length > LONG && missing.length > heard.length
  const [key, named] = isLong ? (['list.heard', heard] as const) : (['list.missing', missing] as const)
  return named.length ? [words.say(key, { names: words.list(named.map(words.state)) })] : []
}

/** More names than these are not told again. */
const LONG = 8

/** What is to be minded on those of a list for which others than the Taliban are heard. */
function doubtsOn({ key, lines }: Counted, { knowledge, words, question }: Context): string[] {
  if (question.topic !== 'accreditation' || !RANKED.has(key)) return []
  const isClaimed = ({ fact }: Line) => claimantOf(fact, knowledge) === 'taliban'
  const doubts = lines.filter((line) => !isClaimed(line)).flatMap(doubtOn)
  return doubts
    .slice(0, DOUBTS)
    .map(({ name, doubt }) => words.say('note.doubt-on', { name, doubt: words.translated(doubt) }))
}

/** Lists of one rank, on which a doubt may be whether it is that rank. */
const RANKED = new Set(['ambassador', 'charge'])

const doubtOn = ({ name, fact: { doubt } }: Line) => (doubt ? [{ name, doubt }] : [])

/** Where embassies alone are counted, which of the other posts meet the condition as well. */
function besideOf({ beside }: Counted, { words }: Context): string[] {
  if (!beside) return []
  const { names, total } = beside
  const form = names.length === 0 ? '.none' : names.length === 1 ? '.one' : ''
  const values = {
    total: words.number(total),
    count: words.number(names.length),
    names: words.list(names),
  }
  return [words.say(`list.beside${form}`, values)]
}

/** What was undone since, so that no act is lost and none is taken for what holds. */
function undoneOf({ key, undone = [] }: Counted, context: Context): string[] {
  const points = printedAll(undone, context)
  return points
    ? [context.words.say(key.startsWith('closed') ? 'list.again' : 'list.changed-since', { points })]
    : []
}
