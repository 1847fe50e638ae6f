import { ACTIVATOR_NAMES } from '../words/activator-names.ts';
import { ACTIVATOR, CRACK, KEY_GENERATOR, LICENSED, OTHER_SENSE } from '../words/activators.ts';
import { WARNING } from '../words/negation.ts';
import type { RiskRule } from './types.ts';

const UNLESS = [...WARNING, ...OTHER_SENSE];

export const activator: RiskRule = {
  id: 'activator',
  level: 'danger',
  source: {
    name: 'Microsoft: how to tell whether software is genuine',
    url: 'https://www.microsoft.com/howtotell',
  },
  title: 'A tool that fakes activation',
  explanation:
    'Activators, cracks and key generators trick Windows instead of licensing it. They run with full rights over the computer, are a common way for malware to get in, and leave Windows unlicensed.',
  instead:
    'Use a key or digital licence of your own: Settings, Activation, and its troubleshooter. If Windows came with the PC, its licence is usually restored by itself.',
  patterns: [
    { words: ACTIVATOR_NAMES, unless: UNLESS },
    { near: [ACTIVATOR, LICENSED], within: 30, unless: UNLESS },
    { near: [KEY_GENERATOR, LICENSED], within: 30, unless: UNLESS },
    { near: [CRACK, LICENSED], within: 15, unless: UNLESS },
  ],
  examples: {
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
  },
};
