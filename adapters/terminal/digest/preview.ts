import type { Answer } from '../../../src/answer.ts'
import { contentOf } from '../../../src/digest/content.ts'
import { condition } from '../../../src/digest/described.ts'
import { nextRuns } from '../../../src/digest/due.ts'
import type { Day } from '../../../src/edtf.ts'
import type { Knowledge } from '../../../src/knowledge/knowledge.ts'
import { wordsIn } from '../../../src/reply/words.ts'
import { LOOKED_BACK, sampled, wouldHavePosted } from '../../digest/previewed.ts'
import { runSaid } from '../../digest/shown.ts'
import { windowOf } from '../../digest/watermark.ts'
import type { Trial } from '../digest.ts'
import { jsonLine } from '../json.ts'
import { type Paper, wrapped } from '../paper.ts'
import { renderEdition } from '../render.ts'

/** What the terminal shows with: the knowledge, the clock and the paper. */
export type At = Readonly<{ knowledge: Knowledge; now: Date; paper: Paper }>

const RUNS = 5

/**
 * A digest as a channel is shown it when it is made: its condition, its next runs, how often it would have posted, and
 * an edition: that of its last run, or all since a day. As JSON the edition alone.
 */
export function previewText(
  trial: Trial,
  { since, json, ...at }: At & Readonly<{ since: Day | null; json: boolean }>,
): string {
  const { knowledge, now, paper } = at
  const answer = since ? sinceDay(trial, since, at) : sampled(trial, knowledge, now)
  const words = wordsIn(knowledge, trial.language)
  if (json) return jsonLine(answer)
  const count = wouldHavePosted(trial, knowledge, now)
  const lines = [
    condition(trial, words),
    words.say('digest.runs'),
    ...nextRuns(trial, now, RUNS).map((run) => `  ${runSaid(run, trial.zone, words)}`),
    words.sentence(words.say('digest.would', { days: LOOKED_BACK, count })),
  ]
  const edition = answer ? `\n${renderEdition(answer, knowledge, paper)}` : ''
  return `${lines.map((line) => wrapped(line, paper.width, /^ */.exec(line)?.[0])).join('\n')}\n${edition}`
}

function sinceDay(trial: Trial, after: Day, { knowledge, now }: At): Answer {
  const window = windowOf(after, now.toISOString())
  return contentOf({ digest: trial, window, number: null, told: null, due: null, unsure: false }, knowledge)
    .answer
}
