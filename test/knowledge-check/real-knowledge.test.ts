import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { runCheck } from '../../adapters/terminal/check.ts'

it('finds no fault in the knowledge that we ship', () => {
  const folder = fileURLToPath(new URL('../../knowledge/', import.meta.url))
  const said: string[] = []
  runCheck(['--knowledge', folder], (text) => said.push(text))
  expect(said.join('')).toMatch(/^.*knowledge\/: [^\n]*, no faults\n$/)
})
