import type {Drafting} from '../drafting.ts'

export const drafting: Drafting = {
  tag: 'ne',
  source: 'the Constitution of Nepal (2015)',
  divisions: {
    Part: 'भाग',
    Ch: 'परिच्छेद',
    Sec: 'दफा',
    Schedule: 'अनुसूची',
  },
  to: 'देखि',
}
