import type {Command} from '../../command.ts'

export const command: Command = {
  description:
    'A termbase says what things are to be called: concepts, each with its terms and their status. Name its ' +
    'files in the config (`"termbase": ["terms.csv"]`), and `check` reports deprecated and missing terms.',
  commands: {
    build: {summary: 'propose a termbase from the texts', load: () => import('./build.ts')},
    import: {summary: 'take the concepts of a file into a termbase', load: () => import('./import.ts')},
    export: {summary: "write the config's termbase in another format", load: () => import('./export.ts')},
    convert: {summary: 'turn a TBX or CSV file into the other', load: () => import('./convert.ts')},
  },
}
