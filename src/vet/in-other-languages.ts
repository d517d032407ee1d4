import { oneOf } from './any-of.ts'

type Told = Readonly<{
  /** A decision is put off. */
  putOff?: string
  /** A bid for a seat is turned down, and nothing is only left undecided. */
  turnedDown?: string
  /** The flag of the republic, as the old one. */
  oldFlag?: string
  /** A State has not made up its mind. */
  undecided?: string
  /** It is too early to do it, or to talk of it. */
  tooEarly?: string
  /** It is not meant to be done: a stance, and no prediction. */
  noPlans?: string
  /** By the Taliban. */
  byThem?: string
  /** The first State to do something, and the only one. */
  first?: string
  only?: string
  /** What had been done before follows: "nachdem". */
  afterThat?: string
  /** Something is done that begins at once ("schloss"), and what goes on or had been done before ("bis", "avait"). */
  act?: string
  lasts?: string
  /** What holds began on the day that follows: "seit". */
  since?: string
  /** To the foreign ministry of the State where a mission is. */
  toHost?: string
  /** Somebody welcomes what another has done; and what begins a part of the sentence in which he does otherwise. */
  welcomes?: string
  but?: string
  /** Nobody else, besides somebody who is not named with it. */
  nobodyElse?: string
  /** It will never be done. */
  forGood?: string
  /** A letter or a notice has come; the papers that an envoy presents are none. */
  letterCame?: string
  /** The Taliban were told something in a formal reply, or answered in writing; a "not" stands in none of these. */
  inReply?: string
  /** A ban that is none on the Taliban: one that they lift, or one on trade, on travel, on schools. */
  otherBan?: string
}>

/** No early hour, nor sooner or later. */
const EARLY = 'рано(?! (?:вранці|утром|чи пізно|или поздно))'
const BANNER = '(?:флаг|прапор|стяг)'

