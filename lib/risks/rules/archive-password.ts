import { ARCHIVE, PASSWORD } from '../words/archives.ts';
import { WARNING } from '../words/negation.ts';
import type { RiskRule } from './types.ts';

export const archivePassword: RiskRule = {
  id: 'archive-password',
  level: 'caution',
  escalates: true,
  source: {
    name: 'Microsoft Learn: malware names and how threats arrive',
    url: 'https://learn.microsoft.com/defender-endpoint/malware/understanding-malware',
  },
  title: 'A download locked with a password',
  explanation:
    'Virus scanners cannot look into an archive with a password. A public password beside the download is there to keep them out, not to protect you.',
  instead: 'Do not open the archive. Windows needs no downloaded file to be activated.',
  patterns: [{ near: [ARCHIVE, PASSWORD], within: 40, unless: WARNING }],
  examples: {
    match: {
      prose: [
        'Extract the archive (password: 1234).',
        'The password of the RAR is 123.',
        'Entpacken Sie die Datei, das Passwort lautet 123.',
        'Descomprime el archivo con la contraseña 123.',
        'Распакуйте архив, пароль 123.',
        '解压密码：123，先解压文件。',
        'Ekstrak file dengan kata sandi 123.',
      ],
    },
    pass: {
      prose: [
        'Type the password of your Microsoft account.',
        'Extract the ZIP file to the desktop.',
        'Sign in with your password. Then unzip the file.',
      ],
    },
  },
};
