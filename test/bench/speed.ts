import Fuse from 'fuse.js'
import { ask } from '../../src/ask.ts'
import { knowledgeOf } from '../../src/knowledge/knowledge.ts'
import { compiled, TODAY } from './known.ts'
import { allQuestions, milliseconds, quantile, rowsOf } from './questions.ts'

const ROUNDS = 3
/** One search of theirs takes as long as hundreds of our answers: every so many questions are enough for its quantiles. */
const SAMPLED = 60

/** Ours against the literal pipeline: fuse.js over the names of States, then over example questions. */
export function speed() {
  const questions = allQuestions()
  const knowledge = knowledgeOf(compiled)
  const names = new Fuse(
    Object.values(compiled.names.states).flatMap(({ called, names = [], demonyms = [], capital }) => [
      called,
      ...names,
      ...demonyms,
      ...(capital ? [capital] : []),
    ]),
    { includeScore: true, ignoreLocation: true, threshold: 0.4 },
  )
  const examples = new Fuse(
    rowsOf('english').map(({ q = '', intent }) => ({ q, intent })),
    { keys: ['q'], includeScore: true, ignoreLocation: true, threshold: 0.6 },
  )
  const ours = timed(questions, (question) => ask(question, knowledge, TODAY))
  const theirs = timed(
    questions.filter((_, i) => i % SAMPLED === 0),
    (question) => [
      examples.search(question, { limit: 1 }),
      ...question.split(/\W+/).map((word) => names.search(word, { limit: 1 })),
    ],
  )
  return [
    row('chancery', ours),
    row('fuse.js over names and examples', theirs),
    {
      what: 'ratio',
      p50: (quantile(theirs, 0.5) / quantile(ours, 0.5)).toFixed(0),
      p99: (quantile(theirs, 0.99) / quantile(ours, 0.99)).toFixed(0),
    },
  ]
}

function timed(questions: readonly string[], answer: (question: string) => unknown): number[] {
  for (const question of questions) answer(question)
  return Array.from({ length: ROUNDS }).flatMap(() =>
    questions.map((question) => {
      const start = performance.now()
      answer(question)
      return performance.now() - start
    }),
  )
}

const row = (what: string, figures: readonly number[]) => ({
  what,
  p50: milliseconds(quantile(figures, 0.5)),
  p99: milliseconds(quantile(figures, 0.99)),
  questions: figures.length / ROUNDS,
})