/** How a few things are told in languages other than English, by language (ISO 639-1), that `knowledge/languages` has no words for yet. */
const TOLD: Readonly<Record<string, Told>> = {
  ar: {
    inReply: String.raw`(?<!\p{L})(?:ل|حركة |ال)?طالبان (?:\p{L}+ ){0,2}?(?:في|عبر) رد (?:رسمي|خطي|كتابي|مكتوب)|(?:في|عبر) رد (?:رسمي|خطي|كتابي|مكتوب) (?:على|إلى) (?:رسالة |حركة )?طالبان`,
    otherBan: String.raw`(?<!\p{L})(?:علقت|رفعت|ألغت|الغت|أنهت|خففت) (?:حركة )?طالبان (?:\p{L}+ ){0,3}(?:ال)?حظر|حظر(?:ها|ا)? (?:(?:ال)?مفروض )?(?:على )?(?:(?:ال)?تصدير|(?:ال)?صادرات|(?:ال)?واردات|(?:ال)?سفر|(?:ال)?طيران|تعليم|عمل|(?:ال)?تجارة|(?:ال)?أفيون|زراعة)`,
    byThem: '(?:من قبل|على يد) (?:حركة )?طالبان',
    turnedDown: String.raw`(?<!\p{L})(?:و)?(?:رفضت?|ترفض|يرفض) (?!البت|اتخاذ|التعليق)`,
    letterCame: String.raw`(?<!\p{L})(?:ت?تلق|تسلم|وصل)\p{L}* (?:\p{L}+ ){0,3}(?:[إا]خطار|[إا]شعار|طلب|رسالة)`,
    noPlans: 'لا (?:تعتزم|يعتزم|تنوي|ينوي|تخطط|نية)',
    forGood: String.raw`(?<!\p{L})لن(?!\p{L})[^.؛،]{3,80}(?:[أا]بد[اً]|مطلق[اً]|على الإطلاق|تحت أي ظرف)|[أا]بد[اً]+ لن(?!\p{L})`,
    nobodyElse: '(?:أي|اي) (?:دولة|بلد|حكومة) (?:أخرى|اخرى|آخر)|(?:لا|أي) أحد (?:آخر|غيرها)',
    welcomes: String.raw`(?<!\p{L})(?:و)?(?:رحبت?|أشادت?)(?!\p{L})`,
    but: String.raw`(?<!\p{L})(?:و?لكن|و?دون|من دون|غير أن|إلا أن)`,
    tooEarly: 'سابق لأوانه|سابقة لأوانها|من المبكر',
    act: String.raw`(?:[أا]ُ?غلقت?|اعترفت?|قبلت|تسلمت)(?!\p{L})`,
    lasts: `حتى|منذ|لا تزال|ما زالت|لم|(?:سنوات|أعوام|عام) (?:من|على|بعد)`,
    first: String.raw`(?<!\p{L})[أا]ول (?:دولة|بلد)`,
    only: '(?:الدولة|البلد) الوحيد',
    afterThat: 'بعد أن|بعدما',
    since: 'منذ',
  },
  de: {
    inReply: String.raw`den Taliban (?:\p{L}+ ){0,2}?in (?:eine|seine|ihre)[rm] (?:formell|förmlich|offiziell|schriftlich)en (?:Antwort|Schreiben|Brief)|(?:formell|förmlich|offiziell|schriftlich)en (?:Antwort(?:schreiben)?|Schreiben) an die Taliban|antwortete den Taliban (?:schriftlich|formell|förmlich|offiziell)`,
    turnedDown: String.raw`(?<!\p{L})(?:abgelehnt|zurückgewiesen|verw(?:irft|arf|orfen)|(?:lehn(?:t|te|en|ten)|weist|weisen|wies|wiesen)(?!\p{L})[^.;]{3,100}(?:ab|zurück)(?!\p{L}))`,
    otherBan: String.raw`(?<!\p{L})Taliban (?:hoben|heben|setzten|setzen|haben|beendeten|lockerten) (?:\p{Ll}+ ){0,2}\p{L}*verbot|(?<!\p{L})(?:export|import|einfuhr|ausfuhr|handels|einreise|reise|flug|schul|bildungs|arbeits|opium|landwirtschafts)-?verbot`,
    byThem: '(?:von den|durch die) Taliban',
    letterCame: String.raw`(?:Mitteilung|Benachrichtigung|Notifizierung|Anfrage|Bitte|Brief|Schreiben)(?!\p{L})[^.;]{0,60}(?:erhalten|bekommen)(?!\p{L})|(?:erhielt|bekam)(?:en)? (?:\p{L}+ ){0,3}(?:Mitteilung|Benachrichtigung|Notifizierung|Anfrage|Brief|Schreiben)(?!\p{L})`,
    noPlans: String.raw`nicht (?:vor|die Absicht|beabsichtigt)(?!\p{L})|beabsichtig\p{L}+ nicht|keine (?:Absicht|Pläne)`,
    nobodyElse: String.raw`(?<!\p{L})(?:kein(?:e[rsn]?)? ander\p{L}+ (?:staat|land|regierung)|niemand (?:sonst|anderer)|sonst (?:niemand|kein))`,
    welcomes: String.raw`(?<!\p{L}|(?<!\p{L})w[iu]rde?n?(?!\p{L})[^.;]{0,60})(?:begrüßte?n?|lobte[nt]?)(?!\p{L})`,
    but: String.raw`(?<!\p{L})(?:aber|jedoch|doch|allerdings|ohne)(?!\p{L})|, (?=(?:hat|hatte|erkennt|erkannte|will) )`,
    toHost: String.raw`(?:an das|dem) (?!afghan|taliban)\p{L}+e[nm]? Außenministerium`,
    tooEarly: String.raw`(?<!\p{L})(?:(?:zu|noch|viel zu) früh(?!er)|verfrüht)(?!\p{L})`,
    act: String.raw`(?:schloss(?:en)?|schließt|(?:wurden?|hat|haben) [^.;]{0,80}(?:geschlossen|eröffnet|übergeben|übernommen|anerkannt|empfangen|akkreditiert)|(?:wieder)?eröffnete|übernahm(?:en)?|übergab(?:en)?|erkannte[^.;]{0,80} an|empfing|akkreditierte)(?!\p{L})`,
    lasts: `bis|noch|bereits|schon|nicht|nie|hatten?|seit|jahre? nach`,
    first: String.raw`(?<!\p{L})erste[nrs]? (?:(?:der|unter den) )?(?:land|staat|nachbar)`,
    only: String.raw`(?<!\p{L})einzige[nrs]? (?:land|staat)`,
    afterThat: 'nachdem',
    putOff: String.raw`\b(?:vertag\w*|versch[oi]e?b\w*)(?!\p{L})`,
    oldFlag: String.raw`(?<!\p{L})alten? (?:fahne|flagge)`,
    undecided: 'prüft|zögert|wartet|überlegt|erwägt',
    since: 'seit',
  },
  es: {
    inReply:
      '(?<!no )(?:respondió|contestó|comunicó|informó) (?:por escrito|formalmente|oficialmente) a los talib[aá]n|a los talib[aá]n(?:es)? (?:por escrito|en una (?:respuesta|carta) (?:oficial|formal|escrita))|en una (?:respuesta|carta) (?:oficial|formal|escrita) a los talib[aá]n',
    otherBan: String.raw`(?<!\p{L})talibanes (?:(?:han|ya|también) ){0,2}(?:levant|suspend|anul|derog|relaj)\p{L}+ (?:\p{L}+ ){0,3}?(?:prohibición|veto)(?!\p{L})|(?:prohibición|veto) (?:de |a |sobre )?(?:las? |los? |el |al )?(?:export|import|viaj|vuelo|comerci|opio|amapola|educación|trabajo|escuela|mujer|niñas)`,
    byThem: 'por los talibanes',
    turnedDown: String.raw`(?<!\p{L})(?:rechaz(?:ó|a|an|aron|ado)|deneg(?:ó|aron|ado)|desestim(?:ó|ado))(?!\p{L})`,
    letterCame: String.raw`recib\p{L}+ (?:\p{L}+ ){0,3}(?:notificaci|aviso|solicitud|petici|carta(?!s? credencial))`,
    noPlans: String.raw`no (?:tiene|tienen) (?:la )?(?:intención|planes)|no (?:piensa|piensan|planea|prevé|seguirá|seguiría)(?!\p{L})|sin intención`,
    nobodyElse: String.raw`(?<!\p{L})(?:ning[uú]na? otr[oa] (?:país|estado|gobierno|nación)|ning[uú]n (?:país|estado|gobierno) más|nadie más)`,
    welcomes: String.raw`(?<!\p{L})(?:salud(?:ó|a|aron|an)|acog(?:ió|e|ieron)|celebr(?:ó|a|aron)|aplaud(?:ió|e)|elogió|ha (?:saludado|acogido|celebrado|aplaudido))(?!\p{L})`,
    but: String.raw`(?<!\p{L})(?:pero|aunque|sin)(?!\p{L})`,
    toHost: String.raw`al ministerio (?!afgan|talib)(?:\p{Ll}+o )?de (?:asuntos|relaciones) exteriores (?:\p{Ll}+o|de \p{Lu}\p{L}+)`,
    tooEarly: String.raw`demasiado pronto|(?<!\p{L})(?:muy|aún es) pronto para|prematur[oa]s?(?!\p{L})`,
    act: String.raw`(?:cerr(?:ó|aron)|(?:ha|han|fue|fueron) (?:\p{L}+mente )?(?:cerrad|(?:re)?abiert|reconocid|aceptad|acreditad|entregad|recibid)[oa]s?|reconoció|aceptó|acreditó|recibió|(?:re)?abrió|entregó)(?!\p{L})`,
    lasts: `hasta|desde|todavía|aún|sigue|ya|había|no|nunca|años? después`,
    first: 'primer (?:país|estado|vecino)|primero de (?:los|sus) vecinos',
    only: 'único (?:país|estado)',
    afterThat: 'después de que',
    putOff: String.raw`\b(?:aplaz\w*|pospu\w*)(?!\p{L})`,
    oldFlag: 'antigua bandera|bandera antigua',
    since: 'desde',
  },
  fa: {
    inReply: String.raw`(?:در|طی) (?:یک )?(?:پاسخ|نامه)(?:ی|\u200cای)? (?:رسمی|کتبی) به (?:گروه )?طالبان|به (?:گروه )?طالبان (?:در|طی) (?:یک )?(?:پاسخ|نامه)(?:ی|\u200cای)? (?:رسمی|کتبی)`,
    otherBan: String.raw`(?:منع|ممنوعیت|تحریم) (?:\p{L}+ )?(?:صادرات|واردات|سفر|پرواز|تجارت|آموزش|تحصیل|کار|تریاک|کشت)`,
    byThem: '(?:توسط|از سوی) طالبان',
    turnedDown: '(?:درخواست|تقاضا|نامزد)[^.؛]{0,60}(?:رد کرد|رد شد|نپذیرفت)',
    letterCame: '(?:اطلاعیه|درخواست|نامه)[^.؛]{0,60}دریافت',
    noPlans: 'قصد ندارد|قصدی ندارد|در نظر ندارد|برنامه‌ای .{0,40} ندارد',
    forGood: '(?:هرگز|هیچ[ ‌]?گاه|هیچ[ ‌]?وقت|تحت هیچ شرایطی)[^.؛]{3,80}(?:نخواهد|نمی[ ‌]?شناسد)',
    nobodyElse: 'هیچ (?:کشور|دولت|کس) ?(?:‌)?(?:دیگر|دیگری)|(?:کشور|دولت) دیگری',
    welcomes: 'استقبال کرد|خوشامد گفت',
    but: String.raw`(?<!\p{L})(?:اما|ولی|بدون|بی‌آنکه)`,
    tooEarly: String.raw`زودهنگام|(?<!\p{L})زود است`,
    act: String.raw`(?:بسته شد|تعطیل شد|به رسمیت شناخت|پذیرفت|واگذار شد|واگذار کرد|بازگشایی شد)(?!\p{L})`,
    lasts: `تا|هنوز|همچنان|سال (?:پس|بعد)`,
    first: '(?:اولین|نخستین) (?:کشور|دولت)',
    only: 'تنها (?:کشور|دولت)',
    afterThat: 'پس از آنکه|پس از آن که|بعد از آنکه',
    since: '(?<!(?:پس|بعد) )از',
  },
  fr: {
    inReply:
      'aux talibans (?:par écrit|(?:dans|par) une (?:réponse|lettre) (?:officielle|formelle|écrite))|(?:a répondu|a fait savoir|a notifié) (?:par écrit|officiellement|formellement) aux talibans|dans une (?:réponse|lettre) (?:officielle|formelle|écrite) aux talibans',
    otherBan: String.raw`(?<!\p{L})talibans (?:ont |viennent de )?(?:suspend|lev|lèvent|annul|abrog|assoupl)\p{L}* (?:\p{L}+ ){0,3}?(?:l['’])?interdiction(?!\p{L})|interdiction (?:de |d['’]|des |du |sur )(?:l['’]|les? |la |l)?(?:export|import|voyage|vols?(?!\p{L})|commerce|opium|pavot|éducation|travail|écoles?|femmes|filles|entrée)`,
    byThem: 'par les talibans',
    turnedDown: String.raw`(?<!\p{L})rejet(?:te|tent|é|ée|a)(?!\p{L})|(?<!\p{L})refus(?:e|é|ée|a)(?!\p{L})(?! de (?:trancher|se prononcer|statuer|décider))`,
    letterCame: String.raw`(?<!\p{L})reçue?s? (?:\p{L}+ ){0,3}(?:notification|demande|requête|lettre(?!s? de créance))`,
    noPlans: `n['’](?:a|ont) (?:pas|nullement|aucunement) l['’]intention|n['’](?:a|ont) aucune intention|n['’]envisage(?:nt)? pas|ne (?:compte|prévoit|veut)(?:nt)? pas`,
    nobodyElse: String.raw`(?<!\p{L})(?:aucun(?:e)? autre (?:pays|état|gouvernement|nation|capitale)|personne d['’]autre)`,
    welcomes: String.raw`(?<!\p{L})(?:salue(?:nt)?|salua|(?:a|ont) (?:salué|accueilli)|accueill(?:e|ent|it)|s['’]est félicitée?)(?!\p{L})`,
    but: String.raw`(?<!\p{L})(?:mais|sans|bien qu|quoiqu)`,
    toHost: String.raw`au ministère (?!afghan|taliban)\p{Ll}+ des affaires étrangères`,
    tooEarly: String.raw`trop tôt|prématurée?s?(?!\p{L})`,
    act: String.raw`(?:(?:a|ont) (?:été |officiellement |formellement )*(?:fermée?s?|r?ouverte?s?|reconnue?s?|acceptée?s?|accréditée?s?|reçue?s?|remise?s?|cédée?s?)|ferm(?:e|ent|a|èrent)|reconna[iî]t|reconnut)(?!\p{L})`,
    lasts: String.raw`jusqu['’]\w+|depuis|encore|toujours|déjà|avai(?:t|ent)|pas|jamais|plus|ans? après`,
    first: 'premier (?:pays|état|voisin)|premier (?:des|parmi (?:les|ses)) voisins',
    only: 'seul (?:pays|état)',
    afterThat: 'après que',
    putOff: String.raw`\b(?:reporte(?:nt)?|reporté|ajourn\w*)(?!\p{L})`,
    oldFlag: String.raw`(?<!\p{L})(?:ancien|vieux) drapeau`,
    undecided: 'étudie|hésite|réfléchit',
    since: 'depuis',
  },
  ps: {
    inReply: 'طالبانو ته په (?:رسمي|لیکلي) ځواب کې|په (?:رسمي|لیکلي) ځواب کې طالبانو ته',
    otherBan: String.raw`(?:صادرات|وارداتو?|صادراتو|سفر|الوتن|زده کړ|سوداګر|تریاک)\p{L}* (?:\p{L}+ )?بندیز`,
    byThem: 'د طالبانو له (?:خوا|لوري)',
    tooEarly: 'وختي د[یي]',
    first: 'لومړ(?:ی|نی) (?:هېواد|هیواد|دولت)',
    only: 'یوازینی (?:هېواد|هیواد|دولت)',
  },
  ru: {
    inReply:
      '(?<!не )(?:официально|письменно) (?:ответил|сообщил|уведомил)[аи]? талиб|(?<!не )(?:ответил|сообщил)[аи]? талибам (?:официально|письменно|в (?:официальном|письменном) (?:ответе|письме))|в (?:официальном|письменном) (?:ответе|письме) талиб',
    otherBan: String.raw`(?<!\p{L})(?:талибан|талибы) (?:\p{L}+ ){0,2}?(?:снял|отменил|приостановил|смягчил|ослабил|снимает|снимают|отменя)\p{L}* (?:\p{L}+ ){0,3}?запрет|запрет\p{L}* (?:на|в отношении) (?:\p{L}+ )?(?:экспорт|импорт|ввоз|вывоз|пол[её]т|перел[её]т|въезд|поездк|торговл|поставк|образован|работу|обучен|мак|опи|школ)`,
    byThem: 'талибами',
    turnedDown: String.raw`(?<!\p{L})(?:отклон(?:и|я|ен)\p{L}*|отверг\p{L}*|отказал[аио]? (?:движению )?«?(?:талиб|в ))`,
    letterCame: String.raw`(?<!\p{L})(?:получ\p{L}+|поступал\p{L}*|поступил\p{L}*) (?:\p{L}+ ){0,3}(?:уведомлен|нотификац|запрос|письм|просьб|обращен)`,
    noPlans: String.raw`не (?:собира(?:ется|ются|лась|лся)|намерен[аоы]?|планиру(?:ет|ют))(?!\p{L})`,
    nobodyElse: String.raw`(?<!\p{L})(?:больше (?:никто|ни одн\p{L}+)|никто (?:больше|другой|ещё|еще)|ни одн\p{L}+ друг\p{L}+)`,
    welcomes: String.raw`(?<!\p{L})(?:приветств(?:овал[аио]?|ует|уют)|одобрил[аио]?|поддержал[аио]?)(?!\p{L})`,
    but: String.raw`(?<!\p{L})(?:но|хотя|однако|не признавая)(?!\p{L})`,
    toHost: String.raw`(?:МИДу?|министерству иностранных дел) (?!Афган|Талиб)\p{Lu}\p{L}+`,
    tooEarly: String.raw`(?<!\p{L})(?:${EARLY}|преждевременн\p{L}+)(?!\p{L})`,
    act: String.raw`(?:закрыл\p{L}*|был[аои]? [^.;]{0,20}(?:закрыт|признан|передан|открыт|принят)[аоы]?|признал[аи]?|принял[аи]?|открыл\p{L}*|передал[аи]?)(?!\p{L})`,
    lasts: `до|ещё|еще|уже|по-прежнему|не|никогда|с тех пор|(?:лет|года?) (?:после|спустя)`,
    first: String.raw`(?<!\p{L})перв\p{L}+ (?:(?:из|среди) )?(?:стран|государств|сосед)`,
    only: String.raw`единственн\p{L}+ (?:стран|государств)`,
    afterThat: 'после того,? как',
    putOff: String.raw`(?<!\p{L})отлож`,
    oldFlag: String.raw`(?<!\p{L})(?:стар(?:ый|ым|ого)|прежн\p{L}+) ${BANNER}`,
    since: 'с',
  },
  tr: {
    inReply: String.raw`Taliban['’]?(?:y?[ae]) (?:verdiği |gönderdiği )?(?:resm[iî]|yazılı) (?:bir )?(?:yanıt|cevap|cevab|mektup|mektub)\p{L}*(?:[dt][ae]|l[ae])(?!\p{L})`,
    otherBan: String.raw`(?:ihrac|ithal|ticaret|seyahat|uçuş|giriş|eğitim|okul|çalışma|afyon|haşhaş)\p{L}* (?:\p{L}+ )?yasa[ğk]`,
    byThem: 'Taliban tarafından',
    turnedDown: String.raw`(?<!\p{L})(?:redde(?:t|d)\p{L}*|geri çevir\p{L}+)`,
    letterCame: String.raw`(?:bildirim|talep|talebi|mektup|mektubu)\p{L}* (?:\p{L}+ ){0,2}al(?:ma)?(?:dı|mış)`,
    noPlans: 'niyetinde değil|niyeti yok|planlamıyor|düşünmüyor',
    nobodyElse: String.raw`(?<!\p{L})(?:başka (?:hiçbir|bir|kimse)|hiçbir başka|başka (?:ülke|devlet))`,
    welcomes: String.raw`memnun\p{L}+ karşıla(?:dı|r|mış)`,
    but: String.raw`(?<!\p{L})(?:ama|ancak|fakat|tanımadan)(?!\p{L})`,
    toHost: String.raw`(?<!(?:Afgan|Afganistan|Taliban|Kabil)(?:['’]\p{L}+)? )(?:(?:Dışişleri Bakanlığı|Dışişleri Bakanlığın)['’]?n?a|Dışişleri['’]?ne)(?!\p{L})|(?<!\p{L})Türkiye['’]ye teslim`,
    tooEarly: 'henüz erken|için erken|çok erken',
    act: String.raw`(?:kapandı|kapattı|kapatıldı|tanıdı|kabul etti|açıldı|devredildi|devraldı|devretti)(?!\p{L})`,
    lasts: `hâlâ|hala|kadar|beri|önce|değil|henüz|yıl sonra`,
    first: String.raw`(?<!\p{L})ilk (?:ülke|devlet)`,
    only: String.raw`(?<!\p{L})tek (?:ülke|devlet)`,
    putOff: String.raw`(?<!\p{L})ertele`,
    oldFlag: 'eski bayra[kğ]',
    since: 'beri',
  },
  uk: {
    inReply:
      '(?<!не )(?:офіційно|письмово) (?:відповіла|відповів|відповіли|повідомила|повідомив|повідомили) талібам|(?<!не )(?:відповіла|відповів|відповіли) талібам (?:офіційно|письмово)|[ув] (?:офіційній|письмовій) відповіді талібам',
    otherBan: String.raw`(?<!\p{L})(?:талібан|таліби) (?:\p{L}+ ){0,2}?(?:зня|скасу|призупин|послаб|пом['’]якш)\p{L}* (?:\p{L}+ ){0,3}?заборон|заборон\p{L}* (?:на|щодо) (?:\p{L}+ )?(?:експорт|імпорт|ввез|вивез|поль|політ|переліт|в['’]їзд|поїздк|торгівл|постач|освіт|роботу|навчан|мак|опі|школ)`,
    byThem: 'талібами',
    turnedDown: String.raw`(?<!\p{L})(?:відхил(?:и|я|ен)\p{L}*|відкину\p{L}*|відмови(?:в|ла|ли|ло) (?:рухові )?«?(?:таліб|у |в ))`,
    letterCame: String.raw`(?<!\p{L})(?:отрим\p{L}+|надходил\p{L}*|надійшл\p{L}*) (?:\p{L}+ ){0,3}(?:повідомлен|нотифікац|запит|лист|прохан)`,
    noPlans: String.raw`не (?:збира(?:ється|ються|лася|вся)|ма(?:є|ють) наміру|плану(?:є|ють))(?!\p{L})`,
    nobodyElse: String.raw`(?<!\p{L})(?:більше (?:ніхто|жодн\p{L}+)|ніхто (?:більше|інший)|жодн\p{L}+ інш\p{L}+)`,
    welcomes: String.raw`(?<!\p{L})(?:(?:при)?віта(?:в|ла|ло|ли|є|ють)|схвали(?:в|ла|ли)|підтрима(?:в|ла|ли))(?!\p{L})`,
    but: String.raw`(?<!\p{L})(?:але|хоча|однак|проте|не визнаючи)(?!\p{L})`,
    toHost: String.raw`(?:МЗС|міністерству закордонних справ) (?!Афган|Талібан)\p{Lu}\p{L}+`,
    tooEarly: String.raw`(?<!\p{L})(?:${EARLY}|зарано|передчасн\p{L}+)(?!\p{L})`,
    act: String.raw`(?:закри(?:л\p{L}*|в|вся)|бул[аои] [^.;]{0,20}(?:закрит|визнан|передан|відкрит|прийнят)[аои]?|визна(?:в|ла|ли)|прийня(?:в|ла|ли)|відкри(?:в|ла|ли)(?:ся)?|переда(?:в|ла|ли))(?!\p{L})`,
    lasts: `до|ще|вже|досі|не|ніколи|відтоді|(?:років|роки|рік) (?:після|по)`,
    first: String.raw`(?<!\p{L})перш\p{L}+ (?:(?:із|з|зі|серед) )?(?:країн|держав|сусід)`,
    only: String.raw`(?<!\p{L})єдин\p{L}+ (?:країн|держав)`,
    afterThat: 'після того,? як',
    putOff: String.raw`(?<!\p{L})відкла`,
    oldFlag: String.raw`(?<!\p{L})(?:старий|старого|колишн\p{L}+) ${BANNER}`,
    since: '(?:з|із|від)',
  },
  zh: {
    inReply:
      '(?:在)?(?:给|給|致|对|對)塔利班的(?:正式|书面|書面)(?:答复|回复|答覆|回覆|信函)中|(?<![未没沒不])(?:正式|书面|書面)(?:答复|回复|答覆|回覆)了?塔利班',
    otherBan:
      '塔利班(?:已|已经|宣布|也)?(?:暂停|解除|取消|撤销|放宽)(?!.*对塔利班)|(?:出口|进口|貿易|贸易|旅行|航班|教育|女性|女童|鸦片|罂粟)(?:的)?禁令',
    byThem: '被塔利班',
    turnedDown: '驳回|駁回|否决|否決|拒绝(?!(?:作出|做出|就))|拒絕(?!(?:作出|做出|就))',
    letterCame: '(?:收到|接到)[^，。；]{0,16}(?:通知|请求|請求|照会|照會|来函|申请)',
    noPlans: '无意|無意|不打算|没有计划|沒有計劃',
    nobodyElse: '其他(?:国家|國家|政府)|别国|別國',
    welcomes: '欢迎|歡迎|赞赏|讚賞',
    but: '但|却|卻|然而',
    tooEarly: '为时(?:尚|过)早|過早|為時(?:尚|過)早|过早',
  },
}

/** The words for a thing in all of these languages, as a part of an expression with the flag `u`. */
export const inOtherLanguages = (what: keyof Told): string =>
  oneOf(...Object.values(TOLD).flatMap((told) => told[what] ?? []))
