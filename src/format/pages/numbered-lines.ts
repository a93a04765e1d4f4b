import {raised} from '../office/raised.ts'
import {type Attributes, entitiesIn, type XmlHandler} from '../xml-scan.ts'
import {Blocks} from './blocks.ts'

/**
 * Lines of laws in XML, whose numbers stand in elements of their own: a number begins a line, and its heading or first
 * paragraph goes on with it, as in print.
 */
export abstract class NumberedLines implements XmlHandler {
  /** BCP 47; empty where the file does not say. */
  language = ''
  protected readonly blocks: Blocks
  /** The next line goes on with the number before it. */
  protected joins = false
  protected isInNumber = false
  /** Elements in each other whose parts are set apart by the look of the page alone. */
  private rows = 0
  /** Of the elements that are open, whether what stands in each is raised. */
  private readonly raisings: boolean[] = []
  /** Elements in each other that are left out, with all that they hold. */
  private left = 0

  constructor(protected readonly value: string) {
    this.blocks = new Blocks(value, entitiesIn)
  }

  open(name: string, attributes: Attributes, start: number, end: number): void {
    const own = nameOf(name)
    this.look(own, attributes)
    if (this.left > 0 || this.isLeftOut(own, attributes)) {
      this.left++
      return
    }
    this.raisings.push(this.isRaising(own, attributes))
    this.enter(own, attributes, start, end)
  }

  close(name: string): void {
    if (this.left > 0) {
      this.left--
      return
    }
    this.raisings.pop()
    this.leave(nameOf(name))
  }

  text(start: number, end: number): void {
    this.overhear(start, end)
    if (this.left === 0) this.say(start, end)
  }

  cdata(start: number, end: number): void {
    this.text(start, end)
  }

  finish(): ReturnType<Blocks['finish']> {
    return this.blocks.finish()
  }

  /** What every element may tell, in what is left out as well. */
  protected look(_own: string, _attributes: Attributes): void {}
  protected overhear(_start: number, _end: number): void {}

  /** Whether what stands in an element is raised: `m²`, never `m2`. */
  protected isRaising(own: string, _attributes: Attributes): boolean {
    return own === 'sup' || own === 'superior'
  }

  protected abstract isLeftOut(own: string, attributes: Attributes): boolean
  /** An element that is not left out begins; its name is in lower case, without a prefix. */
  protected abstract enter(own: string, attributes: Attributes, start: number, end: number): void
  protected abstract leave(own: string): void

  protected say(start: number, end: number): void {
    const words = this.value.slice(start, end)
    const shown = this.raisings.at(-1) ? raised(words) : words
    this.blocks.add(start, end, false, shown === words ? undefined : shown)
    if (!this.isInNumber && /\S/.test(words)) this.joins = false
  }

  /** An element begins that is a line of its own, or goes on with a number or a row. */
  protected openLine(): void {
    if (this.joins || this.rows > 0) this.blocks.part()
    else this.blocks.end()
  }

  protected closeLine(): void {
    if (this.rows > 0) this.blocks.part()
    else if (!this.joins) this.blocks.end()
  }

  protected openNumber(): void {
    this.isInNumber = true
  }

  protected closeNumber(): void {
    this.isInNumber = false
    this.joins = !this.blocks.isEmpty
    this.blocks.part()
  }

  protected openRow(): void {
    this.openLine()
    this.rows++
  }

  protected closeRow(): void {
    this.rows--
    this.closeLine()
  }
}

const nameOf = (name: string): string => name.replace(/^[^:]*:/, '').toLowerCase()
