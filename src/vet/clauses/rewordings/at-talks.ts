import { oneOf } from '../../any-of.ts'
import { BARE_NAME, CAPTURED_NAME } from '../../patterns.ts'
import type { Rewording } from '../rewording.ts'

const GUESTS = '(?:officials|delegates|representatives|diplomats|envoys|delegation|visitors|men)'
/** "The five Taliban delegates", and without their name behind a sentence that tells of them. */
const THEM = `((?:[Tt]he |[Aa] )?(?:(?:\\d{1,2}|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en) )?(?:visiting )?Taliban(?:['’]s)? ${GUESTS})`
const SORT =
  '((?:(?:one|two|three|six|single|twelve|\\d{1,2})-?(?:day|week|month|year|entry)(?:-long)? )?(?:Schengen |Belgian |national )?)'

/** How English copy tells of guests and of who was at talks with them. */
export const AT_TALKS: readonly Rewording[] = [
  /** "Took part in the Moscow talks of October 2021": those with the Taliban, in that month. */
  [
    /\b(?<=the )Moscow (?:(?:format )?(?:talks|meeting|consultations)|[Ff]ormat) (?:of|in) (?=(?:(?:19|20) )?October 2021\b)/gu,
    'Moscow format talks with the Taliban in ',
  ],
  /** "The US attended the Moscow format", "stayed away from it": talks with the Taliban. */
  [
    new RegExp(
      `\\b(${oneOf(
        'attend(?:s|ed)',
        'join(?:s|ed)',
        'took part in|takes part in',
        'sat in on',
        'stay(?:s|ed) away from',
        'skip(?:s|ped)',
        'boycott(?:s|ed)',
      )}) the Moscow[- ][Ff]ormat(?: talks| meeting| consultations)?(?! (?:talks|meeting|with))`,
      'gu',
    ),
    '$1 the Moscow format talks with the Taliban',
  ],
  /** "Had dinner with Muttaqi", "sat down with him": a meeting. */
  [
    /\b(?:had|has had|shared|took) (?:an? )?(?:\p{Ll}+ )?(dinner|lunch|breakfast|tea|coffee|drinks|meal) with (?=(?:Muttaqi|Mujahid|Balkhi|Hanafi|Baradar|Stanekzai|(?:the |an? |its )?(?:acting )?(?:Taliban|Emirate))(?!\p{L}))/gu,
    'held a $1 meeting with ',
  ],
  [/\bsat down with (?=(?:Muttaqi|Mujahid|Balkhi|Hanafi|Baradar|Stanekzai)(?!\p{L}))/gu, 'met '],
  /** "Has given the nod to a Taliban chargé": accepted him. */
  [
    /\b(?:ha[sd] )?(?:given|gave|gives) (?:its |the |a )?(?:nod|green light|go-ahead|blessing|thumbs-up) to (?=(?:an? |the |its (?:first )?)?(?:new )?Taliban(?:['’]s|-appointed)? (?:ambassador|envoy|charg|consul|diplomat))/gu,
    'accepted ',
  ],
  /** "Handed the five Taliban delegates six-month visas": issued such visas to them. */
  [
    new RegExp(
      `\\b(?:g[ai]ve[sn]?|hand(?:s|ed)|grant(?:s|ed)|issue[sd]?) ${THEM} ${SORT}visas(?! (?:to|for) )`,
      'gu',
    ),
    'issued $2visas to $1',
  ],
  /** "Let the Taliban delegates in on one-day visas." */
  [
    new RegExp(
      `\\b(?:ha[sd] )?(?:let|admit(?:s|ted)|allow(?:s|ed)) ${THEM} in(?:to the country)? (?:on|with) ${SORT}visas`,
      'gu',
    ),
    'issued $2visas to $1',
  ],
  /** "Five Taliban officials got visas from Belgium." */
  [
    new RegExp(
      `^(\\W*(?:[^:\\n]{3,30}: )?)${THEM} (?:(?:have |had )?(?:got|received|obtained|been (?:given|issued|granted))|were (?:given|issued|granted)|got|get) ${SORT}visas (?:from|by) ${CAPTURED_NAME}`,
      'u',
    ),
    '$1$4 issued $3visas to $2',
  ],
  /** "Some fifteen member states sat in on the Commission's session with the Taliban delegation." */
  [
    new RegExp(
      `\\b(?:EU |European )?member [Ss]tates ${oneOf(
        'sat in on',
        'joined',
        'attended',
        'were (?:represented |present )?at',
        'were (?:at the table|in the room|present|there) (?:for|at|when|as)',
      )} (?:the )?(?:European )?(?:Commission|EU)(?:['’]s)? (?:session|meeting|talks|sat down|met|held (?:\\p{Ll}+ )?talks)(?: with)? (?=(?:the |a |five )?Taliban)`,
      'gu',
    ),
    "EU member states took part in the European Commission's talks with ",
  ],
  /** "With fifteen member States in the room, the EU held talks": they took part in them. */
  [
    new RegExp(
      `, with (?:envoys from |officials from |representatives of )?(?:some |about )?\\p{L}+ (?:EU )?member [Ss]tates (?:in the room|at the table|present|taking part)(?=[.;]?$)|^(\\W*(?:${BARE_NAME} ?[–—:-]+ )?)[Ww]ith (?:some |about )?\\p{L}+ (?:EU )?member [Ss]tates (?:in the room|at the table|present|taking part), `,
      'gu',
    ),
    '$1',
  ],
]
