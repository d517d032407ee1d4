import type { Features } from '../features.ts'
import { isCue, type Mark } from '../marks.ts'

/** How many words may stand between an outlet and the word of saying: "according to a report in KabulNow". */
const NEAR = 3

/**
 * The outlets whose reports alone are asked for: "What did KabulNow report about Tajikistan?". Who asks whether a report is
 * right, or what somebody told an outlet, wants all that is on file.
 */
export function reportersIn({ marked: { marks }, publishers, people, at, has }: Features): readonly string[] {
  if (
    !publishers.length ||
    people.length > 0 ||
    at('yes-no') === 0 ||
    has('spokesperson', 'he-she') ||
    !has(...ASKING)
  )
    return []
  const says = marks.filter((mark) => isCue(mark, 'say'))
  return marks.flatMap((mark) =>
    mark.is === 'publisher' && says.some((say) => isBeside(mark, say)) ? [mark.name] : [],
  )
}

const ASKING = ['what', 'which', 'how-many', 'list', 'who', 'when', 'statement'] as const

const isBeside = (who: Mark, say: Mark): boolean =>
  (say.first > who.last && say.first - who.last <= NEAR) ||
  (who.first > say.last && who.first - say.last <= NEAR)
