import {wordSet} from '../engine/memo.ts'

/**
 * Strips English inflection and nothing else: plural, third person (also `-eth`, `-est` of older texts), past,
 * `-ing`, possessive. Porter's stemmer goes on to strip derivation, so that `organ` meets `organization` and
 * `univers` stands for `universal` and `university`; where terms are compared those are different words.
 * The rules for doubled consonants and lost `e` are those of Porter's step 1b.
 */
export function stripEnglishInflection(folded: string): string {
  const word = folded.replace(/'s$|'$/, '')
  const base = irregular.get(word)
  if (base !== undefined) return finish(base)
  if (word.length < 4 || whole.has(word) || !/^[a-z'-]+$/.test(word)) return finish(word)
  return finish(stripEnding(word))
}

function stripEnding(word: string): string {
  if (word.endsWith('s')) return stripPlural(word)
  if (/[^aeiou]ied$|[^aeiou]ieth$/.test(word)) return `${word.replace(/ied$|ieth$/, '')}y`
  if (word.endsWith('eed')) return word.slice(0, -1)
  const past = /^(.*[aeiouy].*)(?:ed|ing|(?<=[^aeiou])eth)$/.exec(word)?.[1]
  if (past === undefined || past.length < 2) return word
  if (/([bdfgmnprt])\1$/.test(past) && !/(?:add|egg|odd)$/.test(past)) return past.slice(0, -1)
  return short.test(past) ? `${past}e` : past
}

function stripPlural(word: string): string {
  if (/(?:ss|us|is)$/.test(word)) return word
  if (/[^aeiou]ies$/.test(word)) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1)
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}

/** One syllable that closes on a single consonant (Porter's `*o` with m = 1): here `e` tells `plane` from `plan`. */
const short = /^[^aeiouy]*[aeiouy][^aeiouywx]$/

/** Drops a silent `e`, so that `computing`, `computes` and `compute` end alike, and the second `l` of `fulfill`. */
function finish(word: string): string {
  if (word.length > 5 && /[aeiou]ll$/.test(word)) return word.slice(0, -1)
  if (word.length < 4 || !word.endsWith('e') || word.endsWith('ee')) return word
  const rest = word.slice(0, -1)
  return short.test(rest) ? word : rest
}

/** What an irregular form inflects; undefined for one that rules tell. */
export const irregularBase = (form: string): string | undefined => irregular.get(form)

/** Words that only look inflected. */
const whole = wordSet(`
  this thus does goes news series species means sales lens always perhaps besides towards whereas gas plus bus
  during something anything nothing everything thing things king kings ring rings spring springs string sing bring
  wing wings ceiling evening morning being need needs seed seeds feed feeds speed speeds indeed proceed proceeds
  exceed exceeds succeed succeeds weed weeds deed deeds heed embed imbed naked wicked shilling sterling reed reeds breed breeds hundred hundreds sacred bed
  beds red shed sled kindred teeth beneath bequeath underneath economics politics ethics physics mathematics
  statistics logistics athletics dynamics
`)

/** Forms that no rule tells; of verbs those of Quirk et al. 1985, §§ 3.11–3.20, and older ones. */
const irregular = new Map(
  `men man|women woman|children child|feet foot|teeth tooth|geese goose|mice mouse|oxen ox|brethren brother
  |people people|persons person|lives life|wives wife|knives knife|leaves leaf|halves half|shelves shelf|wolves wolf
  |calves calf|thieves thief|loaves loaf|selves self|selves self|criteria criterion|phenomena phenomenon|media medium
  |data data|indices index|matrices matrix|appendices appendix|analyses analysis|bases basis|crises crisis
  |hypotheses hypothesis|theses thesis|syntheses synthesis|axes axis|built build|made make|given give|gave give
  |taken take|took take|done do|did do|does do|doth do|doeth do|gone go|went go|goes go|goeth go|known know|knew know
  |shown show|seen see|saw see|said say|saith say|came come|become become|became become|begun begin|began begin
  |broken break|brake break|broke break|brought bring|bought buy|caught catch|chosen choose|chose choose|drawn draw
  |drew draw|driven drive|drove drive|drank drink|drunk drink|eaten eat|ate eat|fallen fall|fell fall|fed feed
  |felt feel|fought fight|found find|fled flee|flown fly|flew fly|forgotten forget|forgot forget|forgave forgive
  |forgiven forgive|got get|gotten get|grown grow|grew grow|heard hear|held hold|hidden hide|hid hide|kept keep
  |knelt kneel|laid lay|led lead|left leave|lent lend|lost lose|meant mean|met meet|paid pay|risen rise|rose rise
  |ran run|sought seek|sold sell|sent send|shaken shake|shook shake|shone shine|slain slay|slew slay|slept sleep
  |smitten smite|smote smite|sown sow|spoken speak|spake speak|spoke speak|spent spend|stood stand|stolen steal
  |stole steal|sworn swear|sware swear|swore swear|swept sweep|taught teach|told tell|thought think|threw throw
  |thrown throw|torn tear|tore tear|understood understand|undertaken undertake|undertook undertake|withdrawn withdraw
  |withdrew withdraw|won win|worn wear|wore wear|wept weep|written write|wrote write|borne bear|born bear|bare bear
  |bore bear|bound bind|dealt deal|dug dig|dwelt dwell|girt gird|hung hang|overseen oversee|oversaw oversee
  |rebuilt rebuild|remade remake|rewritten rewrite|upheld uphold|withheld withhold|dying die|lying lie|tying tie
  |died die|lied lie|tied tie|used use|uses use|using use|worse bad|worst bad|better good|best good|begat beget
  |begotten beget|clave cleave|cloven cleave|dies die|lies lie|ties tie|arisen arise|arose arise|awoke awake
  |awoken awake|bent bend|bitten bite|blew blow|blown blow|bled bleed|bred breed|burnt burn|clung cling|crept creep
  |dreamt dream|flung fling|forbade forbid|forbidden forbid|forsaken forsake|forsook forsake|froze freeze
  |frozen freeze|hewn hew|leant lean|leapt leap|learnt learn|lit light|mistaken mistake|mistook mistake
  |overcame overcome|overthrew overthrow|overthrown overthrow|partaken partake|partook partake|rang ring|ridden ride
  |rode ride|rung ring|sang sing|sank sink|slid slide|spilt spill|spoilt spoil|sprang spring|sprung spring
  |stricken strike|strove strive|struck strike|stuck stick|stung sting|sung sing|sunk sink|swam swim|swollen swell
  |swung swing|trod tread|trodden tread|woke wake|woken wake|wove weave|woven weave|wrung wring`
    .split('|')
    .map((pair) => pair.trim().split(' ') as [string, string]),
)
