import { anyOf } from '../../any-of.ts'
import { MONTH } from '../../patterns.ts'
import { LAST_SENTENCE } from './before-it.ts'

const NOUN = '(embassy|consulate|mission)'
const CITY = String.raw`(?!(?:the|its|a|their|which|question|Kabul|${MONTH})\b)(\p{L}+(?: (?:Delhi|Hague|York|Dhabi|Angeles|Lumpur))?)`
/** "The Afghan embassy in Tokyo", "the consulate in Bonn", "Tokyo's Afghan embassy", "TOKYO — AFGHAN EMBASSY". */
const IN_CITY = new RegExp(String.raw`\b${NOUN}(?: general)? in ${CITY}`, 'giu')
const OF_CITY = new RegExp(String.raw`(?<!\p{L})${CITY}(?:(?:['’]s)? Afghan)? ${NOUN}\b`, 'giu')
/** "Bonn: whole consulate quit", "TOKYO — AFGHAN EMBASSY CLOSES". */
const HEADED = new RegExp(String.raw`(?<!\p{L})${CITY}(?:: | [–—-] )(?:\p{L}+ ){0,5}?${NOUN}\b`, 'giu')
const OWN_IN_KABUL = /\b(?:embass(?:y|ies)|mission) in Kabul\b|\bKabul (?:embassy|mission)\b/i

const inTitleCase = (name: string): string =>
  /\p{Ll}/u.test(name)
    ? name
    : name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())

/** The one Afghan mission that a text tells of last; null where it tells of several at once, or of one in Kabul since. */
export function houseIn(text: string): string | null {
  const sentence = text.match(LAST_SENTENCE)?.[0] ?? text
  for (const told of [sentence, text]) {
    const named = [
      ...[...told.matchAll(IN_CITY)].map(([, noun = '', city = '']) => [city, noun] as const),
      ...[OF_CITY, HEADED].flatMap((found) =>
        [...told.matchAll(found)].map(([, city = '', noun = '']) => [city, noun] as const),
      ),
    ].filter(([city]) => /^\p{Lu}/u.test(city) && !/^(?:Afghan|The|Taliban|Its|Old)/i.test(city))
    const houses = new Set(
      named.map(([city, noun]) => `the Afghan ${noun.toLowerCase()} in ${inTitleCase(city)}`),
    )
    if (OWN_IN_KABUL.test(told) || houses.size > 1) return null
    const [house] = houses
    if (house) return house
  }
  return null
}

/** The premises, or the mission itself, as a sentence calls them that goes on from one on it. */
const HOUSE =
  '(?:building|premises|compound|property|villa|keys?|archives|place|(?<=(?:^\\W?|\\b(?:the|its|their|that|over|and) ))(?:embassy|consulate|mission))'
const PREMISES = new RegExp(String.raw`\b${HOUSE}\b`, 'i')
const IT =
  /^\W*(?:(?:and|but|then|now|later|afterwards),? )*it\b|\b(?:over|of) it\b|\b(?:run|hold|control|keep|have|take|took|inherit|got|get)s? it\b/i
/** "The letter", "the flag": what else "it" may be. */
const OTHERS = /\b(?:letter|request|note|flag|list|statement|visas?|recogni[sz]\p{L}+|seat)\b/iu

/** Passed, or left, to somebody: "goes to", "handed it over to", "is with", "is run by". */
const PASSED = anyOf(
  /\b(?:goes|go|going|went|gone|pass(?:es|ed|ing)?|falls?|fell|reverts?|reverted|lands?|landed|ends? up|ended up|hand(?:s|ed)?|turn(?:s|ed)?|given?|gives|gave|ceded?|surrender(?:s|ed)?|entrust(?:s|ed)?|left|leaves?|transferred|signed|sold|leased|rented|shipped)\b([^,;]*?)\b(?:to|with|w\/|into the hands of|in the hands of) ([^,;]+)/i,
  /\b(?:is|are|was|were|stays?|stayed|remains?|remained|lies?|sits?|rests?|now) (?:now |still |safely )*()(?:with|in the (?:hands|care|custody|keeping) of) ([^,;]+)/i,
  /\b(?:run|held|kept|occupied|controlled|managed|looked after|taken over)()(?: now)? by ([^,;]+)/i,
  /\b(?:building|premises|keys?|archives|place)()(?: over| back)? (?:to|with) ([^,;]+)/i,
)
/** Who got it stands before: "the Taliban now run it", "Japan keeps the building", "the two have moved in". */
const GOT = new RegExp(
  String.raw`^(.{2,60}?) (?<!\bto )(?:(?:ha[sd]|have|now|then|also|since|will|would|did|do|does|not|never|still|get|got|gets) )*(?:(?:gets?|got|inherit(?:s|ed)?|receive[sd]?|holds?|held|keeps?|kept|retain(?:s|ed)?|runs?|ran|occup(?:y|ies|ied)|control(?:s|led)?|takes?|took|taken|(?:moved?|moves) into|ha[sd]|have) (?:(?:over|charge of|control of|custody of|possession of|hold of) )?(?:(?:the|its|their) (?:\p{Ll}+ )?)?(?:${HOUSE}|it)|(?:moved?|moves) in)\b`,
  'iu',
)
const MOVED_IN = /\b(?:moved?|moves) in\b/i
/** Nobody gave it to whom it only stands for. */
const APART =
  /,? (?:and |but )?(?:not|never|rather than|instead of|from|ahead of|away from) (?:to |with |by )?(?:the |any |an? )?(?:Taliban|Emirate|Kabul|republic)\b[^,;]*/gi
