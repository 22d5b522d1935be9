// Public face of findings.
export type { Finding, FindingDraft, Severity } from './finding.ts';
export { compareFindings, compareText, orderFindings, tally, type Tally } from './order.ts';
