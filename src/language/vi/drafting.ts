import type {Drafting} from '../drafting.ts'

export const drafting: Drafting = {
  tag: 'vi',
  source: 'Luật Ban hành văn bản quy phạm pháp luật 80/2015/QH13 and Decree 34/2016/NĐ-CP, art. 62',
  divisions: {
    Book: 'quyển',
    Part: 'phần',
    Ch: 'chương',
    Sec: 'mục',
    Subsec: 'tiểu mục',
    Art: 'điều',
    Par: 'khoản',
    Annex: 'phụ lục',
  },
  ordinals: 'nhất hai ba tư năm sáu bảy tám chín mười',
  to: 'đến|và',
}
