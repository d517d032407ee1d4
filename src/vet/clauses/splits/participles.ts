import { lowerFirst } from '../../../letter-case.ts'
import { oneOf } from '../../any-of.ts'
import { BARE_NAME, WORD_OF_NAME } from '../../patterns.ts'
import { ANY_HOUSE, DOES, type Split } from './split.ts'

/** What somebody has become or gone through by what he did. */
const FURTHER = `(?:${DOES}|bec(?:ame|omes)|makes|made)`
/** What a mission may be for some time, and what is done to it once. */
const STATE = oneOf(
  'guarded',
  'watched over',
  'run',
  'led',
  'headed',
  'held',
  'staffed',
  'manned',
  'controlled',
  'financed',
  'funded',
  'paid for',
  'occupied',
)
const DONE = oneOf(
  'closed',
  'shut',
  're-?opened',
  'evacuated',
  'abandoned',
  'handed',
  'turned over',
  'ceded',
  'surrendered',
  'entrusted',
  'taken over',
  'raised',
  'upgraded',
  'restored',
  'downgraded',
  'seized',
)
const HOW = '(?:now |still |since |once |long |again |later |recently |already )*'
/** What somebody does by which he is said to have done more. */
const ACT = oneOf(
  'accept',
  'accredit',
  'admitt',
  'appoint',
  'clos',
  'hand',
  'nam',
  'open',
  're-?open',
  'post',
  'promot',
  'rais',
  'receiv',
  'recogni[sz]',
  'send',
  'tak',
  'upgrad',
)

/** "Taking", as it was done: "took". */
const asDone = (doing: string): string =>
  lowerFirst(doing).replace(/^\p{L}+/u, (verb) => PAST[verb] ?? verb.replace(/ing$/, 'ed'))
const PAST: Readonly<Record<string, string>> = { sending: 'sent', taking: 'took' }

/** "Torn", as somebody did it: "tore". */
const byWhom = (done: string): string =>
  done.replace(/^\p{L}+/u, (verb) => BY_WHOM[verb.toLowerCase()] ?? verb.toLowerCase())
const BY_WHOM: Readonly<Record<string, string>> = {
  torn: 'tore',
  taken: 'took',
  given: 'gave',
  written: 'wrote',
}

const wasOrIs = (state: string): string =>
  new RegExp(`^${HOW}${STATE}\\b`, 'i').test(state) ? `is ${lowerFirst(state)}` : `was ${lowerFirst(state)}`

