import { CAPTURED_NAME, WORD_OF_NAME } from '../../patterns.ts'
import type { Rewording } from '../rewording.ts'

const POWER =
  '(?:seiz|(?:re-?)?t[ao]{1,2}k|(?:re)?captur|return|regain|won back|c[ao]me back|sw[ea]pt)\\w*(?: \\w+)? (?:to |over |into |in )?(?:power|kabul|control|the country)(?: on \\d+ \\w+)?(?:(?: in| on)? (?:\\w+ )?20\\d\\d)?'

/** What an English clause tells in passing of times, places and States of which it states nothing. */
export const IN_PASSING: readonly Rewording[] = [
  /** "Its Beijing ambassador, Michael Campbell, as …": he sits there, and nobody is taken there by that. */
  [
    /\bits (?!(?:Afghan|Taliban|Emirate|French|Dutch|Greek|Swiss|Thai|\p{L}+(?:ian|ese|ish|ani|[ao]i|zbek|zakh|yrgyz|ajik))\b)(\p{Lu}\p{Ll}+) (ambassador|envoy)(?= (?:as|the|an?|was|has)\b|,)/gu,
    'its $2 in $1',
  ],
  /** "Shaheen, once the voice of the Doha office, now heads the embassy": what he was is past. */
  [
    /, (?:once|formerly|previously|until recently) (?:the|an?|its|their) [^,.;]{3,50}, (?=(?:now |today |currently )?(?:heads|runs|leads|is|serves)\b)/gu,
    ' ',
  ],
  /** "Afghans in the United States" are asked about as Afghans, and the State is not. */
  [
    /\bAfghan[- ]Americans?\b|\bAfghans (?:living |based )?in (?:the )?(?:United States|US|U\.S\.|America|USA|States)(?!\p{L})/gu,
    'Afghans abroad',
  ],
  /** "Since they seized power in August 2021", "who took Kabul in 2021": the takeover, and not the day of what is stated. */
  [
    new RegExp(
      String.raw`\b(since|after) (?:(?:they|it|the taliban|the group|their|its) )?(?:${POWER}|(?:return|takeover|seizure)\w*(?: (?:to|of) (?:power|kabul))?(?: in (?:\w+ )?20\d\d)?)`,
      'gi',
    ),
    '$1 the takeover',
  ],
  [new RegExp(`,? (?:who|which) (?:have |has |had )?${POWER},?`, 'gi'), ''],
  [
    /\b(since|after) (?:the )?(?:fall|collapse|end|toppling) of the (?:\w+ )?(?:republic|government|regime)|\b(since|after) the (?:\w+ )?(?:republic|government|regime) (?:collapsed|fell|was toppled)(?: in (?:\w+ )?20\d\d)?/gi,
    '$1$2 the takeover',
  ],
  /** "China, not Russia, was first": of the one passed over nothing is denied. */
  [/, (?:and )?not (?:the )?\p{Lu}[\p{L}’']*(?: \p{Lu}[\p{L}’']*){0,2},(?= )/gu, ''],
  /** "Came to see how it is run": what somebody comes to find out is not stated. */
  [/ to (?:see|check|find out|learn|assess) (?:how|whether|if) [^,.;]*?(?= and |[,.;]|$)/gi, ''],
  [new RegExp(String.raw`^(\W*)After ${CAPTURED_NAME}, ${CAPTURED_NAME}: (?=\p{Lu})`, 'u'), '$1'],
  [
    new RegExp(
      `,? (?:through|via|by letting|letting) its (?:man|woman|ambassador|envoy|mission|embassy) in ${CAPTURED_NAME}`,
      'gu',
    ),
    ' through its man',
  ],
  [
    new RegExp(
      String.raw`^(\W*)(?:[Oo]ur |[Aa] )?(?:[Ss]tringer|[Cc]orrespondent|[Rr]eporter|[Ss]ource) in ${CAPTURED_NAME} (?:files|says|reports|writes|hears) (?:that )?`,
      'u',
    ),
    '$1',
  ],
  /** "Chaired by Sweden", "desk in Osaka hears", "moved from Kabul to Doha": States that nothing is stated of. */
  [new RegExp(`, chaired by ${CAPTURED_NAME},?`, 'gu'), ''],
  [
    new RegExp(
      `, (?:the |our |a )?(?:desk|bureau|source|stringer|correspondent|man|woman|colleague) in ${CAPTURED_NAME} (?:hears|says|reports|writes|is told)(?=\\W*$)`,
      'gu',
    ),
    '',
  ],
  /** "Has named its man in Beijing ambassador to Afghanistan": where he sits. */
  [
    new RegExp(
      String.raw`\b((?:name[ds]?|made|makes|appoint(?:ed|s)) its (?:man|woman|ambassador|envoy|representative)) in ${CAPTURED_NAME}(?=,| as\b| non)`,
      'gu',
    ),
    '$1',
  ],
  /** "Looked after by Japan rather than the Taliban": who does not. */
  [/,? (?:rather than|instead of) (?:by |to |with )?(?:the )?(?:Taliban|Emirate)\b(?:['’]s)?/g, ''],
  [/\bout of Afghanistan\b/g, 'out of Kabul'],
  [new RegExp(String.raw`\b(from Kabul|moved it|relocated it) to ${CAPTURED_NAME}`, 'gu'), '$1'],
  /** "After Tashkent, Tajikistan is the one neighbour left": of whom it comes after nothing is stated. */
  [
    new RegExp(
      String.raw`^(\W*)After ${CAPTURED_NAME}, (?=(?:the )?\p{Lu}\p{L}+ (?:is|was|has|becomes|became|remains)\b)`,
      'u',
    ),
    '$1',
  ],
  /** "Gone from the embassy is Elmi": that he left says nothing of who runs it. */
  [
    new RegExp(
      String.raw`^(\W*)(?:Gone|Out|Missing|Absent) from (the [^,]{5,60}?) is (${WORD_OF_NAME}(?: ${WORD_OF_NAME}){0,3})(?=\W|$)`,
      'u',
    ),
    '',
  ],
  [/,? (?:i\.e\.|\bie\b|in other words),? [^,;]*$/gi, ''],
  /** "Won't recognise them just because Russia has": what another did is no reason, and is not denied. */
  [
    new RegExp(
      `,? (?:just|simply|merely|only) because ${CAPTURED_NAME} (?:has|had|did|does)(?: so)?(?=\\W*$)`,
      'u',
    ),
    '',
  ],
  /** "A ban that had branded them terrorist since 2003": what was so before the time on file is told in passing. */
  [
    / (?:that|which) (?:\p{Lu}\p{L}+ )?(?:had|has|was|were|is) [^,;]*? (?:since|in) (?:19\d\d|20(?:[01]\d|20))(?=\W*$)/gu,
    '',
  ],
  [/,? according to (?:an?|some|one) [^,;]*$/i, ''],
  /** "Was accepted without a murmur": how it went is told, and nothing denied. */
  [
    / without (?:(?:an?|any|the slightest|so much as a|much|further) )?(?:murmur|fuss|objections?|protests?|resistance|demur|complaints?)(?=\W*$|[,;.])/giu,
    '',
  ],
]
