import {wordSet} from '../engine/memo.ts'
import type {FunctionWords} from '../function-words.ts'

export const functionWords: FunctionWords = {
  id: 'th',
  links: wordSet('และ หรือ ของ ใน ที่ กับ แก่ ต่อ จาก โดย ตาม เพื่อ แห่ง นี้ นั้น ทุก แต่ละ อื่น การ ความ บรรดา'),
  boundaries: wordSet(
    'ซึ่ง ว่า ถ้า หาก เมื่อ แต่ ไม่ มิ ได้ ต้อง ควร อาจ จะ ให้ เป็น คือ มี อยู่ ถูก เพราะ จึง ก็ แล้ว ผม ฉัน เรา คุณ เขา เธอ มัน ใคร อะไร ไหน เว้น เฉพาะ ย่อม พึง',
  ),
  cues: {
    inNames: '',
    inTitles: '',
    unfinished: '',
    finite: '',
  },
}
