/** "Remplacé par", "ersetzt durch": one flag stands where another was. */
const REPLACED =
  /(?<!\p{L})(?:remplac(?:é|e|és|ait|er)|cède la place|cédé la place|ersetz(?:t|te|ten)|abgelöst|weicht|wich|sustitu(?:ye|yó|ido|ida)|reemplaz(?:a|ó|ado|ada))(?!\p{L})/iu
const WHITE =
  /(?:drapeau|étendard|fanion) blanc|(?:weiße|weiss|weisse|weißen|weissen) (?:flagge|fahne)|bandera blanca|(?:drapeau|bandera|flagge|fahne)(?: (?:des|de los|der))? taliban/iu

/** Whether a sentence in French, German or Spanish says that the flag of the Taliban flies where that of the republic did; who says that it gives way the other way round names the tricolour last. */
export function isTheirFlagNow(text: string): boolean {
  const [replaced] = REPLACED.exec(text) ?? []
  if (!replaced) return false
  const at = text.indexOf(replaced)
  const white = WHITE.exec(text)?.index
  if (white === undefined) return false
  const isPassive = /^\s*(?:par|durch|von|por|à|der|dem)\b/iu.test(text.slice(at + replaced.length))
  return isPassive ? white > at : white < at
}
