import {stemmer} from '@orama/stemmers/portuguese'
import {wordSet} from '../engine/memo.ts'
import {spacedLanguage} from '../engine/spaced.ts'
import type {Language} from '../language.ts'

export const words: Language = spacedLanguage({
  id: 'pt',
  letters: 'áâãàçéêíóôõúüªº',
  links: wordSet(`
    o a os as um uma uns umas de do da dos das em no na nos nas ao à aos às por pelo pela pelos pelas para com e ou
    entre sobre num numa dum duma seu sua seus suas nosso nossa nossos nossas este esta estes estas esse essa esses
    essas aquele aquela aqueles aquelas deste desta destes destas desse dessa neste nesta nesse nessa todo toda todos
    todas cada mesmo mesma mesmos mesmas outro outra outros outras tal tais próprio própria próprios próprias
    qualquer quaisquer algum alguma alguns algumas nenhum nenhuma`),
  boundaries: wordSet(`
    eu tu ele ela nós vós eles elas você vocês me te se lhe lhes que quem qual quais cujo cuja cujos cujas onde quando
    como porque pois embora enquanto conforme segundo sem sob contra desde durante até após ante perante mediante não
    nem nunca jamais mas porém já também muito mais menos ainda assim então depois antes aqui ali só é são era eram
    foi foram será serão seria seriam seja sejam ser sendo sido está estão estava estavam estar esteja estejam há
    tem têm tinha tinham terá terão tenha tenham ter pode podem poderá poderão poderia possa possam poder deve devem
    deverá deverão deveria deva devam dever haver havia houver faz fazem fazer bem`),
  abbreviations: wordSet(`
    art arts n nº p pp pág págs par cf ex p.ex etc sr sra srs dr dra prof cap vol ed fig inc al ltda
    jan fev mar abr mai jun jul ago set out nov dez`),
  // The orthographic agreement of 1990: silent c and p before c, ç and t are gone.
  foldSpelling: (word) =>
    word
      .replace(/(?<=[aeo])[cp]ç/, 'ç')
      .replace(
        /^(a|dire|obje|proje|proje|sele|elé|arquite|colé|cole|corre|infra|inspe|respe|fa)ct(?=iv|o|ur|ual|or|ri)/,
        '$1t',
      ),
  stem: strip,
  root: stemmer,
})

/** Number and gender (after Savoy's minimal stemmer, 2006); verbs keep their endings. */
function strip(folded: string): string {
  if (folded.length < 4) return folded
  const singular = folded
    .replace(/(?:ões|ães)$/, 'ão')
    .replace(/ns$/, 'm')
    .replace(/([aeou])is$/, '$1l')
    .replace(/([rz])es$/, '$1')
    .replace(/s$/, '')
  return singular.length < 5 ? singular : singular.replace(/[aeo]$/, '')
}
