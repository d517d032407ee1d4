import { oneOf } from '../../any-of.ts'
import type { Rewording } from '../rewording.ts'

/** On whose word something is told, by the words that begin it: "по словам", "laut", "selon". */
const ON_WHOSE_WORD = oneOf(
  'по (?:словам|данным|мнению|сообщению|заявлению|утверждению)|за (?:словами|даними|повідомленням)|на думку',
  'как (?:подчеркнул|заявил|сказал|отметил)\\p{L}*|як (?:підкреслив|заявив|сказав|зазначив|наголосив)\\p{L}*',
  'laut|nach (?:Angaben|Worten|Darstellung)|so',
  "selon|d[’']après|aux dires|a (?:précisé|souligné|insisté|déclaré)",
  'según|en palabras de|a juicio de',
  '\\p{L}+ göre',
)

/** A State back at work, and the time at which it had left, which stands behind. */
const BACK_AGAIN = [
  /^(.*(?:استأنف|أعاد\p{L}* فتح|عاود).{6,}?) (?:بعد|عقب) (?:أن|ما) (?:كانت? )?(?:قد )?(?:سحب|أغلق|أخل|علق|غادر|أجل)\p{L}*[^.،؛]*/u,
  /^(.*(?:возобнов|вновь откры|снова откры|віднов|знову відкри).{6,}?),? (?:после того,? как|після того,? як) [^.,;]*(?:вывез|отозва|эвакуир|закры|покин|вивез|відклика|евакую|закри)[^.,;]*/iu,
  /^(.*\b(?:rouvert|repris|rouvre|reprend)\b.{6,}?),? après (?:avoir|en avoir) (?:retiré|fermé|évacué|rappelé|suspendu|quitté)[^.,;]*/iu,
  /^(.*\b(?:reabi?erto|reabrió|reabre|reanud\p{L}+)(?!\p{L}).{6,}?),? (?:después|tras|luego) (?:de )?haber (?:retirado|cerrado|evacuado|suspendido)[^.,;]*/iu,
]

/** A year but that since which Russia, the one State whose ban was suspended, had them listed: with it nothing may be borne out. */
const OTHER_YEAR = String.raw`(?![^.;]*(?:19\d\d|20(?!03)\d\d))`
const NO_STOP = '[^,.;]*'
/** A ban on the Taliban, and what they had been listed as until then, which stands behind. */
const OF_LISTED = [
  ['запрет.*талиб', 'котор|числ|внес|внёс|призна|счита', 'террорист'],
  ['заборон.*таліб', 'як|числ|внес|визна|вважа', 'терорист'],
  ['verbot.*taliban', 'die |der |das ', 'terror'],
  ['interdiction.*taliban', '(?:qui|consid|class|inscri|désign)', 'terroriste'],
  ['(?:prohibición|veto).*talib[áa]n', '(?:que|consid|calific|design|inclui)', 'terrorista'],
  [String.raw`\bban.*taliban`, 'listed|classed|designated|considered|outlawed|branded|who|which', 'terroris'],
].map(
  ([ban, listed, as]) =>
    new RegExp(`^(.*${ban}${NO_STOP}), (?:${listed})${OTHER_YEAR}${NO_STOP}${as}${NO_STOP}`, 'iu'),
)

