import { oneOf } from '../../any-of.ts'
import type { Rewording } from '../rewording.ts'

/** Ways to say that a mission closes, by their first verb as it closes, has closed, and is to close, and by the rest. */
const IDIOMS = [
  ['calls', 'called', 'call', 'it (?:quits|a day(?! of\\b))'],
  ['throws', 'threw|thrown', 'throw', 'in the towel'],
  ['bows', 'bowed', 'bow', 'out'],
  ['locks', 'locked', 'lock', '(?:up|its doors|the doors|its gates?)(?: for good)?'],
  ['turns', 'turned', 'turn', '(?:out|off) (?:the|its) lights'],
  ['switches', 'switched', 'switch', '(?:out|off) (?:the|its) lights'],
  ['brings', 'brought', 'bring', 'down the (?:shutters|curtain)'],
  ['pulls', 'pulled', 'pull', 'down the (?:shutters|blinds)'],
  ['packs', 'packed', 'pack', '(?:up|it in)(?: for good)?'],
] as const
const said = (verb: 0 | 1 | 2): string => oneOf(...IDIOMS.map((idiom) => `(?:${idiom[verb]}) ${idiom[3]}`))
/** Who asks a mission to pack up has not said that it will. */
const WILL = '(?:will|would|must|(?:is|are|set|due|about|going|plans?|planning) to)'
const OF_HOUSE = String.raw`(?<=\b(?:embassy|consulate|mission)\b[^.;]{0,90})`

/** "The Afghan embassy in Tokyo calls it quits": it closes. */
export const CALLS_IT_QUITS: readonly Rewording[] = [
  [new RegExp(`\\b${said(0)}(?![a-z])${OF_HOUSE}`, 'giu'), 'closes'],
  [new RegExp(`\\b${said(1)}(?![a-z])${OF_HOUSE}`, 'giu'), 'closed'],
  [new RegExp(String.raw`\b(${WILL}) ${said(2)}(?![a-z])${OF_HOUSE}`, 'giu'), '$1 close'],
  /** "Will pull the plug on its embassy": it will close it. */
  [new RegExp(String.raw`\b(${WILL}) pull (?:the )?plug on (?=(?:its|the|their)\b)`, 'giu'), '$1 close '],
]
