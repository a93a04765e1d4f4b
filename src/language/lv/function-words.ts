import {wordSet} from '../engine/memo.ts'
import type {FunctionWords} from '../function-words.ts'

export const functionWords: FunctionWords = {
  id: 'lv',
  letters: 'āčēģīķļņšūž',
  links: wordSet(
    'un vai no uz ar par pie pēc bez līdz starp pret caur kā arī šīs šī šo šis šajā tās tā to tajā tas viņa viņas viņu savu savas savā sava katra katrs katram katru visu visi visas citu citas citi cita saskaņā attiecībā ja virs zem pirms laikā kopā ārpus',
  ),
  boundaries: wordSet(
    'ir nav kas ka ko kuras kurš kuri kura kuru kam lai bija būt būs tiek tika var nevar drīkst nedrīkst jābūt bet tomēr tikai arī tad kad kur jo ne nedz neviens nekas viņš viņa viņi mēs jūs es sev sevi tiesības ikvienam nedrīkst gan nekad',
  ),
  share: 0.12,
  usual: ['āēīūļņš', 40],
  cues: {
    inNames: '',
    inTitles: '',
    unfinished: 'par no uz ar pie',
    finite: '',
  },
}
