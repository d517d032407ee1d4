import { expect, it } from 'vitest'
import * as intent from '../../src/understand/intent.ts'
import * as scope from '../../src/understand/scope.ts'
import { readText } from '../../src/understand/understand.ts'
import { knowledge, TODAY } from '../known.ts'

it.each(intent.RULES)('reads "$example" as $intent by the rule it stands beside', (rule) => {
  const { features, question } = readText(rule.example, knowledge.reader, TODAY)
  expect(intent.RULES.find(({ fits }) => fits(features))).toBe(rule)
  expect(question.intent).toBe(rule.intent)
})

it.each(scope.RULES)('leaves "$example" out as $reason by the rule it stands beside', (rule) => {
  const { features, question } = readText(rule.example, knowledge.reader, TODAY)
  expect(scope.RULES.find(({ fits }) => fits(features))).toBe(rule)
  expect(question.reason).toBe(rule.reason)
})
