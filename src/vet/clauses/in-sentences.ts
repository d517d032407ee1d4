import { oneOf } from '../any-of.ts'
import { MONTH, SHORT_MONTH } from '../patterns.ts'

const MONTHS = oneOf(MONTH, String.raw`${SHORT_MONTH}\b\.?`)
const DATE = String.raw`(?:(?:early|mid|late)[ -])?(?:\d{1,2} )?${MONTHS}(?: \d{1,2},)? 20\d\d`
const WEEKDAY = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?'
const HOUSES = 'embass(?:y|ies)|consulates?|missions?'
/** What was done to the missions of a list. */
const DONE = oneOf(
  'changed hands',
  '(?:have |had )?(?:gone|went|passed|fell|fallen) (?:over )?to the Taliban',
  '(?:were |have been )?(?:taken over|seized|handed over|closed|reopened|shut)(?: (?:by|to) the Taliban)?',
)

/** "Embassies that changed hands, for the graphic: Tehran, Feb 2023; Moscow, April 2022": a sentence for each place and its day. */
const PLACES_AND_DAYS = new RegExp(
  String.raw`^[^\n:;]{0,30}?\b(?:Afghan )?(${HOUSES})\b (?:abroad )?(?:(?:that|which) )?(${DONE})(?:,? [^\n:;]{0,40})?: ((?:\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?,? \(?${DATE}\)?(?:; |, |\.?\s*$)){2,})`,
  'imu',
)
const PLACE_AND_DAY = new RegExp(String.raw`(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?),? \(?(${DATE})\)?`, 'gu')

function eachPlace(_: string, houses: string, done: string, places: string): string {
  const house = houses.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '')
  const was = done.replace(/^(?:have|had) /, '').replace(/^(?:were |been )?(?=taken|seized|handed)/, 'was ')
  return [...places.matchAll(PLACE_AND_DAY)]
    .map(([, place, day]) => `The Afghan ${house} in ${place} ${was} in ${day}.`)
    .join(' ')
}

/** What stands between two items, where no slash does: "·", "→", ">". */
const BETWEEN = '[·|→⇒➔»>]|[-–=]>'
/** "Aug 2021 Kabul falls · Dec 2023 Kazakhstan takes them off its list", "Tue: talks / Wed: talks": an item a line. */
const ITEMS = new RegExp(
  String.raw` (?:${BETWEEN}) (?=\S)| \/ (?=(?:${DATE}|${WEEKDAY}|both days|same day|20\d\d|${MONTHS})\b)`,
  'giu',
)
/** The day of an item that it begins with: "In Dec 2023 Kazakhstan takes", "30 May 2025, Kabul says". */
const OF_DAY = new RegExp(String.raw`(^|\n|: )(${DATE})[,:]? (?=\p{Lu}\p{L}+ \p{Ll})`, 'gu')
const onDay = (_: string, before: string, day: string): string =>
  `${before}${/^\d/.test(day) ? 'On' : 'In'} ${day}, `
/** Two items make a list where each has its day, three without. */
const TWO_DAYS = new RegExp(
  String.raw`(?:^|: )${DATE}[,:]? [^/|·→>\n]{5,80} (?:${BETWEEN}|/) ${DATE}[ ,:]`,
  'iu',
)
const isList = (text: string): boolean => (text.match(ITEMS)?.length ?? 0) > 1 || TWO_DAYS.test(text)

/** "Moscow embassy in four lines: Oct 2021 old flag still up / 9 Apr 2022 passes to …": the mission that each item is on. */
const OF_HOUSE =
  /^\W*(?:[Tt]he )?(?:(?:Afghan (embassy|consulate|mission) in (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?))|(?:Afghanistan['’]s )?(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) (embassy|consulate|mission))(?: [^:\n]{0,40})?: /u
const ITEM_OF_DAY = new RegExp(`^(${DATE})[,:]? (.+)$`, 'iu')
/** "Russia: Apr 2022 accredits a chargé → 3 July 2025 recognises them": the State that heads the days of a list. */
const OF_STATE = new RegExp(
  String.raw`^\W*((?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?): (?=${DATE}[,:]? \p{Ll})`,
  'u',
)
const DOES = /^(?!its\b|this\b)\p{Ll}+s (?!(?:are|is|was|were|arrive|take|present|been|had|have)\b)/u

/** The items of a list that is headed by one State, each with what it does or what is done there. */
function ofState(list: string): string {
  const [heading, state] = OF_STATE.exec(list) ?? []
  if (!heading) return list
  return list
    .slice(heading.length)
    .split('\n')
    .map((item) => {
      const [, day, told = ''] = ITEM_OF_DAY.exec(item.trim()) ?? []
      if (!day || !/^\p{Ll}/u.test(told)) return `${state}: ${item}`
      const when = `${/^\d/.test(day) ? 'on' : 'in'} ${day}`
      return DOES.test(told) ? `${state} ${told} ${when}` : `${state}: ${told} ${when}`
    })
    .join('\n')
}

/** "Arrives in Islamabad > Kabul says its post there": in the place that the item before names last. */
const POST_THERE =
  /(\bin (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)\b(?:(?!\bin \p{Lu})[^\n])*\n(?:(?!\bin \p{Lu})[^\n])*\b(?:its|their|the) (?:own )?(?:post|mission|embassy|consulate|envoy|man)) there\b/gu

/** The items of a list that is headed by one mission, each with what it is on: its flag, or itself. */
function ofHouse(list: string): string {
  const [heading, house, in_, city, kind] = OF_HOUSE.exec(list) ?? []
  const mission = heading && `Afghan ${house ?? kind} in ${in_ ?? city}`
  if (!heading || !mission) return list
  return list
    .slice(heading.length)
    .split('\n')
    .map((item) => {
      const [, day, told = ''] = ITEM_OF_DAY.exec(item.trim()) ?? []
      if (day && /\barriv/i.test(told)) return `On ${day} ${told} in ${in_ ?? city}`
      return day ? `${mission}: ${day} ${told}` : `${mission}: ${item}`
    })
    .join('\n')
}

/** "(1) Taliban guard the embassy (2) they have met": an item a line. */
const NUMBER =
  / ?\((?:[1-9]|[a-e]|i{1,3}|iv|v)\) (?=\S)| (?=\S)(?<=[:;,.] )(?:[1-9])\) (?=\S)|(?<=\p{L}) [2-9]\) (?=\p{L})/gu
const IS_NUMBERED = /(?:^|[\s(])(?:1|a|i)\) \S[^\n]{8,}?[\s(](?:2|b|ii)\) \S/u

/** A terse list of a newsroom, of days or of places, in sentences. */
export const inSentences = (text: string): string =>
  (isList(text)
    ? ofState(ofHouse(text.replace(ITEMS, '\n').replace(POST_THERE, '$1 in $2'))).replace(OF_DAY, onDay)
    : IS_NUMBERED.test(text)
      ? text.replace(NUMBER, '\n')
      : text
  ).replace(PLACES_AND_DAYS, eachPlace)
