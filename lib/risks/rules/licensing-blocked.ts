import { WARNING } from '../words/negation.ts';
import { LICENSING_SERVICE } from '../words/services.ts';
import { SWITCH_OFF } from '../words/switch-off.ts';
import type { RiskRule } from './types.ts';

export const licensingBlocked: RiskRule = {
  id: 'licensing-blocked',
  level: 'danger',
  source: {
    name: 'Microsoft Learn: troubleshoot Windows activation error codes',
    url: 'https://learn.microsoft.com/troubleshoot/windows-server/licensing-and-activation/troubleshoot-activation-error-codes',
  },
  title: 'Stops Windows from checking its licence',
  explanation:
    'Without its licensing service, or cut off from Microsoft’s activation servers, Windows cannot keep or renew its activation; updates and Office can fail too.',
  instead:
    'Leave the service Software Protection (sppsvc) on automatic start, and run the activation troubleshooter.',
  patterns: [
    {
      needs: ['sppsvc'],
      regex: /\bsc(?:\.exe)?\s{1,4}(?:config\s{1,4}sppsvc\s[^\n]{0,20}\bdisabled|delete\s{1,4}sppsvc)\b/gi,
    },
    { needs: ['sppsvc'], regex: /\bSet-Service\b[^\n]{0,60}\bsppsvc\b[^\n]{0,60}\bDisabled\b/gi },
    { needs: ['sppsvc'], regex: /\bServices\\sppsvc\b[^\n]{0,80}\bStart\b[^\n]{0,40}\b4\b/gi },
    {
      needs: ['0.0.0.0', '127.0.0.1'],
      regex:
        /\b(?:0\.0\.0\.0|127\.0\.0\.1)\s{1,8}[a-z0-9.-]{0,60}(?:activation|licensing|validation)[a-z0-9.-]{0,40}\.microsoft\.com\b/gi,
    },
    {
      near: [LICENSING_SERVICE, SWITCH_OFF],
      within: 30,
      unless: [...WARNING, 'net stop', 'start', 'restart', 'tokens'],
    },
  ],
};
