import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const textOf = (file: string): string => readFileSync(file, 'utf8')

/** The item that a page shows of a section, behind the mark for those that it leaves out. */
const shownOf = (section: string, page: string): string =>
  new RegExp(`^${section}:\n  # …\n\n(.+?)^(?:\`\`\`)?$`, 'ms').exec(page)?.[1] ?? 'nothing is shown'

it('shows who comes to the repository a fact that is on file word for word', () => {
  const page = textOf('README.md').replaceAll(/^ {4}/gm, '')
  expect(textOf('knowledge/missions/kz-af-kabul.yml')).toContain(shownOf('operation', page))
})

it('shows who adds a fact one that is on file word for word', () => {
  const page = textOf('knowledge/README.md')
  expect(textOf('knowledge/states/ca.yml')).toContain(shownOf('accreditation', page))
})
