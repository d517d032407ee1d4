import type { Tells } from '../tells.ts'

type Place = Readonly<{ name: string; from: number; to: number }>

/**
 * The name in "王小明是谁", and where it stands. Words cannot be told apart in Chinese, so that no word of a text is ever
 * one that is not known; that by which somebody is asked for can be. Null where none of some length stands there, or an
 * office does ("发言人", "参赞").
 */
export function nameAskedInHan(text: string, tells: Tells): Place | null {
  const [whole = '', ...found] = tells['who-he-is'].exec(text) ?? []
  const name = found.find(Boolean)
  if (!name || tells['office-ending'].test(name) || tells['points-at-him'].test(name)) return null
  const from = text.indexOf(whole) + whole.indexOf(name)
  return { name, from, to: from + name.length }
}
