export {reportJson} from './report-json.ts'
export type {Screen} from './screen.ts'
export {visible, visibleJson} from './visible.ts'
