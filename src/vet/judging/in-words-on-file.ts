import { fold } from '../../fold.ts'
import type { Fact } from '../../knowledge/knowledge.ts'
import { stemOf } from '../../knowledge/relevance.ts'
import { onceForEach } from '../../once.ts'
import { newestBy } from '../../reply/standing.ts'
import type { Ruling } from './ruling.ts'
import { SMALL_WORDS } from './small-words.ts'

/** Sentences of fewer telling words are alike by chance. */
const FEWEST = 5

/**
 * A verdict on a statement on somebody on file that says, word after word, what a report says of him: nothing contradicts it
 * then, whatever was read in it. What somebody only wanted, claimed or denied is no more borne out by that, and what
 * is not held stays so: the report may go on with the contrary.
 */
export const inWordsOnFile: Ruling = (ruled, { claim, all, context: { knowledge, until } }) => {
  const { question, frame, text } = claim
  const { verdict, fact: denying } = ruled
  if (verdict !== 'contradicted' || !question.people.length || question.language !== 'en') return ruled
  if (frame.untrue || frame.denial || frame.words !== null || question.asOf) return ruled
  const said = tellingIn(text)
  if (said.length < FEWEST) return ruled
  const own = question.people.flatMap((person) => newestBy(knowledge.ofPerson(person), until))
  const isHis = ({ people }: Fact) => people?.some((one) => question.people.includes(one)) ?? false
  const fact = [...all, ...own].findLast(
    (one) =>
      one.value !== 'contested' &&
      one.span.first <= until &&
      isHis(one) &&
      (!denying || one.value === denying.value || !isHis(denying)) &&
      one.evidence.some((told) => sentencesIn(told).some((sentence) => follows(said, sentence))),
  )
  return fact ? { verdict: 'supported', fact, flags: [] } : ruled
}

/** Whether all that is said stands in what is told, in the same order, and nothing before or between makes it the contrary or a mere wish. */
function follows(said: readonly string[], words: readonly string[]): boolean {
  let at = 0
  let [first, last] = [-1, -1]
  words.forEach((word, index) => {
    if (word !== said[at]) return
    if (at === 0) first = index
    last = index
    at += 1
  })
  if (at < said.length) return false
  return words
    .slice(0, last)
    .every((word, index) => !TURNS.test(word) || (index >= first && said.includes(word)))
}
/** Words by which what follows is denied, or is somebody's wish or word. */
const TURNS =
  /^(?:no|not|never|none|nobody|without|nor|only|if|whether|would|will|could|claim|ask|deman|want|wish|urg|hop|plan|intend|refus|deni|den|rejec|declin|sai|say|write|wrote|report|announc|expec|propos|request|threat)/

const sentencesIn = onceForEach(({ report }: Fact['evidence'][number]) =>
  report.split(/\.(?= )/).map((sentence) => tellingIn(sentence)),
)

/** The words that tell something, in their order; "the Ottawa embassy" is the embassy in Ottawa. */
const tellingIn = (text: string): string[] =>
  text
    .replace(ITS_CITY, '$2 in $1')
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => fold(word))
    .filter((word) => word && !SMALL.has(word))
    .map(stemOf)
const ITS_CITY =
  /(?<!\p{L})(?!The )(\p{Lu}\p{L}+(?: (?:Delhi|Hague|York|Dhabi|Lumpur))?) (embassy|consulate|mission)(?!\p{L})/gu
const SMALL = new Set([...SMALL_WORDS, 'afghan', 'former'])
