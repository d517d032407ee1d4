import { oneOf } from '../../any-of.ts'
import { BARE_NAME } from '../../patterns.ts'
import type { Rewording } from '../rewording.ts'

/** A word of Persian or Arabic, with the joiner that parts its syllables. */
const WORD = String.raw`[\p{L}\u200c\u064b\u0654]+`
/** The prefix of a denied Persian verb, joined, parted or written in one. */
const NOT = 'نمی[\u200c ]?'
const NOT_HELD_TO_BE = oneOf(
  `(?:تلقی|محسوب|قلمداد|عنوان) ${NOT}(?:کن|شو)(?:د|ند)`,
  `به (?:شمار|حساب) ${NOT}(?:رود|آید|آورد)`,
  `${NOT}(?:دان|شمار|بین|انگار|خوان)(?:د|ند)`,
  '(?:نبوده|نیست)(?: است)?',
)
const SEES = oneOf(
  '(?:ت|ي|ن)عتبر',
  '(?:ت|ي)رى',
  '(?:ت|ي)عد',
  '(?:ت|ي)عني',
  '(?:ت|ي)شكل',
  '(?:ت|ي)مثل',
  '(?:ت|ي)صف',
)
/** What was done, which is denied to be more: that it was done is not. */
const STEP = '(?:تسليم|تسلم|قبول|استقبال|رفع|فتح|اعتماد)'
/** What a step is held to be, as Turkish says that it is not. */
const NOT_SO = oneOf(
  'anlam(?:ına|ı) (?:gelmi?yor|gelmez|gelmedi\\p{L}*|gelmeye\\p{L}*|taşımıyor|taşımaz|taşımadı\\p{L}*)',
  'olarak (?:görm\\p{L}+|değerlendirm\\p{L}+|nitelem\\p{L}+|nitelendirm\\p{L}+|yorumlam\\p{L}+|saym\\p{L}+|kabul etm\\p{L}+|ele alm\\p{L}+)',
  'say(?:mıyor|ılmıyor|ılmaz|ılmayaca\\p{L}+)',
)

/** What a State decided to do, and that it did it. */
const DECIDED = [
  ['make', 'made'],
  ['send', 'sent'],
  ['name', 'named'],
  ['appoint', 'appointed'],
  ['raise', 'raised'],
  ['upgrade', 'upgraded'],
  ['promote', 'promoted'],
  ['accept', 'accepted'],
  ['take', 'took'],
] as const

/** "It does not regard this as recognition", as languages say it in which the "not" stands far from the noun: it has not given any. */
export const NO_RECOGNITION_IN_IT: readonly Rewording[] = [
  /** "Its decision to send an ambassador came without recognition of the Taliban": it did the one without the other. */
  ...DECIDED.map(
    ([to, did]): Rewording => [
      new RegExp(
        `['’]s? (?:decision|move|step|choice) to ${to} ([^,;:]{6,80}?),? (?:came|comes|was taken|is|was) without (?:any |formal |full |official )*recognition of (?=(?:the )?(?:Taliban|Emirate|Islamic))`,
        'gu',
      ),
      ` ${did} $1 without recognising `,
    ],
  ),
  [
    /\bwithout (?:any |formal |full |official |diplomatic )*recognition of (?=(?:the )?(?:Taliban|Emirate|Islamic))/gu,
    'without recognising ',
  ],
  /** "Recognition it is not, the Uzbeks have granted none", "of recognition they have given none". */
  [
    new RegExp(
      String.raw`^(\W*)(?:[Aa]s (?:for|to) |[Oo]f |[Oo]n )?(?:[Ff]ormal |[Ff]ull )?[Rr]ecognition(?:,? (?:it|this|that) (?:is|was)(?: not|n['’]t))?[,:;?]?(?: [-–—])? ((?:the )?${BARE_NAME}) (has|have|had) (?:(?:so far|yet|still|as yet) )?(?:granted|given|extended|offered|accorded|conferred) (?:none|nothing of the (?:sort|kind))(?=\W*$)`,
      'u',
    ),
    '$1$2 $3 not recognised the Taliban',
  ],
  [/\b(recognition (?:it|this|that)) (?:is|was|ai)n['’]t(?=\W*$)/giu, '$1 is not'],
  /** "They aren't there yet on recognition". */
  [
    /\b(?:is|are|was|were)(?: not|n['’]t) (?:quite |yet )?there(?: yet)? (?:on|with|as for|as regards|when it comes to) (?:formal )?recognition\b/giu,
    'have not yet recognised the Taliban',
  ],
  /** "این را به معنای به رسمیت شناختن حکومت طالبان نمی‌داند". */
  [
    new RegExp(
      String.raw`(?<=(?:^|\P{L}))(?:(?:این|آن)(?: ${WORD})? را )?(?:به (?:معنا|معنی|معنای|منزله|منزله‌ی|منزلهٔ|مثابه|مفهوم|عنوان)(?:ی)? )?(?:به رسمیت شناختن|شناسایی(?: رسمی)?)((?: ${WORD}){1,4}?) ${NOT_HELD_TO_BE}(?!\p{L})`,
      'gu',
    ),
    '$1 را به رسمیت نشناخته است',
  ],
  /** "لا تعتبر طهران ذلك اعترافا بحكومة طالبان", "هذا لا يعني اعتراف إيران بطالبان". */
  [
    new RegExp(
      String.raw`(?<!\p{L})(و?)(?:لا|لم|لن) ${SEES}(?:ه|ها)?(?!\p{L})((?: ${WORD}){0,6}?)(?: ${STEP}(?: ${WORD}){1,4}?)? ((?:ال)?اعتراف\p{L}*)`,
      'gu',
    ),
    '$1$2 ليس $3',
  ],
  /** "Bunu Taliban hükümetinin tanınması olarak görmüyor", "tanıma anlamına gelmiyor". */
  [new RegExp(String.raw`\b(tanı(?:n)?ma(?:sı|k)?) ${NOT_SO}(?!\p{L})`, 'giu'), '$1 değil'],
  /** "这并不意味着承认塔利班政府", "未将此视为对塔利班的承认". */
  [
    /(?:[这這此该該](?:一)?[举舉步]?)?(?:[并並]?不|[并並]?未|没有|沒有)(?:[会會能可])?(?:[将將把][^，。；]{1,10}?)?(?:意味[着著]|[视視][为為作]|[认認][为為][^，。；]{0,6}?(?=是)|等[于於同]|等同[于於]|算作|看作|[构構]成|代表)是?(?:[对對])?(塔利班[^，。；的承]{0,6})?的?(?:正式|官方)?承[认認]/gu,
    '没有承认$1',
  ],
]
