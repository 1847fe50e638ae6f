/** One number of Microsoft's own, as dialled in its country. */
export interface OwnPhone {
  /** Digits only, without the leading zero or country code. */
  digits: string;
  country: string;
  source: string;
}

const ACTIVATION = 'https://learn.microsoft.com/troubleshoot/windows-client/licensing-and-activation/';
const MODERATOR = 'https://learn.microsoft.com/azure/ai-services/content-moderator/';

export const MICROSOFT_PHONES: readonly OwnPhone[] = [
  { digits: '3448002400', country: 'GB', source: MODERATOR },
  { digits: '8006427676', country: 'US', source: 'https://www.phonefactor.com/support' },
  { digits: '8008203300', country: 'GB', source: MODERATOR },
  { digits: '8706084000', country: 'GB', source: MODERATOR },
  { digits: '8887251047', country: 'US', source: ACTIVATION },
];
