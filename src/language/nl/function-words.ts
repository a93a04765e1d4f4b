import {wordSet} from '../engine/memo.ts'
import type {FunctionWords} from '../function-words.ts'

export const functionWords: FunctionWords = {
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
  cues: {
    inNames: 'van de der en het voor',
    inTitles: '',
    unfinished: 'van de het een in op met voor door en of die dat als indien wanneer tenzij',
    finite: 'is zijn wordt worden moet moeten kan kunnen mag mogen zal zullen heeft hebben',
  },
}
