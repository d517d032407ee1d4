import type { Fact, Knowledge } from '../../knowledge/knowledge.ts'
import type { Context } from '../../reply/context.ts'
import { evidenceOf } from '../../reply/finding.ts'
import type { Claim } from '../claims/claim.ts'
import { isHeld, isLower, isSpokes, partsOf } from '../speakers/offices.ts'

/** Offices of one holder at a time: who is on file in another post is not taken for that. */
const HIGHEST = new Set(['president', 'prime minister', 'foreign minister', 'chancellor'])

/**
 * What is on file of the post of whoever a sentence gives another office: a deputy called minister, or the other way
 * round; a spokeswoman called ambassador.
 */
export function officesMixedUp(
  { text, frame: { offices, speaker } }: Claim,
  fact: Fact | null,
  { words, knowledge }: Pick<Context, 'words' | 'knowledge'>,
): string[] {
  const mixedUp = offices.flatMap(({ office, person }) => {
    if (isSpokes(office)) return []
    const heard = person ? postsOf(person, knowledge) : speaker || !fact ? [] : saidAs(fact, knowledge)
    const isIts = (lower?: boolean) => (post: Post) =>
      partsOf(post.title).some((part) => isHeld(office, part, lower))
    if (heard.some(isIts())) return []
    return heard.find(isIts(!isLower(office))) ?? (person && HIGHEST.has(office) ? heard[0] : undefined) ?? []
  })
  const noEnvoy = speaker ? calledAmbassador(speaker, text, knowledge) : []
  return [...mixedUp, ...noEnvoy].map((post) => words.sentence(words.say('vetting.office', post)))
}

/** The post of somebody who is called an ambassador right beside his name, and is on file as no envoy. */
function calledAmbassador(person: string, text: string, knowledge: Knowledge): Post[] {
  const held = postsOf(person, knowledge)
  const last = held[0]?.name.split(' ').at(-1) ?? ''
  const isCalledSo = new RegExp(
    `${last}(?:,| is| was) (?:the |an? )?(?:[\\p{L}’']+ ){0,2}ambassador\\b|\\bambassador (?:\\p{Lu}[\\p{L}’'-]+ ){0,2}${last}\\b`,
    'iu',
  ).test(text)
  return isCalledSo && !held.some(({ title }) => ENVOY.test(title)) ? held.slice(0, 1) : []
}
const ENVOY = /ambassador|envoy|charg|consul|representative|head of/i

type Post = Readonly<{ name: string; title: string }>

function postsOf(person: string, knowledge: Knowledge): Post[] {
  const { name, posts } = knowledge.person(person) ?? { name: '', posts: [] }
  return posts.map(({ title }) => ({ name, title }))
}

/** As what those speak whose words a fact rests on. */
const saidAs = (fact: Fact, knowledge: Knowledge): Post[] =>
  evidenceOf(fact, knowledge).flatMap(({ speaker }) =>
    speaker?.name ? [{ name: speaker.name, title: speaker.role }] : [],
  )
