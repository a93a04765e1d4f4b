import type {Element, ElementContent} from 'xast'

/** Data categories of the public modules (TBX-Min, TBX-Basic), each with its element in DCA style. */
const modules: Record<string, Record<string, string>> = {
  min: {
    administrativeStatus: 'termNote',
    customerSubset: 'admin',
    externalCrossReference: 'xref',
    partOfSpeech: 'termNote',
    subjectField: 'descrip',
  },
  basic: {
    context: 'descrip',
    crossReference: 'ref',
    definition: 'descrip',
    geographicalUsage: 'termNote',
    grammaticalGender: 'termNote',
    grammaticalNumber: 'termNote',
    projectSubset: 'admin',
    responsibility: 'transacNote',
    source: 'admin',
    termLocation: 'termNote',
    termType: 'termNote',
    transactionType: 'transac',
    xGraphic: 'xref',
  },
}

const namespace = 'http://www.tbxinfo.net/ns/'

/** `xmlns` attributes of a DCT file. */
export const dctNamespaces: Record<string, string> = Object.fromEntries(
  Object.keys(modules).map((module) => [`xmlns:${module}`, namespace + module]),
)

/** The DCA element of a data category, where a public module has it. */
export function elementOf(category: string): string | undefined {
  for (const categories of Object.values(modules)) {
    if (Object.hasOwn(categories, category)) return categories[category]
  }
  return undefined
}

/**
 * DCT → DCA: `<min:partOfSpeech>noun</…>` → `<termNote type="partOfSpeech">noun</…>`, at every depth. What no
 * public module has stays as it is, with the declaration of its namespace.
 *
 * @param prefixes prefix → namespace, as the root declares them
 */
export function toDca(node: ElementContent, prefixes: Readonly<Record<string, string>>): ElementContent {
  if (node.type !== 'element') return node
  const children = node.children.map((child) => toDca(child, prefixes))
  const [prefix, local] = node.name.includes(':') ? node.name.split(':', 2) : ['', node.name]
  const uri = prefix && Object.hasOwn(prefixes, prefix) ? prefixes[prefix] : undefined
  const name = uri?.startsWith(namespace) ? uri.slice(namespace.length) : ''
  const module = Object.hasOwn(modules, name) ? modules[name] : undefined
  if (module && local !== undefined && Object.hasOwn(module, local)) {
    return {...node, name: module[local]!, attributes: {type: local, ...node.attributes}, children}
  }
  if (prefix && prefix !== 'xml' && uri) {
    return {...node, attributes: {[`xmlns:${prefix}`]: uri, ...node.attributes}, children}
  }
  return {...node, children}
}

/** DCA → DCT, at every depth; what no public module has stays in DCA style. */
export function toDct(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node
  const children = node.children.map(toDct)
  const {type, ...attributes} = node.attributes
  const module = Object.entries(modules).find(
    ([, categories]) => type && Object.hasOwn(categories, type) && categories[type] === node.name,
  )?.[0]
  return module ? {...node, name: `${module}:${type}`, attributes, children} : {...node, children}
}

/** `xmlns:p="uri"` of an element, as prefix → uri. */
export function prefixesOf(node: Element): Record<string, string> {
  return Object.fromEntries(
    Object.entries(node.attributes).flatMap(([name, uri]) =>
      name.startsWith('xmlns:') && uri ? [[name.slice('xmlns:'.length), uri]] : [],
    ),
  )
}
