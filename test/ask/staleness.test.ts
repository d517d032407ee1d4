import { expect, it } from 'vitest'
import { answered, findings, notes } from '../known.ts'

it('lets grow old what is said to hold, and no event and no word beside it', () => {
  const [control, ...beside] = findings(answered('Who controls the Afghan embassy in Moscow?'))
  expect(control).toMatchObject({ value: expect.stringMatching(/^taliban-control/), staleness: 'ageing' })
  const thanked = beside.filter(({ evidence: [{ quote }] }) => quote?.includes('We thank Russia'))
  expect(thanked.map(({ staleness }) => staleness)).toEqual(['fresh'])
})

it('warns of later news where something is said to hold, and not where it is asked when it came about', () => {
  const warning = /check for later news/
  expect(notes(answered('Who controls the Afghan embassy in London?')).join()).toMatch(warning)
  expect(notes(answered('When did Xi accept the credentials?')).join()).not.toMatch(warning)
})
