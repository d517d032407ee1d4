import type { Tells } from '../../understand/tells.ts'
import { oneOf } from '../any-of.ts'
import { MONTH, SHORT_MONTH } from '../patterns.ts'
import { inSentences } from './in-sentences.ts'
import { counted } from './recognitions-counted.ts'
import { rewordedBy } from './rewording.ts'
import { DESK_TALK } from './rewordings/desk-talk.ts'
import { ONE_ITEM } from './rewordings/in-other-words.ts'
import { NOW_IN_POST } from './rewordings/now-in-post.ts'
import { CORRECTED, PUT_RIGHT } from './rewordings/put-right.ts'
import { SAID_TO_DESK } from './rewordings/said-to-desk.ts'
import { THEN_AND_NOW } from './rewordings/then-and-now.ts'

/** What a newsroom calls a piece of text, and what it puts before one. */
const LABEL = oneOf(
  // A part of a story.
  'line|hed|head|headline|copy|draft|caption|lede|lead|intro|standfirst',
  // A post.
  'tweet|alert|post',
  'para|paragraph|sentence|graf|background|boilerplate',
  // A kind of story.
  'script|explainer|nib|brief|blurb|sidebar|box|ticker|timeline|page|piece',
  'note|correx|correction|fyi|reminder|attribution',
  'letter|email|message|tip',
  'profile|essay|chapter|column|feature|op-ed|review|quiz|answer|transcript|voiceover|obit(?:uary)?',
  'style ?guide|style ?book|glossary|section|strap|subhed|subhead|slug|crawl|chyron|item|entry',
  'desk here|check|ticket|viral|front',
)
/** What stands at the end of a statement to ask whether it is so. */
export const STANDS = oneOf(
  'right|correct|yes|no|true|really',
  'anyone|anybody',
  'ok|okay|safe|fine|good|agreed|sure|happy|thoughts|agree|legit',
)
/** A word to its end, so that no word is read as two. */
const WORD = "[\\w’']{1,24}(?![\\w’'])"
/** "Right?", "is that even so?", "er, did it?": what a desk asks of a draft. */
const TAIL = `(?:${WORD},? ?){0,2}(?:(?:${WORD} ?){1,4}|(?:is|was|did|does|has|can|do|are) (?:it|that|this|he|she|they|we|you)\\b[^?\\n]{0,20})\\?\\s*`
/** "The writer insists": what a desk tells of whoever wrote a draft. */
const WRITER = `(?:the |our )?(?:writer|author|editor|columnist|reader|sub|desk|stringer)s? [^"“”\\n]{2,40}`
const QUOTED = `(?:["“]([^"“”\\n]{20,})["”]|(?<=: |^)['‘]([^'‘’\\n]{20,}?(?:['’]\\w[^'‘’\\n]*?)*)['’](?=\\W*$))`

/** "Checking a profile of Ankara's diplomacy. It says: …": the text that is checked says it. */
const IT_SAYS = `\\b[^"“”\\n]{0,60}[.;] (?:it|this|that) (?:says|reads|goes|runs|claims|states)(?: that)?:? `

