import type { RuleExamples } from './types.ts';

export const kmsEmulator: RuleExamples = {
  match: {
    command: [
      'slmgr /skms 127.0.0.2',
      'slmgr.vbs -skms localhost:1688',
      'cscript ospp.vbs /sethst:127.0.0.1',
    ],
    prose: ['Start vlmcsd on the computer.', 'Install py-kms first.'],
  },
  pass: {
    command: ['slmgr /skms kms01.corp.example.com', 'ping 127.0.0.1'],
    prose: ['Install the KMS host role on the server.'],
  },
};
