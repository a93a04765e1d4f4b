import {wordSet} from '../engine/memo.ts'
import type {FunctionWords} from '../function-words.ts'

export const functionWords: FunctionWords = {
  id: 'sl',
  letters: 'čšž',
  links: wordSet(
    'in ali ter pa v na za od do s z iz o po pri k h pod nad pred med brez skozi zaradi ob okoli proti ta to tega te tem teh svoj svoja svoje svojih njegov njegova njegove njihov njihova njihovih vsak vsaka vsako vsakega vsake drug druga drugo drugih razen kot glede poleg preko',
  ),
  boundaries: wordSet(
    'da je so bil bila bilo bili biti bo bodo ne se če ko ki kateri katera katere kateri katerega katerih kar kdo ni niso ima imajo lahko mora morajo treba bi ampak temveč samo tudi kako kjer ker dokler niti ga mu jo jih jim nas vas mi vi on ona oni nihče nič vse vsi vsakdo tako zato sme smejo nima naj sta sem smo',
  ),
  share: 0.12,
  usual: ['čšž', 80],
  cues: {
    inNames: '',
    inTitles: '',
    unfinished: 'na od do za iz po',
    finite: '',
  },
}
