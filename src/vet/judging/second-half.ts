import type { Fact, Knowledge } from '../../knowledge/knowledge.ts'
import { sharedWith, stemsIn, wordsIn } from '../../knowledge/relevance.ts'
import { oneOf } from '../any-of.ts'
import type { Vetted } from '../vet.ts'

/**
 * What was told in a sentence that goes on behind "and" with what else was done, where a fact bears the sentence out and
 * tells nothing of that: a verdict stands for the first half alone, and the other is told as not checked, unless it is
 * denied by itself. "Closed its embassy and left a month later", "recognised them and Belarus promised to follow".
 */
export function secondHalf<T extends Told>(
  one: T,
  hold: (part: string) => readonly Vetted[],
  knowledge: Knowledge,
): T {
  const { stands, vetted } = one
  const isBorneOut =
    stands.length <= LONGEST && vetted.length > 0 && vetted.every((each) => isBorne(each, stands))
  const halves = isBorneOut ? halvesOf(stands) : null
  if (!halves || isTold(halves.second, vetted, knowledge)) return one
  const own = hold(halves.read)
  if (own.length && own.every(({ verdict }) => verdict === 'supported')) return one
  const first = vetted.map((each) => ({ ...each, text: halves.first }))
  const denied = halves.isWhole ? own.filter(({ verdict }) => verdict === 'contradicted') : []
  return denied.length
    ? { ...one, vetted: [...first, ...denied.map((each) => ({ ...each, text: halves.second }))] }
    : { ...one, vetted: first, unread: [halves.second] }
}
type Told = Readonly<{ stands: string; vetted: readonly Vetted[]; unread: readonly string[] }>

/** In English, in which the reports are. */
const isBorne = ({ verdict, language, text }: Vetted, stands: string): boolean =>
  verdict === 'supported' && language === 'en' && text === stands

/** What is longer was cut before, or is no sentence. */
const LONGEST = 400

/** `isWhole` where somebody does something in the second, so that it is a sentence by itself. */
type Halves = Readonly<{ first: string; second: string; read: string; isWhole: boolean }>

/** What is done, in the past or by an auxiliary. */
const DONE = oneOf(
  String.raw`\p{Ll}{2,}ed`,
  'left|met|sent|paid|took|gave|told|said|made|put|held|kept|brought|sold|built|broke|went|came|became|began|got|won|lost|let|cut|set|fled|flew|flown|swore|drew|threw|hung|spoke|wrote|bought|found|saw|ran',
  'has|have|had|is|are|was|were|will|would|does|did|plans|wants|hopes',
  'pays|keeps|sends|gives|takes|makes|lets|calls|says|meets|runs|holds|works|serves|lives|stays|remains|refuses|allows|helps|leads|promises|offers|sells|opens|closes',
)
const ADVERB = oneOf(
  'then|later|also|since|soon|now|still|even|never|not|both|all|each|subsequently',
  String.raw`\p{Ll}+ly`,
)
/** "And says that it has not recognised them": of what is said the whole sentence is read. */
const SAYS =
  '(?:says?|said|calls?|called|insists?|insisted|adds?|added|told|stress(?:es|ed)|denies|denied)\\b'
/** Behind an "and": "left Kabul", "Belarus promised to follow", "its envoy was promoted". */
const SECOND = new RegExp(
  String.raw`^,? and (?:(${oneOf(
    String.raw`(?:the|its|their|his|an?) (?:\p{L}+ ){0,2}\p{Ll}+`,
    String.raw`(?:the )?\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*)*`,
  )}) |(?!(?:${ADVERB} )*${SAYS}))(?:${ADVERB} )*${DONE}(?!\p{L})`,
  'u',
)
/** What a sentence is told behind: "6 Nov: …", "… / …". */
const BEHIND = /[/;:–—]/
/** Whoever stands before what is done first. */
const SUBJECT = new RegExp(String.raw`^(.{2,80}?) (?:${ADVERB} )*${DONE}(?!\p{L})`, 'u')
const AND = /,? and /g
/** "Accepted one, opened a trade house and signed a pact": in a list of what is done, the first comma. */
const LISTED = new RegExp(String.raw`, (?=(?:${ADVERB} )*${DONE} (?!by\b))`, 'u')

/** The halves of a sentence, the second as it stands and as it reads with its subject; null where it has one alone. */
function halvesOf(sentence: string): Halves | null {
  for (const { index } of sentence.matchAll(AND)) {
    const rest = sentence.slice(index)
    const [found, somebody] = SECOND.exec(rest) ?? []
    const [, subject] = subjectOf(sentence.slice(0, index)) ?? []
    if (!found || !subject) continue
    const listed = somebody ? -1 : sentence.slice(0, index).search(LISTED)
    const at = listed > 0 && subjectOf(sentence.slice(0, listed)) ? listed : index
    const second = sentence.slice(at).replace(/^,? (?:and )?/, '')
    return {
      first: sentence.slice(0, at),
      second,
      read: somebody ? second : `${subject} ${second}`,
      isWhole: somebody !== undefined,
    }
  }
  return null
}
const subjectOf = (half: string) => SUBJECT.exec(half.split(BEHIND).at(-1)?.trim() ?? '')

/** Whether half of the words of the second half, names aside, stand in what bears the sentence out, or all of them in something else on file of the same State. */
function isTold(second: string, vetted: readonly Vetted[], knowledge: Knowledge): boolean {
  const words = wordsOf(second)
  const states = vetted.flatMap(({ countries }) => countries)
  const told = vetted.flatMap(({ finding }) =>
    finding ? [finding.sentence, ...finding.evidence.flatMap(({ quote }) => quote ?? [])] : [],
  )
  return (
    wordsIn(told.join(' '), words) >= words.length / 2 ||
    knowledge.facts.some(
      (fact) =>
        statesOf(fact, knowledge).some((code) => states.includes(code)) &&
        sharedWith(fact, words) === words.length,
    )
  )
}
const statesOf = ({ country, mission }: Fact, knowledge: Knowledge): readonly string[] => {
  const { sending, receiving } = (mission && knowledge.mission(mission)) || {}
  return [country, sending, receiving].flatMap((code) => (code && code !== 'AF' ? [code] : []))
}
const wordsOf = (words: string): readonly string[] =>
  [...stemsIn(words.replace(NAME, ' ').replace(SMALL, ' '))].filter(Boolean)
const NAME = /\b\p{Lu}[\p{L}’'-]*/gu
const SMALL =
  /\b(?:an?|the|of|in|at|on|by|to|for|with|and|that|its?|his|her|their|they|he|she|from|was|were|is|are|has|have|had|been|be|will|would|as|not|then|also|since)\b/gi
