/**
 * Elements of HTML for what is written for a machine, or by one.
 *
 * @see https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-code-element
 */
export const codeElements: ReadonlySet<string> = new Set(['code', 'kbd', 'pre', 'samp', 'tt', 'var'])
