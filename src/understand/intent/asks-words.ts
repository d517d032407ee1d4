import type { Cue } from '../../knowledge/cues.ts'
import { isOfNames } from '../details.ts'
import { TIMES } from '../features/figure-named.ts'
import type { Features } from '../features.ts'
import { HOUSES, isCue, type Mark } from '../marks.ts'
import { speakingSide } from '../speaker/speaking-side.ts'
import { asksOfSomebody, isNamed } from './asks-person.ts'

/** Whose words something was, of two who are offered: the words stand there, or two people are named; of two who claim a seat nobody's words are asked for. */
export const saysWhat = ({ quoted, people, topics, has, asksName }: Features): boolean =>
  !has('source') &&
  (quoted.length > 0 ||
    (people.length > 1 &&
      ((topics.length > 0 && !has('who-is', 'un-seat')) || has('say')) &&
      !asksName &&
      !has('compare', 'control', 'now', 'credentials')))

/** "Who has been blunter, Zakharova or Mao Ning?", "what did Kabulov and Lavrov say": the words of each are wanted, and not their ranks. */
export const setsWordsBeside = (f: Features): boolean =>
  f.people.length > 1 && (comparesThem(f) || (f.has('say') && areJoined(f.marked.marks)))

const comparesThem = ({ marked: { marks }, has }: Features): boolean =>
  !has('envoy', 'in-post', 'control', 'meeting') &&
  (has('say', 'statement') || !has(...HOUSES)) &&
  marks.some((mark) => isCue(mark, 'compare', 'contrast') && !IN_RANK.test(mark.key))
const IN_RANK = /rank|senior|high|low|grade|level/

/** "Zhirnov and Kabulov": the second stands right behind the first. */
const areJoined = (marks: readonly Mark[]): boolean =>
  marks.some(
    (and) =>
      isCue(and, 'addition') &&
      and.key === 'and' &&
      marks.some(({ is, last }) => is === 'person' && last === and.first - 1) &&
      marks.some(({ is, first }) => is === 'person' && first === and.last + 1),
  )

/** "Zakharova on recognition", "Saikal's argument": a person and a topic in few words, with no question about a mission. */
export function speaksOn({ has, dates, marked: { words, marks } }: Features): boolean {
  if (has('why') || has('stance')) return true
  /** "On 1 July he was there: …" tells a day, and "six months on" how much later. */
  const isOn = marks.some(
    (mark) =>
      isCue(mark, 'about') &&
      !(dates.kind === 'period' && mark.last === dates.first - 1) &&
      !TIMES.has(words[mark.first - 1] ?? ''),
  )
  return isOn
    ? !has('control', 'flag', 'who')
    : words.length <= 7 &&
        !has('yes-no', 'who', 'which', 'now', 'control', 'delisted') &&
        !isTaken(marks) &&
        // "Bilal Karimi credentials Beijing": what was done with them
        (!has('credentials') || has('say', 'statement'))
}

/** "UAE accepts Haqqani's credentials?": the State comes first, and right behind it what it did with him. */
const isTaken = (marks: readonly Mark[]): boolean =>
  marks.some(
    (did) =>
      isCue(did, 'consent', 'accredit', 'ambassador') &&
      marks.some(({ is, last }) => is === 'state' && last === did.first - 1) &&
      marks.some(({ is, first }) => is === 'person' && first > did.first),
  )

/** "What has Beijing said", "any statement": the words are wanted, not the matter. */
export function saysDirectly({ has, at, marked: { marks } }: Features): boolean {
  return has('statement') || (has('what') && at('what') <= 1) || asksWhatTheySay(marks)
}

/** "Beijing on recognition, what did they say": the State and the matter are named first. */
const asksWhatTheySay = (marks: readonly Mark[]): boolean =>
  marks.some(
    (what) =>
      isCue(what, 'what') &&
      CLAUSE.every((cue, at) => marks.some((mark) => isCue(mark, cue) && mark.first === what.last + 1 + at)),
  )
/** What follows "what" there. */
const CLAUSE: readonly Cue[] = ['yes-no', 'pronoun', 'say']

/** "What did the Taliban say about embassies?": the words of a side, or of an envoy, are wanted, on whatever missions or States. */
export const saysOfAll = ({ has, at, countries, groups, people, marked }: Features): boolean =>
  at('what') === 0 &&
  has('say', 'statement') &&
  !has('which', 'how-many', 'list') &&
  !countries.length &&
  !groups.length &&
  !people.length &&
  (speakingSide(marked) !== null || (at('envoy') > 0 && at('envoy') < at('say')))

/** "Did anyone in Astana say on what terms": whoever of a State it was, his words are wanted. */
export const anyoneSays = ({ marked: { marks }, countries, at }: Features): boolean =>
  countries.length === 1 &&
  marks.some(
    (mark) => isCue(mark, 'several') && mark.first < at('say') && /^(?:any|some)(?:one|body)$/.test(mark.key),
  )

