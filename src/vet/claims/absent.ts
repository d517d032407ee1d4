import { anyOf, oneOf } from '../any-of.ts'
import type { Assertion } from './assertion.ts'

/** Nothing in the vocabulary says that a State kept away from talks, and that it deals with the other side neither bears that out nor denies it. */
export const ABSENT: Assertion = { asserts: ['absent'], deniedBy: [] }

/** Whether somebody is said to have sent nobody, or to have kept away. */
export const isAbsent = (text: string): boolean => ABSENCE.test(text)
const PEOPLE = oneOf('delegation', 'delegates?', 'representatives?', 'officials?', 'minister', 'team')
const ABSENCE = anyOf(
  // "sent nobody to", "sends no delegation"
  new RegExp(
    String.raw`\b(?:sent|sends?|dispatched) (?:nobody|no[ -]?one|none|no (?:\p{L}+ )?${PEOPLE})(?!\p{L})(?! (?:but|except|other))`,
    'iu',
  ),
  // "did not send anyone", "has never sent a delegation"
  new RegExp(
    String.raw`(?:n['’]t|\b(?:not|never)) (?:yet )?(?:send|sent) (?:anyone|anybody|(?:any|an?|its) (?:\p{L}+ )?${PEOPLE})(?!\p{L})`,
    'iu',
  ),
  // "did not take part in the talks"
  /(?:n['’]t|\bnot) (?:take part in|taken part in|attend(?:ed)?|join(?:ed)?|participated? in) (?:the |this |last )?(?:[\p{L}’'-]+ ){0,4}?(?:talks|meetings?|conference|summit|consultations|negotiations|format)\b/iu,
  // "stayed away from the talks", "skipped the meeting"
  /\b(?:(?:stay(?:s|ed)?|kept|keeps?) away from|skip(?:s|ped)?|boycott(?:s|ed)?|shun(?:s|ned)|snub(?:s|bed)|sat out|absent from) (?:the |this |last )?(?:[\p{L}’'-]+ ){0,4}?(?:talks|meetings?|conference|summit|consultations|negotiations|format)\b/iu,
)
