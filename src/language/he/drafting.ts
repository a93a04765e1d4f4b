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
    'ראשון|ראשונה שני|שנייה|שניה שלישי|שלישית רביעי|רביעית חמישי|חמישית שישי|שישית שביעי|שביעית שמיני|שמינית תשיעי|תשיעית עשירי|עשירית',
  to: 'עד|ו',
}
