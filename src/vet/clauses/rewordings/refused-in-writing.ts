const LETTER =
  /\bTaliban\b[^.?!]{0,60}\b(?:wr(?:ote|ites?|itten)|letter|request|ask(?:s|ed|ing)?)\b|\b(?:wr(?:ote|ites?|itten)|answer(?:ed)?|repl(?:y|ied)|letter|respon(?:d|ded)) (?:back )?(?:to |from |of )?the Taliban\b/i
/** "Ottawa sends a formal refusal". */
const REFUSAL =
  /\b((?:sends?|sent|gave|gives|issue[sd]?|deliver(?:s|ed)?|dispatched) (?:back )?(?:an? |its )?(?:\p{L}+ )?(?:formal|official|written) (?:refusal|rejection))\b(?! (?:to|of)\b)/iu

/** A refusal that a State is said to have sent, behind a sentence on a letter of the Taliban's: it is that letter that it refused. */
export const refusedInWriting = (sentence: string, before: string): string =>
  LETTER.test(before) ? sentence.replace(REFUSAL, '$1 of the Taliban letter') : sentence
