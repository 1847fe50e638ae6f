import type { Span } from '../../model/analysis.ts';
import type { PageContext } from '../context.ts';
import { findKmsHosts } from './kms-hosts.ts';
import { findClientKeys, findKeyShops, findOtherKeys } from './names.ts';
import { findSupportPhones } from './phones.ts';

/** What takes more than a pattern to recognise. */
export const DETECTORS = {
  'client-keys': findClientKeys,
  'key-shops': findKeyShops,
  'local-kms-hosts': (text: string, page: PageContext) => findKmsHosts(text, 'loopback', page),
  'other-keys': findOtherKeys,
  'public-kms-hosts': (text: string, page: PageContext) => findKmsHosts(text, 'public', page),
  'support-phones': findSupportPhones,
  'unknown-kms-hosts': (text: string, page: PageContext) => findKmsHosts(text, 'unknown', page),
} satisfies Record<string, (text: string, page: PageContext) => Span[]>;

export type DetectorName = keyof typeof DETECTORS;
