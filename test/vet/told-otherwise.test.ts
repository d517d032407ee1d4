import { describe, expect, it } from 'vitest'
import { verdicts } from '../known.ts'

const ruled = (text: string) => verdicts(text).map((line) => line.split(' ').at(-1))

describe('Another number of the same things than on file denies a statement', () => {
  it.each([
    ['Forty Taliban officials came to Geneva airport to identify deportees.', 'contradicted'],
    ['Four Taliban officials came to Geneva airport to identify deportees.', 'supported'],
    ['Putin received Gul Hassan with some three other envoys.', 'contradicted'],
    ['Putin received Gul Hassan with some thirty other envoys.', 'supported'],
    ['Xi Jinping received Karimi with some four other ambassadors.', 'contradicted'],
    ['Xi Jinping received Karimi with some forty other ambassadors.', 'supported'],
    ['Pakistan issued visas for Taliban officials in six consulates.', 'contradicted'],
    ['Pakistan issued visas for Taliban officials in three consulates.', 'supported'],
  ])('%s', (text, verdict) => {
    expect(ruled(text)).toEqual([verdict])
  })
})

describe('The opposite of a word on file denies a statement', () => {
  it.each([
    ['Aminian said Iran would recognise only an exclusive Taliban government.', 'contradicted'],
    ['Aminian said Iran would recognise only an inclusive Taliban government.', 'supported'],
  ])('%s', (text, verdict) => {
    expect(ruled(text)).toEqual([verdict])
  })
})

describe('Where and to whom something was said is told by the fact that bears it out', () => {
  it.each([
    ['Raab said in Doha that Britain would not recognise the Taliban.', 'supported'],
    ['Raab said in Islamabad that Britain would not recognise the Taliban.', 'not-held'],
    ['Raab sagte in Doha, Großbritannien werde die Taliban nicht anerkennen.', 'supported'],
    ['Raab sagte in Kabul, Großbritannien werde die Taliban nicht anerkennen.', 'not-held'],
    ['Tokayev said in Almaty that Kazakhstan had taken the Taliban off its list.', 'supported'],
    ['Tokayev said in Moscow that Kazakhstan had taken the Taliban off its list.', 'not-held'],
    ['Tokayev told the UN that Kazakhstan had taken the Taliban off its list.', 'not-held'],
    ['Hayashi said in Kabul that the embassy had resumed limited work.', 'not-held'],
    ['Bikdeli told TOLOnews that nothing stands in the way of recognition.', 'supported'],
    ['Bikdeli told TASS that nothing stands in the way of recognition.', 'not-held'],
    ['Mujahid told AP that diplomats had been sent to at least 14 countries.', 'supported'],
    ['Mujahid told Reuters that diplomats had been sent to at least 14 countries.', 'not-held'],
    ['Mujahid told Al Arabiya that the Taliban had asked for the Washington embassy.', 'supported'],
    ['Mujahid told Fox News that the Taliban had asked for the Washington embassy.', 'not-held'],
  ])('%s', (text, verdict) => {
    expect(ruled(text)).toEqual([verdict])
  })
})
