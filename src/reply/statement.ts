import type { Evidence } from '../answer.ts'
import type { Fact } from '../knowledge/knowledge.ts'
import { denies } from '../knowledge/quotations.ts'
import { sharedWith, wordsIn } from '../knowledge/relevance.ts'
import { speakerId } from '../knowledge/speakers.ts'
import { wordsOf } from '../knowledge/words-of.ts'
import { abstain } from './abstain.ts'
import { type Context, contextOf } from './context.ts'
import { evidenceOf, findingsOf, printedAll, sentenceOf } from './finding.ts'
import { inARow } from './in-a-row.ts'
import { cautions } from './notes.ts'
import { calledIt } from './statement/called-it.ts'
import { declared } from './statement/declared.ts'
import { houseHeard } from './statement/house-heard.ts'
import {
  beforeThen,
  isUnheard,
  nothing,
  notQuoted,
  SHOWN,
  silentOn,
  standing,
  translated,
} from './statement/not-said.ts'
import { onWhatIsItsOwn } from './statement/on-what-is-its-own.ts'
import { corrected, quoted, usedByOthers } from './statement/quoted.ts'
import { speaksSo } from './statement/reactions.ts'
import { reported } from './statement/reported.ts'
import { saidInDoubt } from './statement/said-in-doubt.ts'
import { isMeant, saidIn, speakerOf, spokenByOthers, wordsSought } from './statement/spoken.ts'
import { spokenLine } from './statement/spoken-line.ts'
import { ALIKE, FEWEST, factsFor, isOfThat, SHORT } from './statement/statements-asked.ts'
import { toldToEnvoy } from './statement/told-to-envoy.ts'
import { wordsBeside } from './statement/words-beside.ts'
import { toTheContrary } from './to-the-contrary.ts'
import { joined, type Told, told } from './told.ts'
import { accountsOf } from './who-did-it.ts'

/** What a person or a government said: its words, in which capacity, when, and through whom. */
export function statement(context: Context): Told {
  const { question } = context
  const against = whoDisputes(context)
  if (against) return against
  const each = wordsBeside(context, statement)
  if (each) return each
  const counts = question.asks === 'how-many' ? factsFor(context).filter(isCount) : []
  if (counts.length) return saidBy(counts, context)
  const whose = quoted(context)
  if (whose) return whose
  const theirs = reported(context)
  if (theirs) return theirs
  const ofHouse = houseHeard(context)
  if (ofHouse) return ofHouse.length ? saidBy(ofHouse, context) : nothing(context)
  const told = toldToEnvoy(context)
  if (told.length) return saidBy(told, context)
  const named = calledIt(context)
  if (named.length) return saidBy(named, context)
  const own = onWhatIsItsOwn(context)
  if (own.length) return saidBy(own, context)
  const facts = alikeFirst(factsFor(context), context)
  const accounts = isOfThat(question) ? eachAccount(facts, context) : null
  if (accounts) return accounts
  const inDoubt = isUnheard(facts, context) ? saidInDoubt(context) : null
  if (inDoubt) return inDoubt
  const others = wordsOfOthers(facts, context)
  if (others.length) return eachAccount(whole(others, context), context) ?? saidBy(others, context)
  if (facts.length) return silentOn(facts, context) ?? saidBy(facts, context)
  if (question.details.includes('reactions')) return abstain('no-quote', context)
  if (question.quoted.length || question.alleged) return usedByOthers(context) ?? notQuoted(context)
  if (question.inherited.includes('asOf') && !question.asOf?.endsWith('/..'))
    return statement(undated(context))
  const before = beforeThen(context)
  if (before) return before
  const onRecognition = besideEnvoys(context)
  if (onRecognition.length) return saidBy(onRecognition, context)
  return question.countries.length && !question.people.length && !question.speaks && !speakerOf(question)
    ? standing(context)
    : nothing(context)
}

/** "Who disputes that?" after how things are: what on file speaks against it, or that nothing does. */
function whoDisputes(context: Context): Told | null {
  const { question, conversation, knowledge } = context
  const { details, people, quoted, inherited } = question
  const [lead, ...others] = conversation.facts.flatMap((id) => knowledge.fact(id) ?? [])
  const isOfAnswer = !quoted.length && (!people.length || inherited.includes('people'))
  return lead && isOfAnswer && details.includes('contested')
    ? toTheContrary([lead, ...others], context)
    : null
}

/** "What did its official call it?" after an envoy was taken: whether that was recognition is on file with recognition. */
const besideEnvoys = (context: Context): readonly Fact[] =>
  context.question.topic === 'accreditation' && context.question.inherited.includes('aspect')
    ? factsFor({
        ...context,
        question: { ...context.question, topic: 'recognition', topics: ['recognition'], details: [] },
      })
    : []

/** "How many, did he say?": the number that he gave answers. */
const isCount = ({ kind }: Fact): boolean => kind === 'count'

/** "Who said otherwise?" after what is told in two ways, "who says that its own State closed it?": each side's account of it, the doubt below. */
function eachAccount([fact, ...rest]: readonly Fact[], context: Context): Told | null {
  const accounts = fact?.doubt && !rest.length ? accountsOf(fact) : []
  return fact && accounts.length > 1
    ? told(
        printedAll(accounts, context),
        joined([...findingsOf([fact], context), ...cautions(fact, [], context)]),
        [fact],
      )
    : null
}

/** Facts found in the words of some, with those of all others. */
const whole = (facts: readonly Fact[], { knowledge }: Context): readonly Fact[] =>
  facts.map((fact) => knowledge.fact(fact.id) ?? fact)

/** Of words in quotation marks a report has to hold more. */
const NEARLY = 0.75

