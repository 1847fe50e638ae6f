import type { RuleExamples } from './types.ts';

export const publicKmsHost: RuleExamples = {
  match: {
    command: [
      'slmgr /skms kms8.example.xyz',
      'slmgr.vbs -skms kms.example.ddns.net:1688',
      'cscript //nologo slmgr.vbs /skms 8.8.8.8',
      'cscript ospp.vbs /sethst:kms.example.top',
      'set KMS_Server=kms9.example.club\nslmgr /skms %KMS_Server%',
      'slmgr /ipk XXXXX-XXXXX-XXXXX-XXXXX-XXXXX\nslmgr /skms free-windows-activation.example\nslmgr /ato',
    ],
    prose: [
      'Type slmgr –skms kms.kms-online.example and press Enter.',
      '输入slmgr /skms kms.example.moe并回车',
    ],
  },
  pass: {
    command: [
      'slmgr /skms <kms-server>',
      'slmgr /skms KMS01',
      'slmgr /skms kms.corp.example.com:1688',
      'slmgr /skms kms.example.local',
      'slmgr /skms 10.1.2.3',
      'slmgr /skms kms.contoso.com',
      'slmgr /skms %KMS_SERVER%',
      'slmgr /skms your.kms.server',
      'slmgr /ckms',
      'slmgr /skms [fd00::1]:1688',
    ],
    prose: ['Set the KMS host with slmgr /skms and the name of your server.'],
  },
};
