/**
 * A post abroad names its State by one character: 驻华大使 is the ambassador in China, while 驻德黑兰 is in Tehran. What
 * follows decides, which no list of names can tell: 驻德 would take the first character of a city.
 */
const SHORT: Readonly<Record<string, string>> = {
  华: '中国',
  俄: '俄罗斯',
  日: '日本',
  美: '美国',
  印: '印度',
  英: '英国',
  法: '法国',
  德: '德国',
  加: '加拿大',
  澳: '澳大利亚',
  韩: '韩国',
}
const POSTED = new RegExp(`[驻駐]([${Object.keys(SHORT).join('')}])(?=[大使总領领公外代])`, 'gu')

/** Two States by one character each: 中俄两国. */
const PAIRED: Readonly<Record<string, string>> = { ...SHORT, 中: '中国', 巴: '巴基斯坦', 伊: '伊朗' }
const PAIRABLE = `[${Object.keys(PAIRED).join('')}]`
const PAIR = new RegExp(
  `(?<!\\p{Script=Han})(${PAIRABLE})(${PAIRABLE})(?=两国|兩國|双方|雙方|两家|之间|之間)`,
  'gu',
)

const DIGITS = '〇一二三四五六七八九零'
const YEAR = /[〇零一二三四五六七八九]{4}(?=年)/gu
const DAY = /(?:[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])(?=[日号號])/gu

function numberOf(day: string): number {
  const [tens = '', ones = ''] = day.includes('十') ? day.split('十') : ['〇', day]
  return (tens ? DIGITS.indexOf(tens) : 1) * 10 + Math.max(0, DIGITS.indexOf(ones || '〇'))
}

/** A year of the calendar of Taiwan, which begins with 1912: 民國112年 is 2023. */
const OF_TAIWAN =
  /(?:中[華华])?民[國国]\s*(?:(\d{1,3})|一百([一二三四五六七八九]?十[一二三四五六七八九]?|[零〇]?[一二三四五六七八九])?)\s*年/gu
const BEFORE_IT = 1911

/** A text with what Chinese writes short spelled out: years and days in digits (二〇二二年三十日), where a post is, and two States. */
export const hanSpelledOut = (text: string): string =>
  text
    .replace(
      OF_TAIWAN,
      (_, digits?: string, han = '') =>
        `${BEFORE_IT + (digits ? Number(digits) : 100 + (han ? numberOf(han.replace(/[零〇]/, '')) : 0))}年`,
    )
    .replace(YEAR, (year) => [...year].map((digit) => DIGITS.indexOf(digit) % 10).join(''))
    .replace(DAY, (day) => String(numberOf(day)))
    .replace(PAIR, (_, one: string, other: string) => `${PAIRED[one]}和${PAIRED[other]}`)
    .replace(POSTED, (_, state: string) => `驻${SHORT[state]}`)
