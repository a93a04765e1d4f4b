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
    'нэгдүгээр хоёрдугаар гуравдугаар дөрөвдүгээр тавдугаар зургаадугаар долдугаар наймдугаар есдүгээр аравдугаар',
  tens: 'арван=10 хорин=20 гучин=30',
}
