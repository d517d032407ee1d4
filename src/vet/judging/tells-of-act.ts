import { whole } from '../any-of.ts'
import type { Claim } from '../claims/claim.ts'
import { MONTH } from '../patterns.ts'

/** Words for what is done, in English. */
export const ACT = whole(
  // To an envoy, or with his letters.
  'received|accepted|presented|accredited|recogni[sz]ed|followed(?! by\\b)',
  'took (?:in )?(?:[\\w-]+ ){0,4}(?:ambassador|envoy|diplomat|consul|chargé|(?:first|second|third) secretary)s?|let (?:[\\w-]+ ){1,5}in',
  'agreed|consented|issued|granted|installed|gave (?:\\w+ ){0,4}(?:credentials|letters?)',
  // With a flag.
  'raised|flew|hoisted|g(?:oes|one) up|went up',
  'handed|gave (?:over |up )?(?:the|its|their)|passed|passes|chang(?:ed|es) hands|(?:went|goes|fell|falls) (?:over )?to the|(?:took|taken) (?:over|control|charge)|seized|gained control|(?:were|was) given (?:over )?to',
  // "Took the Taliban off"
  '(?:down|up)graded|taken? (?:\\w+ ){0,3}off|took (?:\\w+ ){0,3}off',
  // To a mission.
  'closed|shuts?|closes|shuttered|suspended|(?:re-?)?opened|resumed|restarted|restored',
  // From a city, or to another.
  'moved|relocated|transferred|evacuated|withdrew|withdrawn|(?:left|quit|fled) (?:Kabul|Afghanistan)|flew out|flown out|pulled out',
  '(?:came|comes|fell|passed) (?:under|into|to)(?: the)? (?:Taliban|control)',
  // To a list, or what stands on it.
  'removed|delisted|de-listed|dropped|lifted|struck|excluded|ended',
  // "Taliban-sent staff" tells whose they are.
  'expelled|admitted|approved|(?<!-)sent|posted|appointed|recalled|relieved|dismissed',
  'turned [^,;]{3,40} into an? (?:\\w+ )?ambassador',
  // With a letter.
  'wrote|written|asked|requested|replied',
  'lowered|reach(?:es|ed|ing)',
  // In the present of a headline.
  'g[eo]ts? the keys|takes? (?:over|control|charge)|hands? over',
)
/** What is done at a mission; its envoys may have been taken long before they begin their work. */
const WORK =
  /\bceased\b|\b(?:stopped|halted|ended|began|begun|started|took up) (?:its |their |all )?(?:work|operations?|services?)\b|\bmoved in(?:to)?\b|\bteam (?:went|flew|arrived|returned)\b|\b(?:dispatch|deploy)ed\b/i
/** "Had reopened it on 15 September" gives the day on which it was done. */
const HAD_ON_A_DAY = new RegExp(
  String.raw`\bhad (?=[^.;]{3,90} on (?:\d{1,2} ${MONTH}|${MONTH} \d{1,2}\b))`,
  'gi',
)
/** These tell what held at a time and not when it began, or give no day ("a fortnight ago", "three years after the fall of Kabul"). */
const LASTS =
  /\b(?:as of|as (?:closed|shut|open)|until|had|ago|still|remain\w*|stay\w*|kept|already|not|never|years? (?:after|later)|by (?=\d|\w+ \d|early|mid|late|the (?:end|time)))\b/i
/** Whether what a claim states is an act; in other languages than English, that of the one State it names. */
const isAct = ({
  countries,
  topic,
  question: { language, text },
  frame: { order },
  tells,
}: Claim): boolean =>
  language === 'en'
    ? ACT.test(text) ||
      (topic === 'mission' && WORK.test(text)) ||
      (order?.topic === topic && typeof order.place === 'number' && BECOMES.test(text))
    : countries.length === 1 && tells.includes('act')
const lasts = ({ question: { language, text }, tells }: Claim): boolean =>
  language === 'en' ? LASTS.test(text.replace(HAD_ON_A_DAY, '')) : tells.includes('lasts')

/** Whether a claim tells of something done, and not of what held. */
export const tellsOfAct = (claim: Claim): boolean => isAct(claim) && !lasts(claim)

/** "Russia became the first State to recognise them on 3 July": who takes a place among States acts. */
const BECOMES =
  /\b(?:became|becomes|becoming|was|is)(?: not)? (?:now |only |also )?(?:the |a )?(?:\w+ )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b/i

const SINCE = /\bsince\b(?! (?:last|this|the(?! takeover))\b)/i
/** "The first to close since the Taliban took over": since when it is the first, and not closed. */
const FIRST_SINCE = /\b(?:first|second|third|fourth|fifth|only|last|latest)\b[^.;]{0,80}\bsince\b/i
/** Whether a claim tells since when what it states holds, and not since when it takes its place in an order. */
export const holdsSince = ({ question: { language, text, order }, tells }: Claim): boolean =>
  (language === 'en' ? SINCE.test(text) : tells.includes('since')) && !order && !FIRST_SINCE.test(text)
