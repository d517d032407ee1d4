const OF_AMBASSADOR =
  /\b(?:raise[sd]?|go(?:es)? up|went up|rises|rose|ma[dk]es?|upgrade[sd]?|elevate[sd]?|promote[sd]?|name[sd]?|lift(?:s|ed)?|appoint(?:s|ed)?)\b.*\bambassador/i
const IN_KABUL = /\bKabul\b/
/** "Kabul says it will do the same in Islamabad". */
const LIKEWISE =
  /^(\W*(?:[Aa]nd |[Ww]hile )?)(?:Kabul|[Tt]he Taliban|[Tt]he (?:Islamic )?Emirate|Muttaqi|Mujahid|Balkhi) (?:(?:say|said|announce|promise|pledge|vow)(?:s|d|ed)?(?: that)? (?:it|they) (?:will|would|is to|are to)|will|is to|(?:promise|pledge|vow)(?:s|d|ed)? to) (?:soon |also )?(?:do (?:the same|likewise|so)|follow suit|reciprocate|respond in kind|return the (?:favou?r|gesture)|match (?:it|that|the (?:move|step)))(?: with its own post| at its own embassy)? in (?!Kabul)(\p{Lu}\p{L}+)\b/u

/** "The Taliban answered that they would keep theirs in Islamabad at chargé level", "theirs in Islamabad stays a chargé". */
const KEPT_LOW =
  /^(\W*(?:[Aa]nd |[Ww]hile |[Bb]ut )?)(?:Kabul|[Tt]he Taliban|[Tt]he (?:Islamic )?Emirate|Muttaqi|Mujahid|Balkhi) (?:(?:sa(?:y|ys|id)|answer(?:s|ed)?|repl(?:y|ies|ied)|announced?|respond(?:s|ed)?)(?: that)? )?(?:(?:they|it) )?(?:(?:will|would|is to|are to) )?(?:(?:keeps?|kept|leaves?|left) (?:theirs|(?:its|their) (?:own )?(?:man|envoy|charg[ée]|post|mission|embassy))|theirs) in (?!Kabul)(\p{Lu}\p{L}+) (?:(?:stays?|remains?|would stay|will stay|would remain|will remain) )?(?:(?:at|as|an?|on) )*(?:charg[ée]|where (?:he|it|they) (?:is|are)|unchanged)(?!\p{L})/u

/** What the Taliban say they will do in return, behind a sentence on a State that raised its post in Kabul: raise theirs. */
export const inReturn = (sentence: string, before: string): string =>
  OF_AMBASSADOR.test(before) && IN_KABUL.test(before)
    ? sentence
        .replace(LIKEWISE, '$1Kabul says it will raise its post in $2 to ambassador rank')
        .replace(KEPT_LOW, '$1Kabul says it will not raise its post in $2 to ambassador rank')
    : sentence
