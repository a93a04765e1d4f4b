import type {Drafting} from '../drafting.ts'

export const drafting: Drafting = {
  tag: 'ja',
  source: 'ワークブック法制執務 (法制執務研究会, 2018), Q 51–57',
  divisions: {
    Book: '編',
    Part: '部',
    Ch: '章',
    Sec: '節',
    Art: '条',
    Par: '項|项',
    Annex: '附則|附録',
    Schedule: '別表',
  },
  to: 'から|至',
}
