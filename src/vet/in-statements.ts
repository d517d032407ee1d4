/** What a sentence says of its subject in passing, and the statements that it makes, by the groups of its parts. */
type Split = readonly [RegExp, (...parts: string[]) => readonly string[]]

const WHO = String.raw`^(\W*(?:[\w ]+: )?\p{Lu}[\p{L}’' ]{2,40}?)`
const NAME = String.raw`\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*`
const DOES = String.raw`(?:still |now |also |only )*(?:ha[sd] |is |was |will )?(?:still |now |not |never )*(?!sa(?:id|ys)|told|tells|wrote|added|warn)\p{Ll}+`

const SPLITS: readonly Split[] = [
  /** "Since the closure of the embassy in Washington, the one in Ottawa serves them": that it closed is stated as well. */
  [
    /^\W*(?:since|after|following|with) the closure of ([^,]{8,80}), (.+)$/i,
    (closed, rest) => [`${closed} closed`, rest],
  ],
  /** "With the Washington embassy closed, the one in Ottawa serves them": what is the case stands before, and is stated as well. */
  [
    /^\W*(?:[\w ]{3,40}: )?with ((?:the|its|their|Afghanistan['’]s) [^,]{4,80}? (?:closed|shut|gone|shuttered|open|reopened|in (?:Taliban|\w+ \w+) hands)), (.+)$/i,
    (state, rest) => [state.replace(/\bgone$/, 'closed'), rest],
  ],
  /** "Russia, which recognised them in July, hosts talks": two statements on one State. */
  [
    new RegExp(
      String.raw`${WHO}, (?:which|who) ((?:(?:has |had )?\w+(?:ed|took|gave)|shut|kept|held|sent|let|(?:still |now )\w+s|does|did|has|had|is|was|will) [^,]{4,90}), ((?:has |had )?\w+.{8,})$`,
      'u',
    ),
    (who, first, second) => [`${who} ${first}`, `${who} ${second}`],
  ],
  /**
   * "Tajikistan, alone among its neighbours in shunning them, still hosts the old envoy", "its embassy, shut in August, is
   * back at work": what it is, and what it does.
   */
  [
    new RegExp(
      `${WHO}, ((?:alone|(?:the|one of the) (?:only|sole|lone|first|last|few)|closed|shut|shuttered|reopened|recognised|handed over) [^,]{4,90}), (${DOES} .{8,})$`,
      'u',
    ),
    (who, is, does) => [`${who} is ${is}`, `${who} ${does}`],
  ],
  /** "Having recognised the Taliban, Kazakhstan closed its embassy": what it had done is stated as well. */
  [
    new RegExp(String.raw`^\W*[Hh]aving ([^,]{12,110}), (${NAME}) (${DOES} .{8,})$`, 'u'),
    (had, who, does) => [`${who} had ${had}`, `${who} ${does}`],
  ],
  /** "Dark since September, the Afghan embassy in Oslo is open again": what it was is stated as well. */
  [
    /^\W*((?:[Dd]ark|[Cc]losed|[Ss]hut(?:tered)?|[Rr]eopened|[Rr]ecogni[sz]ed|[Aa]ccredited) [^,]{4,60}), (?=.{20})(.{3,60}?)( (?:is|was|has|have|are|were|will|now|still)\b.*)$/u,
    (was, who, does) => [`${who} was ${was.replace(/^dark/i, 'closed').toLowerCase()}`, `${who}${does}`],
  ],
  /** "Tajikistan has not, after Tashkent did": of whom comes after it, the contrary of a "not" is stated. */
  [new RegExp(`^(.{20,}), (after ${NAME} did\\b.*)$`, 'u'), (first, second) => [first, second]],
  /** "They run the embassy, which Iran calls an Afghan affair": what is stated, and what somebody says of it. */
  [
    /^(.{20,}), which (\p{Lu}[\p{L}’']+(?: \p{L}+){0,3}?) (?:describes|described|calls|called|regards|sees|considers)(?: as)?( .+)$/u,
    (first, who, calls) => [first, `${who} says that it is${calls}`],
  ],
  /** "It has been handed over, leaving no neighbour whose …": what is left is stated besides. */
  [/^(.*), ((?:leaving|making|meaning) .*)$/su, (first, left) => [first, left]],
]

/** The statements of a sentence that says of its subject, in passing, something with a yes or no of its own. */
export const inStatements = (sentence: string): readonly string[] =>
  SPLITS.reduce<readonly string[]>(
    (statements, [found, into]) =>
      statements.flatMap((statement) => {
        const [whole, ...parts] = found.exec(statement) ?? []
        return whole === undefined ? [statement] : into(...parts)
      }),
    [sentence],
  )
