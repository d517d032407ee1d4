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
/** "No country has recognised them, except for Russia." */
const BEHIND_IT = new RegExp(String.raw`^(\W*)${NO_ONE} ([^,;:]*?),? ${SAVE} ${NAME}(?=\W*$)`, 'u')

/** "The first ambassador any State has posted": of all that were posted. */
const ANY_HAS =
  /\bany (?:other )?(?:country|[Ss]tate|nation|government) (?:has |had |ever )*(?=(?:posted|sent|accepted|accredited|received|named|appointed|recogni[sz]ed)\b)/g

/** "No country other than Russia recognises them", "only Russia has": Russia is the only one, said so that it is read. */
export const asTheOnlyOne = (text: string): string =>
  text
    .replace(BEFORE_IT, '$1$2 is the only country that')
    .replace(NONE_BUT, '$1 is the only country that')
    .replace(BEHIND_IT, '$1$3 is the only country that $2')
    .replace(ONLY, '$1$2 is the only country that')
    .replace(ANY_HAS, '')
