import { type Span, spanOf, twoDigits } from '../edtf.ts'

/** The months as reports, all in English, name them. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** "1 July 2025", "19 and 20 October 2021", "June 2025", "2021". */
const DATE = new RegExp(
  String.raw`\b(?:(?:(?:(\d\d?) (?:and|to|or) )?(\d\d?) )?(${MONTHS.join('|')}) )?((?:19|20)\d\d)\b`,
  'g',
)

/** The dates that a report names, each as the days that it can mean: "whom Russia had agreed to in June 2025". */
export const datesTold = (report: string): Span[] =>
  [...report.matchAll(DATE)].flatMap(([, from, day, month, year = '']) => {
    const date = month ? `${year}-${twoDigits(MONTHS.indexOf(month) + 1)}` : year
    return spanOf(day ? `${date}-${twoDigits(from ?? day)}/${date}-${twoDigits(day)}` : date) ?? []
  })
