export {reportJson} from './report-json.ts'
export type {Screen} from './screen.ts'
export {reportRows} from './show/index.ts'
export {visible, visibleJson} from './visible.ts'
