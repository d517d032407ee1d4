const COUNT = String.raw`(?<=^|[\n.;|:·] ?)(?:(?:formal|diplomatic|full|official) )?recognitions?(?: (?:count|tally|so far|to date|of (?:the Taliban|them|the Emirate)))?`
const MARK = ' ?[:=–—-] ?'
const END = String.raw`(?=[.,;\n|·]|\s*$)`
/** "Scorecard. Recognitions: nil.", in a draft on the Taliban: how many States have recognised them. */
const NONE_COUNTED = new RegExp(`${COUNT}(?:${MARK}| )(?:nil|none|zero|0|nought)${END}`, 'giu')
const ONE_COUNTED = new RegExp(`${COUNT}${MARK}(?:one|1)${END}`, 'giu')

/** A draft on the Taliban in which a count of recognitions is put as a sentence. */
export const counted = (draft: string): string =>
  /\b(?:Taliban|Islamic Emirate)\b/.test(draft)
    ? draft
        .replace(NONE_COUNTED, 'No country has recognised the Taliban')
        .replace(ONE_COUNTED, 'Only one country has recognised the Taliban')
    : draft
