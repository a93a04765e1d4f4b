import {phrase} from './phrases.ts'
export interface Search {
  focus(): void
  clear(): void
  /** Whether a clause holds what is asked for. */
  fits(row: HTMLElement): boolean
}

export const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** Where a page has neither clauses nor pages to search. */
const none = (): Search => {
  const other = document.getElementById('concept-filter')
  return {focus: () => other?.focus(), clear: () => {}, fits: () => true}
}

/**
 * Shows only clauses that hold what is typed, in any translation, note or commentary, or whose key it is.
 *
 * @param run shows and hides the clauses
 */
export function openSearch(run: () => void): Search {
  const box = document.getElementById('search') as HTMLInputElement | null
  const rows = [...document.querySelectorAll<HTMLElement>('.row')]
  if (!box || rows.length === 0) return none()
  const count = document.getElementById('search-count')!
  const texts = new Map<Element, string>()
  const textOf = (row: HTMLElement): string => {
    const known = texts.get(row)
    if (known !== undefined) return known
    const text = folded(
      `${row.id} ${[...row.querySelectorAll(said)].map((one) => one.textContent).join(' ')}`,
    )
    texts.set(row, text)
    return text
  }
  let asked = ''
  const search = (): void => {
    asked = folded(box.value.trim())
    run()
    const shown = rows.filter(({hidden}) => !hidden).length
    count.textContent = asked === '' ? '' : phrase('{n} of {m} clauses', {n: shown, m: rows.length})
    if (asked !== '' && shown > 0) bringIntoView(rows.find(({hidden}) => !hidden)!)
  }
  box.addEventListener('input', search)
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return
    document.querySelector<HTMLElement>('.row:not([hidden]) .key')?.focus()
  })
  // A link to a clause that the search hides must still lead there.
  addEventListener('hashchange', () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
    if (!target?.hidden) return
    box.value = ''
    search()
    target.scrollIntoView()
  })
  return {
    focus: () => box.focus(),
    clear: () => {
      box.value = ''
      search()
      box.blur()
    },
    fits: (row) => asked === '' || textOf(row).includes(asked),
  }
}

/** What a clause says, without what was found in it. */
const said = 'h3, td, .flag, .notes, .commentary'

/** Who types far above the clauses would not see that any were found. */
function bringIntoView(row: HTMLElement): void {
  const {top} = row.getBoundingClientRect()
  if (top > innerHeight || top < 0) row.scrollIntoView()
}
