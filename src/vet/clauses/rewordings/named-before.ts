const COMMISSION =
  /^(\W*)the Commission (?=(?:has |had )?(?:sa(?:ys|id)|calls?|called|insist\p{L}*|stress\p{L}*|describe\p{L}*|den(?:y|ies|ied)|maintain\p{L}*|tells?|told|hosted|met)(?!\p{L}))/iu

/** "The Commission calls the talks technical", behind a sentence on Brussels that does not name the Union: the European one. */
export const ofCommission = (sentence: string, before: string): string =>
  /\bBrussels\b/.test(before) && !/\b(?:EU|European|Union|Commission)\b/.test(before)
    ? sentence.replace(COMMISSION, '$1The European Commission ')
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
