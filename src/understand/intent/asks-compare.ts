import type { Features } from '../features.ts'
import { citiesNamed } from '../mission/cities-named.ts'

/** "Put the two embassies side by side": missions without a place. */
export const bareMissions = ({ mission, countries, groups, has }: Features): boolean =>
  mission.kind === 'mission' && mission.plural && !countries.length && !groups.length && !has('which', 'list')

/** "Ankara's embassy and Istanbul's consulate": two posts in one State, by their cities. */
export const areTwoPosts = ({ marked, mission, countries }: Features): boolean =>
  countries.length === 1 &&
  mission.kind === 'mission' &&
  citiesNamed({ marks: marked.marks.filter((mark) => mark.is !== 'state' || mark.code !== 'AF') }).length > 1

/** "How does the embassy of 2021 differ from that of 2022?": one set beside itself at another time. */
export const yearsIn = ({ marked: { words } }: Features): readonly string[] => [
  ...new Set(words.filter((word) => /^20[12]\d$/.test(word))),
]
