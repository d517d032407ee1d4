import type { PersonRecord } from '../knowledge/schema.ts'
import { keyOf } from '../tokens.ts'
import type { Add } from './lexicon-data.ts'

/** People by their whole names, by two words of them that are nobody else's whole name, and by each long word that is neither an ordinary one nor a title ("Mullah"); last names also by one that is ordinary in other languages alone, `abroad`. */
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

const lastOf = (name: string): string | undefined => keyOf(name).split(' ').at(-1)
