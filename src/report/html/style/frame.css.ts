/** The page around its sections. */
export const frame = `
* { box-sizing: border-box; }
html { scroll-padding-top: 5.5rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, "Noto Sans", "Noto Sans CJK SC", sans-serif; overflow-wrap: break-word; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
.vh { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: .5rem; top: .5rem; z-index: 4; background: var(--paper); padding: .5rem; }
header { display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; align-items: center; padding: .4rem 1.2rem; border-bottom: 1px solid var(--line); background: var(--panel); }
h1 { margin: 0; font-size: 1.25rem; line-height: 1.3; }
.subtitle { margin: 0; color: var(--soft); font-size: .875rem; }
nav ul { list-style: none; margin: 0; padding: 0; }
header nav ul { display: flex; flex-wrap: wrap; gap: .2rem .9rem; font-size: .9375rem; }
header nav a { display: inline-block; padding: .3rem 0; }
.search { display: flex; flex-wrap: wrap; gap: .4rem; align-items: center; margin-left: auto; }
.switches { display: inline-flex; gap: .7rem; padding: 0 .3rem; font-size: .875rem; }
.switches label { white-space: nowrap; }
.js { display: none; }
.scripted .js { display: flex; }
@media screen and (min-width: 48rem) { .scripted header { position: sticky; top: 0; z-index: 3; } }
input, button, select { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--soft); border-radius: 4px; padding: .25rem .5rem; }
input[type=search] { width: 13.5rem; max-width: 100%; }
.search :is(input, button) { font-size: .9375rem; padding-block: .15rem; }
input[type=checkbox] { margin: 0; vertical-align: -.1em; }
select { max-width: 100%; }
button { cursor: pointer; }
button:hover { background: var(--panel); }
output { color: var(--soft); font-size: .875rem; }
.frame { max-width: 112rem; margin: 0 auto; display: flex; align-items: flex-start; }
main { flex: 1; min-width: 0; padding: 0 1.2rem 3rem; }
main:focus { outline: none; }
.outline { display: none; }
@media screen and (min-width: 72rem) {
  .outline { display: block; flex: 0 0 15rem; position: sticky; top: var(--header, 0); max-height: calc(100vh - var(--header, 0px)); overflow-y: auto; padding: 1rem 0 1rem 1.2rem; font-size: .875rem; border-right: 1px solid var(--line); scrollbar-width: thin; }
}
.outline li { display: flex; gap: .4rem; align-items: baseline; }
.outline a { flex: 1; min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; padding: .1rem 0; text-decoration: none; color: inherit; }
.outline a:hover { text-decoration: underline; }
.outline .label { color: var(--link); font-size: inherit; }
.badge { flex: none; min-width: 1.4rem; margin-right: .6rem; padding: 0 .35rem; border-radius: .7rem; font-size: .75rem; text-align: center; color: var(--soft); }
.badge.error { background: var(--error-paper); color: var(--ink); font-weight: 600; }
h2 { margin: 2.2rem 0 .8rem; font-size: 1.4rem; border-bottom: 2px solid var(--line); padding-bottom: .2rem; }
h3 { margin: 1.6rem 0 .5rem; font-size: 1.05rem; }
main > section:first-of-type > h2, main > [hidden] + section > h2 { margin-top: 1.2rem; }
table { border-collapse: collapse; }
caption { text-align: left; color: var(--soft); font-size: .875rem; padding: .3rem 0; }
th, td { text-align: start; vertical-align: top; padding: .25rem .6rem; }
.scroll { overflow-x: auto; max-width: 100%; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.none { color: var(--soft); text-align: center; }
details { margin: .4rem 0; }
details > summary { cursor: pointer; }
code { font: .875em ui-monospace, monospace; }
figure { margin: .5rem 0; }
figcaption { font-weight: 600; font-size: .875rem; }
blockquote { margin: .3rem 0; padding-inline-start: .8rem; border-inline-start: 3px solid var(--line); }
blockquote p { margin: 0; }
footer { color: var(--soft); font-size: .875rem; padding: 1rem 1.2rem; border-top: 1px solid var(--line); }
dialog { max-width: 44rem; color: var(--ink); background: var(--paper); border: 1px solid var(--soft); border-radius: 8px; padding: 1.2rem; }
dialog::backdrop { background: rgba(0, 0, 0, .5); }
dialog h2 { margin-top: 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .3rem 1rem; }
dd { margin: 0; }
kbd { font: .875em ui-monospace, monospace; border: 1px solid var(--soft); border-radius: 3px; padding: 0 .3rem; }
[hidden] { display: none !important; }
@media (forced-colors: active) { .lit, .cursor, .hit { outline: 2px solid Highlight; } .r.error { outline: 2px solid CanvasText; } }
`
