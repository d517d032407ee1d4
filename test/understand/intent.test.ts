import { expect, it } from 'vitest'
import { RULES } from '../../src/understand/intent.ts'
import { readText } from '../../src/understand/understand.ts'
import { knowledge, TODAY } from '../known.ts'

it.each(RULES)('reads "$example" as $intent by the rule it stands beside', (rule) => {
  const { features } = readText(rule.example, knowledge.reader, TODAY)
  expect(RULES.find(({ fits }) => fits(features))).toBe(rule)
})
