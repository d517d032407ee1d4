import { type MissionNamed, missionOfState } from '../../question.ts'
import { anyOf, oneOf } from '../any-of.ts'
import { MONTH, WORD_OF_NAME } from '../patterns.ts'
import { opposite } from './assertion.ts'
import { type Claim, claimsOf, type Read } from './claim.ts'
import type { Order } from './order-told.ts'

/**
 * What a clause states by itself; of whom "unlike" sets apart, the contrary of what was stated before; of who did it
 * before, the same without a "not"; of who did it too, the same.
 */
export function claimsAfter(read: Read, named: readonly string[], before: readonly Claim[]): Claim[] {
  const { text, stands } = read.clause
  if (DID_SO.test(text)) return onAnotherDay(read, before)
  if (IT_HAS_NOT.test(text)) return putRight(read, before)
  const [source, ...others] = read.reading.features.people
  if (source && !others.length && HAS_IT_FROM.test(text)) return saidByHim(read, before, source)
  const place = placeAmongOthers(text)
  if (place) return inItsPlace(read, before, place)
  const isSetApart = UNLIKE.test(text)
  const { countries, has, marked } = read.reading.features
  const isNotFollowed = marked.tells['not-followed'].test(text)
  const isShort = HAS_NOT.test(text) || isNotFollowed
  const isDone = DID_IT.test(text)
  const isLikewise = DID_TOO.test(text)
  if (!isSetApart && !isDone && !isLikewise && !isShort && !DID_BEFORE.test(text))
    return claimsOf(read, named)
  const isTurned = (claim: Claim) => {
    const { negative } = claim.question
    if (isSetApart) return true
    if (isShort) return negative !== (isNotFollowed || has('negation'))
    return isDone ? isLeftUndone(claim) : negative && !isLikewise
  }
  const set = countries.length ? before.filter(({ topic }) => topic !== 'mission' || !isSetApart) : []
  return set.map((claim) => ({
    ...claim,
    ...(isTurned(claim) ? opposite(claim) : {}),
    mission: claim.mission && elsewhere(claim.mission, countries[0] ?? null),
    ...(claim.topic === 'accreditation' ? NOBODY_BY_NAME : null),
    frame: {
      ...claim.frame,
      order: DID_FIRST.test(text) ? FIRST_OF_ALL : null,
      weekday: read.frame.weekday,
      dates: read.frame.dates,
    },
    question: {
      ...claim.question,
      ...(claim.topic === 'accreditation' ? { people: [] } : null),
      negative: isTurned(claim) !== claim.question.negative,
      asOf: read.reading.question.asOf,
    },
    countries,
    all: false,
    group: null,
    text,
    stands,
  }))
}

/** Another State that did the same took an envoy of its own: not him who is named. */
const NOBODY_BY_NAME: Pick<Claim, 'envoy' | 'serves'> = { envoy: null, serves: false }

/** The mission of another State, where one that is told before is: its own in Kabul, or Afghanistan's there. */
const elsewhere = (mission: MissionNamed, country: string | null): MissionNamed =>
  country ? missionOfState(mission, country) : { ...mission, receiving: null, city: null }

/** "Russia recognised them; it did so on 3 July": the same again, on a day. */
const onAnotherDay = (
  { clause: { text, stands }, reading: { question }, frame: { weekday, dates } }: Read,
  before: readonly Claim[],
): Claim[] =>
  question.asOf
    ? before.map((claim) => ({
        ...claim,
        frame: { ...claim.frame, weekday, dates },
        question: { ...claim.question, asOf: question.asOf },
        text,
        stands,
      }))
    : []
/** "It did so on 3 July". */
export const DID_SO = /^\W*(?:and |but )?(?:it|they) (?:did|has done|had done) (?:so|it|that) (?:on|in)\b/i

/** "Option B has it from Guèvremont": the same, as the words of somebody else. */
const saidByHim = ({ clause: { text, stands } }: Read, before: readonly Claim[], speaker: string): Claim[] =>
  before.map((claim) => ({
    ...claim,
    frame: { ...claim.frame, speaker, stranger: null, side: null, offices: [] },
    text,
    stands,
  }))
const HAS_IT_FROM =
  /^\W*(?:(?:the |our )?(?:option|version|hed|head|headline|draft|copy|wire|lede|caption|original|post|other|second|first|next)\b[^,.;:]{0,16}|\p{Lu}{2,5}) (?:has|gives|credits|attributes|takes) (?:it|that|this|the (?:line|quote|words|same)) (?:from|to) /iu

