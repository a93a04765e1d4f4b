import type {RowAlignment} from '../../judge/index.ts'
import type {OutputFile} from '../reporter.ts'
import {uriPart} from '../uri.ts'
import {visible} from '../visible.ts'
import {branchesOf} from './branches.ts'
import {clausesSection} from './clauses-section.ts'
import {renderControls} from './controls.ts'
import {renderFilters} from './list/filter-form.ts'
import {renderOutline} from './outline.ts'
import {renderPage} from './page.ts'
import {renderRows} from './side-by-side.ts'
import type {Site} from './site.ts'

/**
 * A page of clauses of a work that is split.
 *
 * @param index which of the parts
 * @param aligned the alignment of its rows, one after the other
 */
export function rowPage(site: Site, index: number, aligned: Iterator<RowAlignment>): OutputFile {
  const {words, title, subtitle, key, first, folder, parts, rows} = site
  const part = parts[index]!
  const own = branchesOf(part.rows.map((row) => rows[row]!))
  const branches: string[] = []
  for (const [at, row] of part.rows.entries()) branches[row] = own[at]!
  const model = site.modelOf(part.file, branches)
  const {sections, links, differing} = renderRows(model, part.rows, aligned)
  const found = part.rows.flatMap((row) => model.byRow.get(rows[row]!.key) ?? [])
  const beside = (at: number, text: string) => {
    const other = parts[at]
    return other ? [{text: `${text}: ${visible(other.label)}`, href: other.file}] : []
  }
  const text = renderPage({
    words,
    title: `${visible(part.label)} · ${title}`,
    subtitle,
    navigation: [
      {text: 'Findings', href: `../${uriPart(first)}#findings`},
      {text: 'Overview', href: `../${uriPart(first)}#overview`},
      {text: 'Concepts', href: `../${uriPart(first)}#concepts`},
      ...beside(index - 1, 'Before'),
      ...beside(index + 1, 'Next'),
    ],
    controls: renderControls('clauses', true),
    outline: renderOutline(model, part.rows),
    sections: [clausesSection(model, sections, renderFilters(model, found, own, true))],
    data: {work: {key}, links, differing},
  })
  return {path: `${folder}/${part.file}`, text}
}
