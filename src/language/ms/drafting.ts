import type {Drafting} from '../drafting.ts'

export const drafting: Drafting = {
  tag: 'ms',
  source: 'the Federal Constitution of Malaysia, Malay text',
  divisions: {
    Part: 'bahagian',
    Ch: 'bab',
    Sec: 'seksyen',
    Art: 'perkara',
    Schedule: 'jadual',
    Expl: 'huraian',
  },
  ordinals: 'pertama kedua ketiga keempat kelima',
  to: 'hingga|dan',
}
