import type { RuleExamples } from './types.ts';

export const archivePassword: RuleExamples = {
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
};
