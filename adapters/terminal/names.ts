import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'
import { keyOf } from '../../src/tokens.ts'

/**
 * Writes the files of `knowledge/names/generated/`: `cldr.json` (what CLDR calls each State in every language that this
 * Node’s ICU knows), `called.json` (what the bot’s answers call it) and `declined.json` (the cases of Russian and
 * Ukrainian, the agreement of adjectives and the plurals of peoples elsewhere). None is edited by hand. Run it again after
 * a change of Node or of `abroad.yml`: `npm run names`.
 */
const FOLDER = new URL('../../knowledge/names/', import.meta.url)

const LANGUAGES =
  `en en-AU en-CA en-GB en-IN fr fr-BE fr-CA fr-CH ru fa fa-AF ps ps-PK es es-419 es-AR es-MX es-US de de-AT de-CH
  ar ar-EG ar-LY ar-SA ar-AE tr zh zh-Hant zh-Hant-HK uk ur ur-IN kk ky tg tk uz uz-Cyrl uz-Arab az az-Cyrl hy ka be bg bs bs-Cyrl
  hr sr sr-Latn sl mk sq cs sk pl hsb dsb hu ro it it-CH rm pt pt-PT gl ca eu oc ast nl nl-BE fy li lb gsw af da sv no nb nn fo is fi
  smn se et lv lt ga gd cy br gv kw mt el he yi ku ckb sd sd-Deva pa pa-Arab hi hi-Latn mr gu bn as or ta te kn ml si ne mai bho doi
  brx sat ks ks-Deva kok mni sa dz bo my km lo th vi id ms jv su fil ceb mg to mi haw sm fj ja ko mn ug yue yue-Hans ii tt ba cv os sah
  ce sw am ti om so ha ha-NE ig yo yo-BJ zu xh st tn ts ss nso ve nr sn nd rw rn lg nyn cgg xog teo kam ki guz luo mer ebu dav saq mas
  kln kde lag rof asa bez vun jmc ksb sbp rwk naq bem ny ln lu kok-Latn sg agq bas dua ewo ff ff-Adlm kkj ksf mgo mua nmg nnh yav jgo
  ak ee gaa bm dje khq ses twq vai vai-Latn wo kea kab shi shi-Latn tzm zgh dav seh mgh mfe luy swc qu ay gn nah ht chr lkt kgp yrl bgc
  raj xnr szl lij vec sc fur scn kl sma smj eo ia ie io vo syr nqo pcm tok blo cic kxv lmo lld nds prg rhg trv za`.split(
    /\s+/u,
  )

/** The languages that the bot answers in, beside English. */
const SPOKEN = readdirSync(new URL('../languages/', FOLDER))
  .map((file) => file.replace('.yml', ''))
  .filter((language) => language !== 'en')

type Kind = 'names' | 'demonyms' | 'capitals' | 'metonyms'
type Forms = Partial<Record<Kind, readonly string[]>>

/** The 249 codes of ISO 3166-1, and Kosovo’s, which is the user-assigned XK everywhere. */
const STATES = Object.keys(parse(readFileSync(new URL('states.yml', FOLDER), 'utf8')) as object).sort()
const ABROAD = parse(readFileSync(new URL('abroad.yml', FOLDER), 'utf8')) as Record<string, Forms>
const { words } = parse(readFileSync(new URL('everyday.yml', FOLDER), 'utf8')) as { words: readonly string[] }

/** The same for what a people is called, where its plural is no case of its own; of a genitive (поляков) nothing is made. */
const PEOPLES: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L}{3})(?:[ое]в|ів)$|(?<=[чя])ан$/u, ''],
  [/(?<=[\u0621-\u064a]{2})ي$/u, 'يون يين'],
  [/(?<=[\u0621-\u06cc]{2})ی$/u, 'یها یان'],
  [/(?<=l[ıu])$/u, 'lar'],
  [/(?<=l[iü])$/u, 'ler'],
]
/** A word’s ending and what takes its place: the first row that fits is used. Forms that nobody says do no harm. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[сц]к)ий$/u, 'ая ое ие ого ому им ом ой ую их ими'],
  [/(?<=ськ|цьк|зьк)ий$/u, 'а е і ого ому им ої ій у ою их ими ім'],
  [/ия$/u, 'ии ию ией'],
  [/ія$/u, 'ії ію ією'],
  [/га$/u, 'ги гу гой гою ге зі'],
  [/ка$/u, 'ки ку кой кою ке ці'],
  [/а$/u, 'ы и у ой ою ей е і'],
  [/я$/u, 'и і ю ей ею е'],
  [/й$/u, 'я ю ем єм е ї'],
  [/ет$/u, 'та ту том те ті ета ету етом ете еті'],
  [/ень$/u, 'ня ню нем ні'],
  [/иев$|иїв$/u, 'иева иеву иевом иеве иєва иєву иєвом иєві'],
  [/ь$/u, 'я ю ем е и ью і'],
  [/(?<=[бвгджзклмнпрстфхцчшщ])[ыи]$/u, 'ов ів ам ами ах'],
  [/(?<=[бвгджзклмнпрстфхцчшщ])$/u, 'а у ом ем е і ові'],
  [/(?<=isch)$/u, 'e er en es em'],
  [/(?<=ie)n$/u, 'ns nne nnes'],
  [/(?<=ai|oi)s$/u, 'se ses'],
  [/(?<=ai)n$/u, 'ns ne nes'],
  [/(?<=[aei]n)o$/u, 'a os as'],
  [/é(?=s$)/u, 'e'],
]
/** Letters of Tajik, Kazakh and their like, which decline otherwise. */
const FOREIGN = /[әғқңөӯұүҳҷӣһў]/iu
/** An adjective and its noun: Саудовская Аравия, Південна Корея. */
const PAIR = /^(?<stem>\p{L}+?)(?<end>ая|а) (?<noun>\p{L}+)$/u