/** How sentences, most of them in other languages than English, are put before they are read. */
export const IN_OTHER_TONGUES: readonly Rewording[] = [
  /** "Ninguno los ha reconocido", "aucun ne les a reconnus": of the States told of before, none did. */
  [
    /^(\P{L}*)ningun[oa](?: de ellos| de ellas)? (?=(?:l[oae]s )?ha(?:n|bía|bían)? (?:\p{L}+ )?reconocid)/iu,
    '$1Ningún país ',
  ],
  [
    /^(\P{L}*)aucune?(?: d['’]entre (?:eux|elles)| d['’]eux)? (?=ne les? a(?:vait)? (?:\p{L}+ )?reconnu)/iu,
    '$1Aucun pays ',
  ],
  [
    /^(\P{L}*)kein(?:e[rs]?)?(?: davon| von ihnen| dieser Staaten)? (?=hat(?:te)? sie (?:\p{L}+ )*anerkannt)/iu,
    '$1Kein Staat ',
  ],
  [/^(\P{L}*)hiçbiri (?=(?:onları |Taliban['’]ı )?(?:henüz |resmen )*tanıma)/iu, '$1Hiçbir ülke '],
  /** "Der letzte Nachbar, der sie nicht überlassen hat": the only one that has not. */
  [/\b(d(?:er|en|em)) letzten? (?=Nachbar\p{L}*, (?:der|den|dem|das) .*\bnicht\b)/giu, '$1 einzige '],
  [/\ble dernier (?=(?:pays )?voisin (?:à ne pas|qui n['’e]))/giu, 'le seul '],
  [/(?<!\p{L})el último (?=(?:país )?vecino (?:que (?:aún |todavía )?no|en no))/giu, 'el único '],
  [/последн(?=(?:ий|им|ей) (?:сосед|соседом|соседней страной),? котор\p{L}+ не)/giu, 'единственн'],
  [/останн(?:ій|ім) (?=сусід\p{L}*,? як\p{L}+ не)/giu, 'єдиним '],
  [/(?<=(?:meyen|mayan)(?: olan)? )son (?=komşu)/giu, 'tek '],
  /** "Запрет деятельности талибов", "l'interdiction visant les talibans": a ban on them. No mission has ended its work. */
  [
    /(?<=(?<!\p{L})(?:запрет|заборон)\p{L}* )(?:на )?(?:деятельност|діяльн)\p{L}* (?=[^,.;]{0,20}тал[иі]б)/giu,
    '',
  ],
  [
    /(?<!\p{L})(?:Betätigungs|Tätigkeits)?Verbot (?:der (?:Tätigkeit|Aktivitäten|Betätigung) der|für die|gegen die|der Bewegung(?: der)?) (?=Taliban)/giu,
    'Verbot der ',
  ],
  [/(?<!\p{L})Taliban-?Verbot(?!\p{L})/gu, 'Verbot der Taliban'],
  [
    /(?<=interdiction )(?:(?:des activités|du mouvement) (?:des )?|(?:frappant|visant|pesant sur|touchant|qui (?:frappait|visait|pesait sur)) (?:les |le mouvement (?:des )?))(?=talibans)/giu,
    'des ',
  ],
  [
    /(?<!\p{L})(?:prohibición|veto) (?:(?:de las actividades|del movimiento) (?:de los )?|que (?:pesaba|pesa) sobre los |(?:contra|a|sobre) los )(?=talibanes)/giu,
    'prohibición de los ',
  ],
  /** "…, числившегося террористической организацией с 2003 года", "listed as terrorist since 2003": behind a ban that was suspended. */
  ...OF_LISTED.map((listed): Rewording => [listed, '$1']),
  /** "استأنفت عمل سفارتها بعد أن سحبت دبلوماسييها في أغسطس 2021": when it had left is not when it came back. */
  ...BACK_AGAIN.map((again): Rewording => [again, '$1']),
  /** "除俄罗斯外，没有国家承认塔利班": the one left out did it, alone. */
  [
    /^(\P{L}*)除了?(\p{L}{2,8}?)(?:之外|以外|外)?，(?:没有|没有任何|沒有|沒有任何|尚无|尚無)(?:其他|其它|别的)?(?:国家|國家)(?:正式)?(承[认認][^，。；]{2,})/gu,
    '$1只有$2$3',
  ],
  /** "Hat Beziehungen zu den Taliban aufgenommen": relations are taken up, and no envoy is taken in. */
  [/\b((?:Beziehungen|Kontakte?)(?: [^,.;]{3,40})?) aufgenommen(?!\p{L})/gu, '$1 geknüpft'],
  /** "Признанием это, по словам представителя, не является": on whose word it is told stands before, and parts nothing. */
  [
    new RegExp(
      String.raw`^([^\p{L}]*)([^,.;]{3,60}), (${ON_WHOSE_WORD} [^,.;]{3,70}), (?=[^,;]{2,60}$)`,
      'iu',
    ),
    '$1$3, $2 ',
  ],
]
