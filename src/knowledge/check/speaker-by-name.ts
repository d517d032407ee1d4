import type { Fault } from '../document.ts'
import type { PersonRecord } from '../schema.ts'
import { wordsOf } from '../words-of.ts'
import { faultsOf, type Rule } from './rule.ts'
import { type Stated, statedIn } from './stated.ts'

const fault = faultsOf('speaker-by-name')

/** A speaker with a file in people/ is named by it, so that the side stands in one place. */
export const speakerByName: Rule = (read) => {
  const called = read.records.people.flatMap((person) =>
    namesOf(person).map((name) => [name, person] as const),
  )
  return statedIn(read).flatMap((stated) => byRole(stated, called))
}

function byRole(
  { evidence: { speaker }, at }: Stated,
  called: readonly (readonly [string, PersonRecord])[],
): Fault[] {
  if (typeof speaker !== 'object') return []
  const said = [speaker.name, speaker.role].filter(Boolean).join(', ')
  const role = ` ${wordsOf(said).join(' ')} `
  const person = called.find(([name]) => role.includes(` ${name} `))?.[1]
  if (!person) return []
  const against = person.side === speaker.side ? '' : `, whose side is ${person.side} and not ${speaker.side}`
  const fix = `write \`speaker: ${person.person}\`, and the capacity under \`as\` if it was another`
  return [fault(at('speaker'), `“${said}” is in people/${person.person}.yml${against}`, fix)]
}

/** Names of two words or more: one alone (Muttaqi) may be anybody’s. */
function namesOf({ name, spellings = [] }: PersonRecord): string[] {
  const names = [name, ...spellings].map(wordsOf)
  return names.filter((words) => words.length > 1).map((words) => words.join(' '))
}
