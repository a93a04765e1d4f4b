import type {Drafting} from '../drafting.ts'

export const drafting: Drafting = {
  tag: 'eu',
  source: 'the Statute of Autonomy of the Basque Country (1979)',
  divisions: {
    Title: 'titulua',
    Ch: 'kapitulua',
    Sec: 'atala',
    Art: 'artikulua',
    Annex: 'eranskina',
  },
  numberFirst: true,
  ordinals: 'lehen* bigarren hirugarren laugarren bosgarren',
  to: 'eta',
}
