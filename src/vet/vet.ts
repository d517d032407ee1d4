import type { Finding } from '../answer.ts'
import { NEW_CONVERSATION } from '../conversation.ts'
import { type Day, LAST_DAY, spanOf } from '../edtf.ts'
import type { Fact, Knowledge } from '../knowledge/knowledge.ts'
import type { MissionNamed, Topic } from '../question.ts'
import { type Context, contextOf } from '../reply/context.ts'
import { findingOf } from '../reply/finding.ts'
import { newestBy } from '../reply/standing.ts'
import { worldFacts } from '../reply/topic-status.ts'
import { readText } from '../understand/understand.ts'
import { type Claim, claimsOf, type Read } from './claim.ts'
import { clausesOf } from './clauses.ts'
import { flagsOf } from './flags.ts'
import { frameOf } from './frame.ts'
import { onEveryone } from './on-everyone.ts'
import { onItsDay } from './on-its-day.ts'
import { onMission } from './on-missions.ts'
import { ofRank } from './rank.ts'
import { asSaid } from './said-by.ts'
import { opposite } from './sides.ts'
import { type Judged, judge, type Verdict } from './verdict.ts'

/**
 * One statement of a text held against the knowledge. `language` (ISO 639-1) is that of the statement and of the
 * sentences said on it. `flags` say which terms were mixed up, and what is not on file of whoever is said to have said it.
 */
export type Vetted = Readonly<{
  text: string
  language: string
  countries: readonly string[]
  aspect: Topic
  mission: MissionNamed | null
  verdict: Verdict
  finding: Finding | null
  flags: readonly string[]
}>

/**
 * Holds each statement on the subject found in a text against what was known as of a day. A text that states nothing
 * on the subject gives an empty list; a question states nothing.
 */
export function vet(text: string, knowledge: Knowledge, on: Day): Vetted[] {
  return claimsIn(text, knowledge, on).flatMap((claim) => held(claim, knowledge, on))
}

/** The claims of a text in order; "this is false" turns those of the clause before it. */
function claimsIn(text: string, knowledge: Knowledge, on: Day): Claim[] {
  let named: readonly string[] = []
  const claims: Claim[][] = []
  for (const clause of clausesOf(text)) {
    const reading = readText(clause.text, knowledge.reader, on, { mends: false })
    const read: Read = { clause, reading, frame: frameOf(reading, knowledge.reader) }
    const own = clause.asks ? [] : claimsOf(read, named)
    if (read.frame.untrue && !own.length && !reading.features.countries.length)
      claims.push((claims.pop() ?? []).map((claim) => ({ ...claim, ...opposite(claim) })))
    else claims.push(own)
    if (reading.features.countries.length) named = reading.features.countries
  }
  return claims.flat()
}

/** What a claim is held against: States, the facts that bear on them, and how these decide it. */
type Held = Readonly<{ countries: readonly string[]; facts: readonly Fact[]; judged: Judged }>

function held(claim: Claim, knowledge: Knowledge, on: Day): Vetted[] {
  const context = { ...contextOf(claim.question, knowledge, on, NEW_CONVERSATION), ...asOf(claim, on) }
  const known = against(claim, knowledge, { ...context, until: on })
  return against(claim, knowledge, context).map(({ countries, facts, judged }) => {
    const all = known.find((one) => one.countries.join() === countries.join())?.facts ?? facts
    const { verdict, fact, flags } = asSaid(onItsDay(judged, claim, all, context), claim, facts, context)
    return {
      text: claim.text,
      language: claim.question.language,
      countries: countries.filter((code) => code !== 'UN' && code !== 'EU'),
      aspect: claim.topic,
      mission: claim.mission,
      verdict,
      finding: fact ? findingOf(fact, context) : null,
      flags: [...flagsOf(claim, context), ...flags],
    }
  })
}

/** A claim is held against what was known on its day, or by the date it names if that is earlier. */
function asOf({ question }: Claim, on: Day): Pick<Context, 'until' | 'past'> {
  const span = question.asOf ? spanOf(question.asOf) : null
  const until = span && span.last !== LAST_DAY && span.last < on ? span.last : on
  return { until, past: false }
}

function against(claim: Claim, knowledge: Knowledge, context: Context): Held[] {
  const { topic } = claim
  if (claim.all) {
    const judged = onEveryone(claim, knowledge, context.until)
    return judged ? [{ countries: [], facts: judged.fact ? [judged.fact] : [], judged }] : []
  }
  if (topic === 'mission' && claim.mission?.receiving === 'AF' && claim.countries.length > 1)
    return claim.countries.flatMap((country) => against(inKabul(claim, country), knowledge, context))
  if (topic === 'mission') {
    const found = onMission(claim, knowledge, context.until)
    return found ? [{ ...found, judged: judge(found.facts, claim) }] : []
  }
  return claim.countries.map((country) => {
    const own = newestBy(knowledge.ofCountry(country, topic), context.until)
    const facts = own.length || topic !== 'recognition' ? own : worldFacts(country, context)
    return { countries: [country], facts, judged: judge(ofRank(facts, claim), claim) }
  })
}

/** Of several States whose embassies in Kabul are spoken of at once, one and its own. */
const inKabul = (claim: Claim, country: string): Claim => ({
  ...claim,
  countries: [country],
  mission: {
    sending: country,
    receiving: 'AF',
    city: claim.mission?.city ?? null,
    kind: claim.mission?.kind ?? null,
  },
})
