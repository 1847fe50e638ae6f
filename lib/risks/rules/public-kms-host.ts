import type { RiskRule } from './types.ts';

export const publicKmsHost: RiskRule = {
  id: 'public-kms-host',
  level: 'danger',
  source: {
    name: 'Microsoft Learn: KMS client activation and product keys',
    url: 'https://learn.microsoft.com/windows-server/get-started/kms-client-activation-keys',
  },
  title: 'Activation by a stranger’s server',
  explanation:
    'KMS is meant for an organisation’s own computers, on its own network. This server is open to everybody: it gives you no licence, can stop at any time, and its operator learns of your computer.',
  instead:
    'Use a key or digital licence of your own. If you have run the command, slmgr /ckms takes the server’s name out again.',
  patterns: [{ detect: 'public-kms-hosts' }],
};
