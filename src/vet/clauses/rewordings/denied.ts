import { oneOf } from '../../any-of.ts'
import { CAPTURED_NAME } from '../../patterns.ts'
import type { Rewording } from '../rewording.ts'

const KABUL = '(the Taliban|Kabul|the (?:Islamic )?Emirate)'
const NOTHING = '(?:nothing|not a (?:cent|penny|dime|dollar))'
const FOR_NOTHING = String.raw`(?:(?:has|have|had) )?${oneOf(
  `(?:asks?|asked|petitioned) ${KABUL} for ${NOTHING}`,
  `(?:takes?|took|taken|gets?|got|receives?|received|wants?|wanted|accepts?|accepted) ${NOTHING} from ${KABUL}`,
)}(?=\W*$)`

const FAR_FROM = oneOf(
  'nowhere (?:near|close to)',
  'far from',
  '(?:a (?:very )?long way|far away|miles(?: away)?) (?:off|from)',
  "(?<=\\bnot |n['’]t )(?:(?:even|anywhere|remotely) )*(?:near|close to)",
  'not (?:(?:even|anywhere|remotely) )*(?:near|close to)',
)
const DOING = '(?:recogni[sz]|accept|accredit|receiv|admitt|tak|hand|re-?open|giv|grant)ing'

/** Envoys of the Taliban's, as those who send or want them are told of. */
const THEIR_ENVOYS =
  "((?:[Tt]he )?(?:Taliban|Emirate)(?:['’]s)?(?: |-)(?:appointed |named |sent )?(?:envoys?|ambassadors?|diplomats?|appointees?|emissaries|representatives|officials))"
/** What a State does or does not do with them, none of them, and who they may be. */
const TAKE = 'recogni[sz]e|accept|receive|accredit'
const NO = '(?:no|not one|not a single)'
const WHOM =
  "(?:[\\p{L}’'-]+ ){0,2}(?:government|authorit|regime|administration|emirate|envoy|ambassador|diplomat|charg[eé]|representative)"
const IN_VAIN = oneOf(
  '(?:got|gotten|getting|got themselves|made it|going|gone) (?:absolutely |precisely )?nowhere',
  '(?:made|making|make|makes) no (?:headway|progress|inroads)',
  '(?:got|gained|won|found) no (?:foothold|admittance|admission|hearing|entry)',
  '(?:found|finding|find|finds) (?:the|its|every) doors? (?:shut|closed|barred)',
)

