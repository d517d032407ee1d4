import { describe, expect, it } from 'vitest'
import type { Answer, Evidence } from '../../src/answer.ts'
import { answered, evidence, findings, leftOut, notes } from '../known.ts'

/** The evidence of an answer that holds some words. */
function words(answer: Answer, held: string): Evidence {
  const found = evidence(answer).find(({ quote }) => quote?.includes(held))
  if (!found) throw new Error(`nothing quotes “${held}” in: ${answer.headline}`)
  return found
}

const years = (answer: Answer): string[] =>
  evidence(answer).flatMap(({ said, source }) => [said?.slice(0, 4) ?? '', source.published.slice(0, 4)])

const topicsOf = (answer: Answer, value: string): string[] =>
  findings(answer).flatMap((finding) => (finding.value.startsWith(value) ? [finding.aspect] : []))

describe('whose words they are', () => {
  it('gives “the wrong signal” to the US State Department, though it is printed after Zakharova', () => {
    const answer = answered('Who said "sends the wrong signal to the Taliban"?')
    expect(answer.headline).toMatch(/^Spokesperson, US State Department/)
    expect(words(answer, 'wrong signal').speaker).toMatchObject({ name: null, side: 'US' })
  })

  it('corrects whoever has Zakharova say that now is not the time', () => {
    const answer = answered('Did Zakharova say "Now is not the time to take any steps"?')
    expect(words(answer, 'Now is not the time').speaker?.side).toBe('US')
    expect(notes(answer).join()).toContain('Not said by Maria Zakharova')
  })

  it('quotes neither of the two sentences when asked what Zakharova said', () => {
    const quotes = evidence(answered('What did Zakharova say?')).map(({ quote }) => quote ?? '')
    expect(quotes.join()).toContain('full-fledged diplomatic contract')
    expect(quotes.join()).not.toMatch(/wrong signal|Now is not the time/)
  })

  it('gives “not even on the table” to Jawad of the republic, and to no Russian', () => {
    const answer = answered('Who said "recognition of the Taliban regime is not even on the table"?')
    expect(words(answer, 'not even on the table').speaker).toMatchObject({
      name: 'Said Tayeb Jawad',
      side: 'republic',
    })
    expect(notes(answer).join()).toContain('Russia is not heard')
  })

  it('answers for Russia in October 2021 with Lavrov, and keeps Jawad’s word apart', () => {
    const answer = answered('Has Russia recognised the Taliban as of October 2021?')
    expect(findings(answer)[0]?.evidence[0].speaker?.name).toBe('Sergei Lavrov')
    expect(words(answer, 'not even on the table').speaker?.side).toBe('republic')
  })

  it('does not take an ambassador’s “remains unambiguous” for Tajikistan’s own word', () => {
    const answer = answered('What is Tajikistan’s stance on the Taliban?')
    expect(words(answer, 'remains unambiguous').speaker).toMatchObject({
      name: 'Mohammad Zahir Aghbar',
      side: 'republic',
    })
    expect(answer.headline).not.toContain('unambiguous')
  })

  it('does not let Kazakhstan say “do not be afraid”', () => {
    const answer = answered('Who said "Do not be afraid, work as you worked"?')
    expect(words(answer, 'Do not be afraid').speaker).toMatchObject({ side: 'taliban' })
    expect(notes(answer).join()).toContain('Not a Kazakh statement')
  })

  it('tells the fourteen countries as a Taliban claim, beside the sixteen claimed before', () => {
    const answer = answered('Who said "diplomats to at least 14 countries"?')
    expect(words(answer, '14 countries').speaker).toMatchObject({ side: 'taliban' })
    expect(topicsOf(answer, 'statement:count')).toEqual(['accreditation'])
    expect(notes(answer).join()).toMatch(/more than 16 States in August 2022/)
  })

  it('does not count fourteen States that took envoys in March 2023', () => {
    const answer = answered('How many countries had accepted Taliban envoys by March 2023?')
    expect(answer.headline).toMatch(/\bsix of the \d+ States on file/)
    expect(answer.headline).not.toMatch(/\b14 of\b/)
  })
})

