import type {Drafting} from '../drafting.ts'

export const drafting: Drafting = {
  tag: 'he',
  source: 'the Basic Laws and the Penal Law 1977 of Israel',
  divisions: {
    Book: 'ספר',
    Part: 'חלק',
    Ch: 'פרק',
    Sec: 'סימן',
    Art: 'סעיף|סעיפים',
    Schedule: 'תוספת',
    Annex: 'נספח',
  },
  ordinals:
    'ראשון|ראשונה שני|שנייה|שניה שלישי|שלישית רביעי|רביעית חמישי|חמישית שישי|שישית שביעי|שביעית שמיני|שמינית תשיעי|תשיעית עשירי|עשירית אחד|אחת=1 שנים|שתים=2 שלושה|שלוש=3 ארבעה|ארבע=4 חמישה|חמש=5 שישה|שש=6 שבעה|שבע=7 שמונה=8 תשעה|תשע=9',
  added: 'עשר|עשרה=10',
  to: 'עד|ו',
}
