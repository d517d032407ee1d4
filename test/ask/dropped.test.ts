import { describe, expect, it } from 'vitest'
import { answers } from '../known.ts'

const last = (...turns: readonly string[]) => answers(...turns).at(-1)

describe('a State that is dropped is told of no more:', () => {
  it.each([
    [['Has Germany accepted Taliban envoys?', 'And Russia?', 'forget Germany.'], 'RU'],
    [['Has Germany accepted Taliban envoys?', 'And Russia?', 'drop Russia'], 'DE'],
    [['Have Germany and Russia accepted Taliban envoys?', 'forget Germany'], 'RU'],
    [['Hat Deutschland Taliban-Diplomaten akzeptiert?', 'und Russland?', 'vergiss Deutschland'], 'RU'],
    [['Hat Deutschland Taliban-Diplomaten akzeptiert?', 'und Russland?', 'lass Deutschland weg.'], 'RU'],
    [["L'Allemagne a-t-elle accepté des envoyés talibans ?", 'et la Russie ?', "oublie l'Allemagne"], 'RU'],
    [['Германия приняла дипломатов талибов?', 'а Россия?', 'забудь про Германию'], 'RU'],
    [['德国接受塔利班外交官了吗？', '俄罗斯呢？', '别管德国了'], 'RU'],
  ])('%j', (turns, country) => {
    const answer = last(...turns)
    expect(answer?.understood).toMatchObject({ aspect: 'accreditation', countries: [country] })
  })

  it.each([
    ['Has Germany accepted Taliban envoys?', 'forget Germany.', 'Which country do you mean?'],
    ['Is the Afghan embassy in Berlin open?', 'forget Germany.', 'Which mission do you mean?'],
  ])('where none is left it is asked back which is meant: %s %s', (first, turn, headline) => {
    expect(last(first, turn)).toMatchObject({ outcome: 'asked-back', headline })
  })
})

describe('a State that a turn opens by letting go of is not told of beside the one it asks about:', () => {
  it.each([
    'leave India. sri lanka, do they have an embassy in kabul',
    'enough of India. Does Sri Lanka have an embassy in Kabul?',
    'leaving India aside, does Sri Lanka have an embassy in Kabul?',
    'drop India: does Sri Lanka have an embassy in Kabul?',
  ])('%s', (turn) => {
    const mission = { sending: 'LK', receiving: 'AF', kind: 'embassy' }
    expect(last('Mumbai consulate?', turn)?.understood).toMatchObject({ countries: ['LK'], mission })
  })

  it.each([
    ['Ist die Botschaft in Berlin offen?', 'Genug von Deutschland. Und Oslo?', 'NO'],
    ['Who runs the London embassy?', 'leave London. Oslo?', 'NO'],
  ])('%s %s', (first, turn, country) => {
    expect(last(first, turn)?.understood).toMatchObject({ aspect: 'mission', countries: [country] })
  })
})

it('of two that are compared one is swapped for another by its city', () => {
  const answer = last('Compare the Afghan embassies in London and Oslo', 'swap Oslo for Vienna')
  expect(answer?.understood).toMatchObject({ intent: 'compare', aspect: 'mission', countries: ['GB', 'AT'] })
})

it('the last of a list is asked for after the first', () => {
  const turns = ['Which countries accepted Taliban ambassadors?', 'which was first?', 'and last?']
  expect(last(...turns)?.headline).toMatch(/^Pakistan summoned/)
})
