import type { Marked } from '../speakers/saying.ts'

/** Whether a sentence in another language than English says that the flag of the Taliban flies where that of the republic did; who says that it gives way the other way round names the tricolour last. */
export function isTheirFlagNow(text: string, { tells }: Marked): boolean {
  const [replaced] = tells.replaced.exec(text) ?? []
  if (!replaced) return false
  const at = text.indexOf(replaced)
  const white = tells['white-flag'].exec(text)?.index
  if (white === undefined) return false
  const isPassive = tells['replaced-by'].test(text.slice(at + replaced.length))
  return isPassive ? white > at : white < at
}
