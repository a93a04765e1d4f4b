import {wordSet} from '../engine/memo.ts'
import type {FunctionWords} from '../function-words.ts'

export const functionWords: FunctionWords = {
  id: 'de',
  letters: 'äöüß',
  links: wordSet(`
    der die das den dem des ein eine einer eines einem einen von vom zu zum zur im in ins am an ans auf aus bei beim
    mit nach für über unter und oder sowie gegen durch sein seine seiner seines seinem seinen ihr ihre ihrer ihres
    ihrem ihren unser unsere unserer unseres unserem unseren dieser diese dieses diesem diesen jener jene jenes jeder
    jede jedes jedem jeden alle aller allen alles kein keine keiner keines keinem keinen andere anderer anderen
    anderem anderes solche solcher solchen solches eigene eigenen eigener bzw beide beiden per je pro zwischen`),
  boundaries: wordSet(`
    ich du er sie es wir mich mir dich dir ihn ihm uns euch ihnen man sich wer wen wem wessen was welche welcher
    welches welchen welchem deren dessen denen wo worin wobei wodurch womit wofür woran worauf wozu dass daß ob
    weil wenn als wie während bevor nachdem sobald sofern soweit falls damit indem obwohl sondern aber doch jedoch
    denn also dann nicht nie auch nur noch schon sehr so hier dort da dabei dadurch dafür dagegen daher davon dazu
    darin daran darauf darüber darunter hiervon hierzu hierbei ist sind war waren sei seien wäre wären bin bist
    gewesen haben hat hatte hatten hätte habe werden wird wurde wurden worden würde würden werde kann können könnte
    konnte muss müssen müsste musste soll sollen sollte sollten darf dürfen dürfte mag möchte will wollen lassen
    lässt bis seit ohne um vor hinter neben außer ausser wegen trotz statt gemäß gemäss anhand insbesondere ferner
    zudem außerdem etwa mehr weniger wieder immer bereits ebenfalls jeweils insgesamt hinsichtlich bezüglich`),
  cues: {
    inNames: 'von',
    inTitles: '',
    unfinished: 'von vom der die das dem den nach und oder für wenn soweit sofern falls dass',
    finite: 'ist sind wird werden kann können muss müssen soll sollen darf dürfen hat haben',
  },
}