/** English sentences that state something by a participle, beside what they state by their verb. */
export const PARTICIPLES: readonly Split[] = [
  /** "Having shut its doors on Friday, the Afghan embassy in London was turned over to them": each by itself. */
  [
    new RegExp(`^\\W*[Hh]aving ([^,]{8,110}), (${ANY_HOUSE}) (${DOES}\\b.*)$`, 'u'),
    (had, house, does) => [`${house} had ${had}`, `${house} ${does}`],
  ],
  /** "Muttaqi, having introduced their ambassador, spoke of closer ties": what he had done is stated as well. */
  [
    new RegExp(
      String.raw`^(\W*(?:[Tt]he )?\p{Lu}[\p{L}’' ]{2,40}?), having ([^,]{8,110}), (${DOES}\b.{6,})$`,
      'u',
    ),
    (who, had, does) => [`${who} had ${had}`, `${who} ${does}`],
  ],
  /** "Uzbekistan took an ambassador, having recognised them in February": the same behind it. */
  [
    new RegExp(
      String.raw`^(\W*(?:[^,:]{3,40}: )?((?:[Tt]he )?${BARE_NAME}) ${DOES}\b.{6,}), having (?!said\b|told\b)([^,]{8,110})$`,
      'u',
    ),
    (first, who, had) => [first, `${who} had ${had}`],
  ],
  /** "Taliban envoys sit in the embassy, the republic's ambassador having been shown the door": where they sit, and what became of him. */
  [
    /^(.{12,}), ((?:the |its )[^,.;]{4,60}) having (been \p{Ll}+ [^,;]{3,60}|(?:gone|left|quit|resigned|fled|departed)[^,;]{0,60})$/u,
    (first, who, had) => [first, `${who} has ${had}`],
  ],
  /** "The Kazakh embassy in Kabul, guarded since Sunday by Taliban fighters, works on": what it is, and what it does. */
  [
    new RegExp(
      `^(\\W*${ANY_HOUSE}), (${HOW}(?:${STATE}|${DONE})\\b[^,]{3,110}), ((?!and\\b|or\\b)${DOES}\\b.*)$`,
      'u',
    ),
    (house, is, does) => [`${house} ${wasOrIs(is)}`, `${house} ${does}`],
  ],
  /** "Guarded by Taliban fighters, the embassy works on", "Closed last September, the embassy reopened on Monday". */
  [
    new RegExp(
      `^\\W*((?:[Ll]ong |[Oo]nce |[Ss]till |[Nn]ow )?(?:${STATE}|${DONE})\\b[^,]{3,110}), (${ANY_HOUSE}) (${DOES}\\b.*)$`,
      'iu',
    ),
    (was, house, does) => [`${house} ${wasOrIs(was)}`, `${house} ${does}`],
  ],
  /** "Torn up by Zahir Aghbar, the Taliban letter got no further": who did it to what. */
  [
    new RegExp(
      String.raw`^\W*((?:[Tt]orn up|[Rr]ejected|[Rr]efused|[Rr]eceived|[Aa]ccepted|[Ww]elcomed|[Rr]ebuffed)\b[^,]{0,50}?) by ((?:${WORD_OF_NAME} ?){1,4})(?:, ((?:still |now |the )[^,]{3,60}))?, (the (?:Taliban|Emirate)[^,]{3,60}?) ((?:got|went|was|is|has|remains|came|stayed|lies)\b.{3,})$`,
      'u',
    ),
    (done, who, is, what) => [`${who} ${byWhom(done)} ${what}`, ...(is ? [`${who} is ${is}`] : [])],
  ],
  /** "Struck off the Kyrgyz list last week, and off the Kazakh one in December, the Taliban are banned in Russia": three States. */
  [
    /^\W*((?:[Ss]truck|[Tt]aken|[Dd]ropped|[Rr]emoved|[Cc]rossed) (?:off|from)) (the \p{Lu}\p{L}+) (list[^,]{0,60})(?:,? and (?:off|from) (the \p{Lu}\p{L}+) (?:one|list)\b([^,]{0,30}))?, ((?:the |The )?(?:Taliban|group|movement)) ((?:are|were|have|had|is|was|has|remain)\b.*)$/u,
    (off, whose, list, other, when, they, does) => [
      `${they} were ${lowerFirst(off)} ${whose} ${list}`,
      ...(other ? [`${they} were ${lowerFirst(off)} ${other} list of banned organisations${when}`] : []),
      `${they} ${does}`,
    ],
  ],
  /** "Nicaragua recognises them, naming an ambassador who sits in Beijing": the same behind it. */
  [
    new RegExp(
      String.raw`^(\W*(?:[^,:]{3,40}: )?(?:${WORD_OF_NAME} )?(${BARE_NAME}) .{8,}), (?:by )?(?:naming|appointing|posting|designating) (?:an?|its) (?:new |first |own )?(?:non-?resident )?ambassador(?: to (?:the Taliban|Kabul|Afghanistan))?,? (?:(?:who|that) (?:sits|resides|lives|stays|works|is based|will (?:sit|reside|live|stay|be based))|based|resident|residing|sitting) in (?!Kabul)${BARE_NAME}(?=\W*$)`,
      'u',
    ),
    (first, who) => [first, `${who} named a non-resident ambassador to Kabul`],
  ],
  /** "China, recognising them in January, took an ambassador": what it did beside it. */
  [
    new RegExp(
      String.raw`^(\W*(?:[Tt]he )?${BARE_NAME}), (?:by |in |thereby |thus )?(${ACT}ing\b [^,]{8,110}), (${DOES}\b.{6,})$`,
      'u',
    ),
    (who, doing, does) => [`${who} ${asDone(doing)}`, `${who} ${does}`],
  ],
  /** "Recognising them in January, China took an ambassador": the same before it. */
  [
    new RegExp(
      String.raw`^\W*([Rr]ecogni[sz]ing (?:the )?(?:Taliban|Emirate|them|it)\b[^,]{0,60}), ((?:the )?${BARE_NAME}) (${DOES}\b.{6,})$`,
      'u',
    ),
    (doing, who, does) => [`${who} ${asDone(doing)}`, `${who} ${does}`],
  ],
  /** "China had beaten Russia to it, recognising them in January": the same behind it, where nothing is denied before. */
  [
    new RegExp(
      String.raw`^(\W*(?:[^,:]{3,40}: )?(?!.{0,120}\b(?:not|never|without|refus\w+|declin\w+|short)\b.{0,120},)(${BARE_NAME}) ${DOES}\b[^,]{6,110}), (?:thereby |thus )?(recogni[sz]ing (?:the )?(?:Taliban|Emirate|them)\b(?! (?:would|will|is|was|could|might|may|can)\b)(?![^,]*\ball but\b)[^,]{0,110})$`,
      'u',
    ),
    (first, who, doing) => [first, `${who} ${asDone(doing)}`],
  ],
  /** "By appointing a non-resident ambassador, Nicaragua has become the first to recognise them": what it did, and what is made of it. */
  [
    new RegExp(
      String.raw`^\W*(?:[Bb]y|[Ii]n|[Tt]hrough|[Ww]ith) (${ACT}ing\b .{8,120}), (${BARE_NAME}) (${FURTHER} .{8,})$`,
      'u',
    ),
    (doing, who, does) => [`${who} ${asDone(doing)}`, `${who} ${does}`],
  ],
]
