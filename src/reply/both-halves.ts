import { again, begins } from './again.ts'
import type { Context } from './context.ts'
import { inARow } from './in-a-row.ts'
import { nearestMissions } from './missions-named.ts'
import { joined, type Told } from './told.ts'

/** The answers to the two halves of a question as one: what the first tells, and what the second adds to it. */
export function bothHalves(whole: Told, halves: readonly [Told, Told], context: Context): Told {
  const [first, second] = halves
  const { countries } = context.question
  /** Of two States, each with a question of its own, the whole mixes what is asked of them. */
  const rest = countries.length > 1 ? [] : [whole]
  const all = [first, second, ...rest]
  const led = sentencesOf(first.headline)
  return {
    ...whole,
    headline: inARow([first.headline, ...addedTo(led, sentencesOf(second.headline), context)]),
    parts: joined([
      ...halves.flatMap(({ parts }) => parts.slice(0, 1)),
      ...all.flatMap(({ parts }) => parts),
    ]),
    facts: [...new Set(all.flatMap(({ facts }) => facts))],
  }
}

/** Of some further sentences those that are not told yet, be it of "it"; right after one on the mission, the next is on "it" too. */
function addedTo(
  led: readonly string[],
  further: readonly string[],
  { question, knowledge, words }: Context,
): string[] {
  const [mission] = question.mission ? nearestMissions(question.mission, knowledge) : []
  if (!mission) return further.filter((sentence) => !led.includes(sentence))
  const Mission = words.theMission(mission.mission)
  const ofIt = (sentence: string) => again(sentence, Mission, words)
  const told = new Set(led.map(ofIt))
  const added = further.filter((sentence) => !told.has(ofIt(sentence)))
  const isOnIt = led.length === 1 && led.every((sentence) => begins(sentence, Mission))
  return added.map((sentence, at) => (at === 0 && isOnIt ? ofIt(sentence) : sentence))
}

/** A headline in its sentences. No sentence ends behind a German ordinal ("10. November"), a shortened month ("нояб. 2025") or inside brackets. */
function sentencesOf(headline: string): string[] {
  const sentences: string[] = []
  for (const piece of headline.split(END)) {
    const before = sentences.at(-1)
    if (before !== undefined && opened(before) > 0) sentences.splice(-1, 1, inARow([before, piece]))
    else sentences.push(piece)
  }
  return sentences
}

const END = /(?<=[.؟?!][)）]?)(?<!\b\d{1,2}\.) (?=[^\p{Ll}\p{Nd}])|(?<=[。！？][）”]?) ?(?=[^\p{Ll}）”])/u

/** How many brackets a text leaves open. */
const opened = (text: string): number => text.split(/[(（]/).length - text.split(/[)）]/).length
