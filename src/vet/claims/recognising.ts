import { anyOf, oneOf, starting } from '../any-of.ts'

/** What an English clause says of recognition by the words around it: given or not, thought about, promised, made conditional, not ruled out, or none of these. */
export type Recognising =
  | 'given'
  | 'withheld'
  | 'weighed'
  | 'promised'
  | 'conditional'
  | 'not-ruled-out'
  | 'left-open'

/** The verb with whoever recognises as its subject: "recognised", "does recognise", "is recognising". */
const FINITE =
  /\brecogni[sz]e[sd]\b|(?<!\bto (?:\w+ly )?)\brecogni[sz]e\b|\b(?:is|are|was|were|be|been|being) (?:\w+ly |now |already )*recogni[sz]ing\b/i

/** Forms that state nothing by themselves: what governs them says whether recognition is given. */
const GOVERNED = /\b(?:to (?:\w+ly )?recogni[sz]e|recogni[sz]ing|recognition)\b/gi

/** How much of a clause before such a form may govern it, in letters; never over a colon. */
const REACH = 70

const WITHHELD = starting(
  'refus',
  'declin',
  'reject',
  'withh[eo]ld',
  'den(?:y|ies|ied)',
  'disavow',
  'non-?$',
  'rul(?:e|es|ed|ing) out',
  'short of',
  'h[eo]ld(?:s|ing)? (?:off|back|out)',
  'shy',
  'shun',
  'resist',
  'avoid',
  'ba(?:u)?lk',
  'reluctan',
  'premature',
  'too (?:early|soon)\\b',
  'unwilling',
  'oppos',
  'delay',
  'postpon',
  'defer',
  'wary',
  'fail',
  'lack',
  'block',
  'veto',
  'revok',
  'withdr[ae]w',
  '(?:yet|without|against|far from|no|never|nor|neither)\\b',
  'not\\b(?! (?:only|just|the (?:first|second|third|last|only))\\b)',
  "\\w+n['’]t\\b",
)

