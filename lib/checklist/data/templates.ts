/**
 * What lists can start from. The words are messages: `template_<id>` is the name, `template_<id>_<item>` an item's
 * text. Facts: support.microsoft.com, "Activate Windows", "Reactivating Windows after a hardware change" and "Activation
 * errors"; the switches of slmgr: learn.microsoft.com, "Slmgr.vbs options for obtaining volume activation information".
 */
export interface TemplateData {
  id: string;
  items: readonly { id: string; settings?: string; command?: string }[];
}

const ABOUT = 'ms-settings:about';
const ACCOUNT = 'ms-settings:yourinfo';
const ACTIVATION = 'ms-settings:activation';

export const templateData: readonly TemplateData[] = [
  {
    id: 'link_account',
    items: [
      { id: 'activated', settings: ACTIVATION },
      { id: 'sign_in', settings: ACCOUNT },
      { id: 'verify', settings: ACCOUNT },
      { id: 'linked', settings: ACTIVATION },
      { id: 'listed' },
      { id: 'edition', settings: ABOUT },
    ],
  },
  {
    id: 'before_motherboard',
    items: [
      { id: 'activated', settings: ACTIVATION },
      { id: 'channel', command: 'slmgr /dli' },
      { id: 'linked', settings: ACTIVATION },
      { id: 'password' },
      { id: 'device_name', settings: ABOUT },
      { id: 'key_safe' },
      { id: 'encryption', settings: 'ms-settings:deviceencryption' },
      { id: 'backup' },
      { id: 'troubleshoot', settings: ACTIVATION },
    ],
  },
  {
    id: 'new_pc',
    items: [
      { id: 'channel', command: 'slmgr /dli' },
      { id: 'key_safe' },
      { id: 'edition', settings: ABOUT },
      { id: 'backup' },
      { id: 'uninstall', command: 'slmgr /upk' },
      { id: 'clear', command: 'slmgr /cpky' },
      { id: 'same_edition', settings: ABOUT },
      { id: 'enter_key', settings: ACTIVATION },
      { id: 'activated', settings: ACTIVATION },
      { id: 'phone', command: 'slui 4' },
    ],
  },
  {
    id: 'reinstalled',
    items: [
      { id: 'edition', settings: ABOUT },
      { id: 'online', settings: 'ms-settings:network-status' },
      { id: 'activated', settings: ACTIVATION },
      { id: 'sign_in', settings: ACCOUNT },
      { id: 'troubleshoot', settings: ACTIVATION },
      { id: 'updates', settings: 'ms-settings:windowsupdate' },
      { id: 'linked', settings: ACTIVATION },
    ],
  },
  {
    id: 'not_activated',
    items: [
      { id: 'code', settings: ACTIVATION },
      { id: 'online', settings: 'ms-settings:network-status' },
      { id: 'clock', settings: 'ms-settings:dateandtime' },
      { id: 'edition', settings: ABOUT },
      { id: 'updates', settings: 'ms-settings:windowsupdate' },
      { id: 'troubleshoot', settings: ACTIVATION },
      { id: 'enter_key', settings: ACTIVATION },
      { id: 'retry', command: 'slmgr /ato' },
      { id: 'support' },
    ],
  },
];
