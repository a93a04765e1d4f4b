import type {Drafting} from '../drafting.ts'

export const drafting: Drafting = {
  tag: 'is',
  source: 'Handbók um undirbúning og frágang lagafrumvarpa (Iceland, 2007)',
  divisions: {
    Part: 'hluti',
    Title: 'þáttur|bálkur',
    Ch: 'kafli',
    Art: 'grein|gr',
    Annex: 'viðauki',
    Schedule: 'fylgiskjal',
  },
  numberFirst: true,
  ordinals:
    'fyrst* ann* þriðj* fjórð* fimmt* sjött* sjöund* áttund* níund* tíund* ellefta|ellefti tólfta|tólfti þrettánd* fjórtánd* fimmtánd* sextánd* sautjánd* átjánd* nítjánd* tuttugast*',
  to: 'til|og',
}
