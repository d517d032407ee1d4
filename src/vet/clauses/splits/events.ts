import { BARE_NAME, SO_MANY, WORD_OF_NAME } from '../../patterns.ts'
import type { Split } from './split.ts'

/** What an event is called, and what was done by it to what it is of. */
const DONE_TO: Readonly<Record<string, string>> = {
  closure: 'was closed',
  evacuation: 'was closed',
  reopening: 'was reopened',
  handover: 'was handed over to the Taliban',
  surrender: 'was handed over to the Taliban',
  takeover: 'was taken over by the Taliban',
  loss: 'was handed over to the Taliban',
}
/** What an event is called, and what was done in it by whose it is. */
export const DID: Readonly<Record<string, string>> = {
  suspension: 'suspended',
  closure: 'closed',
  evacuation: 'evacuated',
  reopening: 'reopened',
  handover: 'handed over',
  takeover: 'took over',
  recognition: 'recognised',
  acceptance: 'accepted',
  accreditation: 'accredited',
  admission: 'admitted',
  delisting: 'delisted',
  appointment: 'appointed',
  rejection: 'rejected',
}
export const noun = (nouns: Readonly<Record<string, string>>): string => `(${Object.keys(nouns).join('|')})`
/** How far one event lies behind another, where both are told with that: "a day", "three months", "years". */
const SO_FAR = `(?:(?:the|${SO_MANY}) (?:day|week|month|year)s?|years)`
const LEAVES = '(?:has |have |had )?(?:leaves?|left|makes?|made)'
/** The place of somebody among others that an event leaves him. */
const PLACE = '(?:the|its) (?:only|sole|lone|last|one|single|first|second|third)'

/** "Those in Madrid", after a sentence that begins with the embassies of other cities. */
const theirs = (rest: string, before: string): string => {
  const [houses] = /\b(?:embass|consulate|mission)\w*/.exec(before) ?? []
  if (!houses) return rest
  const house = houses.replace(/ies$/, 'y').replace(/s$/, '')
  return rest
    .replace(/^(?:those|the ones) in /, `the Afghan ${house.replace(/y$/, 'ie')}s in `)
    .replace(/^(?:that|the one) in /, `the Afghan ${house} in `)
}

const asAfghan = (what: string): string =>
  what.replace(/\bthe (?=(?:embassies|consulates) in )/, 'the Afghan ')

/** An item of such a list: whose envoy, and after whom. */
const told = (item: string): string =>
  item
    .replace(
      /^(?:an? )?(?=(?:charg[ée]|ambassador|envoy|diplomat)[^,]* (?:received|accepted|accredited|taken))/i,
      'a Taliban ',
    )
    .replace(/ (?:on the heels|in the wake|in the footsteps) of (?:the )?(?=\p{Lu})/u, ' after ')

/** What emerged names a State or a mission itself. */
const ON_ITSELF = new RegExp(
  String.raw`^(?!an? |the (?:letter|request|note)).|\b(?:to|by) (?!the\b|Taliban)${BARE_NAME}`,
  'u',
)
/** "Canada: ", of a sentence that begins so. */
const of = (first: string): string => {
  const [, who] = new RegExp(`^\\W*(${BARE_NAME})\\b`, 'u').exec(first) ?? []
  return who ? `${who}: ` : ''
}

