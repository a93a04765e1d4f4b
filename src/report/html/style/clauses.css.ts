/** Clauses side by side, and what is marked in them: the graver the stronger, a synonym the faintest. */
export const clauses = `
.names { display: none; }
@media screen and (min-width: 48rem) {
  .names { display: flex; position: sticky; top: var(--header, 0); z-index: 2; background: var(--paper); border-bottom: 1px solid var(--line); margin-bottom: .8rem; font-size: .875rem; font-weight: 600; }
  .names span { flex: 1 1 0; padding: .25rem .6rem; min-width: 0; overflow: hidden; text-overflow: ellipsis; }
}
.row { margin: 0 0 2rem; }
.many .row { margin-bottom: 1rem; content-visibility: auto; contain-intrinsic-size: auto 7rem; }
.row h3 { margin: 0 0 .2rem; font-size: 1.05rem; }
.row:target > h3 { border-left: 4px solid var(--focus); padding-left: .5rem; }
.key { text-decoration-thickness: 1px; text-underline-offset: .2em; }
.heading { font-weight: 400; color: var(--soft); }
.flag { margin: .2rem 0; padding: .25rem .6rem; border-left: 4px solid var(--warn); background: var(--warn-paper); color: var(--warn); font-size: .9375rem; }
.flag::before { content: "⚠ "; }
.beads { width: 100%; table-layout: fixed; border-top: 1px solid var(--line); }
.beads thead th { font-size: .875rem; }
.quiet th { padding-block: 0; line-height: 0; }
.quiet span { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.beads td { border-top: 1px solid var(--line); padding-block: .3rem; }
.beads td[data-label]::before { content: attr(data-label) " "; color: var(--soft); font-size: .875rem; }
.gap { color: var(--soft); font-style: italic; background: var(--panel); }
.gap.error { background: var(--error-paper); color: var(--ink); box-shadow: inset .25rem 0 var(--error); }
.gap.warning { box-shadow: inset .25rem 0 var(--warn-line); }
.d, .r { color: inherit; background: none; border-radius: 2px; text-decoration-line: underline; text-underline-offset: .18em; text-decoration-skip-ink: none; }
.d { text-decoration-style: dotted; text-decoration-thickness: 1px; text-decoration-color: var(--soft); }
.d.wording { text-decoration-color: var(--line); }
.d[data-n]::after { content: attr(data-n); font-size: .6875rem; vertical-align: super; line-height: 1; margin-inline-start: .12em; color: var(--soft); }
.r.info { text-decoration-style: dotted; text-decoration-thickness: 2px; text-decoration-color: var(--soft); }
.r.warning { text-decoration-style: solid; text-decoration-thickness: 2px; text-decoration-color: var(--warn-line); }
.r.error, .d.error { background: var(--error-paper); text-decoration-style: solid; text-decoration-thickness: 3px; text-decoration-color: var(--error); padding: 0 .1em; font-weight: 600; }
.missing::before { content: "∅"; display: inline-block; min-width: 1.4em; line-height: 1.15; font-size: .85em; font-weight: 400; text-align: center; border: 2px dashed var(--soft); border-radius: 3px; margin-inline: .1em .25em; }
.missing.error::before { border-color: var(--error); color: var(--error); background: var(--error-paper); }
.missing.warning::before { border-color: var(--warn-line); color: var(--warn); }
:root:not(.mark-terms).scripted .row .d:not(.error) { text-decoration-line: none; }
:root:not(.mark-terms).scripted .row .d::after { content: none; }
:root:not(.mark-errors).scripted .row :is(.r, .d.error) { text-decoration-line: none; background: none; font-weight: inherit; padding: 0; }
:root:not(.mark-errors).scripted .row .missing { display: none; }
:root:not(.mark-errors).scripted .row .gap { background: var(--panel); box-shadow: none; color: var(--soft); }
.mark-words .w { background: var(--word-paper); border-radius: 2px; }
.lit { background: var(--lit); color: var(--lit-ink); border-radius: 2px; }
.cursor { outline: 2px solid var(--focus); outline-offset: 1px; }
.same { outline: 2px solid var(--focus); outline-offset: 1px; }
.row details > summary { color: var(--soft); font-size: .9375rem; }
.scripted .found > li { display: flex; flex-wrap: wrap; gap: 0 .5rem; align-items: baseline; }
.notes ul { margin: .3rem 0; padding-left: 1.2rem; font-size: .9375rem; }
`