describe('when it was', () => {
  it('dates the Moscow handover to April 2022, not to the day on which the page was fetched', () => {
    const answer = answered('When was the Afghan embassy in Moscow handed over to the Taliban?')
    expect(answer.headline).toContain('9 April 2022')
    expect(words(answer, 'was handed over to').source.published).toBe('2022-04-11~')
    expect(years(answer)).not.toContain('2024')
  })

  it('dates the Jawad interview to October 2021, whatever its address says', () => {
    const { said, source } = words(answered('What did Jawad say about recognition?'), 'not even on the table')
    expect(source.url).toContain('2024/11/09')
    expect([said, source.published]).toEqual(['2021-10-18~', '2021-10-18~'])
  })

  it('has Russia recognise since 3 July 2025', () => {
    const [finding] = findings(answered('Has Russia recognised the Taliban?'))
    expect(finding).toMatchObject({ value: 'recognised', holds: '2025-07-03' })
    expect(finding?.sentence).toContain('since 3 July 2025')
  })

  it('has Russia not recognise as of 2022', () => {
    const answer = answered('Had Russia recognised the Taliban in 2022?')
    expect(answer.headline).toMatch(/^By 2022, Russia had not recognised/)
    expect(findings(answer).map(({ value }) => value)).not.toContain('recognised')
  })

  it('shows that the day on which the Washington embassy closed is disputed', () => {
    const answer = answered('When did the Afghan embassy in Washington close?')
    expect(answer.headline).toContain('16 March 2022')
    expect(notes(answer).join()).toMatch(/23 March .* 16 May 2022 in the US notice/)
  })

  it('has the Taliban hold the consulate in Istanbul in 2023, and not the embassy in Ankara', () => {
    const held = (question: string) => findings(answered(question))[0]?.value
    expect(held('Who ran the Afghan consulate in Istanbul in 2023?')).toBe('taliban-control')
    expect(held('Who ran the Afghan embassy in Ankara in 2023?')).toBe('former-republic-control')
    expect(held('Had the Taliban taken the embassy in Turkey by March 2023?')).toBe('former-republic-control')
  })
})

