import { byFirstDay } from '../knowledge/by-date.ts'
import type { Fact } from '../knowledge/knowledge.ts'
import { sharedWith } from '../knowledge/relevance.ts'
import { isSinceTakeover } from '../knowledge/takeover.ts'
import { lowerFirst } from '../letter-case.ts'
import type { Context } from './context.ts'
import { dateOf, findingOf, sentenceOf } from './finding.ts'
import { cautions, note } from './notes.ts'
import { newestBy, stateIn } from './standing.ts'
import { type Told, told } from './told.ts'

/** What is said of all States: in English as it is reported, in another language who, if anybody, had recognised them. */
function ofAllStates(fact: Fact, context: Context): string {
  const { question, words } = context
  const { kind, value, countries = [], number } = fact
  const date = words.date(dateOf(fact))
  if (question.language !== 'en' && kind === 'count' && number === countries.length)
    return words.say('recognition.blanket.only', { names: words.list(countries.map(words.state)), date })
  if (question.language !== 'en' && kind === 'holds' && value === 'not-recognised')
    return words.say('recognition.blanket.nobody', { date })
  return lower(sentenceOf(fact, context))
}

/** A blanket statement speaks for a State only where nothing else does, and is shown as what it is; null where there is none. */
export function blanket(country: string, own: readonly Fact[], context: Context): Told | null {
  const { words } = context
  const world = worldFacts(country, context)
  const fact = world.at(-1)
  if (!fact) return null
  const headline = words.sentence(
    words.say('recognition.blanket', {
      State: words.state(country),
      report: ofAllStates(fact, context),
    }),
  )
  const quoted = world.filter((other) => other !== fact && other.quotes).slice(-2)
  const findings = [
    ...own.slice(-3).reverse(),
    ...notThereafter(country, context),
    fact,
    ...quoted.reverse(),
  ].map((shown) => findingOf(shown, context))
  return told(
    headline,
    [
      ...findings,
      ...(own.length || saysSo(country, context)
        ? []
        : [note(words.say('recognition.blanket.note', { State: words.state(country) }))]),
      ...cautions(fact, [], context),
    ],
    [fact, ...quoted],
  )
}

/** Of a past day, the first word on file of the State's own that it had not recognised them afterwards either: what was once given was never taken back. */
function notThereafter(country: string, { knowledge, until }: Context): readonly Fact[] {
  const later = knowledge.ofCountry(country, 'recognition').filter(({ span }) => span.first > until)
  const [first] = later.toSorted(byFirstDay)
  return first && stateIn(first) === 'not-recognised' ? [first] : []
}

/** Whether a State is on file with an act that a report tells from recognition: the ambassador it sent, "which was not recognition". */
const saysSo = (country: string, { knowledge, until }: Context): boolean =>
  newestBy(knowledge.ofCountry(country, 'relations'), until).some(
    (fact) => sharedWith(fact, ['recognition']) > 0,
  )

/** Statements about all States by the end of the period that cover this one. */
export function worldFacts(country: string, { knowledge, until }: Context): Fact[] {
  return newestBy(knowledge.ofEveryone('recognition'), until).filter(
    (fact) =>
      isSinceTakeover(fact) &&
      (fact.kind === 'holds' || fact.kind === 'count') &&
      !fact.countries?.includes(country),
  )
}

const lower = (sentence: string): string =>
  /^(No|By|In|As|At|Half|The|A) /.test(sentence) ? lowerFirst(sentence) : sentence
