import type {Drafting} from '../drafting.ts'

export const drafting: Drafting = {
  tag: 'mr',
  source: 'the acts of Maharashtra in Marathi',
  divisions: {
    Ch: 'प्रकरण',
    Sec: 'कलम',
    Schedule: 'अनुसूची',
  },
  to: 'ते',
}
