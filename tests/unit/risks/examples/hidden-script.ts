import type { RuleExamples } from './types.ts';

export const hiddenScript: RuleExamples = {
  match: {
    command: [
      'powershell -enc QQBCAEMARABFAEYARwBIAA==',
      'powershell.exe -nop -w hidden -EncodedCommand QQBCAEMARABFAEYARwBIAA==',
      '[Convert]::FromBase64String("QUJD")',
      'mshta javascript:close()',
      'rundll32.exe javascript:"\\..\\example"',
      'regsvr32 /s /n /u /i:example.sct scrobj.dll',
    ],
    prose: ['Open Run and paste powershell -e QQBCAEMARABFAEYARwBIAA== there.'],
  },
  pass: {
    command: [
      'powershell -ExecutionPolicy Bypass -File check.ps1',
      'powershell -Command "Get-ComputerInfo"',
      'regsvr32 example.dll',
      'rundll32 shell32.dll,Control_RunDLL',
    ],
  },
};
