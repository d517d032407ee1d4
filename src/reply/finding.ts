import type { Evidence, Finding, Staleness, Subject } from '../answer.ts'
import { type Day, lastDay, newestOf, spanOf } from '../edtf.ts'
import { datesTold } from '../knowledge/dates-told.ts'
import type { Fact, Knowledge } from '../knowledge/knowledge.ts'
import { reportOf } from '../knowledge/report-of.ts'
import type { EvidenceRecord, PersonRecord } from '../knowledge/schema.ts'
import { speakerId } from '../knowledge/speakers.ts'
import { onceFor, onceForEach } from '../once.ts'
import { withoutStop } from '../without-stop.ts'
import type { Context } from './context.ts'
import { inARow } from './in-a-row.ts'
import type { Words } from './words.ts'

/** A fact as a finding: its sentence, its words, and those of the facts that say otherwise. */
export function findingOf(
  fact: Fact,
  context: Pick<Context, 'knowledge' | 'today' | 'words'>,
  against: readonly Fact[] = [],
  sentence?: string,
): Finding {
  const { knowledge, today, words } = context
  return {
    kind: 'finding',
    sentence: words.sentence(sentence ?? sentenceOf(fact, context)),
    subject: subjectOf(fact, knowledge),
    aspect: fact.topic,
    value: fact.word.says,
    holds: holdsOf(fact),
    staleness: holdsNow(fact, sentence) ? stalenessOf(fact, knowledge, today) : 'fresh',
    evidence: shownIn(words, evidenceOf(fact, knowledge)),
    contradictedBy: against.flatMap((other) => shownIn(words, evidenceOf(other, knowledge))),
  }
}

/** Evidence with what it reports in the language of the answer. */
function shownIn({ translated }: Words, [first, ...rest]: Finding['evidence']): Finding['evidence'] {
  const shown = (one: Evidence): Evidence => ({ ...one, summary: translated(one.summary) })
  return [shown(first), ...rest.map(shown)]
}

/** Several facts as findings, each with its own sentence. */
export const findingsOf = (
  facts: readonly Fact[],
  context: Pick<Context, 'knowledge' | 'today' | 'words'>,
): Finding[] => facts.map((fact) => findingOf(fact, context))

/** Events and words carry their own date and do not age; what is said to hold does. */
const holdsNow = (fact: Fact, sentence?: string): boolean => sentence !== undefined || fact.kind === 'holds'

/** The sentence of the first evidence, with its own date where it names none: what was said later confirms it, and is not it. */
export const sentenceOf = (fact: Fact, { words }: Pick<Context, 'words'>): string => sentencesIn(words)(fact)

/** The sentence of a fact as it stands by itself; and those of several, one after the other. */
export const printed = (fact: Fact, context: Pick<Context, 'words'>): string =>
  context.words.sentence(sentenceOf(fact, context))
export const printedAll = (facts: readonly Fact[], context: Pick<Context, 'words'>): string =>
  inARow(facts.map((fact) => printed(fact, context)))

const sentencesIn = onceForEach((words: Words) =>
  onceForEach((fact: Fact): string => {
    const evidence = fact.evidence.slice(0, 1)
    const english = reportOf(fact)
    const report = words.translated(english)
    const dates = datesOf({ ...fact, evidence })
    if (namesOneOf(dates, english)) return report
    return words.say('finding.dated', {
      report: withoutStop(report),
      date: words.date(spokenWhen(fact) ?? newestOf(dates)),
    })
  }),
)

/** Whether a report names a date of its own, be it less precise: "on 24 November 2023" is none of what is of 1 December 2023. */
const namesOneOf = (dates: readonly string[], report: string): boolean => {
  const spans = dates.flatMap((edtf) => spanOf(edtf) ?? [])
  return datesTold(report).some(({ first, last }) =>
    spans.some((own) => own.first <= last && first <= own.last),
  )
}

/** The day on which somebody said what went on to hold until later: his words are of that day, not of its end. */
const spokenWhen = ({ until, evidence: [first] }: Fact): string | undefined =>
  until && first?.speaker ? first.said : undefined

/** The date that a fact is documented for: the last it speaks of, or the newest day on which it was said. */
export const dateOf = onceForEach((fact: Fact): string => newestOf(datesOf(fact).flatMap(endOf)))

