import type {Drafting} from '../drafting.ts'

export const drafting: Drafting = {
  tag: 'my',
  source: 'the Constitution of the Republic of the Union of Myanmar (2008)',
  divisions: {
    Ch: 'အခန်း',
    Sec: 'ပုဒ်မ',
  },
}