/** The other forms of one word, or of an adjective with its noun. */
function declined(name: string, rows = ENDINGS): string[] {
  if (FOREIGN.test(name)) return []
  const { stem, end, noun } = PAIR.exec(name)?.groups ?? {}
  if (stem && noun) {
    const ends = end === 'ая' ? ['ой', 'ую'] : ['ої', 'ій', 'у', 'ою']
    return declined(noun).flatMap((form) => ends.map((ending) => `${stem}${ending} ${form}`))
  }
  if (/\s/u.test(name)) return []
  const row = rows.find(([ending]) => ending.test(name))
  return row?.[1] ? row[1].split(' ').map((end) => name.replace(row[0], end)) : []
}

/** Languages in which people ask. A name of three or four letters in any other is too often a word (Sin, Nga, того, لاس). */
const ASKED = new Set('en fr es de ru uk tr ar fa fa-AF ps ur tg uz kk ky tk az it pt nl pl id ms'.split(' '))
const SPELLED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\s\P{L}]+$/u
const INITIALS = /^[\p{Lu}\P{L}]+$/u
const EVERYDAY = new Set<string>(words.map(keyOf))

/** Whether a name can stand for its State by itself: no initials, no everyday word, and not too short to mean anything. */
function telling(name: string, language: string): boolean {
  const key = keyOf(name)
  if (EVERYDAY.has(key) || !SPELLED.test(name)) return !EVERYDAY.has(key)
  const isCased = name !== name.toLowerCase()
  return key.length >= (ASKED.has(language) ? 3 : 5) && !(isCased && INITIALS.test(name))
}

/** What every language calls a State, under its long and its short style; a name that is only the code is none. */
function called(state: string): string[] {
  const names = Intl.DisplayNames.supportedLocalesOf(LANGUAGES).flatMap((language) =>
    (['long', 'short'] as const)
      .map((style) => new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' }).of(state))
      .filter((name) => name !== undefined && telling(name, language)),
  )
  return distinct(names.filter((name) => name !== undefined))
}

/** Sorted, one of each: two that fold to the same key are one name. */
function distinct(names: readonly string[]): string[] {
  const sorted = [...new Set(names)].sort()
  return [...new Map(sorted.map((name) => [keyOf(name), name])).values()].sort()
}

/** The declined forms of what CLDR’s Russian and Ukrainian and our own `abroad.yml` hold. */
function forms(state: string): Forms {
  const slavic = ['ru', 'uk'].map(
    (language) => new Intl.DisplayNames(language, { type: 'region' }).of(state) ?? '',
  )
  const { names = [], demonyms = [], capitals = [], metonyms = [] } = ABROAD[state] ?? {}
  const kinds = { names: [...slavic, ...names], demonyms, capitals, metonyms }
  const all = Object.entries(kinds).map(
    ([kind, words]) => [kind, distinct(words.flatMap((word) => declined(word, rowsOf(kind))))] as const,
  )
  return Object.fromEntries(all.filter(([, words]) => words.length > 0))
}

const rowsOf = (kind: string) => (kind === 'demonyms' ? [...PEOPLES, ...ENDINGS] : ENDINGS)

/** A name that two States have in two languages (Dominika) or in one says neither: shared.yml asks where it matters. */
function unshared(names: ReadonlyMap<string, readonly string[]>): Map<string, readonly string[]> {
  const owners = new Map<string, number>()
  for (const key of [...names.values()].flat().map(keyOf)) owners.set(key, (owners.get(key) ?? 0) + 1)
  return new Map(
    [...names].map(([state, all]) => [state, all.filter((name) => owners.get(keyOf(name)) === 1)]),
  )
}

/** One State or language a line, so that a change shows as one. */
function write(file: string, of: (key: string) => unknown, keys: readonly string[] = STATES): void {
  const lines = keys.map((key) => `${JSON.stringify(key)}: ${JSON.stringify(of(key))}`)
  writeFileSync(new URL(`generated/${file}`, FOLDER), `{\n${lines.join(',\n')}\n}\n`)
}

/** What a language of the bot calls each State; English has its own in `states.yml`. */
function shown(language: string): Record<string, string> {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
  const named = STATES.map((state) => [state, names.of(state)] as const)
  return Object.fromEntries(named.filter((pair): pair is readonly [string, string] => pair[1] !== undefined))
}

const cldr = unshared(new Map(STATES.map((state) => [state, called(state)])))
write('cldr.json', (state) => cldr.get(state))
write('declined.json', forms)
write('called.json', shown, SPOKEN)
