/** Tables that are loaded as text, by the build and by tests alike. */
declare module '*.tsv' {
  const text: string
  export default text
}
