import type {Drafting} from '../drafting.ts'

export const drafting: Drafting = {
  tag: 'tg',
  source: 'the Constitution of Tajikistan (1994)',
  divisions: {
    Ch: 'боби|боб',
    Art: 'моддаи|модда',
  },
  ordinals: 'якум дуюм сеюм чорум панҷум шашум ҳафтум ҳаштум нуҳум даҳум',
}
