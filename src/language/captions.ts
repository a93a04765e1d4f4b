/** Words with a number behind them that are no divisions: of a page, of what is printed beside the text. */
export const captionWords: readonly string[] =
  'page pages p pp table tables figure figures fig box boxes image photo note notes footnote line step tabelle abbildung abb seite bild tableau figura tabla tabela cuadro página pagina рис таблица страница стр vol volume no nr'.split(
    ' ',
  )
