import type { RuleExamples } from './types.ts';

export const activator: RuleExamples = {
  match: {
    command: ['KMSpico.exe', 'start KMSAuto_Net.exe'],
    prose: [
      'Run KMSpico as administrator.',
      'Download KMS Auto Net and open it.',
      'Get the Windows 10 activator from the link below.',
      'Open the HWIDGEN tool.',
      'Use a key generator to make a Windows product key.',
      'Install the Windows 7 crack.',
      'Laden Sie den Windows-Aktivator herunter.',
      'Téléchargez l’activateur Windows.',
      'Descargue el activador de Windows 10.',
      'Baixe o ativador do Windows.',
      'Scarica l’attivatore di Windows.',
      'Скачайте активатор Windows 10.',
      '下载Windows激活工具。',
      'Windowsのクラックをダウンロードします。',
      'Unduh aktivator Windows di bawah ini.',
    ],
  },
  pass: {
    prose: [
      'Avoid activators such as KMSpico.',
      'Never download a Windows crack.',
      'Generate a key with ssh-keygen in Windows.',
      'The screen of my Windows tablet has a crack.',
      'Open the activation troubleshooter.',
      'The KMS host activates Windows Server.',
      'Utilisez le clavier pour activer Windows.',
      'Aktivieren Sie Windows mit Ihrem Produktschlüssel.',
    ],
  },
};
