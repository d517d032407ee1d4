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

it('the last of a list is asked for after the first', () => {
  const turns = ['Which countries accepted Taliban ambassadors?', 'which was first?', 'and last?']
  expect(last(...turns)?.headline).toMatch(/^Pakistan summoned/)
})
