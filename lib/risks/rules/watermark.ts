import { WARNING } from '../words/negation.ts';
import { REMOVE, TRICK, WATERMARK } from '../words/watermark.ts';
import type { RiskRule } from './types.ts';

export const watermark: RiskRule = {
  id: 'watermark',
  level: 'caution',
  escalates: true,
  source: {
    name: 'Microsoft Learn: registry settings for volume activation',
    url: 'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2012-r2-and-2012/dn502532(v=ws.11)',
  },
  title: 'Hides the reminder, activates nothing',
  explanation:
    'The change hides “Activate Windows”, or keeps Windows from checking its licence. Windows stays unlicensed, and a wrong change of the registry can damage it.',
  instead:
    'Activate Windows: the words go away by themselves. The activation troubleshooter in Settings says what is missing.',
  patterns: [
    { needs: ['paintdesktopversion'], regex: /\bPaintDesktopVersion\b/gi },
    { needs: ['skiprearm'], regex: /\bSkipRearm\b[^\n]{0,60}\b1\b/gi },
    { needs: ['nogenticket'], regex: /\bNoGenTicket\b[^\n]{0,60}\b1\b/gi },
    { needs: ['svsvc'], regex: /\bServices\\svsvc\b/gi },
    {
      needs: ['softwareprotectionplatform'],
      regex: /\bSoftwareProtectionPlatform\\Activation\b[^\n]{0,80}\b(?:Manual|NotificationDisabled)\b/gi,
    },
    { near: [WATERMARK, REMOVE, TRICK], within: 70, unless: WARNING },
  ],
};
