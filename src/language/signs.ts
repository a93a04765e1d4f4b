import {primarySubtag} from './primary-subtag.ts'

/** How a language says that a number is below zero. */
interface Signs {
  /** Ends with the word right before a number: `minus`; empty where none does. */
  minus: RegExp
  /** Somewhere in a text that says so otherwise: `fell by`, `below zero`. */
  falls: RegExp
}

/** `au moins 5`, `por lo menos 5` bound a number. */
const rows: Readonly<Record<string, readonly [minus: string, falls: string]>> = {
  de: [
    'minus',
    'rückgang|sink|sank|gesunken|senk|fiel|fallen|abnahme|abnahm|verlust|unter|minus|abzug|abzieh|rabatt|negativ|reduz|minder|weniger|verringer|nachlass|gefrier|frost',
  ],
  en: [
    'minus|negative',
    'decreas|fall|fell|drop|declin|reduc|loss|lose|lost|below|under|deficit|down|less|lower|negative|minus|deduct|subtract|discount|shrink|shrank|cut|freezing|frost',
  ],
  es: [
    '(?<!(?:al|lo|de|por|a|y|ni|m[áa]s o) )menos',
    'baj|descen|descuen|dismin|p[ée]rdid|redu[cjz]|menos|d[ée]ficit|negativ|ca[íe]|inferior|merma',
  ],
  fr: [
    '(?<!(?:au|de|du|en|à|pas|plus ou|le|un|non) )moins',
    'baiss|recul|diminu|perte|perd|rédu|sous|moins|déficit|négati|remise|rabais|inférieur|chut|gel',
  ],
  it: [
    '(?<!(?:a|al|di|per lo|più o|né) )meno',
    'cal[oai]|ridu[cz]|ridott|diminu|perdit|pers|sotto|meno|deficit|negativ|scont|ribass|inferior',
  ],
  ja: ['(?:マイナス|氷点下|零下)', '減|下|低|損|マイナス|負|割引|値引'],
  nl: ['min(?:us)?', 'dal|afnam|afname|verlies|onder|min|korting|negatief|verlag|lager|vermind|vorst'],
  pl: ['minus', 'spad|zmniejsz|obni[żz]|strat|poni[żz]|minus|rabat|ujemn|mniej|potrąc|mr[óo]z'],
  pt: [
    '(?<!(?:ao|pelo|de|a|por|e|nem|mais ou) )menos',
    'baix|desc|queda|ca[íi]|diminu|perd|redu|menos|d[ée]ficit|negativ|inferior|quebra',
  ],
  ru: ['минус', 'сниж|сниз|пад|упа|уменьш|убыт|ниже|минус|скид|отрицат|потер|меньше|вычет|мороз'],
  sv: ['minus', 'minsk|sjunk|sjönk|fall|föll|förlust|under|minus|rabatt|negativ|sänk|avdrag|lägre'],
  zh: ['(?:零下|负|負)', '下|减|減|跌|降|亏|虧|负|負|低|损|損|少'],
}

const made = new Map<string, Signs | undefined>()

/** How a language says that a number is below zero; undefined where it is not known. */
export function signsOf(language: string): Signs | undefined {
  const tag = primarySubtag(language)
  if (!made.has(tag)) {
    const row = Object.hasOwn(rows, tag) ? rows[tag] : undefined
    const [minus = '', falls = ''] = row ?? []
    const from = /^[(]\?:/.test(minus) ? '' : '(?<!\\p{L})'
    made.set(
      tag,
      row && {minus: new RegExp(`${from}(?:${minus})\\s?$`, 'iu'), falls: new RegExp(falls, 'iu')},
    )
  }
  return made.get(tag)
}

/** Any sign or word of the languages known; most texts have none. */
export const mayBeSigned =
  /[-−–]\s?\p{Sc}?\d|minus|negative|m[eo][ni]os|meno|moins|\bmin\b|минус|マイナス|氷点下|零下|[负負]/iu
