import type { SourceRecord } from '../../knowledge/schema.ts'

/** Ways by which words came that are no outlet of the press. */
const NO_OUTLET =
  /embassy|consulate|mission|ministry|tweet|letter|office|video|briefing|statement|department|kremlin|government|council|committee/i

/** The outlets by name: of the sources, and of those through which words came. */
export function publishersOf(sources: readonly SourceRecord[], carriers: readonly string[]): Set<string> {
  const named = [
    ...sources.flatMap(({ publisher, through }) => [publisher, through ?? '']),
    ...carriers.filter((name) => !NO_OUTLET.test(name)),
  ]
  const names = named
    .flatMap((name) => name.split(/[/()]| via /))
    .map((name) => name.trim())
    .filter((name) => name.length > 1)
  return new Set([...names, ...names.flatMap(shortOf)])
}

/** "Tolo" for TOLOnews, "Khaama" for Khaama Press and "Kazpravda" for Kazpravda.kz: what people call an outlet whose name is no word of its own, as a short one ("Report.az") may be. */
function shortOf(name: string): string[] {
  const short = (/^(\p{L}{4,})(?:news| Press)$/u.exec(name) ?? /^(\p{L}{8,})\.\p{Ll}{2,3}$/u.exec(name))?.[1]
  return short ? [short] : []
}
