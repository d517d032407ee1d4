import { CAPTURED_NAME, WORD_OF_NAME } from '../../patterns.ts'
import type { Rewording } from '../rewording.ts'

/** Whom a newsroom has a story from, and of whom it can say no more. */
const SOMEBODY = `(?:lawyer|cousin|waiter|friend|neighbou?r|driver|barber|shopkeeper|student|nephew|uncle)(?: (?:of|in|at) [^,.;]{3,30})?`
const SWEARS =
  '(?:claims?|claimed|says?|said|swears?|swore|insists?|insisted|hears|(?:tells|told) (?:me|us|our [^,.;]{3,20}))'

/** Ways to tell in English who says something, and what only seems to. */
export const SPEAKING: readonly Rewording[] = [
  /** "…, a Nairobi lawyer claims", "says a cousin of our fixer": somebody of no office, who is nobody on file. */
  [
    new RegExp(
      `, (?:(?:an?|my|our) (?:[\\p{L}’']+ ){0,2}${SOMEBODY} ${SWEARS}|${SWEARS} (?:an?|my|our) (?:[\\p{L}’']+ ){0,2}${SOMEBODY})(?=\\W*$)`,
      'u',
    ),
    '',
  ],
  /** "Copy has her saying", "we had the letter reaching Ottawa": what a draft has is stated in it. */
  [
    /^(\W*)(?:[Ww]e|[Ii]t|(?:[Tt]he |[Oo]ur |\p{Lu}?\p{L}+['’]s )?(?:[Cc]opy|[Dd]raft|[Pp]iece|[Ss]tory|[Ll]ede|[Ii]ntro|[Ww]ire|[Vv]ersion)|AP|AFP|Reuters|TASS|VOA) (?:has|have|had) (?=\p{Lu}|the |them |her |him )/u,
    '$1',
  ],
  /** "…, its ambassador Zahir Aghbar says", "… the Taliban, Ambassador Jawad told the Moscow Times": who says it by his name; his title belongs to nothing before. */
  [
    new RegExp(
      String.raw`(?<=\p{L}["”’]?), (?:(?:its|the|their) )?(?:Afghan )?[Aa]mbassador (?=(?:${WORD_OF_NAME} ?){1,4}(?:has |had )?(?:told|said|says|tells|insists|insisted)\b)`,
      'gu',
    ),
    ', ',
  ],
  /** '"Savage killers": Putin's verdict on them': he is said to have said it. */
  [
    new RegExp(
      String.raw`^(\W*["“][^"”]{4,}["”]): ${CAPTURED_NAME}['’]s (?:verdict|view|words?|line|take|description|judg\w+|assessment|phrase|term|name for)\b`,
      'u',
    ),
    '$1, $2 says',
  ],
  /** "X on recognising them: not now, not ever." */
  [
    new RegExp(
      String.raw`^(\W*)${CAPTURED_NAME}(?: \([^)]{2,30}\))? on recogni[sz]ing ([\p{L} ]{3,30}): (?:not|no|never)\b[^.]*?\b(?:n?ever)\b.*$`,
      'u',
    ),
    '$1$2 says that they will never recognise $3',
  ],
  /** "The Taliban foreign ministry: our appointee runs it": theirs. */
  [
    /^(\W*(?:Kabul['’]s|(?:[Tt]he )?Taliban|(?:[Tt]he )?Emirate['’]s) (?:[\p{L}’']+ ){0,3}(?:ministry|spokes\p{L}+|government)[^:]{0,20}: .*?)\bour (?=appointee|envoy|diplomat|ambassador|charg|man |people|staff)/u,
    '$1the Taliban ',
  ],
  /** "X, the UN envoy of Y, said": what an envoy is styled is not what he says. */
  [
    new RegExp(
      String.raw`^((?:${WORD_OF_NAME} ?){1,4}), (?:the|an?) [^,]{0,60}\b(?:envoy|ambassador|diplomat|representative)\b[^,]{0,40}, (?=(?:has |had )?(?:said|says|told|wrote)\b)`,
      'u',
    ),
    '$1 ',
  ],
  /** "Said Jawad: ex-ambassador to London, today in charge in Moscow": a profile is nobody's words; where he was before is left out. */
  [
    new RegExp(
      `^((?:[^:]{0,40} [-–—] )?(?:${WORD_OF_NAME} ?){1,4}): (?:(?:ex-?|former )[^,:]{4,80}, )?(?=(?:ex-?|former |formerly |now |today |currently )[^:]*$)`,
      'u',
    ),
    '$1 is ',
  ],
  /** "If you take Mujahid at his word", "if Mujahid is to be believed": he says so. */
  [
    new RegExp(
      String.raw`,? if (?:you|we) (?:take|believe) ${CAPTURED_NAME}(?: at (?:his|her|their) word)?(?=\W*$)|,? if ${CAPTURED_NAME} (?:is|are) to be believed(?=\W*$)`,
      'u',
    ),
    ', $1$2 says',
  ],
  /** "If we believe its own diplomats": they say so. */
  [
    /,? if (?:you|we|one) (?:takes?|believes?|trusts?|goe?s? by)(?: the word of)? ((?:its|the|their)(?: own| Afghan)? (?:diplomats|ambassador|envoy|staff|embassy|mission|consulate|ministry|spokes\p{L}+))(?: at (?:its|his|her|their) word)?(?=\W*$)/u,
    ', $1 says',
  ],
  /** "…: such is the line of its ambassador": he says so. */
  [
    /: (?:such|that) (?:is|was) (?:the )?(?:line|view|position|verdict|word|message) (?:of|from) /gi,
    ', says ',
  ],
  /** "Tehran calls the change at the embassy an internal matter": it says so. */
  [
    new RegExp(
      String.raw`^(\W*(?:[\w ]{2,20}: )?)${CAPTURED_NAME} (?:calls|called|describes|described|regards|regarded) (the [^,.;]{0,40}\b(?:change|handover|embassy|consulate|mission)s?\b[^,.;]{0,40}?) (?:as )?(an? [^,.;]{4,40})(?=\W*$)`,
      'u',
    ),
    '$1$2 says that $3 is $4',
  ],
  /** "Ambassador Aghbar of the former republic said": whose he is is not what he says. */
  [
    new RegExp(
      String.raw`^(\W*(?:[Aa]mbassador )?(?:${WORD_OF_NAME} ?){1,3}) of the (?:former|old) (?:Afghan )?republic(?= (?:said|says|told)\b)`,
      'u',
    ),
    '$1',
  ],
  /** "If one goes by Muttaqi". */
  [new RegExp(String.raw`,? if (?:one|you|we) (?:goes|go) by ${CAPTURED_NAME}(?=\W*$)`, 'u'), ', $1 says'],
]
