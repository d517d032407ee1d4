import { expect, it } from 'vitest'
import { readArguments } from '../../adapters/arguments.ts'

const WHOLE = { today: null, knowledge: null }

it('begins a conversation when nothing is asked', () => {
  expect(readArguments([])).toEqual({ wants: 'conversation', ...WHOLE })
})

it('takes words without quotation marks for one question', () => {
  const wanted = { wants: 'answer', question: 'Who runs Moscow?', json: false, ...WHOLE }
  expect(readArguments(['ask', 'Who', 'runs', 'Moscow?'])).toEqual(wanted)
})

it('takes an empty question for a question', () => {
  expect(readArguments(['ask', ''])).toMatchObject({ wants: 'answer', question: '' })
})

it('reads the clock and the folder, before or behind the question', () => {
  const wanted = { wants: 'answer', json: true, question: 'q', today: '2026-01-31', knowledge: 'elsewhere' }
  expect(readArguments(['ask', '--json', '--now', '2026-01-31', '--knowledge=elsewhere', 'q'])).toEqual(
    wanted,
  )
  expect(readArguments(['ask', 'q', '--now=2026-01-31', '--knowledge', 'elsewhere', '--json'])).toEqual(
    wanted,
  )
})

it('takes what stands behind -- for the question', () => {
  expect(readArguments(['ask', '--', '--json'])).toMatchObject({ question: '--json', json: false })
})

it('takes a text to vet, and the day as of which', () => {
  const wanted = { wants: 'vetting', text: 'They did.', on: '2024-02-28', json: false, ...WHOLE }
  expect(readArguments(['ask', '--vet', 'They did.', '--on', '2024-02-28'])).toEqual(wanted)
})

it.each([
  [['aks', 'q'], 'there is no command "aks": did you mean ask?'],
  [['digset', 'preview'], 'there is no command "digset": did you mean digest?'],
  [['discord-register'], 'there is no command "discord-register": did you mean discord:register?'],
  [['aks', 'Who runs Moscow?'], 'there is no command "aks": did you mean ask?'],
  [['chekc', 'knowledge/states/ca.yml'], 'there is no command "chekc": did you mean check?'],
  [
    ['czech', 'republic', 'recognise', 'taliban?'],
    'there is no command "czech": write ask before a question',
  ],
  [['checks', 'on', 'Russia?'], 'there is no command "checks": write ask before a question'],
  [['held', 'by', 'whom'], 'there is no command "held": write ask before a question'],
  [['Who runs Moscow?'], 'there is no command "Who runs Moscow?": write ask before a question, or one of'],
  [['ask', '--vet', '--on', '2024-02-28', 'q'], '--vet needs its value right behind it: write --vet VALUE'],
  [['ask'], 'ask has no question: write it in quotation marks, or use --batch'],
  [
    ['ask', '--batch', 'q'],
    '--batch reads its questions from standard input: leave the question out, or --batch',
  ],
  [['ask', '--batch', '--json'], '--batch answers in JSON anyway: leave --json out'],
  [['ask', '--frob', 'q'], "Unknown option '--frob'"],
  [['ask', '--now', '2026-02-30', 'q'], '--now "2026-02-30" is not a day: write YYYY-MM-DD'],
  [['ask', '--now', 'today', 'q'], '--now "today" is not a day: write YYYY-MM-DD'],
  [['ask', '--knowledge=', 'q'], '--knowledge names no folder: write the folder after it'],
  [['ask', '--vet', 'text', 'q'], '--vet takes one text: write it in quotation marks, and nothing beside it'],
  [['ask', '--on', '2024-02-28', 'q'], '--on belongs to --vet: write ask --vet "TEXT" --on YYYY-MM-DD'],
  [['ask', '--vet', 'text', '--on', 'then'], '--on "then" is not a day: write YYYY-MM-DD'],
  [['--json'], '--json belongs to ask: write ask --json'],
])('says what is wrong with %j', (args, message) => {
  expect(() => readArguments(args)).toThrow(message)
})
