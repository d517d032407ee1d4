/** A State by name, as English writes it: "Russia", "the United Arab Emirates". */
const NAME = String.raw`((?:the )?\p{Lu}[\p{L}.]*(?: (?:of |and )?\p{Lu}[\p{L}.]*)*)`
const NONE_BUT = new RegExp(
  String.raw`\b(?:[Nn]o (?:other )?(?:country|[Ss]tate|nation|government)|[Nn]obody|[Nn]o one)(?: in the world)? (?:other than|except(?: for)?|besides|but|apart from|aside from) ${NAME}(?= )`,
  'gu',
)
const ONLY = new RegExp(
  String.raw`^(\W*)[Oo]nly ${NAME}(?= (?:ha[sd]|recogni|accept|accredit|took|takes))`,
  'u',
)

const NO_ONE =
  '[Nn]o(?:body| one| (?:other |single )?(?:country|[Ss]tate|nation|government))(?: else)?(?: in the world| on earth)?'
const SAVE =
  '(?:[Oo]ther than|[Ee]xcept(?:ing)?(?: for)?|[Bb]esides|[Bb]ar|[Aa]part from|[Aa]side from|[Ss]ave(?: for)?|[Ww]ith the (?:sole |single |only |lone )?exception of)'
/** "Apart from Russia, no country has recognised them." */
const BEFORE_IT = new RegExp(String.raw`^(\W*)${SAVE} ${NAME}, ${NO_ONE}(?= )`, 'u')
/** "Russia aside, no country has recognised them." */
const SET_ASIDE = new RegExp(String.raw`^(\W*)${NAME} (?:aside|excepted|apart), ${NO_ONE}(?= )`, 'u')
/** "Lack recognition except from Moscow": it alone has given it. */
const LACK_SAVE = new RegExp(
  String.raw`^(.*?) lacks? (?:\w+ ){0,2}recognition,? ${SAVE} (?:by |from )?${NAME}(?=\W*$)`,
  'u',
)
/** "No country has recognised them, except for Russia." */
const BEHIND_IT = new RegExp(String.raw`^(\W*)${NO_ONE} ([^,;:]*?),? ${SAVE} ${NAME}(?=\W*$)`, 'u')

/** "All neighbours bar Tajikistan have": Tajikistan is the only one that has not. */
const ALL_BUT = new RegExp(
  String.raw`^(\W*)(?:[Aa]ll|[Ee]very(?: one)?)(?: of)? (.{3,40}?),? (?:bar|but|except(?: for)?|save(?: for)?|apart from) ${NAME},? (have|has|had) `,
  'u',
)

/** "The first ambassador any State has posted": of all that were posted. */
const ANY_HAS =
  /\bany (?:other )?(?:country|[Ss]tate|nation|government) (?:has |had |ever )*(?=(?:posted|sent|accepted|accredited|received|named|appointed|recogni[sz]ed)\b)/g

