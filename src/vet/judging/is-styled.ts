import type { Knowledge } from '../../knowledge/knowledge.ts'

/** How far from a name, in letters, a style may stand. */
const NEAR = 45

/** What stands between somebody and a style that is another's. */
const APART =
  /[.;:]|\b(?:and|or|but|that|while|as|said|says|told|took|met|from|with|accept\w*|refus\w*|receiv\w*|replac\w*|hand\w*|cede[sd]?|g[ai]ve\w*|pass\w*|surrender\w*|turn\w*|yield\w*|relinquish\w*)\b/i

/** Whether a text styles somebody so, by a style that stands near his last name with nobody else between. */
export function isStyled(
  person: string,
  style: RegExp,
  text: string,
  knowledge: Pick<Knowledge, 'person'>,
): boolean {
  const name = (knowledge.person(person)?.name.split(' ').at(-1) ?? person).toLowerCase()
  const [at, styled] = [text.toLowerCase().indexOf(name), style.exec(text)]
  if (at < 0 || styled === null || Math.abs(styled.index - at) > NEAR + styled[0].length) return false
  const between =
    styled.index > at
      ? text.slice(at + name.length, styled.index)
      : text.slice(styled.index + styled[0].length, at)
  return !APART.test(between)
}
