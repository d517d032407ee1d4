import { asksReply } from '../details.ts'
import { isCue, type Mark } from '../marks.ts'
import { speaksOf } from '../speaker/speaking-side.ts'
import { isCued, isMet, isOfTaking } from '../topic.ts'
import { asksFirstEnvoy } from './asks-list.ts'
import { asksNamesOf, asksWhoStandsFor } from './asks-names.ts'
import {
  asksAction,
  asksPost,
  asksSide,
  asksWhereHeServed,
  asksWhetherMoved,
  asksWhetherStill,
  asksWhichOfThem,
  asksWhichPosts,
  asksWhichRank,
  asksWhoHolds,
  asksWhose,
  isNamed,
  isOfPostThere,
  isOfSomebody,
  isOfSomebodyAlone,
  named,
  saysSomething,
} from './asks-person.ts'
import type { Rule } from './rule.ts'

/** "Before him?": who stood in his place is asked for. */
const isOfHim = (marks: readonly Mark[]): boolean =>
  marks.some(
    (mark) =>
      isCue(mark, 'successor', 'predecessor') &&
      marks.some((he) => isCue(he, 'he-she') && he.first >= mark.first && he.last <= mark.last),
  )

export const nameOfSpokesperson: Rule = {
  intent: 'person',
  example: 'Name of the Kazakh deputy foreign minister who gave the Taliban briefing?',
  fits: (f) =>
    f.at('name-of') === 0 && f.has('spokesperson') && f.has('who', 'say') && f.countries.length > 0,
}

export const firstEnvoy: Rule = {
  intent: 'person',
  example: 'Who was the first Taliban diplomat accredited by Russia?',
  fits: asksFirstEnvoy,
}

export const whoCameAfter: Rule = {
  intent: 'person',
  example: 'Who took over from Said Jawad?',
  fits: (f) =>
    f.has('successor', 'predecessor') &&
    (f.people.length > 0 || (f.has('who') && f.has('he-she')) || isOfHim(f.marked.marks)),
}

export const whoDestroyedLetter: Rule = {
  intent: 'person',
  example: 'Who tore up the Taliban letter?',
  fits: (f) => f.has('who', 'which') && f.has('damage') && f.has('request') && !f.has('several'),
}

export const whoSignedLetter: Rule = {
  intent: 'person',
  example: 'Who signed the letter Canada never replied to?',
  fits: (f) => f.has('byline') && f.has('request') && !f.has('one-article') && !asksReply(f.marked.marks),
}

/** Whose cause somebody speaks for, and nothing that he says. */
export const forWhom: Rule = {
  intent: 'person',
  example: 'On whose behalf does Andisha still speak in Geneva?',
  fits: (f) =>
    f.has('for-whom') && f.people.length === 1 && f.at('when') !== 0 && !f.has('source', 'recognise'),
}

export const whoSitsAtUn: Rule = {
  intent: 'person',
  example: 'Who speaks for Afghanistan at the UN in New York?',
  fits: (f) => f.has('name-of') && f.has('un-seat'),
}

export const whoIs: Rule = {
  intent: 'person',
  example: 'Who is Muttaqi?',
  fits: (f) =>
    named(f) &&
    !saysSomething(f) &&
    !f.has('list', 'recognise') &&
    !(f.has('how-many') && f.has('several')) &&
    !asksAction(f),
}

export const holderOfOffice: Rule = {
  intent: 'person',
  example: "Who is Britain's special envoy for Afghanistan?",
  fits: asksWhoHolds,
}

/** The envoy in one State, and nothing that he or anybody did. */
export const envoyInState: Rule = {
  intent: 'person',
  example: 'Who represents the Taliban in Canada?',
  fits: (f) =>
    f.has('who') &&
    f.has('envoy') &&
    f.countries.length === 1 &&
    !f.has('control', 'negation', 'order', 'except') &&
    !f.has('say') &&
    !f.ahead.length &&
    !f.behind.length &&
    f.at('who') < f.at('envoy') &&
    !f.marked.marks.some((mark) => isCue(mark, 'envoy') && isMet(mark, f.marked.marks)) &&
    !f.has('several') &&
    !asksWhose(f),
}

export const namesOf: Rule = {
  intent: 'person',
  example: 'Names of the two Taliban officials in Germany',
  fits: asksNamesOf,
}

export const whoStandsFor: Rule = {
  intent: 'person',
  example: 'Who is in Ashgabat for the Taliban?',
  fits: asksWhoStandsFor,
}

