import {sourceOf} from '../../../src/index.ts'
import {compare} from '../../../src/project/index.ts'
import {hold, type Target} from '../input.ts'
import {anyText} from '../texts/index.ts'
import {comparisonOf} from './compare.ts'

/** Rules that speak of a text by itself: the copy is as bad as the original. */
const ofOneText = [
  'numbering',
  'structure',
  'term-inconsistency',
  'repetition',
  'glued-text',
  'untranslated',
  'defined-term',
]

/** A text beside its own copy: nothing differs between the two. */
export const copyTarget: Target = {
  name: 'copy',
  count: 100,
  make: (random) => ({files: [anyText(random)], words: []}),
  async check({files: [file]}) {
    const {path, value} = file!
    const files = ['a', 'b'].map((id) => sourceOf(value, path, {id}))
    const comparison = await comparisonOf(files)
    const between = comparison?.report.findings.find(({rule}) => !ofOneText.includes(rule))
    hold(between === undefined, `copy: ${between?.rule}`, () => `${between!.clause}: ${between!.message}`)
    if (!comparison) return
    const again = await compare(files.toReversed())
    hold(
      JSON.stringify(again.report) === JSON.stringify(comparison.report),
      'same bytes, whatever the order of files',
      () => 'another report',
    )
  },
}
