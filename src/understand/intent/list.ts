import type { Features } from '../features.ts'
import { asksOrder, asksWhoElse, isInOneHouse, isList } from './asks-list.ts'
import { asksWhoLeft } from './asks-who-left.ts'
import { countsOf } from './asks-words.ts'
import type { Rule } from './rule.ts'

export const saidToHave: Rule = {
  intent: 'list',
  example: 'Which four countries are said to have taken Taliban-appointed diplomats ahead of Russia?',
  fits: (f) => f.at('which') === 0 && f.has('several') && isSaidToHave(f),
}

/** "Which four are said to have taken them": who says so is left open. */
const isSaidToHave = ({ marked: { words } }: Features): boolean =>
  words.some((word, at) => word === 'said' && words[at + 1] === 'to')

export const whoElse: Rule = {
  intent: 'list',
  example: 'Since Russia recognised them in July 2025, which other country has done so?',
  fits: asksWhoElse,
}

export const inOrder: Rule = {
  intent: 'list',
  example: 'Who was first to accept a Taliban ambassador?',
  fits: asksOrder,
}

export const whoLeft: Rule = {
  intent: 'list',
  example: 'Which ambassadors left in 2025?',
  fits: asksWhoLeft,
}

/** A number of States, and not one that somebody gave or of those who work in one house. */
export const howMany: Rule = {
  intent: 'list',
  example: 'How many countries have recognised the Taliban?',
  fits: (f) =>
    f.has('how-many') &&
    !(f.has('say') && f.people.length > 0) &&
    (!f.countries.length || f.has('except') || (f.mission.kind === 'mission' && f.mission.plural)) &&
    !countsOf(f) &&
    !isInOneHouse(f) &&
    !(f.has('staff', 'money') && !f.has('several')),
}

export const whoFollowed: Rule = {
  intent: 'list',
  example: 'Who has followed Pakistan since it accredited them?',
  fits: (f) =>
    f.has('new') && f.at('who') === 0 && f.has('recognise', 'accredit') && !f.has('say', 'statement'),
}

export const whichStates: Rule = {
  intent: 'list',
  example: 'Which Gulf states have accepted a Taliban envoy?',
  fits: isList,
}
