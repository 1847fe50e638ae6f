import type { RuleExamples } from './types.ts';

export const watermark: RuleExamples = {
  match: {
    command: [
      'reg add "HKCU\\Control Panel\\Desktop" /v PaintDesktopVersion /t REG_DWORD /d 0 /f',
      'reg add HKLM\\Example\\SoftwareProtectionPlatform /v SkipRearm /t REG_DWORD /d 1 /f',
      'reg add HKLM\\Example /v NoGenTicket /t REG_DWORD /d 1 /f',
    ],
    prose: [
      'Set PaintDesktopVersion to 0.',
      'Hide the watermark with the Registry Editor.',
      'Entfernen Sie das Wasserzeichen über die Registrierung.',
      'Quitar la marca de agua con el registro.',
      '用注册表去除水印。',
    ],
  },
  pass: {
    prose: [
      'The watermark goes away once Windows is activated.',
      'How to remove the watermark: activate Windows.',
    ],
  },
};
