/** Words of references that are read in texts of every language, since texts quote each other's laws; sources of expressions. */
export const referencesEverywhere = {
  words:
    'articles?|arts?\\.|sections?|secs?\\.|paragraphs?|paras?\\.|subsections?|subparagraphs?|clauses?|chapters?|items?|annex|appendix|schedules?|artikeln?|absatz|abs\\.|kapitel|abschnitt|paragraphes?|alinéas?|chapitres?|annexe|artículos?|apartados?|párrafos?|capítulos?|стат[а-я]+|пункт[а-я]*|част[а-я]+|глав[а-я]+',
  /** Words for several, behind which numbers are listed: behind one, `Article 5 and 30 days` goes on with something else. */
  several:
    'articles|arts\\.|sections|secs\\.|paragraphs|paras\\.|subsections|subparagraphs|clauses|chapters|items|schedules|artikeln|paragraphes|alinéas|chapitres|artículos|apartados|párrafos|capítulos|стать(?:и|ей|ям|ями|ях)|пункт(?:ы|ов|ам|ами|ах)',
  joins: 'and|or|to|through|und|oder|sowie|bis|et|ou|à|y|o|a|al|и|или|по|до',
  /** What leads to the end of a range: `1 to 3`. */
  leadsTo:
    'to|through|bis|à|al?|по|до|až|do|til|till|tot|έως|sampai|hingga|iki|līdz|la|dến|đến|إلى|تا|से|עד|ila',
  /** How every such reference begins. */
  hint: '[§第제]|arti|arts?\\.|artí|sect|secs?\\.|para|subs|subp|clau|chap|item|anne|appe|abs|kapi|alin|apar|párr|capí|стат|пункт|част|глав',
}
