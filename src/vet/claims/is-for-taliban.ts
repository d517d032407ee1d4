const FOR_TALIBAN =
  /\b(?:(?:on behalf of|in the name of)|(?:embassy|consulate|mission)(?: in \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)? for|(?:run|headed|led|managed) by (?:\p{Lu}[\p{L}’'-]+ ){1,4}for|(?:speaks?|spoke|works?|worked) for|represent(?:s|ed|ing)?|serves?) the (?:Taliban|Emirate)\b/u

/** "Aghbar, who speaks for the Taliban", "represents the Taliban", "runs it on their behalf": whose people run his embassy. */
export const isForTaliban = (text: string): boolean => FOR_TALIBAN.test(text)
