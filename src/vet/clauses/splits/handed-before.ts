import { BARE_NAME } from '../../patterns.ts'
import type { Split } from './split.ts'

/** A city as German, French, Spanish, Russian, Ukrainian and Turkish write it, in the case that the sentence gives it. */
const CITY = String.raw`(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)`
/** What was given away, where it is named. */
const OF_EMBASSY = {
  de: '(?: der (?:dortigen )?(?:afghanischen )?Botschaft)?',
  fr: "(?: de l[’']ambassade(?: afghane| d[’']Afghanistan)?)?",
  es: '(?: de la embajada(?: afgana| de Afganistán)?)?',
  ru: '(?: (?:афганского )?посольства(?: Афганистана)?)?',
  uk: '(?: (?:афганського )?посольства(?: Афганістану)?)?',
} as const

/** "After the handover in Tashkent Tajikistan is the only neighbour that has not …": what came before, and who is left. */
export const HANDED_BEFORE: readonly Split[] = [
  [
    new RegExp(
      String.raw`^\W*(?:[Ww]ith|[Nn]ow that|[Aa]fter|[Ss]ince) (?:the )?(?:Afghan embassy in )?(${BARE_NAME})(?:['’]s)?(?: embassy)?,? (?:has been |is |was |now |also )*(?:handed over|gone|given away|in Taliban hands|given to the Taliban|handed to the Taliban|lost)(?: to the Taliban)?(?: too| as well)?, (${BARE_NAME} (?:is|remains|stays|was|remained)\b.{0,20}\b(?:only|last|sole|lone|one) .{8,})$`,
      'u',
    ),
    (city, who) => [`The Afghan embassy in ${city} was handed over to the Taliban`, who],
  ],
  [
    new RegExp(
      String.raw`^\W*(?:Nach|Seit|Mit) der (?:Übergabe|Übernahme)${OF_EMBASSY.de} (?:in|von) ${CITY}(?: an die Taliban)? (bleibt|ist|war|blieb) (\p{Lu}[\p{L}-]+) (.{0,20}\b(?:einzige|letzte).{8,})$`,
      'u',
    ),
    (city, is, who, rest) => [
      `Die afghanische Botschaft in ${city} wurde den Taliban übergeben`,
      `${who} ${is} ${rest}`,
    ],
  ],
  [
    new RegExp(
      String.raw`^\W*(?:Après|Depuis|Avec) (?:la remise|le transfert|la cession|la reddition)${OF_EMBASSY.fr} (?:à|de) ${CITY}(?: aux talibans)?, (.*\b(?:seule?|derni(?:er|ère))\b.{8,})$`,
      'u',
    ),
    (city, who) => [`L'ambassade afghane à ${city} a été remise aux talibans`, who],
  ],
  [
    new RegExp(
      String.raw`^\W*(?:Tras|Después de|Desde|Con) (?:la entrega|el traspaso|la cesión)${OF_EMBASSY.es} (?:en|de) ${CITY}(?: a los talibanes)?, (.*(?:únic|últim|sol[oa]\b).{8,})$`,
      'u',
    ),
    (city, who) => [`La embajada afgana en ${city} fue entregada a los talibanes`, who],
  ],
  [
    new RegExp(
      String.raw`^\P{L}*После (?:передачи|сдачи)${OF_EMBASSY.ru} в ${CITY}(?: талибам)?,? (\p{Lu}\p{Ll}+ .*(?:единствен|последн).{8,})$`,
      'u',
    ),
    (city, who) => [`Посольство Афганистана в ${city} передано талибам`, who],
  ],
  [
    new RegExp(
      String.raw`^\P{L}*Після (?:передачі|здачі)${OF_EMBASSY.uk} в ${CITY}(?: талібам)?,? (\p{Lu}\p{Ll}+ .*(?:єдин|останн).{8,})$`,
      'u',
    ),
    (city, who) => [`Посольство Афганістану в ${city} передано талібам`, who],
  ],
  [
    /^\P{L}*(\p{Lu}\p{L}+)['’](?:te|ta|de|da)ki (?:Afgan (?:büyükelçiliğinin|elçiliğinin) )?(?:devirden|devrinden|devredilmesinden|tesliminden|teslimden) sonra,? (\p{Lu}.*(?<!\p{L})(?:tek|son) .{6,})$/u,
    (city, who) => [`${city} Afgan büyükelçiliği Taliban'a devredildi`, who],
  ],
]
