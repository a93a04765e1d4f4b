import {wordSet} from '../engine/memo.ts'
import type {FunctionWords} from '../function-words.ts'

export const functionWords: FunctionWords = {
  id: 'en',
  letters: 'éï',
  /** Inside a noun phrase: `Agent as a Service`, `quality of life`, `research and development`. */
  links: wordSet(`
  a an the of to in and or for with by on at as from its their his her our your my thy thine this that these those
  into per via within between among upon all any each every other such own same both no some than`),
  boundaries: wordSet(`
  be is am are art was wast were been being have has had hath having do does did doth done will would shall should
  shalt wilt may might must can could cannot ought let lest
  i me we us you ye thou thee he him she it they them myself himself herself itself themselves ourselves yourself
  yourselves ourself themself oneself
  mine ours yours theirs hers who whom whose which what that's it's one's
  if unless whether because since while although though when where whereas whereby wherein whereof whereupon
  wherefore therefore thereof therein thereto thereby thereon therefrom hereby herein hereof hereto hereunder
  thereunder thereafter hereafter until till before after during through throughout about above below over under
  against across along around behind beside besides beyond despite except near off onto out outside inside toward
  towards up down without concerning regarding amid notwithstanding pursuant
  not nor neither either never but yet so also too very then there here thus hence how why just only even still
  again already always ever often else etc more most less least much many few rather quite almost however
  o oh ah alas
  don't doesn't didn't won't can't isn't aren't wasn't weren't shan't`),
  cues: {
    inNames: 'of for and the on in with to',
    inTitles: 'a an as at by or',
    unfinished: 'of in under by to with from through for and or the a an if that unless where when',
    finite: 'shall must may will is are was were has have does do can cannot should',
  },
}
