import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Meter } from '../desk/desk.ts'
import { inTime } from '../network/in-time.ts'
import { PATIENCE } from './patience.ts'

/** Seconds. Answers take less than one thousandth; whatever takes longer shows. */
const LATENCIES = [0.0005, 0.001, 0.002, 0.005, 0.01, 0.05, 0.25, 1, 3]

/** What is read at the moment when somebody looks. Ages are seconds. */
export type Gauges = Readonly<{
  knowledgeAge: () => number
  editions: () => Promise<Readonly<Record<string, number>>>
}>

export type Metrics = Readonly<{
  meter: Meter
  reloadFailed: () => void
  /** In the text format of Prometheus. */
  text: () => Promise<string>
  type: string
}>

/** Everything that is counted. No text and no name of a person, team or channel is a label. */
export function newMetrics(gauges: Gauges): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const { questions, latency, abstentions, failures, reloads } = countersIn([registry])
  gaugesIn([registry], gauges)
  return {
    meter: {
      answered: ({ platform, intent, outcome, reason, seconds }) => {
        questions.inc({ platform, intent, outcome })
        latency.observe({ platform }, seconds)
        if (reason) abstentions.inc({ platform, reason })
      },
      failed: (platform) => failures.inc({ platform }),
    },
    reloadFailed: () => reloads.inc(),
    text: () => registry.metrics(),
    type: registry.contentType,
  }
}

/** What is counted as it happens. */
const countersIn = (registers: Registry[]) => ({
  questions: new Counter({
    name: 'chancery_questions_total',
    help: 'Questions answered, asked back or abstained from',
    labelNames: ['platform', 'intent', 'outcome'],
    registers,
  }),
  latency: new Histogram({
    name: 'chancery_answer_seconds',
    help: 'From the text of a question to its answer, without the platform',
    labelNames: ['platform'],
    buckets: LATENCIES,
    registers,
  }),
  abstentions: new Counter({
    name: 'chancery_abstentions_total',
    help: 'Questions abstained from, by reason',
    labelNames: ['platform', 'reason'],
    registers,
  }),
  failures: new Counter({
    name: 'chancery_failures_total',
    help: 'Questions that broke and got a reference instead of an answer',
    labelNames: ['platform'],
    registers,
  }),
  reloads: new Counter({
    name: 'chancery_knowledge_reload_failures_total',
    help: 'Edits of the knowledge that held faults and were not taken',
    registers,
  }),
})

/** What is read when somebody looks. */
function gaugesIn(registers: Registry[], { knowledgeAge, editions }: Gauges): void {
  new Gauge({
    name: 'chancery_knowledge_age_seconds',
    help: 'Since the newest fact was recorded',
    registers,
    collect() {
      this.set(knowledgeAge())
    },
  })
  new Gauge({
    name: 'chancery_editions',
    help: 'Editions of digests on record, by state',
    labelNames: ['state'],
    registers,
    async collect() {
      this.reset()
      /** Without the store the other figures are told. */
      const counted = await inTime(editions(), PATIENCE).catch(() => ({}))
      for (const [state, count] of Object.entries(counted)) this.set({ state }, count)
    },
  })
}
