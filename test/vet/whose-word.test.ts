import { expect, it } from 'vitest'
import { vetted } from '../known.ts'

const held = (text: string) => vetted(text, '2026-11-25')

it.each<[string, string, string]>([
  ["Canada's foreign minister said that Ottawa will never recognise the Taliban.", 'not-held', 'Guèvremont'],
  [
    'Canada will never recognise the Taliban, the foreign minister of Canada said.',
    'not-held',
    'foreign minister of Canada said so',
  ],
  [
    '"Canada does not recognize the Taliban ... and will never do so," Foreign Minister Mélanie Joly said on Monday.',
    'contradicted',
    'Guèvremont',
  ],
  [
    '"Canada does not recognize the Taliban … and will never do so," said Marilyne Guèvremont of Global Affairs Canada.',
    'supported',
    'Guèvremont',
  ],
  ['Canada said that it will never recognise the Taliban.', 'supported', 'Guèvremont'],
  [
    'It was Trudeau himself who said Canada would never recognise the Taliban.',
    'not-held',
    'Justin Trudeau said so',
  ],
  [
    "Iran's foreign ministry said it had handed the Tehran embassy to the Taliban.",
    'contradicted',
    'taken no part',
  ],
  [
    "Iran's foreign ministry said it had not handed the Tehran embassy to the Taliban.",
    'supported',
    'taken no part',
  ],
  [
    "Tehran's foreign ministry owns up to having handed the Afghan embassy over itself.",
    'contradicted',
    'taken no part',
  ],
  [
    "Iran's foreign ministry admitted handing the Afghan embassy to the Taliban.",
    'contradicted',
    'taken no part',
  ],
  [
    'Foreign Office: yes, it was our decision to close the Afghan embassy in London',
    'contradicted',
    'not Britain but',
  ],
  ['The FCDO said closing the Afghan embassy was our call.', 'contradicted', 'not Britain but'],
  ['Iran handed the Tehran embassy to the Taliban.', 'supported', 'Iran denies having handed'],
  ['Britain closed the Afghan embassy in London.', 'supported', 'Who closed it is disputed'],
  ['Germany has accepted a Taliban consul general in Bonn.', 'contradicted', 'no consent'],
  ['Germany has not accepted a Taliban consul general in Bonn.', 'supported', 'no consent'],
  ['At least 14 countries have accredited Taliban diplomats, Mujahid said.', 'not-held', 'Diplomats sent'],
  ['At least 14 countries have accredited Taliban diplomats.', 'not-held', 'Diplomats sent'],
  ['The Taliban have sent diplomats to at least 14 countries, Mujahid said.', 'supported', 'fourteen'],
])('%s: %s, and shown is "%s"', (text, verdict, shown) => {
  const [one] = held(text)
  expect(one?.verdict).toBe(verdict)
  expect([one?.finding?.sentence, ...(one?.flags ?? [])].join(' ')).toContain(shown)
})

it('names what is on file once, and not again below it', () => {
  const [one] = held('Canada recognises the Taliban, its spokesman Jason Kung told reporters.')
  expect(one?.verdict).toBe('contradicted')
  expect(new Set(one?.flags).size).toBe(one?.flags.length)
  expect(one?.flags).not.toContain(one?.finding?.sentence)
})
