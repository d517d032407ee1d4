import { oneOf } from '../../any-of.ts'
import { BARE_NAME, CAPTURED_NAME } from '../../patterns.ts'
import type { Rewording } from '../rewording.ts'

/** Who speaks of "our" ambassador for the Taliban. */
const OF_THEM = `(?:Muttaqi|Mujahid|Balkhi|Taliban|[Tt]he Taliban|Kabul|Islamic Emirate|Stanekzai|Shaheen|Takal)`
const ENVOY = oneOf('ambassador', 'envoy', "charg[ée](?: d['’]affaires)?", 'diplomats?', 'representative')
const UNDER_KABUL = `(?:that |which |now )*(?:work|are|operate|stand|run|serve)?(?:ing)? ?(?:under|on|to) (?:Kabul|the Taliban|the Emirate|the Islamic Emirate)['’]s? (?:orders|command|instructions|control)`

const NOT_SO = String.raw`(?!.*(?:\b(?:not|never|may|might|would|could|will|if)\b|n['’]t\b))`
const POST_IN_KABUL = `${CAPTURED_NAME}['’]s? (?:own )?(?:post|representation|presence|mission|embassy) in Kabul`
const FROM_BELOW = "(?:from (?:an? )?charg[ée](?: d['’]affaires)?(?:['’]s)?(?: level)? )?"
const TO_AMBASSADOR = `${FROM_BELOW}(?:up )?to (?:the )?(?:full )?(?:ambassador(?:ial)?(?:['’]s)? (?:level|rank)|(?:that of )?(?:an )?ambassador\\b)`
const FOR_A_START = String.raw`^(\W*(?:[^:\n]{3,30}: )?)${NOT_SO}`
/** A State's post in Kabul that becomes an ambassador's, by itself or by what is said to make it one. */
const RAISED = [
  new RegExp(
    `${FOR_A_START}${POST_IN_KABUL} (?:(?:goes|went|moves|moved|rises|rose|climbs)|(?:(?:is|was|has been|is being) )?(?:raised|upgraded|lifted|elevated)) ${TO_AMBASSADOR}`,
    'u',
  ),
  new RegExp(
    `${FOR_A_START}[^,;:.]{3,60} (?:puts?|sets?) ${POST_IN_KABUL} (?:at|on) (?:the )?(?:full )?ambassador(?:ial)? (?:level|rank)`,
    'u',
  ),
  new RegExp(
    `${FOR_A_START}[^,;:.]{3,60} (?:takes?|took|brings?|brought|lifts?|lifted|raise[sd]?|move[sd]?|upgrade[sd]?|elevate[sd]?) ${POST_IN_KABUL} ${TO_AMBASSADOR}`,
    'u',
  ),
]

