import type { PersonRecord } from '../../knowledge/schema.ts'
import { keyOf } from '../../tokens.ts'
import type { Add } from './data.ts'

/** People by their whole names, by two words of them that are nobody else's whole name, and by each long word that is neither an ordinary one nor a title ("Mullah"); last names also by one that is ordinary in other languages alone, `abroad`; in Chinese by the whole and its last part. */
export function addPeople(
  people: readonly PersonRecord[],
  small: ReadonlySet<string>,
  abroad: ReadonlySet<string>,
  add: Add,
): void {
  const surnames = new Map<string, Set<string>>()
  const full = new Map(people.map(({ person, name }) => [keyOf(name), person]))
  for (const { person, name, spellings = [] } of people) {
    for (const spelling of [name, ...spellings]) {
      const plain = spelling.replace(/\(.*?\)/g, '')
      add(plain, { is: 'person', id: person, whole: true })
      if (isHan(plain)) {
        for (const key of lastInHan(plain)) surnames.set(key, (surnames.get(key) ?? new Set()).add(person))
        continue
      }
      const words = keyOf(plain).split(' ')
      if (words.length > 2)
        for (const short of [words.slice(0, 2), words.slice(1), [words[0], words.at(-1)]])
          if ((full.get(short.join(' ')) ?? person) === person)
            add(short.join(' '), { is: 'person', id: person, whole: true })
      for (const word of words)
        if (word.length > 3 && (!small.has(word) || (word === lastOf(name) && abroad.has(word))))
          surnames.set(word, (surnames.get(word) ?? new Set()).add(person))
    }
  }
  for (const [word, owners] of surnames)
    for (const id of owners) add(word, { is: 'person', id, whole: false })
}

/** In Chinese each character is a word to the program: two of a name are no short name, and its parts stand between dots. */
const isHan = (name: string): boolean => /^[\p{Script=Han}·]+$/u.test(name)

/** The last part of a name in Chinese ("比拉勒·卡里米"), where it is long enough to be nothing else. */
const lastInHan = (name: string): readonly string[] => {
  const last = name.includes('·') ? (name.split('·').at(-1) ?? '') : ''
  return last.length >= SURNAME_IN_HAN ? [keyOf(last)] : []
}
const SURNAME_IN_HAN = 3

const lastOf = (name: string): string | undefined => keyOf(name).split(' ').at(-1)
