import { type Day, daysFrom, LAST_DAY, type Span, spanOf } from '../../edtf.ts'
import type { Fact, Knowledge } from '../../knowledge/knowledge.ts'
import { isFromOne } from '../../knowledge/reported-by.ts'
import { speakerId, speakerSide } from '../../knowledge/speakers.ts'
import { inWordsThat, type Spoken } from '../../reply/in-words-that.ts'
import { instead } from './instead.ts'
import type { Case } from './ruling.ts'
import { type Ruled, speaksFor } from './verdict.ts'

/**
 * A verdict on what an outlet is said to have reported at a time: its report on file is of another time, such as that at
 * which a page of it was fetched, or is the word of another than of whom it is said to have it. It is not held then, and
 * the report is named with its date. An outlet with no report on file of the matter leaves the verdict as it is.
 */
export function asReported(found: Ruled, at: Case): Ruled {
  const { claim, all, context } = at
  const { publishers } = claim.question
  const ruled = withOutlet(found, at)
  const then = timeTold(claim)
  const isTold = TOLD_TO.test(claim.text)
  if (ruled.verdict !== 'supported' || !publishers.length || !(then || isTold)) return ruled
  const { knowledge, words } = context
  const theirs = new Set(
    publishers.flatMap((name) => knowledge.sourcesFrom(name)).map(({ source }) => source),
  )
  const isTheirs = ({ source }: Spoken) => theirs.has(source)
  const reports = all
    .filter((fact) => fact === ruled.fact || speaksFor(fact, claim.asserts))
    .flatMap(inWordsThat(isTheirs))
  const report = reports.at(-1)
  if (report && isTold && reports.every((fact) => isOfOthers(fact, claim, knowledge)))
    return { verdict: 'not-held', fact: null, flags: [...ruled.flags, ...instead(report, context)] }
  if (!report || !then || reports.some((fact) => isOfThen(fact, isTheirs, then, knowledge))) return ruled
  const [first] = report.evidence
  const inferred = first && knowledge.source(first.source)?.inferred
  return {
    verdict: 'not-held',
    fact: null,
    flags: [
      ...ruled.flags,
      ...instead(report, context),
      ...(inferred ? [words.say('note.inferred', { inferred: words.translated(inferred) })] : []),
    ],
  }
}

/** What holds is borne out, and not that an outlet had it which is not on file with it: that is said beside it. */
function withOutlet(ruled: Ruled, { claim, all, context: { knowledge, words } }: Case): Ruled {
  const { question, text, frame, asserts } = claim
  if (ruled.verdict !== 'supported' || frame.speaker || frame.side || TOLD_TO.test(text)) return ruled
  const isTheirs = isFromOne(question.publishers, knowledge)
  const isReported = all.some(
    (fact) => (fact === ruled.fact || speaksFor(fact, asserts)) && fact.evidence.some(isTheirs),
  )
  const [, ...unheard] = (question.publishers.length ? null : NOT_ON_FILE.exec(text)) ?? []
  const name = isReported ? '' : question.publishers.join(', ') || (unheard.find(Boolean) ?? '')
  const flag = words.sentence(words.say('vetting.not-said', { name }))
  return name ? { ...ruled, flags: [...ruled.flags, flag] } : ruled
}
const OUTLET =
  '(BBC|CNN|AFP|AP|NPR|PBS|CBS|NBC|ABC|DPA|EFE|ANSA|NHK|CGTN|New York Times|Washington Post|Wall Street Journal|Financial Times|Guardian|Economist|Bloomberg|Politico|Axios|Le Monde|Le Figaro|El Pa[ií]s|(?:Der )?Spiegel|Die Zeit|Corriere della Sera|Haaretz|Nikkei|Pajhwok|Xinhua|Global Times|Anadolu|Kommersant)'
/** Outlets that newsrooms name and of which nothing is on file, where they are named as the source. */
const NOT_ON_FILE = new RegExp(
  String.raw`\b(?:according to|reports? by|report(?:ed)? in|as reported by|citing|quoting) (?:the )?${OUTLET}\b|\b${OUTLET} (?:has |have |had )?(?:say|said|report|writ|wrote|tell|told|reveal|confirm|claim|publish|not)\p{Ll}*|^\W*(?:the )?${OUTLET}:`,
  'u',
)

/** "The ministry told The Moscow Times": who spoke to an outlet, and not only what it printed. */
const TOLD_TO = /\b(?:told|tells|speaking to|spoke to|interview with)\b/i

/** Whether an outlet has what it reports from somebody else than from whom it is said to have it. */
const isOfOthers = (
  { evidence }: Fact,
  { frame: { side, speaker } }: Case['claim'],
  { person }: Pick<Knowledge, 'person'>,
): boolean =>
  evidence.every(({ speaker: on }) => {
    if (speaker) return speakerId(on) !== null && speakerId(on) !== speaker
    const whose = speakerSide(on, person)
    return side !== null && whose !== undefined && whose !== null && whose !== side
  })

/** The time that a claim gives, or the first whole date of its sentence where that is only told of an outlet. */
function timeTold({ question: { asOf }, frame: { dates } }: Case['claim']): Span | null {
  const told = asOf ?? dates[0]
  return told && !told.includes('..') ? spanOf(told) : null
}

/** Whether what an outlet reported came about, or was printed, about that time. */
const isOfThen = (
  { span, evidence }: Fact,
  isTheirs: (record: Spoken) => boolean,
  then: Span,
  knowledge: Pick<Knowledge, 'source'>,
): boolean =>
  isNear(span, then) ||
  evidence.filter(isTheirs).some(({ source }) => {
    const printed = spanOf(knowledge.source(source)?.published ?? '')
    return printed !== null && isNear(printed, then)
  })

/** An outlet may report a thing weeks after, and a time told may be rounded. In days. */
const NEAR = 31

const isNear = ({ first, last }: Span, then: Span): boolean => {
  const until: Day = last === LAST_DAY ? first : last
  return daysFrom(first, -NEAR) <= then.last && daysFrom(until, NEAR) >= then.first
}