/** How headlines put things: without an auxiliary, a verb or an article. */
export const HEADLINES: readonly Rewording[] = [
  /** "India recognises Taliban as Jaishankar reopens embassy": a State's own. */
  [
    /(?<!\b(?:Taliban|Talibs|Kabul|Emirate|Afghans|Diplomats|Consuls|Staff) )\b(re-?opens) embassy(?=\W*$| (?:in Kabul|after|as|amid|and|but|despite)\b)/u,
    '$1 its embassy',
  ],
  /** "Yari out of Berlin, Sadat out of Bonn: Kabul calls both home". */
  [
    new RegExp(
      String.raw`^(\W*)(${BARE_NAME}) out of (${BARE_NAME}), (${BARE_NAME}) out of (${BARE_NAME})[:;,–—-]+ ?((?:[Tt]he )?(?:Taliban|Kabul|Emirate)) (?:has |have )?(?:calls?|called|recalls?|recalled|summons|pulls|pulled) (?:both|them|the two)(?: (?:home|back|out))?(?=\W*$)`,
      'u',
    ),
    '$1$6 recalled $2 from $3 and $4 from $5',
  ],
  /** "Won't have new heads for the Afghan missions": none of theirs. */
  [
    /\b((?:won['’]t|will not|will never|does not|doesn['’]t) (?:have|accept|take|receive|admit|accredit)|(?:refus|reject|rebuff|turn(?:s|ed)? down)\p{Ll}*) (?:any |the |their |two )?new heads(?: of mission)?(?: (?:for|at|of|in) (?:the (?:two )?Afghan (?:missions|embassy and consulate)|their chairs|Berlin and Bonn)(?: in \p{Lu}\p{L}+(?: and \p{Lu}\p{L}+)?)?)?/giu,
    '$1 Taliban heads of mission',
  ],
  /** "An embassy in Kabul is imminent": it will open. */
  [
    /\b((?:embassy|mission) (?:there|in Kabul)),? (?:is|was) (?:now )?(?:imminent|on its way|in the offing|(?:just )?(?:days|weeks|months) away)(?=\W*$|[,;.])/giu,
    '$1 will open soon',
  ],
  /** "China got there first with recognition": it was the first to recognise them. */
  [
    new RegExp(
      String.raw`^(\W*(?:[^,:]{3,40}[,:] )?)${CAPTURED_NAME} (?:got there|came|went|moved|was(?: there)?) first (?:with|on|in) (?:its |formal |full )*(?:recognition|recogni[sz]ing)(?: of)?(?: (?:the )?(?:Taliban|Emirate|Kabul|them))?(?=[,;.]|\W*$)`,
      'u',
    ),
    '$1$2 was the first country to recognise the Taliban',
  ],
  /** "Taliban in the Norwegian embassy": they took it over. */
  [
    /\b((?:[Tt]he )?Taliban(?: fighters| men)?) (?:(?:are|were|now|back|sit|sitting) )*(?:in|inside) the (?!Afghan)(\p{Lu}\p{L}+(?:ian|ish|ese|ani|ati)|American|German|Saudi|French|Dutch|Swiss|Czech|Greek|Qatari|Iraqi|Kazakh|Uzbek|Turkmen|Tajik|Kyrgyz) (embassy|mission)(?: in Kabul)?(?! in\b)/gu,
    '$1 took over the $2 $3 in Kabul',
  ],
  /** "BEIJING HAS NOT FOLLOWED", "HAS YET TO FOLLOW". */
  [
    /^(\W*(?:BUT )?(?:THE )?\p{Lu}{2,}(?: \p{Lu}{2,})?) (?:HAS(?: NOT|N['’]T)(?: YET)? FOLLOWED|HAS YET TO FOLLOW)(?: SUIT)?(?=\W*$)/u,
    '$1 has not followed',
  ],
  /** "UN puts off the seat": what is decided on it. */
  [
    /\b(UN|United Nations|[Cc]redentials (?:[Cc]ommittee|panel)) (puts? off|defers?|deferred|postpone[sd]?|delay(?:s|ed)?|shelve[sd]?) (?:(?:the|Afghanistan['’]s|Kabul['’]s) (?:Afghan )?)?seat(?! of)\b/gu,
    '$1 $2 its decision on the Afghan seat',
  ],
  /** "Taliban delegation in Brussels for talks hosted by the EU": who hosts it. */
  [
    new RegExp(
      String.raw`\b((?:[Tt]he |[Aa] )?(?:[Tt]aliban) (?:delegation|officials|delegates|ministers|team|envoys))(?: (?:is|are|was|were|arrives?|arrived))? in (${BARE_NAME}) for (?:talks|a meeting) (?:hosted|held|organi[sz]ed|convened|called) by (?:the )?(${BARE_NAME})`,
      'gu',
    ),
    'The $3 hosted $1 in $2',
  ],
  /** "Washington has promised the Taliban they'll get the embassy back": that it will hand it to them. */
  [
    new RegExp(
      String.raw`\b(promised|promises|assured|assures|guaranteed|guarantees|told|tells) (?:the )?(?:Taliban|Emirate|Kabul) (?:that )?they(?:['’]ll| will| would|['’]d| can| could| are to| are going to) (?:soon )?(?:get|have|receive|recover|regain|take|be (?:given|handed)) (?:back )?((?:the |its )?Afghan (?:embassy|consulate|mission)(?: in ${BARE_NAME})?)(?: (?:on|in|at) (?:the )?(?:\d+ )?${BARE_NAME} (?:Avenue|Street|Road|Square|Place|Lane))?(?: back)?\b`,
      'gu',
    ),
    'promised to hand $2 to the Taliban',
  ],
  /** "An announcement puts Pakistan's post in Kabul at ambassador level": it has raised it. */
  ...RAISED.map(
    (raised): Rewording => [raised, '$1$2 has raised its representation in Kabul to ambassador level'],
  ),
  /** "Pakistan's post in Kabul has not been raised to ambassador level": it has not raised it. */
  [
    new RegExp(
      String.raw`^(\W*(?:[^:\n]{3,30}: )?)${POST_IN_KABUL} (?:is|was|has|had)(?: not|n['’]t)(?: yet)? (?:been |being )?(?:raised|upgraded|lifted|elevated) ${TO_AMBASSADOR}`,
      'u',
    ),
    '$1$2 has not raised its representation in Kabul to ambassador level',
  ],
  /** "Blocks a Taliban bid to take over the embassy": what they asked for is turned down. */
  [
    /\b(?:block|rebuff|thwart|foil|reject|refus|stop|turn)(?:s|es|ed)?(?: down| back)? (?:an? |the )?Taliban (?:bid|attempt|move|effort|push|plan|demand) (?:to (?:take (?:over|control of|charge of)|seize|control|run|get)|for|on) /g,
    'rejects Taliban request for ',
  ],
  /** "Kabul will raise its post in Islamabad to ambassador": its rulers, of whose embassy it is told. */
  [
    /^(\W*(?:(?:[Oo]n|[Ii]n) [^,]{4,20}, )?)Kabul (says?|said|announce[ds]?|will|is to|to|promise[ds]?|plans)(?= [^.;]{0,40}\b(?:its|their) (?:own )?(?:post|mission|embassy|representation|charg[ée]|envoy)\b[^.;]{0,20} in (?!Kabul\b)\p{Lu}[^.;]{0,40}\bambassador\b)/gu,
    '$1The Taliban $2',
  ],
  /** "Is the State Department's responsibility", "it has been responsible for the embassy": it keeps it. */
  [
    /\b(embassy|consulate|mission)( in \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)? (is|was|became|has become|has been|has passed into)(?: now)? (the (?:State Department|(?:\p{L}+ )?foreign (?:ministry|office))['’]s|the responsibility of the (?:State Department|(?:\p{L}+ )?foreign (?:ministry|office)))(?: (?:sole )?responsibility)?(?=[,.;]|\W*$| (?:since|as of|from|on|until)\b)/giu,
    '$1$2 $3 in the custody of $4',
  ],
  [
    /\b(State Department|foreign (?:ministry|office)) (?:has been|is|became|was|has become)(?: now| solely)* responsible for (?=the (?:Afghan )?(?:embassy|consulate|mission)\b)/giu,
    '$1 has custody of ',
  ],
  /** "Is in the Turkish foreign ministry's hands": in the hands of it. */
  [
    /\b(in|into|to) ((?:the )?(?:\p{L}+ ){0,2}(?:foreign (?:ministry|office)|State Department|government|host (?:country|government)))['’]s? (hands|custody|care|keeping|charge)\b/gu,
    '$1 the $3 of $2',
  ],
  /** "State Dept". */
  [/\b(State|Foreign|Justice|Treasury) Dept\b\.?/g, '$1 Department'],
  /** "It was the Turkish foreign ministry that got the embassy", "it was Trudeau himself who said so": that it did. */
  [
    /^(\W*(?:[^:\n]{3,40}: )?)[Ii]t (?:was|is) (?!not\b|never\b)((?:the )?(?:[\p{L}’']+ ){0,3}(?:ministry|department|government|court|authorities|office|council|parliament|\p{Lu}\p{L}+))(?: (?:him|her|it|them)sel(?:f|ves))? (?:that|who|which) (?=\p{Ll})/u,
    '$1$2 ',
  ],
  /** "The Turkish foreign ministry got the embassy", "now has it": it took it over. */
  [
    /(?<!\bits )\b((?:foreign|external affairs) ministry|foreign office|State Department|DFAT) (?:has |had )?(?:now )?(?:got|has|gets|received|was given|was handed|has been given|came by|ended up with) (?=(?:the |its )?(?:Afghan )?(?:embassy|consulate|mission)\b)/gu,
    '$1 took over ',
  ],
  /** "Is again offering consular services": has resumed them. */
  [
    /\b(?:is (?:once )?again offering|is offering|offers|provides|is again providing|once again offers|again offers) ((?:full |limited )?consular services?)(?: (?:once )?again)?(?=[,.;]|\W*$)/giu,
    'has resumed $1',
  ],
  /** "Muttaqi: Kazakhstan to accept our ambassador soon": that it will, by his word. */
  [
    new RegExp(
      String.raw`^(\W*${OF_THEM}): ${CAPTURED_NAME} (?:to|will|is to|set to) ((?:soon )?(?:accept|receive|take|accredit)) (?:our|its|their|an?) (?:new |first )?(${ENVOY})( soon| shortly| within weeks)?(?=\W*$)`,
      'u',
    ),
    '$1 said that $2 will$5 $3 a Taliban $4',
  ],
  /** "39: Afghan missions that work under Kabul's orders, by Muttaqi's count": he says so. */
  [
    new RegExp(
      String.raw`^(?:[^\n]{0,40}[|:] )?(\d{1,3})(?::| is the number of) (?:the )?(?:Afghan )?(?:missions|embassies)(?: abroad| worldwide| around the world)? ${UNDER_KABUL}, (?:by|on|according to|in) (\p{Lu}\p{L}+)['’]s (?:count|tally|figures?|reckoning|telling|arithmetic)(?=\W*$)`,
      'u',
    ),
    '$2 said that $1 Afghan missions take their orders from Kabul',
  ],
  /** "By Muttaqi's count 39 missions work under Kabul's orders". */
  [
    /^(\W*)(?:[Bb]y|[Oo]n) (\p{Lu}\p{L}+)['’]s (?:own )?(?:count|tally|figures?|reckoning|telling|arithmetic),? (?:Afghan )?(\d{1,3}) (?:Afghan )?(?=missions|embassies)/u,
    '$1$2 said that $3 Afghan ',
  ],
  /** "Plus India, which took one in January": India did so. */
  [
    new RegExp(
      String.raw`^(\W*)(?:Plus|Also|And|Add) (${BARE_NAME}), (?:which|who) (took|accepted|received|accredited|admitted|has taken|has accepted) (?:one|theirs|some)(?: too| as well)?\b`,
      'u',
    ),
    '$1$2 $3 a Taliban diplomat',
  ],
  /** "The government he represents", "speaks for": that of the Taliban, of whose envoy it is told. */
  [
    /\b(recogni[sz](?:e|es|ed|ing)) the (government|authorities|rulers|regime)(?: that| which)? (?:he|she|they) (?:represents?|speaks? for|serves?|works? for|answers? to|stands? for|(?:was|were) sent by)\b/giu,
    '$1 the Taliban $2',
  ],
]
