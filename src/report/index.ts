/** Reports: plain data and pictures become sentences and a page. */
export { reportHtml } from './report.js';
export { answerSentences, numberNeeded, verdictOn, type Answer } from './sentences.js';
export type { Provenance, ReportInput } from './input.js';
export * from './format.js';
