import type { Wordings } from '../../understand/tells.ts'
import { anyOf, oneOf } from '../any-of.ts'
import { THAT_SAME_DAY } from '../patterns.ts'
import { askedAndAnswered } from './asked-and-answered.ts'
import { isQuestion, withoutAsking } from './asking.ts'
import { asItLeans, NAYS } from './carried-on.ts'
import { drafted } from './drafted.ts'
import { inItsOwnWords } from './in-its-own-words.ts'
import { inStatements } from './in-statements.ts'
import { inTwo } from './in-two.ts'
import { listedIn } from './listed.ts'
import { rewordedBy } from './rewording.ts'
import { ALL_RESIGNED } from './rewordings/all-resigned.ts'
import { AS_NEWSROOMS_PUT_IT } from './rewordings/as-newsrooms-put-it.ts'
import { AT_TALKS } from './rewordings/at-talks.ts'
import { BACKGROUND } from './rewordings/background.ts'
import { BEFORE_CUTTING } from './rewordings/before-cutting.ts'
import { BEFORE_THAT } from './rewordings/before-that.ts'
import { CALLS_IT_QUITS } from './rewordings/calls-it-quits.ts'
import { FOR_A_PIECE } from './rewordings/desk-talk.ts'
import { FIRST_OF_ENVOYS } from './rewordings/first-of-envoys.ts'
import { HEADLINES } from './rewordings/headlines.ts'
import { HOLDING_OUT } from './rewordings/holding-out.ts'
import { IN_OTHER_WORDS } from './rewordings/in-other-words.ts'
import { IN_THE_POST } from './rewordings/in-the-post.ts'
import { NO_RECOGNITION_IN_IT } from './rewordings/no-recognition-in-it.ts'
import { OF_MONEY } from './rewordings/of-money.ts'
import { OF_RANK_AND_PLACE } from './rewordings/of-rank-and-place.ts'
import { OWN_DECISION } from './rewordings/own-decision.ts'
import { PAPERS } from './rewordings/papers.ts'
import { OF_OTHERS, whatWasDone } from './rewordings/put-right.ts'
import { SET_APART } from './rewordings/set-apart.ts'
import { TOLD_IN_NUMBERS } from './rewordings/told-in-numbers.ts'
import { TOLD_WHEN } from './rewordings/told-when.ts'
import { UNDISPUTED } from './rewordings/undisputed.ts'
import { BESIDE } from './rewordings/wire-copy.ts'
import { plain, sentencesIn } from './sentences.ts'
import { fromWhatTheyStayed, isOfTalks } from './stayed-away.ts'
import { withYears } from './with-years.ts'

/** One statement's worth of a text: a sentence, or a part of one that has its own yes or no; a later part leans on the first. */
export type Clause = Readonly<{
  text: string
  /** The words of the message that it is made from: the text, where that stands there as it is, or else the sentence, however it was put for reading. */
  stands: string
  /** The text with its subject, where that stands in the clause before. */
  read: string
  asks: boolean
  leans: boolean
  /** Whether it stands behind the clause before with "before" or "after" between the two, and the words of both. */
  order: Readonly<{ way: 'before' | 'after'; stands: string }> | null
}>

