import { oneOf } from '../../any-of.ts'
import { BARE_NAME, CAPTURED_NAME, WORD_OF_NAME } from '../../patterns.ts'
import type { Rewording } from '../rewording.ts'

/** What a State did that is no recognition by itself. */
const STEP = oneOf(
  'appointment',
  'posting',
  'step',
  'move',
  'arrival',
  'acceptance',
  'accreditation',
  'handover',
  'nomination',
  'change',
)
/** Who calls it that is no State. */
const NO_STATE = String.raw`(?<!\b(?:[Hh]eadlines?|[Mm]edia|[Oo]utlets?|[Pp]ress|[Nn]ewspapers?|[Aa]gencies|[Aa]nalysts?|[Cc]ritics|Taliban|Kabul|Muttaqi|Mujahid|[Tt]hey)\b[^.;]{0,50})`
const AS_RECOGNITION = String.raw`(?: \p{Ll}+)?(?: of (?:the |his |her |its |an? )?(?:\p{L}+ )?(?:\p{L}+))?(?: in Kabul)? as (?:an? |the )?(?:act of |formal |official |full |legal |diplomatic )*recognition(?: of (?:the )?(?:Taliban|Islamic Emirate|Emirate|new rulers|authorities)(?: government)?)?`
const presented = (form: string): RegExp =>
  new RegExp(
    String.raw`${NO_STATE}\b${form} (?:the|this|that|its|his|her) (?:new )?(?:ambassador['’]s |envoy['’]s )?${STEP}${AS_RECOGNITION}(?=\W*$|[,.;])`,
    'gu',
  )

