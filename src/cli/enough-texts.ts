import {InputError} from '../failure.ts'
import {isAlone, listed, type Works} from '../project/index.ts'

/** Who says something to whoever runs the command. */
interface Speaker {
  say(line: string): void
}

/**
 * Makes sure that there are enough texts to compare; one file may hold several.
 *
 * @throws InputError
 */
export async function expectTexts(works: Works, least: number): Promise<void> {
  const {sources} = works
  if (sources.length >= least || (await works.only().read()).length >= least) return
  const names = sources.map(({path}) => `\`${path}\``).join(', ')
  throw new InputError(`expected at least ${least} translations, got one: ${names}; name another file`)
}

/** Says which documents have one translation: nobody should take it for agreement that nothing is found in them. */
export function sayAlone(context: Speaker, works: Works): void {
  const alone = works.list.filter(isAlone).map(({name}) => name!)
  if (alone.length > 0) context.say(`nothing to compare with: ${listed(alone)}, each in one translation`)
}

/**
 * The same of a text that is named by itself, as a hook does that hands on the files of a commit: its own numbers and words were looked at, and
 * no other translation.
 */
export async function sayLone(context: Speaker, works: Works, named: number): Promise<void> {
  const {sources} = works
  if (sources.length !== 1 || (await works.only().read()).length !== 1) return
  const isOneOfMore = named > 0 && (works.config?.translations?.length ?? 0) > 1
  const rest = isOneOfMore ? '; without it all texts of the config are compared' : '; name another file'
  context.say(`\`${sources[0]!.path}\` was compared with no other text${rest}`)
}

/** The works of which there are two texts; of the others it is said that they have one. */
export function comparable(context: Speaker, works: Works): Works {
  sayAlone(context, works)
  const rest = works.filter((work) => !isAlone(work))
  if (rest.list.length > 0) return rest
  throw new InputError('no document has two translations: see `documents` in the config')
}
