import {dataOf} from './beside.ts'
import {wrap} from './words.ts'

export type Marked = 'words' | 'terms' | 'errors'

/** Says what is marked in the clauses: words that differ, terms, what the rules found. */
export function openSwitches(): {flip(name: Marked): boolean} {
  const boxOf = (name: Marked) => document.getElementById(`mark-${name}`) as HTMLInputElement | null
  let isReady = false
  const show = (name: Marked, isOn: boolean): void => {
    if (name === 'words' && isOn && !isReady) {
      isReady = true
      markWords()
    }
    document.documentElement.classList.toggle(`mark-${name}`, isOn)
  }
  for (const name of ['words', 'terms', 'errors'] as const) {
    const box = boxOf(name)
    show(name, box ? box.checked : name !== 'words')
    box?.addEventListener('change', () => show(name, box.checked))
  }
  return {
    flip(name) {
      const box = boxOf(name)
      box?.click()
      return box !== null
    },
  }
}

function markWords(): void {
  const differing = dataOf<Record<string, number[]>>('differing') ?? {}
  for (const [id, flat] of Object.entries(differing)) {
    const cells = [...(document.getElementById(id)?.querySelectorAll('.beads td') ?? [])]
    for (let at = flat.length - 3; at >= 0; at -= 3) {
      const cell = cells[flat[at]!]
      const start = flat[at + 1]!
      if (cell) wrap(cell, start, start + flat[at + 2]!, (span) => span.classList.add('w'))
    }
  }
}
