import { WARNING } from '../words/negation.ts';
import { SWITCH_OFF } from '../words/switch-off.ts';
import { FOR_GOOD, WINDOWS_UPDATE } from '../words/update.ts';
import type { RiskRule } from './types.ts';

export const updateOff: RiskRule = {
  id: 'update-off',
  level: 'caution',
  escalates: true,
  source: {
    name: 'Microsoft: Windows Update FAQ',
    url: 'https://support.microsoft.com/windows/windows-update-faq-8a903416-6f45-0718-f5c7-375e92dddeb2',
  },
  title: 'Switches off Windows Update for good',
  explanation:
    'Without updates, known holes stay open. A genuine licence survives every update; only faked activation has to fear them.',
  instead: 'Leave updates on. If an update fails, pause it for a week in Settings, Windows Update.',
  patterns: [
    {
      needs: ['wuauserv', 'usosvc', 'waasmedicsvc'],
      regex: /\bsc(?:\.exe)?\s{1,4}config\s{1,4}(?:wuauserv|UsoSvc|WaaSMedicSvc)\s[^\n]{0,20}\bdisabled\b/gi,
    },
    {
      needs: ['wuauserv', 'usosvc'],
      regex: /\bSet-Service\b[^\n]{0,60}\b(?:wuauserv|UsoSvc)\b[^\n]{0,60}\bDisabled\b/gi,
    },
    {
      needs: ['noautoupdate', 'disablewindowsupdateaccess'],
      regex: /\b(?:NoAutoUpdate|DisableWindowsUpdateAccess)\b[^\n]{0,60}\/d\s{1,4}"?(?:0x)?1\b/gi,
    },
    { near: [WINDOWS_UPDATE, SWITCH_OFF, FOR_GOOD], within: 70, unless: WARNING },
  ],
};
