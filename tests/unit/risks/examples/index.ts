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
import type { RuleExamples } from './types.ts';
import { unknownKmsHost } from './unknown-kms-host.ts';
import { updateOff } from './update-off.ts';
import { watermark } from './watermark.ts';

/** By the rule's id. */
export const EXAMPLES: Readonly<Record<string, RuleExamples>> = {
  activator: activator,
  'antivirus-off': antivirusOff,
  'archive-password': archivePassword,
  'grey-market-key': greyMarketKey,
  'hidden-script': hiddenScript,
  'kms-client-key': kmsClientKey,
  'kms-emulator': kmsEmulator,
  'licensing-blocked': licensingBlocked,
  'printed-key': printedKey,
  'protection-off': protectionOff,
  'public-kms-host': publicKmsHost,
  'remote-control': remoteControl,
  'remote-script': remoteScript,
  'script-file': scriptFile,
  'support-phone': supportPhone,
  'test-mode': testMode,
  'unknown-kms-host': unknownKmsHost,
  'update-off': updateOff,
  watermark: watermark,
};
