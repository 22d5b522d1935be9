// Public face of findings.
export type { Finding, FindingDraft, Severity } from './finding.ts';
export {
  applyBaseline,
  baselineOf,
  baselineText,
  readBaseline,
  type Baselined,
  type BaselineEntry,
} from './baseline.ts';
export { fingerprintOf, type LinesOf } from './fingerprint.ts';
export { compareFindings, compareText, orderFindings, tally, type Tally } from './order.ts';
