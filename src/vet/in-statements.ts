/** The statements of a sentence that says of its subject, in passing, something with a yes or no of its own. */
export const inStatements = (sentence: string): string[] =>
  sinceItClosed(sentence)
    .flatMap(withItsState)
    .flatMap(withWhatItDid)
    .flatMap(withWhatItIs)
    .flatMap(withWhatItHad)
    .flatMap(withWhatItWas)
    .flatMap(withWhoDidBefore)
    .flatMap(withWhatItIsCalled)
    .flatMap(withWhatIsLeft)

/** "With the Washington embassy closed, the one in Ottawa serves them": what is the case stands before, and is stated as well. */
function withItsState(sentence: string): string[] {
  const [, state, rest] = WITH.exec(sentence) ?? []
  return state && rest ? [state.replace(/\bgone$/, 'closed'), rest] : [sentence]
}
const WITH =
  /^\W*(?:[\w ]{3,40}: )?with ((?:the|its|their|Afghanistan['’]s) [^,]{4,80}? (?:closed|shut|gone|shuttered|open|reopened|in (?:Taliban|\w+ \w+) hands)), (.+)$/i

/** "Since the closure of the embassy in Washington, the one in Ottawa serves them": that it closed is stated as well. */
function sinceItClosed(sentence: string): string[] {
  const [, closed, rest] = CLOSURE.exec(sentence) ?? []
  return closed && rest ? [`${closed} closed`, rest] : [sentence]
}
const CLOSURE = /^\W*(?:since|after|following|with) the closure of ([^,]{8,80}), (.+)$/i

const WHO = String.raw`^(\W*(?:[\w ]+: )?\p{Lu}[\p{L}’' ]{2,40}?)`
const DOES = String.raw`(?:still |now |also |only )*(?:ha[sd] |is |was |will )?(?:still |now |not |never )*(?!sa(?:id|ys)|told|tells|wrote|added|warn)\p{Ll}+`

/** "Russia, which recognised them in July, hosts talks": two statements on one State. */
function withWhatItDid(sentence: string): string[] {
  const [, who, first, second] = WHICH.exec(sentence) ?? []
  return who && first && second ? [`${who} ${first}`, `${who} ${second}`] : [sentence]
}
const WHICH = new RegExp(
  String.raw`${WHO}, (?:which|who) ((?:(?:has |had )?\w+(?:ed|took|gave)|shut|kept|held|sent|let|(?:still |now )\w+s|does|did|has|had|is|was|will) [^,]{4,90}), ((?:has |had )?\w+.{8,})$`,
  'u',
)

/**
 * "Tajikistan, alone among its neighbours in shunning them, still hosts the old envoy", "its embassy, shut in August, is
 * back at work": what it is, and what it does.
 */
function withWhatItIs(sentence: string): string[] {
  const [, who, is, does] = ALONE.exec(sentence) ?? []
  return who && is && does ? [`${who} is ${is}`, `${who} ${does}`] : [sentence]
}
const ALONE = new RegExp(
  `${WHO}, ((?:alone|(?:the|one of the) (?:only|sole|lone|first|last|few)|closed|shut|shuttered|reopened|recognised|handed over) [^,]{4,90}), (${DOES} .{8,})$`,
  'u',
)

/** "Having recognised the Taliban, Kazakhstan closed its embassy": what it had done is stated as well. */
function withWhatItHad(sentence: string): string[] {
  const [, had, who, does] = HAVING.exec(sentence) ?? []
  return had && who && does ? [`${who} had ${had}`, `${who} ${does}`] : [sentence]
}
const HAVING = new RegExp(
  String.raw`^\W*[Hh]aving ([^,]{12,110}), (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*) (${DOES} .{8,})$`,
  'u',
)

/** "Dark since September, the Afghan embassy in Oslo is open again": what it was is stated as well. */
function withWhatItWas(sentence: string): string[] {
  const [, was, rest = ''] = WAS.exec(sentence) ?? []
  const [who] = (was && WHOSE.exec(rest)) ?? []
  return who ? [`${who} was ${was?.replace(/^dark/i, 'closed').toLowerCase()}`, rest] : [sentence]
}
const WAS =
  /^\W*((?:[Dd]ark|[Cc]losed|[Ss]hut(?:tered)?|[Rr]eopened|[Rr]ecogni[sz]ed|[Aa]ccredited) [^,]{4,60}), (.{20,})$/u
const WHOSE = /^.{3,60}?(?= (?:is|was|has|have|are|were|will|now|still)\b)/

/** "Tajikistan has not, after Tashkent did": of whom comes after it, the contrary of a "not" is stated. */
function withWhoDidBefore(sentence: string): string[] {
  const [, first, second] = AFTER.exec(sentence) ?? []
  return first && second ? [first, second] : [sentence]
}
const AFTER = /^(.{20,}), (after \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)* did\b.*)$/u

/** "They run the embassy, which Iran calls an Afghan affair": what is stated, and what somebody says of it. */
function withWhatItIsCalled(sentence: string): string[] {
  const [, first, who, calls] = CALLED.exec(sentence) ?? []
  return first && who && calls ? [first, `${who} says that it is${calls}`] : [sentence]
}
const CALLED =
  /^(.{20,}), which (\p{Lu}[\p{L}’']+(?: \p{L}+){0,3}?) (?:describes|described|calls|called|regards|sees|considers)(?: as)?( .+)$/u

/** "It has been handed over, leaving no neighbour whose …": what is left is stated besides. */
const withWhatIsLeft = (sentence: string): string[] => sentence.split(/, (?=(?:leaving|making|meaning) )/)
