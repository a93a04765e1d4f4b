import {edge, from, type NegationLexicon} from '../negation.ts'

/** Words that deny; compared with a treebank, as `source` of the language says. */
export const negation: NegationLexicon = {
  neutral: `${from}(?:nemcsak|nem (?:csak|csupán|kizárólag|később|kevesebb|több|régen|utolsósorban)|nem (?=kormányzati))${edge}`,
  strong: `${from}(?:nem|ne|nincs|nincsen|nincsenek|sincs|sincsenek|sem|se|senki\\p{L}*|semmi\\p{L}*|soha|sohasem|sehol|nélkül)${edge}`,
  weak: `${from}(?:érvénytelen\\p{L}*|jogellenes\\p{L}*|jogosulatlan\\p{L}*|tilos|tilt\\p{L}*|megtilt\\p{L}*|megtagad\\p{L}*|elutasít\\p{L}*|hiány\\p{L}*|kivéve|mentes\\p{L}*|\\p{L}{3,}(?:atlan|etlen|talan|telen)\\p{L}*)${edge}`,
  reach: 6,
  denies: `${from}(?:(?:nem|sem|ne|se) (?:(?:\\p{L}+ ){0,1}?(?:lehet\\p{L}*|szabad|kell\\p{L}*|jogosult\\p{L}*|köteles\\p{L}*)|terjed\\p{L}*|vonatkozik|alkalmaz\\p{L}+|fizet\\p{L}*|\\p{L}{2,}(?:hat|het)\\p{L}{0,4}|(?!csak|csup|mind|felt|kiz|sok|több|kev)(?:\\p{L}{2,}(?:ik|unk|ünk|ják|jük|juk|tam|tem|tad|ted|ott|ett|ött|ták|ték|tunk|tünk|nám|ném|nánk|nénk|nának|nének|volna|tudja|tuk|tük|ta|te)|volt(?:ak)?|les(?:z|znek)|lett(?:ek)?|vagyok|tud(?:om|nak|ta)?|akar(?:ok|ja)?|fog(?:ja|nak|om)?|vol(?:na|nék)|kap|lát(?:ta)?|ad(?:ta)?|hisz(?:em)?))|nincs(?:en|enek)?|sincs(?:en|enek)?|senki\\p{L}* (?:sem|se|nem))${edge}`,
  excepts: `${from}(?:nem|sem|nincs\\p{L}*|senki\\p{L}*|semmi\\p{L}*)${edge}[^.;?!]{0,80}?${from}(?:kivéve|kívül|hacsak|más(?: \\p{L}+)?,? mint)${edge}`,
}
