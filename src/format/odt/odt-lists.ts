import {type Counted, Counters, type ListLevel} from '../office/counters.ts'
import type {Element} from '../office/elements.ts'
import type {OdtStyles} from './odt-styles.ts'

/** A list that is open, or one in it. */
export interface OpenList {
  /** What has one counter. */
  key: string
  style: string | undefined
  /** From 0. */
  level: number
}

/** The number of an item, and where it stands in its list. */
export type OdtNumber = Counted & {list: string; level: number}

/** Counts the items of lists: a list may go on with another one, the last of its style or one that it names. */
export class OdtLists {
  private readonly counters = new Counters()
  private readonly ids = new Map<string, string>()
  private readonly lastOfStyle = new Map<string, string>()
  private lists = 0

  constructor(private readonly styles: OdtStyles) {}

  open({attributes}: Element, around: OpenList | undefined): OpenList {
    const style = attributes['text:style-name'] ?? around?.style
    const id = attributes['xml:id'] ?? attributes['text:id'] ?? attributes.id
    if (around) return {...around, style, level: around.level + 1}
    const named = attributes['text:continue-list']
    const last = style === undefined ? undefined : this.lastOfStyle.get(style)
    const key =
      (named === undefined ? undefined : this.ids.get(named)) ??
      (attributes['text:continue-numbering'] === 'true' ? last : undefined) ??
      `list ${++this.lists}`
    if (id !== undefined) this.ids.set(id, key)
    if (style !== undefined) this.lastOfStyle.set(style, key)
    return {key, style, level: 0}
  }

  /**
   * @param style of the paragraph, which may bring a list style
   */
  item({attributes}: Element, {key, style, level}: OpenList, own: string | undefined): OdtNumber | undefined {
    const name = attributes['text:style-override'] ?? style ?? own
    if (name === undefined) return undefined
    return this.count(key, this.styles.list(name), level, attributes['text:start-value'])
  }

  heading({attributes}: Element): OdtNumber | undefined {
    if (attributes['text:is-list-header'] === 'true') return undefined
    const level = Number(attributes['text:outline-level'] ?? 1) - 1
    const restarts = attributes['text:restart-numbering'] === 'true'
    const start = attributes['text:start-value'] ?? (restarts ? '1' : undefined)
    return this.count('outline', this.styles.outline, level, start)
  }

  private count(
    list: string,
    levels: readonly (ListLevel | undefined)[],
    level: number,
    start: string | undefined,
  ): OdtNumber {
    const from = start === undefined ? undefined : Number(start)
    return {...this.counters.next(list, levels, level, from), list, level}
  }
}
