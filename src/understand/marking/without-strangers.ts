import { phraseAt } from '../lexicon/phrases.ts'
import type { Mark } from '../marks.ts'
import { isLike } from '../near/alike.ts'
import type { Read } from './names-in.ts'

type Person = Extract<Mark, { is: 'person' }>

/**
 * A part of a name beside a word that is no part of it names somebody else, and such a mark goes: beside a name that
 * nobody on file bears ("Khawaja Asif", "hamid karzai"), beside a part of another's ("Hamid Haqqani"), or beside itself
 * ("Abdullah Abdullah"). Nobody who is not on file may become one who is.
 */
export function withoutStrangers(marks: readonly Mark[], read: Read): readonly Mark[] {
  const persons = marks.filter((mark) => mark.is === 'person')
  const isStranger = strangersIn(marks, read)
  const isSomebodyElse = (mark: Person) =>
    !isComplete(mark, read) &&
    [mark.first - 1, mark.last + 1].some(
      (at) =>
        isJoined(Math.min(at, mark.last), read) &&
        !isOfName(at, mark, read) &&
        (persons.some((other) => isOver(at, other) && other !== mark && !areTwo(mark, other, read)) ||
          (!mark.whole && !persons.some((other) => isOver(at, other)) && isStranger(at, mark))),
    )
  return marks.filter((mark) => mark.is !== 'person' || !isSomebodyElse(mark))
}

/** Whether nothing but a space parts a word from the next: a comma or a hyphen parts two people ("the Lavrov-Muttaqi talks"). */
const isJoined = (at: number, { text, tokens }: Read): boolean => {
  const [word, next] = [tokens[at], tokens[at + 1]]
  return word !== undefined && next !== undefined && /^\s*$/.test(text.clean.slice(word.end, next.start))
}

/** Whether a mark is all of somebody's name, titles aside: what stands beside it is no part of a longer one. */
const isComplete = ({ ids, key }: Person, { reader: { namesOf, lexicon } }: Read): boolean =>
  ids.some((id) => namesOf(id).some((name) => name === key || withoutTitles(name, lexicon.titles) === key))
const withoutTitles = (name: string, titles: ReadonlySet<string>): string =>
  name
    .split(' ')
    .filter((word) => !titles.has(word))
    .join(' ')

/** Whether a word is, or was meant for, another part of the name that a mark is a part of: "hasan sorush" is one name. */
function isOfName(at: number, { ids, key }: Person, { tokens, reader }: Read): boolean {
  const word = tokens[at]?.word ?? ''
  const own = key.split(' ')
  return ids.some((id) =>
    reader.namesOf(id).some((name) => without(name.split(' '), own).some((part) => isLike(word, part))),
  )
}

/** The words of a name that are left when each of some words is taken out once: "Gul Hassan Hassan" keeps one Hassan. */
const without = (words: readonly string[], taken: readonly string[]): readonly string[] =>
  taken.reduce((left, word) => {
    const at = left.indexOf(word)
    return at < 0 ? left : left.toSpliced(at, 1)
  }, words)

const isOver = (at: number, { first, last }: Person): boolean => first <= at && last >= at

/** "Lavrov Muttaqi talks": two people, each by the last word of his name; "Hamid Haqqani" is one who is on file as neither. */
const areTwo = (one: Person, other: Person, { reader }: Read): boolean =>
  !one.ids.some((id) => other.ids.includes(id)) &&
  [one, other].every(({ ids, key }) =>
    ids.some((id) => reader.namesOf(id).some((name) => name.split(' ').at(-1) === key)),
  )

/** Tells whether a word beside a part of a name is a name that nothing explains, written as large as that part. */
function strangersIn(
  marks: readonly Mark[],
  { text, tokens, language, reader }: Read,
): (at: number, beside: Person) => boolean {
  const { lexicon, languages } = reader
  const cues = lexicon.cues.get(language)
  const dates = languages.get(language)?.dates
  const plain = lexicon.plain.get(language)
  const written = (at: number) => text.clean.slice(tokens[at]?.start, tokens[at]?.end)
  const isKnown = (word: string, at: number) =>
    marks.some(({ first, last }) => first <= at && last >= at) ||
    plain?.has(word) ||
    lexicon.titles.has(word) ||
    (dates !== undefined && phraseAt(tokens, at, dates) !== null) ||
    (cues !== undefined && phraseAt(tokens, at, cues) !== null)
  const isSmallName = (at: number, word: string) =>
    language === 'en' && /^[a-z]{3,}$/.test(written(at)) && !reader.near().isCommon(word)
  return (at, beside) => {
    const word = tokens[at]?.word
    if (word === undefined || isKnown(word, at)) return false
    return /^\p{Ll}/u.test(written(beside.first))
      ? isSmallName(at, word)
      : /^\p{Lu}\p{Ll}+$/u.test(written(at))
  }
}