/** "What did anyone say about female diplomats?": whoever it was, on a matter of which no word is known here. */
export const anyoneSaysOn = ({ marked: { marks, unknown }, ...f }: Features): boolean =>
  unknown.length > 0 &&
  f.has('about') &&
  !f.countries.length &&
  !f.groups.length &&
  !f.people.length &&
  !f.has('which', 'how-many', 'list') &&
  marks.some(
    (mark) =>
      isCue(mark, 'several') &&
      /^(?:any|some)(?:one|body)$/.test(mark.key) &&
      marks.some((say) => isCue(say, 'say') && say.first > mark.last && say.first <= mark.last + ANYONE_SAYS),
  )
/** "Anyone ever publicly said" */
const ANYONE_SAYS = 3

/** "How many took diplomats, per Mujahid?", "by Muttaqi's count": the number that one person gave. */
export const asksHisNumber = ({ has, people, marked: { marks, words } }: Features): boolean =>
  people.length === 1 &&
  marks.some(
    ({ is, first, last }) =>
      is === 'person' &&
      (HIS_NEWEST.test(words.slice(last + 1, last + 4).join(' ')) ||
        (has('how-many') &&
          (words[first - 1] === 'per' ||
            (BY_HIS.has(words[first - 1] ?? '') && COUNTS.test(words.slice(last + 1, last + 3).join(' ')))))),
  )
/** "Muttaqi's latest tally of missions" */
const HIS_NEWEST = /^s (?:latest|newest|last|own) (?:count|tally|figures?|numbers?|total)$/
const BY_HIS = new Set(['by', 'on', 'in', 'at'])
const COUNTS = /^s (?:count|reckoning|tally|figures?|numbers?|estimate|telling|account)$/

/** "Mao Ning's answer when asked if Beijing would follow": it is somebody's, and the question is put in it. */
export const isHisAnswer = ({ marked: { marks, words } }: Features): boolean =>
  marks.some(
    (mark) =>
      isCue(mark, 'replied') &&
      words[mark.first - 1] === 's' &&
      marks.some(({ is, last }) => is === 'person' && last === mark.first - 2),
  )

/** Whether a State answered a letter: what it did is asked, not its words. */
export const answersLetter = ({ has, countries }: Features): boolean =>
  countries.length > 0 && has('request') && !has('what', 'statement')

/** "What reason did Moscow give for it?": why a State did something, and not what its officials said of it before. */
export const asksReason = ({ has, at }: Features): boolean =>
  has('why') && !has('statement') && at('why') < at('say')

/** "Which conditions did the Kremlin name?": the conditions are asked for, whoever named them. */
export const asksWhichTerms = ({ has }: Features): boolean => has('which') && has('condition')

/** "How many countries did Mujahid name?": the number is his. */
export const countsOf = (f: Features): boolean => f.has('say') && isNamed(f) && f.topics[0] !== 'mission'

/** "My editor insists that Iran did. Is she right?": whether it is so, and not what she said. */
export const asksIfRight = ({ marked: { marks } }: Features): boolean =>
  marks.some((mark) => isCue(mark, 'yes-no') && /\b(?:he|she|they) (?:right|correct|wrong)$/.test(mark.key))

/** "Did Jawad really call the Taliban savages?", "did Lavrov call recognition premature?" */
export const asksIfCalled = ({ people, at, marked: { marks, words, tells } }: Features): boolean =>
  people.length === 1 &&
  at('yes-no') === 0 &&
  (isOfNames(marks, tells) ||
    marks.some(
      ({ is, first, last }) => is === 'person' && first <= NAMED && isCalling(words.slice(last + 1)),
    ))
/** "Did ambassador Jawad call …" */
const NAMED = 2

const isCalling = ([verb = '', next = '']: readonly string[]): boolean =>
  CALLS.test(/(?:ly|ever|once)$/.test(verb) ? next : verb)
const CALLS = /^(?:call|describe|label|brand|dub|term)$/

/** "Did Raab rule out recognition?", "did Aghbar deny that it changed hands?": what one person did in words. */
export const asksIfRuledOut = (f: Features): boolean =>
  (asksOfSomebody(f) || asksOfHim(f)) && f.has('never', 'untrue')

/** "Did Prévot back the invitation?": what somebody was for or against is told in his words. */
export const asksIfInFavour = (f: Features): boolean =>
  asksOfSomebody(f) && f.marked.marks.some((mark) => isCue(mark, 'stance') && FAVOURS.test(mark.key))
const FAVOURS = /^did\b.*\b(?:back|support|favou?r|oppose)\b/

/** "Raab: did he rule it out?": somebody is named ahead, and asked about by a pronoun. */
const asksOfHim = ({ people, at, marked: { marks } }: Features): boolean =>
  people.length === 1 &&
  marks[0]?.is === 'person' &&
  at('yes-no') === marks[0].last + 1 &&
  at('he-she') === marks[0].last + 2

/** "What did Guèvremont rule out?": what one person did in words, or what he was told. */
export const asksWhatHeDid = ({ people, at, has, topics, marked: { marks } }: Features): boolean =>
  people.length === 1 &&
  at('what') === 0 &&
  marks.some(
    (verb) =>
      isCue(verb, 'yes-no') &&
      verb.first <= ADVERB + 1 &&
      marks.some((mark) => mark.is === 'person' && mark.first === verb.last + 1),
  ) &&
  topics.length > 0 &&
  has('refuse', 'never', 'negation', 'condition', 'recognise', 'relations')
/** "What exactly has he ruled out?": so many words may stand before the verb. */
const ADVERB = 1
