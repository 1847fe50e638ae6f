import type { RuleExamples } from './types.ts';

export const remoteControl: RuleExamples = {
  match: {
    prose: [
      'Install AnyDesk and let us connect to your PC.',
      'Download TeamViewer; our technician will activate Windows for you.',
      'Installieren Sie AnyDesk und rufen Sie uns an.',
      'Instale TeamViewer y contáctenos.',
      '下载TeamViewer，由我们远程协助。',
    ],
  },
  pass: {
    prose: [
      'TeamViewer needs Windows 10.',
      'Let us look at activation.',
      'Never give us access through AnyDesk; do not trust callers.',
    ],
  },
};
