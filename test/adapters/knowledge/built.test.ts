import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { expect, it } from 'vitest'
import { isLaidIn, layDown, openIn } from '../../../adapters/knowledge/built.ts'
import { compiledIn } from '../../../adapters/knowledge/knowledge.ts'
import { ask } from '../../../src/ask.ts'
import { knowledgeOf } from '../../../src/knowledge/knowledge.ts'
import { TODAY } from '../stage.ts'

const compiled = await compiledIn('knowledge')
const folder = mkdtempSync(`${tmpdir()}/chancery-`)

it('knows a folder in which knowledge was laid down', () => {
  expect(isLaidIn(folder)).toBe(false)
  layDown(compiled, folder)
  expect(isLaidIn(folder)).toBe(true)
})

it.each([
  'Has Canada recognised the Taliban?',
  'has kanada reconised the talibn',
  'Which neighbours have accredited Taliban envoys?',
  'Timeline of the Afghan embassy in Moscow',
  'What did Zakharova say about recognition?',
  'Anything new since March 2024?',
  'Признал ли Казахстан талибов?',
  'وهل اعترفت روسيا بطالبان؟',
  "Kanada Taliban'ı tanıdı mı?",
  '加拿大承认塔利班了吗?',
  'What are your sources?',
  'help',
])('answers %j from what was laid down as from the folder itself', (question) => {
  layDown(compiled, folder)
  const [laid, plain] = [knowledgeOf(openIn(folder)), knowledgeOf(compiled)]
  expect(JSON.stringify(ask(question, laid, TODAY))).toBe(JSON.stringify(ask(question, plain, TODAY)))
})
