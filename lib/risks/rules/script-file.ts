import { WARNING } from '../words/negation.ts';
import { ACTIVATION, BATCH, SAVE } from '../words/scripts.ts';
import type { RiskRule } from './types.ts';

export const scriptFile: RiskRule = {
  id: 'script-file',
  level: 'caution',
  escalates: true,
  unlessAdministration: true,
  source: {
    name: 'Microsoft Learn: Slmgr.vbs options for obtaining volume activation information',
    url: 'https://learn.microsoft.com/windows-server/get-started/activation-slmgr-vbs-options',
  },
  title: 'A script to activate Windows with',
  explanation:
    'A batch file from a web page runs many commands in one go, with full rights if started as administrator. Those for activation mostly try out keys and servers of strangers.',
  instead: 'Do not run it. Windows activates itself with one key or one click: Settings, Activation.',
  patterns: [{ near: [BATCH, SAVE, ACTIVATION], within: 70, unless: WARNING }],
};
