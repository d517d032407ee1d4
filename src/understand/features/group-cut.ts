import type { Marked } from '../marked.ts'
import { isCue, type Mark } from '../marks.ts'

/** A group that a text leaves out, and the words that leave it out. */
type Cut = Readonly<{ id: string; by: Mark }>

/** "Without the Gulf", "outside the EU", "leave the neighbours out", "海湾国家以外": the group that is left out; null where none is. */
export function groupCut({ marks, language }: Pick<Marked, 'marks' | 'language'>): Cut | null {
  const words = marks.filter(
    (mark) => isCue(mark, 'except', 'drop') && !ELSE.test(mark.key) && !isOfState(mark, marks, language),
  )
  for (const group of marks)
    if (group.is === 'group') {
      const by = words.find((word) => isBefore(word, group) || isBehind(word, group, language))
      if (by) return { id: group.id, by }
    }
  return null
}

/** "Anyone else in Latin America?", "others in the EU?": these are asked for, and leave out what came before. */
const ELSE = /(?:^|\s)(?:else|others|sonst)$/

/** "Without the Gulf", and "leave the Gulf out", whose words stand on both sides. */
const isBefore = (word: Mark, group: Mark): boolean =>
  word.first < group.first && group.first - word.last <= ARTICLE
/** So many words further the group may begin. */
const ARTICLE = 2

/** "Körfez ülkeleri dışında", "the Gulf aside": right behind the group; "every neighbour bar one" leaves out only one of it. */
const isBehind = (word: Mark, group: Mark, language: string): boolean =>
  word.first === group.last + 1 && (POSTPOSED.has(language) || word.key === 'aside')

/** "Pakistan dışında hangi komşular": it leaves out the State before it, over an ending behind an apostrophe, and not what follows. */
const isOfState = (word: Mark, marks: readonly Mark[], language: string): boolean =>
  POSTPOSED.has(language) &&
  !PREPOSED.test(word.key) &&
  marks.some((mark) => mark.is === 'state' && mark.last < word.first && word.first - mark.last <= ENDING)
/** An ending of Turkish is a word of its own. */
const ENDING = 2
/** The words of these languages that stand before what they leave out: 除了, پرته له. */
const PREPOSED = /^(?:除(?!外)|不|排)|\s[لد]ه?$/

/** Languages whose words for "outside" stand behind what they leave out. */
const POSTPOSED: ReadonlySet<string> = new Set(['tr', 'zh', 'ps'])
