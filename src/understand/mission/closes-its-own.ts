/**
 * "Which country closed before the takeover?", "which States reopened their embassies?": a State closes its own, in Kabul,
 * and an Afghan one is closed in it; in English alone.
 */
export const closesItsOwn = (words: readonly string[]): boolean => CLOSES.test(words.join(' '))

const CLOSES =
  /\b(?:country|countries|states?|governments?|nations?|who) (?:have |has |had |did )?(?:closed?|shut|shuttered|evacuated?|abandoned|reopened)(?: down)?(?: its| their)(?: own| kabul)? (?:embassy|embassies|missions?)\b|\b(?:which|what) (?:\w+ )?(?:country|countries|states?|governments?|nations?) (?:closed|shut|shuttered|evacuated)(?: down)? (?:before|after|during|when|as) (?:the )?(?:takeover|fall|collapse|kabul|taliban)\b/
