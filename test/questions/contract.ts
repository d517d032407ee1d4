import * as z from 'zod'
import { spanOf } from '../../src/edtf.ts'
import { knowledge } from '../known.ts'

/** The shape of an answer as anything outside may rely on it, written down apart from the code that makes it. */

const quotes = new Set(
  knowledge.facts.flatMap(({ evidence }) => evidence.flatMap(({ quote }) => quote ?? [])),
)

const line = z.string().regex(/^\S(?:[^\n\r]*\S)?$/, { error: 'not one line of text' })
const edtf = z.string().refine((text) => spanOf(text) !== null, { error: 'no EDTF date' })
const code = z.string().regex(/^[A-Z]{2}$/)
const kind = z.enum(['embassy', 'consulate'])
const topic = z.enum(['recognition', 'accreditation', 'mission', 'relations', 'all'])

const Evidence = z.strictObject({
  fact: z.string().refine((id) => knowledge.fact(id) !== undefined, { error: 'no fact on file' }),
  quote: z
    .string()
    .refine((quote) => quotes.has(quote), { error: 'words that stand nowhere on file' })
    .nullable(),
  summary: line,
  indirect: z.boolean(),
  speaker: z
    .strictObject({
      id: z.string().nullable(),
      name: line.nullable(),
      role: line,
      side: z.union([z.enum(['taliban', 'republic', 'press', 'self']), code]),
    })
    .nullable(),
  said: edtf.nullable(),
  via: z.array(line),
  source: z.strictObject({
    id: z.string().refine((id) => knowledge.source(id) !== undefined, { error: 'no source on file' }),
    publisher: line,
    title: line,
    url: z.url().nullable(),
    published: edtf,
  }),
})

const Subject = z.union([
  z.strictObject({ country: code }),
  z.strictObject({
    mission: z.strictObject({ id: z.string(), sending: code, receiving: code, city: line, kind }),
  }),
  z.strictObject({ person: z.string() }),
  z.strictObject({ everyone: z.literal(true) }),
])

const VALUE =
  /^(recognised|not-recognised|undecided|accredited|refused|unanswered|taliban-control|former-republic-control|host-custody|contested-control|open|limited|closed|established|contacts|none|statement)(:[a-z-]+)?$/

const Option = z.strictObject({ label: line, question: line })
const Part = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('finding'),
    sentence: line,
    subject: Subject,
    aspect: topic,
    value: z.string().regex(VALUE),
    holds: edtf,
    staleness: z.enum(['fresh', 'ageing', 'stale']),
    evidence: z.array(Evidence).min(1),
    contradictedBy: z.array(Evidence),
  }),
  z.strictObject({ kind: z.literal('note'), sentence: line }),
  z.strictObject({ kind: z.literal('choice'), sentence: line, options: z.array(Option).min(1) }),
])

const Understood = z.strictObject({
  intent: z.enum([
    'status',
    'list',
    'timeline',
    'compare',
    'statement',
    'person',
    'changes',
    'sources',
    'help',
    'unsupported',
  ]),
  aspect: topic,
  countries: z.array(code),
  mission: z
    .strictObject({
      sending: code.nullable(),
      receiving: code.nullable(),
      city: line.nullable(),
      kind: kind.nullable(),
    })
    .nullable(),
  people: z.array(z.string().refine((id) => knowledge.person(id) !== undefined)),
  asOf: edtf.nullable(),
  language: z.string().regex(/^[a-z]{2}$/),
})

const Contract = z
  .strictObject({
    version: z.literal(1),
    outcome: z.enum(['answered', 'asked-back', 'abstained']),
    understood: Understood,
    headline: line,
    parts: z.array(Part),
    next: z.array(Option),
  })
  .superRefine(({ outcome, parts }, faults) => {
    const count = (of: string) => parts.filter(({ kind }) => kind === of).length
    const fault = (message: string) => faults.addIssue({ code: 'custom', message })
    if (outcome !== 'answered' && count('finding')) fault(`${outcome} with a finding`)
    if (outcome === 'asked-back' ? count('choice') !== 1 : count('choice')) fault(`${outcome} with choices`)
  })

/** What is wrong with the shape of an answer, a line a fault. */
export function faultsOf(answer: unknown): string[] {
  const read = Contract.safeParse(answer)
  return read.success ? [] : read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
}
