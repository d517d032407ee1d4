import type { Marked } from '../marked.ts'
import { isCue, type Mark } from '../marks.ts'

/** A group that a text leaves out, and the words that leave it out. */
type Cut = Readonly<{ id: string; by: Mark }>

/** "Without the Gulf", "outside the EU", "leave the neighbours out", "海湾国家以外": the group that is left out; null where none is. */
export function groupCut(marked: Asked): Cut | null {
  const { marks } = marked
  const words = marks.filter(
    (mark) => isCue(mark, 'except', 'drop') && !ELSE.test(mark.key) && !isOfState(mark, marked),
  )
  for (const group of marks)
    if (group.is === 'group') {
      const by = words.find((word) => isBefore(word, group) || isBehind(word, group, marked))
      if (by) return { id: group.id, by }
    }
  return null
}
type Asked = Pick<Marked, 'marks' | 'tells' | 'text' | 'tokens'>

/** "Anyone else in Latin America?", "others in the EU?": these are asked for, and leave out what came before. */
const ELSE = /(?:^|\s)(?:else|others|sonst)$/

/** "Without the Gulf", and "leave the Gulf out", whose words stand on both sides. */
const isBefore = (word: Mark, group: Mark): boolean =>
  word.first < group.first && group.first - word.last <= ARTICLE
/** So many words further the group may begin. */
const ARTICLE = 2

/** "Körfez ülkeleri dışında", "the Gulf aside": behind its name; "every neighbour bar one" leaves out only one of it. */
const isBehind = (word: Mark, name: Mark, asked: Asked): boolean =>
  name.last < word.first && word.first - name.last <= ENDING && isPostposed(word, asked)
/** An ending of Turkish is a word of its own, and so is what stands between in "Pakistan mal ausgenommen". */
const ENDING = 2

/** "Pakistan dışında hangi komşular", "Pakistan apart, which neighbours", "lässt man Pakistan weg": it leaves out the State before it or within it, and not what follows. */
const isOfState = (word: Mark, asked: Asked): boolean =>
  asked.marks.some(
    (mark) =>
      mark.is === 'state' &&
      (isBehind(word, mark, asked) || (mark.first > word.first && mark.last < word.last)),
  )

/** Whether a word leaves out what stands before it: by itself, or as the last of its clause. */
function isPostposed({ key, last }: Mark, { tells, text, tokens }: Asked): boolean {
  const next = tokens[last + 1]
  const isLast = !next || /[,;:.،؛，]/.test(text.clean.slice(tokens[last]?.end, next.start))
  return isLast || tells['leaves-out-before'].test(key)
}
