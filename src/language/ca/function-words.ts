import {wordSet} from '../engine/memo.ts'
import type {FunctionWords} from '../function-words.ts'

export const functionWords: FunctionWords = {
  id: 'ca',
  letters: 'àçèéíïòóúü·',
  links: wordSet(
    'i o ni el la els les un una uns unes de del dels d l al als a en amb per pel pels sobre entre sense segons contra des fins durant mitjançant cap sota davant aquest aquesta aquests aquestes aquell aquella seu seva seus seves cada tot tota tots totes altre altra altres qualsevol mateix mateixa dins fora',
  ),
  boundaries: wordSet(
    'que qui quan com on si no és són era eren ser sigui siguin estar està estan ha han havia hem haver hi ho es s se li els em et ens us pot poden podrà podran cal deu haurà hauran té tenen fer fa però perquè també només més menys molt ja encara així doncs mentre quin quina quins quines jo tu ell ella nosaltres vosaltres ells elles ja mai res ningú això allò llevat excepte després abans aleshores hagi hagin',
  ),
  cues: {
    inNames: '',
    inTitles: '',
    unfinished: 'del dels per amb en que',
    finite: '',
  },
}
