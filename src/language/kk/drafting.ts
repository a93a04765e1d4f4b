import type {Drafting} from '../drafting.ts'

export const drafting: Drafting = {
  tag: 'kk',
  source: 'Құқықтық актілер туралы заң (Kazakhstan, 480-V of 2016), art. 23',
  divisions: {
    Part: 'бөлім',
    Title: 'бөлік',
    Ch: 'тарау',
    Art: 'бап|баптар',
    Annex: 'қосымша',
  },
  numberFirst: true,
  ordinals: 'бірінші екінші үшінші төртінші бесінші алтыншы жетінші сегізінші тоғызыншы оныншы',
  tens: 'он=10 жиырма=20 отыз=30',
  to: 'және',
}
