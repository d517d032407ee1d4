/** What somebody does, and not what he is called, ends in one of these: 发言人, 参赞, 部长. */
const OFFICE = /[人者员員官长長使家方位赞贊的]$/u
/** "That gentleman" points at somebody. */
const POINTS = /^[那这這该該此他她某]/u
const NAME = /([\p{Script=Han}·]{3,14}?)(?:到底|究竟)?是[谁誰]|[谁誰]是([\p{Script=Han}·]{3,14})/u

type Place = Readonly<{ name: string; from: number; to: number }>

/**
 * The name in "王小明是谁", and where it stands. Words cannot be told apart in Chinese, so that no word of a text is ever
 * one that is not known; that by which somebody is asked for can be. Null where none of some length stands there, or an
 * office does.
 */
export function nameAskedInHan(text: string): Place | null {
  const [whole = '', before, after] = NAME.exec(text) ?? []
  const name = before ?? after
  if (!name || OFFICE.test(name) || POINTS.test(name)) return null
  const from = text.indexOf(whole) + whole.indexOf(name)
  return { name, from, to: from + name.length }
}
