import { anyOf } from '../any-of.ts'
import type { Said } from './assertion.ts'

/** Kabul no longer honours its papers. */
export const DISOWNED: Said = {
  asserts: ['documents-disowned'],
  deniedBy: ['cooperating', 'taliban'],
  by: ['disowned'],
}
/** "Whose papers Kabul accepts": it works with Kabul. */
export const PAPERS_TAKEN = anyOf(
  // "whose passports Kabul honours", "papers are accepted"
  /\b(?:papers|documents|passports|visas)\b[^.;]{0,70}\b(?:accept|honou?r|recogni[sz])(?:s|ed)?\b(?<!\b(?:not|no longer|never) \w+)/i,
  // "accepts its papers"
  /\b(?:accept|honou?r)(?:s|ed)? (?:\w+ ){0,3}(?:papers|documents|passports|visas)\b/i,
)
export const ACCEPTED: Said = {
  asserts: ['cooperating', 'taliban'],
  deniedBy: ['documents-disowned', 'republic'],
  by: ['consent', 'consular-service'],
}
/** "Kabul still honours its passports", and nothing of it is denied or ended. */
export const isHonoured = (text: string): boolean => PAPERS_TAKEN.test(text) && !HONOURS_NONE.test(text)
const HONOURS_NONE =
  /n['’]t\b|\b(?:no|not|none|never|nor|neither|nobody|without|stop|ceas|refus|declin|disown|cut|br(?:eak|oke)|sever|end|reject|void|invalid|worthless|str[iu]ck|only|longer|if|unless|whether|until)\w*\b/i
