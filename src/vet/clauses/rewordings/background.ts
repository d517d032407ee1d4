import { oneOf } from '../../any-of.ts'
import { BARE_NAME, CAPTURED_NAME, WORD_OF_NAME } from '../../patterns.ts'
import type { Rewording } from '../rewording.ts'

const POSSESSIVE = '(?:its|their|his|her)'
/** What somebody did that only tells when something else came about. */
const OCCASION =
  '(?:resignation|departure|arrival|return|dismissal|recall|withdrawal|visit|trip|talks|meeting|appointment|appearance|speech)'
/** A word to its end, so that no word is read as two. */
const WORD = "[\\p{L}’'-]{1,24}(?![\\p{L}’'-])"

const WHO = '(?:country|[Ss]tate|nation|government|capital|power)'
const DID_SO =
  '(?:yet |ever |so far )?(?:done (?:so|that|it|the same)|followed(?: suit)?|(?:sent|taken|accepted) one)'

/** What an English sentence tells only as the background of its statement. */
export const BACKGROUND: readonly Rewording[] = [
  /** "Russia's 2003 ban was lifted last year": from when it dates, beside when it ended. */
  [
    /(?<=\bRuss\p{L}+(?:['’]s)?[^.;]{0,80} )2003 (?=ban\b)|(?<=\b[Tt]he )2003 (?=ban\b[^.;]{0,80}\bRuss)/gu,
    '',
  ],
  /** "Recognition, however, is withheld", "all the same it bowed": how one statement goes with another. */
  [
    new RegExp(
      `, (?:however|meanwhile|though|in turn|by contrast|incidentally|all the same|at any rate|in the meantime|as it happens|of course|moreover|for ${POSSESSIVE} part),(?= )`,
      'gi',
    ),
    '',
  ],
  [/^(\W*)(?:all the same|at the same time|even so|for all that)(?:,| (?=(?:it|they|the|its)\b)) ?/i, '$1'],
  [/^(\W*)(?:meanwhile|nevertheless|nonetheless|moreover|likewise|by contrast|in turn), /i, '$1'],
  /** "Prior to their resignation on Monday, the staff …": the occasion of what is stated. */
  [
    new RegExp(
      `^(\\W*)(?:prior to|before|after|following|upon|since|during) ${POSSESSIVE} (?:${WORD} )?${OCCASION}(?: (?:on|in|to) [^,]{3,30})?, `,
      'iu',
    ),
    '$1',
  ],
  /** "A week after the embassy in Oslo had declared itself closed, two consuls reopened its office": what was so before, and whose it is. */
  [
    /^(\W*(?:[^:\n]{3,30}: )?)(?:[\w ]{1,30} )?(?:after|before|once|since) (?:it|they|he|she) (?:had|was|were|shut|closed|left|\w+ed)\b[^,]{0,90}, (?=.{12})/i,
    '$1',
  ],
  /** "The Saudi embassy, from which diplomats had been withdrawn, resumed work": what had been before. */
  [
    /, (?:from which|where|to which|in which|whose) [^,]{0,60}\bhad (?:been )?(?!not\b|never\b|no\b)[^,]{3,60}, /gi,
    ' ',
  ],
  /** "Evacuated in 2021, the Czech embassy is closed". */
  [
    /^(\W*)(?:Evacuated|Abandoned|Vacated|Emptied|Opened|Founded|Built|Deserted) [^,]{0,40}\b(?:19|20)\d\d\b[^,]{0,20}, (?=.{12})/,
    '$1',
  ],
  [
    /^(\W*)(?:[\w ]{1,30} )?(?:[Aa]fter|[Oo]nce|[Ss]ince) ((?:the|its|their|\p{Lu}[\p{L}’']+) (?:[^,]{0,60}?)?(?:embassy|consulate|mission)(?: in \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)?) had (?:[^,]{3,90}), (.{3,160}?) its (?=.{4})/u,
    "$1$3 $2's ",
  ],
  /** "The Saudi embassy, left by its diplomats in February 2023, resumed work": a participle with a date of its own. */
  [
    new RegExp(
      `^([^\\p{L}]{0,20}(?:${WORD}:? ){1,9}?${WORD}), (?:once |long |newly |twice )?(?!includ|according|accord)(?:${WORD}(?<=ed)|left|run|held|sent|made|built|taken|kept) [^,]{0,70}\\b(?:19|20)\\d\\d\\b[^,]{0,20}, (?=(?:ha[sd]|is|was|${WORD}(?<=s|ed)) )`,
      'u',
    ),
    '$1 ',
  ],
  /** "Egypt has accepted one, two sources": on whose word is for the desk to say. */
  [/, (?:two|three|four|several|our|multiple) (?:\w+ )?sources\b(?:, [^.;]{0,50})?(?=[.;]?$)/i, ''],
  /** "Raab, in Doha, says …": where he says it. */
  [
    new RegExp(
      String.raw`^(\W*(?:${WORD_OF_NAME} ?){1,3}), (?:speaking |talking )?(?:in|from|at) \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?, (?=says?\b|said\b|told\b|insist)`,
      'u',
    ),
    '$1 ',
  ],
  /** "The group's man in Doha, Suhail Shaheen, says …": where he sits. */
  [
    new RegExp(
      String.raw`^(\W*)(?:[Tt]he (?:group|movement|Taliban|Emirate)|[Ii]ts|[Tt]heir|Kabul)(?:['’]s)? (?:\p{Ll}+ ){0,2}(?:man|envoy|representative|spokesman|negotiator|office chief|office head|political chief) in ${BARE_NAME}, (?=(?:${WORD_OF_NAME} ?){1,3},? )`,
      'u',
    ),
    '$1',
  ],
  /** "Colleagues, sent from Kabul, started work": the Taliban's. */
  [
    /(?<!\bTaliban )\b(colleagues|diplomats|officials|envoys|staff|men|appointees|team|representatives|staffers),? (?:who (?:were|had been) )?(?:sent|dispatched|posted|named|appointed) (?:over |in )?(?:from|by) Kabul,?(?= (?:(?:have|has|had|are|were|now|also) )*(?:start|beg[aiu]n|took|tak(?:e|ing)\b|running|ran\b|work|mov|arriv|open|re-?open|in charge|at work))/gu,
    'Taliban $1',
  ],
  /** "Deals with the ministry in Kabul": that of the Taliban. */
  [
    /(?<=\b(?:with|to|from|by) )the (?:foreign )?ministry in Kabul(?= (?:on|for|over|about)\b|\W*$)/gu,
    'the Taliban foreign ministry',
  ],
  /** "Named by a government that fell four years ago, Bakhtari is still …": by whom she was named. */
  [
    new RegExp(
      String.raw`^(\W*)(?:[Nn]amed|[Aa]ppointed|[Pp]osted|[Ss]ent|[Ii]nstalled|[Pp]icked|[Cc]hosen) (?:there )?by (?!(?:the )?(?:Taliban|Emirate|Kabul)\b)[^,]{3,60}, (?=(?:${WORD_OF_NAME} ){1,4}(?:is|remains|stays|was|still)\b)`,
      'u',
    ),
    '$1',
  ],
  /** "Beijing – which welcomed the move – has not": what it thinks of another's step. */
  [
    new RegExp(
      String.raw`((?:^|, )\W*(?:[Bb]ut |[Aa]nd )?(?:the )?${BARE_NAME})(?:,| [–—-]) which (?:has |had )?(?:also )?(?:welcomed|hailed|praised|noted|applauded|backed|supported|criticised|criticized|condemned|called) [^,–—;]{3,40}(?:,| [–—-]) (?=(?:has|have|had|did|does)(?: not|n['’]t)\b)`,
      'u',
    ),
    '$1 ',
  ],
  /** "So that makes two with Russia": a sum, and no statement. */
  [/,? so that makes \w+(?: with (?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)?(?=\W*$)/giu, ''],
  /** "Has handed the shuttered embassy to them": what it is before what is done with it. */
  [
    /^(?=[^.;]*\b(?:hand(?:s|ed)|pass(?:es|ed)|gave|gives|given|turned|transferred|surrendered) )(.{0,120}?\b(?:the|its) )(?:(?:now|long)[- ])?(?:closed|shuttered|shut|defunct|mothballed) (?=(?:Afghan )?(?:embassy|consulate|mission)\b)/iu,
    '$1',
  ],
  /** "The technical mission it set up in June 2022", "only a technical mission, opened in the summer of 2022": the day of what was before. */
  [
    /(?<=\b(?:mission|team|office|section|embassy|envoy|ambassador)["”]?) (?:that )?(?:it|they) (?:had )?(?:set up|opened|sent|appointed|named|posted|installed|established) (?:there )?in [^,.;]{3,20}(?=[,.;]|$)/gi,
    '',
  ],
  [
    /(?<=\b(?:has|have|had|runs?|keeps?|with) [^.;]{0,50}\btechnical (?:mission|team|office)["”]?(?: in Kabul)?),? (?:set up|opened|sent|established|launched|created) (?:there )?(?:(?:back )?in|since) [^,.;]{3,25}(?=[,.;]|\s*$)/gi,
    '',
  ],
  /** "By sending an ambassador Beijing has recognised them": an ambassador of its own. */
  [
    /^(\W*(?:[^,.;]{3,25} that )?)[Bb]y (?:sending|posting|naming|appointing|dispatching) an? (?:new |full )?(?:ambassador|envoy),? (?=\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? [^,.;]{0,30}\brecogni)/u,
    '$1',
  ],
  /** "A ban in force since 2003": since when there is what is told of. */
  [/,? (?:in (?:place|force|effect)|on the books) since (?:\p{L}+ )?(?:19|20)\d\d(?=[,.;]|\s*$)/giu, ''],
  /** "As its foreign minister had promised during a visit": what was said of it before. */
  [
    /, (?:just |exactly )?as (?:the|its|their|his|her|\p{Lu}\p{L}+['’]s) (?:\p{L}+ ){1,4}had (?:promised|pledged|announced|said|vowed|hinted|foretold|signalled)\b[^,.;]{0,70}(?=[,.;]|\s*$)/gu,
    '',
  ],
  /** "As it did in the 1990s": what was done before is not what is stated. */
  [/, (?:just |exactly )?as (?:it|they) (?:did|had) (?:in|during|back in) [^,.;]{2,25}(?=[,.;]|$)/gi, ''],
  /** "A year after Moscow, Beijing …": of the one named first only its day is told. */
  [
    /^(\W*)(?:[Hh]alf an? |[Aa]n? |[Oo]ne |[Tt]wo |[Tt]hree |[Ff]our |[Ff]ive |[Ss]ix |\d{1,2} )(?:good |full )?(?:days?|weeks?|months?|years?) (?:after|before|behind) \p{Lu}\p{L}+, (?=\p{Lu})/u,
    '$1',
  ],
  /** "After years of saying no, Delhi now …". */
  [/^(\W*)after (?:years|months|weeks|decades) of [^,]{3,50}, (?=.{12})/i, '$1'],
  /** "Gharwal, who got there in February": the day of his coming is not that of what is stated. */
  [
    /, who (?:had )?(?:got|arrived|came|went|moved|flew|landed|turned up|reached)\b [^,.;]{0,30}?\b(?:in|on|last|this) [^,.;]{3,25}(?=[,.;]|$)/gi,
    '',
  ],
  /** "China has sent an ambassador, and no other capital had done that": before it, none had; "… has done that": it is alone. */
  [
    new RegExp(`,? and no other ((?:\\p{L}+ )?)${WHO} had ${DID_SO}(?: before)?`, 'u'),
    ', the first $1country to do so',
  ],
  [
    new RegExp(`,? and no other ((?:\\p{L}+ )?)${WHO} (?:has|have) ${DID_SO}`, 'u'),
    ', the only $1country to do so',
  ],
  /** "The third (China, UAE before)": those before it. */
  [/ \((?:[\p{Lu}][^()]{2,60} (?:before|first|earlier)|after [^()]{2,60})\)/gu, ''],
  /** ", making it the first European State to do so": as "the first … to do so" stands by itself. */
  [
    /,? (?:thus |thereby |so )?(?:making|which makes|which made) (?:it|them|her|him|the country) (the (?:first|second|third|fourth|fifth|only|last)\b)/gi,
    ', $1',
  ],
  /** "Days after the ambassador called the shutdown permanent, …": what somebody had said before. */
  [
    new RegExp(
      `^(\\W*(?:[\\w ]{3,30}: )?)(?:(?:${WORD} ){0,3}(?:days?|weeks?|months?) )?[Aa]fter (?:the|its|their|an?) (?:${WORD} ){0,2}(?:ambassador|envoy|consul|minister|spokes\\w+|embassy) (?:had )?(?:called|declared|announced|pronounced|described) [^,]{4,70}, (?=.{12})`,
      'iu',
    ),
    '$1',
  ],
  /** "He was talking about it on Monday": the day of what was said of it. */
  [
    new RegExp(
      `, (?:${WORD_OF_NAME} ?){1,3} (?:was |is |has been )?(?:talking|talked|speaking|spoke|chatting) (?:about|of) it(?: on [^,.;]{3,20}| (?:to)?day| yesterday)?(?=[.;]?$)`,
      'u',
    ),
    '',
  ],
  /** "Stays in the republic's hands after the Taliban failed to get in", "as a Taliban bid failed": what they tried does not deny whose it is. */
  [
    new RegExp(
      String.raw`\b((?:embassy|consulate|mission)\b[^.;:]{0,120}?),? (?:even )?(?:after|since|as|now that|because|with|despite) (?:an? |the )?${oneOf(
        String.raw`Taliban(?:['’]s)?(?: \p{L}+){0,6}? (?:fail(?:s|ed|ing)?|(?:tries|tried|trying) (?:and fail(?:ed|ing)|in vain|without success)|(?:is|are|was|were|being) (?:unable|kept out|turned away|rebuffed|foiled|repelled)|did not (?:manage|succeed)|could not|came to nothing|fell through)\b`,
        '(?:failed|abortive|botched|foiled|unsuccessful|vain) Taliban (?:bid|attempt|effort|try|move|push)s?',
      )}[^.;:]{0,60}(?=\W*$)`,
      'giu',
    ),
    '$1',
  ],
  /** "In Tokyo, the Afghan embassy, wound up in January, is …": the embassy there. */
  [
    /^(\W*)(?:[Aa]nd |[Bb]ut |[Ww]hile )?[Ii]n (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?), the Afghan (embassy|consulate|mission)(?=,| (?:is|was|has|had)\b)/u,
    '$1The Afghan $3 in $2',
  ],
  /** "Took over consular work for Canada": the work, and no mission. */
  [
    /\b(?:took|takes|taken|taking|has taken|have taken) over (?=(?:the |all )?consular (?:work|services?|affairs|duties|matters)\b)/gi,
    'handles ',
  ],
  /** "Has passed them the keys of the embassy": keys and embassies are passed to nobody else. */
  [
    /\b(pass(?:ed|es|ing)?|hand(?:ed|s|ing)?|g[ai]ve(?:n|s)?|let) them (?=(?:the |an? |its |have |take |run )[^.;]{0,40}(?:keys|embassy|consulate|mission)\b)/gi,
    '$1 the Taliban ',
  ],
  /** "Uzbekistan welcomed a Taliban ambassador first": the first to do so. */
  [
    /^(\W*(?:[^:]{3,30}: )?)(\p{Lu}[\p{L} ]{2,30}?) ((?:accepted|took|received|welcomed|accredited|recogni[sz]ed) (?:an? )?(?:the )?(?:Taliban|Emirate)[\p{L}’' ]{0,20}) first(?=\W*$)/u,
    '$1$2 was the first country that $3',
  ],
  /** "It is the one in Ottawa that serves them": it does. */
  [
    /\b[Ii]t (?:is|was) the (?:Afghan )?(?:one|embassy|mission) in (\p{Lu}\p{L}+) (?:that|which) (?=\p{Ll})/gu,
    'the Afghan embassy in $1 ',
  ],
  /** "Qatar, unlike the West, kept its mission", "Jawad, not a Taliban man, is ambassador": whom or what it is not. */
  [
    /(?<=(?:^|[:"“] ?)\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3}), (?:unlike|in contrast to|as opposed to|not (?:an?|the)) [^,]{3,40}, (?=(?:is|was|has|had|kept|keeps|still|\p{Ll}+ed)\b)/u,
    ' ',
  ],
  /** "Their recall of Yari, who had headed the embassy": what he was before. */
  [/, who had (?:been |long |once )?(?!not\b|never\b|no\b)[^,;.]{4,90}(?=[,;.]|$)/gu, ''],
  /** "Counted among the States with an open embassy": not the United States. */
  [
    /\bthe States (?=(?:with|that|which|where|whose|to)\b)|(?<=\b(?:among|one of|some of|most of|all of) )the States\b ?/g,
    'the countries ',
  ],
  /** "His man in Kabul since 2018": since when, in the years before those on file. */
  [
    /(?<=\b(?:man|woman|ambassador|envoy|charg[ée] d['’]affaires) in \p{Lu}\p{L}+) since (?:\p{Lu}\p{L}+ )?(?:19\d\d|20(?:[01]\d|20))\b/gu,
    '',
  ],
  /** "Agreed with Qatar to move its embassy": with whom. */
  [
    new RegExp(String.raw`\b(agreed|arranged) with ${CAPTURED_NAME} to (?=mov|relocat|transfer)`, 'gu'),
    '$1 to ',
  ],
  /** "After arriving in Beijing on 24 November": the day of his coming is not that of what is stated. */
  [
    / (?:after|upon|on) (?:arriving|landing|coming) (in \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)(?: (?:on|in) [^,.;]{3,20})?(?=[,.;]|$)/gu,
    ' $1',
  ],
  /** "After the missions there had closed": what had been before. */
  [
    /,? after (?:the|its|their) (?:\p{Lu}\p{L}+ )?(?:embassy|embassies|consulates?|missions?|one|ones)(?: there)? (?:had )?(?:been )?(?:closed|shut)(?=\W*$)/gu,
    '',
  ],
  /** "Intends to take nobody after the Afghan mission winds up in June": from when it does. */
  [
    /(?<=\b(?:not|no|any|nobody|none|n['’]t)\b.*) (?:after|once|when) (?:the|its) Afghan (?:embassy|consulate|mission)(?: there)? (?:closes|shuts|winds up)(?: (?:in|on|after|at) [^,.;]{3,25})?(?=\W*$)/gu,
    '',
  ],
  [/, which had (?!not\b|never\b|no\b)[^,]{3,60} (?:since|until|before) [^,]{3,30}(?:, |(?=[.;]?$))/g, ' '],
  /** "China has taken an ambassador but stops short of recognition": whose he is stands in the other half. */
  [
    /\b(taken|took|accepted|received|accredited) (?:an? )?(ambassadors?|envoys?|diplomats?)(?=,? (?:but|while|yet|without) [^.;]{0,60}\brecogni(?:tion(?: of (?:the )?Taliban)?|[sz]\w+ (?:them|the (?:Taliban|group|government|Emirate)))\W*$)/giu,
    '$1 Taliban $2',
  ],
  /** "Shahab, the son of a Taliban minister, took over the embassy": whose relative he is. */
  [
    new RegExp(
      String.raw`^(\W*(?:${WORD_OF_NAME} ?){1,4}), (?:the |an? |himself )?(?:\w+ )?(?:relative|brother|son|nephew|uncle|cousin|father|kin)(?:-in-law)? (?:of|to) [^,]{3,60}, (?=\p{Ll})`,
      'u',
    ),
    '$1 ',
  ],
  /** "Haqqani, the minister with an American bounty on his head, is ambassador": what somebody is styled besides. */
  [
    new RegExp(
      String.raw`^(\W*(?:${WORD_OF_NAME} ?){1,4}), (?:the|an?|who) [^,]{0,60}\b(?:minister|spokes\w+|official|leader|brother|veteran|graduate|cleric|mullah|general)\b[^,]{0,50}, (?=(?:is|was|has|had|will|now|becomes|became)\b)`,
      'u',
    ),
    '$1 ',
  ],
]