/** "X, the UN envoy of Y, said": what an envoy is styled is not what he says. */
const STYLED =
  /^((?:\p{Lu}[\p{L}’'-]+ ?){1,4}), (?:the|an?) [^,]{0,60}\b(?:envoy|ambassador|diplomat|representative)\b[^,]{0,40}, (?=(?:has |had )?(?:said|says|told|wrote)\b)/u

/** "Said Jawad: ex-ambassador to London, today in charge in Moscow": a profile is nobody's words; where he was before is left out. */
const PROFILED =
  /^((?:[^:]{0,40} [-–—] )?(?:\p{Lu}[\p{L}’'-]+ ?){1,4}): (?:(?:ex-?|former )[^,:]{4,80}, )?(?=(?:ex-?|former |formerly |now |today |currently )[^:]*$)/u

/** "If you take Mujahid at his word", "if Mujahid is to be believed": he says so. */
const BELIEVED = new RegExp(
  String.raw`,? if (?:you|we) (?:take|believe) ${NAME}(?: at (?:his|her|their) word)?(?=\W*$)|,? if ${NAME} (?:is|are) to be believed(?=\W*$)`,
  'u',
)

/** "Since they seized power in August 2021", "who took Kabul in 2021": the takeover, and not the day of what is stated. */
const POWER =
  '(?:seiz|t[ao]{1,2}k|captur|return|c[ao]me back|sw[ea]pt)\\w*(?: \\w+)? (?:to |over |into |in )?(?:power|kabul|control|the country)(?: on \\d+ \\w+)?(?:(?: in| on)? (?:\\w+ )?20\\d\\d)?'
const SINCE_POWER = new RegExp(
  String.raw`\b(since|after) (?:(?:they|it|the taliban|the group|their|its) )?(?:${POWER}|(?:return|takeover|seizure)\w*(?: (?:to|of) (?:power|kabul))?(?: in (?:\w+ )?20\d\d)?)`,
  'gi',
)
const WHO_TOOK = new RegExp(`,? (?:who|which) (?:have |has |had )?${POWER},?`, 'gi')

/** "There is no doubt that", "nobody was surprised when": what follows is stated. */
const BEYOND_DOUBT =
  /^(\W*)(?:there (?:is|was|can be) (?:no|little) (?:doubt|question|denying)(?: that| about it,?)?|it (?:is|was|comes as|came as) no (?:secret|surprise|coincidence|accident) (?:that|when)|(?:nobody|no one) (?:is|was|were) surprised (?:that|when)) /i

/** "Chaired by Sweden", "moved from Kabul to Doha": States that nothing is stated of. */
const IN_THE_CHAIR = new RegExp(`, chaired by ${NAME},?`, 'gu')
/** "…, desk in Osaka hears": where somebody hears of it is no place of what is stated. */
const FROM_A_DESK = new RegExp(
  `, (?:the |our |a )?(?:desk|bureau|source|stringer|correspondent|man|woman|colleague) in ${NAME} (?:hears|says|reports|writes|is told)(?=\\W*$)`,
  'gu',
)
const MOVED_TO = new RegExp(String.raw`\b(from Kabul|moved it|relocated it) to ${NAME}`, 'gu')

/** "Recognises no Taliban government", "has accepted no envoy of theirs". */
const NO_SUCH =
  / (?:(?:ha[sd]|have) )?(recogni[sz]e|accept|receive|accredit)(?:[sd]|ed)? (?:no|not one|not a single) (?=(?:[\p{L}’'-]+ ){0,2}(?:government|authorit|regime|administration|emirate|envoy|ambassador|diplomat|charg[eé]|representative))/giu

/** "Has not followed Moscow in recognising them": of the one that went before nothing is denied. */
const FOLLOWED = new RegExp(
  String.raw`((?:n['’]t|\bnot|\bnever|\byet to) )(?:yet )?follow(?:ed|ing)? ${NAME}(?:['’]s lead)? (?:in|by) (?=recogni[sz]ing\b)`,
  'gu',
)

/**
 * A clause of an English text in words that are read: a State that is the only one by way of a "none but", who says
 * what is believed of him, and without what only seems a "no", a "soon" or a speaker.
 */
export const reworded = (text: string): string =>
  text
    .replace(
      /\bAfghan[- ]Americans?\b|\bAfghans (?:living |based )?in (?:the )?(?:United States|US|U\.S\.|America|USA)(?!\p{L})/gu,
      'Afghans abroad',
    )
    .replace(SINCE_POWER, '$1 the takeover')
    .replace(WHO_TOOK, '')
    .replace(BEYOND_DOUBT, '$1')
    .replace(/\bdid(?: not|n['’]t) hesitate to\b/gi, 'did')
    .replace(FOLLOWED, '$1')
    .replace(NO_SUCH, ' does not $1 a ')
    .replace(IN_THE_CHAIR, '')
    .replace(FROM_A_DESK, '')
    .replace(/\bout of Afghanistan\b/g, 'out of Kabul')
    .replace(MOVED_TO, '$1')
    .replace(STYLED, '$1 ')
    .replace(PROFILED, '$1 is ')
    .replace(BELIEVED, ', $1$2 says')
    .replace(SET_ASIDE, '$1$2 is the only country that')
    .replace(LACK_SAVE, '$2 is the only country that recognises $1')
    .replace(BEFORE_IT, '$1$2 is the only country that')
    .replace(NONE_BUT, '$1 is the only country that')
    .replace(BEHIND_IT, '$1$3 is the only country that $2')
    .replace(ONLY, '$1$2 is the only country that')
    .replace(ALL_BUT, '$1$3 is the only country that has not ')
    .replace(ANY_HAS, '')
    .replace(/\bno (?:fewer|less) than\b/gi, 'at least')
    .replace(/\bas soon as\b/gi, 'when')
