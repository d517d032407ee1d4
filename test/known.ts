import { fileURLToPath } from 'node:url'
import type { Answer, Evidence, Finding, Part } from '../src/answer.ts'
import { ask } from '../src/ask.ts'
import type { Conversation } from '../src/conversation.ts'
import { compile } from '../src/knowledge/compile.ts'
import { type Knowledge, knowledgeOf } from '../src/knowledge/knowledge.ts'
import { readFolder } from '../src/knowledge/load.ts'
import { recordsOf } from '../src/knowledge/records.ts'
import { type Vetted, vet } from '../src/vet/vet.ts'

const FOLDER = fileURLToPath(new URL('../knowledge', import.meta.url))

/** The real knowledge, read once for each file of tests, and the day on which all tests ask. */
export const { records } = recordsOf(readFolder(FOLDER))
/** Reports stay English in every language here, so that a test names the one that is told; `languages/` tests the translations. */
export const knowledge: Knowledge = knowledgeOf(compile({ ...records, translated: () => ({}) }))
export const TODAY = '2026-11-22'

/** What the bot answers to one question. */
export function answered(text: string, conversation?: Conversation): Answer {
  return ask(text, knowledge, TODAY, conversation).answer
}

/** What the bot answers to each turn of a conversation. */
export function answers(...turns: readonly string[]): Answer[] {
  let conversation: Conversation | undefined
  return turns.map((turn) => {
    const asked = ask(turn, knowledge, TODAY, conversation)
    conversation = asked.conversation
    return asked.answer
  })
}

/** The statements found in a text, held against what was known on a day. */
export const vetted = (text: string, on: string = TODAY): readonly Vetted[] => vet(text, knowledge, on).vetted

/** The same as a line each: "TR recognition contradicted". */
export const verdicts = (text: string, on: string = TODAY): string[] =>
  vetted(text, on).map(({ countries, aspect, verdict }) =>
    [countries.join(), aspect, verdict].filter(Boolean).join(' '),
  )

export const findings = ({ parts }: Answer): Finding[] =>
  parts.filter((part: Part) => part.kind === 'finding')

/** All words that an answer rests on, those that say otherwise too. */
export const evidence = (answer: Answer): Evidence[] =>
  findings(answer).flatMap((finding) => [...finding.evidence, ...finding.contradictedBy])

/** The sentences of our own voice. */
export const notes = ({ parts }: Answer): string[] =>
  parts.flatMap((part) => (part.kind === 'note' ? [part.sentence] : []))

/** How many of those on file the list of a headline leaves out ("38 of the 39 States"). */
export function leftOut({ headline }: Answer): number {
  const [, listed, all] = /^(\d+) of the (\d+) /.exec(headline) ?? []
  return Number(all) - Number(listed)
}
