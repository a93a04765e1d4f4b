export * from './concordance.ts'
