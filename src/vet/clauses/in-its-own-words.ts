import { sentencesIn } from './sentences.ts'

/** So many sentences before and after the one found last are looked at: a text may hold ten thousands. */
const BACK = 2
const AHEAD = 12

/**
 * The words of a message from which each statement of it was made, asked for in their order: a message is put into other
 * words before it is cut, and what is shown to whoever wrote it are his own. Of a question that is answered, both stand.
 */
export function inItsOwnWords(
  message: string,
  told: string,
): (statement: string, sentence: string) => string {
  if (told === message) return (statement) => statement
  const own = sentencesIn(message).map((one) => ({ ...one, words: wordsOf(one.text) }))
  let last = 0
  return (statement, sentence) => {
    const near = own.slice(Math.max(0, last - BACK), last + AHEAD)
    const window = message.slice(near[0]?.from, near.at(-1)?.to)
    const best = nearest(near, wordsOf(sentence))
    last = Math.max(0, own.indexOf(best ?? near[0] ?? NOWHERE))
    const found = [statement, sentence].find((words) => window.includes(words))
    if (found ?? !best) return found ?? statement
    const isAsked = message[best.to - 1] === '?'
    return message.slice(best.from, (isAsked ? own[last + 1] : best)?.to ?? best.to).trim()
  }
}
const NOWHERE = { text: '', from: 0, to: 0, words: new Set<string>() }

/** The sentence with the most of some words in it, and the first of several. */
function nearest<S extends { words: ReadonlySet<string> }>(
  sentences: readonly S[],
  words: ReadonlySet<string>,
) {
  const shared = (one: S) => [...one.words].filter((word) => words.has(word)).length
  const most = Math.max(1, ...sentences.map(shared))
  return sentences.find((sentence) => shared(sentence) === most)
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\d]+/gu))
