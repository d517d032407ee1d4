import type { Records } from './compile.ts'
import { titleIn } from './post-titles.ts'

/** A text of the record that answers say outside quotation marks, and of what it is said. */
export type Text = Readonly<{ text: string; of: string }>

/**
 * All that can be translated, each text once: reports, doubts, how dates were worked out, why a fact was withdrawn, notes,
 * and the titles of posts that say more than every language can name.
 */
export function textsOf(records: Omit<Records, 'translated'>): Text[] {
  const { facts, people, sources, missions } = records
  const all = [
    ...facts.flatMap(({ id, evidence, doubt, inferred, withdrawn }) => {
      const reports = evidence.map(({ report }) => report)
      const own = [doubt, inferred, withdrawn?.because, ...evidence.map(({ inferred }) => inferred)]
      const titles = evidence.flatMap(({ speaker, as }) => [typeof speaker === 'object' && speaker.role, as])
      return under(id.split('/')[0] ?? id, [...reports, ...own, ...titles.filter(isWhole)])
    }),
    ...people.flatMap(({ person, posts, note }) =>
      under(person, [...posts.map(({ title }) => title).filter(isWhole), note]),
    ),
    ...sources.flatMap(({ source, inferred, note }) => under(source, [inferred, note])),
    ...missions.flatMap(({ mission, note }) => under(mission, [note])),
  ]
  return [...Map.groupBy(all, ({ text }) => text).values()].flatMap(([first]) => first ?? [])
}

const under = (of: string, texts: readonly (string | false | undefined)[]): Text[] =>
  texts.flatMap((text) => (text ? { text, of } : []))

/** Whether a title is translated as a whole. */
const isWhole = (title: string | false | undefined): boolean => Boolean(title && !titleIn(title))
