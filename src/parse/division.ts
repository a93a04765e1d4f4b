/**
 * Divisions of a work that are called by a word: how a key prints them, and the words that stand for them
 * in labels and queries: lower case, without a final full stop; the Chinese ones stand behind the number (第十条).
 */
export const divisions: Readonly<Record<string, readonly string[]>> = {
  Book: ['book', 'livre', 'buch', 'libro', 'книга', '编', '編'],
  Part: ['part', 'partie', 'teil', 'parte', 'часть', '部分', '部'],
  Title: ['title', 'titre', 'titel', 'título', 'titulo', 'titolo', 'раздел'],
  Ch: [
    'chapter',
    'chap',
    'ch',
    'chapitre',
    'kapitel',
    'kap',
    'capítulo',
    'capitulo',
    'capitolo',
    'глава',
    '章',
  ],
  Sec: ['section', 'sect', 'sec', 'abschnitt', 'sección', 'seccion', 'sezione', 'параграф', '节', '節'],
  Art: [
    'article',
    'art',
    'artikel',
    'artículo',
    'articulo',
    'articolo',
    'artigo',
    'статья',
    'ст',
    '条',
    '條',
  ],
  '§': ['§', '§§'],
  Par: ['paragraph', 'para', 'par', 'paragraphe', 'absatz', 'abs', 'apartado', 'пункт', '款', '項', '项'],
  Annex: ['annex', 'annexe', 'anhang', 'anexo', 'anlage', 'приложение', '附件', '附录', '附則', '附则'],
  Appendix: ['appendix', 'app', 'appendice', 'apéndice'],
  Schedule: ['schedule', 'sched'],
}

const byWord = new Map(
  Object.entries(divisions).flatMap(([name, words]) =>
    [...words, name.toLowerCase()].map((word) => [word, name]),
  ),
)

/** The division a word stands for (`Artikel` → `Art`), or `undefined`. */
export function divisionOf(word: string): string | undefined {
  return byWord.get(word.toLowerCase().replace(/\.$/, ''))
}
