import type {Drafting} from '../drafting.ts'

export const drafting: Drafting = {
  tag: 'zu',
  source: 'the Constitution of South Africa (1996), isiZulu text',
  divisions: {
    Part: 'ingxenye',
    Ch: 'isahluko',
    Schedule: 'isheduli',
    Annex: 'okujotshelelwe',
  },
}
