import type { RuleExamples } from './types.ts';

export const protectionOff: RuleExamples = {
  match: {
    command: [
      'Set-MpPreference -DisableRealtimeMonitoring $true',
      'powershell Set-MpPreference -DisableIOAVProtection:1',
      'Add-MpPreference -ExclusionPath C:\\',
      'reg add "HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows Defender" /v DisableAntiSpyware /t REG_DWORD /d 1 /f',
      'sc stop WinDefend',
      'net stop WinDefend',
      'netsh advfirewall set allprofiles state off',
      'Set-NetFirewallProfile -All -Enabled False',
      'reg add HKLM\\Example\\Policies\\System /v EnableLUA /t REG_DWORD /d 0 /f',
    ],
    prose: ['Open PowerShell and type Set-MpPreference -DisableRealtimeMonitoring $true there.'],
  },
  pass: {
    command: [
      'Set-MpPreference -DisableRealtimeMonitoring $false',
      'Get-MpPreference',
      'Remove-MpPreference -ExclusionPath C:\\Example',
      'netsh advfirewall set allprofiles state on',
      'sc query WinDefend',
    ],
  },
};
