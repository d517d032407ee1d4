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

/** "No country other than Russia recognises them", "only Russia has": Russia is the only one, said so that it is read. */
export const asTheOnlyOne = (text: string): string =>
  text.replace(NONE_BUT, '$1 is the only country that').replace(ONLY, '$1$2 is the only country that')
