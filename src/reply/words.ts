import { isWrittenAsDay } from '../edtf.ts'
import type { MissionData } from '../knowledge/compile.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import type { CalledRecord, LanguageRecord } from '../knowledge/language.ts'
import type { SayKey } from '../knowledge/says.ts'
import { upperFirst } from '../letter-case.ts'
import { onceFor, onceForEach } from '../once.ts'
import { postNamed } from './post-named.ts'

/** The wording of one language: sentences by key, dates, and the names of States and missions inside a sentence. */
export type Words = Readonly<{
  /** Which language it is, ISO 639-1. */
  language: string
  say: (key: SayKey, values?: Readonly<Record<string, string | number>>) => string
  date: (edtf: string) => string
  /** A weekday by its number; they count from Monday, 1. */
  weekday: (number: number) => string
  state: (code: string) => string
  /** A number in a sentence that counts: from two to nine spelled out, where the language has words for them. */
  number: (count: number) => string
  /** A mission, as a heading and inside a sentence. */
  mission: (id: string) => string
  theMission: (id: string) => string
  city: (name: string) => string
  /** A group of States, by its id. */
  group: (id: string) => string
  /** The title of a post, by how people/ has it, by the side of who holds it and, where that is somebody on file, by who it is. */
  post: (title: string, side: string, person?: string | null) => string
  list: (items: readonly string[]) => string
  /** A text of the record as the language has it; in English where it is not translated. */
  translated: (text: string) => string
  /** A sentence with its first letter raised and a full stop at its end. */
  sentence: (text: string) => string
}>

/** The wording of a language, made once; that of the first language on file where it has none of its own. */
export const wordsIn = (knowledge: Knowledge, language: string): Words => wordsOf(knowledge)(language)

const wordsOf = onceForEach((knowledge: Knowledge) =>
  onceFor((language: string) => wordingOf(knowledge, language)),
)

function wordingOf(knowledge: Knowledge, asked: string): Words {
  const {
    language,
    says,
    states,
    translated,
    called,
    spelled = [],
    elisions = [],
  } = knowledge.language(asked)
  const english = knowledge.language('en').says
  const filled = fillerFor(elisions)
  const say: Words['say'] = (key, values = {}) => filled(says[key] ?? english[key] ?? key, values)
  const day = (text: string) => dateIn(text, say)
  const state: Words['state'] = (code) =>
    states[code] ??
    knowledge.names.states[code]?.called ??
    (code === 'EU' ? say('name.eu') : code === 'UN' ? say('name.un') : code)
  const city: Words['city'] = (name) => called?.cities[name] ?? name
  const mission: Words['mission'] = (id) => {
    const known = knowledge.mission(id)
    if (!known) return id
    return called
      ? filled(called.missions[kindOf(known)], { city: city(known.city), state: state(known.sending) })
      : known.title
  }
  const inIt: Words['translated'] = (text) => translated[text] || text
  const list: Words['list'] = (items) => listed(items, say('list.comma'), say('list.and'))
  return {
    language,
    say,
    number: (count) => spelled[count - 2] ?? String(count),
    date: (edtf) => periodIn(edtf, day, say),
    weekday: (number) => say(`weekday.${number as 1 | 2 | 3 | 4 | 5 | 6 | 7}`),
    state,
    city,
    group: (id) =>
      called?.groups[id] ?? knowledge.names.groups.find(({ group }) => group === id)?.called ?? id,
    mission,
    theMission: (id) => (called ? mission(id) : `the ${mission(id)}`),
    post: (title, side, person) =>
      called
        ? (postNamed(title, side, heldBy(person ?? '', called, knowledge), {
            city,
            state: (of) => (of === 'taliban' || of === 'republic' ? say(`name.${of}`) : state(of)),
            and: list,
            fill: filled,
          }) ?? inIt(title))
        : title,
    list,
    translated: inIt,
    sentence: (text) => `${upperFirst(text)}${ENDS.test(text) ? '' : stopAfter(text, language)}`,
  }
}

