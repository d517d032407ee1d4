import type { Features } from '../features.ts'
import { isCue } from '../marks.ts'
import { reportersIn } from '../speaker/reporters.ts'
import { speaksOf } from '../speaker/speaking-side.ts'
import { isAnythingFrom } from './asks-changes.ts'
import { asksAction, asksOfSomebody, isOfSomebody } from './asks-person.ts'
import {
  answersLetter,
  anyoneSays,
  anyoneSaysOn,
  asksHisNumber,
  asksIfCalled,
  asksIfInFavour,
  asksIfRight,
  asksIfRuledOut,
  asksReason,
  asksWhatHeDid,
  asksWhichTerms,
  isHisAnswer,
  saysDirectly,
  saysOfAll,
  saysWhat,
  setsWordsBeside,
  speaksOn,
} from './asks-words.ts'
import type { Rule } from './rule.ts'

export const whomHeListed: Rule = {
  intent: 'statement',
  example: 'Name the six countries Mujahid actually listed',
  fits: (f) => f.at('list') === 0 && f.has('several') && f.people.length === 1 && !f.topics.length,
}

export const whetherCalled: Rule = {
  intent: 'statement',
  example: 'Did Jawad really call the Taliban savages?',
  fits: asksIfCalled,
}

/** Thanks are words; for what is told after it. */
export const whetherThanked: Rule = {
  intent: 'statement',
  example: 'Did the Taliban thank Russia?',
  fits: (f) =>
    f.at('yes-no') === 0 &&
    f.countries.length === 1 &&
    !f.people.length &&
    f.marked.marks.some((mark) => isCue(mark, 'say') && /\bthank(?:ed)?\b/.test(mark.key)),
}

export const whatHeRuledOut: Rule = {
  intent: 'statement',
  example: 'What did Guevreomont rule out?',
  fits: asksWhatHeDid,
}

export const whetherHeRuledOut: Rule = {
  intent: 'statement',
  example: 'Did Raab rule out recognition?',
  fits: asksIfRuledOut,
}

export const whichOfTwoSaid: Rule = {
  intent: 'statement',
  example: 'Guevreomont or Kong: which of the two ruled out envoys?',
  fits: (f) =>
    f.has('which') &&
    !f.has('when', 'un-seat') &&
    (f.has('refuse', 'say', 'stance') || !f.has('envoy')) &&
    f.people.length > 1 &&
    f.topics.length > 0,
}

export const whetherInFavour: Rule = {
  intent: 'statement',
  example: 'Did Prévot back the invitation?',
  fits: asksIfInFavour,
}

/** The words of several, side by side. */
export const wordsBeside: Rule = {
  intent: 'statement',
  example: 'Who has been blunter, Zakharova or Mao Ning?',
  fits: setsWordsBeside,
}

export const toldOutlet: Rule = {
  intent: 'statement',
  example: 'What did Jawad tell The Moscow Times?',
  fits: (f) => (f.at('what') === 0 || f.at('list') === 0) && f.people.length > 0 && f.publishers.length > 0,
}

export const whoSaid: Rule = {
  intent: 'statement',
  example: 'Who announced it?',
  fits: (f) =>
    // "Who was speaking for Afghanistan at the UN?": whoever sits there
    (f.has('who-said') && !(f.has('name-of') && f.has('un-seat'))) ||
    (f.offered && saysWhat(f)) ||
    (f.heard && f.people.length > 0),
}

export const reported: Rule = {
  intent: 'statement',
  example: 'What did The Moscow Times report about recognition ahead of the talks?',
  fits: (f) => reportersIn(f).length > 0 && !f.has('which', 'how-many', 'list', 'who', 'when'),
}

export const whatHeSaid: Rule = {
  intent: 'statement',
  example: 'What did Rahman say?',
  fits: (f) =>
    f.has('say') &&
    (f.people.length > 0 || f.unclear || (f.has('he-she') && !answersLetter(f) && !asksIfRight(f))),
}

export const himOnTopic: Rule = {
  intent: 'statement',
  example: 'Zakharova on recognition',
  fits: (f) =>
    f.people.length > 0 && f.topics.length > 0 && !f.has('when', 'happened') && !asksAction(f) && speaksOn(f),
}

export const numberHeGave: Rule = {
  intent: 'statement',
  example: 'Did Mujahid give the 14 countries number to AP or to somebody else?',
  fits: (f) =>
    f.people.length > 0 &&
    f.has('count-claim') &&
    (f.at('yes-no') === 0 ||
      (f.at('count-claim') === 0 && f.has('yes-no') && !f.has('accredit', 'recognise'))),
}

