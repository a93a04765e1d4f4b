import type {Drafting} from '../drafting.ts'

export const drafting: Drafting = {
  tag: 'tr',
  source: 'Mevzuat Hazırlama Usul ve Esasları Hakkında Yönetmelik (2006), arts. 13–22',
  divisions: {
    Book: 'kitap',
    Part: 'kısım',
    Ch: 'bölüm',
    Sec: 'ayırım|ayrım',
    Art: 'madde|maddeler',
    Par: 'fıkra',
    Annex: 'ek',
    Schedule: 'cetvel',
    DA: 'ek madde',
    DT: 'geçici madde',
  },
  numberFirst: true,
  ordinals:
    'birinci ikinci üçüncü dördüncü beşinci altıncı yedinci sekizinci dokuzuncu onuncu onbirinci=11 onikinci=12 yirminci=20 otuzuncu=30 kırkıncı=40 ellinci=50',
  tens: 'on=10 yirmi=20 otuz=30 kırk=40 elli=50',
  to: 'ila|ve|-',
}
