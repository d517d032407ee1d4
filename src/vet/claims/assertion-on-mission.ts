import type { Detail, Question } from '../../question.ts'
import { HOUSES, type Mark } from '../../understand/marks.ts'
import type { Reading } from '../../understand/understand.ts'
import { anyOf } from '../any-of.ts'
import type { Marked } from '../speakers/saying.ts'
import type { Said } from './assertion.ts'
import { handedTo } from './handed-to.ts'
import { officesHolding } from './in-whose-hands.ts'
import { isTheirFlagNow } from './is-their-flag-now.ts'
import { ofTechnicalMission } from './of-technical-mission.ts'
import { ACCEPTED, DISOWNED, isHonoured, PAPERS_TAKEN } from './papers-told.ts'
import { aboutToClose } from './to-close.ts'
import { whereMoved } from './where-moved.ts'
import { whoseIsIt } from './whose-mission.ts'
import { NOT_COOPERATING, shunsThem, workingWithThem } from './working-with-them.ts'

const TALIBAN: Said = {
  asserts: ['taliban', 'new-flag'],
  deniedBy: ['republic', 'cooperating', 'host', 'contested', 'old-flag'],
  by: ['handover', 'control', 'flag', 'taliban', ...HOUSES],
}
const REPUBLIC: Said = {
  asserts: ['republic', 'cooperating', 'old-flag'],
  deniedBy: ['taliban', 'host', 'contested', 'new-flag'],
  by: ['control', 'flag', 'open', 'republic', ...HOUSES],
}
/** "Operates as usual under the former government's staff": a closed one does not. */
const REPUBLIC_AT_WORK: Said = {
  ...REPUBLIC,
  asserts: ['republic', 'cooperating'],
  deniedBy: ['closed', ...REPUBLIC.deniedBy],
}
/** "Turkey ended the mission of the republic's ambassador", "its diplomats have left": it is theirs no more. */
const LEFT: Said = {
  asserts: ['taliban', 'host', 'closed'],
  deniedBy: ['republic', 'cooperating'],
  by: HOUSES,
}
const HAS_LEFT = anyOf(
  // "have left the embassy"
  /\b(?:ha[sd]|have) (?:\w+ )?(?:left|quit|vacated|cleared out of) (?:the |its |their )?(?:Afghan )?(?:embassy|consulate|mission|building)\b/i,
  // "ended the republic ambassador's mission"
  /\b(?:end(?:ed|s)|terminated) (?:the )?(?:[\w’'-]+ ){0,5}(?:mission|term)\b/i,
)
/** "Ambassador Qaem left the embassy": that he went says nothing of who runs it. */
const LEAVES = /\b(?:left|leaves|quit) (?:the |his |her )?(?:Afghan )?(?:embassy|consulate|mission)\b/i
/** "The Taliban pay the salaries, that's why it stays open": who pays is stated first. */
const PAID_BY_THEM =
  /\b(?:Taliban|Emirate) (?:\w+ ){0,2}?(?:pays?|paid|funds?|funded|finances?|financed|bankrolls?) (?:the |its |for )/
/** "Promised to pay": who promises money does not run it. */
const TO_PAY = /\b(?:promis|pledg|offer|agree)\w* to pay\b/i
/** Who runs a mission says nothing about the flag over it. */
const NEW_FLAG: Said = { asserts: ['new-flag'], deniedBy: ['old-flag'], by: ['flag'] }
const OLD_FLAG: Said = { asserts: ['old-flag'], deniedBy: ['new-flag'], by: ['flag'] }
const SHUT: Said = { asserts: ['closed', 'host'], deniedBy: ['open', 'limited'], by: ['closed'] }
/** What is to come is borne out by its announcement, and by the act once it came. */
const TO_CLOSE: Said = { asserts: ['closure-announced', 'closed'], deniedBy: [], by: ['closed'] }
/** Nothing on file says that a mission stays open for good: such a statement is never borne out. */
const TO_STAY: Said = { asserts: ['stays'], deniedBy: ['closure-announced', 'closed'], by: [] }
const OPEN: Said = { asserts: ['open', 'limited'], deniedBy: ['closed'], by: ['open', 'upgraded'] }
/** "Has a full embassy there again": one at work in part alone is none. */
const FULLY_OPEN: Said = { ...OPEN, asserts: ['open'], deniedBy: ['limited', ...OPEN.deniedBy] }
const FULLY = anyOf(
  // "a fully fledged embassy", "full embassies", "full consular services"
  /\bfull(?:y|-|\b)(?:[ -]?fledged|[ -]?scale)? (?:\w+ )?(?:embass|consulate|mission|open|operat|work|function|staffed|re-?opened|services?)/i,
  // "an embassy proper", "a full-rank embassy"
  /\bembassy proper\b|\b(?:proper|full[ -](?:rank|blown|status)) embassy\b/i,
  // "to the rank of embassy", "raised it to a full embassy", "an embassy again"
  /\bto (?:the |its )?(?:former |full |old )?(?:rank|level|status) of (?:an? )?(?:full )?embassy\b/i,
  /\b(?:re-?designat|re-?classif|re-?label|re-?instat|restor|upgrad)\w* [^.;,]{3,50}\bas (?:an? )?(?:full |proper )?embassy\b/i,
  /\b(?:rais|upgrad|restor|promot|elevat|turn|convert)\w* [^.;,]{3,50}\b(?:in)?to (?:an? )?(?:full |proper )?embassy(?: (?:rank|level|status))?(?! in \w+ to\b)\b/i,
  /\b(?:an?|full) embassy (?:once )?again\b/i,
  // "at full strength"
  /\bat full (?:strength|capacity|tilt)\b/i,
)
const HOST: Said = {
  asserts: ['host'],
  deniedBy: ['taliban', 'republic', 'cooperating'],
  by: ['control', 'handover'],
}
/** "The Taliban handed over the embassy": they gave it up. */
const GIVES_UP =
  /\b(?:Taliban|Emirate|IEA) (?:has |have |had |formally |officially )*(?:hand(?:s|ed)?|turn(?:s|ed)?|surrender(?:s|ed)?|g[ai]ve(?:s|n)?|cede[sd]?)\b(?! (?:\w+ )?(?:letters?|credentials|notes?)\b)/
/** "Russia took over the embassy from the Taliban": they have it no more. */
const TAKEN_BACK =
  /\b(?:t[ao]ke[sn]?|taking|took|seize[sd]?|wrest(?:s|ed)|w[io]ns? back)\b[^.;]{0,50}\b(?:embassy|consulate|mission)\b(?: in \w+)? (?:back |away |over )?from (?:the )?(?:Taliban|Emirate|IEA)\b(?![’'-])/
const GIVEN_UP: Said = { asserts: ['host', 'republic'], deniedBy: ['taliban'], by: ['handover'] }
/** Whom the Taliban pay works for them or with them. */
const FUNDED: Said = { asserts: ['taliban', 'cooperating'], deniedBy: ['republic', 'host'], by: ['money'] }
/** "The keys are with the Turkish foreign ministry", "with the Indian government": with the host, and not with either side. */
export const TO_HOST =
  /\b(?:to|with) (?:the )?(?!Taliban|Afghan|Emirate|Islamic|Kabul|Ghani)\p{Lu}\p{L}+(?:['’]s)? (?:(?:foreign|external affairs) ministry|foreign office|State Department|MFA|MEA|FM|government|authorities)\b/u
/** "Now looked after by Japan rather than the Taliban." */
const IN_CARE = anyOf(
  // "looked after by Japan", "in the care of Japan"
  /\b(?:(?:looked after|cared for|kept|held) by|in the (?:care|custody|keeping) of) (?:the )?(?!Taliban|Afghan|Emirate|Islamic|[Rr]epublic)\p{Lu}/u,
  // "has the Afghan embassy under its own roof"
  /\b(?:has|have|keeps?|holds?) (?:the )?Afghan (?:embassy|consulate|mission)(?: in \p{Lu}[\p{L}.]+)? (?:under (?:its own roof|its roof|lock and key)|in its (?:own )?(?:hands|care|custody|keeping|possession))\b/u,
  // "its foreign ministry holds the keys"
  /\bits (?:foreign|external affairs) ministry (?:now |itself )?(?:has|holds|keeps|looks after) the (?:Afghan )?(?:embassy|consulate|keys|building)\b/u,
)
/** "The Taliban have asked for the embassy": what they ask for they do not have yet. */
const SOUGHT: Said = { asserts: ['sought'], deniedBy: [], by: [] }
/** "The Taliban never asked for it": that they did denies it, and nothing bears it out. */
const NOT_SOUGHT: Said = { asserts: ['not-sought'], deniedBy: ['sought'], by: [] }
const NEVER_ASKED =
  /(?:\b(?:not|never)|n['’]t)\b(?: \p{L}+){0,2}? (?:ask|appl|appeal|demand|request|want|s[eo]+k|sought)/u
const ASKS_FOR = anyOf(
  // "asked for the Afghan embassy", "demand the embassy", "never asked for the Washington embassy"
  /\b(?:(?:ask(?:s|ed|ing)?|appl(?:y|ied)|appeal(?:s|ed)?) for|(?:demand|request|want|seek)(?:s|ed|ing)?|sought) (?:(?:control of|custody of|back) )?(?:the |its |their |Afghanistan['’]s )?(?:\p{Lu}\p{L}+ )?(?:embassy|consulate|mission)\b/u,
  // "asked the US for the embassy building"
  /\bask(?:s|ed|ing)? (?:the )?\p{Lu}[\p{L}.]*(?: \p{Lu}\p{L}*)? for (?:the |its |their |Afghanistan['’]s )?(?:\p{Lu}\p{L}+ )?(?:embassy|consulate|mission)\b/u,
  // "asked Washington to hand over the embassy"
  /\bask(?:s|ed|ing)? (?:the )?\p{Lu}[\p{L}.]*(?: \p{Lu}\p{L}*)? to (?:hand|give|turn|transfer|return|surrender|cede|restore) (?:over |back )?(?:[\p{L}’']+ ){0,4}(?:embassy|consulate|mission)\b/u,
)
/** "Named somebody first secretary at the embassy": who names one of its staff does not run it. */
const NAMES =
  /\b(?:named|appointed|nominated|picked) .{3,60}?\b(?:secretary|attach[ée]|consul|diplomat)(?!\p{L}).{0,20}\bat the\b/iu
const NAMED: Said = { asserts: ['nominated'], deniedBy: [], by: [] }
/** "Russia will work with his embassy": that its host deals with it does not tell whose it is, and no fact but words bears it out. */
const WORKED_WITH =
  /\b(?:work|deal|cooperat)(?:s|ed|ing|e|es)? with (?:his|her|our|my|its|the (?:republic['’]s|Afghan|old|former)) (?:\p{L}+ )?embassy\b/iu
const DEALT_WITH: Said = { asserts: ['dealt-with'], deniedBy: [], by: [] }
/** Who shouts at a mission does not run it. */
const PROTESTS =
  /\b(?:demonstrat|protest|slogan|rall(?:y|ied)|criticis|criticiz|condemn|denounc|oppos|vandal)\w*/i
/** "Taliban fighters took over the Norwegian embassy": its premises, for no Taliban run a foreign mission. */
const OCCUPIED: Said = { asserts: ['occupied'], deniedBy: [], by: ['control', 'handover'] }
const GUARDED: Said = { asserts: ['guarded'], deniedBy: [], by: ['guard'] }
/** "Was left unguarded": that somebody guards it denies that, but for the police who had gone. */
const UNGUARDED: Said = { asserts: ['unguarded'], deniedBy: ['guarded'], by: [] }
const GUARDED_BY_NONE = anyOf(
  /\bun(?:guarded|protected)\b|\bwithout (?:any )?(?:guards?|protection)\b/iu,
  /\b(?:nobody|no[ -]one|none) (?:\p{L}+ )?(?:guard|protect)|\bno (?:guards?|protection)\b/iu,
  /(?:\b(?:not|never)|n['’]t) (?:been |being )?(?:guard|protect)/iu,
)
const POLICE = /\bpolice/i
const DAMAGED: Said = { asserts: ['damaged'], deniedBy: [], by: ['damage'] }
/** "Canada has no embassy in Kabul": it is closed, or less than an embassy. */
const NONE: Said = { asserts: ['closed', 'limited'], deniedBy: ['open'], by: [] }
/** "The Taliban have no embassy in Canada": those there are, if any, are not theirs. */
const NONE_OF_THEIRS: Said = {
  asserts: ['closed', 'host', 'republic', 'contested'],
  deniedBy: ['taliban', 'new-flag'],
  by: [],
}
const HAS_NONE = anyOf(
  // "has currently no embassy"
  /\b(?:ha(?:s|ve|d)|keeps?|kept|maintains?|runs?|is|are|was) (?:currently |still )?no (?:\w+ )?(?:embassy|embassies)\b/i,
  // "lacks an embassy"
  /\b(?:lacks?|without) an (?:\w+ )?embassy\b/i,
  // "India: no embassy in Kabul", "…, no embassy there since 2021"
  /(?:^|[:,–—-]) ?no (?:\w+ )?embassy (?:in Kabul|there)\b/i,
  // "no longer has an embassy"
  /(?:\bno longer|n['’]t|\bnot) (?:\w+ )?ha(?:ve|s) an (?:\w+ )?embassy\b/i,
)
/** "Have had no embassy to turn to since it closed": none at work, in whatever rank. */
const NONE_AT_WORK =
  /\bno (?:\w+ )?(?:embassy|consulate|mission) to (?:turn|go|write|apply|resort|serve|call)\b|\bno (?:\w+ )?(?:embassy|consulate|mission)\b[^.;]{0,40}\bsince (?:the|its|their|it|that)\b[^.;]{0,40}\b(?:closed|shut|folded|went dark)\b/i
/** "Azerbaijan now has an embassy in Kabul", "has an embassy running in Kabul". */
const HAS_ONE =
  /\b(?:has|have|had|got|keeps?|maintains?|runs?) (?:now |again |already )?(?:an?|its(?: own)?) (?:\w+[ -]){0,2}embassy (?:proper )?(?:(?:up|and|fully|already|running|working|open|operating) ){0,3}in Kabul\b/
/** "Their man moved into the embassy in Moscow": whose he is is not told, and no fact bears it out or denies it. */
const SOMEBODYS: Said = { asserts: ['somebodys'], deniedBy: [], by: [] }
/** "Turkey", and not "Ankara", where the embassy stands. */
const isStateItself = (mark: Mark): boolean => mark.is === 'state' && mark.code !== 'AF' && mark.city === null
/** "Had been held by envoys of the republic": whose it was before what is told, which denies nothing of it. */
const HELD_BEFORE = /\bhad (?:\w+ )?been (?:held|run|headed|led|staffed|manned) by\b/i
const NOTHING: Said = { asserts: [], deniedBy: [], by: [] }

/** What is done to a flag by hand is told of the flag, whatever else is told beside it. */
const LOWERED =
  /\b(?:lower(?:ed|s|ing)?|(?:taken|took|takes|came|pulled|hauled|brought) (?:\w+ ){0,3}down|struck|furled|(?:is|was|has) (?:now )?(?:gone|down))\b/i

/** "The ambassador handed the note to Muttaqi": no mission is handed over by that. */
const HANDS_PAPER = anyOf(
  /\b(?:hand(?:s|ed|ing)?|pass(?:es|ed|ing)?|gives?|gave|given) (?:over )?(?:[\w’'-]+ ){0,3}(?:note|letters?|credentials|cop(?:y|ies)|message|invitation)\b/i,
  // "the letter was given to the Russian government"
  /\b(?:note|letters?|credentials|cop(?:y|ies)|message|invitation) (?:was|were|has been|have been) (?:handed|passed|given)\b/i,
)

/** Whose people work in a mission run it. */
const MANNED = /\b(?:staffed|manned|occupied|represented|filled) (?:by|with)\b/i

/** The flag of the republic by its look, or as the old one. */
const LOOKS_OLD = anyOf(/\btricolou?r\b/iu, /\bblack,? red,? (?:and )?green\b/iu, /\bold flag\b/iu)

export const looksOld = (text: string, { tells }: Marked): boolean =>
  LOOKS_OLD.test(text) || tells['old-flag'].test(text)

/** The flag of the Taliban by its look. */
export const LOOKS_WHITE = /\bwhite (?:flag|banner|standard|colou?rs)\b/i

/** Who comes to a mission does not run it. */
export const VISITS =
  /\b(?:visit(?:s|ed|ing)?|inspect(?:s|ed|ing|ions?)?|tour(?:s|ed)|call(?:s|ed) at|been to|(?:was|were) (?:received|hosted|welcomed) (?:at|in))\b/i

/** Whether the Taliban are said to ask for a mission of Afghanistan's. */
export const isSoughtByThem = ({ side, mission, text }: Question): boolean =>
  side === 'taliban' && mission?.receiving !== 'AF' && ASKS_FOR.test(text)

/** "Has taken over the embassy from the republic's ambassador": who had it before is told as well. */
export const FROM_REPUBLIC =
  /\b(?:takes?|took|taken|taking) over\b.{3,80}?\bfrom (?:[\w’']+ ){0,5}(?:republic|former government)\b/i

/** "Once the republic's, now the Taliban's": whose it was before is told as well. */
const ONCE = /\b(?:once|formerly|previously|until (?:now|recently|then)|no longer)\b/i
const NOW_TALIBANS = /\bnow (?:[\w’']+ ){0,4}Taliban/i

/** "Hours after the embassy shut, the white flag flew": that it shut only tells when. */
const ONCE_SHUT =
  /^\W*(?:[\w’']+ ){0,4}(?:after|since|once|when|before) [^,;:]{3,80}\b(?:shut|closed|closes|closing|closure)\b[^,;:]{0,40},/i
const DONE_AFTERWARDS: ReadonlySet<Detail> = new Set<Detail>(['flag', 'handover', 'control', 'open'])

/** "Said it would not hand over the embassy": whose it is today does not bear out what somebody will not do. */
const WILL_NOT_HAND =
  /\b(?:(?:will|would|shall) (?:not|never)|won['’]t|wouldn['’]t) (?:\w+ )?(?:hand|g[ai]ve|turn|pass|transfer|surrender|cede|return)\b/i
const KEPT_FROM_THEM: Said = { asserts: ['takeover-refused'], deniedBy: [], by: [] }

/** What a clause says of a mission: by what was done to it, and whose side does it. */
export function assertionOnMission(question: Question, { at, has, marked }: Reading['features']): Said {
  const { details, text } = question
  const isTakenOver = FROM_REPUBLIC.test(text) && has('taliban')
  const side = isTakenOver || (ONCE.test(text) && NOW_TALIBANS.test(text)) ? 'taliban' : question.side
  const ahead = aboutToClose(question)
  if (ahead) return ahead === 'closes' ? TO_CLOSE : TO_STAY
  const isForeign = question.mission?.receiving === 'AF'
  if (!isForeign && WILL_NOT_HAND.test(text)) return KEPT_FROM_THEM
  if (!isForeign && shunsThem(text)) return NOT_COOPERATING
  if (details.includes('flag') && !isForeign && LOWERED.test(text))
    return side === 'taliban' ? OLD_FLAG : NEW_FLAG
  if (details.includes('flag') && !isForeign && isTheirFlagNow(text, marked)) return NEW_FLAG
  if (!isForeign && side === 'republic' && HELD_BEFORE.test(text)) return SOMEBODYS
  if (details.includes('disowned')) return isHonoured(text) ? ACCEPTED : DISOWNED
  if (!isForeign && isSoughtByThem(question)) return NEVER_ASKED.test(text) ? NOT_SOUGHT : SOUGHT
  if (!isForeign && side === 'taliban' && marked.tells['asks-for-mission'].test(text))
    return has('negation') ? NOT_SOUGHT : SOUGHT
  if (!isForeign && WORKED_WITH.test(text)) return DEALT_WITH
  const whose = isForeign ? null : whoseIsIt(question, marked.marks, isStateItself)
  if (whose) return whose
  if (!isForeign && side === 'taliban' && NAMES.test(text)) return NAMED
  const technical = isForeign ? ofTechnicalMission(text, has('negation')) : null
  if (technical) return technical
  const moved = isForeign ? whereMoved(marked) : null
  if (moved) return moved === 'Kabul' ? OPEN : SHUT
  if (!isForeign && PAPERS_TAKEN.test(text)) return ACCEPTED
  if (NONE_AT_WORK.test(text)) return SHUT
  if (HAS_NONE.test(text)) return !isForeign && side === 'taliban' ? NONE_OF_THEIRS : NONE
  const isAfterwards = ONCE_SHUT.test(text) && details.some((done) => DONE_AFTERWARDS.has(done))
  if (details.includes('flag') && !isForeign && side && (isAfterwards || at('flag') < at('closed')))
    return side === 'taliban' ? NEW_FLAG : OLD_FLAG
  const isHandedOver = details.includes('handover') && !HANDS_PAPER.test(text)
  const isHandedFirst = isHandedOver && at('handover') < at('closed')
  if (details.includes('closed') && !isHandedFirst && !isAfterwards) return SHUT
  if ((isHandedOver && GIVES_UP.test(text)) || TAKEN_BACK.test(text)) return GIVEN_UP
  const to = HANDS_PAPER.test(text) ? null : handedTo(text, marked)
  if (to === 'unknown') return SOMEBODYS
  if (to === 'state') return HOST
  if ((TO_HOST.test(text) && !HANDS_PAPER.test(text)) || (isHandedOver && marked.tells['to-host'].test(text)))
    return HOST
  if (!isForeign && (IN_CARE.test(text) || officesHolding(text).length)) return HOST
  if (isHandedOver || (details.includes('control') && side === 'taliban'))
    return isForeign ? OCCUPIED : TALIBAN
  if (details.includes('flag') && !isForeign)
    return side === 'taliban' || (!side && LOOKS_WHITE.test(text)) ? NEW_FLAG : OLD_FLAG
  const working = isForeign ? null : workingWithThem(text)
  if (working) return working
  if (details.includes('money') && TO_PAY.test(text)) return NOTHING
  if (side && MANNED.test(text)) return side === 'taliban' ? TALIBAN : REPUBLIC
  if (side === 'republic' && !isForeign && HAS_LEFT.test(text)) return LEFT
  if (side === 'republic' && question.people.length && LEAVES.test(text)) return NOTHING
  if (side === 'republic') return details.includes('open') && !isForeign ? REPUBLIC_AT_WORK : REPUBLIC
  if (side === 'taliban' && !isForeign && PAID_BY_THEM.test(text)) return FUNDED
  if (details.includes('open') || details.includes('upgraded') || (isForeign && HAS_ONE.test(text)))
    return FULLY.test(text) ? FULLY_OPEN : OPEN
  if (details.includes('quit')) return NOTHING
  if (details.includes('guard'))
    return isForeign && GUARDED_BY_NONE.test(text) && !POLICE.test(text) ? UNGUARDED : GUARDED
  if (details.includes('damage')) return DAMAGED
  if (details.includes('money') && (side === 'taliban' || has('authorities'))) return FUNDED
  if (details.includes('staff') || details.includes('money')) return NOTHING
  if (VISITS.test(text) || PROTESTS.test(text)) return NOTHING
  return side === 'taliban' && !isForeign
    ? TALIBAN
    : details.includes('control') && !question.people.length
      ? marked.marks.some(isStateItself)
        ? HOST
        : SOMEBODYS
      : NOTHING
}