describe('what it says, and what it does not', () => {
  it('shows Kazakhstan’s demands as conditions for a dialogue, not for recognition', () => {
    const answer = answered('What does Kazakhstan demand of the Taliban?')
    expect(words(answer, 'prerequisite for starting a dialogue').fact).toMatch(/^kz\/relations\//)
    expect(topicsOf(answer, 'statement:conditions')).not.toContain('recognition')
    expect(notes(answer).join()).toContain('not for recognition')
  })

  it('tells that Canada left the Taliban’s letter unanswered, beside its refusal', () => {
    const answer = answered('Did Canada answer the Taliban’s letter?')
    const values = findings(answer).map(({ value }) => value)
    expect(values).toEqual(expect.arrayContaining(['refused', 'unanswered']))
    expect(words(answer, 'No formal response was given').speaker?.name).toBe('Jason Kung')
  })

  it('warns that the refusal is a paraphrase which was printed inside quotation marks', () => {
    const answer = answered('Has Canada accredited Taliban diplomats?')
    expect(notes(answer).join()).toContain('prints a paraphrase inside quotation marks')
  })

  it('shows both sides on whether Iran took a Taliban diplomat by April 2022', () => {
    const answer = answered('Had Iran accredited Taliban diplomats by April 2022?')
    const [main] = findings(answer)
    expect(main).toMatchObject({ value: 'refused', contradictedBy: [{ fact: 'ir/accreditation/2022-04' }] })
    expect(answer.headline).toContain('Against this: Iran had taken a Taliban-appointed diplomat')
    expect(notes(answer).join()).toContain('Sources disagree')
  })

  it('answers for Iran with Iran’s own word, not with a line of 2023 on all States', () => {
    const [main] = findings(answered('Has Iran recognised the Taliban?'))
    expect(main?.subject).toEqual({ country: 'IR' })
    expect(main?.evidence.map(({ speaker }) => speaker?.side)).toContain('IR')
    expect((main?.holds ?? '') > '2025').toBe(true)
  })

  it('shows a line on all States as what it is where nothing else is held', () => {
    const answer = answered('Has Brazil recognised the Taliban?')
    expect(findings(answer)[0]?.subject).toEqual({ everyone: true })
    expect(answer.headline).toMatch(
      /^No recognition of the Taliban by Brazil is on file; what is said of all States/,
    )
  })

  it('does not take credentials accepted by China for recognition', () => {
    const [main] = findings(answered('China accepted credentials, so has it recognised the Taliban?'))
    expect(main).toMatchObject({ aspect: 'recognition', value: 'not-recognised' })
    const accepted = findings(answered('Did China accept the Taliban ambassador’s credentials?'))
    expect(accepted.filter(({ value }) => value.startsWith('accredited')).length).toBeGreaterThan(0)
    expect(accepted.map(({ value }) => value)).not.toContain('recognised')
  })

  it('tells that the UN put off the Afghan seat, where headlines have it rejected', () => {
    const answer = answered('Did the UN reject the Taliban’s claim to the seat?')
    expect(findings(answer)[0]?.value).toBe('statement:seat-deferred')
    expect(notes(answer).join()).toContain('the committee deferred')
  })
})

describe('who and which is meant', () => {
  it.each([
    ['What did Jason Kong say?', 'jason-kung'],
    ['Who is Guevreomont?', 'marilyne-guevremont'],
    ['Who is Guèvremont?', 'marilyne-guevremont'],
  ])('knows the people behind misprinted names: %s', (question, person) => {
    expect(answered(question).understood.people).toEqual([person])
  })

  it('takes “Afghanistan’s Canadian embassy” for the Afghan one in Ottawa', () => {
    const answer = answered('Who runs Afghanistan’s Canadian embassy?')
    expect(answer.understood.mission).toMatchObject({ sending: 'AF', receiving: 'CA' })
    expect(findings(answer)[0]).toMatchObject({
      value: 'former-republic-control',
      subject: { mission: { city: 'Ottawa' } },
    })
  })

  it('takes “Canada’s embassy in Kabul” for the Canadian one', () => {
    const answer = answered('Is Canada’s embassy in Kabul open?')
    expect(answer.understood.mission).toMatchObject({ sending: 'CA', receiving: 'AF' })
    expect(findings(answer)[0]).toMatchObject({ value: 'closed', subject: { mission: { city: 'Kabul' } } })
  })

  it('takes Khorog and Khorogh for one city', () => {
    const [khorog, khorogh] = ['Khorog', 'Khorogh'].map((city) =>
      answered(`Who runs the Afghan consulate in ${city}?`),
    )
    expect(khorogh).toEqual({ ...khorog, understood: khorogh?.understood })
  })
})

describe('what is denied, left out or over', () => {
  it.each([
    [
      'Which Afghan embassies have not been handed to the Taliban?',
      /run by diplomats of the former republic/,
    ],
    ['Which foreign embassies in Kabul never shut?', /documented as open/],
    ['Which countries have embassies in Kabul?', /documented as open/],
    ["Which countries don't have a Taliban ambassador?", /have no Taliban-appointed ambassador on record/],
    ['Who has Taliban ambassadors, not chargés?', /have accepted a Taliban-appointed ambassador/],
    [
      'Had China accepted a Taliban ambassador before 2023?',
      /^By 31 December 2022, China had accepted.* diplomats/,
    ],
    ['what changed in July 2025', /^15 events/],
    ['Mazar-i-Sharif: which foreign consulates are working there?', /^Nothing is on file/],
    [
      'Which countries took Taliban ambassadors but never recognised them?',
      /^Six of .* ambassador: .*Among these, five of the six States .*no recognition.*: [^.]*Uzbekistan\. For Turkey this rests/,
    ],
    ['Which countries recognise the Taliban but have no ambassador of theirs?', /Russia\. /],
    ['Which countries have no Taliban ambassador?', /^3\d of .* no Taliban-appointed ambassador/],
    [
      'Which Afghan embassies are run by neither side?',
      /^Three of .* custody of their host.*disputed: Berlin \(Germany\)/,
    ],
    ['Who was first to accept a Taliban ambassador?', /: China \([^)]*2023\)/],
    [
      'Has China withdrawn its recognition of the Taliban?',
      /^No withdrawal of recognition is on file\. China does not/,
    ],
    ['Which countries have expelled Taliban envoys?', /^No expulsion of Taliban envoys is on file\./],
    ['Why did the Afghan embassy in Delhi close?', /on the reason: .* for lack of/],
    ['Why did Canada recognise the Taliban?', /^Canada does not recognise [^.]*\.$/],
    ['Has Wakanda recognised the Taliban?', /is not a name on file: which country/],
  ])('is kept in the answer: %s', (question, headline) => {
    expect(answered(question).headline).toMatch(headline)
  })
})

