import type { Fact, Knowledge } from '../../knowledge/knowledge.ts'
import type { Context } from '../../reply/context.ts'
import { evidenceOf } from '../../reply/finding.ts'
import type { Claim } from '../claims/claim.ts'
import { isHeld, isLower, isSpokes, partsOf } from '../speakers/offices.ts'

/** Offices of one holder at a time: who is on file in another post is not taken for that. */
const HIGHEST = new Set(['president', 'prime minister', 'foreign minister', 'chancellor'])

/** What is on file of the post of whoever a sentence gives another office: a deputy called minister, or the other way round. */
export function officesMixedUp(
  { frame: { offices, speaker } }: Claim,
  fact: Fact | null,
  { words, knowledge }: Pick<Context, 'words' | 'knowledge'>,
): string[] {
  return offices.flatMap(({ office, person }) => {
    if (isSpokes(office)) return []
    const heard = person ? postsOf(person, knowledge) : speaker || !fact ? [] : saidAs(fact, knowledge)
    if (heard.some(({ title }) => isHeld(office, title))) return []
    const mixed =
      heard.find(({ title }) => isHeld(office, title, !isLower(office))) ??
      (person && HIGHEST.has(office) ? heard[0] : undefined)
    if (!mixed) return []
    return [words.sentence(words.say('vetting.office', mixed))]
  })
}

type Post = Readonly<{ name: string; title: string }>

function postsOf(person: string, knowledge: Knowledge): Post[] {
  const { name, posts } = knowledge.person(person) ?? { name: '', posts: [] }
  return posts.flatMap(({ title }) => partsOf(title).map((part) => ({ name, title: part })))
}

/** As what those speak whose words a fact rests on. */
const saidAs = (fact: Fact, knowledge: Knowledge): Post[] =>
  evidenceOf(fact, knowledge).flatMap(({ speaker }) =>
    speaker?.name ? [{ name: speaker.name, title: speaker.role }] : [],
  )
