import type { Features } from '../features.ts'
import { isCue } from '../marks.ts'
import { DISPUTED } from './disputed.ts'
import type { Rule } from './rule.ts'

export const ofTerritory: Rule = {
  reason: 'other-mission',
  example: "Abkhazia's embassy in Moscow, open?",
  fits: ({ has, anchored }) => has('territory') && has('embassy', 'consulate', 'envoy') && !anchored,
}

/** The UN seat of another State. */
export const otherSeat: Rule = {
  reason: 'other-mission',
  example: "Who sits in Myanmar's UN seat, the junta's man or Kyaw Moe Tun?",
  fits: ({ marked: { marks, words } }) =>
    marks.some(
      (seat) =>
        isCue(seat, 'un-seat') &&
        marks.some(
          (owner) =>
            owner.is === 'state' &&
            owner.code !== 'AF' &&
            owner.code !== 'UN' &&
            ((owner.last < seat.first && ITS_SEAT.test(words.slice(owner.last + 1, seat.first).join(' '))) ||
              (owner.first === seat.last + 2 && words[seat.last + 1] === 'for')),
        ),
    ),
}

/** What may stand between a State and "the General Assembly" or "UN seat" that makes it that State's. */
const ITS_SEAT = /^s?(?: ?(?:seat|chair|place) ?(?:at|in)?)?$/

/** Between two other States, somebody's whom nothing on file names, or those of all States. */
export const ofOthers: Rule = {
  reason: 'other-mission',
  example: "Who is China's ambassador to Canada?",
  fits: (f) =>
    (f.mission.kind === 'other' || f.strangeOwner || isOfAllStates(f) || isInSharedCity(f)) &&
    !f.anchored &&
    !isOfLetter(f),
}

/** "The Italian embassy in Tripoli", of whichever State the city is. */
const isInSharedCity = ({ mission, marked: { marks } }: Features): boolean =>
  mission.kind === 'direction' && marks.some(({ is }) => is === 'shared')

/** "Which embassies in Moscow are closed", "how many foreign embassies are there in Ottawa", "which African capitals have embassies of the Sahrawi republic": those of all States in one capital other than Kabul, or of one in dispute in many. */
const isOfAllStates = ({ mission, has, countries, groups }: Features): boolean =>
  (mission.kind === 'direction' && groups.length > 0 && countries.some((code) => DISPUTED.has(code))) ||
  (has('foreign') && countries.length > 0) ||
  (countries.length === 1 &&
    mission.kind === 'mission' &&
    mission.plural &&
    mission.mission.kind === 'embassy' &&
    mission.mission.city !== null &&
    mission.mission.receiving !== 'AF')

/** "The chargé in Doha wrote to Canada": whose he is goes without saying where a letter of his is asked about. */
const isOfLetter = ({ has }: Features): boolean => has('request') && has('charge')
