import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { po } from 'gettext-parser'
import { catalogueIn } from '../../src/knowledge/catalogue.ts'
import { readFolder } from '../../src/knowledge/load.ts'
import { recordsOf } from '../../src/knowledge/records.ts'
import { textsOf } from '../../src/knowledge/translations.ts'

/**
 * Brings the catalogues of `knowledge/translations/` in step with the record: each text stands there once, in the order
 * of the record, with its translation or, where it is new or was reworded, with none; what is no longer said is left out.
 * Run it after an edit of the record, and fill what is empty: `npm run translations`.
 */
const FOLDER = `${import.meta.dirname}/../../knowledge`

const { records } = recordsOf(readFolder(FOLDER))
for (const { language } of records.languages) {
  if (language === 'en') continue
  const path = `${FOLDER}/${catalogueIn(language)}`
  const before = existsSync(path) ? po.parse(readFileSync(path)).translations[''] : {}
  const entries = textsOf(records).map(({ text, of }) => ({
    msgid: text,
    msgstr: before?.[text]?.msgstr ?? [''],
    comments: { reference: of },
  }))
  const lacking = entries.filter(({ msgstr }) => !msgstr.join('')).length
  const headers = { Language: language, 'Content-Type': 'text/plain; charset=UTF-8' }
  const translations = { '': Object.fromEntries(entries.map((entry) => [entry.msgid, entry])) }
  writeFileSync(path, po.compile({ charset: 'UTF-8', headers, translations }, { foldLength: 110 }))
  console.log(`${language}: ${entries.length} texts, ${lacking} of them not translated`)
}