/** Whether two things are told of one man: who he is answers both. */
export const sameMan: Rule = {
  intent: 'person',
  example: 'Was the Aghbar who tore up a letter the same man who tweeted about Khorog?',
  fits: (f) =>
    f.at('yes-no') === 0 &&
    f.people.length === 1 &&
    f.marked.marks.some((mark) => isCue(mark, 'name-of') && mark.key.startsWith('same ')),
}

/** One of several who share a name, by his post. */
export const whichOfThem: Rule = {
  intent: 'person',
  example: 'Which Haqqani is ambassador in the UAE?',
  fits: ({ people, unclear, has, marked }) =>
    (people.length === 1 || unclear) && has('envoy') && asksWhichOfThem(marked),
}

/** A name in full, and nothing asked of him. */
export const fullName: Rule = {
  intent: 'person',
  example: 'Tell me about Zahir Aghbar',
  fits: (f) =>
    f.whole &&
    f.at('new') !== 0 &&
    !isCued(f.marked.marks) &&
    !(f.has('yes-no') && f.countries.length) &&
    !f.has('say', 'statement', 'when', 'timeline', 'never') &&
    !speaksOf(f.marked) &&
    f.dates.kind === 'none',
}

export const whatBecameOf: Rule = {
  intent: 'person',
  example: 'Whatever happened to ambassador Jawad?',
  fits: (f) =>
    (f.people.length === 1 || f.has('he-she')) &&
    f.has('happened') &&
    f.marked.marks.every(
      (mark) =>
        mark.is === 'person' ||
        isCue(mark, 'happened', 'what', 'envoy', 'ambassador', 'charge', 'he-she', 'pronoun'),
    ),
}

export const titleOf: Rule = {
  intent: 'person',
  example: 'What post does Haqqani hold?',
  fits: (f) =>
    (f.people.length > 0 || f.unclear) &&
    f.has('name-of') &&
    !(f.has('list') && f.groups.length > 0) &&
    // "Was that recognition by another name?"
    !(f.has('compare') && f.has('recognise')),
}

export const stillInPost: Rule = {
  intent: 'person',
  example: 'Is Said Jawad still the ambassador?',
  fits: asksPost,
}

/** What he is, and no State or topic. */
export const whatHeIs: Rule = {
  intent: 'person',
  example: 'Is Kabulov an Afghan official?',
  fits: (f) =>
    f.people.length > 0 &&
    !f.topics.length &&
    f.marked.marks.every((mark) => mark.is !== 'state' || mark.by === 'demonym') &&
    f.has('yes-no') &&
    !f.has('say', 'statement', 'when', 'about'),
}

export const whichSide: Rule = {
  intent: 'person',
  example: 'Is Faiq with the Taliban?',
  fits: asksSide,
}

export const whetherStill: Rule = {
  intent: 'person',
  example: 'Manizha Bakhtari - still ambassador in Vienna?',
  fits: asksWhetherStill,
}

export const whichRank: Rule = {
  intent: 'person',
  example: 'Gul Hassan: chargé or ambassador?',
  fits: asksWhichRank,
}

export const whichPosts: Rule = {
  intent: 'person',
  example: 'Suhail Shaheen: UN nominee, Doha chief, or both?',
  fits: asksWhichPosts,
}

export const whereHeServed: Rule = {
  intent: 'person',
  example: 'Where was Amir Mohammad Ramin posted, and till when?',
  fits: asksWhereHeServed,
}

export const postThere: Rule = {
  intent: 'person',
  example: 'Saniullah Farahmand Turkey ambassador?',
  fits: isOfPostThere,
}

export const whetherMoved: Rule = {
  intent: 'person',
  example: 'Is Suhail Shaheen still at the political office, or has he got an embassy?',
  fits: asksWhetherMoved,
}

export const nameAlone: Rule = {
  intent: 'person',
  example: 'Who on earth is Gharwal?',
  fits: isOfSomebodyAlone,
}

/** A spokesman by name, and nothing that he said. */
export const spokesperson: Rule = {
  intent: 'person',
  example: 'Kong or Kung? The Global Affairs spokesman, I mean.',
  fits: (f) =>
    f.people.length === 1 &&
    isNamed(f) &&
    f.has('spokesperson') &&
    !f.topics.length &&
    !f.has('say', 'statement'),
}

export const envoyByName: Rule = {
  intent: 'person',
  example: 'How should we describe Mahmoud Saikal, envoy or ex-envoy?',
  fits: (f) =>
    isOfSomebody(f) &&
    f.has('envoy') &&
    !isOfTaking(f.marked.marks) &&
    !f.has('accredit', 'recognise', 'relations', 'request'),
}