/** But not "nothing but", nor "tried but failed". */
const BUT = String.raw`(?<!\b(?:all|nothing|no|nobody|no one|no (?:other )?(?:country|state|nation|government)) )but(?! (?:failed|in vain|without success|did not succeed|were (?:refused|rebuffed)))`
/** But not "has yet to", nor "not yet". */
const YET = String.raw`(?<!\b(?:not|never|nor|as|has|have|had|nobody|no one) |n['’]t |\bthere )yet(?! (?:to|of|for)\b)`
const IT_WAS = String.raw`\bit (?:was|is) [^,]{2,40}(?:, not [^,]{2,30},?)?`
const ITS_MISSION = String.raw`(?:the|its|their) (?:\p{L}+ ){0,2}(?:embassy|consulate|mission|flag|supreme court|court|parliament)\b`
/** "Accredited, but did not recognise": each side has its own yes or no. */
const PARTS = anyOf(
  new RegExp(`,? ${oneOf(BUT, 'while', 'whereas', 'although', 'though', YET, 'however')}(?=[ ,])`, 'iu'),
  // "Accepted him without recognising them"
  / without (?:ever )?(?=\w+ing\b)/iu,
  /,? (?=(?:unlike|in contrast to|as opposed to) )/iu,
  // "Confirmed that Austria refuses them and that she remains accredited"
  /,? and (?=that \p{L})/iu,
  // "Is an Afghan matter and it hasn't recognised anyone"
  /,? and (?=(?:it|they) (?:ha(?:s|ve|d)(?: not|n['’]t| never)|do(?:es)?(?: not|n['’]t)) (?:yet )?recogni[sz]ed?\b)/iu,
  // "Works on, despite Kabul's order"
  /,? despite (?=(?:\p{L}+['’]s|its|their|the) )/iu,
  // "…, that does not mean"
  /, (?=that (?:does|is|did)(?: not|n['’]t)\b)/iu,
  // "Kabul protested when the embassy shut", and not "it was in May when it shut"
  new RegExp(`(?<!${IT_WAS}) when (?=it (?:shut|closed|re-?opened)\\b|${ITS_MISSION})`, 'iu'),
  // "Has recognised them and a Malaysian embassy there is imminent"
  /,? and (?=(?:an?|its|the) (?:\p{L}+ )?(?:embassy|mission|consulate) (?:there|in \p{Lu}\p{L}+) (?:is|was|will|has|had|re-?opened|closed|shut)\b)/iu,
  // "Has not recognised them and its ambassador was expelled"
  /,? and (?=(?:its|their) (?:ambassador|envoy|embassy|charg[ée]) (?:is|was|will|has|had|re-?opened|closed|shut|left)(?!\p{L}))/iu,
  // "Got there first, Russia merely followed"
  /, (?=(?:the )?\p{L}+(?: \p{L}+)? (?:merely|only|just|simply) followed\b)/iu,
  // "… – even as talks go on"
  /(?: [-–—]|,) even as (?=\p{L})/iu,
  // "Tajikistan is the only holdout as all its neighbours recognise them"
  / as (?=(?:all|every|each of|most of|none of|no|not one of)\b[^,;]{3,50}\b(?:recogni[sz]ed?|accept(?:ed|s)?|accredit(?:ed)?|ha(?:s|ve)|did|do(?:es)?|took)\b)/iu,
  // "Norway is silent as the Afghan embassy in Oslo closes"
  / as (?=(?:the |its )?Afghan(?:istan['’]s)? (?:embassy|consulate|mission)\b[^,]{3,40} (?:re-?opens?|closes|shuts|opens|is|was|has|changes|goes)\b)/iu,
)
/** "Unlike Abu Dhabi, …": of whom stands before the statement nothing is told. */
const LEADING = /^(\W{0,20}(?:[\p{L} ]{3,30}: )?)(?:unlike|in contrast to|as opposed to) [^,:]+, /iu
/** "Has closed, not moved": what is ruled out beside the statement denies nothing of it. */
const CONTRAST =
  /, not (?!(?:one|a single|even)\b|(?:those|the ones?|that) in\b)(?!(?:yet )?(?:done|delivered|kept|given|granted|fulfilled|implemented|carried out|honou?red)\b)(?:[\w’']+(?![\w’']) ?){1,5}(?=[.!]*\s*$)/i
const SHORTEST = 8
/** "KABUL — Russia, the only State to …", "OSLO, Norway (AP) -- The embassy …", "MOSCOW, July 3 (Reuters) - Russia …": a dateline names the place alone. */
const BEFORE_STORY =
  /^(\W*\p{Lu}{3,}(?: \p{Lu}{3,})?)(?:, \p{Lu}\p{Ll}+(?:\.? \d{1,2}| \p{Lu}\p{Ll}+)?)?(?: ?\([^()\n]{2,20}\))? ?(?:[–—]|--| -(?= )) ?(?=\p{Lu}\p{Ll}|the )/u
/** The place that heads a story, unless the story tells of a State's own mission in Kabul: "NEW DELHI — India has raised its mission in Kabul". */
const dateline = (found: string, place: string, _at: number, story: string): string =>
  OWN_IN_KABUL.test(story.slice(found.length).split(/[.!?]/)[0] ?? '') ? '' : `${place}: `
const OWN_IN_KABUL = /\b(?:its|their)(?: own)? (?:embassy|mission) in Kabul\b/

/** "OSLO." */
const DATELINE = /^\p{Lu}{4,}\W*$/u

/** Cuts a text into clauses, also in the `ways` of other languages than English. A clause that ends in a question mark asks; it states nothing, unless only its tag asks. */
export function clausesOf(text: string, ways: Wordings): Clause[] {
  const told = askedAndAnswered(drafted(text, ways.tells)).replace(ANSWERED_NO, '$1$2: ')
  const whole = sentencesIn(told).map((sentence) => sentence.text)
  const asItStands = inItsOwnWords(text, told)
  const heading = HEADING.exec(told)?.groups?.heading
  const list = listedIn(told)
  const isOnTalks = isOfTalks(told)
  return whole.flatMap((one, i) => {
    const before = whole.slice(Math.max(0, i - REACH), i).join(' ')
    const clauses = sentencesOf(one, before, ways, isOnTalks).map((clause) => ({
      ...clause,
      stands: asItStands(clause.stands, plain(one)),
    }))
    if (list?.isItem(one, i))
      return clauses.map((clause) => ({ ...clause, read: `${list.heading}: ${clause.read}` }))
    return heading && ITEM.test(one)
      ? clauses.map((clause) => ({ ...clause, read: under(heading, clause.read) }))
      : clauses
  })
}

/** An item of a list as it reads after the line that heads it: "Who has let one in: China: ambassador", "Embassies in Kabul: India: open". */
const under = (heading: string, item: string): string =>
  TAKING.test(heading) && RANK.test(item)
    ? item.replace(/: (?:an? |the |full )*(?:Taliban )?/i, ' accepted a Taliban ')
    : ASKING.test(heading)
      ? item
      : `${heading}: ${item}`
const TAKING = /\b(?:let in|accept|tak(?:e|en|ing)|took|accredit|envoys?|ambassadors?)\w*\b/i
const RANK = /: (?:an? |the |full )*(?:Taliban )?(?:ambassador|charg[eé]|envoy|consul|diplomat)/i
const ASKING = /\b(?:who|what|which|where)\b/i

/** "Embassies in Kabul:" over its items, or "Kabul embassies, Saturday." before them. */
const HEADING = anyOf(
  /^(?<heading>[^\n]{3,80}):\s*\n\s*[-–*·]? ?\S/u,
  /^(?<heading>[^\n.:]{0,40}\b[Ee]mbassies\b[^\n.:]{0,40})\.\s+(?=\p{Lu}[\p{L} ]{2,24}: )/u,
)
const ITEM = /^\W*\p{Lu}[\p{L} ]+: |^\s*[-–*·] /u

/** "Recognition? Nope, not from either": who answers his own question states something. */
const ANSWERED_NO = new RegExp(
  String.raw`(^|[.!?:;\n] *|[-–—] ?)(recognition|handovers?|accreditation)\? ?(?=${NAYS}\b)`,
  'gi',
)

/** "..., and recognised them the same day": the day is the one told last. */
function onTheSameDay(sentence: string, before: string): string {
  const at = sentence.search(SAME_DAY)
  const day = at < 0 ? undefined : `${before} ${sentence.slice(0, at)}`.match(DAY)?.at(-1)
  return day ? sentence.replace(SAME_DAY, ` on ${day}`) : sentence
}
const SAME_DAY = new RegExp(` (?:on )?${THAT_SAME_DAY}`, 'i')
const DAY = /\b\d{1,2} \p{Lu}\p{L}{2,9} \d{4}\b|\b\p{Lu}\p{L}{2,9} \d{1,2}, \d{4}\b/gu

/** What a sentence is put into before it is cut. */
const FIRST = [
  ...UNDISPUTED,
  ...OF_RANK_AND_PLACE,
  ...FOR_A_PIECE,
  ...CALLS_IT_QUITS,
  ...AS_NEWSROOMS_PUT_IT,
  ...FIRST_OF_ENVOYS,
  ...HOLDING_OUT,
  ...OWN_DECISION,
  ...PAPERS,
  ...NO_RECOGNITION_IN_IT,
  ...IN_OTHER_WORDS,
  ...IN_THE_POST,
  ...HEADLINES,
  ...ALL_RESIGNED,
  ...OF_MONEY,
  ...AT_TALKS,
  ...BEFORE_THAT,
  ...BACKGROUND,
  ...BEFORE_CUTTING,
  ...BESIDE,
  ...TOLD_WHEN,
  ...SET_APART,
  ...OF_OTHERS,
  ...TOLD_IN_NUMBERS,
]

/** In fewer letters no sentence is told, and a text may hold ten thousands of them. */
const FEWEST_LETTERS = 4
/** So many sentences back, "it" still finds its mission. */
const REACH = 2

function sentencesOf(whole: string, before: string, ways: Wordings, isOnTalks: boolean): Clause[] {
  if (whole.trim().length < FEWEST_LETTERS) return []
  const said = withoutAsking(whole)
  const told = isOnTalks ? fromWhatTheyStayed(said) : said
  const sentence = withYears(onTheSameDay(told, before), before)
  const asks = isQuestion(sentence, whole !== said, ways.tells)
  return notTooLong(sentence.replace(BEFORE_STORY, dateline).replace(LEADING, '$1').replace(CONTRAST, ''))
    .map((piece) => whatWasDone(rewordedBy(rewordedBy(piece, FIRST), ways.reworded)))
    .flatMap((piece) => inStatements(piece, ways))
    .flatMap(beforeWhatComes)
    .flatMap((piece) => partsOf(piece, ways))
    .flatMap((part) => inTwo(part.text).map((two, i) => ({ ...two, leans: part.leans || i > 0 })))
    .map(({ text, read, leans }, i, all) => ({
      asks,
      leans,
      text: plain(text),
      stands: whole.includes(text.trim()) ? plain(text) : plain(whole),
      order: orderOf(all[i - 1]?.text.trim(), text.trim(), whole),
      read: asItLeans(plain(read), [before, ...all.slice(0, i).map((part) => part.text)].join(' '), ways),
    }))
    .filter(({ text }) => text.length >= SHORTEST || DATELINE.test(text))
}

/** "Norway accepted him after the embassy had reopened": both parts have a yes or no, and so has their order. */
function orderOf(first: string | undefined, second: string, whole: string): Clause['order'] {
  const from = first ? whole.indexOf(first) : -1
  const to = from < 0 || !first ? -1 : whole.indexOf(second, from + first.length)
  const [, way] = (to < 0 || !first ? null : IN_ORDER.exec(whole.slice(from + first.length, to))) ?? []
  return way === 'before' || way === 'after'
    ? { way, stands: plain(whole.slice(from, to + second.length)) }
    : null
}
const IN_ORDER = /^,? (?:(?:shortly|soon|only|just|long|well|days|weeks|months|years) )?(before|after) $/

/** "Has recognised them and will hand over the embassy": what is done is stated, whatever is to come. */
function beforeWhatComes(sentence: string): string[] {
  const [done = '', ...coming] = sentence.split(COMING)
  return coming.length && DONE_ALREADY.test(done) ? [done, ...coming] : [sentence]
}
const COMING =
  /,? (?:and |(?=who))(?=(?:[\p{L}’']+ ){0,3}(?:who['’]ll|will|would|plans? to|intends? to|is set to)\b)/u
const DONE_ALREADY =
  /\b(?:ha[sd]|have|is|are|was|were|keeps?|holds?|runs?|remains?|stays?|stands?)\b|\p{L}ed\b/u

/** The parts of a sentence that have a yes or no of their own; what follows "without" is denied. */
function partsOf(sentence: string, { cut }: Wordings): Pick<Clause, 'text' | 'leans'>[] {
  return sentence
    .split(PARTS)
    .flatMap((part) => part.split(cut))
    .flatMap(joinedIn)
    .flatMap(norIn)
    .map((part, i) => ({
      text: i > 0 && /\bing\b|^\w+ing\b/i.test(part) && / without /i.test(sentence) ? `not ${part}` : part,
      leans: i > 0,
    }))
}

/**
 * Nothing reads longer sentences whole: such a one is cut before a word, or behind a comma where no spaces are written.
 * So many letters with neither are no words, and state nothing. In letters (UTF-16).
 */
const LONGEST = 1_000
const CUTS = [' ', '，', '、', '،']

function notTooLong(sentence: string): string[] {
  const pieces: string[] = []
  for (let from = 0; from < sentence.length; ) {
    const isLast = sentence.length - from <= LONGEST
    const cut = Math.max(...CUTS.map((mark) => sentence.lastIndexOf(mark, from + LONGEST)))
    const to = isLast ? sentence.length : cut > from ? cut : from + LONGEST
    if (isLast || cut > from) pieces.push(sentence.slice(from, to))
    from = to
  }
  return pieces
}

/** "They hold the embassy in Tehran, and Iran has not recognised them": two statements; in a list of names "and" joins one. */
function joinedIn(part: string): string[] {
  const others = part.split(ANOTHER)
  if (others.length === 2 && others.every(isLongEnough)) return others
  const [first = '', second, ...more] = part.split(/, and /i)
  if (!second || more.length || (first.includes(',') && !OF_ITS_OWN.test(second))) return [part]
  if (/^(?:(?:most|some|all|much|part|half) of|to|for|by|with|from|in|of)\b/i.test(second)) return [part]
  return [first, second].every(isLongEnough) ? [first, second] : [part]
}
/** Fewer than four words state nothing by themselves, unless somebody does something in them: "Britain sold it". */
const isLongEnough = (half: string): boolean => {
  const { length } = half.trim().split(/\s+/)
  return length >= FEWEST || (length === FEWEST - 1 && SOLD_IT.test(half))
}
const SOLD_IT = /^\W*\p{Lu}\p{L}+ \p{Ll}+ (?:it|them|him|her)\W*$/u
/** "And Moscow admits nobody": a State, and what it does. */
const OF_ITS_OWN =
  /^(?:the )?\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)? (?:still |now |also |only |has |have |had |does |did |is |was )*(?:not )?\p{Ll}+(?:s|ed|ing)?\b/u
/** "China has accepted one and Spain has closed its embassy": each State with its own verb, the first verb before the "and". */
const ANOTHER =
  /(?<=\b(?:ha[sd]|have|is|was|did|does|recogni[sz]e[sd]|accept(?:s|ed)|re-?opened|clos(?:ed|es)|shuts?|wound up|ended|ends|halt(?:s|ed)|took|takes|refuse[sd])\b[^,;:]{8,90}) and (?=(?:(?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?|[Tt]he (?:\p{Lu}\p{L}+ ){1,2}(?:embassy|consulate)|[Tt]he (?:embassy|consulate) in \p{Lu}\p{L}+) (?:has|had|is|was|does|did|remains|\p{Ll}+ed|took|takes|gave|sold|kept|sent|brought|met|left|made|recognises|accepts|closes|refuses)\b)/u
/** Fewer words state nothing by themselves. */
const FEWEST = 4

/** "It accepts no envoy, nor establishes relations": what "nor" denies is denied by itself. */
function norIn(part: string): string[] {
  if (/\bneither\b/i.test(part)) return [part]
  return part.split(NOR).map((one, i) => (i > 0 ? `not ${one}` : one))
}
const NOR = /,? nor (?=(?:will|does|did|has|have|had|establish|accept|accredit|recogni|tak|receiv|giv)\w*\b)/i
