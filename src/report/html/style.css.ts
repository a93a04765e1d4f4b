/** The report's one style sheet. Colours are checked against WCAG 2.2 AA by the browser tests. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #fff; --ink: #1c1e21; --soft: #5a6069; --line: #d8dce2; --panel: #f5f6f8; --link: #0b4fb3;
  --focus: #b3480b; --lit: #ffe27a; --lit-ink: #1c1e21; --warn: #8a4b00; --warn-paper: #fff4e0; --error: #a11212;
  --h0: #dbe9ff; --h0l: #2563c9; --h1: #ffe3d6; --h1l: #c2501a; --h2: #d9f2df; --h2l: #1f7a3d;
  --h3: #f1e0fb; --h3l: #8a3fc0; --h4: #fbe6ee; --h4l: #b82a66; --h5: #d8f1f4; --h5l: #12757f;
  --heat: 200, 60, 20; --accord: 20, 110, 200;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16181b; --ink: #e6e8eb; --soft: #a3abb6; --line: #353a41; --panel: #1f2226; --link: #8ab8ff;
    --focus: #ffb37a; --lit: #6b5900; --lit-ink: #fff; --warn: #ffc46b; --warn-paper: #33270f; --error: #ff9b93;
    --h0: #1d3050; --h0l: #7fb0ff; --h1: #46281a; --h1l: #ff9c6b; --h2: #1b3a25; --h2l: #6fd08d;
    --h3: #37224a; --h3l: #cf9bf5; --h4: #45202f; --h4l: #ff92bb; --h5: #153a3e; --h5l: #67cdd8;
    --heat: 255, 120, 70; --accord: 90, 160, 255;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 5.5rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, "Noto Sans", "Noto Sans CJK SC", sans-serif; overflow-wrap: break-word; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
.vh { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: .5rem; top: .5rem; z-index: 3; background: var(--paper); padding: .5rem; }
header { display: flex; flex-wrap: wrap; gap: .3rem 1.5rem; align-items: center; padding: .8rem 1.2rem; border-bottom: 1px solid var(--line); background: var(--panel); }
h1 { margin: 0; font-size: 1.25rem; line-height: 1.3; }
.subtitle { margin: 0; color: var(--soft); font-size: .875rem; }
nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: .2rem 1rem; margin: 0; padding: 0; }
nav a { display: inline-block; padding: .3rem 0; }
.search { display: flex; flex-wrap: wrap; gap: .4rem; align-items: center; margin-left: auto; }
.js { display: none; }
.scripted .js { display: flex; }
@media screen and (min-width: 48rem) { .scripted header { position: sticky; top: 0; z-index: 2; } }
input, button { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--soft); border-radius: 4px; padding: .25rem .5rem; }
input[type=search] { min-width: 14rem; max-width: 100%; }
button { cursor: pointer; }
button:hover { background: var(--panel); }
output { color: var(--soft); font-size: .875rem; }
main { max-width: 100rem; margin: 0 auto; padding: 0 1.2rem 3rem; }
main:focus { outline: none; }
h2 { margin: 2.2rem 0 .8rem; font-size: 1.4rem; border-bottom: 2px solid var(--line); padding-bottom: .2rem; }
h3 { margin: 1.6rem 0 .5rem; font-size: 1.05rem; }
table { border-collapse: collapse; }
caption { text-align: left; color: var(--soft); font-size: .875rem; padding: .3rem 0; }
th, td { text-align: start; vertical-align: top; padding: .25rem .6rem; }
.scroll { overflow-x: auto; max-width: 100%; }
.panels { display: flex; flex-wrap: wrap; gap: 1rem 3rem; align-items: flex-start; }
.panels > * { min-width: 0; }
.plain td, .plain th { border-top: 1px solid var(--line); font-weight: 400; }
.plain thead th { font-weight: 600; border-top: 0; }
.total td, .total th { font-weight: 600; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.matrix th { font-weight: 400; }
.matrix tbody td { min-width: 4.2rem; border: 1px solid var(--line); }
.none { color: var(--soft); text-align: center; }
${Array.from({length: 9}, (_, i) => `.q${i} { background: rgba(var(--heat), ${(i * 0.055).toFixed(3)}); }`).join('\n')}
${Array.from({length: 9}, (_, i) => `.accord .q${i} { background: rgba(var(--accord), ${(i * 0.055).toFixed(3)}); }`).join('\n')}
.heat tbody th { white-space: nowrap; }
.heat .heading { border: 0; }
ol.strongest { padding-left: 1.6rem; display: grid; grid-template-columns: repeat(auto-fill, minmax(20rem, 1fr)); gap: .7rem 2.5rem; }
ol.strongest ul { list-style: none; margin: .1rem 0 0; padding: 0; }
.name { font-weight: 600; }
.evidence, .source, .label, small { color: var(--soft); font-size: .875rem; font-weight: 400; }
.who { color: var(--soft); font-size: .8125rem; }
.controls { flex-wrap: wrap; gap: .4rem .8rem; align-items: center; }
.concepts { width: 100%; }
.concepts th, .concepts td { border-top: 1px solid var(--line); }
.concepts thead th { border-top: 0; white-space: nowrap; }
.concepts tbody th { font-weight: 600; max-width: 22rem; }
.concepts th .number { display: inline-block; min-width: 1.7rem; padding: 0 .3rem; border-radius: 3px; font-size: .8125rem; font-weight: 400; text-align: center; }
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
.row { margin: 0 0 2.2rem; }
.many .row { margin-bottom: 1.1rem; content-visibility: auto; contain-intrinsic-size: auto 9rem; }
.row h3 { margin: 0 0 .4rem; font-size: 1.1rem; }
.row:target > h3 { border-left: 4px solid var(--focus); padding-left: .5rem; }
.key { text-decoration-thickness: 1px; text-underline-offset: .2em; }
.heading { font-weight: 400; color: var(--soft); }
.flag { margin: .2rem 0; padding: .25rem .6rem; border-left: 4px solid var(--warn); background: var(--warn-paper); color: var(--warn); font-size: .9375rem; }
.flag::before { content: "⚠ "; }
.beads { width: 100%; table-layout: fixed; border-top: 1px solid var(--line); }
.beads thead th { font-size: .875rem; }
.beads td { border-top: 1px solid var(--line); padding-block: .35rem; }
.gap { color: var(--soft); font-style: italic; background: var(--panel); }
.d, .r { color: inherit; border-radius: 2px; text-decoration-line: underline; text-decoration-thickness: 2px; text-underline-offset: .18em; text-decoration-skip-ink: none; background: none; }
.d { text-decoration-style: solid; }
.d.wording { text-decoration-style: dashed; text-decoration-thickness: 1px; }
.r { text-decoration-style: wavy; text-decoration-thickness: 1px; text-decoration-color: var(--error); }
.d[data-n]::after { content: attr(data-n); font-size: .6875rem; vertical-align: super; line-height: 1; margin-inline-start: .12em; color: var(--soft); }
${Array.from({length: 6}, (_, i) => `.h${i} { background: var(--h${i}); text-decoration-color: var(--h${i}l); color: var(--ink); }`).join('\n')}
.d.wording { background: none; }
.lit { background: var(--lit); color: var(--lit-ink); border-radius: 2px; }
.cursor { outline: 2px solid var(--focus); outline-offset: 1px; }
.same { outline: 2px solid var(--focus); outline-offset: 1px; }
details { margin: .4rem 0; }
details > summary { cursor: pointer; }
.row details > summary { color: var(--soft); font-size: .9375rem; }
.findings ul, .notes ul { margin: .3rem 0; padding-left: 1.2rem; font-size: .9375rem; }
.severity { font-size: .8125rem; border: 1px solid; border-radius: 3px; padding: 0 .3rem; }
.error > .severity { color: var(--error); }
.warning > .severity { color: var(--warn); }
.info > .severity, .status { color: var(--soft); }
code { font: .875em ui-monospace, monospace; }
figure { margin: .5rem 0; }
figcaption { font-weight: 600; font-size: .875rem; }
blockquote { margin: .3rem 0; padding-inline-start: .8rem; border-inline-start: 3px solid var(--line); }
blockquote p { margin: 0; }
footer { color: var(--soft); font-size: .875rem; padding: 1rem 1.2rem; border-top: 1px solid var(--line); }
dialog { max-width: 40rem; color: var(--ink); background: var(--paper); border: 1px solid var(--soft); border-radius: 8px; padding: 1.2rem; }
dialog::backdrop { background: rgba(0, 0, 0, .5); }
dialog h2 { margin-top: 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .3rem 1rem; }
dd { margin: 0; }
kbd { font: .875em ui-monospace, monospace; border: 1px solid var(--soft); border-radius: 3px; padding: 0 .3rem; }
[hidden] { display: none !important; }
@media screen and (max-width: 47.99rem) {
  html { scroll-padding-top: 1rem; }
  header, main, footer { padding-left: .8rem; padding-right: .8rem; }
  .search { margin-left: 0; width: 100%; }
  input[type=search] { min-width: 0; flex: 1 1 10rem; }
  .beads, .beads tbody, .beads tr, .beads td { display: block; width: 100%; }
  .beads thead { display: none; }
  .beads tr { border-top: 2px solid var(--line); padding: .3rem 0; }
  .beads td { border: 0; padding: .1rem 0; }
  [data-who]::before { content: attr(data-who); display: block; color: var(--soft); font-size: .8125rem; font-style: normal; }
  .concepts, .concepts tbody, .concepts tr, .concepts tbody th, .concepts td { display: block; width: 100%; max-width: none; }
  .concepts thead { display: flex; flex-wrap: wrap; }
  .concepts thead tr { display: flex; flex-wrap: wrap; }
  .concepts thead th { width: auto; }
  .concepts td { border: 0; padding-block: .1rem; text-align: start; }
  .concepts td[data-sort="0"] { display: none; }
  .concepts td.number { display: none; }
  .texts td:nth-child(2) { min-width: 16rem; }
  ol.strongest { grid-template-columns: 1fr; }
}
@media print {
  header nav, .search, .skip, .controls, dialog, footer { display: none !important; }
  body { font-size: 10pt; }
  .row { content-visibility: visible; break-inside: auto; }
  .beads tr, .flag, .strongest li { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  a { color: inherit; text-decoration: none; }
  .d, .r { text-decoration-line: underline; }
  .scroll { overflow: visible; }
}
@media (forced-colors: active) { .lit, .cursor { outline: 2px solid Highlight; } }
`.trim()
