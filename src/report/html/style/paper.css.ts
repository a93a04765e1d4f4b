/** On paper nothing unfolds or is clicked. */
export const paper = `
@media print {
  header nav, .search, .skip, .controls, .filters, .outline, .names, .back, dialog, footer { display: none !important; }
  body { font-size: 10pt; }
  header { border: 0; background: none; padding: 0 1.2rem; }
  .row, .worklist.many > li { content-visibility: visible; }
  .row { break-inside: auto; }
  .quiet th { line-height: inherit; padding-block: .2rem; }
  .quiet span { position: static; width: auto; height: auto; clip-path: none; }
  .beads tr, .flag, .strongest li, .worklist > li, .found > li { break-inside: avoid; }
  h2, h3, .row thead { break-after: avoid; }
  a { color: inherit; text-decoration: none; }
  .d, .r { text-decoration-line: underline; }
  mark, .map a, .matrix td, .severity, .gap { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .scroll { overflow: visible; }
  summary { list-style: none; }
  summary::-webkit-details-marker { display: none; }
  .notes::details-content { content-visibility: visible; display: block; }
  .commentary:not([open]), .row .findings:not([open]) { display: none; }
  .scripted .ticks { min-height: 0; }
  .ticks button:not([aria-pressed=true]), .ticks input:placeholder-shown { display: none; }
}
`
