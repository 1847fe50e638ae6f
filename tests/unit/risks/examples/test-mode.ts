import type { RuleExamples } from './types.ts';

export const testMode: RuleExamples = {
  match: {
    command: ['bcdedit /set testsigning on', 'bcdedit.exe -set {current} nointegritychecks on'],
    prose: ['Run bcdedit /set testsigning on and restart.'],
  },
  pass: {
    command: ['bcdedit /set testsigning off', 'bcdedit /enum', 'bcdedit /set hypervisorlaunchtype auto'],
  },
};
