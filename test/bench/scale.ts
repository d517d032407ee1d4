import { ask } from '../../src/ask.ts'
import type { Compiled, FactRecord } from '../../src/knowledge/compile.ts'
import { knowledgeOf } from '../../src/knowledge/knowledge.ts'
import { compiled, TODAY } from './known.ts'
import { milliseconds, quantile, rowsOf } from './questions.ts'

const SIZES = [500, 5_000, 100_000]

/** The same questions over the real knowledge with generated facts beside it, spread over all States. */
export function scale() {
  const questions = rowsOf('english').flatMap(({ q }) => q ?? [])
  return SIZES.map((size) => {
    const text = JSON.stringify({ ...compiled, facts: generated(size) })
    const start = performance.now()
    const knowledge = knowledgeOf(JSON.parse(text) as Compiled)
    ask('Has Canada recognised the Taliban?', knowledge, TODAY)
    const ready = performance.now() - start
    for (const question of questions) ask(question, knowledge, TODAY)
    const figures = questions.map((question) => {
      const from = performance.now()
      ask(question, knowledge, TODAY)
      return performance.now() - from
    })
    return {
      facts: size,
      ready: milliseconds(ready),
      p50: milliseconds(quantile(figures, 0.5)),
      p99: milliseconds(quantile(figures, 0.99)),
    }
  })
}

/** So many facts, made from the real ones: other States, other days; the same numbers every time. */
function generated(size: number): FactRecord[] {
  const codes = Object.keys(compiled.names.states)
  const own = compiled.facts.filter(({ country }) => country !== null)
  return Array.from({ length: size }, (_, i) => {
    const { until: __, ...fact } = own[i % own.length] as FactRecord
    const country = codes[(i * 7919) % codes.length] as string
    const day = `20${21 + (i % 5)}-${String((i % 12) + 1).padStart(2, '0')}-${String((i % 28) + 1).padStart(2, '0')}`
    return {
      ...fact,
      id: `${country.toLowerCase()}/${fact.section}/${day}-${i}`,
      country,
      mission: null,
      from: day,
    }
  })
}