/** English sentences that tell of an event by its noun, and what came of it. */
export const EVENTS: readonly Split[] = [
  /** "The departure of Elmi, who ceded the embassy, leaves Tajikistan as the last neighbour to hold out": what he did, and what is left. */
  [
    new RegExp(
      String.raw`^\W*(?:[Tt]he )?(?:departure|exit|resignation|removal|recall|ouster|fall|death|dismissal) of ((?:${WORD_OF_NAME} ?){1,4})(?:, (?!who\b)[^,]{3,60})?(?:, who ([^,]{6,120}))?,? ${LEAVES} (${BARE_NAME}) (?:as )?(${PLACE} .{6,})$`,
      'u',
    ),
    (envoy, did, who, place) => [...(did ? [`${envoy} ${did}`] : []), `${who} is ${place}`],
  ],
  /** "The handover of the Tashkent embassy leaves Tajikistan the only neighbour …". */
  [
    new RegExp(
      String.raw`^\W*(?:[Tt]he )?${noun(DONE_TO)} of ([^,]{6,80}?(?:embassy|consulate|mission)(?: in ${BARE_NAME})?)( (?:on|in|last|this) [^,]{3,20})?,? ${LEAVES} (${BARE_NAME}) (?:as )?(${PLACE} .{6,})$`,
      'u',
    ),
    (event, house, when, who, place) => [`${house} ${DONE_TO[event]}${when}`, `${who} is ${place}`],
  ],
  /** "Russia's recognition of the Taliban leaves China as the …". */
  [
    new RegExp(
      String.raw`^\W*(${BARE_NAME})['’]s ${noun(DID)} of ([^,]{6,80}?),? ${LEAVES} (${BARE_NAME}) (?:as )?(${PLACE} .{6,})$`,
      'u',
    ),
    (who, event, what, other, place) => [`${who} ${DID[event]} ${what}`, `${other} is ${place}`],
  ],
  /** "After Kabul's suspension of services at the embassies in London and Vienna, those in Madrid announced …". */
  [
    new RegExp(
      String.raw`^\W*(?:[Aa]fter|[Ff]ollowing|[Ss]ince|[Ww]ith) ((?:the )?${BARE_NAME})['’]s? ${noun(DID)} of ([^,]{6,100})(?:, (?:announced|disclosed|reported|made public) [^,]{2,40})?, (.{12,})$`,
      'u',
    ),
    (who, event, what, rest) => [`${who} ${DID[event]} ${asAfghan(what)}`, theirs(rest, what)],
  ],
  /** "Their decision to cut off 14 missions does not touch those in Madrid": whom they cut off, and whom they do not. */
  [
    new RegExp(
      String.raw`^\W*(?:[Tt]he Taliban|Kabul)['’]s? decision to (cut off|disown|drop) ([^,]{4,60}?)(?:, [^,]{3,40},)? (?:does not|did not|do not) (?:touch|affect|concern|include|apply to|extend to|cover) (?:those|the ones|the embassies|the missions|that|the embassy) in (${BARE_NAME}(?: and ${BARE_NAME})?)(?=\W*$)`,
      'u',
    ),
    (cut, which, others) => [
      `The Taliban have decided to ${cut} ${which}`,
      `The Taliban have not cut off the Afghan embass${others.includes(' and ') ? 'ies' : 'y'} in ${others}`,
    ],
  ],
  /** "After the closure of the embassies in London and Oslo, that in Paris works on". */
  [
    new RegExp(
      String.raw`^\W*(?:[Aa]fter|[Ff]ollowing|[Ss]ince|[Ww]ith) the ${noun(DONE_TO)} of ([^,]{6,80}?(?:embass|consulate|mission)\p{L}*(?: in ${BARE_NAME}(?: and ${BARE_NAME})?)?)( (?:on|in|last|this) [^,]{3,20})?(?:, which [^,]{3,80})?, (?!which\b)(.{12,})$`,
      'u',
    ),
    (event, what, when, rest) => [
      `${asAfghan(what)} ${(DONE_TO[event] ?? '').replace(/^was/, /ies\b|s in /.test(what) ? 'were' : 'was')}${when}`,
      theirs(rest, what),
    ],
  ],
  /** "…, days after their man had taken over the embassy", "…, after Kabul had announced an inspection": what came before is stated as well. */
  [
    new RegExp(
      String.raw`^(.{20,}?),? (?:(?:just |only |a few |some )?(?:hours|days|weeks|months) )?(?<!${SO_FAR} )after ((?:the |its |their |\p{Lu}\p{L}+(?:['’]s)? )(?:[\p{L}’'-]+ ){0,6}?had (?!not\b|never\b)[^,;]{8,})$`,
      'u',
    ),
    (first, before) => [first.replace(/,$/, ''), before],
  ],
  /** "…, after it emerged that a letter had been left unanswered": what emerged is stated. */
  [
    /^(.{20,}),? (?:after|when|as) it (?:had )?(?:emerged|became known|turned out|was (?:revealed|disclosed|reported)|came to light) that (.{12,})$/u,
    (first, emerged) => [first.replace(/,$/, ''), `${ON_ITSELF.test(emerged) ? '' : of(first)}${emerged}`],
  ],
  /** "It took them off its list, which makes Kazakhstan the first State to recognise them", "…, thereby making Iran the second to do so": what is made of it. */
  [
    new RegExp(
      String.raw`^(.{12,}), (?:(?:and that|and this|thereby|thus|so|in effect|effectively) )?(?:which )?(?:mak(?:es|ing)|made|leav(?:es|ing)|left) (${BARE_NAME}) (?:as )?(${PLACE}\b.{3,}?)(?: to (?:have done|do) (?:so|that|it|the same))?(?=\W*$)`,
      'u',
    ),
    (first, who, place) => [
      first,
      `${who} is ${place}${/ to /.test(place) || !/\brecogni/i.test(first) ? '' : ' to have recognised the Taliban'}`,
    ],
  ],
  /** "Beijing bestows recognition on them as Karimi hands over his papers": what came about with it. */
  [
    new RegExp(
      `^(.{20,}?),? as ((?:${WORD_OF_NAME} ){1,3}(?:hands?|presents?|delivers?|submits?|handed|presented|delivered|submitted) (?:over |in )?(?:copies of )?(?:his|her) .{4,})$`,
      'u',
    ),
    (first, second) => [first, second],
  ],
  /** "Preside over a government that no State recognises and over an embassy run by their man": of both. */
  [
    /^(.*?\b(?:preside[sd]?|rules?|ruled)) (over [^,;]{8,80}) and (over (?:an?|the) [^,;]{8,})$/u,
    (who, one, other) => [`${who} ${one}`, `${who} ${other}`],
  ],
  /** "Astana's path, as filed: off the list in 2023, a chargé received in 2024, and, this month, recognition": a list of what came about. */
  [
    new RegExp(
      String.raw`^(\W*)(${BARE_NAME})['’]s? (?:path|road|record|course|steps|journey|progress|way|story)(?:, [^:,]{3,30}| so far| to date)?: ([^;]+, [^;]+)$`,
      'u',
    ),
    (_, who, list) =>
      list
        .replace(/, and, ([^,]{3,30}), /, ', $1 ')
        .split(/, (?:and )?(?=\p{L})/u)
        .map((item) => `${who}: ${told(item)}`),
  ],
]
