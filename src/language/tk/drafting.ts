import type {Drafting} from '../drafting.ts'

export const drafting: Drafting = {
  tag: 'tk',
  source: 'the Constitution of Turkmenistan (2016)',
  divisions: {
    Title: 'bölüm',
    Ch: 'bap',
    Art: 'madda|мадда',
  },
  numberFirst: true,
  ordinals: 'birinji ikinji üçünji dördünji bäşinji altynjy ýedinji sekizinji dokuzynjy onunjy',
  to: 'we',
}
