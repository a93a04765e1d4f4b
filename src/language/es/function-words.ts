import {wordSet} from '../engine/memo.ts'
import type {FunctionWords} from '../function-words.ts'

export const functionWords: FunctionWords = {
  id: 'es',
  letters: 'áéíóúüñªº',
  links: wordSet(`
    el la los las lo un una unos unas de del al a en y e o u con por para sobre entre su sus mi mis tu tus nuestro
    nuestra nuestros nuestras este esta estos estas ese esa esos esas aquel aquella aquellos aquellas todo toda todos
    todas cada mismo misma mismos mismas otro otra otros otras tal tales propio propia propios propias ambos ambas
    ningún ninguna algún alguna algunos algunas cualquier presente presentes`),
  boundaries: wordSet(`
    yo tú él ella ello nosotros ellos ellas usted ustedes me te se le les nos os sí que qué quien quienes cual cuales
    cuyo cuya cuyos cuyas donde cuando como cómo si porque pues aunque mientras mediante según sin ante bajo contra
    desde durante hacia hasta tras salvo excepto no ni nunca jamás pero sino ya también tampoco muy más menos aún
    aun así entonces luego después antes aquí ahí allí solo es son era eran fue fueron será serán sería serían sea
    sean ser siendo sido está están estaba estaban estará estarán esté estén estar ha han había habían habrá habrán
    habría haya hayan haber habiendo hay tiene tienen tendrá tendrán tener puede pueden podrá podrán podría podrían
    pueda puedan poder debe deben deberá deberán debería deberían deba deban deber hace hacen hacer asimismo además
    particular especialmente igualmente dicho dicha dichos dichas`),
  cues: {
    inNames: 'de del la y e',
    inTitles: '',
    unfinished: 'de el la los las y o si que cuando',
    finite: 'es son debe deben puede pueden será serán',
  },
}