/** What is only said, asked for, or may be. */
const NOT_TOLD =
  /["“”?]|\b(?:sa(?:id|ys?)|told|tells|ask\w*|want\w*|demand\w*|hop(?:es?|ed)|if|unless|whether|may|might|could|should|plan\w*|refus\w*|reject\w*|declin\w*|offer\w*|bid|tr(?:ied|ying)|believ\w*|report\w*|who|which|that|because)\b/i
const PLACED = new RegExp(String.raw` (?:in|at) (?!${MONTH}\b|Kabul\b)\p{Lu}`, 'u')

const THEIRS = /\b(?:Taliban|Talibs|Emirate)\b|^\W*(?:then |now |and )*Kabul(?:['’]s)?\b/i
/** "The pair", after a sentence on Taliban envoys. */
const THE_PAIR =
  /\b(?:the (?:pair|duo|newcomers|new arrivals|new men|appointees|envoys)|the two(?: men| envoys| officials| diplomats| newcomers)?|both men|them)\b/i
const OF_REPUBLIC =
  /\brepublic\b|\b(?:old|outgoing|previous|former) (?:staff|guard|team|crew|diplomats|ambassador|government)\b/i
const OF_HOST =
  /\b((?:the )?(?:[\p{L}.’'-]+ )?(?:foreign|external affairs) (?:ministry|office)|(?:the )?(?:State Department|(?:British )?Foreign Office)|(?:the )?(?:[\p{L}.’'-]+ )?(?:government|authorities)|(?:the|its) hosts?(?: country| government| [Ss]tate)?)\b/u
/** A State or its capital, or else somebody. */
const NAME = /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+)?$/u
const STATE_ALONE =
  /^(?:(?:the|its) hosts?(?: country| government| [Ss]tate)?|(?:the )?(?:government|authorities|foreign (?:ministry|office)))$/

const NO = /\b(?:not|never|neither|no longer|nor)\b|n['’]t\b/i
const TO_COME =
  /\b(?:then|to be|will|would|afterwards|goes|go|passes|passing|pass|going|falls|keeps|reverts)\b/i

/** "The Ankara embassy", "its Afghan embassy": a mission by its own name. */
const NAMED_HOUSE = /\p{Lu}[\p{L}’']+ (?:[Ee]mbassy|[Cc]onsulate|[Mm]ission)\b/u

/** Who is told to have got the premises of a mission, by the side that he is of; null where nothing of the kind is told. */
function heir(
  sentence: string,
  before: string,
): { who: string; side: 'theirs' | 'republic' | 'host' | null } | null {
  const told = sentence.replace(APART, '')
  if (NAMED_HOUSE.test(told)) return null
  const isOfHouse = PREMISES.test(told) || IT.test(told) || MOVED_IN.test(told) || THEN_PASSED.test(told)
  if (!isOfHouse || NOT_TOLD.test(told) || PLACED.test(told)) return null
  const passed = PASSED.exec(told)
  const to = passed?.slice(1).filter((group) => group !== undefined)[1]
  const who = (to ?? GOT.exec(told)?.[1])?.trim()
  if (!who || /\bAfghan/.test(who)) return null
  if (THEIRS.test(who) || (THE_PAIR.test(who) && /\bTaliban\b/i.test(before)))
    return { who: 'the Taliban', side: 'theirs' }
  if (OF_REPUBLIC.test(who)) return { who, side: 'republic' }
  const [, host] = OF_HOST.exec(who) ?? []
  if (host) return { who: host, side: 'host' }
  return to || (MOVED_IN.test(told) && NAME.test(who)) ? { who, side: null } : null
}
/** "Is then turned over to a caretaker": of what, the sentence before tells. */
const THEN_PASSED =
  /^\W*(?:and |but )*(?:(?:is|are|was|were|will be|being) )?(?:then |later |now |straight )*(?:handed|turned|given|passed|ceded|surrendered|transferred|goes|going|went|passes|falls|fell)(?: over| back)? to\b/i

/** Whether a part of a sentence tells by itself what became of a mission that stands before it. */
export const isFate = (part: string, before: string): boolean => heir(part, before) !== null

/**
 * "The leavers handed the place to the pair", "building goes to Taliban", behind a sentence on one Afghan mission: that
 * it was taken over, and by whom. Silence on such a sentence would leave it borne out by the one before.
 */
export function itsFate(sentence: string, before: string): string {
  const got = before ? heir(sentence, before) : null
  const isOnOther = !PREMISES.test(sentence) && OTHERS.test(before.match(LAST_SENTENCE)?.[0] ?? '')
  const house = got && !isOnOther ? houseIn(before) : null
  if (!got || !house) return sentence
  const { who, side } = got
  const isDenied = NO.test(sentence.replace(APART, ''))
  if (side === 'theirs') return `The Taliban ${isDenied ? 'did not take' : 'took'} over ${house}`
  if (side === 'republic') return `${house} is ${isDenied ? 'not ' : ''}run by the republic’s diplomats`
  const then = TO_COME.test(sentence) ? 'then ' : ''
  if (side === null) return isDenied ? sentence : `${house} ${then ? 'is then' : 'was'} taken over by ${who}`
  const keeper = STATE_ALONE.test(who) ? 'the host country' : who
  return `${house} is ${isDenied ? 'not ' : then}in the custody of ${keeper}`
}
