import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {InputError} from '../../../src/failure.ts'
import {read} from '../../../src/format/index.ts'
import {parse} from '../../../src/parse/index.ts'
import {hold, once, type Target} from '../input.ts'
import {holdRuns} from '../invariants/runs.ts'
import {mutate} from '../texts/mutate.ts'

const folder = join(
  import.meta.dirname,
  import.meta.url.includes('/targets/') ? '../..' : '..',
  'format/goldens',
)
/** A file of each format and flavour, a character for each byte. */
const seeds = readdirSync(folder)
  .filter((name) => !name.endsWith('.outline'))
  .sort()
  .map((path) => ({path, value: readFileSync(join(folder, path), 'latin1')}))

/** Files of every format, broken here and there: read and parsed, or refused in one line. */
export const formatsTarget: Target = {
  name: 'formats',
  count: 12_000,
  make(random) {
    const {path, value} = random.pick(seeds)
    const broken = once(random, 20) ? value : Buffer.from(mutate(random, value)).toString('latin1')
    return {files: [{path, value: once(random, 2) ? broken : mutateBytes(random, broken)}], words: []}
  },
  async check({files: [file]}) {
    const bytes = Buffer.from(file!.value, 'latin1')
    const once = await outcome(bytes, file!.path)
    hold(
      once === (await outcome(bytes, file!.path)),
      'same bytes twice',
      () => 'read again, a text is another',
    )
  },
}

/** A byte changed, as a bad disk does it. */
function mutateBytes(random: {number(below: number): number}, value: string): string {
  const at = random.number(value.length + 1)
  return value.slice(0, at) + String.fromCharCode(random.number(256)) + value.slice(at + 1)
}

async function outcome(bytes: Uint8Array, path: string): Promise<string> {
  try {
    const texts = await read(bytes, path)
    hold(texts.length > 0, 'texts', () => 'a file that is read has no text')
    return JSON.stringify(
      texts.map((text) => {
        const translation = parse(text)
        holdRuns(text.value, translation)
        return translation
      }),
    )
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    hold(!error.message.includes('\n'), 'one line', () => error.message)
    return error.message
  }
}
