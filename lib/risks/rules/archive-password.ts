import { ARCHIVE, PASSWORD } from '../words/archives.ts';
import { WARNING } from '../words/negation.ts';
import type { RiskRule } from './types.ts';

export const archivePassword: RiskRule = {
  id: 'archive-password',
  level: 'caution',
  escalates: true,
  source: {
    name: 'Microsoft Learn: understanding malware and other threats',
    url: 'https://learn.microsoft.com/defender-endpoint/malware/understanding-malware',
  },
  title: 'A download locked with a password',
  explanation:
    'Virus scanners cannot look into an archive with a password. A public password beside the download is there to keep them out, not to protect you.',
  instead: 'Do not open the archive. Windows needs no downloaded file to be activated.',
  patterns: [{ near: [ARCHIVE, PASSWORD], within: 40, unless: WARNING }],
};
