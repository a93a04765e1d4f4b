import {wordSet} from '../engine/memo.ts'
import {foldScript} from '../engine/spellings.ts'
import type {FunctionWords} from '../function-words.ts'

export const functionWords: FunctionWords = {
  id: 'el',
  letters: 'αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώϊϋΐΰ',
  links: wordSet(
    foldScript(
      'και ή ο η το οι τα του της των τον την τους τις στο στη στον στην στους στις στα σε από με για προς κατά μετά χωρίς υπό επί ένα μία ένας αυτό αυτή αυτός αυτά κάθε άλλο άλλη άλλος άλλα',
    ),
  ),
  boundaries: wordSet(
    foldScript(
      'που ότι να δεν δε μη μην θα ας αν εάν όταν όπου όπως αλλά είναι ήταν έχει έχουν είχε μπορεί μπορούν πρέπει οφείλει οφείλουν εγώ εσύ εμείς εσείς αυτοί μου σου μας σας τι ποιος ποια πώς γιατί επίσης μόνο ήδη όμως ενώ διότι οποίος οποία οποίο οποίοι',
    ),
  ),
  cues: {
    inNames: '',
    inTitles: '',
    unfinished: 'του της των στο στη στην από με για',
    finite: '',
  },
}
