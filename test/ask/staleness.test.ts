import { expect, it } from 'vitest'
import { answered, findings } from '../known.ts'

it('lets grow old what is said to hold, and no event and no word beside it', () => {
  const [control, ...beside] = findings(answered('Who controls the Afghan embassy in Moscow?'))
  expect(control).toMatchObject({ value: expect.stringMatching(/^taliban-control/), staleness: 'ageing' })
  const thanked = beside.filter(({ evidence: [{ quote }] }) => quote?.includes('We thank Russia'))
  expect(thanked.map(({ staleness }) => staleness)).toEqual(['fresh'])
})
