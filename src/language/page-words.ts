/** What a page is called before its number in running heads and feet, of print and of what OCR reads of it. */
export const pageWords: readonly string[] =
  "page|seite|s\\.|blatt|página|pág\\.|pagina|pag\\.|strona|str\\.|sayfa|sida|side|strana|stránka|oldal|σελίδα|σελ\\.|halaman|hal\\.|mukasurat|muka surat|trang|стр\\.|страница|страніца|сторінка|стор\\.|lehekülg|lk|lappuse|lpp\\.|puslapis|psl\\.|sivu|bladsy|stran|faqe|blaðsíða|leathanach|orrialdea|pàgina|หน้า|หน้าที่|페이지|쪽|صفحة|الصفحة|صفحه|صفحہ|עמוד|עמ'|पृष्ठ|পৃষ্ঠা|გვერდი|էջ|ページ|頁".split(
    '|',
  )

/** Between the number of a page and that of all: `3 of 9`, `3 von 9`. */
export const pageOf: readonly string[] =
  'of|von|de|sur|di|van|z|ze|od|av|af|din|из|із|от|από|dari|trên|من|از|מתוך'.split('|')
