import type { RuleExamples } from './types.ts';

export const printedKey: RuleExamples = {
  match: {
    command: ['slmgr /ipk ABC12-DEF34-GHI56-JKL78-MNO90'],
    prose: ['Type this key: ABC12-DEF34-GHI56-JKL78-MNO90.', '密钥ABC12-DEF34-GHI56-JKL78-MNO90'],
  },
  pass: {
    command: ['slmgr /ipk <product key>', 'changepk.exe /ProductKey XXXXX-XXXXX-XXXXX-XXXXX-XXXXX'],
    prose: ['The key has the form XXXXX-XXXXX-XXXXX-XXXXX-XXXXX.', 'Error 0xC004F074'],
  },
};