/** The last day or month of an interval. */
const endOf = (edtf: string): string => edtf.split('/').at(-1) ?? edtf

/** When something came about, how long it lasted, and when it was said: an interval is one date, and not its last day. */
const datesOf = (fact: Fact): readonly string[] => [
  holdsOf(fact),
  ...fact.evidence.flatMap(({ said }) => said ?? []),
]

const newestDay = onceForEach((fact: Fact): Day => lastDay(dateOf(fact)))

const holdsOf = ({ from, until }: Fact): string => (until ? `${from.split('/')[0]}/${until}` : from)

function subjectOf(fact: Fact, knowledge: Knowledge): Subject {
  const mission = fact.mission ? knowledge.mission(fact.mission) : undefined
  if (mission && (fact.topic === 'mission' || !fact.country)) {
    const { mission: id, sending, receiving, city, kind } = mission
    return { mission: { id, sending, receiving, city, kind } }
  }
  return fact.country ? { country: fact.country } : { everyone: true }
}

/** How old the newest word of a fact is against the clock, by the table of shelf lives. */
export function stalenessOf(fact: Fact, { shelfLife }: Knowledge, today: Day): Staleness {
  const { fresh, ageing } = shelfLife[fact.section]
  const day = newestDay(fact)
  const months = monthsBetween(day > today ? fact.span.first : day, today)
  return months <= fresh ? 'fresh' : months <= fresh + ageing ? 'ageing' : 'stale'
}

function monthsBetween(a: Day, b: Day): number {
  const [ay, am, ad] = [Number(a.slice(0, 4)), Number(a.slice(5, 7)), Number(a.slice(8))]
  const [by, bm, bd] = [Number(b.slice(0, 4)), Number(b.slice(5, 7)), Number(b.slice(8))]
  return (by - ay) * 12 + (bm - am) - (bd < ad ? 1 : 0)
}

/** The evidence of a fact in the contract's shape; a report carried by further sources stands once for each. */
export const evidenceOf = (fact: Fact, knowledge: Knowledge): Finding['evidence'] =>
  evidenceIn(knowledge)(fact)

const evidenceIn = onceForEach((knowledge: Knowledge) =>
  onceForEach((fact: Fact): Finding['evidence'] => {
    const [first, ...rest] = fact.evidence.flatMap((record) =>
      [record.source, ...(record.also ?? [])].map((source, i) =>
        evidenceFrom(fact, record, source, i > 0, knowledge),
      ),
    )
    if (!first) throw new Error(`${fact.id} has no evidence`)
    return [first, ...rest]
  }),
)

function evidenceFrom(
  fact: Fact,
  record: EvidenceRecord,
  source: string,
  further: boolean,
  knowledge: Knowledge,
): Evidence {
  return {
    fact: fact.id,
    quote: further ? null : (record.quote ?? null),
    summary: record.report,
    indirect: !further && record.indirect === true,
    speaker: speakerOf(record, fact, knowledge),
    said: record.said ?? null,
    via: further ? [] : (record.via ?? []),
    source: sourcesIn(knowledge)(source),
  }
}

const sourcesIn = onceForEach((knowledge: Knowledge) =>
  onceFor((id: string): Evidence['source'] => {
    const { publisher = id, title = id, url = null, published = '' } = knowledge.source(id) ?? {}
    return { id, publisher, title, url, published }
  }),
)

function speakerOf(
  { speaker, as, said }: EvidenceRecord,
  fact: Fact,
  knowledge: Knowledge,
): Evidence['speaker'] {
  if (!speaker) return null
  if (typeof speaker !== 'string')
    return { id: speakerId(speaker), name: speaker.name ?? null, role: speaker.role, side: speaker.side }
  const person = knowledge.person(speaker)
  if (!person) return { id: speaker, name: speaker, role: '', side: 'self' }
  return { id: speaker, name: person.name, role: as ?? postAt(person, said ?? fact.from), side: person.side }
}

/** The title of the post a person held on a date, or else of the last one on file. */
function postAt(person: PersonRecord, edtf: string): string {
  const day = edtf.slice(0, 10)
  const held = person.posts.filter(
    ({ from, until }) =>
      (!from || from.replace(/~/g, '') <= `${day}~`) &&
      (!until || until.replace(/~/g, '') >= day.slice(0, until.length)),
  )
  return (held.at(-1) ?? person.posts.at(-1))?.title ?? ''
}
