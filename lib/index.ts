export { findAdBlocks } from './ads/find.ts';
export { hideAdBlocks } from './ads/hide.ts';
export { isCandidate } from './gate/candidate.ts';
export { analyzePage } from './guide/analyze.ts';
export type { AdBlock } from './model/ads.ts';
export type {
  AdBlockSummary,
  Command,
  Note,
  PageAnalysis,
  Picture,
  Procedure,
  Risk,
  SettingsReference,
  Span,
  Step,
} from './model/analysis.ts';
export type { SettingsPage, WindowsVersion } from './model/settings.ts';
export { settingsPages } from './settings/catalogue.ts';
export { resolveSettings } from './settings/resolve.ts';
