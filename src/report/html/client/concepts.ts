import {phrase} from './phrases.ts'
/** Makes the table of concepts sortable by every column, and filters it. */
export function openConcepts(): void {
  const table = document.getElementById('concept-table')
  const body = table?.querySelector('tbody')
  if (!table || !body) return
  const lines = [...body.rows]
  for (const [column, head] of [...table.querySelectorAll('thead th')].entries()) {
    const button = document.createElement('button')
    button.type = 'button'
    button.append(...head.childNodes)
    head.append(button)
    button.addEventListener('click', () => {
      // Numbers that count begin with the most; the first column begins with the strongest.
      const first = column === 0 ? 'ascending' : 'descending'
      const order = head.getAttribute('aria-sort') === first ? opposite[first] : first
      for (const other of table.querySelectorAll('[aria-sort]')) other.removeAttribute('aria-sort')
      head.setAttribute('aria-sort', order)
      const sign = order === 'ascending' ? 1 : -1
      const value = (line: HTMLTableRowElement, at: number) => Number(line.cells[at]!.dataset.sort)
      body.append(
        ...lines.sort((a, b) => sign * (value(a, column) - value(b, column)) || value(a, 0) - value(b, 0)),
      )
    })
  }
  table.querySelector('thead th')!.setAttribute('aria-sort', 'ascending')
  const box = document.getElementById('concept-filter') as HTMLInputElement
  const wavering = document.getElementById('concept-minor') as HTMLInputElement
  const count = document.getElementById('concept-count')!
  const run = (): void => {
    const asked = box.value.trim().toLowerCase()
    let shown = 0
    for (const line of lines) {
      line.hidden =
        (wavering.checked && !line.classList.contains('wavers')) ||
        (asked !== '' && !line.textContent.toLowerCase().includes(asked))
      if (!line.hidden) shown++
    }
    count.textContent =
      asked === '' && !wavering.checked ? '' : phrase('{n} of {m} concepts', {n: shown, m: lines.length})
  }
  box.addEventListener('input', run)
  wavering.addEventListener('change', run)
  addEventListener('hashchange', () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
    if (!target?.hidden || !lines.includes(target as HTMLTableRowElement)) return
    box.value = ''
    wavering.checked = false
    run()
    target.scrollIntoView()
  })
}

const opposite = {ascending: 'descending', descending: 'ascending'} as const
