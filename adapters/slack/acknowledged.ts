import type { AckFn, RespondArguments } from '@slack/bolt'
import { onceForEach } from '../../src/once.ts'
import { type Message, QUIET } from './message.ts'
import type { Place } from './place.ts'

/** Slack waits three seconds for an acknowledgement; an answer that takes longer than this follows it. */
const PATIENCE = 1_500

/** A message for the person alone; of the same message the same object, which then is written out once. */
const ephemeral = onceForEach(
  (message: Message): RespondArguments => ({ response_type: 'ephemeral', ...message, ...QUIET }),
)

/**
 * The answer to a command goes out with the acknowledgement where it is ready in time, which is nearly always: it costs
 * no second request and needs no place in the channel. Whatever `answer` does, the command is acknowledged in time.
 */
export async function withAcknowledgement(
  ack: AckFn<string | RespondArguments>,
  later: Place,
  answer: (place: Place) => Promise<void>,
): Promise<void> {
  let open = true
  const close = (message?: RespondArguments) => {
    clearTimeout(timer)
    const was = open
    open = false
    return was ? ack(message) : undefined
  }
  const timer = setTimeout(() => void close(), PATIENCE)
  try {
    await answer((message) => (open ? (close(ephemeral(message)) as Promise<void>) : later(message)))
  } finally {
    await close()
  }
}
