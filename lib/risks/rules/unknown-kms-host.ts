import type { RiskRule } from './types.ts';

export const unknownKmsHost: RiskRule = {
  id: 'unknown-kms-host',
  level: 'caution',
  escalates: true,
  unlessAdministration: true,
  source: {
    name: 'Microsoft Learn: plan for KMS activation',
    url: 'https://learn.microsoft.com/windows-server/get-started/kms-activation-planning',
  },
  title: 'Only for members of this organisation',
  explanation:
    'The command hands activation to the KMS host of an organisation. If it is your employer’s, your university’s or your provider’s, that is ordinary administration; otherwise it gives you no licence.',
  instead:
    'Compare the name with what your IT department or provider says. At home, use your own key or digital licence.',
  patterns: [{ detect: 'unknown-kms-hosts' }],
};
