import { type Day, isWrittenAsDay, spanOf } from '../../src/edtf.ts'
import { objectIn } from '../object-in.ts'

/** One line of a batch: a question, a conversation, or why it is neither. */
export type Request =
  | Readonly<{ id: Id; q: string }>
  | Readonly<{ id: Id; turns: readonly string[] }>
  | Readonly<{ id: Id; vet: string; on: Day | null }>
  | Readonly<{ id: Id | null; error: string }>

type Id = string | number
type Line = Readonly<Record<string, unknown>>

/** Reads one line of a batch. Never throws. */
export function requestOf(text: string): Request {
  const line = objectIn(text.replace(/^\ufeff/, ''))
  if (!line) return { id: null, error: NO_OBJECT }
  const id = idOf(line)
  if (id === null) return { id, error: 'the request has no "id": give it one, a string or a number' }
  const error = errorIn(line)
  if (error) return { id, error }
  if ('vet' in line) return { id, vet: line.vet as string, on: (line.on as string | undefined) ?? null }
  return 'q' in line ? { id, q: line.q as string } : { id, turns: line.turns as string[] }
}

const NO_OBJECT = 'the line is no JSON object: write one on one line, {"id": "1", "q": "..."}'

function idOf({ id }: Line): Id | null {
  return typeof id === 'string' || typeof id === 'number' ? id : null
}

function vetErrorIn({ vet, on, q, turns }: Line): string | null {
  if (q !== undefined || turns !== undefined) return 'the request has "vet" and a question: leave one out'
  if (typeof vet !== 'string') return '"vet" is not text: write the statement as a string'
  const isDay = on === undefined || (typeof on === 'string' && isWrittenAsDay(on) && spanOf(on) !== null)
  return isDay ? null : '"on" is not a day: write YYYY-MM-DD'
}

function errorIn(line: Line): string | null {
  if ('vet' in line) return vetErrorIn(line)
  if ('q' in line && 'turns' in line) return 'the request has both "q" and "turns": leave one out'
  if ('q' in line)
    return typeof line.q === 'string' ? null : '"q" is not text: write the question as a string'
  if (!('turns' in line)) return 'the request asks nothing: add "q", "turns" or "vet"'
  const { turns } = line
  const areTexts = Array.isArray(turns) && turns.length > 0 && turns.every((turn) => typeof turn === 'string')
  return areTexts ? null : '"turns" is no list of questions: write ["...", "..."]'
}
