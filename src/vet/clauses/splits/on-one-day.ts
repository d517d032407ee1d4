import { BARE_NAME, BEYOND, MONTH, SO_MANY, WITHIN } from '../../patterns.ts'
import type { Split } from './split.ts'

const ANY_DAY = String.raw`(?:on )?(?:(?:\d{1,2} ${MONTH}|${MONTH} \d{1,2})(?:,? (?:19|20)\d\d)?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today)`
const SAME_DAY = '(?:on )?(?:exactly )?the (?:(?:very )?same|very) day (?:that |when |as |on which )?'
/** What was had or done, where the second part of the sentence only says "one": "before Beijing took one". */
const ONE = /\b(?:an?|its) ((?:\p{L}+ ){0,2}(?:ambassador|envoy|charg[ée]|consul|embassy|consulate))\b/u
/** Whom the second part of a sentence calls "it" or "their", and what it calls "one", is named in the first. */
export const asNamedIn = (first: string, second: string): string => {
  const [who = ''] = new RegExp(`^(?:[Tt]he )?${BARE_NAME}`, 'u').exec(first) ?? []
  const [, thing] = ONE.exec(first) ?? []
  const meant = thing ? second.replace(/\bone(?=\W*$)/, `a ${thing}`) : second
  const named = who
    ? meant
        .replace(/^(?:it|they)\b/, who)
        .replace(/^(?:its|their) (?!embass|consul|mission|ambass|envoy|charg)/, `${who}’s `)
    : meant
  return /\b(?:Taliban|Emirate)\b/.test(first)
    ? named
        .replace(/\btheir (?=government|regime|rule|authorities)/, 'the Taliban ')
        .replace(/\btheir (?=(?:new )?(?:ambassador|envoy|charg[ée]|diplomats?|consul))/, 'the Taliban ')
        .replace(/\bthem\b/, 'the Taliban')
    : named
}

/** Who does something, as a part of a sentence begins. */
export const EVENT = String.raw`(?!(?:the |The )?(?:Afghan )?(?:Kabul|city|capital|Taliban|republic|government|[Pp]resident|Ashraf Ghani|Ghani) (?:\p{L}+ )?(?:fell|took|entered|seized|swept|rolled|marched|captured|collapsed|fled|came|walked|left)\b)(?=(?:it|they|the|its|their)\b|\p{Lu})`
/** "London's Afghan embassy", "the one in London": a house by itself is no event. */
const HOUSE = String.raw`(?:the )?(?:\p{Lu}[\p{L}’']+ ){0,3}(?:one|embassy|consulate|mission)(?: in \p{Lu}\p{L}+)?`
/** "Kyrgyzstan did", "Russia did too". */
const DID_IT = new RegExp(
  String.raw`^\W*((?:the )?${BARE_NAME}) (?:did|had|has)(?: so| it| that| the same| likewise)?(?: too| as well)?\W*$`,
  'u',
)
/** Two events, the second on the day of the first; who "did" what is told of another stands behind that. */
const together = (event: string, told: string, when = 'on that same day'): readonly string[] => {
  const [first, second] = DID_IT.test(event) ? [told, event] : [event, told]
  return [
    first.replace(/[.!,]*$/, ''),
    `${second
      .replace(/[.!,]*$/, '')
      .replace(DID_IT, '$1 did the same')
      .replace(/\bhad been\b/, 'was')} ${when}`,
  ]
}

const APPROXIMATELY = '(?:[Oo]nly|[Jj]ust|[Bb]arely|[Nn]early|[Aa]lmost|[Ss]ome|[Aa]bout)'
/** Words as they stand in a sentence, or at its beginning: "three", "Three". */
const asBegun = (words: string): string =>
  words.replace(/(?<=[:|])\p{Ll}/gu, (letter) => `[${letter.toUpperCase()}${letter}]`)
