/** How one language negates. Sources of regular expressions, in the order in which they are tried. */
export interface NegationLexicon {
  /** Looks like a negation and is none, or bounds an amount: `not only`, `no later than`, `No. 11`. */
  neutral: string
  /** Denies the word that follows: `not`, `without`, `no`. */
  strong: string
  /** Denies by its meaning or its prefix: `lack`, `refuse`, `unmanned`; answers a negation, asks for none. */
  weak: string
  /** Two of them near each other deny once (`nadie no`, `ne … pas`): words within which they are one. */
  reach: number
}

const edge = '(?=[^\\p{L}]|$)'
const from = '(?<=^|[^\\p{L}])'

const lexicons: Record<string, NegationLexicon> = {
  en: {
    neutral: `\\bnot (?:only|just|merely|simply|solely)\\b|\\bwhether or not\\b|\\bn(?:o|ot) (?:later|less|more|fewer|greater|earlier|lower|higher|sooner|longer) than\\b|\\b[Nn]o\\.? ?(?=\\d)|\\bno doubt\\b|\\bnone other\\b|\\bnotwithstanding\\b`,
    strong: `\\b(?:not|never|cannot|neither|nobody|none|nowhere|without|nor|no|nothing|noone|nought|naught)\\b|n['’]t\\b`,
    weak: `\\b(?:un(?!der|it|iv|ion|iq|to\\b|less\\b|til|ison|animous)[a-z]{3,}|non-?[a-z]{3,}|dis(?!cuss|tri|play|tinct|pos|aster|tance|patch|pute|close|cover|pers|sem|cours|ciplin|h|k|s|c\\b)[a-z]{4,}|in(?:valid|eligible|applicable|complete|correct|capable|ability|adequate|sufficient|dependent|consistent|accurate|effective)[a-z]*|im(?:possib|proper|partial|permissib)[a-z]*|ir(?:regular|relevant|respective|revers)[a-z]*|il(?:legal|licit)[a-z]*|[a-z]{3,}less(?:ly|ness)?|prohibit[a-z]*|forbid[a-z]*|forbad[a-z]*|refrain[a-z]*|lack[a-z]*|fail(?!ov)[a-z]*|absen(?:t|ce)[a-z]*|except[a-z]*|unless|exclud[a-z]*|exclus[a-z]*|avoid[a-z]*|prevent[a-z]*|deni[a-z]*|deny[a-z]*|refus[a-z]*|free (?:of|from)|exempt[a-z]*|rather than|instead of|hardly|barely|scarcely|rarely|seldom|other than|lest|at most|up to|maximum|within|limit[a-z]*|neglect[a-z]*|cease[a-z]*|void|banned)\\b`,
    reach: 0,
  },
  fr: {
    neutral: `${from}(?:n(?:e |['’])[^.;,:]{1,40}? qu(?:e |['’])|non seulement|pas (?:seulement|moins|plus) (?:de|d['’])|avant que [^.;,]{1,30}? ne )`,
    strong: `${from}(?:ne|n['’]|non|sans|aucune?|jamais|ni)${edge}|${from}n['’](?=\\p{L})`,
    weak: `${from}(?:interdi\\p{L}*|refus\\p{L}*|exclu\\p{L}*|sauf|excepté|hormis|absence|dépourvu\\p{L}*|éviter?|exempt\\p{L}*|dispens\\p{L}*|in\\p{L}{4,}able|im\\p{L}{3,}ible|défaut|manqu\\p{L}*|à moins)`,
    reach: 8,
  },
  de: {
    neutral: `${from}nicht (?:nur|zuletzt|allein|mehr als|weniger als|später als)${edge}`,
    strong: `${from}(?:nicht|kein(?:e|er|es|em|en)?|nie|niemals|niemand|nichts|ohne|weder|nirgends)${edge}`,
    weak: `${from}(?:un(?!ter|d|iv|s|ion)\\p{L}{4,}|nicht\\p{L}{3,}|\\p{L}{3,}los(?:e|er|es|en|em)?|verbot\\p{L}*|verbiet\\p{L}*|untersag\\p{L}*|ausgeschlossen|ausgenommen|außer|ausschließ\\p{L}*|fehl\\p{L}*|verweiger\\p{L}*|ablehn\\p{L}*|vermeid\\p{L}*|befreit|mangels|frei von|statt)`,
    reach: 0,
  },
  es: {
    neutral: `${from}no (?:solo|sólo|solamente|obstante|más de|menos de)${edge}`,
    strong: `${from}(?:no|nunca|jamás|nadie|ningún|ninguna|ninguno|nada|sin|ni|tampoco)${edge}`,
    weak: `${from}(?:prohib\\p{L}*|exclu\\p{L}*|salvo|excepto|falta\\p{L}*|ausencia|carec\\p{L}*|evit\\p{L}*|exent\\p{L}*|rechaz\\p{L}*|neg\\p{L}*|in\\p{L}{4,}ble|im\\p{L}{3,}ble)`,
    reach: 6,
  },
  ru: {
    neutral: `${from}не (?:только|более|менее|позднее|ранее)${edge}|${from}независимо${edge}`,
    strong: `${from}(?:не|нет|ни|нельзя|без|никто|ничего|никогда|никак\\p{L}*)${edge}`,
    weak: `${from}(?:не\\p{L}{4,}|без\\p{L}{4,}|бес\\p{L}{4,}|запре\\p{L}*|отсутств\\p{L}*|исключ\\p{L}*|кроме|отказ\\p{L}*|лишен\\p{L}*|освобожд\\p{L}*|избе\\p{L}*)`,
    reach: 6,
  },
  zh: {
    neutral:
      '不仅|不但|不断|不少于|不超过|不低于|不多于|不高于|无论|不论|不管|不同|不少|不久|不得不|非常|未来|无人机|无线|非洲|不动产|不妨|并非不|不可或缺|不可避免',
    strong: '不|没有?|未(?!来)|無|无|勿|莫|非(?!常|洲)|毋',
    weak: '禁止|严禁|避免|防止|拒绝|免除|除外|除|缺乏|缺少|杜绝|否',
    reach: 0,
  },
  ja: {
    neutral: 'なければならない|なければなりません|だけでなく|のみならず|にかかわらず|少なくない',
    strong: 'ない|ません|なかった|ず(?=[、。に])|ぬ(?=[、。])|なく(?=[、。て])|なし',
    weak: '禁止|禁じ|除[きく]|不\\p{Script=Han}|無\\p{Script=Han}|非\\p{Script=Han}|未\\p{Script=Han}|拒|避け',
    reach: 0,
  },
}

/** The lexicon of a language; undefined where there is none, and then its negations are not compared. */
export function negationLexiconOf(language: string): NegationLexicon | undefined {
  return lexicons[language.toLowerCase().split('-')[0] ?? '']
}
