import type { Document, Fault } from '../document.ts'
import { faultsOf, type Rule } from './rule.ts'

const fault = faultsOf('named-after-subject')
const SUBJECTS: Readonly<Record<string, string>> = {
  states: 'state',
  missions: 'mission',
  people: 'person',
  sources: 'source',
  languages: 'language',
}

/** A file is named after what it holds, and a mission after its two States and its city. */
export const namedAfterSubject: Rule = ({ documents }) =>
  documents.flatMap((document) => [...misnamed(document), ...misplaced(document)])

function misnamed({ file, value, at }: Document): Fault[] {
  const [folder = '', name = ''] = file.split('/')
  const key = SUBJECTS[folder]
  const held = key && textAt(value, key)
  if (!held || `${held.toLowerCase()}.yml` === name) return []
  const fix = `call the file ${folder}/${held.toLowerCase()}.yml, or correct \`${key}\``
  return [fault(at([key]), `${file} holds ${held}`, fix)]
}

function misplaced({ file, value, at }: Document): Fault[] {
  const [mission, ...parts] = ['mission', 'sending', 'receiving', 'city'].map((key) => textAt(value, key))
  const name = slug(parts.join(' '))
  if (!file.startsWith('missions/') || !mission || parts.includes('') || name === mission) return []
  const message = `${mission} is the mission of ${parts[0]} to ${parts[1]} in ${parts[2]}`
  return [fault(at(['mission']), message, `name it ${name}, or correct its States or its city`)]
}

function textAt(value: unknown, key: string): string {
  const found = (value as Record<string, unknown> | null)?.[key]
  return typeof found === 'string' ? found : ''
}

/** Lower case letters without accents, and digits, with hyphens between the words. */
function slug(text: string): string {
  const letters = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return (letters.match(/[a-z0-9]+/g) ?? []).join('-')
}
