import type {Drafting} from '../drafting.ts'

export const drafting: Drafting = {
  tag: 'uz',
  source: 'the Constitution of Uzbekistan (2023), in Latin and in Cyrillic letters',
  divisions: {
    Title: 'boʻlim|бўлим',
    Ch: 'bob|боб',
    Art: 'modda|модда',
    Annex: 'ilova|илова',
  },
  numberFirst: true,
  ordinals:
    'birinchi ikkinchi uchinchi toʻrtinchi beshinchi oltinchi yettinchi sakkizinchi toʻqqizinchi oʻninchi',
  to: 'va|ва',
}
