import type { Option } from '../answer.ts'
import type { Reason } from '../question.ts'
import type { Context } from './context.ts'
import { general } from './next.ts'
import { note } from './notes.ts'
import type { Told } from './told.ts'

/** Why nothing is answered: the closed list. */
export type Abstention = Reason | Missing

type Missing =
  | 'no-record'
  | 'no-record-date'
  | 'no-mission'
  | 'no-person'
  | 'no-quote'
  | 'no-statement'
  | 'no-detail'

/** Says what is missing, and offers what is near: an abstention is an answer, not an error. */
export function abstain(
  reason: Abstention,
  context: Context,
  values: Readonly<Record<string, string>> = {},
  next: readonly Option[] = [],
): Told {
  const { words } = context
  return {
    outcome: 'abstained',
    headline: words.sentence(words.say(`abstain.${reason}`, values)),
    parts: reason === 'not-understood' || reason === 'nothing-asked' ? [note(words.say('help.note'))] : [],
    next: next.length ? next : general(context),
    facts: [],
    reason,
  }
}

/** That nothing is on file on the topic asked about of some States or a mission, named; of all, where none is named. */
export const noRecord = (subject: string, context: Context): Told =>
  abstain('no-record', context, {
    topic: context.words.say(`lacking.${context.question.topic}`),
    subject: subject || context.words.say('name.everyone'),
  })
