import type { RuleExamples } from './types.ts';

export const antivirusOff: RuleExamples = {
  match: {
    prose: [
      'Turn off your antivirus temporarily.',
      'Disable Windows Defender before you go on.',
      'Turn real-time protection off.',
      'Add the folder to the exclusions of Microsoft Defender.',
      'Schalten Sie den Virenscanner vorübergehend aus.',
      'Echtzeitschutz deaktivieren',
      'Désactivez votre antivirus.',
      'Desactive el antivirus.',
      'Desative o antivírus temporariamente.',
      'Disattiva l’antivirus.',
      'Отключите антивирус.',
      'Matikan Antivirus.',
      'Wyłącz program antywirusowy.',
      'Schakel de virusscanner uit.',
      '先关闭杀毒软件。',
      'ウイルス対策ソフトを無効にします。',
      '백신을 끄고 다시 시도하세요.',
      'Tắt phần mềm diệt virus.',
    ],
  },
  pass: {
    prose: [
      'Do not turn off your antivirus.',
      'Never turn virus protection off.',
      'Turn Windows Defender on again.',
      'Schalten Sie den Virenscanner ein.',
      'Turn off your PC. Then check that the antivirus is up to date.',
      'Nyalakan antivirus kembali.',
      'Scan the PC with Microsoft Defender.',
      'Disable Fast startup, then scan with Windows Security.',
    ],
  },
};
