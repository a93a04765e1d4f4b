import {InputError} from '../../../src/failure.ts'
import {decode, sourceOf} from '../../../src/format/index.ts'
import {parse} from '../../../src/parse/index.ts'
import {once, type Target} from '../input.ts'
import {holdTranslation} from '../invariants/translation.ts'
import {anyText} from '../texts/index.ts'

const beginnings = [
  '',
  '',
  '\xef\xbb\xbf',
  '\xff\xfe',
  '\xfe\xff',
  '\xff\xfe\0\0',
  'PK\x03\x04',
  '%PDF-1.7\n',
]

/** Bytes that are perhaps no text: decoded and parsed, or refused in one line. Each character is a byte. */
export const bytesTarget: Target = {
  name: 'bytes',
  count: 8000,
  make(random) {
    const text = once(random, 2) ? Buffer.from(anyText(random).value).toString('latin1').slice(0, 400) : ''
    let value = random.pick(beginnings) + text
    for (let i = random.number(60); i > 0; i--) {
      const at = random.number(value.length + 1)
      value =
        value.slice(0, at) + String.fromCharCode(random.number(once(random, 2) ? 128 : 256)) + value.slice(at)
    }
    return {files: [{path: random.pick(['a.txt', 'a.md', 'a.tsv', 'a']), value}], words: []}
  },
  check({files: [file]}) {
    try {
      const text = decode(Buffer.from(file!.value, 'latin1'), file!.path)
      holdTranslation(parse(sourceOf(text, file!.path)), text)
    } catch (error) {
      if (!(error instanceof InputError)) throw error
    }
  },
}