/** A stop at the end, or in brackets that hold a whole sentence, which no small letter begins: that of an abbreviation in brackets ends none. */
const ENDS =
  /[.!?…。！？؟][“”"’»]*$|(?:^|[.!?…。！？؟] )[(（](?!\p{Ll})[^()（）]*[.!?…。！？؟][“”"’»]*[)）]$/u

/** What posts are called where a certain person holds them. */
const heldBy = (person: string, called: CalledRecord, knowledge: Knowledge): CalledRecord =>
  knowledge.person(person)?.woman ? { ...called, posts: { ...called.posts, ...called.women } } : called

/** Which name of a language file a mission takes. */
function kindOf({ sending, receiving, kind, title }: MissionData): keyof CalledRecord['missions'] {
  if (sending === 'EU') return 'delegation'
  if (receiving === 'UN') return 'united-nations'
  if (sending !== 'AF') return 'foreign-embassy'
  if (title.startsWith('Permanent Mission')) return 'permanent-mission'
  return kind === 'consulate' && title.includes('consulate general') ? 'consulate-general' : kind
}

/** Chinese has a full stop of its own; a sentence of another language may end with a Chinese name. */
const stopAfter = (text: string, language: string): string =>
  language === 'zh' && /[\p{Script=Han}）)][”]?$/u.test(text) ? '。' : '.'

/** A pattern cut at its names: text and names in turn. */
const cut = onceFor((pattern: string) => pattern.split(/\{(\w+)\}/))

/** Fills names into a pattern; what follows a name is written as the language has it after one that ends so. */
function fillerFor(elisions: NonNullable<LanguageRecord['elisions']>) {
  const elided = (name: string, rest: string): string => {
    const found = elisions.find(({ after, text }) => name.endsWith(after) && rest.startsWith(text))
    return found ? found.as + rest.slice(found.text.length) : rest
  }
  return (pattern: string, values: Readonly<Record<string, string | number>>): string => {
    const parts = cut(pattern)
    let text = parts[0] ?? ''
    for (let i = 1; i < parts.length; i += 2) {
      const name = parts[i] ?? ''
      const value = `${Object.hasOwn(values, name) ? values[name] : `{${name}}`}`
      text += value + elided(value, parts[i + 1] ?? '')
    }
    return text
  }
}

/** A date or an interval; many languages put another word before a day than before a month or year ("depuis le 1er juillet"). */
function periodIn(edtf: string, day: (text: string) => string, say: Words['say']): string {
  const [start = '', end] = edtf.split('/')
  if (end === undefined) return day(start)
  if (start === '..') return say(isWrittenAsDay(end) ? 'date.until-day' : 'date.until', { date: day(end) })
  if (end === '..') return say(isWrittenAsDay(start) ? 'date.since-day' : 'date.since', { date: day(start) })
  return daysIn(start, end, say) ?? say('date.between', { from: day(start), until: day(end) })
}

/** "11 to 17 October 2021": days of one month, which is named once; the first of a month is written otherwise in some languages. */
function daysIn(start: string, end: string, say: Words['say']): string | null {
  const [year = '', month = ''] = end.split('-')
  if (
    !isWrittenAsDay(start) ||
    !isWrittenAsDay(end) ||
    !start.startsWith(`${year}-${month}-`) ||
    start.endsWith('-01')
  )
    return null
  const days = { from: Number(start.slice(-2)), until: Number(end.slice(-2)) }
  return say('date.days', { ...days, month: monthNamed(month, say), year })
}

const monthNamed = (month: string, say: Words['say']): string => say(`month.${Number(month)}` as SayKey)

function dateIn(text: string, say: Words['say']): string {
  const plain = text.replace(/[~?%]$/, '')
  const [year = '', month, date] = plain.split('-')
  const named = month ? monthNamed(month, say) : ''
  const written = date
    ? say(date === '01' ? 'date.first' : 'date.day', { day: Number(date), month: named, year })
    : month
      ? say('date.month', { month: named, year })
      : year && say('date.year', { year })
  return plain === text
    ? written
    : say(isWrittenAsDay(plain) ? 'date.about-day' : 'date.about', { date: written })
}

function listed(items: readonly string[], comma: string, and: string): string {
  if (items.length < 2) return items[0] ?? ''
  return `${items.slice(0, -1).join(comma)}${and}${items.at(-1)}`
}
