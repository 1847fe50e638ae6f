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
};
