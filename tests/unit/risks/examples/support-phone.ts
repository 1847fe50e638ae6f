import type { RuleExamples } from './types.ts';

export const supportPhone: RuleExamples = {
  match: {
    prose: [
      'Call our Windows support at 1-888-555-0123.',
      'Contact Microsoft support toll free: +1 (844) 555-0199',
      'Rufen Sie den Kundendienst unter 0800 5550123 an.',
      'Llame al soporte técnico de Microsoft: +34 900 555 0199',
    ],
  },
  pass: {
    prose: [
      'Call Microsoft support at 1-800-642-7676.',
      'In the United States, call the activation line: 888-725-1047.',
      'Call support with error 0x8007007B.',
      'Build 19041-1237 needs support.',
      'Call the IT service desk at extension 4711.',
      'The installation ID has the form 1234567 1234567 1234567.',
    ],
  },
};
