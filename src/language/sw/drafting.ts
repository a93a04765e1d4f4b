import type {Drafting} from '../drafting.ts'

export const drafting: Drafting = {
  tag: 'sw',
  source: 'the Constitution of Kenya (2010) and of Tanzania (1977), Swahili texts',
  divisions: {
    Part: 'sehemu ya|sehemu',
    Ch: 'sura ya|sura',
    Art: 'ibara ya|ibara',
    Sec: 'kifungu cha|kifungu',
    Schedule: 'jedwali la|jedwali',
  },
  ordinals: 'kwanza pili tatu nne tano sita saba nane tisa kumi',
  to: 'hadi|na',
}
