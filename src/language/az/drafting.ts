import type {Drafting} from '../drafting.ts'

export const drafting: Drafting = {
  tag: 'az',
  source: 'Normativ hüquqi aktlar haqqında Konstitusiya Qanunu (2010)',
  divisions: {
    Part: 'hissə',
    Title: 'bölmə',
    Ch: 'fəsil',
    Art: 'maddə',
    Annex: 'əlavə',
  },
  numberFirst: true,
  ordinals:
    'birinci ikinci üçüncü dördüncü beşinci altıncı yeddinci səkkizinci doqquzuncu onuncu onbirinci onikinci',
  tens: 'on=10 iyirmi=20 otuz=30',
  to: 'və',
}
