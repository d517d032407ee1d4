import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { faultsText } from '../../adapters/faults.ts'
import { runCheck } from '../../adapters/terminal/check.ts'
import { ARCHIVE, FOLDER } from './world.ts'

/** What the command prints, and its exit code. */
function ran(...args: string[]): { text: string; code: number } {
  let text = ''
  const code = runCheck(args, (more) => {
    text += more
  })
  return { text: text.replaceAll(FOLDER, 'world'), code }
}

const KNOWLEDGE = ['--knowledge', FOLDER]
const SOUND = 'world: 8 facts, 2 sources, 2 people, 2 missions, no faults\n'

it('says what it read when nothing is wrong', () => {
  expect(ran(...KNOWLEDGE)).toEqual({ text: SOUND, code: 0 })
})

it('proves the fingerprints where the texts are at hand', () => {
  expect(ran(...KNOWLEDGE, '--archive', ARCHIVE)).toEqual({ text: SOUND, code: 0 })
})

it('does without the texts where there are none, and says so', () => {
  const text = `there is no folder nowhere: fingerprints are not compared with their texts\n${SOUND}`
  expect(ran(...KNOWLEDGE, '--archive', 'nowhere')).toEqual({ text, code: 0 })
})

it('fails an archive without the text of an article', () => {
  const { text, code } = ran(...KNOWLEDGE, '--archive', FOLDER)
  expect(text).toContain('archive\n    this is the fingerprint of no text in the archive\n')
  expect(code).toBe(1)
})

it('checks one file', () => {
  expect(ran(...KNOWLEDGE, `${FOLDER}states/ie.yml`)).toEqual({
    text: 'worldstates/ie.yml: no faults\n',
    code: 0,
  })
})

it('leaves out the faults of other files', () => {
  const other = ran(...KNOWLEDGE, '--archive', FOLDER, `${FOLDER}states`)
  expect(other).toEqual({ text: 'worldstates: no faults\n', code: 0 })
})

it.each([
  [['--knowledge', 'nowhere'], 'there is no folder nowhere: name the knowledge with --knowledge DIR'],
  [
    [...KNOWLEDGE, 'states/xx.yml'],
    `states/xx.yml is no file or folder in ${resolve(FOLDER)}: name it as from here, like ${FOLDER}`,
  ],
  [['--loud'], "Unknown option '--loud'"],
])('does not know what %s means', (args, message) => {
  expect(() => ran(...args)).toThrow(message)
})

it('says where, what was found and the way out, and counts each rule', () => {
  const used = {
    file: 'knowledge/people/a.yml',
    line: 1,
    column: 1,
    rule: 'used',
    message: 'no fact names it',
    fix: 'take it out',
  }
  const order = {
    ...used,
    line: 9,
    column: 3,
    rule: 'in-order',
    message: '2022 stands\u001b[31m after 2023',
    fix: 'put it first',
  }
  expect(
    faultsText([used, order, { ...order, file: 'knowledge/people/b.yml' }]),
  ).toBe(`knowledge/people/a.yml:1:1  used
    no fact names it
    → take it out
knowledge/people/a.yml:9:3  in-order
    2022 stands after 2023
    → put it first
knowledge/people/b.yml:9:3  in-order
    2022 stands after 2023
    → put it first

     2  in-order
     1  used
3 faults in 2 files
`)
})
