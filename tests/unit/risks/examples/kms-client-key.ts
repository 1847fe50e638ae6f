import type { RuleExamples } from './types.ts';

export const kmsClientKey: RuleExamples = {
  // A made-up key with the fingerprint of a published one, so that no real key needs to be kept here.
  match: {
    command: ['slmgr /ipk DEM22-HVYY6-BXGB8-JJV79-RYYBH'],
    prose: ['Windows 10 Pro: DEM22-HVYY6-BXGB8-JJV79-RYYBH', 'dem22 hvyy6 bxgb8 jjv79 ryybh'],
  },
  pass: {
    command: ['slmgr /ipk XXXXX-XXXXX-XXXXX-XXXXX-XXXXX', 'slmgr /ipk ABC12-DEF34-GHI56-JKL78-MNO90'],
    prose: ['Enter the KMS client setup key from Microsoft’s list.'],
  },
};
