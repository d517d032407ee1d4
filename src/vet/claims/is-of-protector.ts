/** Whether a State is said to act for another in whose place it stands: "its interests there are represented by Qatar". */
export const isOfProtector = (text: string): boolean => INTERESTS.test(text)
const INTERESTS =
  /\binterests\b[^.;]{0,30}\b(?:represented|looked after|protected)\b|\b(?:represents?|looks? after|protects?)\b[^.;]{0,30}\binterests\b|\bprotecting power\b/i
