import type {Drafting} from '../drafting.ts'

export const drafting: Drafting = {
  tag: 'zh',
  source: '《立法技术规范（试行）（一）》 (Legislative Affairs Commission, 2009); 立法法 art. 65',
  divisions: {
    Book: '编|編|卷',
    Part: '部分|部|篇',
    // 民法典 (2020), books two and three.
    Subpart: '分编|分編',
    Ch: '章',
    Sec: '节|節',
    Art: '条|條',
    Par: '款',
    Annex: '附件|附表|附录|附錄|附則|附则',
  },
  to: '至|到',
}
