import type {Drafting} from '../drafting.ts'

export const drafting: Drafting = {
  tag: 'ko',
  source: '법령 입안·심사 기준 (Ministry of Government Legislation, 2022)',
  divisions: {
    Part: '편',
    Ch: '장',
    Sec: '절',
    Subsec: '관',
    Art: '조',
    Par: '항',
    Annex: '부칙|부록',
    Schedule: '별표',
  },
  to: '부터',
}
