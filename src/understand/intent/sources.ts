import type { Cue } from '../../knowledge/cues.ts'
import type { Features } from '../features.ts'
import { isCue } from '../marks.ts'
import type { Rule } from './rule.ts'

/** The article in which a phrase stands. */
export const ofPhrase: Rule = {
  intent: 'sources',
  example: "Which piece has the phrase 'points of resistance'?",
  fits: (f) => f.marked.mention !== null && f.has('source', 'one-article'),
}

/** Whatever is told ahead, what the text ends with asks where it is from. */
export const endsWithSource: Rule = {
  intent: 'sources',
  example: "Kabulov: 'no ambassador without recognition'. Date and outlet please",
  fits: ({ marked: { marks, text, tokens } }) => {
    const from = tokens.findLastIndex(({ start }) => /[.:;–—]\s+$/.test(text.clean.slice(0, start)))
    return (
      from > 0 &&
      marks.some((mark) => isCue(mark, 'source') && mark.first === from) &&
      marks.every((mark) => mark.first < from || (mark.is === 'cue' && !ASKS_ELSE.has(mark.cue)))
    )
  },
}
const ASKS_ELSE: ReadonlySet<Cue> = new Set([
  'say',
  'statement',
  'who',
  'who-said',
  'handover',
  'money',
  'embassy',
  'consulate',
])

/** Words in quotation marks stand between "where is" and "from". */
export const ofQuotation: Rule = {
  intent: 'sources',
  example: "Where is Kabulov's 'no ambassador without recognition' from?",
  fits: (f) => f.quoted.length > 0 && WHERE_FROM.test(f.marked.text.clean),
}
const WHERE_FROM =
  /^where (?:is|are|was|were|do|does|did) .{2,200}["”»'’] ?(?:come |taken |quoted )?from\W*$/i

export const ofRemark: Rule = {
  intent: 'sources',
  example: "Where does Blinken's remark about recognising a future Afghan government come from?",
  fits: (f) => f.has('source') && f.at('overview') === 0 && f.has('say'),
}

/** The source is asked for first, and not who said it. */
export const ofReport: Rule = {
  intent: 'sources',
  example: 'ما مصدر الخبر القائل إن الكويت استقبلت دبلوماسياً من طالبان؟',
  fits: (f) => isOfSources(f) && f.at('source') < f.at('who-said'),
}

/** In which outlet it stood, whatever is told of. */
export const whichOutlet: Rule = {
  intent: 'sources',
  example: 'The news that the Moscow embassy was handed over: from which outlet is it?',
  fits: (f) => f.has('outlet') && !f.publishers.length,
}

/** The source for what passed from hand to hand, or for what somebody is said to have said. */
export const ofClaim: Rule = {
  intent: 'sources',
  example: 'List your sources for the handover in Oslo',
  fits: (f) => isOfSources(f) && !f.has('money') && f.has('handover', 'say'),
}

/** "What is the source of the report that says …": so near the beginning what it rests on is asked for, and not who said it. */
const isOfSources = ({ at }: Features): boolean => at('source') >= 0 && at('source') <= OPENING
const OPENING = 2

/** Whether the last answer stands: what it rests on is shown. */
export const areYouSure: Rule = {
  intent: 'sources',
  example: 'Are you sure?',
  fits: (f) =>
    f.has('sure') &&
    f.marked.words.length <= SURE &&
    !f.countries.length &&
    !f.people.length &&
    !f.topics.length,
}
/** Whether anything on file speaks against the last answer. */
export const toTheContrary: Rule = {
  intent: 'sources',
  example: 'Do you hold anything to the contrary?',
  fits: (f) =>
    f.has('contested') &&
    !f.has('who-said') &&
    f.marked.words.length <= SURE &&
    !f.countries.length &&
    !f.people.length &&
    !f.topics.length,
}

/** "And are you quite sure about that?" */
const SURE = 8

/** Where it is from; what passes from hand to hand is from somebody too, and a letter is written by one. */
export const whereFrom: Rule = {
  intent: 'sources',
  example: "Where's that from?",
  fits: (f) =>
    f.has('source') &&
    !isWherePlaced(f) &&
    !f.has('handover', 'money') &&
    !(f.has('byline') && f.has('request') && !f.has('one-article')) &&
    !(f.has('say') && f.people.length > 0 && !f.has('who', 'one-article')),
}

/** "Something about an avalanche and a consulate, where was that?": the place is asked for. */
const isWherePlaced = ({ topics, marked: { marks } }: Features): boolean =>
  topics[0] === 'mission' && marks.some((mark) => isCue(mark, 'source') && mark.key === 'where was that')

export const dateOfArticle: Rule = {
  intent: 'sources',
  example: "What's the date on the Moscow Times piece?",
  fits: (f) => f.publishers.length > 0 && f.has('one-article') && f.has('when'),
}

/** All that an outlet reported, where nothing is named that it should be about. */
export const ofOneOutlet: Rule = {
  intent: 'sources',
  example: 'What did Amu TV report?',
  fits: (f) =>
    f.has('what') &&
    f.publishers.length > 0 &&
    !f.has('he-she', 'spokesperson') &&
    !f.people.length &&
    !f.countries.length &&
    !f.groups.length &&
    !f.topics.length &&
    !f.marked.unknown.length,
}

export const ofOutlets: Rule = {
  intent: 'sources',
  example: 'KabulNow versus Khaama Press on embassies',
  fits: (f) => f.publishers.length > 1 && !f.countries.length && !f.has('recognise'),
}