/** "Has not ruled out", "never rejected", "is not opposed to": to withhold nothing is not yet to give. */
const NOT_WITHHELD = anyOf(
  // "has not ruled it out", "without closing the door"
  /(?:n['’]t|\b(?:not|never|no longer|stop(?:s|ped)? short of|without))(?: \w+){0,2}? (?:rul(?:e|es|ed|ing) (?:out|it out)|refus|declin|reject|oppos|exclud|clos(?:e[sd]?|ing) the door)/i,
  // "left the door open"
  /\b(?:leav|left|keep|kept)\w* (?:the |a |its )?door (?:wide |slightly |ajar |half )?open\b/i,
  // "nothing stands in the way"
  /\bnothing (?:\w+ )?(?:stands|is|stood) in the way\b/i,
  // "nothing prevents Iran from recognising them"
  /\bnothing (?:\w+ )?(?:prevent(?:s|ed|ing)?|stop(?:s|ped|ping)?|bar(?:s|red|ring)?|keep(?:s|ing)?|kept|hold(?:s|ing)? back)\b[^.;]{3,40}\brecogni[sz]/i,
  // "sees no obstacle"
  /\bno (?:obstacles?|barriers?|bar|impediments?)\b/i,
)

/** The State thinks about it. */
const WEIGHED = starting('consider', 'weigh', 'mull', 'debat', 'stud(?:y|ies|ied)', 'review')

/** The State gives its word that it will. */
const PROMISED = starting('promis', 'pledg', 'vow', 'word on')

/** Recognition is wanted or talked of. */
const SOUGHT = starting(
  's[eo]+(?:k|ught)',
  'want',
  'demand',
  'call(?:s|ed|ing)? (?:for|on)',
  'push(?:es|ed|ing)? for',
  'press',
  'urg',
  'ask',
  'request',
  'discuss',
  'question',
  'clos(?:e|er) to',
  'near',
  'toward',
  'path',
  'prospect',
  'hop(?:e|es|ed|ing)\\b',
  'await',
  'plan',
  'ready',
  'prepar',
  'likely',
  'expect',
  'condition',
  'step',
  'talks? (?:\\S+ ){0,4}(?:about|on|over)',
  'hint',
  'signal',
  'float',
  'bid',
  '(?:may|might|could|would|should)\\b',
)

const GIVEN = starting(
  'grant',
  'g[ai]v(?:e|es|en|ing)\\b',
  'extend',
  'bestow',
  'confer',
  'accord',
  'announc',
  'formali[sz]',
  'declar',
  'confirm',
  'call(?:s|ed)\\b',
  'term(?:s|ed)\\b',
  'approv',
  'w[io]n(?:s|ning)?\\b',
  'secur',
  'gain',
  '(?:got|get|gets|earn|earns|earned)\\b',
  'receiv',
  'obtain',
  '(?:first|second|third|next|last|only|latest|sole)\\b',
  'w?[eo]+nt on|go(?:es)? on',
  'mov(?:e|es|ed)\\b',
  'decid',
  'agree',
  '(?:by|in|after|since|for|with|of)\\b',
  'follow',
  'mean',
  'amount',
  'includ',
  '(?:prais|welcom|hail|thank)',
  'has (?:\\w+ ){1,4}(?:formally |officially |now )*$',
  'puts?\\b',
)
/** Whose it is, or the beginning: "Tehran's recognition of", "Recognition by". */
const OWNED =
  /(?:['’]s?|\b(?:its|their|his|her|this|that|the)) (?:\w+ ){0,2}$|^\W*(?:(?:on )?\d{1,2} \w+ \d{4}:? |(?:\w+ ){0,2})$/i

/** "The recognition question", "recognition talks": what is spoken of is no recognition. */
const ABOUT_IT =
  /^ (?:question|issue|talk|debate|bid|push|plea|campaign|drive|demand|request|hope|prospect|row|criteria|condition)/i

const SHELVED = /^(?: of (?:\w+ ){1,3}| )on (?:hold|ice)\b/i
/** "Recognition is under active discussion." */
const DISCUSSED =
  /^ (?:(?:of )?(?:\w+ ){1,4}?)?(?:is|was|remains?)(?: now| currently| still)? (?:under|up for) (?:(?:active|serious|close) )?(?:discussion|consideration|review)\b/i
/** "Recognition has not been given yet", "is another matter and hasn't happened". */
const NOT_GIVEN = anyOf(
  /^ (?:(?:of|by|from) (?:[\w’']+ ){1,3})?(?:(?:has|have|had|is|was|will)(?: not|n['’]t)|never) (?:yet |so far |ever |be |been )*(?:given|granted|extended|accorded|forthcoming|offered|conferred)\b/i,
  /^ [^.;,]{0,60}?\b(?:(?:has|have|had|did|does|is|was)(?: not|n['’]t)|never) (?:yet |so far |ever |been )*(?:happen(?:ed|ing)?|c[oa]me(?! (?:with|at|as|from)\b)|coming|follow(?:ed)?(?! by\b)|take[ns]? place|taking place|materiali[sz]ed?)\b/i,
)
/** "Recognition of the Taliban is not even on the table", "is premature". */
const NOT_NOW = new RegExp(
  String.raw`^ (?:(?:of )?(?:\w+ ){1,4}?)?["“'‘]?(?:is|was|remains?)${oneOf(
    // "is not even on the table", "isn’t being considered"
    `(?: ["“'‘]?not|n['’]t) (?:even |yet |currently |now )?${oneOf(
      '(?:being )?(?:considered|discussed|weighed|planned|contemplated|envisaged|foreseen|intended)',
      String.raw`on (?:the|its|our|their|[\w’']+['’]s?)`,
      'up for',
      'an option',
      'possible',
      'imminent',
      'under',
      'in sight',
    )}`,
    // "is off the table", "is premature"
    ` ["“'‘]?(?:off|out of|premature|too (?:early|soon))`,
    // "is still withheld"
    `(?:n['’]t| not)? (?:still )?(?:being |been )?(?:withheld|refused|denied|postponed|deferred|shelved|ruled out)`,
  )}\b`,
  'i',
)

/** "Recognition it has withheld", "recognition China still refuses": the object before its verb. */
const WITHHELD_BEHIND = new RegExp(
  String.raw`^ (?:of (?:the )?\w+ )?(?:it|they|(?:the )?\p{Lu}\p{L}+) ${oneOf(
    '(?:has|have|had) (?:so far |still |always |as yet )?(?:withheld|refused|denied|declined)',
    '(?:still |so far )?(?:withholds?|refuses?|denies)',
    "(?:has|have|had|did|does|do)(?: not|n['’]t) (?:yet |so far |as yet )?(?:g[ai]ven?|grant(?:ed)?|extend(?:ed)?|offer(?:ed)?)",
  )}\b`,
  'u',
)

/** "Recognition by Beijing still eludes them". */
const ELUDES = /^ (?:(?:of|by|from) )?(?:[\w’']+ ){1,5}?(?:still |has |have |had )?elud/i

/** "Has linked recognition to reforms", "would recognise them only after …", "made it conditional on". */
const CONDITIONAL = anyOf(
  // "only a reformed cabinet would get recognition", "only an inclusive government would be recognised"
  /\bonly (?:an? |the )?(?:\w+ ){1,4}(?:would|will|can|could) (?:(?:get|win|earn|receive|obtain|have|gain) (?:[\w’']+ ){0,3}recognition|be (?:\w+ly )?recogni[sz]ed)\b/i,
  // "recognition is conditional on", "hinges on"
  /\brecogni\w+\b.{0,60}\b(?:conditional|subject to|depend(?:s|ed|ent)? (?:up)?on|hing(?:es|ed) on)\b/i,
  // "has linked recognition to reforms"
  /\b(?:link|condition|mak|tie|tied|tying)(?:s|ed|e|es|ing)? (?:its |their |any )?(?:formal |official |diplomatic )?recognition\b.{0,40}\b(?:to|on|conditional)\b/i,
  // "has set four conditions for recognising them"
  /\b(?:conditions?|demands|prerequisites?|preconditions?|terms) (?:for|on|of|before) (?:(?:its|any|formal|formally|official|officially) )*recogni[sz]/i,
  // "will recognise them once four demands are met", "as soon as they form a government"
  /\b(?:would|will) recogni\w+ (?:[\w’']+ ){1,4}(?:once|as soon as|provided)\b/i,
  // "would recognise them only after"
  /\b(?:would|will|could|can|may) (?:only )?recogni\w+\b.{0,60}\bonly\b/i,
  // "will only recognise"
  /\b(?:would|will) only recogni/i,
)
/** Whether recognition is said to hang on something that is to come first. */
export const isConditional = (clause: string): boolean => CONDITIONAL.test(clause)

/** "Recognition of any government follows a set process": of no one government. */
const IN_GENERAL = /\brecognition of (?:any|an?|foreign|new) (?:\w+ )?governments?\b/i
/** "Said nothing of recognition": it was not spoken of. */
const SILENT = /\b(?:nothing|not a word|no word|silent) (?:of|about|on) (?:formal |any )?recognition\b/i
/** "Headlines called it recognition": the press did, and no State. */
const BY_PRESS =
  /\b(?:headlines?|media|outlets?|newspapers?)\b.{0,60}\bcall(?:ed|s|ing)?\b.{0,80}\brecognition\b/i
/** "Have asked for recognition again and again and got nowhere." */
const IN_VAIN =
  /\brecognition\b.{0,60}\b(?:got nowhere|in vain|to no avail|without success|empty-handed|(?:had|have|has|been) (?:been )?(?:turned down|rebuffed)|fallen on deaf ears|fell on deaf ears)/i
/** "Until it recognised them", "pending recognition": what had not come about by then. */
const NOT_YET = anyOf(
  /\b(?:until|unless|before) (?:\w+ ){1,2}?(?:formally |officially )?recogni[sz]e[sd]?\b/i,
  /\b(?:until|till|pending) (?:(?:such|any|its|their|formal|official|full|the) ){0,2}recognition\b/i,
)

const LEFT_OPEN = [NOT_YET, IN_GENERAL, SILENT, BY_PRESS]

/**
 * Reads whether a clause speaks of recognition as given: "stops short of recognition" withholds it, "dodges the
 * recognition question" leaves it open. Null where the verb itself says so, or nothing is said of recognition.
 */
export function recognisingIn(clause: string): Recognising | null {
  if (isConditional(clause)) return 'conditional'
  if (LEFT_OPEN.some((words) => words.test(clause))) return 'left-open'
  if (IN_VAIN.test(clause)) return 'withheld'
  if (FINITE.test(clause)) return null
  const found = [...clause.matchAll(GOVERNED)].map(({ index, 0: word }) =>
    readBetween(
      clause.slice(Math.max(0, index - REACH, clause.lastIndexOf(':', index)), index),
      clause.slice(index + word.length),
    ),
  )
  return found.find((one) => one !== 'left-open') ?? found[0] ?? null
}

/** "Is not out of the question", "isn't off the table". */
const NOT_PUT_ASIDE =
  /^[^.;,]{0,30}(?:\bnot|n['’]t) (?:\w+ )?(?:out of the question|off the (?:table|agenda)|ruled out)\b/i

function readBetween(before: string, after: string): Recognising {
  if (NOT_WITHHELD.test(before) || NOT_PUT_ASIDE.test(after)) return 'not-ruled-out'
  if (
    WITHHELD.test(before) ||
    SHELVED.test(after) ||
    NOT_NOW.test(after) ||
    NOT_GIVEN.test(after) ||
    WITHHELD_BEHIND.test(after) ||
    ELUDES.test(after)
  )
    return 'withheld'
  if (WEIGHED.test(before) || DISCUSSED.test(after)) return 'weighed'
  if (PROMISED.test(before)) return 'promised'
  if (ABOUT_IT.test(after) || SOUGHT.test(before)) return 'left-open'
  return GIVEN.test(before) || OWNED.test(before) ? 'given' : 'left-open'
}
