import {once} from '../../once.ts'
import {edge, from} from '../negation.ts'
import type {NormLexicon} from '../norms.ts'

/** Up to two words between an auxiliary and its verb: `on viipymättä ilmoitettava`. */
const between = '(?:\\p{L}+ ){0,2}?'
/** The first infinitive, which tells `pitää maksaa` from `pitää kirjaa`: to keep books. */
const infinitive =
  '(?!kirjaa|huolta|yhteyttä|kiinni)\\p{L}+(?:aa|ää|da|dä|la|lä|ta|tä|na|nä|ra|rä|ea|eä|oa|öä|ua|yä)'

/** Modal expressions; compared with a treebank, as `source` of the language says. */
export const norms = once(
  (): NormLexicon => ({
    patterns: [
      [
        'exemption',
        `${from}(?:(?:ei|eivät) ${between}(?:tarvitse|velvo\\p{L}+|sovelleta|koske|edellytetä)|(?:ei|eivät) ole ${between}(?:velvollis\\p{L}*|velvollinen|pakko|tarpeen)|(?:on|ovat) ${between}(?:vapautettu|vapautetut))${edge}`,
      ],
      [
        'prohibition',
        `${from}(?:(?:ei|eivät|en|et|emme|ette) ${between}(?:saa|saada|voi|voida|pidä|tule|sallita|ole (?:lupa|oikeutta|sallittu\\p{L}*|oikeutettu\\p{L}*))|äl(?:ä|köön|kää)|(?:on|ovat) kielletty\\p{L}*|kielletään|kielto)${edge}`,
      ],
      [
        'recommendation',
        `${from}(?:tulisi|pitäisi|olisi ${between}\\p{L}+(?:tava|tävä)|suositellaan|suositeltava\\p{L}*|kannattaa|kannattaisi)${edge}`,
      ],
      [
        'obligation',
        `${from}(?:(?:on|oli|olivat) ${between}\\p{L}{2,}(?:tava|tävä)|(?:on|ovat) ${between}(?:velvollinen|velvollisia|velvolliset|velvoitettu\\p{L}*|pakko|velvollisuus|tarpeen|välttämätöntä)|täytyy|täytyi|(?:pitää|piti|tulee|tulevat) ${between}${infinitive}|joutuu|joutuvat|tarvitsee|edellytetään|vaaditaan)${edge}`,
      ],
      [
        'permission',
        `${from}(?:saa|saavat|saadaan|voi|voivat|voidaan|(?:on|ovat) ${between}(?:oikeus|oikeutta|oikeutettu\\p{L}*|lupa|sallittu\\p{L}*)|sallitaan)${edge}`,
      ],
      [
        'possibility',
        `${from}(?:voisi\\p{L}*|voitaisi\\p{L}*|voitiin|voinut|voineet|saattaa|saattavat|saattoi\\p{L}*|mahdolli\\p{L}+|mahdollista|ehkä|kyken\\p{L}+|pysty\\p{L}+|osaa|osasi|salli\\p{L}*)${edge}`,
      ],
    ],
    confers: /oike/iu,
    restricts: /(?<!\p{L})(?:vain|ainoastaan|yksinomaan)(?!\p{L})/iu,
    either: /t[aä]v[aä]$|^(?:tulee|tulevat|pitää)/iu,
    definition: /tarkoitetaan|tarkoittaa/iu,
    subordinate:
      /(?<!\p{L})(?:jos|kun|mikäli|jo(?:ka|tka|nka|ta|ita|iden|ssa|sta|hon|ille|lle)|että|jotta)(?!\p{L})/iu,
  }),
)
