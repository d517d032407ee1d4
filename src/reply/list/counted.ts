import type { Fact } from '../../knowledge/knowledge.ts'
import type { SayKey } from '../../knowledge/says.ts'
import { isState } from '../../knowledge/states.ts'
import { byName } from '../by-name.ts'
import type { Context } from '../context.ts'

/** One line of a list: a State or a mission, the fact that puts it there, and, made for those shown alone, its sentence. */
export type Line = Readonly<{
  name: string
  /** Of a mission abroad, its city and the State that stands beside it in its name. */
  place?: Readonly<{ name: string; beside: string }>
  country: string
  fact: Fact
  sentence: string
  /** The fact by which it came to meet the condition. */
  since: Fact
  earlier?: readonly Fact[]
}>

/** The lists that are worded: for several, for one and for none. */
export type ListKey = {
  [Key in SayKey]: Key extends `list.${infer Name}.none` ? Name : never
}[SayKey]

/** What a list counts: which lines belong, of how many it speaks, and by which sentence. */
export type Counted = Readonly<{
  key: ListKey
  lines: readonly Line[]
  /** States that meet it because nothing is on file. */
  bare?: readonly string[]
  /** Lines of which the dates on file do not settle whether they came before another State’s, or after. */
  unsettled?: readonly Line[]
  total: number
  world: readonly Fact[]
  missing: readonly string[]
  /** Of how many States nothing is on file on the matter. */
  unheard?: number
  /** Of a list for a time, acts of it by those that had met the condition before. */
  further?: readonly Line[]
  /** Those that a list leaves out because nobody but the Taliban is heard on them. */
  claimed?: readonly Line[]
  /** Missions that a list of those in other hands leaves out, because it is disputed in whose hands they are. */
  disputed?: readonly string[]
  /** What ended the condition for those that met it once. */
  undone?: readonly Fact[]
  /** Of missions, which are counted; and those that meet the condition among the others, where embassies alone are. */
  kind?: 'any' | 'embassy' | 'consulate'
  beside?: Readonly<{ names: readonly string[]; total: number }>
}>

/** What the group asked about is called; without one, all States. */
export const groupName = ({ question, words }: Context): string =>
  question.group ? words.group(question.group) : words.say('name.everyone')

/** The States that a question leaves out: those named, and those of a group. */
export function leftOut({ question, knowledge }: Context): readonly string[] {
  const group = knowledge.names.groups.find(({ group }) => group === question.exceptGroup)
  return [...(question.except ? question.countries : []), ...(group?.members ?? [])]
}

/** The States of the group asked about, without those left out; without a group, all on file; by name. */
export function members(context: Context): readonly string[] {
  const { question, knowledge, words } = context
  const group = knowledge.names.groups.find(({ group }) => group === question.group)
  const out = leftOut(context)
  const pool: readonly string[] = group
    ? group.members.filter((code) => code !== 'AF')
    : question.countries.length > 1 && !question.except
      ? question.countries
      : knowledge.countries
  return pool
    .filter((code) => (group !== undefined || isState(code)) && !out.includes(code))
    .sort((a, b) => byName(words.state(a), words.state(b)))
}
