import { sentencesOf, type Want } from './want.ts'

const REFUSES =
  /\b(?:refus(?:es?|ed|ing)|declin(?:es?|ed|ing)) (?:\w+ )?(?:to (?:\w+ )?recogni[sz]e|recognition)\b/i
const REFUSED = /\b(?:refused|declined)\b/i
/** Positions that turn recognition down, if only for the time being. */
const TURNED_DOWN = new Set(['never', 'off-the-agenda', 'premature'])

/** Recognition said to be refused: that a State has not given it does not tell that; that it refused once does not tell that it does. */
export const whetherRefused: Want = ({ topic, asserts, text }) =>
  topic === 'recognition' && asserts.includes('not-recognised') && REFUSES.test(text)
    ? (fact) =>
        TURNED_DOWN.has(fact.value) ||
        (REFUSED.test(text) && sentencesOf(fact).some((sentence) => /\brefused to recogni/i.test(sentence)))
    : null
