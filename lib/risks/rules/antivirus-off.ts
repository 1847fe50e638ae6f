import { ADD, ANTIVIRUS, EXCLUSION } from '../words/antivirus.ts';
import { WARNING } from '../words/negation.ts';
import { SWITCH_OFF } from '../words/switch-off.ts';
import type { RiskRule } from './types.ts';

export const antivirusOff: RiskRule = {
  id: 'antivirus-off',
  level: 'caution',
  escalates: true,
  source: {
    name: 'Microsoft: turn off Defender antivirus protection in Windows Security',
    url: 'https://support.microsoft.com/windows/turn-off-defender-antivirus-protection-in-windows-security-99e6004f-c54c-8509-773c-a4d776b77960',
  },
  title: 'Switches off virus protection',
  explanation:
    'Nothing about activating Windows needs the virus protection off or an exception from it. Guides ask for it so that a harmful download is not stopped.',
  instead:
    'Leave the protection on. If it stops a file, do not run that file. If a support person had you switch it off, switch it on again at once afterwards.',
  patterns: [
    { near: [ANTIVIRUS, SWITCH_OFF], within: 26, unless: WARNING },
    { near: [EXCLUSION, ANTIVIRUS, ADD], within: 50, unless: WARNING },
    // Verbs that are taken apart: "turn real-time protection off", "schalten Sie den Virenscanner aus".
    {
      needs: ['turn*', 'switch*'],
      regex:
        /\b(?:turn|switch)(?:ing)?\s[^.!?\n]{0,40}(?:virus|defender|smartscreen|protection)[^.!?\n]{0,30}\soff\b/giu,
      unless: WARNING,
    },
    {
      needs: ['schalte*'],
      regex:
        /\bschalte\w{0,3}\s[^.!?\n]{0,60}(?:virus|viren|defender|echtzeitschutz)[^.!?\n]{0,40}\s(?:aus|ab)\b/giu,
      unless: WARNING,
    },
    {
      needs: ['schakel*'],
      regex: /\bschakel\w{0,2}\s[^.!?\n]{0,60}(?:virus|defender|beveiliging)[^.!?\n]{0,40}\suit\b/giu,
    },
  ],
};
