import type {Drafting} from '../drafting.ts'

export const drafting: Drafting = {
  tag: 'lo',
  source: 'the Constitution of the Lao PDR (2015)',
  divisions: {
    Part: 'ພາກທີ|ພາກ',
    Ch: 'ໝວດທີ|ໝວດ',
    Art: 'ມາດຕາ',
  },
  to: 'ຫາ',
}