/** Of what somebody said, those first that hold in other words what he is said to have said. */
const alikeFirst = (facts: readonly Fact[], context: Context): readonly Fact[] =>
  context.question.alleged
    ? facts.toSorted((a, b) => Number(isInOwnWords(b, context)) - Number(isInOwnWords(a, context)))
    : facts

/** Whether the first words of a fact are what somebody is said to have said. */
const isInOwnWords = (fact: Fact, context: Context): boolean => {
  const [own] = fact.evidence
  return own !== undefined && isOnFile(fact, own.quote ?? own.report, context)
}

/** What somebody is said to have said of a State that has not said it itself: what others are on file as saying, if nearly all of it. */
function wordsOfOthers([fact]: readonly Fact[], context: Context): Fact[] {
  const { alleged, people, speaks } = context.question
  if (!alleged || people.length || speaks || speakerOf(context.question)) return []
  if (fact && isInOwnWords(fact, context)) return []
  const words = wordsSought(context)
  if (words.length < FEWEST) return []
  return spokenByOthers(context).filter(({ evidence: [first] }) => {
    const told = `${first?.quote ?? ''} ${first?.report}`
    return denies(alleged) === denies(told) && wordsIn(told, words) >= NEARLY * new Set(words).size
  })
}

function saidBy(found: readonly Fact[], context: Context): Told {
  const { words, knowledge, question } = context
  const { leader } = question
  const so = found.filter((one) => speaksSo(one, question))
  const his = leader ? found.filter((one) => isNamedIn(one, leader)) : []
  const facts = [...new Set([...his, ...so, ...found])]
  const [fact] = facts
  if (!fact) return nothing(context)
  const said = bestOf(evidenceOf(fact, knowledge), context)
  const report = reportOf(fact, said, context)
  const line = report
    ? sentenceOf(report, context)
    : said
      ? spokenLine(said, fact.from, context)
      : sentenceOf(fact, context)
  const onFile = isOnFile(fact, said?.quote ?? line, context)
  const isSo = speaksSo(fact, question)
  const headline =
    onFile && isSo ? line : words.say(isSo ? 'statement.nearest' : 'statement.otherwise', { statement: line })
  const shown = facts.slice(0, SHOWN)
  const unheard = (leader && !his.length) || isUnheard(facts, context) ? [nothing(context).headline] : []
  return told(
    inARow([...unheard, words.sentence(headline)]),
    joined([
      ...(onFile ? [] : [...corrected(context), ...translated(context)]),
      ...findingsOf(shown, context),
      ...cautions(fact, [], context),
    ]),
    shown,
  )
}

/** Whether a leader whose words are asked for is named in a fact; what others of his State said is not taken for his. */
function isNamedIn({ evidence }: Fact, leader: string): boolean {
  const told = wordsOf(evidence.map(({ quote = '', report }) => `${quote} ${report}`).join(' '))
  return wordsOf(leader).every((word) => told.includes(word))
}

/** The quotation of those asked about that bears most on the question, a State's before words on it; of equals the speaker's own words. */
function bestOf(evidence: readonly Evidence[], context: Context): Evidence | undefined {
  const { people, speaks, countries } = context.question
  const sides = speakerOf(context.question) ? [speakerOf(context.question)] : countries
  const isOfThem = (one: Evidence) => one.speaker !== null && sides.includes(one.speaker.side)
  const theirs = !people.length && !speaks && evidence.some(isOfThem) ? evidence.filter(isOfThem) : evidence
  const spoken = theirs.filter(
    ({ speaker, quote }) =>
      quote &&
      speaker &&
      (!people.length || people.includes(speaker.id ?? '')) &&
      (people.length || !speaks || speaker.side === speaks),
  )
  const held = ({ quote }: Evidence) => wordsIn(quote ?? '', wordsSought(context))
  return spoken.toSorted((a, b) => held(b) - held(a) || Number(a.indirect) - Number(b.indirect))[0]
}

/** "Did Saikal say embassies belong to Afghanistan?": of a fact the report of his words that holds what the quotation lacks. */
function reportOf(fact: Fact, said: Evidence | undefined, context: Context): Fact | undefined {
  const { people, saidThat } = context.question
  const words = wordsOf(saidThat ?? '').filter((word) => word.length > SHORT)
  const held = (text: string) => wordsIn(text, words)
  const told = said ? held(`${said.quote} ${said.summary}`) : words.length
  const [best] = fact.evidence
    .filter(({ speaker, report }) => people.includes(speakerId(speaker) ?? '') && held(report) > told)
    .toSorted((a, b) => held(b.report) - held(a.report))
  return best && { ...fact, evidence: [best] }
}

/** Whether what somebody is said to have said is on file in other words, and not its denial; of words in quotation marks, nearly all. */
function isOnFile(fact: Fact, told: string, context: Context): boolean {
  const words = wordsSought(context)
  const said = saidIn(context.question)
  const least = context.question.alleged ? ALIKE : NEARLY
  const { figure } = context.question
  if (fact.kind === 'count' && figure !== null && fact.number !== figure) return false
  return (
    said === undefined ||
    isMeant(fact, context) ||
    declared(context).includes(fact) ||
    (!isBrief(said) &&
      denies(said) === denies(told) &&
      sharedWith(fact, words) >= least * new Set(words).size)
  )
}

/** Of one word or two it counts only who used them: that a report has them proves nothing. */
const isBrief = (said: string): boolean => wordsOf(said).length < 3

/** The same question without the date of the turn before: "who announced it?" may ask of what came later. */
function undated({ question, knowledge, today, conversation }: Context): Context {
  const inherited = question.inherited.filter((what) => what !== 'asOf')
  return contextOf({ ...question, asOf: null, inherited }, knowledge, today, conversation)
}
