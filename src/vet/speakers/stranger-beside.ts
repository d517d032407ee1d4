import type { Mark } from '../../understand/marks.ts'
import type { Reader } from '../../understand/reader.ts'
import { isInverted, type Marked } from './saying.ts'

/** "X, the prime minister of Canada, said": what a name may be followed by. */
const WHO_IS = /,[^,;:]{1,80},\s*$/
/** Small words between a name and its verb. */
const HELPING = new Set(['has', 'had', 'also', 'later', 'then', 'again'])
const ARTICLES = new Set(['the', 'a', 'an', 'our', 'my', 'its', 'their'])
const TITLES_AT_MOST = 5
/** Outlets and houses of a single name report and are nobody; those that are a source on file are known as such. */
const HOUSES = new Set(
  (
    'bloomberg xinhua pajhwok politico axios nikkei kyodo yonhap tasnim fars mehr irna kommersant vedomosti izvestia ' +
    'sputnik interfax anadolu sabah hurriyet semafor haaretz monde figaro spiegel zeit welle pais telegram twitter ' +
    'facebook wikipedia amnesty unesco unicef interpol nato commission'
  ).split(' '),
)
/** What a newsroom calls a part of a page and whoever works on it: "Backgrounder says" names nobody either. */
const OF_NEWSROOM = new Set(
  (
    'backgrounder standfirst factbox infobox liveblog cutline chyron ticker kicker pullquote voiceover ' +
    'copytaster correspondent copywriter fixer pundit columnist stringer freelancer'
  ).split(' '),
)

/**
 * The name of somebody whom nothing on file knows, right before or after a verb of saying. In English alone, where a
 * capital marks a name: a last name that is no everyday word and has no other meaning here, with or without a first.
 */
export function strangerBeside(
  says: readonly Pick<Mark, 'first' | 'last' | 'key'>[],
  marked: Marked,
  reader: Reader,
): string | null {
  if (marked.language !== 'en') return null
  const { text, tokens } = marked
  const names = namesOf(marked, reader)
  for (const say of says) {
    const clean = text.clean.slice(0, tokens[say.first]?.start)
    const subject = clean.slice(0, WHO_IS.exec(clean)?.index)
    const end = tokens.findLastIndex((token) => token.end <= subject.length && !HELPING.has(token.word))
    const name = names.endingAt(end) ?? (isInverted(say, marked) ? names.after(say.last) : null)
    if (name) return text.clean.slice(tokens[name.first]?.start, tokens[name.last]?.end)
  }
  return null
}

type Name = Readonly<{ first: number; last: number }>

function namesOf({ text, tokens, marks }: Marked, { lexicon }: Reader) {
  const plain = lexicon.plain.get('en')
  const isCapital = (at: number) =>
    at in tokens && /^\p{Lu}\p{Ll}/u.test(text.clean.slice(tokens[at]?.start, tokens[at]?.end))
  const isOpen = (at: number) =>
    isCapital(at) &&
    !plain?.has(tokens[at]?.word ?? '') &&
    !marks.some(({ first, last }) => first <= at && at <= last)
  const isLast = (at: number) =>
    isOpen(at) && ![lexicon.everyday, HOUSES, OF_NEWSROOM].some((words) => words.has(tokens[at]?.word ?? ''))
  /** A single word that ends in "s" is rather of many ("Analysts") than a name, one after an article a house. */
  const isSingle = (at: number) =>
    isLast(at) && !tokens[at]?.word.endsWith('s') && !ARTICLES.has(tokens[at - 1]?.word ?? '')
  const endingAt = (last: number): Name | null => {
    if (isLast(last) && isOpen(last - 1)) return { first: last - 1, last }
    return isSingle(last) ? { first: last, last } : null
  }
  const after = (said: number): Name | null => {
    for (let at = said + 1; at <= said + TITLES_AT_MOST && isCapital(at); at++) {
      if (isOpen(at) && isLast(at + 1)) return { first: at, last: at + 1 }
      if (isSingle(at)) return { first: at, last: at }
    }
    return null
  }
  return { endingAt, after }
}
