import { expect, it } from 'vitest'
import { newGate } from '../../../adapters/desk/flood.ts'

const NOON = new Date('2026-11-22T12:00:00Z').getTime()
const after = (seconds: number) => new Date(NOON + seconds * 1000)
const ANNA = { person: 'T1 U1', channel: 'T1 C1' }
const times = <T>(count: number, what: (place: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => what(i))

it('lets a person ask several questions at once', () => {
  const gate = newGate()
  expect(times(8, () => gate(ANNA, after(0)))).toEqual(times(8, () => 'open'))
})

it('holds a person back who asks too much, and tells them once', () => {
  const gate = newGate()
  const passages = times(11, () => gate(ANNA, after(0))).slice(8)
  expect(passages).toEqual([
    { seconds: 4, tell: true },
    { seconds: 4, tell: false },
    { seconds: 4, tell: false },
  ])
})

it('lets a person go on after the seconds they were told', () => {
  const gate = newGate()
  times(9, () => gate(ANNA, after(0)))
  expect([gate(ANNA, after(3)), gate(ANNA, after(4)), gate(ANNA, after(4))]).toEqual([
    { seconds: 1, tell: false },
    'open',
    { seconds: 4, tell: false },
  ])
})

it('does not let one person’s flood hold back another', () => {
  const gate = newGate()
  times(50, () => gate(ANNA, after(0)))
  expect(gate({ ...ANNA, person: 'T1 U2' }, after(0))).toBe('open')
})

it('holds a channel back in which many people ask at once, and no other channel', () => {
  const gate = newGate()
  times(30, (i) => gate({ person: `T1 U${i}`, channel: 'T1 C1' }, after(0)))
  expect(gate({ person: 'T1 U99', channel: 'T1 C1' }, after(0))).toEqual({ seconds: 1, tell: true })
  expect(gate({ person: 'T1 U99', channel: 'T1 C2' }, after(0))).toBe('open')
})
