import {wordSet} from '../engine/memo.ts'
import {foldScript} from '../engine/spellings.ts'
import type {FunctionWords} from '../function-words.ts'

export const functionWords: FunctionWords = {
  id: 'he',
  letters: 'אבגדהוזחטיכלמנסעפצקרשתךםןףץ',
  links: wordSet(foldScript('של את על אל עם בין או ו זה זו אלה כל אחר אחרת אחרים לפי לשם תוך')),
  boundaries: wordSet(
    foldScript(
      'כי אם אשר לא אין אינו אינה אינם היה הייתה היו יהיה תהיה יהיו הוא היא הם הן אני אתה אנחנו יש חייב חייבת חייבים רשאי רשאית רשאים יכול יכולה יכולים אבל גם רק כאשר לכן אלא מה מי אך ללא בלי אסור מותר ניתן צריך',
    ),
  ),
  cues: {
    inNames: '',
    inTitles: '',
    unfinished: '',
    finite: '',
  },
}
