import { NEW_CONVERSATION } from '../src/conversation.ts'
import { understand } from '../src/understand/understand.ts'
import { knowledge, TODAY } from './known.ts'

for (const t of process.argv.slice(2)) {
  const q = understand(t, knowledge.reader, TODAY, NEW_CONVERSATION) as any
  const {
    intent,
    topic,
    topics,
    countries,
    mission,
    people,
    side,
    asOf,
    details,
    asks,
    sought,
    further,
    reason,
    negative,
    begun,
    speaks,
    alleged,
    order,
    place,
    group,
    organisation,
  } = q
  console.log(
    t,
    '\n ',
    JSON.stringify({
      intent,
      topic,
      topics,
      countries,
      mission,
      people,
      side,
      asOf,
      details,
      asks,
      sought,
      further,
      reason,
      negative,
      begun,
      speaks,
      alleged,
      order,
      place,
      group,
      organisation,
    }),
  )
}