/** 'Caption: "…"', '"…", ok?': a draft in quotation marks is nobody's words, and states what it says. */
const WHOLE = [
  new RegExp(
    `^\\W*(?:[\\w’'#, -]{0,40}\\b${LABEL}(?: from [\\w ]{3,30}|(?: \\w+){1,12})?(?:: | (?:is|reads|says|goes|would be):? |${IT_SAYS}))${QUOTED}\\W*(?:${TAIL}|${WRITER}|[-–—] [^"“”\\n]{0,50}\\?\\s*|[-–—] (?:looks|sounds|seems|smells|feels|not sure|pls|please|needs?) [^"“”\\n]{0,50})?$`,
    'i',
  ),
  /** "Opinion wants to run “…”. Anyone mind?" */
  new RegExp(
    `^\\W*[\\w’', -]{3,40}? (?:wants?|would like|plans?|asks?|is (?:about|going)|are (?:about|going)) to (?:run|print|say|publish|use|go with|lead (?:on|with)|post|tweet):? ["“]([^"“”\\n]{20,})["”]\\W*(?:${TAIL})?$`,
    'i',
  ),
  new RegExp(`^\\W*["“]([^"“”\\n]{20,})["”] ?[-–—,] ?(?:${STANDS})(?: to \\w+)?\\?\\s*$`, 'i'),
  /** "Is this right in the digest: '…'?" */
  new RegExp(
    `^\\W*Is (?:this|that|it) (?:right|ok(?:ay)?|true|correct|fine|safe)[^:"“'‘\\n]{0,40}: ${QUOTED}`,
    'i',
  ),
  /** "Subs query. Can we have “…”?" */
  /^\W*(?:[^"“”\n]{3,30}[.:] )?(?:can|could|may|should) (?:we|i) (?:have|run|use|print|keep|say|put|write)(?: just)?:? ["“]([^"“”\n]{20,})["”]\W*$/i,
  /** "Am I safe with …?" */
  /^\W*(?:(?:am I|are we|is it|it['’]s) )?(?:safe|ok(?:ay)?|fine|right|good) (?:with|to (?:say|run|print|use|go with)):? ["“]([^"“”\n]{20,})["”]\W*$/i,
  /^\W*Is ["“]([^"“”\n]{20,})["”] (?:safe|ok(?:ay)?|right|correct|accurate|fine|solid|true)(?: to \w+)?\?[^"“”\n]{0,60}$/i,
]
/** "Sidebar: …", "Lede v2: …", "Explainer, Central Asia section: …". */
const LABELLED = new RegExp(
  `^[^\\w’'#.-]*(?:[\\w’'#.-]+,? ){0,5}?${LABEL}\\b(?:(?!\\. (?:19|20)\\d\\d)[^:"“\\n]){0,24}: (?=\\S)`,
  'iu',
)
/** A label may name a State of which the draft goes on to tell: "caption for the Ottawa pic: the Afghan embassy". */
const TELLS_OF = /\w.*\p{Lu}\p{Ll}/u
/** "Tehran's line in one breath: …": who says it. */
const OF_SOMEBODY = /^\W*\p{Lu}\p{L}+['’]s (?:own |official |stated )?line\b/u
const ONLY_WHERE = /\b(?:section|desk here|box)\W*$/i
/** What a newsroom calls a brief, and a determiner: with a capital, but no place. */
const NO_PLACE = oneOf(
  'Draft|Push|Photo|Social|Pull|Breaking|News',
  'First|Second|Third|Opening|Closing|Background|Picture|Front|Back|Inside',
  'Late|Early|Final|Revised|Fact|Time|Live|Short|Long|Style|Reader',
  'World|Foreign|Sports?|Night|Morning|Evening|Weekend|Media|Culture',
  'This|That|These|Your|Their',
)
/** "Rome brief: …": where what follows is. */
const OF_A_PLACE = new RegExp(
  String.raw`^\p{Lu}\p{Ll}{3,}(?= (?:brief|explainer|wrap|desk|notes?|copy|piece|page|spread|roundup|round-up)\b)(?<!^${NO_PLACE})`,
  'u',
)
const HAS_SUBJECT = /^["“‘']?(?:\S+ ){0,3}?["“‘']?\p{Lu}/u

function unlabelled(message: string): string {
  const [label] = LABELLED.exec(message) ?? []
  if (!label || OF_SOMEBODY.test(label) || (TELLS_OF.test(label) && !ONLY_WHERE.test(label))) return message
  const rest = message.slice(label.length)
  const [place = ''] = OF_A_PLACE.exec(label) ?? []
  return HAS_SUBJECT.test(rest) ? (place ? `${place}: ${rest}` : rest) : message
}

/** A draft in quotation marks with the place of the piece that it is for, where it names none: "for the Oslo piece". */
function inItsPlace(draft: string, label: string): string {
  const place = FOR_A_PLACE.exec(label)?.[1] ?? OF_A_PLACE.exec(label)?.[0]
  return place && !NAMES_A_PLACE.test(draft) ? `${place}: ${draft}` : draft
}
const FOR_A_PLACE =
  /\b(?:for|from|in|of|on) (?:the|our|an?) (?!(?:Taliban|Afghan\w*|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)(\p{Lu}\p{Ll}{3,}) (?:\p{Ll}+ ){0,2}(?:piece|story|page|feature|spread|section|package|explainer|sidebar|copy|wrap|brief|profile)\b/u
/** "In Oslo": the first sentence says itself where. */
const NAMES_A_PLACE = /^[^.!?]*\b(?:in|at|from|to) \p{Lu}\p{L}+/u

/** "…, can we get the letter?", "…, is that checked?": what is asked after a statement asks nothing of it. */
const ASKED_AFTER =
  /(?<=[^\n]{20})[,;–—-] ?(?:can|could|shall|should|may|must|do|did) (?:we|you|i|someone|somebody|anybody|anyone)\b[^,;?\n]{0,60}\?\s*$/i
/** "… - ok as pull quote?": as what it is printed is asked. */
const AS_WHAT =
  /(?<=[^\n]{20}) ?[-–—,] ?(?:ok(?:ay)?|fine|good|safe|usable|works?) as (?:an? |the )?(?:pull )?(?:quote|caption|hed|headline|standfirst|push|lede|kicker)\?\s*$|(?<=[^\n]{20}) ?[-–—,] ?(?:front page|home ?page|page one|splash|push|alert)(?: ok(?:ay)?| now| ready| worthy)?\?\s*$/i
/** "Two facts, don't merge them: …": what a desk is told not to do with a draft denies nothing in it. */
const TO_DESK =
  /(?<=^\W{0,4}|[,;:.!–—-] ?|\b(?:and|but|so|please|pls) ),? ?(?:(?:and|but|so|please|pls) )*(?:(?:do not|don['’]t|never) (?:merge|mix|conflate|confuse|lump|muddle|cut|change|touch|trim|swap|split|run)|stop (?:merging|mixing(?: up)?|conflating|confusing|lumping|muddling)) [^,.:;\n]{0,40}(?=[:,.;])/gi
const COPY = oneOf(
  'hed|head|headline|copy|draft|caption|lede|lead|intro|standfirst|text|piece|story|script|line',
)
/** "…, so no “ex-” in the intro": what the desk makes of it for its copy. */
const FOR_COPY = new RegExp(
  String.raw`,? (?:so|hence|thus|therefore|which is why|meaning) [^,.;\n]{0,40}["“‘'][^"”’'\n]{1,40}["”’'][^.;\n]{0,30}\b(?:in|for|from|of) (?:the|our|my|your) ${COPY}\b[^.;\n]{0,40}`,
  'giu',
)
/** "(Reuters snap? I only have it from a group)": what is asked in brackets is asked of the desk. */
const ASIDE_ASKED = / ?\([^()\n]*\?[^()\n]*\)/g
/** "Has agreed to take one, credentials next week": what is to come behind a statement. */
const TO_COME =
  /, (?:(?!has\b|have\b|is\b|are\b|will\b)[\w’']+ ){1,4}(?:next|this coming) (?:week|month|year|spring|summer|autumn|winter)(?=[.!]?\s*$)|, (?:[\w’']+ ){1,3}(?:tomorrow|to follow|pending)(?=[.!]?\s*$)/gi
/** "9 April 2022. The flag goes up": the day of an item in a timeline. */
const ITEM_DAY = new RegExp(
  String.raw`(^|: |\n[-–*• ]*)((?:\d{1,2} )?(?:${MONTH}|${SHORT_MONTH}\.?)(?: \d{1,2},)? (?:19|20)\d\d)(?:\. (?=\p{Lu}|the )|: (?=\p{L}))`,
  'gu',
)
/** "Who sits in the embassy these days? People the Taliban sent": who answers his own question states it. */
const ANSWERED_WHO =
  /(^|[.!:;\n] ?)who (?:now )?(?:are the people (?:in|inside|at)|sits in|runs|controls|heads|holds|staffs|has|is in|is at) (the [^?.]{5,80}?)(?: these days| now| today| currently| at present)?\? (?:A(?:nswer)?[:.] )?(?!(?:they|it|he|she|the (?:embassy|consulate|mission))\b)(?=\w)/gi
/** "Which country was the first to accept one? ANSWER: China, 2023", "Name the one neighbour that … A. Tajikistan": a quiz states its answer. */
const ANSWER = String.raw`(?:ANSWER|Answer|A)[:.] ((?:the )?\p{Lu}[\p{L} ]+?)(?:, (?:in )?((?:${MONTH} )?20\d\d))?(?=[.;!]|\s*$)`
const WHICH_ONE = '(?:country|state|State|nation|neighbour)'
const QUIZ = new RegExp(
  String.raw`^.*?\b[Ww](?:hich|hat) ${WHICH_ONE} ((?:was|is|has|had)\b[^?\n]{8,140})\? ?${ANSWER}`,
  'u',
)
/** "Which of Afghanistan's neighbours keeps no ties with them? A: Tajikistan, alone." */
const WHICH_OF = new RegExp(
  String.raw`^.*?\b[Ww]hich(?: one)? of [^?.\n]{3,40}? ((?:still |now |today )?(?:keeps?|kept|has|have|had|is|was|does|did|runs?|recogni[sz]es?|accepts?|holds?|refuses?)\b[^?\n]{8,140})\? ?${ANSWER.replace('(?=[.;!]', '(?:,? (?:alone|only))?(?=[.;!]')}`,
  'u',
)
const NAME_IT = new RegExp(
  String.raw`^.*?\b[Nn]ame the (?:\p{L}+ ){0,3}?${WHICH_ONE} (?:that|which|to) ([^?.\n]{8,140})[?.:]? ?${ANSWER}`,
  'u',
)
const answered = (_: string, asked: string, answer: string, time?: string): string =>
  `${answer} ${asked}${time ? ` in ${time}` : ''}`

/** "Q: Is it going back to its Kabul embassy? A: … no plans to reopen there": the embassy that is asked about. */
const ASKED_OF =
  /(\bQ[.:] [^?\n]*?\b((?:its|their|the) (?:\p{Lu}\p{L}+ )?(?:embassy|consulate|mission)(?: in \p{Lu}\p{L}+)?)[^?\n]*\?\s*A[.:] [^\n]*?\b(?:re-?open|close|return to|go back to|leave|shut)) (?:there|it)\b/u
/** "How else do you explain X turning up as chargé d'affaires?": that it came about is taken for granted. */
const HOW_ELSE =
  /\b[Hh]ow else (?:do|does|can|could|would|to) (?:(?:you|one|we|anyone|they) )?explain ([^?\n]{12,160})\?/gu
/** "Afghan embassies? If it's the one in Moscow, Jawad still runs it": whoever is meant, that is told of it. */
const IF_THE_ONE_IN =
  /\b(?:[Ii]f (?:it['’]s|it is|you mean|we mean|they mean|you['’]re after)|[Aa]s for|[Tt]ake)(?<=\bAfghan (?:embass|mission)[^\n]{0,200}) the (?:one|embassy|mission) in (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?), ([^,.;\n]{3,40}?) (runs|heads|holds|has|keeps|controls|closed|shut|left) it(?!\p{L})/gu
/** "Embassy, Tashkent: Elmi out, Shahab in": who heads it now. */
const OUT_AND_IN = /: (?:(?:\p{Lu}[\p{L}’'-]+ ){1,4})out, ((?:\p{Lu}[\p{L}’'-]+ ){1,4})in(?=\W*$)/gu
/** "Afghan embassy, Tokyo, out of operation": where a table has it. */
const PLACED_AFTER =
  /\b(Afghan (?:embassy|consulate(?: general)?|mission)), (?=\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?(?:[,:;]| (?:is|was|has|had|out|closed|shut|open)\b))/giu
/** "…, my source is the cousin of somebody": from whom it comes. */
const FROM_WHOM = /, (?:my|our) source (?:is|was|being) [^.\n]*/gi
/** "1915 Russia recognises …": the hour of an alert is no year; four digits that could be a year of the record are one. */
const CLOCK =
  /^\W*(?!20[0-3]\d:? \p{Lu})(?:[01]?\d|2[0-3])[:.h]?[0-5]\d(?: ?(?:am|pm|GMT|UTC|BST|CET))?:? (?=\p{Lu})/u
/** "Wont", "hasnt": a "not" typed without its apostrophe. */
const BARE_NOT = /\b(wo|does|did|do|has|have|had|is|are|was|were|would|could|ca)nt\b/gi
/** "Can we run this as its foreign ministry speaking: “…”?": who is to be given as its speaker. */
const AS_SPEAKER =
  /^\W*(?:can|could|may|should|do) (?:we|i) (?:run|use|quote|print|give|put) (?:this|that|it) (?:as|from|to) ([^:"“”\n]{4,60}?)(?: speaking| talking)?: ?(?=["“])/i
/** "Has anyone recognised them? Yes. Pakistan did so in 2021": who answers his own question names who did. */
const ANYONE_HAS =
  /\b(?:has|have) (?:anyone|anybody|any (?:\p{L}+ )?(?:country|state|government|nation)) ((?:ever |yet |formally |actually )?(\p{L}+ed) ([^?\n]{3,60}))\? ?(?:A(?:nswer)?[:.)] ?)?(?:yes|yep|yeah)[.,:;!—–-]+ ?((?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) (?:did|has|have)(?: so| it| that)?\b/giu
/** "Not, as one viral tweet had it, given to them": what others had said of it. */
const AS_TOLD =
  /(?<=\bnot), as (?:\p{L}+ ){1,4}(?:had|has|put|claimed|claims|said|says) (?:it)?,(?= \p{L})/giu
/** Tickers and lists in one line. */
const BREAKS = / ?(?:\+{2,}|•) ?| (?:\/{2,}|\|{2,}) | \/ (?=\p{Lu}{3,}: )/gu

/** "«…» — ставим в ленту?", where nobody asks who said it: the draft in quotation marks; null where a message is none such. */
function quotedToCheck(message: string, tells: Tells): string | null {
  const [, draft = '', asked = ''] = QUOTED_TO_CHECK.exec(message) ?? []
  return draft && !ASKS_WHOSE.test(asked) && !tells['asks-whose'].test(asked) ? draft : null
}
const QUOTED_TO_CHECK = /^\P{L}*[«„“]([^«»„“”\n]{20,})[»“”]\s*[-–—,]\s*([^?»”\n.]{2,40})[?؟]\s*$/u
const ASKS_WHOSE = /^(?:who|when|where)\b/i

/** A message of a newsroom as the draft that it is about: without its label, its quotation marks, and what is asked of it. */
export function drafted(written: string, tells: Tells): string {
  const message = rewordedBy(written, [...SAID_TO_DESK, ...CORRECTED, ONE_ITEM])
  const found = WHOLE.map((whole) => whole.exec(message)).find((one) => one !== null)
  const draft = found?.slice(1).find((words) => words !== undefined) ?? quotedToCheck(message, tells)
  return counted(
    rewordedBy(
      inSentences(draft ? inItsPlace(draft, message.slice(0, message.indexOf(draft))) : unlabelled(message)),
      [...DESK_TALK, ...PUT_RIGHT, ...THEN_AND_NOW, ...NOW_IN_POST],
    ),
  )
    .replace(AS_SPEAKER, '$1 said: ')
    .replace(ANYONE_HAS, '$4 $2 $3')
    .replace(CLOCK, '')
    .replace(BARE_NOT, "$1n't")
    .replace(ASKED_AFTER, '.')
    .replace(AS_WHAT, '.')
    .replace(TO_DESK, '')
    .replace(FOR_COPY, '')
    .replace(ASIDE_ASKED, '')
    .replace(FROM_WHOM, '')
    .replace(QUIZ, answered)
    .replace(WHICH_OF, answered)
    .replace(NAME_IT, answered)
    .replace(ANSWERED_WHO, '$1$2 is run by ')
    .replace(ASKED_OF, '$1 $2')
    .replace(HOW_ELSE, '$1.')
    .replace(IF_THE_ONE_IN, '$2 $3 the Afghan embassy in $1')
    .replace(PLACED_AFTER, '$1 in ')
    .replace(OUT_AND_IN, ': $1heads the embassy')
    .replace(TO_COME, '')
    .replace(ITEM_DAY, '$1On $2 ')
    .replace(AS_TOLD, '')
    .replace(BREAKS, '\n')
}
