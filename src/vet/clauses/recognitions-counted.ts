/** "Scorecard. Recognitions: nil.", in a draft on the Taliban: how many States have recognised them. */
const NONE_COUNTED =
  /(?<=^|[\n.;|:·] ?)(?:(?:formal|diplomatic|full|official) )?recognitions?(?: (?:count|tally|so far|to date|of (?:the Taliban|them|the Emirate)))?(?: ?[:=–—-] ?| )(?:nil|none|zero|0|nought)(?=[.,;\n|·]|\s*$)/giu
const ONE_COUNTED =
  /(?<=^|[\n.;|:·] ?)(?:(?:formal|diplomatic|full|official) )?recognitions?(?: (?:count|tally|so far|to date|of (?:the Taliban|them|the Emirate)))? ?[:=–—-] ?(?:one|1)(?=[.,;\n|·]|\s*$)/giu
/** A draft on the Taliban in which a count of recognitions is put as a sentence. */
export const counted = (draft: string): string =>
  /\b(?:Taliban|Islamic Emirate)\b/.test(draft)
    ? draft
        .replace(NONE_COUNTED, 'No country has recognised the Taliban')
        .replace(ONE_COUNTED, 'Only one country has recognised the Taliban')
    : draft