/** "A site has “Iran recognises them”. It has not": of the one State told of, what was told to be done is not. */
const putRight = ({ clause: { text, stands } }: Read, before: readonly Claim[]): Claim[] => {
  const done = before.filter(
    ({ question, asserts, all }) => !question.negative && !all && asserts.some(isAct),
  )
  const isOne = new Set(done.flatMap(({ countries }) => countries)).size === 1
  return isOne ? done.map((claim) => ({ ...claim, ...opposite(claim), text, stands })) : []
}
/** "It has not", "no, it does not", "it did no such thing". */
const IT_HAS_NOT =
  /^\W*(?:(?:But|And|In fact|No|Except(?: that)?),? )?(?:it|they) (?:(?:ha[sd]|have|did|does|do)(?: not|n['’]t| never)(?: done (?:so|that|it))?|(?:did|has done|does) (?:no such thing|nothing of the (?:sort|kind)))(?: yet| so far)?\W*$/i
/** Whether a clause only denies what was told before it. */
export const isPutRight = (text: string): boolean => IT_HAS_NOT.test(text)
const isAct = (state: string): boolean => ACTS.has(state)
const ACTS: ReadonlySet<string> = new Set(['recognised', 'ambassador', 'charge', 'diplomats'])

const WHO = '(?:country|[Ss]tate|nation|republic|government|capital|power|neighbour|head of [Ss]tate|leader)'
const BESIDE = String.raw`((?:[\p{L}-]+ ){0,2}?)${WHO}((?: in (?:the )?[\p{L} ]{3,20}?)?)(?: before (?:it|them|that))?`
const DONE = oneOf(
  '(?:gone|moved|ventured|dared (?:to )?go) (?:that|so|as|this) far',
  'done(?: (?:so|that|it|as much|the same|likewise|such a thing))?',
  'taken(?: (?:that|this|such a|the same) step)?',
)
const UNTIL_THEN = '(?: (?:before(?: (?:it|them|that|then))?|so far|yet|until then|till then|to date))'
/** "No other Central Asian republic had gone that far": before it, none had; "has gone that far": it is alone. */
const NO_OTHER = new RegExp(
  String.raw`^\W*(?:(?:and|but|something|a step|which|that) )*(?:no (?:single )?other|not one other) ${BESIDE} (had|has|have) (?:(?:ever|yet|so far) )?${DONE}${UNTIL_THEN}*(?=\W*$)`,
  'iu',
)
/** "No Central Asian State had done that before": without a "before", it would be told of the State itself too. */
const NONE_BEFORE = new RegExp(
  String.raw`^\W*(?:(?:and|but|something|a step|which|that) )*(?:no(?: single)?|not one) ${BESIDE} (had) (?:ever )?${DONE} (?:before|until then|till then)(?=\W*$)`,
  'iu',
)
/** "It was the first Central Asian country to do so." */
const FIRST_TO = new RegExp(
  String.raw`^\W*(?:It|They|He|She|That|This) (?:was|is|were|are|became|made it|makes it) the (first|only) ${BESIDE} to (?:do (?:so|that|it)|go (?:that|so) far|take (?:that|this|such a) step)(?=\W*$)`,
  'u',
)

/** The place that a clause gives to what was told before it, among others that may have done the same; null where it gives none. */
function placeAmongOthers(text: string): Pick<Order, 'place' | 'of'> | null {
  const [, others = '', where = '', did] = NO_OTHER.exec(text) ?? NONE_BEFORE.exec(text) ?? []
  if (did) return { place: /^had$/i.test(did) ? 1 : 'only', of: groupOf(others, where) }
  const [, place, among = '', there = ''] = FIRST_TO.exec(text) ?? []
  return place ? { place: place === 'first' ? 1 : 'only', of: groupOf(among, there) } : null
}

/** Whether a clause goes on from what was told before it, with a place among others. */
export const isPlaced = (text: string): boolean => placeAmongOthers(text) !== null

const groupOf = (others: string, where: string): string =>
  (where
    ? where
        .replace(/^ in (?:the )?/, '')
        .replace(/^Europe$/, 'European')
        .replace(/^Central Asia$/, 'Central Asian')
        .replace(/^region$/, '')
    : others
  )
    .replace(/^(?:other|single) /, '')
    .trim()
    .toLowerCase()

/** "Kyrgyzstan struck them off; no other Central Asian republic had gone that far": the same again, in that place. */
const inItsPlace = (
  { clause: { text, stands } }: Read,
  before: readonly Claim[],
  place: Pick<Order, 'place' | 'of'>,
): Claim[] =>
  before
    .filter(({ question }) => !question.negative)
    .map((claim) => ({
      ...claim,
      frame: { ...claim.frame, order: { ...place, denied: false, topic: null, after: [] } },
      text,
      stands,
    }))

const UNLIKE = /^(?:unlike|in contrast to|as opposed to) /i
const OPENING = String.raw`^\W*(?:but |and |while )?`
/** A word of a name, with what joins the next: "Saudi ", "Iran and ". */
const NAMES = `(?:${WORD_OF_NAME},? ?(?:and )?)`
/** "Russia has recognised them; China has not", "has accepted none". */
const HAS_NOT = anyOf(
  // "China, as ever in July, has taken none"
  new RegExp(
    String.raw`${OPENING}(?:the )?${NAMES}{1,5}(?:(?:still|yet|as ever) [^,]{3,30}, )?(?:has|have|had) (?:(?:so far|thus far|still|as yet|however|itself) )?(?:accepted|granted|given|taken|received|accredited|sent) (?:none|neither|nobody)\b[^,;]{0,20}\W*$`,
    'u',
  ),
  // "But China has not so far", "Iran and China did"
  new RegExp(
    String.raw`${OPENING}(?:the )?${NAMES}{1,5} (?:has|have|had|did|does|do|will|would)(?: not|n['’]t| never)?(?: yet| so far| too| as well| either)?(?:,? (?:back )?(?:in|on) (?:the )?(?:\d{1,2} )?(?:${MONTH}|20\d\d)(?: \d{1,2})?(?:,? 20\d\d)?)?\W*$`,
    'u',
  ),
  // "Ottawa said it never will"
  new RegExp(
    String.raw`${OPENING}(?:the )?${NAMES}{1,5} (?:said|says|insists|insisted|repeated|made clear)(?: that)? (?:it|they) (?:never will|won['’]t|will not|will never)\W*$`,
    'u',
  ),
  // "China had not done the same", "has not followed suit"
  new RegExp(
    String.raw`${OPENING}(?:the |The )?${NAMES}{1,5} (?:has|have|had|did|does|do)(?: not|n['’]t| never) (?:done? (?:so|it|likewise|the same)|follow(?:ed)?(?: suit)?)\b[^,;]{0,20}\W*$`,
    'u',
  ),
  // "China has yet to follow suit"
  new RegExp(
    String.raw`${OPENING}(?:the |The )?${NAMES}{1,5} (?:has|have|had) yet to (?:follow(?: suit)?|do (?:so|it|likewise|the same))\W*$`,
    'u',
  ),
)
/** "Uzbekistan did so", after what another has yet to do: the thing itself, and not that it was left undone. */
const DID_IT = new RegExp(
  String.raw`^\W*(?:(?:[Ii]n|[Oo]n) [^,]{3,20}, )?(?:and |but |then |later |only |just )*(?:the |The )?${NAMES}{1,6} (?:(?:has|have|had) )?(?:(?:since|now|then|later|already|meanwhile|finally) )*(?:did|done) (?:so|it)\b(?!,? (?:too|as well|likewise|again))`,
  'u',
)
const isLeftUndone = ({ question: { negative }, asserts, text }: Claim): boolean =>
  (negative || asserts[0] === 'not-recognised') && !REFUSED.test(text)
/** Who refused a thing did that: another who "did so" may have refused it too. */
const REFUSED =
  /\b(?:refus|declin|reject|rebuff|rul(?:es|ed) out|den(?:y|ies|ied)|withh[eo]ld|stopp|ceas|end(?:s|ed)\b)/i
const DID_BEFORE = /^after .* did\b/i
/** "Until then only China had done so", as it is reworded: it was the first. */
const DID_FIRST = /\bhad done the same first\W*$/
const FIRST_OF_ALL: Order = { place: 1, of: '', denied: false, topic: null, after: [] }
/** "China did the same a day later", "next door the Tajiks did", "Belarus has since done so", "China followed in 2026". */
const DID_TOO = new RegExp(
  String.raw`^\W*(?:(?:[Ii]n|[Oo]n) [^,]{3,20}, |(?:[Nn]ext door|[Nn]earby|[Aa]cross the border|[Ll]ikewise|[Ss]imilarly|[Mm]eanwhile),? )?(?:and |then |later |only |just )*(?:the |The )?${NAMES}{1,6} (?:(?:has|have|had) )?(?:(?:since|now|also|then|later|soon|already|meanwhile|merely|only|just|simply) )*(?:(?:did|done|does) (?:the same|so|likewise)|(?:s[ei]nds?|sent|gives?|gave|given|told) (?:Kabul|them|it|the (?:Taliban|group|Emirate)) (?:(?:just |exactly |much )*the same|a similar|an identical)(?: (?:answer|reply|message|refusal|response|thing|word))?(?=\W*$)|(?:got|been|were|was) there (?:first|earlier|before|already|sooner)|follow(?:ed|s) suit|follows(?=\W*$)|followed(?=\W*$| (?:in|on|last|this|soon|shortly|(?:a|an|some|\w+) (?:days?|weeks?|months?|years?) later)\b))\b`,
  'u',
)
