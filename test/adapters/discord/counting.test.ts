import { expect, it } from 'vitest'
import { answerTo } from '../../../adapters/desk/desk.ts'
import { countedFrom, countingAtManager } from '../../../adapters/discord/counting.ts'
import { newMetrics } from '../../../adapters/http/metrics.ts'
import { broken } from '../../../adapters/reference.ts'
import { newBot } from './office.ts'

/** What a shard sends while it is asked, as it goes over the channel between two processes. */
async function sentFor(...texts: string[]) {
  const sent: string[] = []
  const { desk } = await newBot({ meter: countingAtManager((count) => sent.push(JSON.stringify(count))) })
  for (const text of texts) await answerTo(desk, { platform: 'discord', thread: 'ann', text })
  broken(new Error('Ann asked of Canada'), desk, 'discord')
  return sent
}

const ASKED = ['Has Canada recognised the Taliban?', 'Will Canada recognise them?']

it('counts at the manager what its shards answered, and what broke there', async () => {
  const metrics = newMetrics({ knowledgeAge: () => 60, editions: async () => ({}) })
  for (const message of await sentFor(...ASKED)) countedFrom(JSON.parse(message), metrics.meter)
  const text = await metrics.text()
  for (const line of [
    'chancery_questions_total{platform="discord",intent="status",outcome="answered"} 1',
    'chancery_questions_total{platform="discord",intent="unsupported",outcome="abstained"} 1',
    'chancery_abstentions_total{platform="discord",reason="prediction"} 1',
    'chancery_answer_seconds_count{platform="discord"} 2',
    'chancery_failures_total{platform="discord"} 1',
  ])
    expect(text).toContain(line)
})

it('sends no word of a question, of an answer or of who asked', async () => {
  const sent = await sentFor(...ASKED)
  expect(sent.map((message) => JSON.parse(message))).toEqual([
    {
      answered: {
        platform: 'discord',
        intent: 'status',
        outcome: 'answered',
        reason: null,
        seconds: expect.any(Number),
      },
    },
    {
      answered: {
        platform: 'discord',
        intent: 'unsupported',
        outcome: 'abstained',
        reason: 'prediction',
        seconds: expect.any(Number),
      },
    },
    { failed: 'discord' },
  ])
})

it.each([null, 'ready', 7, { _eval: 'this' }, []])('counts nothing for any other message: %j', (message) => {
  const fail = () => expect.unreachable()
  expect(() => countedFrom(message, { answered: fail, failed: fail })).not.toThrow()
})
