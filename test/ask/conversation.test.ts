import { describe, expect, it } from 'vitest'
import { ask } from '../../src/ask.ts'
import type { Conversation } from '../../src/conversation.ts'
import { answered, answers, evidence, findings, knowledge, TODAY } from '../known.ts'

/** How the last turn of a conversation was read. */
const read = (...turns: string[]) => answers(...turns).at(-1)?.understood

describe('a turn that leans on the one before', () => {
  it('swaps the country', () => {
    expect(read('Has Canada recognised the Taliban?', 'and Russia?')).toMatchObject({
      intent: 'status',
      aspect: 'recognition',
      countries: ['RU'],
    })
  })

  it('swaps the topic', () => {
    expect(read('Has Canada recognised the Taliban?', 'and their envoys?')).toMatchObject({
      aspect: 'accreditation',
      countries: ['CA'],
    })
  })

  it('swaps the date, and comes back to today', () => {
    const [now, then, today] = answers('Has Russia recognised the Taliban?', 'and in 2022?', 'and today?')
    expect(then?.understood).toMatchObject({ countries: ['RU'], aspect: 'recognition', asOf: '2022' })
    expect(then?.headline).toMatch(/^By 2022, Russia had not recognised/)
    expect(today?.understood).toMatchObject({ countries: ['RU'], asOf: null })
    expect(today?.headline).toBe(now?.headline)
  })

  it('keeps the date when only the country changes', () => {
    expect(read('Had Russia recognised the Taliban in 2022?', 'and China?')).toMatchObject({
      countries: ['CN'],
      asOf: '2022',
    })
  })

  it('swaps the city of an embassy', () => {
    expect(read('Who runs the Afghan embassy in Moscow?', 'and the one in Tehran?')?.mission).toMatchObject({
      sending: 'AF',
      receiving: 'IR',
      city: 'Tehran',
    })
  })

  it('takes a correction', () => {
    expect(read('Has Canada recognised the Taliban?', 'no, I meant China')).toMatchObject({
      aspect: 'recognition',
      countries: ['CN'],
    })
  })

  it('lets “they” stand for the State before', () => {
    expect(read('Has Kazakhstan recognised the Taliban?', 'Have they accepted an ambassador?')).toMatchObject(
      { aspect: 'accreditation', countries: ['KZ'] },
    )
  })

  it('lets “he” stand for the person before', () => {
    const [, answer] = answers('Who is Zamir Kabulov?', 'what did he say about recognition?')
    expect(answer?.understood).toMatchObject({ intent: 'statement', people: ['zamir-kabulov'] })
  })

  it('compares with the one before', () => {
    const [, , both] = answers(
      'Has Russia recognised the Taliban?',
      'and Kazakhstan?',
      'compare with the previous one',
    )
    expect(both?.understood).toMatchObject({ intent: 'compare', countries: ['RU', 'KZ'] })
    expect(both?.headline).toMatch(/^Russia has recognised .* Kazakhstan does not recognise/)
  })

  it('says how it was read', () => {
    const [, answer] = answers('Has Canada recognised the Taliban?', 'and Russia?')
    expect(JSON.stringify(answer?.parts.filter(({ kind }) => kind === 'note'))).toMatch(/topic|recognition/)
  })

  it('does not lean where the question stands alone', () => {
    const question = 'Who runs the Afghan embassy in Moscow?'
    expect(answers('Has Canada recognised the Taliban?', question).at(-1)).toEqual(answered(question))
  })
})

const LEAVES_SOME_OUT = /^This rests on (\d+) sources: (.*); and (\d+) more\.$/

describe('source?', () => {
  it('names the sources of the last answer', () => {
    const [first, sources] = answers('Has Canada recognised the Taliban?', 'source?')
    expect(sources?.understood.intent).toBe('sources')
    const main = findings(first ?? answered('')).flatMap((finding) => finding.evidence)[0]?.source
    expect(sources?.headline).toContain(main?.publisher)
    expect(evidence(sources ?? answered('')).map(({ source }) => source.id)).toContain(main?.id)
  })

  it('names those of the words just told, and not all that is held on whoever spoke', () => {
    const turns = ['What did Shaheen say in August 2022?', 'where was that published?'] as const
    expect(answers(...turns)[1]?.headline).toMatch(/^This rests on one source: Sputnik,/)
  })

  it('has none for what is not on file, whatever was answered before', () => {
    const [, abstained, sources] = answers(
      'Has Iran recognised them?',
      'Has Peru accredited an envoy?',
      'source?',
    )
    expect(sources?.headline).toBe(abstained?.headline)
  })

  it('names those of the answer before a word of thanks', () => {
    const turns = ['Has Kazakhstan recognised the Taliban?', 'source?'] as const
    const [, direct] = answers(...turns)
    const [, , thanked] = answers(turns[0], 'thanks!', turns[1])
    expect(thanked).toEqual(direct)
  })

  it.each(['Sources for Russia', 'Which items come from Amu TV?'])(
    'says how many it leaves unnamed: %s',
    (question) => {
      const { headline } = answered(question)
      expect(headline).toMatch(LEAVES_SOME_OUT)
      const [, all, named = '', more] = LEAVES_SOME_OUT.exec(headline) ?? []
      expect(named.split(/; (?=[A-Z])/).length + Number(more)).toBe(Number(all))
    },
  )
})

