import {InputError} from '../../../src/failure.ts'
import {sourceOf} from '../../../src/format/index.ts'
import {parse, type Translation} from '../../../src/parse/index.ts'
import {hold, type Target} from '../input.ts'
import {holdTranslation} from '../invariants/translation.ts'
import {anyText} from '../texts/index.ts'

/** A text of any kind, parsed. */
export const parseTarget: Target = {
  name: 'parse',
  count: 3000,
  make: (random) => ({files: [anyText(random)], words: []}),
  check({files: [file]}) {
    const {value, path} = file!
    const translation = parsed(value, path)
    if (!translation) return
    holdTranslation(translation, value)
    hold(
      JSON.stringify(translation) === JSON.stringify(parsed(value, path)),
      'same bytes twice',
      () => 'parsed again, a text is another',
    )
  },
}

/** The translation; `undefined` where the parser refuses the text. */
function parsed(value: string, path: string): Translation | undefined {
  try {
    return parse(sourceOf(value, path))
  } catch (error) {
    if (error instanceof InputError) return undefined
    throw error
  }
}
