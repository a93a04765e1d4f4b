/** Overview and concepts. */
export const overview = `
.panels { display: flex; flex-wrap: wrap; gap: 1rem 3rem; align-items: flex-start; margin-top: 1.2rem; }
.panels > * { min-width: 0; }
.plain td, .plain th { border-top: 1px solid var(--line); font-weight: 400; }
.plain thead th { font-weight: 600; border-top: 0; }
.plain .unit { display: none; }
.spaced { margin-top: 1.2rem; }
.spaced + .legend { margin-top: .4rem; }
.total td, .total th { font-weight: 600; }
.filter { text-decoration-thickness: 1px; text-underline-offset: .2em; }
.matrix th { font-weight: 400; }
.matrix tbody td { min-width: 4.2rem; border: 1px solid var(--line); }
${Array.from({length: 9}, (_, i) => `.accord .q${i} { background: rgba(var(--accord), ${(i * 0.055).toFixed(3)}); }`).join('\n')}
.legend { margin: 0 0 .4rem; color: var(--soft); font-size: .875rem; }
.map { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem; margin: 0 0 1.2rem; padding: 0; font-size: .8125rem; }
.map a { display: block; min-width: 2.6rem; padding: .15rem .45rem; border: 1px solid var(--line); border-radius: 3px; text-align: center; text-decoration: none; color: var(--ink); }
.map a:hover { text-decoration: underline; }
.map .warned { border-left: 3px solid var(--warn-line); }
${Array.from({length: 4}, (_, i) => `.map .s${i + 1} { background: rgba(var(--heat), ${(0.12 + i * 0.11).toFixed(2)}); }`).join('\n')}
ol.strongest { padding-left: 1.6rem; display: grid; grid-template-columns: repeat(auto-fill, minmax(20rem, 1fr)); gap: .7rem 2.5rem; }
ol.strongest ul { list-style: none; margin: .1rem 0 0; padding: 0; }
.name { font-weight: 600; }
.evidence, .source, .label, small { color: var(--soft); font-size: .875rem; font-weight: 400; }
.strongest .who { color: var(--soft); font-size: .8125rem; }
.controls { flex-wrap: wrap; gap: .4rem .8rem; align-items: center; }
.concepts { width: 100%; }
.concepts th, .concepts td { border-top: 1px solid var(--line); }
.concepts thead th { border-top: 0; white-space: nowrap; }
.concepts tbody th { font-weight: 600; max-width: 22rem; }
.concepts th .number { display: inline-block; min-width: 1.7rem; padding: 0 .3rem; border: 1px solid var(--line); border-radius: 3px; font-size: .8125rem; font-weight: 400; text-align: center; color: var(--soft); }
.concepts summary { cursor: pointer; }
.concepts tr:target th { outline: 3px solid var(--focus); }
.concepts td[data-sort="0"] { color: var(--soft); }
.minor summary, .minor:is(span) { text-decoration: underline dotted; text-underline-offset: .2em; font-style: italic; }
.minor summary::after { content: " ◦"; color: var(--soft); }
th button { border: 0; padding: 0; font-weight: 600; background: none; }
th[aria-sort] button::after { content: " ▾"; }
th[aria-sort=ascending] button::after { content: " ▴"; }
.places { margin: .1rem 0 .4rem; font-size: .875rem; }
.places a { margin-inline-end: .2rem; }
`
