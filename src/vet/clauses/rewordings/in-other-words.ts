import { oneOf } from '../../any-of.ts'
import { BARE_NAME, CAPTURED_NAME } from '../../patterns.ts'
import type { Rewording } from '../rewording.ts'

/** Who brings a thing about, whoever else takes part in it. */
export const ARRANGED =
  '(?:organi[sz]ed|arranged|orchestrated|engineered|brokered|carried out|effected|initiated|set up|brought about)'

/** Who runs a mission, and then who runs `another` in another city. */
const andAnother = (another: string): RegExp =>
  new RegExp(
    String.raw`\b((embassy|consulate|mission) in ${BARE_NAME} (is|was|remains) (?:still |now )?((?:run|controlled|held|staffed|led|headed|managed|operated) by|in the hands of) [^,;.]{3,40}?),?(?: and| but| while|,) ${another} in (${BARE_NAME}),?(?: (?:is|was))?(?: (?:run|controlled|held|staffed|led))? (?:by|in the hands of) `,
    'gu',
  )

/** What English copy calls by a phrase, in the words that are read. */
export const IN_OTHER_WORDS: readonly Rewording[] = [
  /** "Neither has Russia", "Nor did the UAE": it has not, it did not. */
  [
    new RegExp(
      String.raw`^(\W*)(?:And |But )?[Nn](?:either|or) (has|have|had|did|does|do|will|would|is|was) ((?:the )?${BARE_NAME}(?: (?:and|or) (?:the )?${BARE_NAME})?)(?: done (?:so|it|that))?(?=\W*$)`,
      'u',
    ),
    '$1$3 $2 not',
  ],
  /** "With the promotion came formal recognition": whoever is told of before gave it. */
  [
    /^(\W*)(?:And )?[Ww]ith (?:the|that|this|it) ?(?:promotion|upgrade|move|step|decision|decree|appointment|handover)? (?:came|comes|went|goes) (?:(?:formal|full|official|diplomatic|de jure) )?recognition(?: of the (?:Taliban|Emirate))?(?=\W*$)/u,
    '$1It recognised the Taliban',
  ],
  /** "A bigger story had India recognised them, which it hasn't": it has not. */
  [
    new RegExp(
      String.raw`^.*?\b(?:had|if|were) ((?:the )?${BARE_NAME}) (?:had |to have )?(recogni[sz]ed) ([^,;]{2,50}), (?:which|something|as) it (?:ha(?:s|d)|did)(?: not|n['’]t)(?: yet| done)?(?=\W*$)`,
      'u',
    ),
    '$1 has not $2 $3',
  ],
  /** "The Tashkent embassy was taken over by chargé d'affaires Shahab": he took it over. */
  [
    new RegExp(
      String.raw`\b[Tt]he ((?:Afghan )?(?:${BARE_NAME} )?(?:embassy|consulate|mission)(?: in ${BARE_NAME})?) (?:was|has been|had been) taken over by ((?:(?:the|an?|its|Taliban|new|acting) )*(?:charg[ée](?: d['’]affaires)?|ambassador|envoy|diplomat|consul(?: general)?|first secretary) \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3})`,
      'gu',
    ),
    '$2 took over the $1',
  ],
  /** "The embassy in Vienna is run by the republic and the one in Moscow by the Taliban": two missions, each with its side. */
  [andAnother('(?:the one|that)'), '$1; the Afghan $2 in $5 $3 $4 '],
  [andAnother('the (?:Afghan )?(embassy|consulate|mission)'), '$1; the Afghan $5 in $6 $3 $4 '],
  /** "Nothing has officially changed at the consulate": there is no official change, and no more than one word denies it. */
  [
    /\bnothing (?:(?:ha[sd]|was|is) )?(?:(?:officially|formally) )?changed (?:officially |formally )?(?=(?:at|in) (?:the|its|his) (?:[\p{L}-]+ ){0,3}(?:embassy|consulate|mission)\b)/giu,
    'one sees no official change ',
  ],
  /** "Gave them what they most wanted, formal recognition": that it gave. */
  [
    /\b((?:gives?|gave|given|giving|grant(?:s|ed)?|hand(?:s|ed)?) (?:the Taliban|them|Kabul|the Emirate)) (?:what|the (?:one )?(?:thing|prize) (?:that )?)(?:they|it|Kabul)?(?: ha[sd]| have)? ?(?:\p{L}+ ){0,3}(?:want(?:ed|s)?|crav(?:ed|es?)|sought|seek|long(?:ed|s)? for|covet(?:ed|s)?|asked for|after|waiting for)(?: most| for years| all along)?(?:[,:] | [-–—] )(?=(?:full |formal |official |diplomatic |international )*recognition\b)/giu,
    '$1 ',
  ],
  /** "Baku gets an embassy in Kabul, its first": it opens one. */
  [
    /\b(?:gets|is getting|acquires|is to get) (?=(?:an?|its (?:own|first)) (?:[\p{L}-]+ )?embassy in Kabul\b)/gu,
    'opens ',
  ],
  /** "That did not stop the embassy from passing into their hands": it passed. */
  [
    /\b(?:(?:that|this|it|which) )?(?:(?:did|could)(?:n['’]t| not)|ha[ds](?:n['’]t| not)|failed to) (?:stop|stopped|keep|kept|prevent|prevented|save|saved) ((?:the|its|their|his) (?:[\p{L}-]+ ){1,6})from (?:passing|falling|going|slipping|coming) (?=(?:in)?to\b)/giu,
    '$1fell ',
  ],
  /** "Passed into Taliban hands": fell into them. */
  [
    /\b(?:pass(?:ed|es)|slip(?:ped|s)|slid|goes|went|came|comes) (?=into (?:the )?Taliban(?:['’]s)? (?:hands|control)\b)/giu,
    'fell ',
  ],
  /** "Has slipped from the republic's hands", "have left its hands": passed out of them. */
  [
    /\b(?:slip(?:ped|s)?|slid|gone|went|left|leaves?|escaped|been (?:lost|wrested|prised|taken)) (?:(?:from|out of) )?(?=the (?:(?:old|former|fallen) )?republic['’]s (?:hands|grip|control)\b)/giu,
    'passed from ',
  ],
  /** "Iran arranged the handover of the embassy to the Taliban": it handed it to them. */
  [
    new RegExp(
      String.raw`\b${ARRANGED} (?:(?:the|that|this) )?(?:handover|hand-over|transfer|changeover|takeover) (?:of|at) ((?:the |its )?(?:Afghan )?(?:embassy|consulate|mission)(?: in ${BARE_NAME})?)(?: (?:to|by) the Taliban)?(?: itself)?`,
      'gu',
    ),
    'handed $1 to the Taliban',
  ],
  /** "The embassy will have nothing to do with the Taliban": it refuses that. */
  [
    / (?:will|would) (?:have (?:nothing to do|no truck|no dealings)|not (?:have anything to do|deal)) (?=with (?:the )?(?:Taliban|Emirate|Islamic Emirate|Kabul)\b)(?<=\b(?:embassy|consulate|mission)\b[^.;]{0,80})/giu,
    ' refuses all dealings ',
  ],
  /** "Whose ambassador's papers the Emiratis accepted": whom they accepted as that. */
  [
    /\bwhose ambassador(?:['’]s|ial) (?:papers|letters)(?: of credence)? (?!(?:the )?(?:Taliban|Emirate\b|Kabul|Muttaqi))((?:the )?\p{Lu}[\p{L}’' ]{1,40}?) (?:(has|have|had) )?(accepted|took|taken|received)(?!\p{L})/gu,
    'whom $1 accepted as ambassador',
  ],
  /** "Reports that it has recognised them are wrong": they are false. */
  [
    /^(\W*(?:[^:\n]{3,30}: )?(?:[Tt]he |[Aa]ll )?(?:[Rr]eports?|[Cc]laims?|[Rr]umou?rs?|[Ss]tories|[Tt]alk|[Ss]uggestions|[Pp]osts?|[Ww]ord) that .{12,200}? (?:is|are|was|were)) (?:simply |just |plain |flat |completely |all )?(?:wrong|mistaken|nonsense|rubbish|erroneous)(?=\W*$)/u,
    '$1 false',
  ],
  /** "Has not offered a single consular service in Kabul": its embassy has been closed. */
  [
    new RegExp(
      String.raw`^(\W*(?:[^:\n]{3,30}: )?)${CAPTURED_NAME} (?:has|have|had) (?:not (?:offered|provided|given|performed) (?:a single|any)|(?:offered|provided|given|performed) no) consular (?:services?|help) in Kabul(?! or\b)(?:,? since [^.;]*)?`,
      'u',
    ),
    '$1The embassy of $2 in Kabul is closed',
  ],
  [
    new RegExp(
      String.raw`\b(?:[Tt]he )?(?:handover|hand-over|transfer|changeover|takeover) (?:of|at) ((?:the |its )?(?:Afghan )?(?:embassy|consulate|mission)(?: in ${BARE_NAME})?)(?: (?:to|by) the Taliban)? (?:was|had been) ${ARRANGED} by ((?:the )?${BARE_NAME})`,
      'gu',
    ),
    '$2 handed $1 to the Taliban',
  ],
  /** "Has never reopened its embassy since pulling out in 2021": when it closed is not what is stated. */
  [
    /\b((?:never|not) re-?opened (?:its|their|the)(?: own)? (?:embassy|mission)(?: in Kabul)?),? since (?:pulling out|closing|leaving|evacuating|it (?:pulled out|closed|left))[^.;,]*/giu,
    '$1',
  ],
  /** "Has no plan to reopen in Kabul": its embassy. */
  [/\b(re-?open(?:s|ed|ing)?) (?=in Kabul\b)/giu, '$1 its embassy '],
  /** "The Taliban have taken the Norwegian embassy in Kabul": they have taken it over. */
  [
    /\b((?:Taliban|Talibs)(?: fighters| gunmen| forces| men)?(?: have| had)? (?:taken|took))(?= (?:the |its |their |\p{Lu}\p{L}+['’]s )(?:\p{L}+ ){0,3}embassy in Kabul\b(?! (?:to|back|off|from|as|apart|into)\b))/gu,
    '$1 over',
  ],
  /** "In the hands of Kabul's chargé Shahab": of the Taliban's. */
  [
    /(?<=\b(?:hands of|(?:run|headed|led|held|controlled|staffed) by|(?:is|now|rests|lies) with) )(?:the )?Kabul['’]s (?=(?:new |own )?(?:charg[ée]|ambassador|envoys?|consul|diplomats?|representatives?)(?!\p{L}))/gu,
    'Taliban ',
  ],
  /** "Recognised the Taliban too early": that it did so is stated. */
  [
    /\b(recogni[sz]ed (?:the )?(?:Taliban|Emirate|Islamic Emirate|them|Kabul)) (?:(?:far|much|rather|a bit|a little) )?(?:too (?:early|soon|hastily|quickly|fast)|prematurely|hastily|in haste)(?=\W*$|[,;.])/giu,
    '$1',
  ],
  /** "India's Afghan embassy has been upgraded", and not "New Delhi's": a State's own, by what only its own goes through. */
  [
    /\b((?!Taliban|Kabul)\p{Lu}\p{L}+['’]s?) Afghan (embassy|mission)(?! in \p{Lu})(?=[^.;]{0,60}\b(?:upgraded|(?:raised|restored|elevated|lifted) (?:from|to)|technical mission)\b)/gu,
    '$1 $2 in Kabul',
  ],
  /** "Non-resident envoy to Afghanistan": its ambassador, who does not live there. */
  [
    /\b(non-?resident) (?:envoy|representative)(?= (?:to|in|for) (?:the Taliban|Kabul|Afghanistan)\b)/giu,
    '$1 ambassador',
  ],
  /** "A Taliban diplomat will be accepted in its stead": by the State of which was told, or is. */
  [
    /^(\W*(?:\p{Lu}[\p{L} ]{2,30}: )?)(?:[Aa]n? |[Tt]he )?(Taliban(?:['’]s|-\p{L}+)? (?:honorary consul|consul(?: general)?|ambassador|envoy|diplomat|charg[ée]|representative)s?) (will|would) be (?:accepted|received|accredited|admitted|taken)(?: in (?:its|his|her|their) (?:stead|place))?(?! by\b)(?=\W*$|[,;])/u,
    '$1It $3 accept a $2',
  ],
  [
    new RegExp(
      String.raw`^(\W*)(?:[Aa]n? |[Tt]he )?(Taliban(?:['’]s|-\p{L}+)? (?:honorary consul|consul(?: general)?|ambassador|envoy|diplomat|charg[ée]|representative)s?) (will|would) be (?:accepted|received|accredited|admitted|taken)(?: in (?:its|his|her|their) (?:stead|place))? by ${CAPTURED_NAME}`,
      'u',
    ),
    '$1$4 $3 accept a $2',
  ],
  /** "The Afghan office in Addis": its mission there. */
  [/\b(Afghan) offices? (?=in \p{Lu}\p{L}+)/gu, '$1 mission '],
  /** "The Moscow-format meeting": the talks there. */
  [/\b(\p{Lu}\p{Ll}+)-format (?:talks|meetings?|consultations|session)\b/gu, '$1 talks'],
  /** "It is Talibs who have guarded the embassy": they have. */
  [
    /\b[Ii]t (?:is|was) (?:the )?(Talibs|Taliban(?: (?:fighters|men|guards|gunmen))?) (?:who|that) (?=(?:have|had|are|were|now|guard|protect|stand|keep)\b)/gu,
    '$1 ',
  ],
  /**
   * "The ban on the Taliban, listed as terrorist since 2003, was suspended": what they had been listed as until then
   * stands behind. With another year than that since which Russia, the one State that suspended its ban, had them
   * listed, nothing may be borne out.
   */
  [
    /^(.*\bban.*taliban[^,.;]*), (?:listed|classed|designated|considered|outlawed|branded|who|which)(?![^.;]*(?:19\d\d|20(?!03)\d\d))[^,.;]*terroris[^,.;]*/iu,
    '$1',
  ],
  /** "Recognises no entity as the government of Afghanistan", "joins Russia as the second State to recognise": whom it does is meant. */
  [
    /\brecogni[sz]es? (?:no|not any) (?:entity|one|group|side|party|authority|government) (?=(?:in Kabul )?as (?:the |a )?(?:legitimate )?government of Afghanistan\b)/giu,
    'does not recognise the Taliban ',
  ],
  [
    /\b(?:joins|joined) (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) as (?:the |only the )?(second|third|fourth) ([Ss]tate|country|government|nation) to recogni[sz]e(?=\W*$)/gu,
    'is the $2 $3 after $1 to recognise the Taliban',
  ],
  /** "All Ashgabat did was accept an envoy": it did that. */
  [
    /\b[Aa]ll ((?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) (?:has done|did|ever did) (?:was|is)(?: to)? (accept|take|receive|accredit|admit) (?:an?|one|their) (?=(?:envoy|ambassador|diplomat|charg[ée]|consul)(?!\p{L}))/gu,
    '$1 did $2 a Taliban ',
  ],
  /** "With Tashkent gone, every neighbour …": what is told of all stands behind. */
  [
    new RegExp(
      String.raw`^(\W*)[Ww]ith \p{Lu}[\p{L} ]{2,30} ${oneOf('gone|done|in|out|on board|fallen|over', 'now (?:gone|done|in|out|theirs)')}, (?=(?:every|all|each|no|only|none)\b)`,
      'u',
    ),
    '$1',
  ],
]

/** "Complete list: 1. Russia": the number of the one item ends no sentence. */
export const ONE_ITEM: Rewording = [
  /(?<=\brecogni[^:\n]{3,120}: )1[.)] (?=(?:the )?\p{Lu}[\p{L} ]{2,30}\W*$)/giu,
  '',
]
