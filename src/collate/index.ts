export * from './collation.ts'