describe('what is no more certain than its source', () => {
  it.each([
    ['Has Turkey accepted a Taliban ambassador?', /^Turkey has accepted .*, by the Taliban’s word \(/],
    ['Who runs the Afghan embassy in Bishkek?', /run by Taliban appointees, by the Taliban’s word \(/],
    ['Has China accepted a Taliban ambassador?', /^China has accepted a Taliban-appointed ambassador \(/],
    [
      'Had Russia accepted a Taliban ambassador as of August 2025?',
      /a Taliban-appointed ambassador \(documented: 3 July 2025\)/,
    ],
  ])('says whose word it is where only the Taliban are heard: %s', (question, headline) => {
    expect(answered(question).headline).toMatch(headline)
  })

  it('does not call the embassy in Canberra at work without the end announced for June 2026', () => {
    expect(answered('Who runs the Afghan embassy in Canberra?').headline).toMatch(
      /stops work after 30 June 2026/,
    )
    expect(answered('Is the Afghan embassy in Tokyo open?').headline).not.toMatch(/announced/)
  })

  it('tells what is on file of a mission of which nobody says who ran it then', () => {
    const { outcome, headline } = answered('Who ran the Afghan embassy in Beijing in December 2022?')
    expect(outcome).toBe('answered')
    expect(headline).toMatch(
      /^Nothing is on file for the Afghan embassy in Beijing by December 2022 on who runs it or whether it is open\. Ambassador Javid/,
    )
  })

  it('dates the end of a ban by the ruling and not by the law that opened the way', () => {
    expect(answered('When did Russia delist the Taliban?').headline).toMatch(/17 April 2025/)
  })

  it('lists the members of the EU where the EU itself is not on file', () => {
    expect(answered('Has the EU accepted Taliban envoys?').headline).toMatch(
      /^Across the European Union, one of the 27 States .*: Germany\. On \d+ of the 27 States nothing is on file/,
    )
  })

  it.each([
    [
      'Relations of Fiji with the Taliban?',
      'Nothing is on file for Fiji on relations with the Taliban authorities.',
    ],
    [
      'Did Fiji have relations with the Taliban in March 2022?',
      'Nothing is on file for Fiji by March 2022 on relations with the Taliban authorities.',
    ],
  ])('says on what nothing is on file for a State: %s', (question, headline) => {
    expect(answered(question).headline).toBe(headline)
  })

  it('says of somebody when he was last documented in his post', () => {
    expect(answered('Who is Javid Qaem?').headline).toBe(
      'Javid Ahmad Qaem: ambassador of the former republic in Beijing (last documented in January 2022).',
    )
  })

  it('has the embassy in Riyadh on file, and nothing on who runs it', () => {
    expect(answered('Who runs the Afghan embassy in Riyadh?')).toMatchObject({
      outcome: 'abstained',
      headline: 'Nothing is on file for the Afghan embassy in Riyadh on who runs it or whether it is open.',
    })
  })
})

it('dates Russia’s recognition by its day, and not by a later report that confirms it', () => {
  expect(answered('When did Russia recognise the Taliban?').headline).toMatch(/\(3 July 2025\)\.$/)
})

describe('a denial of everybody', () => {
  it.each([
    'Is it true that no country has recognised the Taliban?',
    'nobody recognises them at all, do they',
    'Es stimmt doch, dass kein Land die Taliban anerkannt hat?',
    'Правда ли, что ни одна страна не признала талибов?',
  ])('is corrected with whoever did it: %s', (question) => {
    expect(findings(answered(question))[0]).toMatchObject({ subject: { country: 'RU' }, value: 'recognised' })
  })

  it('is a condition where it is asked who meets it', () => {
    expect(leftOut(answered('Which states have not recognised the Taliban?'))).toBe(1)
  })
})

describe('whether a step was recognition', () => {
  it.each([
    [
      "was china's envoy in kabul recognition",
      / China called the posting of its new ambassador in Kabul a normal rotation/,
    ],
    [
      'did china say sending an ambassador was recognition',
      / a normal rotation and did not present it as recognition/,
    ],
    [
      "is receiving karimi's credentials recognition by china",
      / called receiving the Taliban’s ambassador a normal diplomatic/,
    ],
    ['did the uae call accepting the ambassador recognition', / and did not call it recognition/],
    [
      'did norway say reopening the embassy was recognition',
      / in Oslo meant neither recognition nor better relations/,
    ],
    [
      'did the eu say its kabul office was recognition',
      /^The EU said that its minimal presence in Kabul is not/,
    ],
    ['did the eu call the brussels talks recognition', /^The European Commission called its talks/],
    ['did indonesia recognise the taliban by reopening', / The Indonesian embassy in Kabul is open/],
  ])('is told by what was said of that very step: %s', (text, told) => {
    expect(answered(text).headline).toMatch(told)
  })
})

describe('what somebody was for or against', () => {
  it.each(['did prevot back the eu invitation', 'did Prévot support inviting the Taliban'])(
    'is told in his words: %s',
    (text) => {
      expect(answered(text).headline).toMatch(
        /Maxime Prévot, told .* that he opposed the Commission’s invitation/,
      )
    },
  )
})

describe('a handover that a State denies', () => {
  it('is its denial, and no envoy that it took', () => {
    expect(answered('did iran deny the handover').headline).toMatch(
      /^Iran’s foreign ministry said .* had taken no part.*denied it as against the Vienna Convention/,
    )
    expect(answered('did canada deny handing over the embassy').headline).toMatch(
      /^The Afghan embassy in Ottawa is run/,
    )
  })
})

describe('whether the Taliban pay for a mission', () => {
  it.each([
    ['did the taliban pay the ottawa embassy', /consular fees pay for its upkeep/],
    ['does kabul pay the hague embassy', /no money or orders from there/],
  ])('is told by what is on file of its money: %s', (text, told) => {
    expect(answered(text).headline).toMatch(told)
  })
})
