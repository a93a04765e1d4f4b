import type {Drafting} from '../drafting.ts'

export const drafting: Drafting = {
  tag: 'sq',
  source: 'the Constitution of the Republic of Albania (1998)',
  divisions: {
    Part: 'pjesa',
    Title: 'titulli',
    Ch: 'kreu|kapitulli',
    Sec: 'seksioni',
    Art: 'neni|nenet',
    Annex: 'shtojca|aneksi',
  },
  ordinals:
    'parë dytë tretë katërt pestë gjashtë shtatë tetë nëntë dhjetë njëmbëdhjetë dymbëdhjetë trembëdhjetë katërmbëdhjetë pesëmbëdhjetë',
  to: 'deri|dhe',
}
