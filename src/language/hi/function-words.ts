import {wordSet} from '../engine/memo.ts'
import {foldScript} from '../engine/spellings.ts'
import type {FunctionWords} from '../function-words.ts'

export const functionWords: FunctionWords = {
  id: 'hi',
  links: wordSet(
    foldScript(
      'और या का की के को से में पर तक द्वारा यह इस ये इन वह उस वे उन हर प्रत्येक अन्य सभी कोई अपना अपनी अपने लिए एवं तथा साथ',
    ),
  ),
  boundaries: wordSet(
    foldScript(
      'कि जो जिस जिन यदि जब तो है हैं था थी थे हो होगा होगी होंगे होता होती होते नहीं न मत सकता सकती सकते चाहिए पड़ेगा लेकिन परन्तु किन्तु मैं तुम आप हम क्या कौन कहाँ क्योंकि भी ही केवल बिना सिवाय कर करता करती करते किया करना करेगा करेगी करेंगे गया गई गए',
    ),
  ),
  cues: {
    inNames: '',
    inTitles: '',
    unfinished: '',
    finite: '',
  },
}
