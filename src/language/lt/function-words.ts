import {wordSet} from '../engine/memo.ts'
import type {FunctionWords} from '../function-words.ts'

export const functionWords: FunctionWords = {
  id: 'lt',
  letters: 'ąčęėįšųūž',
  links: wordSet(
    'ir arba bei į iš su prie pagal po per be nuo iki tarp prieš dėl už apie šio šios šis ši šią šį tos to ta tas jo jos jų savo kiekvienas kiekvieno kiekviena visų visi visos kitų kiti kita kitas kito taip pat ties virš metu kartu',
  ),
  boundaries: wordSet(
    'yra nėra kad kuris kuri kurie kurios kurių kurio kuriam kurį buvo būti bus turi neturi gali negali privalo turėtų bet tačiau tik jei jeigu kai kur nes ne nei niekas nieko jis ji jie mes jūs aš sau save teisę teisė kaip kas ką nors taigi todėl o vienas vieną vienus vieno',
  ),
  share: 0.1,
  usual: ['ąčęėįšųū', 40],
  cues: {
    inNames: '',
    inTitles: '',
    unfinished: 'pagal dėl iš už prie',
    finite: '',
  },
}