/** Ways to say in English that something is, or is not, given: without a "not", or with one that denies nothing. */
export const DENIED: readonly Rewording[] = [
  /** "Denies report, insists that they stay listed": the report is not told, and what is insisted on is. */
  [
    /\bden(?:y|ies|ied) (?:the |a |this |that |such |all |any )?(?:reports?|stor(?:y|ies)|claims?),? (?:and |but )?(insist|say|maintain|assert|stress)(s|ed|ing)?\b/giu,
    '$1$2',
  ],
  /** "Taliban envoys have got nowhere there": none was taken. */
  [
    new RegExp(
      `${THEIR_ENVOYS} (?:(?:have|has|had|are|were|is) )?(?:(?:so far|still|as yet|yet|since) )?${IN_VAIN}(?! near\\b)`,
      'gu',
    ),
    '$1 have not been accepted',
  ],
  /** "And has asked the Taliban for nothing", "takes nothing from them": it has no money of theirs. */
  [new RegExp(`,? (?:and|but) ${FOR_NOTHING}`, 'giu'), ' and it gets no money from $1$2'],
  [new RegExp(` ${FOR_NOTHING}`, 'giu'), ' gets no money from $1$2'],
  /** "Ruled recognition out": ruled it out. */
  [/\b(rul(?:e|es|ed|ing)) ((?:any |its |their )?recognition(?: of (?:the )?\p{L}+)?) out\b/giu, '$1 out $2'],
  /** "Has struck Manizha Bakhtari off its diplomatic list", "was dropped from Austria's diplomatic list": is accredited no more. */
  [
    /\b(?:has |have )?(?:struck|taken|removed|dropped|deleted) ((?:the )?(?:\p{Ll}+ )?(?:\p{Lu}[\p{L}’'-]+ ?){1,4}?) (?:off|from) (?:its|the|her|his) diplomatic list\b/gu,
    'has withdrawn the accreditation of $1',
  ],
  [
    /^(\W*(?:[^:]{3,30}: )?)((?:\p{Lu}[\p{L}’'-]+ ?){1,4}) (?:has been|was|is|had been) (?:struck|taken|removed|dropped|deleted) (?:off|from) (\p{Lu}\p{L}+)['’]s diplomatic list\b/gu,
    '$1$3 has withdrawn the accreditation of $2',
  ],
  /** "Gave Soroosh 48 hours to leave": by his name alone, an ambassador sent out. */
  [
    /\b(?:has |have |had )?(?:gave|given|gives?) (?:the )?(?:ambassador )?(?!(?:Taliban|Afghans?|Kabul|Emirate)\b)((?:\p{Lu}[\p{L}’'-]+ ){1,3})(?:an?|one|two|three|\d{1,2}) (?:hours?|days?|weeks?)(?: in which)? to (?:leave|go|depart|pack|get out|quit|clear out)(?: (?:the country|home))?(?![\p{L} ])/gu,
    'expelled ambassador $1from the country',
  ],
  /** 'Will "never" recognise them': the "never" is theirs, and denies all the same. */
  [/["“‘]((?:will )?never|not|no longer)["”’]/giu, '$1'],
  /** "Denies closing the embassy", "denies the handover of the consulate": what is denied to have been done. */
  [
    /\b(den(?:ies|ied|ying)) (?:ever )?(accept|accredit|hand|order|appoint|clos|approv|receiv|evacuat)ing\b/giu,
    '$1 having $2ed',
  ],
  [/\b(den(?:ies|ied|ying)) (?:ever )?shutting\b/giu, '$1 having shut'],
  [
    /\b(den(?:ies|ied|ying)) (?:any |the |a )?(?:handover|hand-over|transfer) of (?:the )?((?:\p{L}+ ){1,4}?(?:embassy|consulate|mission)(?: in \p{Lu}\p{L}+)?)(?: to the Taliban)?(?=\W*$|[,.;])/giu,
    '$1 that the $2 was handed over',
  ],
  /** "There is no doubt that", "nobody was surprised when": what follows is stated. */
  [
    /^(\W*)(?:there (?:is|was|can be) (?:no|little) (?:doubt|question|denying)(?: that| about it,?)?|it (?:is|was|comes as|came as) no (?:secret|surprise|coincidence|accident) (?:that|when)|(?:nobody|no one) (?:is|was|were) surprised (?:that|when)) /i,
    '$1',
  ],
  [/\bdid(?: not|n['’]t) hesitate to\b/gi, 'did'],
  /** "Recognition, it has not granted": what is put first is what is not given. */
  [
    /(?<=^|[:;,] )([Rr]ecognition|[Aa]n ambassador), (it|they|(?:the )?\p{Lu}\p{L}+) ((?:has|have|had|does|do|did|will|would)(?: not|n['’]t| never|,? however,? not)(?: (?:yet|so far))? (?:grant|give[n]?|extend|offer|accord|accept|take[n]?|receive)(?:ed|d)?)(?=\W*$)/gu,
    '$2 $3 $1',
  ],
  /** "Of recognition it said nothing": what is put first is what was not spoken of. */
  [
    /(?<=^|[:;,] )(?:[Oo]f|[Aa]bout|[Oo]n) (recognition),? (it|they|(?:the )?\p{Lu}\p{L}+) (?:has |have |had )?(?:said|says|say) (?:nothing|not a word)(?=\W*$)/gu,
    '$2 did not mention $1',
  ],
  /** "Has not followed Moscow in recognising them": of the one that went before nothing is denied. */
  [
    new RegExp(
      String.raw`((?:n['’]t|\bnot|\bnever|\byet to) )(?:yet )?follow(?:ed|ing)? ${CAPTURED_NAME}(?:['’]s lead)? (?:in|by) (?=recogni[sz]ing\b)`,
      'gu',
    ),
    '$1',
  ],
  /** "Had been recognised by nobody", "far from legitimate". */
  [
    /(?<!\b(?:government|regime|administration|[Ee]mirate|[Ss]tate|country)(?:,? (?:that|which) is)? )\b(recogni[sz]ed|accepted|accredited|taken up) by (?:nobody|no ?one|no (?:other )?(?:country|[Ss]tate|government|nation))\b(?! (?:but|other than|except|besides|save|bar)\b)/gu,
    'not $1 by any country',
  ],
  [
    /\bno (?:consent|agr[ée]ment|approval) (?:has |had |was )?(?:been )?given (?:for|to) /giu,
    'it had not accepted ',
  ],
  [/\bfar from (?:being )?legitima(?:cy|te)\b/gi, 'not legitimate'],
  /** "Is nowhere near recognising them", "isn't anywhere close to accepting one": it has no plan to. */
  [
    new RegExp(
      String.raw`\b(?:is|are|was|were|remains?|stays?)(?:n['’]t)? (?:still )?${FAR_FROM} (?=(?:\p{Ll}+ly )?${DOING}\b)`,
      'giu',
    ),
    'has no plan of ',
  ],
  [/\b(?:hardly|scarcely) (?=(?:about|set|poised|due|going) to\b)/giu, 'not '],
  /** "Recognition is a long way off", "is not on the horizon": it is not on the agenda. */
  [
    /\b([Rr]ecognition(?: of (?:the )?\p{L}+| by (?:the )?\p{Lu}\p{L}+)?) (?:(?:is|was|remains) (?:still )?(?:a long way off|far off|(?:years|miles) away|nowhere (?:in sight|near)|not (?:in sight|on the horizon|in the offing|in the pipeline|in prospect))|(?:is|was)n['’]t (?:in sight|on the horizon|in the offing|in the pipeline|in prospect))(?!\p{L})/gu,
    '$1 is not on the agenda',
  ],
  /** "Will accept no ambassador of theirs": it will not. */
  [new RegExp(String.raw`\b(will|would|can|could|shall) (${TAKE}) ${NO} (?=${WHOM})`, 'giu'), '$1 not $2 a '],
  /** "Recognises no Taliban government", "has accepted no envoy of theirs". */
  [new RegExp(` (?:(?:ha[sd]|have) )?(${TAKE})(?:[sd]|ed)? ${NO} (?=${WHOM})`, 'giu'), ' does not $1 a '],
  /** "Has got it nothing but no's." */
  [
    /\b(?:got|earned|won|met|brought)(?: (?:it|them))?(?: with)? (?:nothing but|only) (?:no['’]?s|refusals?|rejections?|rebuffs?|snubs?)\b/gi,
    'been refused',
  ],
  /** "Admits no one from the Taliban." */
  [
    /\b(admit|accept|take|receive|accredit)s? (?:no ?one|nobody|none) (?:from|of) (?:the )?(Taliban|Emirate)/gi,
    'does not $1 any $2 envoys',
  ],
  /** "Not one European State has let one in, Norway included": of the one that is named it is denied. */
  [
    new RegExp(
      String.raw`^(\W*)(?:[Nn]ot (?:one|a single)|[Nn]o) (?:[\w-]+ )?(?:country|[Ss]tate|government|nation|capital) (?:has |have )(?:so much as |even |ever |yet )*(.{8,}), ${CAPTURED_NAME} included(?=\W*$)`,
      'u',
    ),
    '$1$3 has not $2',
  ],
  /** "The Emirate is still without a single recognition": no State gives it. */
  [
    /(^\W*|, )((?:the )?(?:[\p{L}]+ )?(?:Taliban|Emirate)) (?:is|are|remains?|stays?) (?:still )?without (?:a single |any )?(?:[a-z]+ ){0,2}recognition(?: from (?:abroad|anyone|any(?:where| country| state)))?/giu,
    '$1no country has recognised $2',
  ],
  /** "First refused and then recognised": what came in the end is stated. */
  [
    /\b(?:first|initially|at first|once|originally) (?:refused|declined|balked|hesitated)[^,.;]{0,40}? (?:and|but) (?:then |later |eventually |finally )?(?:did )?/gi,
    '',
  ],
  /** "Does not look upon them as a lawful government": to be seen as that is to be recognised. */
  [
    /\b(?:look|regard|view|consider|treat|count)(s?) (?:up)?(?:on )?((?:the )?(?:Taliban|Emirate|Islamic Emirate)|them|it) as (?:an? |the |Afghanistan['’]s )?(?:\w+ly )?(?:lawful|legitimate|legal|rightful|official) (?=government|authorit|ruler|regime)/giu,
    'recognise$1 $2 as the ',
  ],
  [
    /\b(?:look|regard|view|consider|treat|count)ed (?:up)?(?:on )?((?:the )?(?:Taliban|Emirate|Islamic Emirate)|them|it) as (?:an? |the |Afghanistan['’]s )?(?:\w+ly )?(?:lawful|legitimate|legal|rightful|official) (?=government|authorit|ruler|regime)/giu,
    'recognised $1 as the ',
  ],
  /** "Not one Indian official has worked at India's mission in Kabul": it has been without them, and so closed. */
  [
    /^(\W*(?:[^,:“"]{3,40}[:,] ?["“]?)?(?:[Ss]ince [\w ]{3,40} )?)(?:[Nn]ot (?:one|a single)|[Nn]o) (?:[\p{L}’'-]+ ){0,2}?(?:official|diplomat|envoy|staff member|employee)s? (?:ha(?:s|ve) |had )?(?:been )?(?:work(?:s|ed|ing)?|served?|stationed|posted|based|seen|at work) (?:at|in) ((?:[\p{L}’'-]+ ){1,3}?(?:embassy|consulate|mission)(?: in \p{Lu}\p{L}+)?)/u,
    '$1$2 has been closed',
  ],
  /** "The reply was no": it replied all the same. */
  [/\b((?:reply|answer|response) (?:was|is)) (?:an? )?(?:flat |firm |clear |polite )*no\b/gi, '$1 negative'],
]
