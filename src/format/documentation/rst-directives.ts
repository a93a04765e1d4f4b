/** What of a directive is text: what stands behind its name, and the block below it. */
interface Directive {
  argument: 'text' | 'none'
  content: 'text' | 'code' | 'none'
}

const silent: Directive = {argument: 'none', content: 'none'}
const code: Directive = {argument: 'none', content: 'code'}
const body: Directive = {argument: 'none', content: 'text'}

/**
 * Directives whose argument or block is no running text; of all others both are.
 *
 * @see https://docutils.sourceforge.io/docs/ref/rst/directives.html
 * @see https://www.sphinx-doc.org/en/master/usage/restructuredtext/directives.html
 */
export const directives: Record<string, Directive> = Object.assign(
  Object.create(null),
  Object.fromEntries([
    ...names(
      'image raw include toctree contents meta index highlight default-role role title math literalinclude sectnum header footer ' +
        'graphviz digraph graph uml mermaid automodule autoclass autofunction bibliography tabularcolumns program currentmodule ' +
        'kernel-doc kernel-include kernel-figure kernel-render kernel-feat SPDX-License-Identifier',
      silent,
    ),
    ...names(
      'code code-block sourcecode parsed-literal doctest testcode prompt console productionlist',
      code,
    ),
    ...names(
      'figure only ifconfig container class list-table csv-table flat-table hlist cssclass rst-class tabs',
      body,
    ),
  ]),
)

function names(all: string, directive: Directive): [string, Directive][] {
  return all.split(' ').map((name) => [name, directive])
}
