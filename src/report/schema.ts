export {default as reportSchema} from './report.schema.json' with {type: 'json'}
