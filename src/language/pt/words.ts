import {stemmer} from '@orama/stemmers/portuguese'
import {wordSet} from '../engine/memo.ts'
import {spacedLanguage} from '../engine/spaced.ts'
import type {Language} from '../language.ts'
import {functionWords} from './function-words.ts'

export const words: Language = spacedLanguage({
  ...functionWords,
  abbreviations: wordSet(`
    art arts n nº p pp pág págs par cf ex p.ex etc sr sra srs dr dra prof cap vol ed fig inc al ltda
    jan fev mar abr mai jun jul ago set out nov dez`),
  // The orthographic agreement of 1990: silent c and p before c, ç and t are gone.
  foldSpelling: (word) =>
    word
      .replace(/(?<=[aeo])[cp]ç/, 'ç')
      .replace(
        /^(a|dire|obje|proje|proje|sele|elé|arquite|colé|cole|corre|infra|inspe|respe|fa)ct(?=iv|[aeo]|ur|ual|ri)/,
        '$1t',
      )
      .replace(/^(ó|o|ado|ba|exce|egi)pt(?=im|[aeio])/, '$1t'),
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