/** How English copy sets one statement apart from another that it stands beside. */
export const SET_APART: readonly Rewording[] = [
  /** "Some sites are wrong to call that recognition, Managua never said the word": it is none. */
  [
    /^(\W*)(?:[\p{L}’' -]{3,40}? )?(?:is|are|was|were) (?:wrong|mistaken|incorrect|in error) (?:to call|in calling|to describe|in describing|to have called) (?:that|this|it|the \p{Ll}+)(?: as)? (?:an? )?(?:formal |official )?recognition\b[^;.]*/iu,
    '$1it has not recognised the Taliban',
  ],
  /** "Both the Taliban and the embassy in Dushanbe claim the consulate": who the two sides are. */
  [
    /\bboth (?=[^,;.]{0,60}\b(?:Taliban|Emirate|Kabul)\b)[^,;.]{3,60}? and [^,;.]{3,60}? (claim(?:s|ed)?|la(?:y|id) claim to|contest(?:ed)?) (?=[^,;.]{0,60}\b(?:embassy|consulate|mission)\b)/giu,
    'both sides $1 ',
  ],
  /** "Beijing, far from hiding it, presented …": how it did so. */
  [/, far from \w+ing [^,.;]{2,30},(?= )/gi, ''],
  /** "Presented the appointment as recognition": by its own word it recognised them. */
  [presented(oneOf('presented', 'portrayed', 'described', 'billed', 'framed')), 'recognised the Taliban'],
  [presented(oneOf('presents', 'portrays', 'describes', 'frames')), 'recognises the Taliban'],
  [presented(oneOf('present', 'portray', 'describe', 'frame')), 'recognise the Taliban'],
  /** "Recognition is another matter: it has not been granted": what is told of it. */
  [
    /^(\W*(?:[Ff]ormal |[Oo]fficial )?[Rr]ecognition) (?:is|was|remains) (?:another|a different|a separate|quite another) (?:matter|thing|story|question)(?: altogether| entirely)?(?:[:,;]| [–—-]|,? and) (?:it|that) (?=ha[sd]|was|is\b)/u,
    '$1 ',
  ],
  /** "So Uzbekistan joins China and the UAE": whose company it is in is nothing new of them. */
  [
    new RegExp(
      String.raw`^(\W*)(?!${BARE_NAME},? (?:which|has|took|accepted))(.{20,200}?),? (?:and )?(?:so|thus|thereby|which means(?: that)?) ${CAPTURED_NAME} (?:now )?joins (?:the )?${BARE_NAME}(?:(?:, | and |, and )(?:the )?${BARE_NAME})*(?=\W*$)`,
      'u',
    ),
    '$1$3: $2',
  ],
  /** "UK on Afghan embassy: we didn't shut it": what is said of it by whose word it is. */
  [
    new RegExp(
      String.raw`^(\W*)${CAPTURED_NAME} on (?:the )?(Afghan (?:embassy|consulate|mission)(?: in ${BARE_NAME})?): (?:it was not us (?:that|who)|we (?:did not|didn['’]t)) (?:closed?|shut)(?: it(?: down)?)?`,
      'u',
    ),
    '$1$2 says that it did not close the $3',
  ],
  [
    new RegExp(
      String.raw`^(\W*)${CAPTURED_NAME} on (?:the )?(Afghan (?:embassy|consulate|mission)(?: in ${BARE_NAME})?): (?:it was us (?:that|who)|we) (?:closed|shut) it(?: down)?`,
      'u',
    ),
    '$1$2 says that it closed the $3 itself',
  ],
  /** "The FCDO is adamant it was not Britain that closed the embassy": by its word that State did not. */
  [/^(\W*)(?=Foreign Office (?:is|was|says?|said|insists?|insisted|maintains|denies|denied)\b)/u, '$1The '],
  [/\b(?:is|are|was|were|remains) (?:adamant|insistent|emphatic) (?:that )?(?=\p{L})/gu, 'insists that '],
  [
    new RegExp(
      String.raw`\b(says?|said|insists?|insisted|stress(?:es|ed)|maintains|maintained)(?: that)? it (?:(?:is|was) not|(?:is|was)n['’]t) ${CAPTURED_NAME} (?:that|who|which) (?:closed|shut)(?: down)? (?:the )?(?:Afghan )?(embassy|consulate|mission)(?= but\b|,| in\b|[.;]|\W*$)`,
      'u',
    ),
    '$1 that $2 did not close the Afghan $3',
  ],
  /** "We only carry Rassoul's version, that it went at the host's request": he says so. */
  [
    new RegExp(
      String.raw`^(\W*)(?:\p{Ll}+ |[Ww]e |I ){0,3}(?:carry|have|run|ran|give|gave|quote|print) (${BARE_NAME})['’]s (?:version|account|word|line),? that (?:it|the embassy) (?:went|closed|shut|was closed) (?:down )?at the host(?: country)?['’]s (official )?request`,
      'u',
    ),
    '$1$2 said that the Afghan embassy closed at the $3request of the host country',
  ],
  /** "UK orders the embassy shut, Foreign Office confirms": by the word of that ministry, its own State closed it. */
  [
    new RegExp(
      String.raw`^(\W*)(?:the )?(?:UK|Britain|United Kingdom|London) (?:has |had )?(?:orders?|ordered|shuts?|closed|closes|forces|forced) (?:the )?(Afghan (?:embassy|consulate|mission)(?: in ${BARE_NAME})?)(?: to)?(?: be)?(?: shut| closed?| shut down)?, (?:the |UK |British )*(Foreign Office|FCDO) (confirms|confirmed|says|said)(?=\W*$)`,
      'iu',
    ),
    '$1The Foreign Office $4 that the UK closed the $2',
  ],
  /** "Taliban handed keys to Afghan embassy in Tokyo": in a headline they are given them. */
  [
    new RegExp(
      String.raw`^(\W*)(?:[Tt]he )?Taliban(?: are| were| have been| got| get)? (?:handed|given) (?:the )?keys (?:to|of|for) (?:the )?((?:\p{L}+ )?(?:embassy|consulate|mission)(?: (?:in|at) ${BARE_NAME})?)`,
      'u',
    ),
    '$1the $2 was handed over to the Taliban',
  ],
  /** "Embassy in Ankara is still Ramin's": he heads it. */
  [
    /\b((?:embassy|consulate|mission) in \p{Lu}\p{L}+) is (still |now )?(?!Kabul|Afghan|Taliban|Emirate)((?:\p{Lu}\p{L}+ ){0,3}\p{Lu}\p{L}+)['’]s(?=\W*$|[,;.])/gu,
    '$1 is $2headed by $3',
  ],
  /** "The consulate in Istanbul has Taliban staff". */
  [
    /\b((?:embassy|consulate|mission) in \p{Lu}\p{L}+) has (?:had )?(?:a )?Taliban (?:staff|crew|personnel|people)\b/gu,
    '$1 is staffed by the Taliban',
  ],
  /** "The chargé Shahab replaced Elmi, the republic's ambassador": he took the embassy over from him. */
  [
    new RegExp(
      String.raw`\b(?:the )?(?:Taliban )?charg[ée](?: d['’]affaires)? ((?:${WORD_OF_NAME} ){1,3})(?:has )?(?:replaced|replaces|succeeded|succeeds) ((?:${WORD_OF_NAME} ?){1,3}),? (?:the|an) (?:old |former |fallen )?(?:republic['’]s|ambassador of the (?:former |old )?republic)(?: (?:last )?ambassador)?`,
      'gu',
    ),
    '$1took over the Afghan embassy from $2',
  ],
  /** "Envoys had to hoist their flag": they did. */
  [/\bhad to (hoist|raise|lower) (?=(?:the )?(?:Taliban|Emirate|white|republic|old|tricolou?r))/g, 'did $1 '],
]
