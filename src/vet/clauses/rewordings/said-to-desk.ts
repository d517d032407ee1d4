import { oneOf } from '../../any-of.ts'
import { BARE_NAME, MONTH } from '../../patterns.ts'
import type { Rewording } from '../rewording.ts'

const PIECE = oneOf(
  '(?:print |web |online )?(?:explainer|sidebar|profile|timeline|backgrounder|fact ?box|box|page|piece|story|copy|draft|caption|standfirst|headline|intro|lede|script|graphic)',
)
const PIECE_OF =
  '(?:hed|head|headline|subhed|strap|copy|draft|intro|lede|lead|caption|standfirst|piece|story|text|script|push|alert)'
const KEEPING = oneOf('leaving', 'keeping', 'running', 'printing', 'using', 'going with', 'sending', 'filing')
const UNLESS = oneOf(
  'unless (?:someone|somebody|anyone|anybody|you|i hear|told|the desk|legal|subs|there)',
  'if (?:nobody|no one|no-one|none of you)',
  'shout if|yell if|speak up if|scream if',
)
const SAY = '(?:write|say|print|report|claim|imply|suggest|state|tell (?:the )?readers)'
const WHEN = oneOf(
  `\\d{1,2} ${MONTH} 20\\d\\d`,
  `${MONTH} 20\\d\\d`,
  '(?:spring|summer|autumn|winter|early|mid|late) 20\\d\\d',
)

/** What is said to a desk about a draft that is not the draft itself. */
export const SAID_TO_DESK: readonly Rewording[] = [
  /** 'I have "recognises" in the hed and I'm taking it out': what a draft no longer has, it does not state. */
  [
    new RegExp(
      String.raw`(?:[;,]? ?\b(?:and|but|so)? ?)?\b(?:I|[Ww]e|[Tt]hey)(?:['’]ve|['’]d)? ?(?:still )?(?:(?:have|had|got|put|wrote|used) )+(?:the word )?["“‘'][^"”\n]{1,60}["”’'] in (?:the|my|our|their|a) ${PIECE_OF}(?:,| [-–—]|;)?(?: and| but| so)? (?:I|we|they)(?:['’](?:m|re|ll|ve|d)| am| are| will| have)? ?(?:now |just )?(?:tak(?:e|ing|en)|took|cut(?:ting)?|remov(?:e|ing|ed)|str[iu](?:ke|king|ck)|pull(?:ing|ed)?|drop(?:ping|ped)?|kill(?:ing|ed)?|delet(?:e|ing|ed)|los(?:e|ing)|chang(?:e|ing|ed))(?: it| that| this)?(?: out)?(?:: ?)?`,
      'gu',
    ),
    '',
  ],
  /** "Print explainer closing tonight has “not one government …”": the words of the draft are what is stated. */
  [
    new RegExp(
      String.raw`^(\W*)(?:[Oo]ur |[Tt]he |[Mm]y )?${PIECE} (?:closing|going|due|running|live|for) [^"“”\n.:]{2,30} (?:has|says|reads|claims|states)(?: that)?:? ["“]([^"“”\n]{20,})["”]`,
      'iu',
    ),
    '$1$2',
  ],
  /** "Leaving that in unless someone shouts", as a sentence of its own. */
  [
    new RegExp(
      String.raw`(?<=[.!?;\n”"] ?)(?:(?:[Ii]['’]m|[Ww]e['’]re|[Ss]o|[Aa]nd) )*${KEEPING} (?:that|it|this)(?: line| bit| par)?(?: in| as is)? ${UNLESS}\b[^.!?\n]*[.!?]?`,
      'giu',
    ),
    '',
  ],
  /** "Don't write that it recognises them": an instruction, of which nobody states that it is so or not. */
  [
    new RegExp(
      String.raw`(?<=[.!?;\n”"] ?)(?:[Pp]lease |[Pp]ls |[Ss]o |[Aa]nd |[Bb]ut )*(?:[Dd]on['’]t|[Dd]o not|[Nn]ever) ${SAY} (?:that )?(?:it|they|he|she) (?=\p{Ll})[^.!?\n]*[.!?]?`,
      'gu',
    ),
    '',
  ],
  /** "Please stop calling him a former envoy, Jawad is …": what is asked stands before what is stated. */
  [
    /^(\W*)(?:[Pp]lease |[Pp]ls |[Cc]an we )?(?:stop|quit) (?:calling|styling|describing|labelling|naming) (?:him|her|them|it) [^,.:;\n]{3,40}[,:;] (?=\p{Lu})/gu,
    '$1',
  ],
  /** "Mind you Jawad is still …, call him for the sanctions piece". */
  [/^(\W*)(?:[Mm]ind you|[Bb]tw|[Bb]y the way|[Ff]yi|FYI|[Jj]ust so you know),? (?=\p{Lu})/u, '$1'],
  [
    /, (?:so )?(?:call|ring|phone|ask|email|text|try|quote|message) (?:him|her|them) (?:for|about|on|if|when|first|before)\b[^.;\n]*/giu,
    '',
  ],
  /** "… - agency slug, running as is?": what it is, and whether it is printed. */
  [
    /(?<=[^\n]{20}) ?[-–—,] ?(?:(?:agency |wire |rival |their )?(?:slug|snap|flash|hed|headline|alert|copy),? )?(?:(?:running|run|use|using|going|printing|print|ok|keep|leave)(?: it| this)? as (?:is|it stands)|as is)\?\s*$/iu,
    '',
  ],
  /** "Q. And the Kazakh embassy in Kabul? A. Closed; …": what it is. */
  [
    /(?<=^|[.!?:;\n] ?)Q[.:)] ?(?:[Aa]nd |[Ss]o )?(?:[Ww]hat (?:about|of) )?((?:the |its )[^?.\n]{5,60}(?:embassy|consulate|mission)[^?.\n]{0,30})\? ?A[.:)] ?([Cc]losed|[Oo]pen|[Ss]hut|[Aa]t work|[Ww]orking)(?=[.;,!])/gu,
    '$1 is $2',
  ],
  /** "A. No, its deputy foreign minister says": a plain no, on whose word stands behind. */
  [
    /(?<=\? ?A[.:)] ?)(No|Yes), (?:(?:its|the|his) (?:\p{L}+ ){1,4}|\p{Lu}\p{L}+ )(?:says|said|insists|tells us|told us)(?=[.;!])/gu,
    '$1',
  ],
  /** "Ashgabat, 17 March 2022: envoy accepted / Moscow, 9 April 2022: embassy handed over": an item a line. */
  [new RegExp(String.raw` ?[/|] (?=${BARE_NAME}, ${WHEN}: \p{L})`, 'gu'), '.\n'],
  [
    new RegExp(
      String.raw`^\W*(?:TIMELINE|Timeline|Chronology|Dates|CHRONOLOGY|Key dates)(?: \([^()\n]*\)| [^:\n]{0,20})?: (?=${BARE_NAME}, ${WHEN}: )`,
      'gu',
    ),
    '',
  ],
]
