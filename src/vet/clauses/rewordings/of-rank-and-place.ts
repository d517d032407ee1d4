import { oneOf } from '../../any-of.ts'
import { BARE_NAME, CAPTURED_NAME, WORD_OF_NAME } from '../../patterns.ts'
import type { Rewording } from '../rewording.ts'

const TAKEN = '(?:accredited|accepted|received|admitted|taken|approved|installed)'
const OFFICE = oneOf(
  '(?:[\\p{L}]+ )?(?:[Ff]oreign [Oo]ffice|[Ff]oreign [Mm]inistry|State Department|FCDO|DFAT)',
  'host (?:country|government)',
)
const STATEMENT =
  '(?:remarks?|statements?|announcements?|communiqué|read-?out|note|words|press release|comments)'
const HEADS_RANK = String.raw`(?:an? |the |its )?(?:(?:full|mere|proper) )?(?:ambassador|charg[ée](?: d['’]affaires)?)(?!\p{L})`

/** With what rank, in what place, by whom and since when something is told that is true but for that. */
export const OF_RANK_AND_PLACE: readonly Rewording[] = [
  /** "Qatar joins Russia as the second State to recognise them": the place is that of the one that joins. */
  [
    new RegExp(
      String.raw`\bjoin(?:s|ed) ${CAPTURED_NAME} as (?:only )?the (second|third|fourth|fifth) (state|country|nation|government|capital) to\b`,
      'giu',
    ),
    'is the $2 $3 after $1 to',
  ],
  /** "Not as a chargé but as a full ambassador": as the one, and not as the other. */
  [
    new RegExp(
      String.raw`\b(?:not|rather than)((?: as)?) (${HEADS_RANK}),? but(?: rather)?(?: as)? (${HEADS_RANK})`,
      'giu',
    ),
    'as $3, not$1 $2',
  ],
  /** "As an ambassador and not just as a chargé": more than one. */
  [
    new RegExp(
      String.raw`\b(ambassador),? (?:and |but )?(?:not (?:just|merely|only|simply)|no mere)(?: as)? ${HEADS_RANK}`,
      'giu',
    ),
    '$1',
  ],
  /** "Haqqani, Badruddin, not Sirajuddin: he's the ambassador …": who is meant, and not his namesake. */
  [
    new RegExp(
      String.raw`^(\W*)(${WORD_OF_NAME}), (${WORD_OF_NAME})(?:,| \() ?(?:and )?not ${WORD_OF_NAME}\)?[:;,–—-]+ ?[Hh]e(?:['’]s| is| was) (?=\p{L})`,
      'u',
    ),
    '$1$3 $2 is ',
  ],
  [
    new RegExp(
      String.raw`^(\W*)(${WORD_OF_NAME}(?: ${WORD_OF_NAME}){1,2})(?:,| \() ?(?:and )?not ${WORD_OF_NAME}(?: ${WORD_OF_NAME}){0,2}\)?[:;–—-]+ ?[Hh]e(?:['’]s| is| was) (?=\p{L})`,
      'u',
    ),
    '$1$2 is ',
  ],
  /** "Accredited last month with the full rank", "at ambassadorial rank": as ambassador. */
  [
    new RegExp(
      String.raw`(?<=\b${TAKEN}\b[^.,;]{0,40}) (?:with|at|in|under) (?:the |an? )?(?:full (?:diplomatic |ambassadorial )?|ambassadorial |ambassador(?:['’]s)? )rank(?: of (?:an? )?(?:full )?ambassador)?(?!\p{L})`,
      'giu',
    ),
    ' as ambassador',
  ],
  [
    new RegExp(
      String.raw`(?<=\b${TAKEN}\b[^.,;]{0,40}) (?:with|at|in) the rank of (?:an? )?(?:full )?ambassador(?!\p{L})`,
      'giu',
    ),
    ' as ambassador',
  ],
  /** "Norway's ambassador in Iran is also accredited to Afghanistan": it has one there, who resides elsewhere (Vienna Convention on Diplomatic Relations, article 5). */
  [
    new RegExp(
      String.raw`(?<!\p{L})((?:the |The )?(?!Afghan|Taliban)${BARE_NAME})(?:['’]s?)? (?:ambassador|envoy|man) (?:in|to) (?:the )?(?!Kabul|Afghanistan)${BARE_NAME}(?:, [^,.;]{3,40},)? (?:is|was|has been) (?:also |now |still )*(?:accredited|responsible) (?:to|in|for) (?:Afghanistan|Kabul|the Taliban)(?!\p{L})`,
      'gu',
    ),
    '$1 has a non-resident ambassador to Afghanistan',
  ],
  /** "A first for Europe: Germany takes Taliban consular staff": it is the first there to take them. */
  [
    new RegExp(
      String.raw`^(\W*)(?:[Ii]n )?(?:[Aa] (?:[Ee]uropean|continental) first|[Aa] first (?:for|in) (?:[Ee]urope|the continent))(?::|,| [-–—]) ?(${BARE_NAME}) (take|accept|admit|accredit|receive|recogni[sz]e)s (?=\p{L})`,
      'u',
    ),
    '$1$2 is the first European country to $3 ',
  ],
  [
    new RegExp(
      String.raw`^(\W*)(?:[Ii]n )?(?:[Aa] (?:world|global) first|[Aa] first (?:for|in) the world|[Aa] first (?:anywhere|worldwide))(?::|,| [-–—]) ?(${BARE_NAME}) (take|accept|admit|accredit|receive|recogni[sz]e)s (?=\p{L})`,
      'u',
    ),
    '$1$2 is the first country to $3 ',
  ],
  /** "“We closed it,” says Foreign Office as Afghan embassy shuts": that its host did so, by its own word. */
  [
    new RegExp(
      String.raw`^(\W*)["“'‘]?[Ww]e (?:closed|shut|have closed|have shut) (?:it|the embassy|them)(?: down)?,?["”'’]?,? (?:says?|said) (?:the )?(${OFFICE}) (?:as|when|after) (?:the )?(Afghan (?:embassy|consulate) in ${BARE_NAME}) (?:shuts|shut|closes|closed|is closed|is shut|goes dark)[^.;\n]*`,
      'u',
    ),
    '$1The $2 said that the Host closed the $3',
  ],
  /** "Nothing in the Emirati remarks about recognition": they did not speak of it. */
  [
    new RegExp(
      String.raw`^(\W*)(?:[Tt]here (?:is|was) )?(?:[Nn]othing|[Nn]ot a word|[Nn]o word|[Nn]o mention) (?:in|from) the (\p{Lu}\p{L}+) ${STATEMENT} (?:about|on|of|regarding|concerning) (recognition)`,
      'u',
    ),
    '$1$2 officials did not mention $3',
  ],
  /** "The white banner has been up on the Moscow embassy ever since the handover of April 2022": it has flown there since. */
  [
    new RegExp(
      String.raw`\b(?:[Tt]he )?(?:(?:Taliban|Emirate)(?:['’]s?)?|[Ww]hite)(?: white)? (?:flag|banner|standard) (?:has|had) (?:been (?:up|flying|hanging|raised|hoisted)|flown|hung|fluttered|waved) (?:on|over|above|at|outside|from) (?:the )?(?:Afghan )?((?:${BARE_NAME} )?)(embassy|consulate|mission)((?: in ${BARE_NAME})?)(?: ever)? since (?:the )?(?:handover|takeover|change|switch)(?: (?:of|in|on))? (?=\p{Lu}\p{L}+ \d{4}|\d)`,
      'gu',
    ),
    'The Taliban flag has flown over the Afghan $1$2$3 since ',
  ],
  /** "Taliban-sent consular staff started work in Istanbul": at the consulate there. */
  [
    new RegExp(
      String.raw`\bTaliban(?:-(?:sent|appointed|picked|named))? consular (?:staff|officers?|officials?|diplomats) (started|began|took up|have started|have begun) (work|their work|duties|duty) in (${BARE_NAME})(?!\p{L})`,
      'gu',
    ),
    'Taliban-sent diplomats $1 $2 at the Afghan consulate in $3',
  ],
  /** "Scorecard so far on full ambassadors: Beijing, Abu Dhabi and, since Wednesday, Tashkent": they have taken one of theirs. */
  [
    new RegExp(
      String.raw`^(\W*)(?:(?:[Tt]he )?(?:[Ss]corecard|[Tt]ally|[Cc]ount|[Ll]ist|[Rr]oll|[Ss]core)(?: so far| to date| now)? (?:on|of|for) |[Ss]o far )?(?:full|Taliban|full Taliban|Taliban full) ambassadors(?: so far| to date| accepted| taken)*: ?(${BARE_NAME}(?:, ${BARE_NAME})*),? and,?(?: (?:since|as of|from) [^,]{3,20},)? (${BARE_NAME})(?=\W*$)`,
      'iu',
    ),
    '$1$2 and $3 have accepted Taliban ambassadors',
  ],
  /** "TAJIKISTAN LAST NEIGHBOUR TO KEEP AFGHAN EMBASSY OUT OF TALIBAN HANDS": the only one that has not given it away. */
  [
    /(?<=^\W*(?:[\p{L} ]{3,30}: )?\p{L}{4,15}),? (?:is |remains )?(?:the )?(?:only|last|sole|lone) (?:afghan )?neighbou?r to (?:still )?keep (?:the |its )?afghan embassy out of (?:the )?taliban(?:['’]s?)? (?:hands|control)\b/giu,
    ' is the only neighbour that has not given the Afghan embassy to the Taliban',
  ],
  /** "Dushanbe is the one neighbouring capital where the republic's diplomats still hold the embassy": that has not given it away. */
  [
    /\bthe (?:one|only|last|sole|lone) (?:remaining )?neighbou?ring (?:capital|country|state) (?:where|in which) (?:the )?(?:(?:old|former|fallen|ousted) )?(?:republic['’]s|Ghani-era|pre-Taliban) (?:diplomats|people|envoys|men) (?:still )?(?:hold|run|keep|have|control|staff) the Afghan embassy\b/giu,
    'the only neighbour that has not given the Afghan embassy to the Taliban',
  ],
]
