import { expect, it } from 'vitest'
import { knowledgeIn } from '../../../adapters/knowledge/knowledge.ts'
import { vettedText, vetting } from '../../../adapters/terminal/vet.ts'
import { vet } from '../../../src/vet/vet.ts'
import { stage, TODAY } from '../stage.ts'

const knowledge = await knowledgeIn(null)
const PAPER = { width: 200, bold: (text: string) => `<b>${text}</b>`, dim: (text: string) => text }

const vetted = (text: string) => vettedText({ text, ...vet(text, knowledge, '2025-12-01') }, knowledge, PAPER)

it('puts each verdict, and what it is on, in the language of the statement', () => {
  const text = vetted('Canada has not recognised the Taliban.\nРоссия признала талибов.')
  expect(text).toMatch(/^<b>Supported \(Canada · recognition\)<\/b>\n“Canada has not/)
  expect(text).toContain('\n\n<b>Подтверждается (Россия · признание)</b>\n“Россия признала талибов.”\n')
})

it('says in the language of the text that it states nothing on the subject', () => {
  expect(vetted('Lunch is at noon.')).toBe('No statement on the subject was found in this text.\n')
  expect(vetted('Завтра совещание перенесено на десять часов.')).toBe(
    'Утверждений по теме в этом тексте не найдено.\n',
  )
})

it('ends with what it could not check', () => {
  const lost = 'The Afghan embassy in Ottawa is down to four diplomats.'
  const told = `<b>Not checked: this was not understood well enough to be held against the record</b>\n“${lost}”\n`
  expect(vetted(lost)).toBe(told)
  expect(vetted(`${lost} Canada has not recognised the Taliban.`)).toMatch(/^<b>Supported/)
  expect(vetted(`${lost} Canada has not recognised the Taliban.`).endsWith(`\n\n${told}`)).toBe(true)
})

it('shows the words that a verdict rests on with who said them, when, and where they stand', () => {
  expect(vetted('Canada has recognised the Taliban.')).toContain(
    [
      '“Canada does not recognize the Taliban as the legitimate government of Afghanistan and will never do so.”',
      'Marilyne Guèvremont, official, Global Affairs Canada · 26 February 2024 · via National Post, Khaama Press',
      "“Ottawa Rejects Taliban Request For Afghanistan's Canadian Embassy”, Khaama Press, 27 February 2024",
    ].join('\n'),
  )
})

it('reads a draft of several lines from standard input', async () => {
  const { world, out } = stage(
    [],
    'Canada has not recognised the Taliban.\n\nRussia has.\nRussia has recognised them.\n',
  )
  await vetting({ text: '-', on: '2025-12-01', json: false }, knowledge, TODAY, world)
  expect(out()).toMatch(/^Supported \(Canada · recognition\)\n.*\nSupported \(Russia · recognition\)/s)
})
