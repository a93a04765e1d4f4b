import {stemmer} from '@orama/stemmers/german'
import {wordSet} from '../engine/memo.ts'
import {spacedLanguage} from '../engine/spaced.ts'
import type {Language} from '../language.ts'

/** Two letters in German that are no umlaut written out: `aktuell`, `Poet`, `aero-`. */
const diphthong = /[cdnstx]uell|^zuer|uenz|poet|soeben|koe[fx]|oboe|aero|rael|chael|statue/

export const words: Language = spacedLanguage({
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
  abbreviations: wordSet(`
    abs art nr bzw ca d.h z.b z b d h u u.a a o o.ä usw vgl ggf gem i.s.d i.v.m inkl lit ziff s s.o s.u f ff sog
    st str dr prof hr fr bd hrsg kap tab abb evtl mind max min mio mrd jan feb apr jun jul aug sept okt nov dez
    bspw insb einschl zzgl gez geb ing dipl`),
  ordinals: {
    before: wordSet('am der dem den des vom zum im die das ab bis seit'),
    after: wordSet(
      'januar jänner februar märz april mai juni juli august september oktober november dezember jahrhundert kapitel abschnitt',
    ),
  },
  foldSpelling: (word) => {
    const folded = word
      .replaceAll('ß', 'ss')
      .replace(/(potent|essent|substant|different)i(?=al|el)/, (stem) => stem.replace('ti', 'zi'))
      .replaceAll('graph', 'graf')
      .replaceAll('photo', 'foto')
    if (!/[aou]e/.test(folded) || diphthong.test(folded)) return folded
    return folded
      .replace(/ae/g, 'ä')
      .replace(/(?<![aeiou])oe/g, 'ö')
      .replace(/(?<![aeiouäöq])ue/g, 'ü')
  },
  stem: strip,
  root: stemmer,
})

/** Case, number and degree (Savoy's light stemmer, 2006): `Benutzer` and `Benutzung` stay two words. */
function strip(folded: string): string {
  const plain = folded.replaceAll('ä', 'a').replaceAll('ö', 'o').replaceAll('ü', 'u')
  const once = plain
    .replace(/^(.{3,})ern$/, '$1')
    .replace(/^(.{3,})e[mnrs]$/, '$1')
    .replace(/^(.{4,})e$/, '$1')
    .replace(/^(.{2,}[bdfghklmnt])s$/, '$1')
  return once.replace(/^(.{3,})(?:est|er|en)$/, '$1').replace(/^(.{2,}[bdfghklmnt])st$/, '$1')
}
