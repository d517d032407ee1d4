import { readFileSync } from 'node:fs'
import type { Answered } from '../../adapters/desk/desk.ts'
import { NEW_CONVERSATION } from '../../src/conversation.ts'

type Example = Readonly<{ name: string }> & Answered

/**
 * Answers as they were once given, so that what a platform makes of them changes only when the platform does and not with
 * every new fact.
 */
export const EXAMPLES: readonly Example[] = readFileSync(`${import.meta.dirname}/examples.jsonl`, 'utf8')
  .trim()
  .split('\n')
  .map((line) => ({ ...JSON.parse(line), today: '2026-11-22', before: NEW_CONVERSATION }))
