import {wordSet} from '../engine/memo.ts'
import type {FunctionWords} from '../function-words.ts'

export const functionWords: FunctionWords = {
  id: 'cs',
  letters: 'áčďéěíňóřšťúůýž',
  links: wordSet(
    'a i nebo či v ve z ze na do od o u po při pro za pod nad před mezi s se k ke ten ta to toho té tom ty těch těmi každý každá každé každého jiný jiná jiné jiných svůj své svých jeho její jejich',
  ),
  boundaries: wordSet(
    'ale že aby jestliže pokud když který která které kterého kteří kterou kterým kterých co kdo si ne není nejsou být je jsou byl byla bylo byly bude budou může mohou musí smí lze má mají jak tak také též jen pouze již ještě však bez kromě protože kde on ona ono oni my vy já ty mu ho jim nás vás mi ani nebo-li',
  ),
  share: 0.15,
  usual: ['áíéýěřů', 60],
  cues: {
    inNames: '',
    inTitles: '',
    unfinished: 've ke na do od pro podle při před že',
    finite: '',
  },
}