/** Whether a number of missions, or a bare number of States ("is 14 countries true?"), is right: whoever gave it. */
export const whetherSoMany: Rule = {
  intent: 'statement',
  example: 'Do they run 38 or 39 missions?',
  fits: (f) =>
    (f.figure ?? 0) >= CLAIMED &&
    f.mission.kind === 'none' &&
    (f.topics[0] === 'mission' || isBareCount(f)) &&
    ![f.countries, f.people, f.groups].some(({ length }) => length) &&
    !f.has('which', 'how-many', 'list', 'several', 'closed', 'open', 'source'),
}
/** "Is 14 countries true?": what these did is not said. */
const isBareCount = ({ has, topics, marked: { words } }: Features): boolean =>
  topics.join() === 'accreditation' &&
  has('count-claim') &&
  !has('consent', 'accredit', 'refuse', 'envoy', 'ambassador', 'taliban') &&
  words.length <= BARE_COUNT
/** "So 14 countries, is that right then?" */
const BARE_COUNT = 7
/** Fewer may be some of those spoken of before. */
const CLAIMED = 10

export const numberByHim: Rule = {
  intent: 'statement',
  example: 'How many countries took diplomats, per Mujahid?',
  fits: asksHisNumber,
}

export const whatAnyoneSaid: Rule = {
  intent: 'statement',
  example: 'What did anyone say about female diplomats?',
  fits: anyoneSaysOn,
}

export const whatHeAnswered: Rule = {
  intent: 'statement',
  example: 'How did Baghaei answer when asked if Tehran would follow Russia?',
  fits: (f) =>
    f.people.length > 0 && f.has('replied') && (f.has('what') || isHisAnswer(f)) && !f.has('request'),
}

/** Him on whatever follows his name. */
export const himOnMatter: Rule = {
  intent: 'statement',
  example: 'Anything from Muttaqi on Turkey?',
  fits: (f) => f.people.length > 0 && !f.has('when') && f.at('yes-no') !== 0 && speaksOf(f.marked),
}

export const himOnLetter: Rule = {
  intent: 'statement',
  example: 'What did Aghbar do with the letter naming Faizullah first secretary in Dushanbe?',
  fits: (f) => f.people.length > 0 && f.has('request') && f.at('what') === 0,
}

export const whetherDismissed: Rule = {
  intent: 'statement',
  example: 'Was Aghbar dismissed as ambassador?',
  fits: (f) => f.has('staff', 'quit') && asksOfSomebody(f),
}

/** The words, of whoever was spoken of before. */
export const exactWords: Rule = {
  intent: 'statement',
  example: 'The exact words, please',
  fits: (f) =>
    f.has('statement') &&
    !f.countries.length &&
    !f.groups.length &&
    !f.has('several', 'list') &&
    !isAnythingFrom(f),
}

/** The words of a side, of an envoy or of anybody in a State. */
export const whatTheySaid: Rule = {
  intent: 'statement',
  example: 'What did the Emirate say about it?',
  fits: (f) => saysOfAll(f) || anyoneSays(f),
}

export const whichSpokesperson: Rule = {
  intent: 'statement',
  example: 'Which spokesman denied it?',
  fits: (f) => f.has('which') && f.has('spokesperson') && f.has('say') && !f.countries.length,
}

export const hisWordsOnState: Rule = {
  intent: 'statement',
  example: 'Has Ankara said anything about Farahmand being presented as ambassador?',
  fits: (f) => f.has('statement') && f.people.length > 0 && !f.has('which', 'how-many'),
}

/** In what words a State told what happened. */
export const howDescribed: Rule = {
  intent: 'statement',
  example: 'How did Tehran describe what went on at the embassy?',
  fits: (f) => f.countries.length > 0 && f.at('what') === 0 && f.has('say') && f.at('say') < f.at('happened'),
}

/** In which of two ways a State told of what happened. */
export const whichWayDescribed: Rule = {
  intent: 'statement',
  example: "Did Iran describe the change at the embassy as its doing or as somebody else's business?",
  fits: (f) =>
    f.countries.length > 0 &&
    !f.people.length &&
    f.at('yes-no') === 0 &&
    f.marked.marks.some((mark) => isCue(mark, 'addition') && mark.key === 'or') &&
    f.marked.marks.some((mark) => isCue(mark, 'say') && DESCRIBES.test(mark.key)) &&
    f.topics.length > 0,
}
const DESCRIBES = /^(?:describ|portray|characteri)/

/** The words of a State, whatever asks for them but a verb ("did France say ..."). */
export const wordsOfState: Rule = {
  intent: 'statement',
  example: 'Kazakh deputy FM quote re prerequisite',
  fits: (f) =>
    f.has('say') &&
    f.countries.length > 0 &&
    !f.has('yes-no') &&
    !asksReason(f) &&
    !answersLetter(f) &&
    !asksWhichTerms(f),
}

export const whatStateSaid: Rule = {
  intent: 'statement',
  example: 'What did Iran say about it?',
  fits: (f) =>
    f.has('say', 'statement') &&
    f.countries.length > 0 &&
    !asksReason(f) &&
    saysDirectly(f) &&
    !asksWhichTerms(f),
}

/** Somebody by name, and no rule before this one: what is held of most of them is their words. */
export const nameLeftOver: Rule = {
  intent: 'statement',
  example: "Not Zakharova's then?",
  fits: (f) => isOfSomebody(f) && !f.topics.length && !f.has('opinion', 'predict'),
}
