import type {Input} from '../input.ts'

/**
 * Cuts an input down as long as it still breaks the same thing: words and files first, then lines, then characters,
 * in halves, quarters and so on (Zeller and Hildebrandt's ddmin, without its complements of a single chunk).
 *
 * @param breaks whether an input still does
 * @param isOver says when to be content with what there is
 */
export async function minimise(
  input: Input,
  breaks: (input: Input) => Promise<boolean>,
  isOver: () => boolean,
): Promise<Input> {
  let least = input
  const attempt = async (candidate: Input): Promise<boolean> => {
    if (isOver() || !(await breaks(candidate))) return false
    least = candidate
    return true
  }
  await cut([...input.words.keys()], (kept) => attempt({...least, words: kept.map((i) => input.words[i]!)}))
  await cut([...input.files.keys()], (kept) => attempt({...least, files: kept.map((i) => input.files[i]!)}))
  for (const separator of ['\n', '']) {
    for (const i of least.files.keys()) {
      const parts = least.files[i]!.value.split(separator)
      await cut([...parts.keys()], (kept) => {
        const value = kept.map((part) => parts[part]!).join(separator)
        return attempt({...least, files: least.files.map((file, j) => (j === i ? {...file, value} : file))})
      })
    }
  }
  return least
}

/** Leaves out chunks of a list, ever smaller ones, as long as `attempt` says that what is left will do. */
async function cut(list: readonly number[], attempt: (kept: number[]) => Promise<boolean>): Promise<void> {
  let kept = [...list]
  for (let size = kept.length >> 1; size >= 1; size >>= 1) {
    for (let start = 0; start < kept.length; ) {
      const candidate = [...kept.slice(0, start), ...kept.slice(start + size)]
      if (await attempt(candidate)) kept = candidate
      else start += size
    }
  }
}
