const COMMISSION =
  /^(\W*)the Commission (?=(?:has |had )?(?:sa(?:ys|id)|calls?|called|insist\p{L}*|stress\p{L}*|describe\p{L}*|den(?:y|ies|ied)|maintain\p{L}*|tells?|told|hosted|met)(?!\p{L}))/iu

/** "The Commission calls the talks technical", behind a sentence on Brussels that does not name the Union: the European one. */
export const ofCommission = (sentence: string, before: string): string =>
  /\bBrussels\b/.test(before) && !/\b(?:EU|European|Union|Commission)\b/.test(before)
    ? sentence.replace(COMMISSION, '$1The European Commission ')
    : sentence

const EMBASSY = /посольств/iu
/** "Из соседей его не отдал только Таджикистан", "із сусідів його не віддав лише Таджикистан". */
const NOT_GIVEN = [
  [
    /^(\P{L}*)(?:(из (?:всех )?соседей),? )?(?:его|своего|такого)(?: (?:пока|ещё|еще|так|и|до сих пор))* не (?:отдал|передал|сдал|уступил)\p{L}*(?: талибам| им)? (?:только|лишь|один) (\p{Lu}\p{L}+)/iu,
    '$1$2 только $3 не передал талибам афганское посольство',
  ],
  [
    /^(\P{L}*)(?:(із (?:усіх )?сусідів),? )?(?:його|свого)(?: (?:поки|ще|досі|так|і))* не (?:віддав|передав|здав|поступився)(?: талібам| їм)? (?:тільки|лише|один) (\p{Lu}\p{L}+)/iu,
    '$1$2 лише $3 не передав талібам афганське посольство',
  ],
] as const

/** Who alone has not given it away, behind a sentence on an embassy, in languages that may put the embassy first. */
export const onlyOneNotToGive = (sentence: string, before: string): string =>
  EMBASSY.test(before)
    ? NOT_GIVEN.reduce((told, [found, plain]) => told.replace(found, plain), sentence)
    : sentence

/** "They aren't there yet", "it won't automatically follow", behind a sentence on recognition. */
const NOT_THERE =
  /\b(?:is|are|was|were)(?: not|n['’]t) (?:quite |yet )?(?:there|at that point|that far)(?: yet)?(?=\W*$)/iu
const NOT_FOLLOWING =
  /\b(?:will not|won['’]t|would not|wouldn['’]t) (?:(?:automatically|simply|just|blindly|immediately|necessarily) )?follow(?: suit| it| them)?(?=\W*$)/iu

/** What a State says of recognition, behind a sentence that speaks of it. */
export const onThatRecognition = (sentence: string, before: string): string =>
  /\brecogni[sz]/i.test(before)
    ? sentence
        .replace(NOT_THERE, 'have not yet recognised the Taliban')
        .replace(
          NOT_FOLLOWING,
          /\b(?:Russia|Moscow|Kremlin)/.test(before)
            ? 'will not automatically follow Russia in recognising the Taliban'
            : '$&',
        )
    : sentence
