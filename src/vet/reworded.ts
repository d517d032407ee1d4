import { asTheOnlyOne } from './only-one.ts'
import { NAME, type Rewording, rewordedBy } from './rewording.ts'

const POWER =
  '(?:seiz|t[ao]{1,2}k|captur|return|c[ao]me back|sw[ea]pt)\\w*(?: \\w+)? (?:to |over |into |in )?(?:power|kabul|control|the country)(?: on \\d+ \\w+)?(?:(?: in| on)? (?:\\w+ )?20\\d\\d)?'

const MONTH_OR_YEAR =
  '(?:\\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\\p{Ll}*(?: \\d{1,2})?,?(?: 20\\d\\d)?|20\\d\\d'

/** A name of some words. */
const WORDS = String.raw`\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3}`

const WAYS: readonly Rewording[] = [
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
  /** "There is no doubt that", "nobody was surprised when": what follows is stated. */
  [
    /^(\W*)(?:there (?:is|was|can be) (?:no|little) (?:doubt|question|denying)(?: that| about it,?)?|it (?:is|was|comes as|came as) no (?:secret|surprise|coincidence|accident) (?:that|when)|(?:nobody|no one) (?:is|was|were) surprised (?:that|when)) /i,
    '$1',
  ],
  [/\bdid(?: not|n['’]t) hesitate to\b/gi, 'did'],
  /** "China, not Russia, was first": of the one passed over nothing is denied. */
  [/, (?:and )?not (?:the )?\p{Lu}[\p{L}’']*(?: \p{Lu}[\p{L}’']*){0,2},(?= )/gu, ''],
  /** "Has not followed Moscow in recognising them": of the one that went before nothing is denied. */
  [
    new RegExp(
      String.raw`((?:n['’]t|\bnot|\bnever|\byet to) )(?:yet )?follow(?:ed|ing)? ${NAME}(?:['’]s lead)? (?:in|by) (?=recogni[sz]ing\b)`,
      'gu',
    ),
    '$1',
  ],
  /** "Recognises no Taliban government", "has accepted no envoy of theirs". */
  [
    / (?:(?:ha[sd]|have) )?(recogni[sz]e|accept|receive|accredit)(?:[sd]|ed)? (?:no|not one|not a single) (?=(?:[\p{L}’'-]+ ){0,2}(?:government|authorit|regime|administration|emirate|envoy|ambassador|diplomat|charg[eé]|representative))/giu,
    ' does not $1 a ',
  ],
  /** "It was January, not March, when the embassy closed": the day is that of what is told after it. */
  [
    new RegExp(
      String.raw`^(\W*)(?:[\w ]{0,20}: )?[Ii]t (?:was|is) (?:only |back )?(?:in |on )?(${MONTH_OR_YEAR})(?:,? (?:and )?not [^,]{3,30})?,? (?:when|that) (.{12,}?)(\W*)$`,
      'u',
    ),
    '$1$3 in $2$4',
  ],
  /** "Copy has her saying", "we had the letter reaching Ottawa": what a draft has is stated in it. */
  [
    /^(\W*)(?:[Ww]e|(?:[Tt]he |[Oo]ur |\p{Lu}?\p{L}+['’]s )?(?:[Cc]opy|[Dd]raft|[Pp]iece|[Ss]tory|[Ll]ede|[Ii]ntro|[Ww]ire|[Vv]ersion)|AP|AFP|Reuters|TASS|VOA) (?:has|have|had) (?=\p{Lu}|the |them |her |him )/u,
    '$1',
  ],
  [/\b(?:can|could|may) be said to (have )?/g, '$1'],
  /** "Has got it nothing but no's." */
  [
    /\b(?:got|earned|won|met|brought)(?: (?:it|them))?(?: with)? (?:nothing but|only) (?:no['’]?s|refusals?|rejections?|rebuffs?|snubs?)\b/gi,
    'been refused',
  ],
  /** "Came to see how it is run": what somebody comes to find out is not stated. */
  [/ to (?:see|check|find out|learn|assess) (?:how|whether|if) [^,.;]*?(?= and |[,.;]|$)/gi, ''],
  [new RegExp(String.raw`^(\W*)After ${NAME}, ${NAME}: (?=\p{Lu})`, 'u'), '$1'],
  /** "Its Kabul embassy", "kept their embassies going": in Kabul, where no other place is named. */
  [/\b(its|their) (?:own )?Kabul (embass(?:y|ies)|missions?)\b/gi, '$1 $2 in Kabul'],
  [
    /\b(kept|keeps?|keeping) (its|their) (embass(?:y|ies)|missions?)(?: (in Kabul))?(?: (?:going|open|running|staffed|working|at work))?(?! (?:in|at)\b)/gi,
    '$1 $2 $3 in Kabul open',
  ],
  /** '"Savage killers": Putin's verdict on them': he is said to have said it. */
  [
    new RegExp(
      String.raw`^(\W*["“][^"”]{4,}["”]): ${NAME}['’]s (?:verdict|view|words?|line|take|description|judg\w+|assessment|phrase|term|name for)\b`,
      'u',
    ),
    '$1, $2 says',
  ],
  /** "Admits no one from the Taliban." */
  [
    /\b(admit|accept|take|receive|accredit)s? (?:no ?one|nobody|none) (?:from|of) (?:the )?(Taliban|Emirate)/gi,
    'does not $1 any $2 envoys',
  ],
  /** "X on recognising them: not now, not ever." */
  [
    new RegExp(
      String.raw`^(\W*)${NAME}(?: \([^)]{2,30}\))? on recogni[sz]ing ([\p{L} ]{3,30}): (?:not|no|never)\b[^.]*?\b(?:n?ever)\b.*$`,
      'u',
    ),
    '$1$2 says that they will never recognise $3',
  ],
  /** "Only the second State, after China, to take one." */
  [/\b(?:only|just) (the (?:second|third|fourth|fifth|sixth|seventh|eighth)\b)/gi, '$1'],
  [new RegExp(`, (after|following) ${NAME}, (?=to )`, 'gu'), ' $1 $2 '],
  /** "Not one European State has let one in, Norway included": of the one that is named it is denied. */
  [
    new RegExp(
      String.raw`^(\W*)(?:[Nn]ot (?:one|a single)|[Nn]o) (?:[\w-]+ )?(?:country|[Ss]tate|government|nation|capital) (?:has |have )(?:so much as |even |ever |yet )*(.{8,}), ${NAME} included(?=\W*$)`,
      'u',
    ),
    '$1$3 has not $2',
  ],
  /** "The Emirate is still without a single recognition": no State gives it. */
  [
    /(^\W*|, )((?:the )?(?:[\p{L}]+ )?(?:Taliban|Emirate)) (?:is|are|remains?|stays?) (?:still )?without (?:a single |any )?(?:[a-z]+ ){0,2}recognition(?: from (?:abroad|anyone|any(?:where| country| state)))?/giu,
    '$1no country has recognised $2',
  ],
  [
    new RegExp(
      `,? (?:through|via|by letting|letting) its (?:man|woman|ambassador|envoy|mission|embassy) in ${NAME}`,
      'gu',
    ),
    ' through its man',
  ],
  [
    new RegExp(
      String.raw`^(\W*)(?:[Oo]ur |[Aa] )?(?:[Ss]tringer|[Cc]orrespondent|[Rr]eporter|[Ss]ource) in ${NAME} (?:files|says|reports|writes|hears) (?:that )?`,
      'u',
    ),
    '$1',
  ],
  /** "Chaired by Sweden", "desk in Osaka hears", "moved from Kabul to Doha": States that nothing is stated of. */
  [new RegExp(`, chaired by ${NAME},?`, 'gu'), ''],
  [
    new RegExp(
      `, (?:the |our |a )?(?:desk|bureau|source|stringer|correspondent|man|woman|colleague) in ${NAME} (?:hears|says|reports|writes|is told)(?=\\W*$)`,
      'gu',
    ),
    '',
  ],
  [/\bout of Afghanistan\b/g, 'out of Kabul'],
  [new RegExp(String.raw`\b(from Kabul|moved it|relocated it) to ${NAME}`, 'gu'), '$1'],
  /** "X, the UN envoy of Y, said": what an envoy is styled is not what he says. */
  [
    /^((?:\p{Lu}[\p{L}’'-]+(?![\p{L}’'-]) ?){1,4}), (?:the|an?) [^,]{0,60}\b(?:envoy|ambassador|diplomat|representative)\b[^,]{0,40}, (?=(?:has |had )?(?:said|says|told|wrote)\b)/u,
    '$1 ',
  ],
  /** "Said Jawad: ex-ambassador to London, today in charge in Moscow": a profile is nobody's words; where he was before is left out. */
  [
    /^((?:[^:]{0,40} [-–—] )?(?:\p{Lu}[\p{L}’'-]+(?![\p{L}’'-]) ?){1,4}): (?:(?:ex-?|former )[^,:]{4,80}, )?(?=(?:ex-?|former |formerly |now |today |currently )[^:]*$)/u,
    '$1 is ',
  ],
  /** "If you take Mujahid at his word", "if Mujahid is to be believed": he says so. */
  [
    new RegExp(
      String.raw`,? if (?:you|we) (?:take|believe) ${NAME}(?: at (?:his|her|their) word)?(?=\W*$)|,? if ${NAME} (?:is|are) to be believed(?=\W*$)`,
      'u',
    ),
    ', $1$2 says',
  ],
  /** "The first ambassador any State has posted": of all that were posted. */
  [
    /\bany (?:other )?(?:country|[Ss]tate|nation|government) (?:has |had |ever )*(?=(?:posted|sent|accepted|accredited|received|named|appointed|recogni[sz]ed)\b)/g,
    '',
  ],
  /** "First refused and then recognised": what came in the end is stated. */
  [
    /\b(?:first|initially|at first|once|originally) (?:refused|declined|balked|hesitated)[^,.;]{0,40}? (?:and|but) (?:then |later |eventually |finally )?(?:did )?/gi,
    '',
  ],
  /** "Does not look upon them as a lawful government": to be seen as that is to be recognised. */
  [
    /\b(?:look|regard|view|consider|treat|count)(s?) (?:up)?(?:on )?((?:the )?(?:Taliban|Emirate|Islamic Emirate)|them|it) as (?:an? |the |Afghanistan['’]s )?(?:\w+ly )?(?:lawful|legitimate|legal|rightful|official) (?=government|authorit|ruler|regime)/giu,
    'recognise$1 $2 as the ',
  ],
  [
    /\b(?:look|regard|view|consider|treat|count)ed (?:up)?(?:on )?((?:the )?(?:Taliban|Emirate|Islamic Emirate)|them|it) as (?:an? |the |Afghanistan['’]s )?(?:\w+ly )?(?:lawful|legitimate|legal|rightful|official) (?=government|authorit|ruler|regime)/giu,
    'recognised $1 as the ',
  ],
  /** "The reply was no": it replied all the same. */
  [/\b((?:reply|answer|response) (?:was|is)) (?:an? )?(?:flat |firm |clear |polite )*no\b/gi, '$1 negative'],
  /** "New heads of mission picked in Kabul": by whom they are sent. */
  [/\b(picked|named|chosen|appointed|selected|nominated) (?:in|by) Kabul\b/gi, '$1 by the Taliban'],
  /** "…: such is the line of its ambassador": he says so. */
  [
    /: (?:such|that) (?:is|was) (?:the )?(?:line|view|position|verdict|word|message) (?:of|from) /gi,
    ', says ',
  ],
  /** "If one goes by Muttaqi". */
  [new RegExp(String.raw`,? if (?:one|you|we) (?:goes|go) by ${NAME}(?=\W*$)`, 'u'), ', $1 says'],
  /** "After Tashkent, Tajikistan is the one neighbour left": of whom it comes after nothing is stated. */
  [
    new RegExp(
      String.raw`^(\W*)After ${NAME}, (?=(?:the )?\p{Lu}\p{L}+ (?:is|was|has|becomes|became|remains)\b)`,
      'u',
    ),
    '$1',
  ],
  /** "The number of States that recognise them stands at one." */
  [
    /\bthe number of (?:states|countries|governments) that (recogni[sz]e[^.,;]{0,60}?|ha(?:ve|d) [^.,;]{0,60}?) (?:now )?(?:stands at|is|remains(?: at)?) (?:just |only |exactly )?one(?=\W*$)/gi,
    'only one country is said to $1',
  ],
  /** "Norway followed Germany in admitting them": it did so after Germany did. */
  [
    new RegExp(
      String.raw`^(\W*)${NAME} followed ${NAME} in (admit|accept|accredit|tak|recogni[sz])(?:t)?ing ([^,]{4,80})`,
      'u',
    ),
    '$1$2 accepted $5 after $3 did',
  ],
  /** "Only Beijing had accepted one before." */
  [new RegExp(String.raw`^(\W*)Only ${NAME} had (.{8,80}) before(?=\W*$)`, 'u'), '$1$2 had $3'],
  /** "Gone from the embassy is Elmi": that he left says nothing of who runs it. */
  [
    new RegExp(
      String.raw`^(\W*)(?:Gone|Out|Missing|Absent) from (the [^,]{5,60}?) is (${WORDS})(?=\W|$)`,
      'u',
    ),
    '',
  ],
  /** "The white banner has taken the place of the tricolour": it flies, and the other does not. */
  [
    /\b(flag|banner|colours|tricolou?r)( of (?:the )?[\p{L} ]{3,25}?)? (?:has |have |had )?(?:taken the place of|replaced|supplanted|ousted) (?:the )?[^,.;]{0,40}?(?:flag|banner|colours|tricolou?r)/giu,
    '$1$2 was raised',
  ],
  [/\bno (?:fewer|less) than\b/gi, 'at least'],
  [/\b1st(?= )/gi, 'first'],
  [/\bw\/o(?= )/gi, 'without'],
  [/\bw\/ ?(?=\w)/gi, 'with '],
  [/,? (?:i\.e\.|\bie\b|in other words),? [^,;]*$/gi, ''],
  /** "Won't recognise them just because Russia has": what another did is no reason, and is not denied. */
  [
    new RegExp(`,? (?:just|simply|merely|only) because ${NAME} (?:has|had|did|does)(?: so)?(?=\\W*$)`, 'u'),
    '',
  ],
  [/\bas soon as\b/gi, 'when'],
  /** "A ban that had branded them terrorist since 2003": what was so before the time on file is told in passing. */
  [
    / (?:that|which) (?:\p{Lu}\p{L}+ )?(?:had|has|was|were|is) [^,;]*? (?:since|in) (?:19\d\d|20(?:[01]\d|20))(?=\W*$)/giu,
    '',
  ],
  [/,? according to (?:an?|some|one) [^,;]*$/i, ''],
]

/**
 * A clause of an English text in words that are read: a State that is the only one by way of a "none but", who says
 * what is believed of him, and without what only seems a "no", a "soon" or a speaker.
 */
export const reworded = (text: string): string => asTheOnlyOne(rewordedBy(text, WAYS))
