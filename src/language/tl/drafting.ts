import type {Drafting} from '../drafting.ts'

export const drafting: Drafting = {
  tag: 'tl',
  source: 'the Constitution of the Philippines (1987), Filipino text',
  divisions: {
    Art: 'artikulo',
    Sec: 'seksyon|seksiyon',
    Ch: 'kabanata',
  },
}
