import type {Drafting} from '../drafting.ts'

export const drafting: Drafting = {
  tag: 'mn',
  source: 'the Constitution of Mongolia (1992)',
  divisions: {
    Ch: 'бүлэг',
    Art: 'зүйл',
    Part: 'хэсэг',
  },
  numberFirst: true,
  ordinals:
    'нэгдүгээр хоёрдугаар гуравдугаар дөрөвдүгээр тавдугаар зургаадугаар|зургадугаар долдугаар наймдугаар есдүгээр аравдугаар ' +
    'хорьдугаар=20 гучдугаар=30 дөчдүгээр=40 тавьдугаар=50 жардугаар=60 далдугаар=70',
  tens: 'арван=10 хорин=20 гучин=30 дөчин=40 тавин=50 жаран=60 далан=70',
}
