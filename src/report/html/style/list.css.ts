/** The findings to work through, and what was found in a clause. */
export const list = `
.headline { font-size: 1.1rem; margin: .3rem 0 .6rem; }
.headline .error { color: var(--error); }
.headline .warning { color: var(--warn); }
.headline .info { color: var(--soft); }
.filters { flex-wrap: wrap; gap: .4rem .9rem; align-items: center; padding: .5rem .7rem; background: var(--panel); border: 1px solid var(--line); border-radius: 6px; font-size: .875rem; }
.filters label { color: var(--soft); max-width: 100%; }
.filters select { color: var(--ink); max-width: 13rem; }
.export { display: inline-flex; gap: .5rem; align-items: center; margin-left: auto; }
ol.worklist { list-style: none; margin: .8rem 0; padding: 0; }
.worklist > li { margin: 0 0 .6rem; padding: .45rem .8rem; border: 1px solid var(--line); border-left: .3rem solid var(--line); border-radius: 4px; }
.worklist > .error { border-left-color: var(--error); }
.worklist > .warning { border-left-color: var(--warn-line); }
.worklist.many > li { content-visibility: auto; contain-intrinsic-size: auto 8rem; }
.worklist > li:target, .worklist > li:focus { outline: 3px solid var(--focus); outline-offset: 1px; }
.what { margin: 0; }
.what .key { font-weight: 600; }
.message { font-weight: 500; }
.rule { color: var(--soft); white-space: nowrap; }
.severity { font-size: .8125rem; border: 1px solid; border-radius: 3px; padding: 0 .3rem; }
.error > .severity, .error > .what .severity { background: var(--error); color: var(--paper); border-color: var(--error); font-weight: 600; }
.warning > .severity, .warning > .what .severity { color: var(--warn); }
.info > .severity, .info > .what .severity, .status { color: var(--soft); }
.status { font-size: .8125rem; font-style: italic; }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); gap: .2rem 1.5rem; margin: .3rem 0; }
.sides p { margin: 0; }
.sides .who { color: var(--soft); font-size: .8125rem; }
.at { font: .9em ui-monospace, monospace; }
.ticks { flex-wrap: wrap; gap: .3rem; align-items: center; min-height: 1.9rem; font-size: .8125rem; }
.ticks button { border-color: var(--line); padding: .1rem .5rem; }
.ticks button[aria-pressed=true] { background: var(--link); border-color: var(--link); color: var(--paper); font-weight: 600; }
.ticks input { border-color: var(--line); padding: .1rem .4rem; flex: 0 1 16rem; min-width: 6rem; }
.worklist > [data-decision=fine], .worklist > [data-accepted] { border-left-color: var(--line); background: var(--panel); }
.found { list-style: none; margin: .3rem 0; padding: 0; font-size: .9375rem; }
.found > li { margin: .2rem 0; padding-left: .6rem; border-left: 3px solid var(--line); }
.found > .error { border-left-color: var(--error); }
.found > .warning { border-left-color: var(--warn-line); }
.found .ticks { flex-wrap: nowrap; }
.found .ticks input { width: 9rem; flex: 0 1 auto; }
.back { font-size: .8125rem; }
#hits ol { padding-left: 0; list-style: none; }
#hits li { margin: 0 0 .7rem; }
#hits p { margin: 0; }
#hits b { color: var(--soft); font-size: .8125rem; font-weight: 400; }
.hit { background: var(--lit); color: var(--lit-ink); }
`