describe('between two questions', () => {
  it.each(['thanks', 'Thank you so much!', '👍', '🙏🙏', 'ok', '...'])('%s disturbs nothing', (said) => {
    const [, , after] = answers('Has Canada recognised the Taliban?', said, 'and Russia?')
    expect(after?.understood).toMatchObject({ aspect: 'recognition', countries: ['RU'] })
  })

  it.each(['officially?', 'really?'])('says again what is doubted: %s', (said) => {
    const [first, again] = answers('Does Indonesia let Taliban diplomats work in Jakarta?', said)
    expect(again?.headline).toBe(first?.headline)
  })

  it('forgets what was said when told to', () => {
    const [, , after] = answers('Has Canada recognised the Taliban?', 'start over', 'and since when?')
    expect(after?.understood.countries).toEqual([])
    expect(after?.outcome).not.toBe('answered')
  })

  it('lets no other subject slip in', () => {
    const [, aside, after] = answers(
      'Has Canada recognised the Taliban?',
      'best pizza in Rome?',
      'and Russia?',
    )
    expect(aside?.outcome).toBe('abstained')
    expect(after?.understood).toMatchObject({ aspect: 'recognition', countries: ['RU'] })
  })
})

describe('a question back', () => {
  const asked = 'Is the embassy open?'
  const options = answered(asked).parts.flatMap((part) => (part.kind === 'choice' ? part.options : []))
  const [first, second] = options

  it('is answered by a number', () => {
    expect(options.length).toBeGreaterThan(1)
    for (const said of ['2', 'pick 2', '#2'])
      expect(read(asked, said)).toEqual(answered(second?.question ?? '').understood)
  })

  it('is answered by a label, in any case', () => {
    const { mission } = answered(first?.question ?? '').understood
    expect(mission).not.toBeNull()
    expect(read(asked, first?.label.toUpperCase() ?? '')?.mission).toEqual(mission)
  })

  it('is not answered by a number that it does not offer', () => {
    expect(answers(asked, '42').at(-1)?.outcome).not.toBe('answered')
  })

  it('is forgotten once something else was asked', () => {
    const [, , late] = answers(asked, 'Has Canada recognised the Taliban?', '2')
    expect(late?.understood.mission).toBeNull()
  })
})

it('goes on after it was stored as JSON between two messages', () => {
  const turns = [
    'Who runs the Afghan embassy in Moscow?',
    'and in 2021?',
    'and Tehran?',
    'source?',
    '1',
    'thanks',
  ]
  let stored: Conversation | undefined
  const kept = turns.map((turn) => {
    const { answer, conversation } = ask(turn, knowledge, TODAY, stored)
    expect(JSON.parse(JSON.stringify(conversation))).toEqual(conversation)
    stored = JSON.parse(JSON.stringify(conversation))
    return answer
  })
  expect(JSON.stringify(kept)).toBe(JSON.stringify(answers(...turns)))
})

it('keeps its language where a few words leave it open', () => {
  const turns = answers('Le Canada a-t-il reconnu les talibans ?', 'Tadjikistan', 'and Russia?')
  expect(turns.map(({ understood }) => understood.language)).toEqual(['fr', 'fr', 'en'])
  expect(turns[1]?.headline).toMatch(/^Tadjikistan : aucune reconnaissance/)
})

it('turns to the embassy of the host where that is asked for', () => {
  const turns = answers('Who runs the Afghan embassy in London?', 'and the British one?')
  expect(turns[1]?.headline).toMatch(/^The British embassy in Kabul/)
})

it.each([
  [
    ['Does the EU recognise the Taliban?', 'It does have an office in Kabul though?'],
    /^The Delegation of the European Union/,
  ],
  [['Does the EU recognise the Taliban?', 'since when?'], /^The European Commission/],
  [['Did the EU meet the Taliban?', 'when?'], /^Fifteen member States of the EU/],
  [['Does the EU recognise the Taliban?', 'timeline'], /^The European Union: 4 dated entries/],
  [['Does the EU recognise the Taliban?', 'and Germany?'], /^Germany does not recognise/],
  [['Does the EU recognise the Taliban?', 'who does?'], /^One of the 39 States/],
])('An organisation stays in view, and no State is asked about for want of one: %s', (turns, told) => {
  expect(answers(...turns).at(-1)?.headline).toMatch(told)
})

it.each([
  ['Timeline of the EU', /^The European Union: 7 dated entries/],
  ["What's new from the EU?", /^Three events on file/],
  ['What changed at the UN in 2023?', /6 December 2023/],
])('The history of an organisation is its own, and not that of all States: %s', (text, told) => {
  expect(answered(text).headline).toMatch(told)
})
