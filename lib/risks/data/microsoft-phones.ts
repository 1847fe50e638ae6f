/** One number of Microsoft's own, as dialled in its country. */
export interface OwnPhone {
  /** Digits only, without the leading zero or country code. */
  digits: string;
  country: string;
  source: string;
}

const ACTIVATION =
  'https://learn.microsoft.com/office/troubleshoot/activation/activate-office-2010-kms-host-via-phone-activation';
const PHONES =
  'https://support.microsoft.com/topic/global-customer-service-phone-numbers-c0389ade-5640-e588-8b0e-28de8afeb3f2';
/** An example of Microsoft's own, which calls them Microsoft's numbers. */
const MODERATOR = 'https://learn.microsoft.com/azure/ai-services/content-moderator/';

export const MICROSOFT_PHONES: readonly OwnPhone[] = [
  { digits: '3448002400', country: 'GB', source: MODERATOR },
  { digits: '8006427676', country: 'US', source: PHONES },
  { digits: '8008203300', country: 'GB', source: MODERATOR },
  { digits: '8706084000', country: 'GB', source: MODERATOR },
  { digits: '8887251047', country: 'US', source: ACTIVATION },
];
