/** Letters that NFKD leaves whole though people type them plainly, and the variants of Arabic script. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ŋ: 'n',
  ə: 'a',
  ʻ: '',
  ʼ: '',
  ي: 'ی',
  ى: 'ی',
  ې: 'ی',
  ۍ: 'ی',
  ئ: 'ی',
  ك: 'ک',
  ګ: 'گ',
  ة: 'ه',
  ۀ: 'ه',
  ە: 'ه',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ؤ: 'و',
  ـ: '',
  ё: 'е',
  ґ: 'г',
  ў: 'у',
}
const PLAIN_LETTERS = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'gu')

/** Latin letters that are typed or copied for the Cyrillic ones they look like: "Манiжа". */
const CYRILLIC: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  i: 'і',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
}

/** A word as it is compared: NFKC, lower case without a locale, no marks, one form for each letter. */
export function fold(word: string): string {
  const lower = inOneScript(
    word
      .normalize('NFKC')
      .replace(/\u0130/gu, 'i')
      .toLowerCase(),
  )
  if (/^[a-z0-9]*$/.test(lower)) return lower
  return lower
    .replace(PLAIN_LETTERS, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC')
    .replace(PLAIN_LETTERS, (letter) => PLAIN[letter] ?? letter)
    .replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)))
}

const CYRILLIC_LETTER = /\p{Script=Cyrillic}/u

/** A Cyrillic word without the Latin letters that pass for its own. */
const inOneScript = (word: string): string =>
  /[a-z]/.test(word) && CYRILLIC_LETTER.test(word)
    ? word.replace(/[aceiopxy]/g, (letter) => CYRILLIC[letter] ?? letter)
    : word

/** The value of a decimal digit of any script: the digits of a script stand in a row from its zero. */
function digitValue(digit: string): number {
  const point = digit.codePointAt(0) ?? 0
  for (let zero = point; zero > point - 10; zero--)
    if (!/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) return point - zero
  return 0
}