const LATER: Readonly<Record<string, string>> = { after: 'later', before: 'earlier' }
type Apart = Readonly<Record<'count' | 'unit' | 'way', string> & { bound: string | undefined }>
/** "The day after": one day later; "less than three months before": as much earlier. */
const soFar = ({ bound = '', count, unit, way }: Apart): string =>
  `${bound} ${/^the$/i.test(count) ? 'one' : count} ${unit} ${LATER[way]}`.trim().toLowerCase()

/** English sentences that tell of two things which are said to have come about on one day, or so and so far apart. */
export const ON_ONE_DAY: readonly Split[] = [
  /** "The court suspended the ban on Thursday, the same day that Russia recognised them": both are of that day. */
  [
    new RegExp(
      String.raw`^(.{12,}?(?<!\p{L})(${ANY_DAY})[^,]{0,40}?),? ${SAME_DAY}(?=(?:it|they|the|its)\b|\p{Lu})(.{8,})$`,
      'u',
    ),
    (first, day, event) => [
      first,
      `${asNamedIn(first, event).replace(/[.!]*$/, '')} ${/^(?:on|yesterday|today)/.test(day) ? day : `on ${day}`}`,
    ],
  ],
  /** "The ban was suspended the same day that Russia recognised them": each is stated, and that both are of one day. */
  [
    new RegExp(
      `^(.{12,}?),? (?:on |and on )?(?:exactly |precisely )?(?:the (?:(?:very )?same|very) (?:day|date) (?:that |when |as |on which )?|the day (?:that |when |on which )?)${EVENT}(.{8,})$`,
      'u',
    ),
    (told, event) => together(asNamedIn(told, event), told),
  ],
  /** "The day India reopened its embassy, Russia recognised them". */
  [
    new RegExp(
      String.raw`^\W*(?:[Oo]n )?(?:[Tt]he (?:(?:very )?same |very )?day (?:that |when |on which )?)${EVENT}([^,]{12,110}), ${EVENT}(.{12,})$`,
      'u',
    ),
    (event, told) => together(event, asNamedIn(event, told)),
  ],
  /** "A week after Russia recognised them", "the day before it reopened"; who "did" the same is put in order elsewhere. */
  [
    new RegExp(
      `^(.{12,}?),? (?:${APPROXIMATELY} )?(?:(${WITHIN}|${BEYOND}) )?(the|${SO_MANY}) (day|week|month|year)s? (after|before) ${EVENT}(?!.{3,40} (?:did|had|has)\\W*$|${HOUSE}\\W*$)(.{12,})$`,
      'u',
    ),
    (told, bound, count, unit, way, event) =>
      together(asNamedIn(told, event), told, soFar({ bound, count, unit, way })),
  ],
  /** "Years after Russia recognised them": more than one. */
  [
    new RegExp(
      String.raw`^(.{12,}?),? (?<!(?:\b(?:${SO_MANY}|half|few|several|many|some)) )years (after|before) ${EVENT}(?!.{3,40} (?:did|had|has)\W*$)(.{12,})$`,
      'u',
    ),
    (told, way, event) => together(asNamedIn(told, event), told, `more than one year ${LATER[way]}`),
  ],
  /** "Three years after its court had suspended the ban, Russia recognised them." */
  [
    new RegExp(
      String.raw`^\W*(?:${APPROXIMATELY} )?(?:(${asBegun(WITHIN)}|${asBegun(BEYOND)}) )?(the|The|${asBegun(SO_MANY)}) (day|week|month|year)s? (after|before) ${EVENT}([^,]{12,110}), ${EVENT}(.{12,})$`,
      'u',
    ),
    (bound, count, unit, way, event, told) =>
      together(asNamedIn(told, event), told, soFar({ bound, count, unit, way })),
  ],
  /** "In the same week in which Russia recognised them". */
  [
    new RegExp(
      `^(.{12,}?),? in the (?:very )?same (week|month|year) (?:that |when |as |in which )?${EVENT}(.{12,})$`,
      'u',
    ),
    (told, unit, event) => together(asNamedIn(told, event), told, `in that same ${unit}`),
  ],
]
