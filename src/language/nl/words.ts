import {stemmer} from '@orama/stemmers/dutch'
import {wordSet} from '../engine/memo.ts'
import {spacedLanguage} from '../engine/spaced.ts'
import type {Language} from '../language.ts'

export const words: Language = spacedLanguage({
  id: 'nl',
  letters: 'éëïèöü',
  links: wordSet(`
    de het een van der des den ter ten te in op aan bij met voor over onder uit en of tot naar tussen per zijn haar
    hun ons onze mijn uw deze dit die dat elk elke ieder iedere alle geen ander andere zelfde dezelfde hetzelfde
    eigen beide zulke`),
  boundaries: wordSet(`
    ik jij je hij zij ze wij we jullie u mij me hem hen zich wie wat welke welk waar waarin waarbij waarop waarvan
    waardoor waarmee als indien wanneer omdat doordat zodat terwijl hoewel nadat voordat mits tenzij om door zonder
    tegen tijdens sinds volgens krachtens niet nooit noch maar ook nog al reeds zeer heel dan dus toch er daar hier
    daarin daarbij daarop daarvan daardoor hiervan hierbij is was waren ben bent wordt worden werd werden geworden
    heeft hebben had hadden gehad kan kunnen kon konden moet moeten moest mag mogen mocht zal zullen zou zouden wil
    willen dient dienen doen doet gaat meer minder wel zo zoals evenals alsmede echter`),
  abbreviations: wordSet(`
    art artt nr nrs blz p pp o.a m.n d.w.z bv bijv b.v enz etc cf vgl dhr mevr mr dr drs ir prof ca incl excl jl
    jan feb mrt apr jun jul aug sept okt nov dec lid sub st hfst par i.v.m m.b.t t.a.v`),
  stem: strip,
  root: (folded) => stemmer(folded.replace(/ies$/, 'ie')),
})

/** Number, case and degree; verbs only as far as they look the same. */
function strip(folded: string): string {
  if (folded.length < 5) return folded
  const once = folded
    .replace(/heden$/, 'heid')
    .replace(/'?s$/, '')
    .replace(/en?$/, '')
  return once.replace(/([bdfgklmnprt])\1$/, '$1')
}
