import {phrase} from './phrases.ts'

/** What is asked of findings; an empty answer asks nothing. */
type Asked = Record<'severity' | 'rule' | 'who' | 'branch' | 'state' | 'clauses-shown', string>

/**
 * Shows only findings that fit, in the list and at the clauses, and only clauses that have such.
 *
 * @param fitsSearch whether the search shows a clause
 */
export function openFilters(fitsSearch: (row: HTMLElement) => boolean): {run(): void} {
  const form = document.getElementById('filters') as HTMLFormElement | null
  if (!form) return {run: () => {}}
  const listed = [...document.querySelectorAll<HTMLElement>('.worklist > li')]
  const rows = [...document.querySelectorAll<HTMLElement>('.row')]
  const count = document.getElementById('filter-count')!
  const nothing = document.querySelector<HTMLElement>('.nothing')
  const asked = (): Asked => Object.fromEntries(new FormData(form)) as Asked
  const run = (): void => {
    const now = asked()
    const isFiltered = [now.severity, now.rule, now.who, now.branch, now.state].some(Boolean)
    let shown = 0
    for (const finding of listed) {
      finding.hidden = !fits(finding, now)
      if (!finding.hidden) shown++
    }
    let clauses = 0
    for (const row of rows) {
      const found = [...row.querySelectorAll<HTMLElement>('[data-finding]')]
      const isAsked =
        now['clauses-shown'] === 'error'
          ? found.some(({dataset}) => dataset.severity === 'error')
          : now['clauses-shown'] === '' || found.some((finding) => fits(finding, now))
      row.hidden = !isAsked || !fitsSearch(row)
      if (!row.hidden) clauses++
    }
    if (nothing) nothing.hidden = shown > 0 || listed.length === 0
    count.textContent = [
      ...(isFiltered && listed.length > 0
        ? [phrase('{n} of {m} findings', {n: shown, m: listed.length})]
        : []),
      ...(now['clauses-shown'] ? [phrase('{n} of {m} clauses', {n: clauses, m: rows.length})] : []),
    ].join(', ')
  }
  form.addEventListener('change', run)
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('reset', () => setTimeout(run))
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLElement>('a.filter')
    if (!link) return
    form.reset()
    for (const name of ['rule', 'severity'] as const) {
      const select = form.elements.namedItem(name) as HTMLSelectElement | null
      if (select) select.value = link.dataset[name] ?? ''
    }
    run()
  })
  // A link to a finding or a clause that is hidden must still lead there.
  addEventListener('hashchange', () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
    if (!target?.hidden) return
    form.reset()
    run()
    target.scrollIntoView()
  })
  return {run}
}

function fits(finding: HTMLElement, {severity, rule, who, branch, state}: Asked): boolean {
  const {dataset} = finding
  return (
    (!severity || dataset.severity === severity) &&
    (!rule || dataset.rule === rule) &&
    (!who || dataset.whoOf!.split(' ').includes(who)) &&
    (!branch || finding.closest<HTMLElement>('[data-branch]')?.dataset.branch === branch) &&
    (!state || state === stateOf(dataset))
  )
}

const stateOf = ({decision, accepted}: DOMStringMap): string =>
  decision ?? (accepted === undefined ? 'open' : 'accepted')
