import type { RuleExamples } from './types.ts';

export const unknownKmsHost: RuleExamples = {
  match: {
    command: ['slmgr /skms kms.example.com', 'cscript slmgr.vbs -skms kms.example.edu:1688'],
    prose: ['Enter slmgr.vbs /skms kms.example.net as administrator.'],
  },
  pass: {
    command: ['slmgr /skms kms.intranet.example.com', 'slmgr /skms KMS-SERVER', 'slmgr /skms 192.168.0.9'],
  },
};
