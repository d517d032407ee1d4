import type { Note } from '../../answer.ts'
import { type Quoted, spokenBy } from '../../knowledge/quotations.ts'
import { wordsOf } from '../../knowledge/words-of.ts'
import type { Context } from '../context.ts'
import { evidenceOf, findingsOf } from '../finding.ts'
import { cautions, note } from '../notes.ts'
import { joined, type Told, told } from '../told.ts'
import { isMeant } from './spoken.ts'
import { spokenLine } from './spoken-line.ts'

/**
 * Whose words a passage is that somebody quotes; null where none of it is on file, nearly so either, and where it is a
 * single word, which anybody uses, and those asked about did not.
 */
export function quoted(context: Context): Told | null {
  const hits = hitsOf(context)
  const [own] = spokenBy(hits, askedAbout(context), context.knowledge.person)
  const best = own ?? (isAnybodys(context) ? undefined : hits[0])
  return best ? spokenIn(best, hits, wrongly(best, context.question.people, context), context) : null
}

/** Who else used a word that those asked about did not, so far as it is on file. */
export function usedByOthers(context: Context): Told | null {
  const hits = hitsOf(context)
  const [best] = hits
  return best ? spokenIn(best, hits, wrongly(best, askedAbout(context), context), context) : null
}

/** Whose the words are that those asked about did not use: a note for each of them. */
export function corrected(context: Context): readonly Note[] {
  const [best] = hitsOf(context)
  return best ? notSaid(wrongly(best, askedAbout(context), context), lineOf(best, context), context) : []
}

const notSaid = (who: readonly string[], sentence: string, { words }: Context): readonly Note[] =>
  who.map((name) => note(words.sentence(words.say('note.not-said', { name, sentence }))))

/** Who said a quotation, when, and in which words. */
function lineOf({ fact, record }: Quoted, context: Context): string {
  const { words, knowledge } = context
  const evidence = evidenceOf(fact, knowledge).find(({ quote }) => quote === record.quote)
  return words.sentence(evidence ? spokenLine(evidence, fact.from, context) : words.translated(record.report))
}

/** The quotations that hold the words, or else nearly all of them, or what words of another language mean. */
function hitsOf(context: Context): readonly Quoted[] {
  const { question, knowledge } = context
  const exact = question.quoted.flatMap((words) => knowledge.quoted(words))
  if (exact.length) return exact
  const near = question.quoted.flatMap((words) => knowledge.quotedLike(words))
  return near.length ? near : meantIn(context)
}

/** "El «nunca lo hará» es de Jason Kung": words on file of those States that mean it. */
const meantIn = (context: Context): readonly Quoted[] =>
  context.question.quoted.length
    ? context.question.countries
        .flatMap((country) => context.knowledge.ofCountry(country, 'recognition'))
        .filter((fact) => isMeant(fact, context))
        .flatMap((fact) => fact.evidence.filter(({ quote }) => quote).map((record) => ({ fact, record })))
    : []

const askedAbout = ({ question: { people, countries } }: Context): readonly string[] =>
  people.length ? people : countries

/** Whether a single word is asked about, of somebody. */
const isAnybodys = (context: Context): boolean =>
  askedAbout(context).length > 0 && context.question.quoted.every((words) => wordsOf(words).length < 2)

/** Those of some people and States whose words a quotation is not, by name. */
function wrongly(
  { record }: Quoted,
  whom: readonly string[],
  { knowledge, words }: Context,
): readonly string[] {
  return whom
    .filter((one) => !spokenBy([{ record }], [one], knowledge.person).length)
    .map((one) => knowledge.person(one)?.name ?? words.state(one))
}

function spokenIn(best: Quoted, hits: readonly Quoted[], wrong: readonly string[], context: Context): Told {
  const { words, question, knowledge } = context
  const headline = lineOf(best, context)
  const exact = question.quoted.some((passage) => knowledge.quoted(passage).length)
  const facts = [...new Set([best, ...hits].map(({ fact }) => fact))]
  return told(
    headline,
    joined([
      ...findingsOf(facts, context),
      ...(exact ? [] : [note(words.say('note.not-verbatim'))]),
      ...notSaid(wrong, headline, context),
      ...cautions(best.fact, [], context),
      ...(best.record.inferred ? [note(words.sentence(words.translated(best.record.inferred)))] : []),
    ]),
    facts,
  )
}
