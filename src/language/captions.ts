/** Words with a number behind them that are no divisions: of a page, of what is printed beside the text. */
export const captionWords: readonly string[] =
  'page pages p pp table tables figure figures fig box boxes image photo note notes footnote line step tab taf tabelle abbildung abb obr rys ryc seite bild tableau figura tabla tabela cuadro página pagina рис таблица страница стр vol volume no nr'.split(
    ' ',
  )

/**
 * Words with a number behind them for what is said of the clause they stand in: the acts of South and South-East Asia explain,
 * illustrate and except so, as the Indian Penal Code of 1860, the Constitution of India (in English and Hindi) and the Penal Code
 * of Malaysia do.
 */
export const remarkWords: readonly string[] =
  'explanation explanations illustration illustrations exception exceptions proviso provisos example examples स्पष्टीकरण दृष्टांत अपवाद ব্যাখ্যা ব্যতিক্রম huraian misal kecualian'.split(
    ' ',
  )
