import type {Drafting} from '../drafting.ts'

export const drafting: Drafting = {
  tag: 'ka',
  source: 'the Constitution and the Civil Code of Georgia',
  divisions: {
    Book: 'წიგნი',
    Part: 'ნაწილი',
    Title: 'კარი',
    Ch: 'თავი',
    Art: 'მუხლი',
    Annex: 'დანართი',
  },
  ordinals:
    'პირველი მეორე მესამე მეოთხე მეხუთე მეექვსე მეშვიდე მერვე მეცხრე მეათე მეთერთმეტე მეთორმეტე მეცამეტე მეთოთხმეტე მეთხუთმეტე მეთექვსმეტე მეჩვიდმეტე მეთვრამეტე მეცხრამეტე მეოცე',
  to: 'და',
}
