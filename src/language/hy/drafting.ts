import type {Drafting} from '../drafting.ts'

export const drafting: Drafting = {
  tag: 'hy',
  source: 'the Constitution and the Civil Code of Armenia',
  divisions: {
    Part: 'մաս',
    Title: 'բաժին',
    Ch: 'գլուխ',
    Art: 'հոդված',
    Annex: 'հավելված',
  },
  ordinals:
    'առաջին երկրորդ երրորդ չորրորդ հինգերորդ վեցերորդ յոթերորդ ութերորդ իններորդ տասներորդ տասնմեկերորդ տասներկուերորդ տասներեքերորդ տասնչորսերորդ տասնհինգերորդ',
  to: 'և',
}
