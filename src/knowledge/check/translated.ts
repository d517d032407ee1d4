import { isCatalogue, textsIn } from '../catalogue.ts'
import type { Document, Fault } from '../document.ts'
import { faultsOf, type Rule } from './rule.ts'

const fault = faultsOf('translated')

/** Every catalogue is read whole, and is of a language on file. */
export const translated: Rule = ({ documents, records: { languages } }) =>
  documents
    .filter(({ file }) => isCatalogue(file))
    .flatMap((catalogue) => [
      ...catalogue.faults,
      ...(languages.some(({ language }) => catalogue.file.endsWith(`/${language}.po`))
        ? []
        : [fault(catalogue.at([]), 'no language has this code', 'name it after a file of languages/')]),
      ...figures(catalogue),
    ])

/** A translation names the figures of the English, days and years among them, and no others. */
const figures = (catalogue: Document): Fault[] =>
  Object.entries(textsIn(catalogue)).flatMap(([english, translation]) => {
    const [wanted, found] = [figuresIn(english), figuresIn(translation)]
    if (!translation || wanted === found) return []
    const message = `the translation has the figures ${found || 'none'}, the English ${wanted || 'none'}`
    return [fault(catalogue.at([english]), message, 'give it the same figures, in Western digits')]
  })

/** Chinese has months as figures, where the English has names. */
const figuresIn = (text: string): string =>
  (text.replace(/\d{1,2}月/g, '').match(/\p{Nd}+/gu) ?? []).sort().join(', ')
