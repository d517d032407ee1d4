import type { Wordings } from '../../understand/tells.ts'
import { anyOf, oneOf } from '../any-of.ts'
import { BARE_NAME, MONTH, THAT_SAME_DAY } from '../patterns.ts'
import { SUBJECT } from './in-two.ts'
import { ofThatPlace } from './of-that-place.ts'
import { rewordedBehind } from './rewording.ts'
import { LAST_SENTENCE, onlyBefore } from './rewordings/before-it.ts'
import { didNot } from './rewordings/did-not.ts'
import { inReturn } from './rewordings/in-return.ts'
import { itsFate } from './rewordings/its-fate.ts'
import { keptOutOfThat } from './rewordings/kept-out.ts'
import { ofCommission, onThatRecognition } from './rewordings/named-before.ts'
import { DISOWNED, onThatList } from './rewordings/on-the-list.ts'
import { refusedInWriting } from './rewordings/refused-in-writing.ts'

/** How somebody who answers his own question says no. */
export const NAYS =
  '(?:nope|no|not|none|never|(?:far |much )?too (?:early|soon)|(?:still )?premature|off the table|out of the question)'

const MISSION = anyOf(
  // "the Afghan embassy in Oslo"
  new RegExp(
    String.raw`\b(?:[Tt]he )?Afghan(?:istan['’]s)? (?:\w+ )?(?:[Ee]mbassy|[Cc]onsulate(?: [Gg]eneral)?|[Mm]ission) in (?!${MONTH}\b)${BARE_NAME}`,
    'gu',
  ),
  // "Norway’s embassy in Kabul"
  /\b\p{Lu}\p{L}+['’]s (?:[Ee]mbassy|[Mm]ission)(?: in|,) Kabul\b/gu,
)
/** What may stand before "it": an answer, a time, a number in a list. */
const FIRST_WORD = oneOf(
  'yes|no|nope',
  'then|later|afterwards|since then',
  'one|two|three|first|second|third',
  'today|now',
  String.raw`days later|weeks later|months later|a \w+ later`,
)
/** What a mission does or is: "it gets", "it is". */
const ITS_VERB = oneOf(
  'was|is|has|had',
  're-?opened|closed|shut',
  'pays?|paid|asked|gets|got|lives|finances|serves',
  'covers?|covered|meets (?:its|all)|met its|relies|relied|depends|raises|earns|funds itself',
  'does|did',
  'stayed|stays|stopped|moved|carries|carried',
  'will|never|remains|then|later|now|stands|stood|lies|sits',
)
/** "It will accept an envoy", "it has not recognised them": what a State does, and no mission. */
const OF_STATES = `(?:(?:will|would|has|had|does|did|never|then|later|now)(?: not)? )+(?:accept|accredit|admit|recogni[sz]e)(?:d|ed|ted)?`
/** "It was handed over", "Later the mission reopened": the mission is the one named last. */
const LEANS = new RegExp(
  String.raw`^(\W*(?:${FIRST_WORD},? )?)(?:it|the (?:embassy|mission|consulate|place))(?= ${ITS_VERB}\b)(?! ${OF_STATES}\b)`,
  'iu',
)

/** "They have been guarding the building": that of the mission named last. */
const PREMISES =
  /(?:\b(?:the|its) |^\W*)(?:building|compound|premises)(?: and (?:the |its )?(?:archives|contents|files|grounds))?\b(?! of\b)/i
/** "…, while looking after Afghans abroad": the mission named last does. */
const DOING =
  /^(\W*)((?:still |also |all the while )*(?:look|serv|handl|tak|fly|work|issu|receiv|gett|liv|runn|answer|report|keep|refus|hous|process|accept|stay|remain)ing\b)/i
/** "Australia keeps the building": who keeps it is told, and not what it is kept as. */
const KEEPS_PREMISES =
  /\b(keeps?|kept|retains?|retained)(?= (?:the|its) (?:building|compound|premises)\b(?! (?:open|closed|shut|locked|empty)\b))/i
/** "The outgoing team handed it to the ministry": the mission named last, by what it is called there. */
const HANDED_IT =
  /\b(hand(?:s|ed)|g[ai]ve[ns]?|turn(?:s|ed)|pass(?:es|ed)|surrender(?:s|ed)|cede[sd]|left) (?:over )?it (?=(?:over |back )?to (?:the |its )?\p{L})/u
/** "Britain closed it", "the Taliban shut it down": the mission named last. */
const CLOSED_IT =
  /^(\W*(?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? (?:has |had |itself |then )?(?:closed|shut|reopened)) it(?= down\b|\W*$| (?:in|on|last|after|because|over)\b)/iu
const HOUSE_NAMED =
  /\b(?:[Tt]he )?(?:Afghan (?:embassy|consulate|mission) in \p{Lu}\p{L}+|\p{Lu}\p{L}+ (?:embassy|consulate)(?! in\b))(?=\P{L}|$)/gu
const asOfAfghans = (house: string): string =>
  house
    .replace(/^(?:[Tt]he )?(?!Afghan\b)(\p{Lu}\p{L}+) (embassy|consulate)$/u, 'the Afghan $2 in $1')
    .replace(/^The /, 'the ')

/** "India has raised its mission in Kabul. The building had stood empty": that of its own mission. */
const OWN_IN_KABUL = /\b(?:its|their) (?:own )?(?:embassy|mission) in Kabul\b/gu
const asBegun = (found: string, own: string): string => (/^\W/.test(found) ? ` ${own}` : own)

/** "The Greek site has them in the embassy in Ankara as well", after a sentence on the Taliban: who reports it is no State. */
const SITE_HAS_THEM =
  /^(\W*)(?:[Tt]he|[Aa]n?|[Oo]ne|[Aa]nother|[Oo]ur|[Tt]heir) (?:[\p{L}-]{1,20} ){0,2}?(?:site|website|paper|newspaper|daily|agency|outlet|blog|wire|channel|report|version|story|copy|other) (?:has|puts?|places?|sees?|shows?) them (?:(?:installed|sitting|also|already|now) )*(?=(?:in|at|inside|running|in charge of)\b)/u
/** "And the bills? Kabul pays them": those of the mission named last. */
const PAYS_THEM =
  /^(\W*)(?:Kabul|[Tt]he Taliban|[Tt]he Emirate) (?:pays?|foots?|covers?|settles?) (?:them|it)\b/u
const BILLS = /\b(?:bills?|salaries|wages|rent|costs|running costs)\?\W*$/i
/** "Its premises will then pass to": what becomes of the mission named last. */
const THEN_PASSES =
  /^(\W*)((?:the |its )(?:building|compound|premises)(?: and (?:the |its )?(?:archives|contents|files|grounds))?) (?:will (?:then )?|then )(?:pass|go|be (?:given|handed|passed|turned)|fall)(?:es|s)?(?: over)? (?:in)?to /i
/** "Who runs the consulates in Toronto and Vancouver. They are staffed by …": those named last. */
const THEY_ARE =
  /^(\W*(?:(?:In fact|Still|Today|Now),? )?)They (?=(?:are|were|remain|stay|have been) (?:(?:still|now|all|both) )*(?:staffed|run|headed|manned|held|led|closed|shut|open|controlled|operated|under|in the hands)\b)/u
const HOUSES_NAMED = new RegExp(
  String.raw`\b(?:[Tt]he )?Afghan(?:istan['’]s)? (?:embassies|consulates|missions) in ${BARE_NAME}(?:, ${BARE_NAME})*,? and ${BARE_NAME}`,
  'gu',
)
/** What is told of a place of its own is not told of the mission named last; "in August" is no place. */
const PLACED = new RegExp(String.raw` in (?!${MONTH}\b)\p{Lu}`, 'u')

/** "The one in London shut its doors", after a sentence on the Afghan embassy in Oslo. */
const ONE_IN = /\b([Tt]he) (?:one|mission|other) (?=in \p{Lu})/gu
/** "Kazakhstan's closed the same day", after a sentence on embassies: its embassy did. */
const OWN_ONE =
  /^(\W*\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?['’]s)(?:, (?:too|in turn|for its part),)? (?=(?:re-?opened|closed|shut|remains|stayed|stays|never|is|was|has)\b)/u
/** "The Norwegian one is closed as well", "have kept theirs going", after a sentence on embassies. */
const THE_ONE =
  /\b([Tt]he \p{Lu}\p{L}+) one (?=(?:is|was|has|had|remains|stays|stayed|re-?opened|closed|shut|never)\b)/u
const THEIRS = /\b(kept|keeps?) (?:theirs|its own) (?:going|open|running|staffed|working)(?: all along)?\b/i
/** "The Czechs decided to shut theirs", "Denmark has reopened its own there". */
const OF_THEIRS =
  /(?<=\b(?:open|reopen|clos|shut|evacuat|suspend|mov|relocat|sold|sell)\w* )(?:theirs|hers|its own|their own)\b(?: there)?/i
/** "The Emiratis accepted theirs in August", after a sentence on Taliban ambassadors. */
const THEIR_ENVOY = /(?<=\b(?:accept|accredit|admit|receiv|tak|took)\w* )(?:theirs|one too|one as well)\b/i
const TALIBAN_ENVOY =
  /\bTaliban(?:-appointed)? (?:official|ambassador|envoy|charg[eé](?: d['’]affaires)?|diplomat|consul|appointee)/i
/** "Norway accepted a first secretary", after a sentence on Taliban diplomats. */
const AN_ENVOY =
  /(?<=\b(?:accept|accredit|admit|receiv|tak|took)\w* an? )(?=(?:(?:first|second|third) secretary|ambassador|envoy|charg[eé]|consul|diplomat)\b(?! from\b))/i
/** "He takes over the embassy", after a sentence on a Taliban appointee. */
const HE_TAKES =
  /(?<=^(?:\W|On [\w ]{3,20} |[\w ]{3,20}: )*)[Hh]e (?=(?:takes?|took|has taken|had taken) (?:over|charge of)|(?:moves|moved) into)/
/** "China, while welcoming the step, has not followed suit", after a sentence on recognition. */
const NOT_FOLLOWED =
  /, (?:while|though|although) (?:welcoming|praising|noting|hailing|applauding) (?:the|that) (?:step|move|decision), (ha(?:s|ve)(?: not|n['’]t)) (?:yet )?(?:followed suit|done (?:so|the same|likewise))\b/i
/** "So did the Germans with theirs", "So has Berlin": what was told of another before. */
const SO_DID =
  /^\W*[Ss]o (?:did|has|have) ((?:the )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)(?: with theirs)?\W*$/u
/** "That is not recognition", after a sentence on what else a State did: it has not recognised them. */
const NO_RECOGNITION =
  /^(\W*)(?:[Tt]hat|[Tt]his|[Ii]t) (?:is|was|does|did)(?: not|n['’]t) (?:yet |formally )?(?:amount to |mean |constitute |equal )?(?:an? (?:act of )?|full |formal |legal )?recognition(?=\W*$)|^(\W*)(?:[Ff]ormal |[Oo]fficial )?[Rr]ecognition (?:has|was|is)(?: not|n['’]t) (?:yet )?(?:been )?(?:granted|given|extended|offered)(?: yet| so far)?(?=\W*$)/u
/** "Recognition has been granted": the same without a "not". */
const RECOGNITION_GIVEN =
  /^(\W*)(?:[Ff]ormal |[Oo]fficial )?[Rr]ecognition (?:has|was) (?:now |since |also )?(?:been )?(?:granted|given|extended)(?=\W*$)/u
/** "This time it was Russia that went first", after a sentence on recognition. */
const WENT_FIRST =
  /^(\W*)(?:this time,? )?it (?:was|is) ((?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) (?:that|who|which) (?:went|came|was|moved|acted) first(?=\W*$)/iu
/** "Besides London and Berlin the list names Madrid, whose stamps …", after a sentence on missions that were disowned. */
const LIST_NAMES = new RegExp(
  String.raw`^(\W*)(?:Besides|Along with|Alongside|Apart from|In addition to) (${BARE_NAME}(?:(?:, | and |, and )${BARE_NAME})*),? (?:the|their|its) list (?:names|has|includes|also names) (${BARE_NAME}(?:(?:, | and |, and )${BARE_NAME})*)(?:, whose [^,.;]*)?(?=\W*$)`,
  'u',
)
/** "Closed their embassies there", after a sentence on Kabul. */
const THERE = /\b((?:its|their) (?:embass(?:y|ies)|missions?)) there\b/i
const HOUSES = /\b(?:embass(?:y|ies)|consulates?|missions?)\b/i

/** "Ottawa did not reply to it": to the letter named last. */
const REPLIED = /\b((?:repl(?:y|ied)|respon(?:d|ded)) to|answer(?:ed)?) (?:it|them)\b/i
const LETTER = /\b(?:letter|request)\b/i

/** "Recognition: nope, not from either": of those named before. */
const NOT_GIVEN = new RegExp(String.raw`^(\W*)(recognition|handover|accreditation): (?=${NAYS}\b)`, 'i')

/** "Services were suspended the same day": those of the mission named last; what is no more than halted some day is left unread. */
const SERVICES_ENDED = new RegExp(
  String.raw`^(\W*)(?:(?:[Aa]ll|[Ii]ts|[Tt]he|[Aa]ny|[Mm]ost)(?: of its)? )?(?:(?:[Cc]onsular|[Rr]emaining|[Nn]ormal|[Oo]ther|[Ii]ts) )*(?:[Ss]ervices|[Oo]perations|[Ww]ork|[Aa]ctivities) (?:(?:were|was|had been|have been|has been) )?(?:(?:all|also|then) )?(?:suspended|halted|stopped|ended|discontinued|ceased|shut down|wound up)(?= (?:${THAT_SAME_DAY}|on (?:${THAT_SAME_DAY}|\d)|that day\b))`,
  'u',
)

/** Ways of leaning that have a file of their own, each of a sentence and those before it. */
const LEANING = [
  didNot,
  inReturn,
  refusedInWriting,
  ofCommission,
  onThatRecognition,
  ofThatPlace,
  keptOutOfThat,
  onThatList,
  onlyBefore,
  itsFate,
]

/** How a sentence reads after those before it. */
export const asItLeans = (text: string, before: string, { behind }: Wordings): string => {
  const mission = before
    .match(MISSION)
    ?.at(-1)
    ?.replace(/, (?=Kabul$)/, ' in ')
  const [noun = ''] = HOUSES.exec(before) ?? []
  const house = noun.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '')
  const place = /\bKabul\b/.test(before) ? 'in Kabul ' : ''
  const [named] = before.match(HOUSE_NAMED)?.slice(-1) ?? []
  const [houses] = before.match(HOUSES_NAMED)?.slice(-1) ?? []
  const [envoy] = TALIBAN_ENVOY.exec(before) ?? []
  const [last = ''] = before.match(LAST_SENTENCE) ?? []
  const predicate = last.slice(SUBJECT.exec(last)?.[0].length ?? last.length)
  const told = LEANING.reduce(
    (sentence, read) => read(sentence, before),
    rewordedBehind(text, before, behind),
  )
    .replace(DOING, mission ? `$1${mission.replace(/^A/, 'The A')} is $2` : '$&')
    .replace(SERVICES_ENDED, mission ? `$1${mission.replace(/^the /, 'The ')} suspended its services` : '$&')
    .replace(THEN_PASSES, mission ? '$1$2 are handed over to ' : '$&')
    .replace(THEY_ARE, houses ? `$1${houses.replace(/^(?:the )?A/i, 'The A')} ` : '$&')
    .replace(SITE_HAS_THEM, /\bTaliban\b/.test(before) ? '$1The Taliban are ' : '$&')
    .replace(PAYS_THEM, mission && BILLS.test(before) ? `$1The Taliban pay for ${mission}` : '$&')
    .replace(HANDED_IT, named ? `$1 ${asOfAfghans(named)} ` : '$&')
    .replace(CLOSED_IT, named ? `$1 ${asOfAfghans(named)}` : '$&')
    .replace(NOT_GIVEN, '$1They gave no $2, ')
    .replace(THERE, place ? '$1 in Kabul' : '$&')
    .replace(ONE_IN, mission?.includes('Afghan') ? `$1 Afghan ${house} ` : '$&')
    .replace(OWN_ONE, house ? `$1 ${house} ${place}` : '$&')
    .replace(THE_ONE, house ? `$1 ${house} ${place}` : '$&')
    .replace(THEIRS, house ? `$1 their ${house} ${place}open` : '$&')
    .replace(OF_THEIRS, house ? `their ${house} ${place}`.trim() : '$&')
    .replace(THEIR_ENVOY, envoy ? `a ${envoy}` : '$&')
    .replace(NOT_FOLLOWED, /\brecogni[sz]e/i.test(before) ? ' $1 recognised the Taliban' : '$&')
    .replace(HE_TAKES, envoy ? `The ${envoy} ` : '$&')
    .replace(AN_ENVOY, envoy ? 'Taliban ' : '')
    .replace(
      NO_RECOGNITION,
      !last || /\brecogni[sz]/i.test(last) ? '$&' : '$1$2It has not recognised the Taliban',
    )
    .replace(RECOGNITION_GIVEN, last ? '$1It has recognised the Taliban' : '$&')
    .replace(WENT_FIRST, /\brecogni[sz]/i.test(before) ? '$1$2 was the first to recognise the Taliban' : '$&')
    .replace(
      LIST_NAMES,
      DISOWNED.test(before) ? '$1Kabul disowned the papers of the Afghan missions in $2, $3' : '$&',
    )
    .replace(SO_DID, (so, who) => (predicate ? `${who} ${predicate}` : so))
  const sentence = LETTER.test(before) ? told.replace(REPLIED, '$1 the Taliban letter') : told
  if (PLACED.test(sentence)) return sentence
  const [own = mission] = before.match(OWN_IN_KABUL)?.slice(-1) ?? []
  const leaning = mission ? sentence.replace(LEANS, `$1${mission.replace(/^A/, 'the A')}`) : sentence
  return own
    ? leaning.replace(KEEPS_PREMISES, '$1 custody of').replace(PREMISES, (found) => asBegun(found, own))
    : leaning
}
