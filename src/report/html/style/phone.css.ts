/** Where there is room for one text beside another's name alone. */
export const phone = `
@media screen and (max-width: 47.99rem) {
  html { scroll-padding-top: 1rem; }
  header, main, footer { padding-left: .8rem; padding-right: .8rem; }
  .search { margin-left: 0; width: 100%; }
  input[type=search] { width: auto; min-width: 0; flex: 1 1 10rem; }
  .search button { flex: 1 1 auto; }
  #help-open { flex: 0 0 auto; }
  .filters label { flex: 1 1 9rem; display: grid; }
  .filters select { max-width: 100%; width: 100%; }
  .export { margin-left: 0; }
  .sides { gap: .4rem; }
  .scripted .found > li { display: block; }
  .texts, .texts tbody, .texts tr, .texts th, .texts td, .texts caption { display: block; width: 100%; }
  .texts thead { display: none; }
  .texts tr { border-top: 1px solid var(--line); padding: .3rem 0; }
  .texts th, .texts td { border: 0; padding: 0; }
  .texts tbody th { font-weight: 600; }
  .texts td:nth-child(n+3) { display: inline; color: var(--soft); font-size: .875rem; }
  .documents :is(th, td):nth-child(2), .quality :is(th, td):is(:nth-child(2), :nth-child(5), :nth-child(n+9)) { display: none; }
  .texts td:nth-child(n+4)::before { content: "· "; }
  .plain .unit { display: inline; }
  .panels { gap: 1rem; }
  .plain td, .plain th { padding-inline: .35rem; }
  .plain:not(.texts) { font-size: .875rem; }
  .matrix { font-size: .8125rem; }
  .matrix thead th { writing-mode: vertical-rl; padding: .4rem .2rem; }
  .matrix tbody td { min-width: 0; padding: .25rem; }
  .matrix tbody th { padding-inline: 0 .3rem; }
  .beads, .beads tbody, .beads tr, .beads td { display: block; width: 100%; }
  .beads thead { display: none; }
  .beads tr { border-top: 2px solid var(--line); padding: .3rem 0; }
  .beads td { border: 0; padding: .1rem 0; }
  [data-who]::before { content: attr(data-who); display: block; color: var(--soft); font-size: .8125rem; font-style: normal; }
  .beads td[data-label]::before { content: attr(data-who) " " attr(data-label); font-size: .8125rem; }
  .concepts, .concepts tbody, .concepts tr, .concepts tbody th, .concepts td { display: block; width: 100%; max-width: none; }
  .concepts thead { display: flex; flex-wrap: wrap; }
  .concepts thead tr { display: flex; flex-wrap: wrap; }
  .concepts thead th { width: auto; }
  .concepts td { border: 0; padding-block: .1rem; text-align: start; }
  .concepts td[data-sort="0"] { display: none; }
  .concepts td.number { display: none; }
  ol.strongest { grid-template-columns: 1fr; }
}
`
