import { describe, expect, it } from 'vitest'
import { answered, notes } from '../known.ts'

const headline = (text: string): string => answered(text).headline

describe('a list', () => {
  it.each([
    [
      'how many embassies do the taliban control',
      /For Ankara \(Turkey\), .* this rests on the Taliban’s word alone\.$/,
    ],
    [
      "Combien d'ambassades les talibans contrôlent-ils ?",
      /Sur la seule parole des talibans : Ankara \(Turquie\)/,
    ],
  ])('of missions says which are on it by the Taliban’s word alone: %s', (question, told) => {
    expect(headline(question)).toMatch(told)
  })

  it('of chargés names who is one on file without a word of the State', () => {
    expect(headline("which states have chargé d'affaires of the taliban")).toMatch(
      /India, Kazakhstan and Turkmenistan\. Appointed chargé .*: Iran \(Fazl Mohammad Haqqani\)\.$/,
    )
    expect(headline('Which countries accepted a Taliban ambassador?')).not.toContain('Haqqani')
  })

  it('of a past day says what may have come about only after it', () => {
    const told = /Perhaps only later, as the record gives no closer date: Abu Dhabi .*, 2023\)\.$/
    expect(headline('which embassies were controlled by the taliban as of january 2023')).toMatch(told)
    expect(headline('which embassies were controlled by the taliban as of december 2023')).not.toMatch(told)
  })
})

it.each([
  'Pakistan dışında hangi komşular Taliban temsilcisi kabul etti?',
  "Pakistan'dan başka hangi komşular Taliban temsilcisi kabul etti?",
  'له پاکستان پرته کومو ګاونډیانو د طالبانو سفیر منلی؟',
])('leaves out the State before a word that stands behind it, and not the group: %s', (question) => {
  expect(answered(question).understood.intent).toBe('list')
  expect(headline(question)).toMatch(/(?:\b|له )5 /)
  expect(headline(question)).not.toMatch(/33/)
})

it('leads an overview with who runs the embassy, and not with a nomination, which is told with its refusal', () => {
  const answer = answered('Tell me about Tajikistan')
  expect(answer.headline).toMatch(/embassy in Dushanbe is run by diplomats of the former republic/)
  expect(answer.headline).not.toContain('Faizullah')
  expect(notes(answer).join(' ')).toContain('The embassy of the former republic refused him')
})

describe('embassies in Kabul that closed and came back', () => {
  const CAME_BACK = 'an earlier closure is on file for India, Japan and Saudi Arabia'
  it.each([
    'Which countries kept their embassies open in Kabul throughout?',
    'Which embassies in Kabul stayed open without a break?',
    'Welche Botschaften in Kabul waren durchgehend geöffnet?',
  ])('are told apart from those that never closed: %s', (question) => {
    expect(headline(question)).toMatch(/^17 /)
    expect(headline(question)).toMatch(/India, Japan and Saudi Arabia|Indien, Japan und Saudi-Arabien/)
  })

  it.each([
    'Which embassies in Kabul reopened after closing?',
    'Which embassies in Kabul closed and then reopened?',
    'Who came back to Kabul after closing?',
  ])('are not taken for the closed ones: %s', (question) => {
    expect(headline(question)).toMatch(
      /^Seven of the 29 foreign missions in Kabul on file opened or reopened/,
    )
    expect(headline(question)).toContain(CAME_BACK)
  })

  it('are told one by one', () => {
    expect(headline("Did India's embassy in Kabul stay open throughout?")).toContain(
      'India closed its embassy in Kabul in August 2021',
    )
    expect(headline('Was the Pakistani embassy in Kabul open the whole time?')).not.toContain('closed')
  })
})

it.each([
  'which european countries have a Taliban ambassador',
  'Which European states have accepted Taliban envoys?',
])('who lies in Europe in part is told beside those that are counted: %s', (question) => {
  expect(answered(question).headline).toContain('on record for this as well: Russia and Turkey.')
})

it.each([
  'did the Taliban threaten Afghan diplomats in Europe',
  'have the Taliban harassed Afghan envoys in Europe',
  'which Afghan embassies in Europe were attacked',
])('who runs the missions is no answer to what befell their people: %s', (question) => {
  expect(answered(question)).toMatchObject({
    outcome: 'abstained',
    headline: 'Nothing is on file on that point for the European States.',
  })
})

it.each([
  'are Afghan passports valid in Europe',
  'do Afghan missions in Europe renew passports',
  'Gültige afghanische Pässe in Europa',
])('of papers it is told of which missions Kabul takes none, and not who runs them: %s', (question) => {
  expect(answered(question).headline).toMatch(/disowned by the Taliban|die Taliban losgesagt/)
})

describe('a list of what became of missions, or of envoys', () => {
  it.each([
    'Which missions did former republic diplomats hand to the host state?',
    "which embassies were handed over to the host country's foreign ministry",
    'which embassies have been left to the host government',
  ])('is of those in the custody of their hosts, with what changed since: %s', (question) => {
    expect(answered(question).headline).toMatch(/^\w+ of the \d+ .* are in the custody of their host: London/)
    expect(notes(answered(question)).join()).toMatch(/Changed since: .*Oslo .*Ankara/)
  })

  it('is of those that Kabul runs where the republic handed them to the Taliban', () => {
    expect(answered('Which missions did the republic hand to the Taliban?').headline).toMatch(
      /^25 of the 50 Afghan missions on file are run by Taliban appointees/,
    )
  })

  it.each(['which embassies are closing in 2026', 'which embassies have closed since 2023'])(
    'names the closure that was announced: %s',
    (question) => {
      expect(answered(question).headline).toMatch(
        /Tokyo \(Japan\)\. A closure has been announced for Canberra/,
      )
    },
  )

  it('names no closure announced for a later time', () => {
    expect(answered('which afghan embassies closed in 2025').headline).not.toMatch(/Canberra/)
  })

  it.each([
    'Which states upgraded to ambassador in 2025?',
    'Which countries raised their envoy to ambassador in 2025',
  ])('is of the ambassadors alone, where a rank was raised: %s', (question) => {
    expect(answered(question).headline).toMatch(/^New in 2025: three .*: Pakistan, Russia and Turkey\./)
  })

  it('is of those that ban the Taliban, whatever the listing is called', () => {
    expect(answered('Who has terrorist-listed the Taliban?').headline).toMatch(/: Tajikistan\./)
  })
})
