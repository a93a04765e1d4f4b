export interface Search {
  focus(): void
  clear(): void
}

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** Shows only clauses that hold what is typed, in any translation, note or commentary, or whose key it is. */
export function openSearch(): Search {
  const box = document.getElementById('search') as HTMLInputElement | null
  if (!box) {
    const other = document.getElementById('concept-filter')
    return {focus: () => other?.focus(), clear: () => {}}
  }
  const count = document.getElementById('search-count')!
  const rows = [...document.querySelectorAll<HTMLElement>('.row')]
  let texts: string[] | undefined
  const run = (): void => {
    const asked = folded(box.value.trim())
    texts ??= rows.map((row) => folded(`${row.id} ${row.textContent}`))
    let shown = 0
    for (const [index, row] of rows.entries()) {
      row.hidden = asked !== '' && !texts[index]!.includes(asked)
      if (!row.hidden) shown++
    }
    count.textContent = asked === '' ? '' : `${shown} of ${rows.length} clauses`
  }
  box.addEventListener('input', run)
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return
    document.querySelector<HTMLElement>('.row:not([hidden]) .key')?.focus()
  })
  // A link to a clause that the search hides must still lead there.
  addEventListener('hashchange', () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
    if (!target?.hidden) return
    box.value = ''
    run()
    target.scrollIntoView()
  })
  return {
    focus: () => box.focus(),
    clear: () => {
      box.value = ''
      run()
      box.blur()
    },
  }
}
