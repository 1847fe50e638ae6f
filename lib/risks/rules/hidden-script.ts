import type { RiskRule } from './types.ts';

export const hiddenScript: RiskRule = {
  id: 'hidden-script',
  level: 'danger',
  source: {
    name: 'MITRE ATT&CK: obfuscated command (T1027.010)',
    url: 'https://attack.mitre.org/techniques/T1027/010/',
  },
  title: 'A command that hides what it does',
  explanation:
    'The command carries a program in a form that people cannot read, or lets a Windows component run script it was not made for. Malware is spread that way.',
  instead: 'Do not run it. Honest instructions show what a command does.',
  patterns: [
    {
      needs: ['powershell', 'pwsh'],
      regex: /\b(?:powershell|pwsh)\b[^\n|]{0,160}\s-e(?:c|nc?|nco[a-z]{0,11})?\s{1,4}['"]?[a-z0-9+/]{12,}/gi,
    },
    { needs: ['frombase64string'], regex: /\bFromBase64String\b/gi },
    { needs: ['mshta'], regex: /\bmshta(?:\.exe)?\b["']?\s{1,4}["']?(?:javascript|vbscript|about):/gi },
    { needs: ['rundll32'], regex: /\brundll32(?:\.exe)?\b[^\n]{0,60}\bjavascript:/gi },
    { needs: ['regsvr32'], regex: /\bregsvr32(?:\.exe)?\b[^\n]{0,120}\bscrobj(?:\.dll)?\b/gi },
  ],
};
