/** What every bundle of sources that a script runs has in common. */
export const bundling = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  loader: {'.tsv': 'text'},
  logLevel: 'warning',
}
