import type { Features } from '../features.ts'
import { isCue } from '../marks.ts'
import type { Rule } from './rule.ts'

/** A greeting, thanks or a fresh start, and nothing else. */
export const greeting: Rule = {
  intent: 'help',
  example: 'Great, thank you',
  fits: (f) =>
    f.has('hello', 'thanks', 'reset') &&
    bare(f) &&
    f.unknown === 0 &&
    !f.has('new', 'source', 'since-when', 'compare'),
}

const bare = ({ countries, people, groups, core }: Features): boolean =>
  !countries.length && !people.length && !groups.length && !core

/** What the bot can do is asked first, whatever is named as an example. */
export const whatItDoes: Rule = {
  intent: 'help',
  example: 'Show me an example question.',
  fits: (f) =>
    f.has('help') &&
    f.at('help') === 0 &&
    (f.quoted.length > 0 || !f.topics.length) &&
    f.marked.words.length <= 12 &&
    !f.people.length &&
    !isAboutState(f),
}

/** "What do you know about the Emirates?": that is asked, and no example. */
const isAboutState = ({ marked: { marks } }: Features): boolean =>
  marks.some(
    (about) =>
      isCue(about, 'about') &&
      marks.some(
        ({ is, first }) => is === 'state' && first > about.last && first <= about.last + ARTICLE_AND_NAME,
      ),
  )
/** "[About] the Emirates" */
const ARTICLE_AND_NAME = 2

/** "Help me list the countries that handed embassies over": help with what is asked, and not on how to ask. */
const isWithList = ({ has, topics }: Features): boolean =>
  has('list') && has('several', 'handover', 'closed', 'open') && !has('source') && topics.length > 0

/** What the bot can do, and nobody is named. */
export const howToAsk: Rule = {
  intent: 'help',
  example: 'In which languages may I write to you?',
  fits: (f) =>
    f.has('help') &&
    !f.countries.length &&
    !f.people.length &&
    !f.groups.length &&
    !f.has('recognise') &&
    !f.quoted.length &&
    !isWithList(f),
}

/** What the words mean, and not what anybody did. */
export const meaning: Rule = {
  intent: 'help',
  example: "What's the difference between accrediting a diplomat and recognising a government?",
  fits: (f) =>
    f.has('compare') &&
    !f.countries.length &&
    !f.groups.length &&
    f.has('recognise') &&
    f.has('accredit', 'envoy') &&
    !f.has('taliban'),
}
