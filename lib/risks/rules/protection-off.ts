import type { RiskRule } from './types.ts';

export const protectionOff: RiskRule = {
  id: 'protection-off',
  level: 'danger',
  source: {
    name: 'Microsoft Learn: Set-MpPreference',
    url: 'https://learn.microsoft.com/powershell/module/defender/set-mppreference',
  },
  title: 'A command that disarms Windows Security',
  explanation:
    'It switches off virus protection, SmartScreen, User Account Control or the firewall, or makes them look away from a folder. Nothing about activation needs that; harmful downloads do.',
  instead:
    'Do not run it. If you have, open Windows Security, switch everything on again and start a full scan.',
  patterns: [
    {
      needs: ['mppreference'],
      regex: /\bSet-MpPreference\b[^\n;|]{0,200}-Disable[a-z]{3,40}[\s:]{1,3}(?:\$?true|1)\b/gi,
    },
    { needs: ['mppreference'], regex: /\b(?:Add|Set)-MpPreference\b[^\n;|]{0,120}-Exclusion[a-z]{3,20}/gi },
    {
      needs: ['disable*'],
      regex:
        /\bDisable(?:AntiSpyware|AntiVirus|RealtimeMonitoring|BehaviorMonitoring|IOAVProtection)\b[^\n]{0,80}\b(?:0x0{0,7}|0{0,7})1\b/gi,
    },
    { needs: ['exclusions'], regex: /\bWindows Defender\\Exclusions\b/gi },
    {
      needs: ['sc', 'net'],
      regex:
        /\b(?:sc(?:\.exe)?\s{1,4}(?:stop|delete|config)|net(?:\.exe)?\s{1,4}stop)\s{1,4}"?(?:WinDefend|WdNisSvc|mpssvc|wscsvc|SecurityHealthService)\b/gi,
    },
    {
      needs: ['windefend', 'wdnissvc', 'wscsvc'],
      regex: /\b(?:Stop|Remove|Set)-Service\b[^\n;|]{0,60}\b(?:WinDefend|WdNisSvc|wscsvc)\b/gi,
    },
    {
      needs: ['smartscreenenabled', 'enablesmartscreen'],
      regex: /\b(?:SmartScreenEnabled|EnableSmartScreen)\b[^\n]{0,60}(?:\bOff\b|\/d\s{1,4}"?0\b)/gi,
    },
    { needs: ['enablelua'], regex: /\bEnableLUA\b[^\n]{0,60}\/d\s{1,4}"?(?:0x)?0\b/gi },
    {
      needs: ['netsh'],
      regex:
        /\bnetsh\s{1,4}(?:advfirewall\s{1,4}set\s{1,4}[a-z]{3,20}\s{1,4}state\s{1,4}off|firewall\s{1,4}set\s{1,4}opmode\s{1,4}(?:mode\s?=\s?)?disable)\b/gi,
    },
    {
      needs: ['netfirewallprofile'],
      regex: /\bSet-NetFirewallProfile\b[^\n;|]{0,80}-Enabled[\s:]{1,3}(?:\$?false|0)\b/gi,
    },
    {
      needs: ['windowsfeature'],
      regex: /\b(?:Uninstall|Remove)-WindowsFeature\b[^\n;|]{0,60}\bWindows-Defender\b/gi,
    },
    { needs: ['taskkill'], regex: /\btaskkill\b[^\n]{0,60}\bMsMpEng\b/gi },
  ],
};
