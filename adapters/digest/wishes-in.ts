import type { Words } from '../../src/reply/words.ts'
import { type Fault, FIELDS, type Field, type Wishes } from './order.ts'
import { changesRead, topicsRead } from './wished/choices.ts'
import { whenFirst } from './wished/when.ts'

type Clause = Readonly<{ field: Field; says: RegExp }>

/** How a clause says which field it is about; what stands before the match and after it is its text. The first that fits counts. */
const CLAUSES: readonly Clause[] = [
  { field: 'watching', says: /^(watching|watch|about)\b:?/i },
  { field: 'nothing', says: /^(silent|silence|receipt|say so|post nothing)\b.*|^(.*\bwhen nothing\b.*)$/i },
  { field: 'quiet', says: /^(no )?quiet( hours)?( from)?\b:?/i },
  { field: 'late', says: /^(never|not when|up to|at most|late)\b.*|.*\blate\b.*/i },
  { field: 'language', says: /^in (?=\p{L}+$)|^language\b:?/iu },
  { field: 'managers', says: /^.*\b(admins?|members?)\b.*$/i },
  { field: 'changes', says: /^only\b|\bonly$/i },
]

/** A clause that only lists what is chosen needs no word that says what it is about. */
const LISTS = [
  ['changes', changesRead],
  ['topics', topicsRead],
] as const

/** Words that begin a clause though no semicolon stands before them. */
const BEGINS = /(?<!\bno)\s(?=(?:watching|quiet from|quiet hours|silent when|silent if|receipt when)\b)/i

/**
 * What is wished in words: clauses behind semicolons, each of which says by its words what it is about. What is said twice
 * (“monday 09:00; tuesday 10:00”) is a fault: nobody knows which of the two is meant, or whether both are.
 */
export function wishesIn(text: string, words: Words): { wishes: Wishes } | { faults: readonly Fault[] } {
  const wishes = new Map<Field, string>()
  const faults: Fault[] = []
  const clauses = text.split(/[;\n]/).flatMap((part) => part.split(BEGINS))
  for (const clause of clauses.map((one) => one.trim()).filter(Boolean)) {
    const read = clauseRead(clause, words)
    if (!read.length)
      faults.push({ field: null, message: words.say('digest.fault.clause', { said: clause }) })
    for (const [field, second] of read) {
      const first = wishes.get(field)
      if (first === undefined) wishes.set(field, second)
      else faults.push({ field, message: saidTwice(field, first, second, words) })
    }
  }
  return faults.length ? { faults } : { wishes: Object.fromEntries(wishes) }
}

const saidTwice = (field: Field, first: string, second: string, words: Words): string =>
  words.say('digest.fault.twice', { field: words.say(`digest.field.${field}`), first, second })

/** What a clause is about, and its text; a zone may follow what says when. */
type Parts = readonly (readonly [Field, string])[]

function clauseRead(clause: string, words: Words): Parts {
  const named = /^(\w+)\s*[:=]\s*(.*)$/.exec(clause)
  const field = FIELDS.find((one) => one === named?.[1]?.toLowerCase())
  if (field) return [[field, named?.[2] ?? '']]
  const found = CLAUSES.find(({ says }) => says.test(clause))
  if (found) return [[found.field, textOf(clause, found)]]
  const list = LISTS.find(([, listRead]) => {
    const read = listRead(clause, { words })
    return 'value' in read && read.value.length > 0
  })
  return list ? [[list[0], clause]] : timely(clause)
}

/** What is left of a clause once it has said what it is about; of those that say all in one, the whole. */
function textOf(clause: string, { field, says }: Clause): string {
  if (field === 'watching' || field === 'language' || field === 'changes')
    return clause.replace(says, '').trim()
  return field === 'quiet' ? (/^no\b/i.test(clause) ? 'none' : clause.replace(says, '').trim()) : clause
}

/** A clause without a word of its own says when, and where the clocks are. */
function timely(clause: string): Parts {
  const { when, rest } = whenFirst(clause)
  const zone = rest ? [['zone', rest.replace(/^(in|,)\s*/i, '')] as const] : []
  return when ? [['when', when], ...zone] : []
}
