import {wordSet} from '../engine/memo.ts'
import type {FunctionWords} from '../function-words.ts'

export const functionWords: FunctionWords = {
  id: 'id',
  letters: '',
  links: wordSet(
    'dan atau serta yang dari di ke pada untuk dengan oleh dalam atas bagi antara terhadap tentang mengenai menurut berdasarkan melalui tanpa sampai hingga sejak selama para sebuah suatu setiap tiap ini itu tersebut lain lainnya semua seluruh seorang nya secara sebagai setelah sebelum kepada beberapa sekitar selain akibat bersama berbagai banyak masing per diri sesuai guna demi hal',
  ),
  boundaries: wordSet(
    'adalah ialah merupakan tidak bukan belum jangan akan telah sudah sedang dapat bisa boleh harus wajib perlu mungkin jika apabila bila kalau bahwa karena sebab ketika saat maka tetapi namun sedangkan agar supaya ia dia mereka kami kita saya anda aku kamu juga hanya saja pun lah lagi masih pernah ada menjadi kecuali yaitu yakni seperti daripada lebih sangat tapi apa mana tetap tak sendiri meski meskipun walaupun paling kemudian semakin akhirnya sering sementara sekarang begitu sekali siapa selalu seseorang bagaimana demikian baik maupun sehingga bahkan pula sama dimaksud berikut tidaklah lalu dilakukan mengapa',
  ),
  share: 0.15,
  cues: {
    inNames: '',
    inTitles: '',
    unfinished: '',
    finite: '',
  },
}
