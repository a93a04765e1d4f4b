import {once} from '../../once.ts'
import {edge, from} from '../negation.ts'
import type {NormLexicon} from '../norms.ts'

/** Numbers that end in `hat`, six, which is also the ending of what may be done. */
const six = '(?!(?:tizen|huszon|harminc|negyven|ötven|hatvan|hetven|nyolcvan|kilencven|száz)hat)'
/** Adjectives that say what a thing is, and permit nothing: `elfogadható`, acceptable; `megbízható`, reliable. */
const kind =
  '(?!(?:elfogad|elvár|talál|lát|megbíz|elér|ért|vár|elképzel|fenntart|(?:be)?azonosít|hozzáfér|felismer|olvas|összehasonlít)h[ae]t[óő])'
/** A verb with the ending `-hat`, `-het`. */
const may = `${six}${kind}\\p{L}{2,}h[ae]t(?:j\\p{L}*|i|ik|n[ae]k|sz|ünk|unk|tok|tek|om|em|l[ae]k|ó|ő)?`
/** The gerundive: `fizetendő`; not `állandó`. */
const due = '(?!állandó|esztendő|leendő|jövendő|halandó|teendő|kalandó)\\p{L}{2,}(?:andó|endő)(?:ak|ek|k)?'
/** Not the duty itself: `kötelezettsége`. */
const owes = 'kötele(?:sek|(?:s|zett)(?!ség))\\p{L}*'

/** Modal expressions; compared with a treebank, as `source` of the language says. */
export const norms = once(
  (): NormLexicon => ({
    patterns: [
      [
        'exemption',
        `${from}(?:nem (?:feltétlenül |feltétlen |mindig )?(?:${owes}|kell\\p{L}*|szükséges\\p{L}*|kötelező\\p{L}*|alkalmazható|alkalmazandó|vonatkozik|terheli)|mentesül\\p{L}*)${edge}`,
      ],
      [
        'prohibition',
        `${from}(?:(?:nem|ne|sem|se) (?:\\p{L}+ ){0,1}?(?:szabad|lehet\\p{L}*|jogosult\\p{L}*|${may})|senki (?:sem|se) ${may}|tilos|tilalm\\p{L}*|tilalom|megtilt\\p{L}+)${edge}`,
      ],
      [
        'recommendation',
        `${from}(?:kellene|kéne|elvárható\\p{L}*|elvárják|ajánlott|ajánlatos|célszerű|javasolt|ajánlja)${edge}`,
      ],
      [
        'obligation',
        `${from}(?:${owes}|felelős(?:ek)?(?! (?:\\p{L}+ )?hely)|kell|kellett|kellenek|kelljen|kötelező\\p{L}*|köteless\\p{L}*|szükséges\\p{L}*|muszáj|${due})${edge}`,
      ],
      [
        'permission',
        `${from}(?:jogosult\\p{L}*|jog(?:a|uk|ában|ukban) (?:van|áll)|van joga|szabad|megengedett|${may})${edge}`,
      ],
      [
        'possibility',
        `${from}(?:\\p{L}{2,}h[ae]tn\\p{L}+|\\p{L}{2,}h[ae]t(?:ott|ett)\\p{L}*|esetleg\\p{L}*|talán|lehetőség\\p{L}*|lehetséges\\p{L}*|képes\\p{L}*|tud|tudja|tudják|tudnak)${edge}`,
      ],
    ],
    confers: /jog/iu,
    restricts: /(?<!\p{L})(?:csak|kizárólag|csupán)(?!\p{L})/iu,
    either: /^kell(?!ene)/iu,
    definition: /értendő|érteni kell|értjük|jelenti/iu,
    subordinate: /(?<!\p{L})(?:ha|amennyiben|amikor|a(?:ki|mely|mi)\p{L}*|hogy)(?!\p{L})/iu,
  }),
)
