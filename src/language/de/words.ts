import {stemmer} from '@orama/stemmers/german'
import {wordSet} from '../engine/memo.ts'
import {spacedLanguage} from '../engine/spaced.ts'
import type {Language} from '../language.ts'
import {functionWords} from './function-words.ts'

/** Two letters in German that are no umlaut written out: `aktuell`, `Poet`, `aero-`. */
const diphthong = /[cdnstx]uell|^zuer|uenz|poet|soeben|koe[fx]|oboe|aero|rael|chael|statue/

export const words: Language = spacedLanguage({
  ...functionWords,
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

/** Who acts, and is not what he acts in: `Mieter` / `Miete`, `Käufer` / `Kauf`, `Bürger` / `Bürge`. */
const parties = /^(.*(?:miet|pacht|kauf|spend|burg|arbeit|lehr)er)(?:s|n|in|innen)?$/

/** Case, number and degree (Savoy's light stemmer, 2006): `Benutzer` and `Benutzung` stay two words. */
function strip(folded: string): string {
  const party = parties.exec(folded.replaceAll('ä', 'a').replaceAll('ü', 'u'))
  if (party) return party[1]!
  const plain = folded.replaceAll('ä', 'a').replaceAll('ö', 'o').replaceAll('ü', 'u')
  const once = plain
    .replace(/^(.{3,})ern$/, '$1')
    .replace(/^(.{3,})e[mnrs]$/, '$1')
    .replace(/^(.{4,})e$/, '$1')
    .replace(/^(.{2,}[bdfghklmnt])s$/, '$1')
  return once.replace(/^(.{3,})(?:est|er|en)$/, '$1').replace(/^(.{2,}[bdfghklmnt])st$/, '$1')
}
