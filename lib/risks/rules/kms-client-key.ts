import type { RiskRule } from './types.ts';

export const kmsClientKey: RiskRule = {
  id: 'kms-client-key',
  level: 'caution',
  escalates: true,
  unlessAdministration: true,
  source: {
    name: 'Microsoft Learn: KMS client activation and product keys',
    url: 'https://learn.microsoft.com/windows-server/get-started/kms-client-activation-keys',
  },
  title: 'A published key that is no licence',
  explanation:
    'Microsoft publishes this key so that computers of an organisation can look for the organisation’s own activation server (KMS). By itself it activates nothing, and it replaces the key you have.',
  instead:
    'At home, keep your own key or digital licence. In an organisation, ask its IT department whether this key is meant for your computer.',
  patterns: [{ detect: 'client-keys' }],
  examples: {
    // A made-up key with the fingerprint of a published one, so that no real key needs to be kept here.
    match: {
      command: ['slmgr /ipk DEM22-HVYY6-BXGB8-JJV79-RYYBH'],
      prose: ['Windows 10 Pro: DEM22-HVYY6-BXGB8-JJV79-RYYBH', 'dem22 hvyy6 bxgb8 jjv79 ryybh'],
    },
    pass: {
      command: ['slmgr /ipk XXXXX-XXXXX-XXXXX-XXXXX-XXXXX', 'slmgr /ipk ABC12-DEF34-GHI56-JKL78-MNO90'],
      prose: ['Enter the KMS client setup key from Microsoft’s list.'],
    },
  },
};
