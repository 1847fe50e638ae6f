import { activator } from './activator.ts';
import { antivirusOff } from './antivirus-off.ts';
import { archivePassword } from './archive-password.ts';
import { greyMarketKey } from './grey-market-key.ts';
import { hiddenScript } from './hidden-script.ts';
import { kmsClientKey } from './kms-client-key.ts';
import { kmsEmulator } from './kms-emulator.ts';
import { licensingBlocked } from './licensing-blocked.ts';
import { printedKey } from './printed-key.ts';
import { protectionOff } from './protection-off.ts';
import { publicKmsHost } from './public-kms-host.ts';
import { remoteControl } from './remote-control.ts';
import { remoteScript } from './remote-script.ts';
import { scriptFile } from './script-file.ts';
import { supportPhone } from './support-phone.ts';
import { testMode } from './test-mode.ts';
import type { RiskRule } from './types.ts';
import { unknownKmsHost } from './unknown-kms-host.ts';
import { updateOff } from './update-off.ts';
import { watermark } from './watermark.ts';

/** All rules, by id. */
export const RISK_RULES: readonly RiskRule[] = [
  activator,
  antivirusOff,
  archivePassword,
  greyMarketKey,
  hiddenScript,
  kmsClientKey,
  kmsEmulator,
  licensingBlocked,
  printedKey,
  protectionOff,
  publicKmsHost,
  remoteControl,
  remoteScript,
  scriptFile,
  supportPhone,
  testMode,
  unknownKmsHost,
  updateOff,
  watermark,
];
