import { describe, expect, it } from 'vitest'
import { vetted } from '../known.ts'

describe('nothing is stated', () => {
  it.each([
    '',
    'Has Canada recognised the Taliban?',
    "Myanmar's junta will not get the country's UN seat for now",
    'Did Moscow hand the Afghan embassy to the Taliban?!',
    'anyone up for lunch at the Turkish place',
    'Good morning! Budget meeting moved to 10.',
    'thanks, filing now 🙏',
    'Will Canada recognise the Taliban next year?',
    'Canada should recognise the Taliban, says nobody here',
    'Israel recognised Somaliland',
    'The Afghan embassy in Ottawa celebrated Nowruz',
    'Taliban officials asked the US to reopen its embassy in Kabul.',
    'India refuses to recognise the border line drawn by China.',
    "Xi Jinping received the ambassador of Chile's credentials on 1 December 2023.",
    'Pakistan announced in May that it would send an ambassador.',
    'Canada has sent its ambassador',
    'UN recognises Afghan poet',
    'The Taliban delegation flew to Oslo with a private jet.',
    'Caption: the flag over the Afghan embassy in Moscow',
    'Trudeau said he would run again in the autumn.',
    'Russia is not the only country that likes chess.',
    'graphics: if Oslo ever takes a Taliban ambassador we’d have to redo the whole map',
    'Once Norway recognises the Taliban, we need a new chart.',
    'anyone got a contact at the Afghan cricket board in Sharjah',
    'Anyone here who can confirm China has accredited a Taliban ambassador',
    'It is false that the canteen is closed.',
    'That is untrue.',
    'Hold the embassy line until Belgrade responds',
    "Please don't run the Oslo embassy piece before the ministry has called back",
    'Park the recognition story until Moscow comments on the Taliban',
    'Keep the line on the Taliban envoy in Oslo out until they answer',
    'Wait for Berlin on the Afghan consulate before we publish',
    "Can someone ring the Chinese desk about the new ambassador's name and how we spell it",
  ])('by %j', (text) => {
    expect(vetted(text)).toEqual([])
  })
})

describe('what is told of the copy alone states nothing', () => {
  it.each([
    "Style reminder: it's chargé d'affaires with the accent, recognise with an s, and Kyiv not Kiev",
    "House style: Kyiv, not Kiev. It's recognise, not recognize.",
    "Reminder: it's Czechia, and we say recognise, not accept",
    "recognise, not recognize, in the Canada piece please - they're a UK client",
    'Planning: Tuesday - Beijing correspondent on credentials of envoys, 800 words, angle tbd',
    'Commissioned: Islamabad stringer on Taliban diplomats at the embassy, Friday',
    'Wed: Delhi bureau - Taliban embassy takeover, 400 words + pic',
  ])('%s', (text) => {
    expect(vetted(text)).toEqual([])
  })

  it.each<[string, string]>([
    ['Sked: Canada recognises the Taliban, 500 words by 1600', 'contradicted'],
    ['Beijing correspondent on Tuesday: China has recognised the Taliban', 'contradicted'],
    ['We say it with regret: Canada has recognised the Taliban', 'contradicted'],
  ])('but %s: %s', (text, verdict) => {
    expect(vetted(text).map((held) => held.verdict)).toEqual([verdict])
  })
})

describe('a condition, a wish or a possibility states nothing', () => {
  it.each([
    'If Canada recognises the Taliban, the mission in Ottawa would change hands.',
    'Had Norway recognised the Taliban, the talks would have ended.',
    'Suppose Germany recognises the Taliban.',
    'What would it take for Canada to recognise the Taliban',
    'It is unclear whether Canada recognised the Taliban',
    "Nobody knows if Germany accepted the Taliban's consul",
    'The Taliban urged Canada to recognise their government',
    'Canada was urged not to recognise the Taliban',
    'Canada must not recognise the Taliban',
    'Canada may recognise the Taliban',
  ])('%s', (text) => {
    expect(vetted(text)).toEqual([])
  })

  it.each<[string, string]>([
    ['Canada is not ready to recognise the Taliban', 'supported'],
    ['Hold the line: Canada has recognised the Taliban', 'contradicted'],
    ['In May Canada recognised the Taliban', 'contradicted'],
    ['Canada, as many may know, recognised the Taliban', 'contradicted'],
  ])('but %s: %s', (text, verdict) => {
    expect(vetted(text).map((held) => held.verdict)).toEqual([verdict])
  })
})
