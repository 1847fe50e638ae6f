import type { RiskRule } from './types.ts';

export const testMode: RiskRule = {
  id: 'test-mode',
  level: 'danger',
  source: {
    name: 'Microsoft Learn: the TESTSIGNING boot configuration option',
    url: 'https://learn.microsoft.com/windows-hardware/drivers/install/the-testsigning-boot-configuration-option',
  },
  title: 'Lets Windows load unsigned drivers',
  explanation:
    'Test mode is for people who develop drivers. It lets anything into the innermost part of Windows, and activation never needs it.',
  instead: 'Do not run it. To undo it: bcdedit /set testsigning off, then restart.',
  patterns: [
    {
      needs: ['bcdedit'],
      regex:
        /\bbcdedit(?:\.exe)?\b[^\n]{0,60}\b(?:testsigning|nointegritychecks)\s{1,4}(?:on|yes|true|1)\b/gi,
    },
    {
      needs: ['bcdedit'],
      regex: /\bbcdedit(?:\.exe)?\b[^\n]{0,60}\bloadoptions\s{1,4}\S{0,4}DISABLE_INTEGRITY_CHECKS/gi,
    },
  ],
};
