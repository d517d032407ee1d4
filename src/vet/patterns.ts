import { MONTHS } from '../knowledge/dates-told.ts'
import { NUMBER_WORDS } from '../knowledge/envoys-counted.ts'
import { oneOf } from './any-of.ts'

/** A name by its words alone, for a regular expression: "Abu Dhabi". */
export const BARE_NAME = String.raw`\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*`

/** A State by name, as English writes it: "Russia", "the United Arab Emirates", "Bosnia and Herzegovina". It is a group of its own, and counts as one. */
export const CAPTURED_NAME = String.raw`((?:the )?\p{Lu}[\p{L}.]*(?: (?:of |and )?\p{Lu}[\p{L}.]*)*)`

/** A word of a person's name, to its end, so that no word is read as two: "Jawad", "O’Brien". */
export const WORD_OF_NAME = String.raw`\p{Lu}[\p{L}’'-]+(?![\p{L}’'-])`

/** How many of a unit, in words or digits: "a week", "two days", "14 days". */
export const SO_MANY = oneOf('an?', 'one', ...NUMBER_WORDS.slice(2), String.raw`\d{1,2}`)

/** That something lies no further from something else than is told, or further: "less than three months". */
export const WITHIN = oneOf('less than', 'fewer than', 'under', 'within', 'no more than', 'not even')
export const BEYOND = oneOf('more than', 'over', 'at least', 'well over', 'no less than')

/** A month in full. */
export const MONTH = `(?:${MONTHS.join('|')})`

/** A month that is cut short, without its stop: "Jan", "Sept". */
export const SHORT_MONTH = '(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)'

/** "The same day", "that very same day": of what stands before, and not of what goes on behind it. */
export const THAT_SAME_DAY = String.raw`(?:(?:the|that)(?: very)? same|that very) day\b(?! (?:that|when|as|on which|its?|they)\b)`

/** A day by its name. */
export const WEEKDAY = oneOf('(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day', 'yesterday')
/** What a newsroom puts out, which may turn out to be wrong. */
export const PIECE = oneOf(
  'story|report|alert|article|item|caption|headline|piece|copy|post|tweet|version',
  'newsletter|explainer|backgrounder|bulletin|update|briefing|timeline|fact ?box|graphic|podcast|video|live ?blog',
)

/** That something went on all the time. */
export const WITHOUT_BREAK =
  /\bwithout (?:an? |any )?(?:break|gap|pause|interruption)\b|\b(?:uninterrupted|continuous)(?:ly)?\b|\bnon-?stop\b/i

/** To tear something up. */
export const TEARS = '(?:tears?|tore|torn|tearing|rips?|ripped|ripping|shred(?:s|ded)?)'

/** To put somebody in a post, and the house that he is put in, behind his name. */
export const PLACES =
  '(?:place[sd]?|put|puts|post(?:s|ed)?|sent|sends|install(?:s|ed)?|appoint(?:s|ed)|named?|names|station(?:s|ed)|seat(?:s|ed)|assign(?:s|ed))'
export const AT_HOUSE = String.raw`(?:at|to|in|in charge of|over|to (?:run|head|lead|take over)|as (?:the )?(?:new )?head of) (?:the |its |their )?(?:\p{Lu}[\p{L}’'-]* ){0,3}(?:embassy|consulate|mission)\b`

/** How somebody praises something, or blames it, by the beginnings of the verbs; to slam a door blames nobody. */
export const PRAISES = oneOf('prais', 'hail', 'applaud', 'congratulat')
export const BLAMES = oneOf(
  'condemn|criticis|criticiz|denounc|blast|deplor|regret|protest',
  'slam(?!\\p{Ll}* (?:the |its )?door)',
)
