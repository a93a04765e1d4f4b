import type {Drafting} from '../drafting.ts'

export const drafting: Drafting = {
  tag: 'ta',
  source: 'the Constitution of India, Tamil text',
  divisions: {
    Part: 'பகுதி',
    Ch: 'அத்தியாயம்',
    Sec: 'பிரிவு',
    Art: 'உறுப்பு',
    Schedule: 'அட்டவணை',
  },
}
