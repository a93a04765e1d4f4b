/**
 * What a marker of USFM is, and a style of USX, which has the same names. Numbers behind them (`q1`, `mt2`) count as
 * levels. See docs.usfm.bible, markers.
 */
type Kind = 'paragraph' | 'aside' | 'note' | 'origin' | 'dropped' | 'character'

const lists: Record<Exclude<Kind, 'character'>, string> = {
  /** Text of verses goes on. */
  paragraph:
    'p m po pr cls pmo pm pmc pmr pi mi nb pc ph phi b q qr qc qm qs0 lh li lf lim tr th thr thc tc tcr tcc ts pb lit esbe nd0 sp0 k0',
  /** Titles, introductions, headings, what is said about the file. */
  aside:
    'id ide h toc toca mt mte ms mr s sr r d sp sd qa qd rem sts usfm cl cp cd imt is ip ipi im imi ipq imq ipr iq ib ili iot io iex imte ie restore esb intro h1',
  note: 'f fe ef x ex',
  /** Where a note stands: said by its place. */
  origin: 'fr xo fv xop',
  /** Pictures, indices, pronunciations, places of quotations, marks of a note that stands elsewhere; numbers beside chapter and verse. */
  dropped: 'fig cat ca va vp pro rb0 rt rq ior fm',
}

const kinds = new Map(
  Object.entries(lists).flatMap(([kind, names]) =>
    names.split(' ').map((name) => [name, kind as Kind] as const),
  ),
)

/** The kind of a marker, without `+`, `*` and level. */
export function kindOf(marker: string): Kind {
  return kinds.get(marker) ?? kinds.get(marker.replace(/\d+(?:-\d+)?$/, '')) ?? 'character'
}
