import {wordSet} from '../engine/memo.ts'
import type {FunctionWords} from '../function-words.ts'

export const functionWords: FunctionWords = {
  id: 'ro',
  letters: 'ăâîșțşţ',
  links: wordSet(
    'și şi sau ori de la în din pe cu pentru prin către după sub peste între spre fără până al a ai ale lui unui unei unor un o cel cea cei cele celui celei celor acest această acești aceşti aceste acestui acestei acestor său sa săi sale lor orice fiecare alt altă alți alţi alte despre asupra privind potrivit conform dintre printre contra dintr într printr înainte împotriva lângă aproape împreună',
  ),
  boundaries: wordSet(
    'că ca să care căruia căreia cărora nu este sunt era erau fi fost fiind are au avea avut va vor ar am ați aţi poate pot trebuie dacă când unde cum dar însă iar deci el ea ei ele noi eu tu îl îi le se își îşi s ne vă mai doar numai deja astfel deoarece întrucât precum cât cine ce nici decât atunci cazul mă te i l îmi îți v mi ți aceasta acesta acestea acestora acestuia aceeași același aceea acum așa aşa totuși totuşi foarte chiar atât încă nimic ceea ceva unele unii toate toți toţi tot toată tuturor fie odată apoi deși deşi niște nişte veți voi dumneavoastră aveau având',
  ),
  cues: {
    inNames: '',
    inTitles: '',
    unfinished: 'din în pentru cu prin la să conform',
    finite: '',
  },
}
