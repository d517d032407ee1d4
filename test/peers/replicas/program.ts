import { openIn } from '../../../adapters/knowledge/built.ts'
import { newLog } from '../../../adapters/log.ts'
import { serve } from '../../../adapters/serve.ts'
import { knowledgeOf } from '../../../src/knowledge/knowledge.ts'
import { linkTo } from './link.ts'
import { hearing, standIn } from './stand-in.ts'

/** One replica: the program as it is, with platforms and a clock that stand in the test. */
export type Replica = Readonly<{ database: string; knowledge: string; chat: string }>

const { database, knowledge, chat }: Replica = JSON.parse(process.argv[2] ?? '')
const stop = new AbortController()
process.once('SIGTERM', () => stop.abort())

const link = await linkTo(chat)
await serve(
  {
    load: async () => knowledgeOf(openIn(knowledge)),
    folder: null,
    store: { kind: 'postgres', url: database },
    http: { host: '127.0.0.1', port: 0 },
    platforms: [hearing('slack', link), standIn('discord', link)],
    log: newLog(process.stderr, 'warn', []),
    every: 100,
  },
  { now: link.now, stop: stop.signal, signals: { onReload: () => {}, onCrash: () => {} } },
)
