import type {Drafting} from '../drafting.ts'

export const drafting: Drafting = {
  tag: 'id',
  source: 'Undang-Undang 12/2011 tentang Pembentukan Peraturan Perundang-undangan, annex II',
  divisions: {
    Book: 'buku',
    Ch: 'bab',
    Sec: 'bagian',
    Subsec: 'paragraf',
    Art: 'pasal',
    Annex: 'lampiran',
    Par: 'ayat',
    Expl: 'penjelasan',
  },
  ordinals:
    'kesatu|pertama kedua ketiga keempat kelima keenam ketujuh kedelapan kesembilan kesepuluh kesebelas=11',
  added: 'belas=10',
  to: 'sampai dengan|sampai|dan',
}
